pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// What the app offers, or the apps of a home screen: each icon over its word.
Grid {
    id: root

    required property PhonePart part
    readonly property bool home: part.style === "home"

    readonly property bool small: home || part.items.length > 4
    readonly property int least: small ? 3 : 2

    // As many more beside each other as a phone held sideways has room for.
    columns: width > part.u(640) ? Math.min(2 * least, Math.max(least, part.items.length)) : least
    padding: part.u(small ? 10 : 20)
    spacing: part.u(small ? 8 : 16)

    Repeater {
        model: root.part.items

        PhonePress {
            id: cell

            required property var modelData

            partId: modelData.id
            target: modelData.target
            gesture: modelData.gesture
            width: Math.floor((root.width - 2 * root.padding - (root.columns - 1) * root.spacing) / root.columns)
            height: root.part.u(root.small ? 172 : 184)
            radius: root.part.u(26)
            fill: root.part.dark ? "transparent" : "#F1F5F4"
            text: modelData.label
            onPressedOnce: gesture => root.part.tapped(cell.modelData.id, gesture)

            contentItem: Item {
                Rectangle {
                    id: well

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: root.part.u(12)
                    width: root.part.u(88)
                    height: width
                    radius: root.part.u(26)
                    color: root.home ? "#F4FAF8" : root.part.accent

                    Icon {
                        anchors.centerIn: parent
                        name: cell.modelData.icon
                        color: root.home ? "#0A5A4E" : "#FFFFFF"
                        size: root.part.u(56)
                    }
                    CountBadge {
                        unit: root.part.unit
                        text: cell.modelData.badge
                        x: parent.width - Math.round(width / 2)
                        y: -root.part.u(10)
                    }
                }
                PhoneText {
                    anchors.top: well.bottom
                    anchors.topMargin: root.part.u(root.small ? 2 : 4)
                    width: parent.width
                    height: cell.height - well.y - well.height - anchors.topMargin
                    horizontalAlignment: Text.AlignHCenter
                    unit: root.part.unit
                    text: cell.modelData.label
                    designSize: 28
                    font.weight: Font.DemiBold
                    color: root.part.ink
                    lineHeight: 0.92
                    fontSizeMode: Text.Fit
                    minimumPixelSize: root.part.u(root.small ? 20 : 28)
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
}

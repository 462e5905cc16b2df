pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// Quick settings: lit is on, dark is off, and the word under the name says it too.
Grid {
    id: root

    required property PhonePart part

    columns: width > part.u(640) ? 4 : 2
    padding: part.u(16)
    spacing: part.u(14)

    Repeater {
        model: root.part.items

        PhonePress {
            id: tile

            required property var modelData
            readonly property color ink: modelData.checked ? "#10231F" : "#FFFFFF"

            partId: modelData.id
            target: modelData.target
            gesture: modelData.gesture
            text: modelData.label
            width: (root.width - 2 * root.padding - (root.columns - 1) * root.spacing) / root.columns
            height: Math.max(root.part.u(132), Math.round(16 * Theme.pxPerMm))
            radius: root.part.u(34)
            fill: modelData.checked ? "#BFE6DC" : "#38424C"
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: modelData.checked
            onPressedOnce: gesture => root.part.tapped(tile.modelData.id, gesture)

            contentItem: Item {
                Icon {
                    x: root.part.u(10)
                    anchors.verticalCenter: parent.verticalCenter
                    name: tile.modelData.icon
                    color: tile.ink
                    size: root.part.u(42)
                }
                Column {
                    x: root.part.u(58)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - root.part.u(6)

                    PhoneText {
                        width: parent.width
                        unit: root.part.unit
                        text: tile.modelData.label
                        designSize: 28
                        font.weight: Font.Bold
                        color: tile.ink
                        lineHeight: 0.92
                    }
                    PhoneText {
                        width: parent.width
                        unit: root.part.unit
                        text: tile.modelData.checked ? qsTr("Đang bật") : qsTr("Đang tắt")
                        designSize: 28
                        color: tile.ink
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: root.part.u(18)
                    }
                }
            }
        }
    }
}

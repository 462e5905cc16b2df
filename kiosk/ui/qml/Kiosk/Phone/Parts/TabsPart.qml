pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// Along the foot of an app: where else one can go, and where one is.
Rectangle {
    id: root

    required property PhonePart part

    implicitHeight: row.height
    bottomLeftRadius: part.u(36)
    bottomRightRadius: part.u(36)
    color: "#F1F3F6"

    Rectangle {
        width: parent.width
        height: Math.max(1, root.part.u(2))
        color: "#D5DBDD"
    }
    Row {
        id: row

        // As high as the tab with the longest name needs.
        property int tallest: 0

        width: parent.width

        Repeater {
            model: root.part.items

            PhonePress {
                id: tab

                required property var modelData
                readonly property color ink: modelData.checked ? root.part.accent : "#48545A"

                partId: modelData.id
                target: modelData.target
                text: modelData.label
                width: root.width / root.part.items.length
                height: Math.max(root.part.u(108), Math.round(16 * Theme.pxPerMm), row.tallest)
                Accessible.role: Accessible.PageTab
                Accessible.selected: modelData.checked
                onPressedOnce: gesture => root.part.tapped(tab.modelData.id, gesture)

                contentItem: Item {
                    Rectangle {
                        visible: tab.modelData.checked
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: root.part.u(8)
                        width: root.part.u(76)
                        height: root.part.u(50)
                        radius: height / 2
                        color: "#D3E6E2"
                    }
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: root.part.u(10)
                        name: tab.modelData.icon
                        color: tab.ink
                        size: root.part.u(46)
                    }
                    PhoneText {
                        readonly property int foot: y + height + root.part.u(8)

                        onFootChanged: row.tallest = Math.max(row.tallest, foot)
                        y: root.part.u(60)
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        unit: root.part.unit
                        text: tab.modelData.label
                        designSize: 28
                        font.weight: tab.modelData.checked ? Font.Bold : Font.DemiBold
                        color: tab.ink
                        lineHeight: 0.95
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// What the app offers: two icons a row, each over its word.
Grid {
    id: root

    required property PhonePart part

    columns: 2
    padding: root.part.u(20)
    spacing: root.part.u(16)

    Repeater {
        model: root.part.items

        PhonePress {
            id: cell

            required property var modelData

            partId: modelData.id
            target: modelData.target
            width: (root.part.width - root.part.u(56)) / 2
            height: root.part.u(172)
            radius: root.part.u(26)
            fill: "#F1F5F4"
            text: modelData.label
            onPressedOnce: root.part.tapped(modelData.id)

            contentItem: Item {
                Rectangle {
                    id: well

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: root.part.u(18)
                    width: root.part.u(88)
                    height: width
                    radius: root.part.u(26)
                    color: root.part.accent

                    Icon {
                        anchors.centerIn: parent
                        name: cell.modelData.icon
                        color: "#FFFFFF"
                        size: root.part.u(56)
                    }
                }
                PhoneText {
                    anchors.top: well.bottom
                    anchors.topMargin: root.part.u(8)
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    unit: root.part.unit
                    text: cell.modelData.label
                    designSize: 29
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: root.part.u(24)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}

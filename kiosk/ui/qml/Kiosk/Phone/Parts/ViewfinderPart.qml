pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// The camera, pointed at a square code.
PhonePress {
    id: root

    required property PhonePart part

    function s(n: real): int {
        return root.part.u(n * grown);
    }

    partId: root.part.partId
    enabled: root.part.pressable
    target: root.part.target
    gesture: root.part.gesture
    text: root.part.label
    // All of it stays in sight, also on a phone held sideways.
    readonly property real grown: Math.min(1, implicitHeight / root.part.u(520))

    implicitHeight: Math.min(root.part.u(520), root.part.room)
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Rectangle {
        color: "#20242C"

        Rectangle {
            id: sheet

            anchors.centerIn: parent
            anchors.verticalCenterOffset: -root.s(16)
            width: root.s(260)
            height: root.s(300)
            radius: root.s(10)
            color: "#FFFDF8"

            PhoneText {
                y: root.s(12)
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                unit: root.part.unit
                text: root.part.value
                designSize: 28
                font.weight: Font.Bold
            }
            // Drawn, not scannable: a practice code leads nowhere.
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.s(62)
                name: "qr"
                color: "#1B2428"
                size: root.s(216)
            }
        }
        Repeater {
            model: 4

            Item {
                id: corner

                required property int index

                x: sheet.x - root.s(36) + (index % 2) * (sheet.width + root.s(72) - width)
                y: sheet.y - root.s(36) + Math.floor(index / 2) * (sheet.height + root.s(72) - height)
                width: root.s(64)
                height: width
                rotation: [0, 90, 270, 180][index]

                Rectangle {
                    width: parent.width
                    height: root.s(8)
                    radius: height / 2
                    color: "#FFFFFF"
                }
                Rectangle {
                    width: root.s(8)
                    height: parent.height
                    radius: width / 2
                    color: "#FFFFFF"
                }
            }
        }
        PhoneText {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.part.u(20)
            width: parent.width - root.part.u(32)
            horizontalAlignment: Text.AlignHCenter
            unit: root.part.unit
            text: root.part.label
            designSize: 30
            color: "#FFFFFF"
        }
    }
}

import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// On or off: the knob's side, its colour and its word say which.
PhonePress {
    id: root

    required property PhonePart part

    partId: part.partId
    enabled: part.pressable
    target: part.target
    text: part.label
    implicitHeight: Math.max(part.u(100), Math.round(16 * Theme.pxPerMm), told.height + part.u(28))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: part.checked
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Item {
        PhoneText {
            id: told

            x: root.part.u(28)
            anchors.verticalCenter: parent.verticalCenter
            width: track.x - x - root.part.u(16)
            unit: root.part.unit
            text: root.part.label
            designSize: 33
            font.weight: Font.DemiBold
            color: root.part.ink
        }
        Rectangle {
            id: track

            x: parent.width - width - root.part.u(24)
            anchors.verticalCenter: parent.verticalCenter
            width: root.part.u(130)
            height: root.part.u(56)
            radius: height / 2
            color: root.part.checked ? root.part.accent : "#E4E9EA"
            border.width: root.part.u(3)
            border.color: root.part.checked ? root.part.accent : "#48545A"

            PhoneText {
                x: root.part.checked ? root.part.u(18) : track.width - width - root.part.u(18)
                anchors.verticalCenter: parent.verticalCenter
                unit: root.part.unit
                text: root.part.checked ? qsTr("Bật") : qsTr("Tắt")
                designSize: 28
                font.weight: Font.Bold
                color: root.part.checked ? "#FFFFFF" : "#1B2428"
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            Rectangle {
                x: root.part.checked ? track.width - width - root.part.u(7) : root.part.u(7)
                anchors.verticalCenter: parent.verticalCenter
                width: track.height - root.part.u(14)
                height: width
                radius: width / 2
                color: root.part.checked ? "#FFFFFF" : "#48545A"

                Behavior on x {
                    enabled: !Theme.reducedMotion

                    NumberAnimation {
                        duration: 120
                    }
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            x: root.part.u(28)
            width: parent.width - x
            height: Math.max(1, root.part.u(2))
            color: "#D5DBDD"
        }
    }
}

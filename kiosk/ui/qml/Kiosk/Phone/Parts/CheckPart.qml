import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// A tick box and its sentence: both can be pressed.
PhonePress {
    id: root

    required property PhonePart part

    partId: root.part.partId
    enabled: root.part.pressable
    target: root.part.target
    text: root.part.label
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.part.checked
    implicitHeight: Math.max(root.part.u(96), told.height + root.part.u(28))
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Item {
        Rectangle {
            x: root.part.u(28)
            anchors.verticalCenter: parent.verticalCenter
            width: root.part.u(52)
            height: width
            radius: root.part.u(12)
            color: root.part.checked ? root.part.accent : "#FFFFFF"
            border.width: root.part.u(4)
            border.color: root.part.accent

            Icon {
                visible: root.part.checked
                anchors.centerIn: parent
                name: "check"
                color: "#FFFFFF"
                size: root.part.u(44)
            }
        }
        PhoneText {
            id: told

            x: root.part.u(100)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - root.part.u(24)
            unit: root.part.unit
            text: root.part.label
            designSize: 31
        }
    }
}

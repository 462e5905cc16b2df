import QtQuick
import Kiosk.Phone

// A label and what belongs to it; some can be pressed.
PhonePress {
    id: root

    required property PhonePart part

    partId: root.part.partId
    enabled: root.part.pressable
    target: root.part.target
    gesture: root.part.gesture
    text: root.part.label + " " + root.part.value
    implicitHeight: matter.height + root.part.u(22)
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Item {
        Column {
            id: matter

            x: root.part.u(28)
            y: root.part.u(9)
            width: parent.width - 2 * x

            PhoneText {
                visible: root.part.label !== ""
                width: parent.width
                unit: root.part.unit
                text: root.part.label
                designSize: 28
                color: "#48545A"
            }
            PhoneText {
                visible: root.part.value !== ""
                width: parent.width
                unit: root.part.unit
                text: root.part.value
                designSize: 35
                font.weight: Font.Bold
            }
            PhoneText {
                visible: root.part.note !== ""
                width: parent.width
                unit: root.part.unit
                text: root.part.note
                designSize: 29
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(1, root.part.u(2))
            color: "#D5DBDD"
        }
    }
}

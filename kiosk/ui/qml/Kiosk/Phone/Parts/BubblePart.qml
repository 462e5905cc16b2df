import QtQuick
import Kiosk.Phone

// A message.
Item {
    id: root

    required property PhonePart part

    implicitHeight: cloud.height + root.part.u(36)

    Rectangle {
        id: cloud

        x: root.part.u(20)
        y: root.part.u(18)
        width: parent.width - root.part.u(60)
        height: message.height + root.part.u(48)
        radius: root.part.u(30)
        color: "#E9ECF3"

        PhoneText {
            id: message

            x: root.part.u(26)
            y: root.part.u(24)
            width: parent.width - 2 * x
            unit: root.part.unit
            text: root.part.label
            designSize: 35
            lineHeight: 1.15
        }
    }
}

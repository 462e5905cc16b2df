import QtQuick
import Kiosk.Phone

// The number pad at the foot of the screen.
Rectangle {
    id: root

    required property PhonePart part

    implicitHeight: pad.height + root.part.u(16)
    bottomLeftRadius: root.part.u(36)
    bottomRightRadius: root.part.u(36)
    color: "#E9EEED"

    Keypad {
        id: pad

        x: root.part.u(10)
        y: root.part.u(8)
        width: parent.width - 2 * x
        unit: root.part.unit
        due: root.part.due
        hasThousands: root.part.role === "money"
        onPressed: key => root.part.keyed(key)
    }
}

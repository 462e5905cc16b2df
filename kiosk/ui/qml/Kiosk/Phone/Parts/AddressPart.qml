import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// Where the browser is: the lock or its absence, and every letter of the address.
Item {
    id: root

    required property PhonePart part

    implicitHeight: line.height + part.u(24)
    Accessible.role: Accessible.StaticText
    Accessible.name: part.label

    Rectangle {
        id: line

        x: root.part.u(12)
        y: root.part.u(12)
        width: parent.width - 2 * x
        height: Math.max(root.part.u(76), words.height + root.part.u(24))
        radius: Math.min(height / 2, root.part.u(38))
        color: "#E9ECF3"

        Icon {
            x: root.part.u(14)
            anchors.verticalCenter: parent.verticalCenter
            name: root.part.role === "locked" ? "lock" : "warn"
            color: root.part.role === "locked" ? "#11502F" : "#6E3D00"
            size: root.part.u(36)
        }
        PhoneText {
            id: words

            x: root.part.u(58)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - root.part.u(14)
            unit: root.part.unit
            // Too long for a line it is broken where an address has its joints.
            text: root.part.label.replace(/([./])/g, "$1\u200b")
            designSize: 30
            wrapMode: Text.Wrap
        }
    }
}

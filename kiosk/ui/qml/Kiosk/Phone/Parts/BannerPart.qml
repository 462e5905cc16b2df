import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// Done, or a warning: shape, word and colour say which.
Item {
    id: root

    required property PhonePart part

    implicitHeight: board.height + root.part.u(32)

    Rectangle {
        id: board

        readonly property bool warning: root.part.kind === "warning" || root.part.role === "danger"

        x: root.part.u(20)
        y: root.part.u(16)
        width: parent.width - 2 * x
        height: told.height + root.part.u(40)
        radius: root.part.u(22)
        color: warning ? "#FFEBC2" : "#DCEFE0"
        border.width: root.part.u(3)
        border.color: warning ? "#6E3D00" : "#11502F"

        Icon {
            x: root.part.u(18)
            y: root.part.u(20)
            name: board.warning ? "warn" : "okc"
            color: board.border.color
            size: root.part.u(60)
        }
        Column {
            id: told

            x: root.part.u(92)
            y: root.part.u(20)
            width: parent.width - x - root.part.u(18)

            PhoneText {
                width: parent.width
                unit: root.part.unit
                text: root.part.label
                designSize: 33
                font.weight: Font.Bold
                color: board.border.color
            }
            PhoneText {
                visible: root.part.value !== ""
                width: parent.width
                unit: root.part.unit
                text: root.part.value
                designSize: 30
            }
        }
    }
}

import QtQuick
import Kiosk.Controls

// What stands at the very top of every phone: the time, the network, the battery.
Item {
    id: root

    required property real unit
    required property color ink

    function u(n: real): int {
        return Math.round(n * unit);
    }

    height: u(62)

    PhoneText {
        x: root.u(28)
        y: root.u(22)
        unit: root.unit
        text: "9:05"
        designSize: 28
        font.weight: Font.DemiBold
        color: root.ink
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.u(26)
        y: root.u(24)
        spacing: root.u(8)

        Icon {
            name: "wifi"
            color: root.ink
            size: root.u(32)
        }
        Icon {
            name: "batt"
            color: root.ink
            size: root.u(36)
        }
    }
}

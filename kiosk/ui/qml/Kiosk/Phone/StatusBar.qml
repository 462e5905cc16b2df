import QtQuick
import Kiosk.Controls

// What stands at the very top of every phone: the time, the network, the battery.
Item {
    id: root

    required property real unit
    required property color ink
    property string clock: "9:05"
    property string network: "4g"

    function u(n: real): int {
        return Math.round(n * unit);
    }

    height: u(62)
    Accessible.role: Accessible.StaticText
    Accessible.name: clock

    PhoneText {
        x: root.u(28)
        y: root.u(22)
        unit: root.unit
        text: root.clock
        designSize: 28
        font.weight: Font.DemiBold
        color: root.ink
        wrapMode: Text.NoWrap
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.u(26)
        y: root.u(24)
        spacing: root.u(8)

        PhoneText {
            visible: root.network === "4g"
            y: -root.u(1)
            unit: root.unit
            text: "4G"
            designSize: 28
            font.weight: Font.Bold
            color: root.ink
            wrapMode: Text.NoWrap
        }
        Icon {
            name: root.network === "wifi" ? "wifi" : root.network === "none" ? "nosignal" : "signal"
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

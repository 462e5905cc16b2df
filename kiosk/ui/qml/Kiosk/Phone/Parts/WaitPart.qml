pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// A slow network: dots in a circle, and after a moment it goes on by itself.
Item {
    id: root

    required property PhonePart part
    property int lit: 0

    implicitHeight: Math.max(part.u(320), Math.round(part.room * 0.6))
    Accessible.role: Accessible.StaticText
    Accessible.name: part.label

    Timer {
        id: answer

        interval: 1800
        running: root.visible && root.part.partId !== ""
        onTriggered: root.part.tapped(root.part.partId, "")
    }
    Connections {
        function onPartIdChanged() {
            if (root.visible)
                answer.restart();
        }

        target: root.part
    }
    Timer {
        interval: 110
        repeat: true
        running: root.visible && !Theme.reducedMotion
        onTriggered: root.lit = (root.lit + 1) % 8
    }
    Item {
        id: circle

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -root.part.u(40)
        width: root.part.u(130)
        height: width

        Repeater {
            model: 8

            Rectangle {
                required property int index

                readonly property int behind: (root.lit - index + 8) % 8

                x: circle.width / 2 * (1 + 0.8 * Math.cos(index * Math.PI / 4)) - width / 2
                y: circle.height / 2 * (1 + 0.8 * Math.sin(index * Math.PI / 4)) - height / 2
                width: root.part.u(24)
                height: width
                radius: width / 2
                color: root.part.dark ? "#FFFFFF" : root.part.accent
                opacity: Theme.reducedMotion ? 0.8 : Math.max(0.18, 1 - behind * 0.13)
            }
        }
    }
    PhoneText {
        anchors.top: circle.bottom
        anchors.topMargin: root.part.u(24)
        x: root.part.u(28)
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        unit: root.part.unit
        text: root.part.label
        designSize: 33
        font.weight: Font.DemiBold
        color: root.part.ink
    }
}

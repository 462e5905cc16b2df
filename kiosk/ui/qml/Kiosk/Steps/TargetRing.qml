import QtQuick
import Kiosk.Theme

// “Look here”: the yellow ring on the target of a second miss.
Item {
    id: root

    property real radius: Theme.radiusButton

    anchors.fill: parent
    anchors.margins: -Theme.px(12)

    Rectangle {
        anchors.fill: parent
        radius: root.radius + Theme.px(12)
        color: "transparent"
        border.width: Theme.px(9)
        border.color: Theme.nghe
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius + Theme.px(12)
        color: "transparent"
        border.width: Theme.px(6)
        border.color: Theme.nghe

        SequentialAnimation on scale {
            running: root.visible && !Theme.reducedMotion
            loops: Animation.Infinite

            NumberAnimation {
                from: 1
                to: 1.06
                duration: 600
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                to: 1
                duration: 600
                easing.type: Easing.InOutSine
            }
        }
    }
}

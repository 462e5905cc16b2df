import QtQuick
import Kiosk.Theme

// Where the keyboard or a switch stands. Never yellow: yellow means “press here”.
Item {
    id: root

    property real radius: Theme.radiusButton
    property bool onIndigo: false

    anchors.fill: parent
    anchors.margins: -Theme.px(12)

    Rectangle {
        anchors.fill: parent
        radius: root.radius + Theme.px(12)
        color: "transparent"
        border.width: Theme.px(6)
        border.color: root.onIndigo ? Theme.chi : Theme.cham
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(6)
        radius: root.radius + Theme.px(6)
        color: "transparent"
        border.width: Theme.px(4)
        border.color: root.onIndigo ? Theme.chamDeep : Theme.vai
    }
}

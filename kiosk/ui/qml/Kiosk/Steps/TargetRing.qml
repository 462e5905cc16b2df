import QtQuick
import Kiosk.Theme

// “Look here”: the yellow ring and the hand on the target of a second miss.
Item {
    id: root

    property real radius: Theme.radiusButton
    // On a key the hand would cover its neighbours.
    property bool hasHand: true

    anchors.fill: parent
    anchors.margins: -Theme.px(12)
    z: 1

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
    Image {
        visible: root.hasHand
        // On a wide answer it stands where the words have ended.
        x: Math.round(Math.max(parent.width * 0.6, parent.width - Theme.px(190)))
        y: parent.height - Theme.px(48)
        rotation: -24
        transformOrigin: Item.TopLeft
        width: Theme.px(150)
        height: Math.round(width * 160 / 120)
        sourceSize: Qt.size(width, height)
        source: "image://drawn/hand"
    }
}

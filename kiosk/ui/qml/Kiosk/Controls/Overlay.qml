import QtQuick
import Kiosk.Theme

// A question over the page: scrim, and a card that grows into place.
Item {
    id: root

    default property alias content: card.data
    property bool open: false
    property color fill: Theme.chamDeep
    property color edge: Theme.ghostEdge
    property int cardWidth: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.px(1500)
    property int cardHeight: Theme.px(708)
    readonly property alias card: card

    signal pressedAnywhere

    anchors.fill: parent
    visible: opacity > 0
    enabled: open
    opacity: open ? 1 : 0
    z: 10

    Behavior on opacity {
        enabled: !Theme.reducedMotion

        NumberAnimation {
            duration: 200
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? "#000000" : "#0B0F2B"
        opacity: 0.86
    }
    MouseArea {
        anchors.fill: parent
        onClicked: if (Theme.takePress(300))
            root.pressedAnywhere()
    }
    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        // In the low layout as low as it goes.
        y: Theme.low ? parent.height - height - Theme.px(24) : Math.round((parent.height - height) / 2)
        width: root.cardWidth
        height: root.cardHeight
        radius: Theme.radiusOverlay
        color: root.fill
        border.width: Theme.px(4)
        border.color: root.edge
        scale: root.open ? 1 : 0.96

        Behavior on scale {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: 200
            }
        }
    }
}

import QtQuick
import Kiosk.Theme

// What can be pressed has a lip: one rounded rectangle offset down under another. Pressed, the face covers the lip.
Item {
    id: root

    property color fill: Theme.vai
    property color edge: Theme.edge
    property color lip: edge
    property int lipHeight: Theme.px(7)
    property int edgeWidth: Theme.px(3)
    property real radius: Theme.radiusButton
    property bool down: false
    property bool flat: false
    readonly property real shift: down && !flat ? lipHeight : 0

    Rectangle {
        visible: !root.flat
        width: parent.width
        height: parent.height
        y: root.lipHeight
        radius: root.radius
        color: root.lip
    }
    Rectangle {
        width: parent.width
        height: parent.height
        y: face.y
        radius: root.radius
        color: root.edge
    }
    Rectangle {
        id: face

        y: root.shift
        width: parent.width
        height: parent.height
        radius: root.radius
        color: root.down ? Qt.darker(root.fill, 1.08) : root.fill
        border.width: root.edgeWidth
        border.color: root.edge

        Behavior on y {
            NumberAnimation {
                duration: root.down ? 80 : 120
            }
        }
    }
}

import QtQuick
import Kiosk.Theme

// How much of it is recorded: full what visitors hear, pale what waits for approval.
Rectangle {
    id: root

    required property int ready
    required property int waiting
    required property int total

    height: Theme.px(18)
    radius: height / 2
    color: Theme.lanh2
    border.width: Theme.px(2)
    border.color: Theme.edge

    Rectangle {
        height: parent.height
        width: root.total > 0 && root.ready + root.waiting > 0 ? Math.max(height, parent.width * (root.ready + root.waiting) / root.total) : 0
        radius: parent.radius
        color: Theme.chamSoft
        border.width: Theme.px(2)
        border.color: Theme.chamMid
    }
    Rectangle {
        height: parent.height
        width: root.total > 0 && root.ready > 0 ? Math.max(height, parent.width * root.ready / root.total) : 0
        radius: parent.radius
        color: Theme.dung
    }
}

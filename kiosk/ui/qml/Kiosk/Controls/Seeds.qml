pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The steps of a lesson, woven seed by seed.
Row {
    id: root

    required property int number
    required property int total
    readonly property int seedSize: Math.min(Theme.px(45), Math.floor((width - Theme.px(27)) / Math.max(1, total)) - Theme.px(15))

    spacing: Theme.px(8)

    Repeater {
        model: root.total

        Item {
            id: knot

            required property int index
            readonly property string state_: index + 1 < root.number ? "done" : index + 1 === root.number ? "now" : "todo"

            width: state_ === "now" ? root.seedSize + Theme.px(27) : root.seedSize + Theme.px(7)
            height: Theme.px(72)

            Rectangle {
                anchors.centerIn: parent
                visible: knot.state_ === "now"
                width: parent.width
                height: parent.width
                radius: Theme.px(18)
                color: Theme.vai
                border.width: Theme.px(4)
                border.color: Theme.cham
            }
            Image {
                anchors.centerIn: parent
                sourceSize: Qt.size(root.seedSize, root.seedSize)
                source: "image://drawn/seed/" + knot.state_ + (Theme.contrast ? "-dark" : "")
            }
        }
    }
}

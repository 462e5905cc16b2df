pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What would be another setting: what it is, and what it would be. Longer than its room, it is pushed up by a finger or by the arrow keys.
ListView {
    id: list

    readonly property real step: height / 2

    clip: true
    spacing: Theme.px(16)
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    activeFocusOnTab: interactive
    Keys.onDownPressed: contentY = Math.min(originY + contentHeight - height, contentY + step)
    Keys.onUpPressed: contentY = Math.max(originY, contentY - step)

    delegate: Rectangle {
        id: change

        required property string label
        required property string before
        required property string after

        width: list.width
        height: lines.height + Theme.px(40)
        radius: Theme.radiusButton
        color: Theme.vai
        border.width: Theme.px(list.activeFocus ? 6 : 3)
        border.color: list.activeFocus ? Theme.cham : Theme.rule

        Column {
            id: lines

            x: Theme.px(28)
            y: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(4)

            Label {
                width: parent.width
                text: change.label
                designSize: 30
                color: Theme.cham2
            }
            Label {
                width: parent.width
                text: qsTr("Đang là: %1").arg(change.before)
                designSize: 32
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: qsTr("Đổi thành: %1").arg(change.after)
                designSize: 34
                font.weight: Font.Bold
                wrapMode: Text.Wrap
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What has been put together here.
Item {
    id: root

    required property ComposeViewModel viewModel

    signal back

    Column {
        id: head

        width: parent.width
        spacing: Theme.px(24)

        Told {
            width: parent.width
            text: root.viewModel.told
        }
        HalfDone {
            visible: root.viewModel.unsaved
            width: parent.width
            text: root.viewModel.title ? qsTr("Đang soạn dở: %1, %n bước", "", root.viewModel.length).arg(root.viewModel.title) : qsTr("Đang soạn dở một bài chưa có tên, %n bước", "", root.viewModel.length)

            ActionButton {
                objectName: "composeGoOn"
                width: Theme.px(340)
                height: Theme.touch(96, 20)
                designSize: 34
                iconDesignSize: 48
                look: ActionButton.Due
                glyph: "play"
                text: qsTr("Soạn tiếp")
                onPressedOnce: root.viewModel.goOn()
            }
            ActionButton {
                objectName: "composeDrop"
                width: Theme.px(240)
                height: Theme.touch(96, 20)
                designSize: 34
                iconDesignSize: 48
                glyph: "trash"
                text: qsTr("Bỏ")
                onPressedOnce: root.viewModel.askDrop()
            }
        }
        Label {
            objectName: "composeEmpty"
            visible: list.count === 0 && !root.viewModel.unsaved
            width: parent.width
            text: qsTr("Chưa có bài nào soạn ở máy này. Bấm “Soạn bài mới”, chọn bước của các bài học, rồi lưu.")
            designSize: 36
            color: Theme.cham2
        }
    }
    ListView {
        id: list

        y: head.height + (head.height > 0 ? Theme.px(24) : 0)
        width: parent.width
        height: foot.y - y - Theme.px(28)
        clip: true
        spacing: Theme.px(20)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.own
        cacheBuffer: 20000

        delegate: Rectangle {
            id: card

            required property int index
            required property string walkthroughId
            required property string title
            required property int steps
            required property int missing

            width: list.width
            height: Math.max(words.height, Theme.portrait ? 0 : acts.height) + Theme.px(48) + (Theme.portrait ? acts.height + Theme.px(20) : 0)
            radius: Theme.radiusCard
            color: Theme.vai
            border.width: Theme.px(3)
            border.color: missing > 0 ? Theme.lai : Theme.rule

            Column {
                id: words

                x: Theme.px(32)
                y: Theme.portrait ? Theme.px(24) : (parent.height - height) / 2
                width: (Theme.portrait ? parent.width : acts.x) - 2 * x
                spacing: Theme.px(4)

                Label {
                    width: parent.width
                    text: card.title
                    designSize: 40
                    font.weight: Font.Bold
                }
                Label {
                    width: parent.width
                    text: qsTr("%n bước", "", card.steps)
                    designSize: 30
                    color: Theme.cham2
                }
                FactLine {
                    visible: card.missing > 0
                    width: parent.width
                    glyph: "warn"
                    ink: Theme.lai
                    text: qsTr("%n bước không dùng được nữa, vì gói bài đã gỡ hoặc đã đổi. Khi làm, máy bỏ qua.", "", card.missing)
                }
            }
            Row {
                id: acts

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(32)
                y: Theme.portrait ? words.y + words.height + Theme.px(20) : (parent.height - height) / 2 - Theme.px(3)
                spacing: Theme.gap

                ActionButton {
                    objectName: "composeEdit-" + card.walkthroughId
                    width: Theme.px(240)
                    height: Theme.touch(96, 16)
                    designSize: 34
                    iconDesignSize: 48
                    look: root.viewModel.unsaved ? ActionButton.NotReady : ActionButton.Plain
                    glyph: "pen"
                    text: qsTr("Sửa")
                    onPressedOnce: root.viewModel.change(card.walkthroughId)
                    onActiveFocusChanged: if (activeFocus)
                        list.positionViewAtIndex(card.index, ListView.Contain)
                }
                ActionButton {
                    objectName: "composeDelete-" + card.walkthroughId
                    width: Theme.px(240)
                    height: Theme.touch(96, 16)
                    designSize: 34
                    iconDesignSize: 48
                    glyph: "trash"
                    text: qsTr("Xoá")
                    onPressedOnce: root.viewModel.askDelete(card.walkthroughId)
                }
            }
        }
    }
    Item {
        id: foot

        y: parent.height - height - Theme.px(7)
        width: parent.width
        height: fresh.height

        ActionButton {
            objectName: "composeOut"
            width: Theme.px(Theme.portrait ? 360 : 420)
            glyph: "back"
            text: qsTr("Cùng làm")
            onPressedOnce: root.back()
        }
        ActionButton {
            id: fresh

            objectName: "composeNew"
            anchors.right: parent.right
            width: Theme.px(Theme.portrait ? 460 : 520)
            look: root.viewModel.unsaved ? ActionButton.NotReady : ActionButton.Due
            glyph: "plus"
            text: qsTr("Soạn bài mới")
            onPressedOnce: root.viewModel.begin()
        }
    }
}

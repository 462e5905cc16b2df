pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be led, one card an errand; on top what was left unfinished today.
StaffFrame {
    id: root

    required property WalkthroughsViewModel viewModel
    // “walkthrough” for one person, “group” for a room.
    property string kind: "walkthrough"
    readonly property int columns: Theme.portrait ? 1 : 3
    readonly property int between: Theme.px(Theme.portrait ? 20 : 28)
    // With very large letters a card has room for its title only.
    readonly property bool errands: Theme.textScale < 1.2
    readonly property int least: Math.round(Theme.px(Theme.portrait ? 236 : errands ? 274 : 250) * (errands ? Theme.textScale : 1)) + between
    readonly property int most: Math.round(Theme.px(Theme.portrait ? 272 : 330) * (errands ? Theme.textScale : 1)) + between

    title: kind === "group" ? qsTr("Dạy cả lớp") : qsTr("Cùng làm")

    HalfDone {
        id: left

        objectName: "unfinished"
        visible: root.viewModel.unfinished !== ""
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        text: qsTr("Đang dở: %1, bước %2").arg(root.viewModel.unfinished).arg(root.viewModel.unfinishedStep)

        ActionButton {
            objectName: "takeUp"
            width: Theme.px(300)
            height: Theme.touch(96, 20)
            glyph: "play"
            iconDesignSize: 48
            designSize: 34
            text: qsTr("Làm tiếp")
            look: ActionButton.Due
            onPressedOnce: root.viewModel.takeUp()
        }
        ActionButton {
            objectName: "countUnfinished"
            width: Theme.px(340)
            height: Theme.touch(96, 20)
            glyph: "check"
            iconDesignSize: 48
            designSize: 34
            text: qsTr("Thôi, ghi số lượt")
            onPressedOnce: root.viewModel.countUnfinished()
        }
    }
    GridView {
        id: grid

        x: Theme.margin
        y: root.contentTop + (left.visible ? left.height + Theme.px(32) : 0)
        width: parent.width - 2 * Theme.margin + root.between
        // Below the last row there is the same room as between two.
        height: (compose.visible ? compose.y : root.height) - y
        cellWidth: Math.floor(width / root.columns)
        // As many rows as can be are seen whole.
        cellHeight: Math.max(root.least, Math.min(root.most, Math.floor(height / Math.max(1, Math.ceil(count / root.columns)))))
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.rows

        delegate: Pressable {
            id: card

            required property string walkthroughId
            required property string topic
            required property string glyph
            required property string title
            required property string errand
            required property int minutes
            required property int steps
            required property bool own

            objectName: "walkthrough-" + walkthroughId
            width: grid.cellWidth - root.between
            height: grid.cellHeight - root.between
            radius: Theme.radiusCard
            lipHeight: Theme.px(9)
            edgeWidth: Theme.px(4)
            edge: Theme.topicColor(topic)
            text: title
            onPressedOnce: root.viewModel.start(walkthroughId, root.kind)

            contentItem: Item {
                Badge {
                    id: badge

                    x: Theme.px(28)
                    y: Theme.px(22)
                    topic: card.topic
                    icon: card.glyph
                    size: Theme.px(Theme.portrait || grid.cellHeight < root.most ? 84 : 96)
                }
                Column {
                    x: badge.x + badge.width + Theme.px(24)
                    anchors.verticalCenter: badge.verticalCenter
                    spacing: Theme.px(4)

                    Label {
                        text: qsTr("%n phút", "", card.minutes)
                        designSize: 30
                        font.weight: Font.Bold
                        lineHeight: 1
                    }
                    Label {
                        text: card.own ? qsTr("Tự soạn, %n bước", "", card.steps) : qsTr("%n bước", "", card.steps)
                        designSize: 30
                        color: Theme.cham2
                        lineHeight: 1
                    }
                }
                Column {
                    x: Theme.px(30)
                    y: badge.y + badge.height + Theme.px(10)
                    width: parent.width - 2 * x
                    spacing: Theme.px(4)

                    Label {
                        width: parent.width
                        text: card.title
                        font.pixelSize: Theme.heading(42)
                        font.weight: Font.Bold
                        wrapMode: root.errands ? Text.NoWrap : Text.Wrap
                        maximumLineCount: root.errands ? 1 : 2
                        fontSizeMode: root.errands ? Text.HorizontalFit : Text.FixedSize
                        minimumPixelSize: Math.round(Theme.text(30) / Theme.textScale)
                        lineHeight: 1.05
                    }
                    Label {
                        visible: root.errands
                        width: parent.width
                        text: card.errand
                        designSize: 32
                        color: Theme.cham2
                        maximumLineCount: Theme.portrait ? 1 : 2
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    ActionButton {
        id: compose

        objectName: "composeOpen"
        visible: root.kind === "walkthrough"
        x: Theme.margin
        y: root.contentBottom - height - lipHeight
        width: Theme.px(Theme.portrait ? 560 : 620)
        height: Theme.touch(96, 16)
        designSize: 34
        iconDesignSize: 48
        glyph: "pen"
        text: qsTr("Soạn, sửa bài của máy này")
        onPressedOnce: root.staff.open("staffCompose")
    }
}

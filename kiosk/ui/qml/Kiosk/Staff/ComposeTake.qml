pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lessons, and the steps of one of them, to take from.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool ofOne: viewModel.part === "steps"
    readonly property int between: Theme.px(28)

    Label {
        id: head

        width: parent.width
        text: root.ofOne ? root.viewModel.lesson : qsTr("Lấy bước từ bài nào?")
        font.pixelSize: Theme.heading(44)
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    GridView {
        id: lessons

        visible: !root.ofOne
        enabled: visible
        y: head.height + Theme.px(28)
        width: parent.width + root.between
        height: foot.y - y - Theme.px(20)
        cellWidth: Math.floor(width / (Theme.portrait ? 1 : 2))
        cellHeight: Math.max(Theme.touch(140, 16), Math.round(Theme.text(34) * 2.6 + Theme.px(40))) + root.between
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.lessons
        cacheBuffer: 20000

        delegate: Pressable {
            id: card

            required property int index
            required property string lessonId
            required property string topic
            required property string glyph
            required property string title
            required property int taken

            objectName: "composeLesson-" + lessonId
            width: lessons.cellWidth - root.between
            height: lessons.cellHeight - root.between
            radius: Theme.radiusCard
            edgeWidth: Theme.px(4)
            edge: Theme.topicColor(topic)
            text: title
            onPressedOnce: root.viewModel.offer(lessonId)
            onActiveFocusChanged: if (activeFocus)
                lessons.positionViewAtIndex(index, GridView.Contain)

            contentItem: Item {
                Badge {
                    id: badge

                    x: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    topic: card.topic
                    icon: card.glyph
                    size: Theme.px(96)
                }
                Column {
                    x: badge.x + badge.width + Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(24)

                    Label {
                        width: parent.width
                        text: card.title
                        designSize: 36
                        font.weight: Font.Bold
                        maximumLineCount: card.taken > 0 ? 1 : 2
                        elide: Text.ElideRight
                    }
                    Label {
                        visible: card.taken > 0
                        width: parent.width
                        text: qsTr("Đã lấy %n bước", "", card.taken)
                        designSize: 30
                        font.weight: Font.DemiBold
                        color: Theme.dung
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    ListView {
        id: steps

        visible: root.ofOne
        enabled: visible
        y: lessons.y
        width: parent.width
        height: lessons.height
        clip: true
        spacing: Theme.px(20)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.steps
        cacheBuffer: 20000

        delegate: Pressable {
            id: row

            required property int index
            required property string stepId
            required property string sentence
            required property bool taken

            objectName: "composeOffer-" + stepId
            width: steps.width
            height: Math.max(Theme.touch(100, 16), words.height + Theme.px(36))
            flat: taken
            fill: taken ? Theme.chamMid : Theme.vai
            edge: taken ? Theme.helpEdge : Theme.edge
            text: sentence
            Accessible.checkable: true
            Accessible.checked: taken
            onPressedOnce: root.viewModel.toggle(stepId)
            onActiveFocusChanged: if (activeFocus)
                steps.positionViewAtIndex(index, ListView.Contain)

            contentItem: Item {
                Icon {
                    x: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.taken ? "check" : "plus"
                    color: row.taken ? Theme.inkOnCham : Theme.chamMid
                    size: Theme.px(48)
                }
                Label {
                    id: words

                    x: Theme.px(104)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(28)
                    text: row.sentence
                    designSize: 36
                    font.weight: Font.DemiBold
                    color: row.taken ? Theme.inkOnCham : Theme.cham
                }
            }
        }
    }
    Item {
        id: foot

        y: parent.height - height - Theme.px(7)
        width: parent.width
        height: done.height

        ActionButton {
            id: back

            objectName: "composeBack"
            visible: root.ofOne
            width: Theme.px(Theme.portrait ? 420 : 460)
            glyph: "back"
            text: qsTr("Bài khác")
            onPressedOnce: root.viewModel.back()
        }
        Label {
            visible: !back.visible || !Theme.portrait
            x: back.visible ? back.width + Theme.px(32) : 0
            anchors.verticalCenter: parent.verticalCenter
            width: done.x - x - Theme.px(24)
            text: root.viewModel.full ? qsTr("Đã đủ bước.") : qsTr("Đã chọn %n bước", "", root.viewModel.length)
            designSize: 34
            font.weight: Font.DemiBold
        }
        ActionButton {
            id: done

            objectName: "composeDone"
            anchors.right: parent.right
            width: Theme.px(Theme.portrait ? 420 : 460)
            look: ActionButton.Due
            glyph: "check"
            text: qsTr("Chọn xong")
            onPressedOnce: root.viewModel.finishTaking()
        }
    }
}

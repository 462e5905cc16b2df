pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The walkthrough in hand: its name, its steps in their order, and beside them what can be done with the chosen one.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property int listWidth: Theme.portrait ? width : Math.round(width * 0.58)

    ActionButton {
        id: name

        objectName: "composeName"
        width: root.listWidth
        height: Theme.touch(96, 16)
        designSize: 38
        iconDesignSize: 48
        glyph: "pen"
        text: root.viewModel.title || qsTr("Đặt tên bài")
        spokenName: qsTr("Tên bài: %1").arg(root.viewModel.title)
        onPressedOnce: root.viewModel.name()
    }
    ListView {
        id: list

        y: name.height + Theme.px(32)
        width: root.listWidth
        height: (Theme.portrait ? panel.y : foot.y) - y - Theme.px(28)
        clip: true
        spacing: Theme.px(18)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.chosen
        cacheBuffer: 20000

        delegate: Pressable {
            id: row

            required property int place
            required property string sentence
            required property string lesson
            required property bool isChosen
            required property bool own
            required property bool missing
            readonly property color ink: isChosen ? Theme.inkOnCham : Theme.cham

            objectName: "composeStep-" + place
            width: list.width
            height: Math.max(Theme.touch(112, 16), words.height + Theme.px(40))
            flat: isChosen
            fill: isChosen ? Theme.chamMid : Theme.vai
            edge: isChosen ? Theme.helpEdge : missing ? Theme.lai : Theme.edge
            text: qsTr("Bước %1: %2").arg(place + 1).arg(sentence)
            onPressedOnce: root.viewModel.choose(place)
            onIsChosenChanged: if (isChosen)
                list.positionViewAtIndex(place, ListView.Contain)
            onActiveFocusChanged: if (activeFocus)
                list.positionViewAtIndex(place, ListView.Contain)

            contentItem: Item {
                Label {
                    x: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(64)
                    text: row.place + 1
                    designSize: 40
                    font.weight: Font.Bold
                    color: row.ink
                }
                Column {
                    id: words

                    x: Theme.px(96)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(row.own || row.missing ? 96 : 24)

                    Label {
                        width: parent.width
                        text: row.sentence
                        designSize: 34
                        font.weight: Font.DemiBold
                        color: row.ink
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                    Label {
                        width: parent.width
                        text: row.missing ? qsTr("Không dùng được nữa: gói bài đã gỡ hoặc đã đổi.") : row.lesson
                        designSize: 28
                        color: row.isChosen ? Theme.inkOnCham : row.missing ? Theme.lai : Theme.cham2
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                }
                Icon {
                    visible: row.own || row.missing
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.missing ? "warn" : "hand1"
                    color: row.isChosen ? Theme.inkOnCham : row.missing ? Theme.lai : Theme.chamMid
                    size: Theme.px(52)
                }
            }
        }
    }
    Label {
        objectName: "composeNoSteps"
        visible: list.count === 0
        x: Theme.px(8)
        y: list.y
        width: root.listWidth - 2 * x
        text: qsTr("Chưa có bước nào. Bấm “Thêm bước” để chọn từ các bài học.")
        designSize: 36
        color: Theme.cham2
    }
    ComposeStep {
        id: panel

        visible: list.count > 0
        x: Theme.portrait ? 0 : root.listWidth + Theme.px(40)
        y: Theme.portrait ? foot.y - height - Theme.px(32) : 0
        width: parent.width - x
        height: Theme.portrait ? implicitHeight : foot.y - Theme.px(28)
        viewModel: root.viewModel
    }
    Told {
        id: told

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.px(24)
        width: parent.width
        text: root.viewModel.told
    }
    Item {
        id: foot

        y: parent.height - height - Theme.px(7)
        width: parent.width
        height: save.height

        ActionButton {
            id: out

            objectName: "composeBack"
            width: Theme.px(Theme.portrait ? 250 : 340)
            glyph: "back"
            // What is not saved waits on the list.
            text: root.viewModel.unsaved ? qsTr("Để sau") : qsTr("Quay lại")
            designSize: 34
            iconDesignSize: 48
            onPressedOnce: root.viewModel.back()
        }
        ActionButton {
            objectName: "composeTake"
            x: Theme.portrait ? out.width + Theme.gap : root.listWidth - width
            width: Theme.px(Theme.portrait ? 380 : 460)
            look: root.viewModel.full ? ActionButton.NotReady : ActionButton.Plain
            glyph: "plus"
            text: root.viewModel.full ? qsTr("Đã đủ bước") : qsTr("Thêm bước")
            onPressedOnce: root.viewModel.take()
        }
        ActionButton {
            id: save

            objectName: "composeSave"
            anchors.right: parent.right
            width: Theme.px(Theme.portrait ? 280 : 420)
            look: root.viewModel.complete ? ActionButton.Due : ActionButton.NotReady
            glyph: "save"
            text: qsTr("Lưu")
            onPressedOnce: root.viewModel.save()
        }
    }
}

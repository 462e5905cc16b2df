pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One count: how many, whom, from where, with help or alone. Whatever is known already is filled in.
FocusScope {
    id: root

    required property CountsViewModel viewModel
    readonly property int between: Theme.px(Theme.portrait ? 36 : 52)
    readonly property real half: Theme.portrait ? width : Math.floor((width - between) / 2)

    onVisibleChanged: villages.page = 0

    Column {
        id: left

        width: root.half
        spacing: Theme.px(36)

        Column {
            width: parent.width
            spacing: Theme.px(4)

            Label {
                objectName: "countTitle"
                width: parent.width
                text: root.viewModel.title
                font.pixelSize: Theme.heading(44)
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                objectName: "countAbout"
                width: parent.width
                text: root.viewModel.about
                designSize: 30
                color: Theme.cham2
            }
        }
        Row {
            id: turns

            readonly property int least: Theme.touch(112, 20)

            width: parent.width
            spacing: Theme.px(24)

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * turns.least - Theme.px(190) - 3 * parent.spacing
                text: qsTr("Số lượt")
                designSize: 36
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
            ActionButton {
                objectName: "turnsLess"
                width: turns.least
                look: root.viewModel.turns > 1 ? ActionButton.Plain : ActionButton.NotReady
                glyph: "minus"
                spokenName: qsTr("Bớt một lượt")
                onPressedOnce: root.viewModel.setTurns(root.viewModel.turns - 1)
            }
            Label {
                objectName: "turns"
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(190)
                text: root.viewModel.turns
                font.pixelSize: Theme.heading(84)
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            ActionButton {
                objectName: "turnsMore"
                width: turns.least
                glyph: "plus"
                spokenName: qsTr("Thêm một lượt")
                onPressedOnce: root.viewModel.setTurns(root.viewModel.turns + 1)
            }
        }
        Row {
            id: quick

            width: parent.width
            spacing: Theme.touch(16, 5)

            Repeater {
                id: numbers

                model: root.viewModel.numbers

                Chip {
                    required property string choice
                    required property string name
                    required property bool isChosen

                    objectName: "turns-" + choice
                    width: Math.floor((quick.width - (numbers.count - 1) * quick.spacing) / numbers.count)
                    ticked: false
                    chosen: isChosen
                    designSize: 34
                    text: name
                    onPressedOnce: root.viewModel.setTurns(parseInt(choice))
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.px(18)

            Repeater {
                model: [
                    {
                        helped: true,
                        word: qsTr("Có người kèm")
                    },
                    {
                        helped: false,
                        word: qsTr("Tự làm")
                    }
                ]

                Chip {
                    required property var modelData

                    objectName: modelData.helped ? "helped-yes" : "helped-no"
                    width: Math.floor((left.width - Theme.px(18)) / 2)
                    chosen: root.viewModel.assisted === modelData.helped
                    text: modelData.word
                    onPressedOnce: root.viewModel.helped(modelData.helped)
                }
            }
        }
    }
    Column {
        x: Theme.portrait ? 0 : parent.width - width
        y: Theme.portrait ? left.y + left.height + root.between : 0
        width: root.half
        spacing: root.between / 2

        ChipGrid {
            name: "group"
            width: parent.width
            title: qsTr("Nhóm")
            note: qsTr("bấm được nhiều ô")
            model: root.viewModel.groups
            told: root.viewModel.groupsTold
            onPicked: choice => root.viewModel.group(choice)
        }
        ChipGrid {
            id: villages

            name: "village"
            width: parent.width
            title: qsTr("Thôn")
            note: qsTr("bà con không nói thì thôi")
            model: root.viewModel.villages
            told: root.viewModel.villageTold
            columns: root.viewModel.villageColumns
            rows: Theme.portrait ? 6 : 3
            onPicked: choice => root.viewModel.village(choice)
        }
    }
    Told {
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.px(24)
        width: Theme.portrait ? parent.width : root.half
        text: root.viewModel.trouble
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(7)
        spacing: Theme.gap
        width: parent.width

        ActionButton {
            objectName: "countDrop"
            width: Theme.px(Theme.portrait ? 290 : 410)
            glyph: "cross"
            text: Theme.portrait ? qsTr("Bỏ") : qsTr("Bỏ, không tính")
            onPressedOnce: root.viewModel.drop()
        }
        ActionButton {
            objectName: "countLater"
            width: Theme.px(Theme.portrait ? 290 : 320)
            glyph: "clock"
            text: qsTr("Để sau")
            onPressedOnce: root.viewModel.later()
        }
        Item {
            width: parent.width - parent.children[0].width - parent.children[1].width - enter.width - 3 * parent.spacing
            height: 1
        }
        ActionButton {
            id: enter

            objectName: "countEnter"
            look: ActionButton.Due
            width: Theme.px(Theme.portrait ? 330 : 476)
            designSize: 44
            glyph: "check"
            text: root.viewModel.again ? qsTr("Ghi lại") : qsTr("Ghi xong")
            onPressedOnce: root.viewModel.enter()
        }
    }
}

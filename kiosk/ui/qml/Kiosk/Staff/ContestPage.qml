pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A contest in two choices: what about, and for whom; beside it today's results of the groups.
StaffFrame {
    id: root

    required property ContestViewModel viewModel
    readonly property int between: Theme.px(20)
    readonly property int leftWidth: Theme.portrait ? width - 2 * Theme.margin : Math.round((width - 2 * Theme.margin) * 0.68)

    title: qsTr("Thi trắc nghiệm")

    Column {
        id: choices

        x: Theme.margin
        y: root.contentTop - Theme.px(8)
        width: root.leftWidth
        spacing: Theme.px(20)

        Label {
            width: parent.width
            text: qsTr("Thi về gì?")
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Grid {
            columns: 2
            spacing: root.between

            Repeater {
                model: root.viewModel.topics

                Choice {
                    prefix: "contestTopic-"
                    onPressedOnce: root.viewModel.chooseTopic(code)
                }
            }
        }
        Label {
            width: parent.width
            text: qsTr("Nhóm nào thi?")
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Grid {
            columns: 2
            spacing: root.between

            Repeater {
                model: root.viewModel.groups

                Choice {
                    prefix: "contestGroup-"
                    onPressedOnce: root.viewModel.chooseGroup(code)
                }
            }
        }
    }
    Rectangle {
        id: board

        x: Theme.portrait ? Theme.margin : choices.x + choices.width + Theme.px(48)
        y: Theme.portrait ? choices.y + choices.height + Theme.px(32) : root.contentTop
        width: root.width - x - Theme.margin
        height: start.y - y - Theme.px(32)
        radius: Theme.radiusCard
        color: Theme.chamSoft

        Column {
            x: Theme.px(32)
            y: Theme.px(24)
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            Label {
                width: parent.width
                text: qsTr("Kết quả hôm nay")
                designSize: 38
                font.weight: Font.Bold
            }
            Label {
                visible: results.count === 0
                width: parent.width
                text: qsTr("Chưa có nhóm nào thi.")
                designSize: 34
                color: Theme.cham2
            }
            Repeater {
                id: results

                model: root.viewModel.results

                Column {
                    id: line

                    required property string name
                    required property int correct
                    required property int asked
                    required property int times

                    width: parent.width
                    spacing: Theme.px(6)

                    Label {
                        objectName: "contestResult"
                        width: parent.width
                        text: qsTr("%1: đúng %2 trên %3 câu").arg(line.name).arg(line.correct).arg(line.asked)
                        designSize: 34
                        font.weight: Font.DemiBold
                    }
                    Rectangle {
                        width: parent.width
                        height: Theme.px(24)
                        radius: height / 2
                        color: Theme.vai

                        Rectangle {
                            width: Math.max(parent.height, parent.width * line.correct / line.asked)
                            height: parent.height
                            radius: height / 2
                            color: Theme.chamMid
                        }
                    }
                }
            }
        }
    }
    ActionButton {
        id: start

        objectName: "contestStart"
        x: board.x
        y: root.contentBottom - height
        width: board.width
        height: Theme.touch(112, 20)
        glyph: "play"
        text: root.viewModel.ready ? qsTr("Bắt đầu thi") : qsTr("Chọn nhóm trước")
        look: root.viewModel.ready ? ActionButton.Due : ActionButton.NotReady
        onPressedOnce: root.viewModel.start()
    }

    component Choice: ActionButton {
        required property string code
        required property string name
        required property bool chosen
        required glyph
        property string prefix

        objectName: prefix + code
        width: Math.floor((root.leftWidth - root.between) / 2)
        height: Theme.portrait ? Math.max(Theme.touch(84, 16), Math.round(Theme.text(34) * 2.6)) : Theme.touch(84, 16)
        designSize: 34
        iconDesignSize: 46
        // Upright a name keeps the two lines that its tile has.
        text: Theme.portrait ? name : name.replace("\n", " ")
        look: chosen ? ActionButton.Selected : ActionButton.Plain
    }
}

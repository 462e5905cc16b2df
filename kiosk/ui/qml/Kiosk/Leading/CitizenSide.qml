pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Steps
import Kiosk.Theme
import Kiosk.ViewModels

// Where a step is done: the practice phone, the board, or the answers, on indigo as in any lesson.
Item {
    id: root

    required property LessonViewModel viewModel
    required property VoiceViewModel voice
    // Called away, or all done: nothing of the step is seen.
    property bool covered: false
    // Before a room the answers stand elsewhere, in larger letters.
    property bool answersElsewhere: false
    readonly property bool hasOptions: options.count > 0 && !board.wanted
    readonly property bool beside: hasOptions && viewModel.hasPhone && !answersElsewhere
    // What a light keeps its place on: on another screen the phone stands elsewhere, and is of another size.
    readonly property rect lightOn: viewModel.hasPhone ? phone.place : Qt.rect(0, 0, width, height)
    readonly property int phoneRoom: beside ? Math.round(width / 2) : width

    Terraces {
        anchors.fill: parent
    }
    PracticePhone {
        id: phone

        visible: root.viewModel.hasPhone && !root.covered
        viewModel: root.viewModel
        room: Qt.rect(0, 0, root.phoneRoom, root.height)
    }
    StepBoard {
        id: board

        visible: !root.covered
        viewModel: root.viewModel
        x: Theme.px(48)
        y: Theme.px(48)
        width: parent.width - 2 * x
        height: parent.height - 2 * y
    }
    Item {
        id: asked

        readonly property int room: height - question.height - Theme.px(32)
        readonly property int share: Math.floor(room / Math.max(1, options.count)) - Theme.px(24)

        visible: root.hasOptions && !root.answersElsewhere && !root.covered
        x: root.beside ? root.phoneRoom : Theme.px(120)
        y: Theme.px(48)
        width: root.width - x - Theme.px(root.beside ? 32 : 120)
        height: root.height - 2 * y

        Caption {
            id: question

            width: parent.width
            voice: root.voice
            caption: "say"
            text: root.viewModel.say
            designSize: 44
            onIndigo: true
        }
        Column {
            y: question.height + Theme.px(32)
            width: parent.width
            spacing: Theme.px(24)

            Repeater {
                id: options

                model: root.viewModel.options

                OptionCard {
                    required property int index

                    objectName: "option-" + index
                    number: index
                    width: asked.width
                    height: Math.max(Theme.touch(96, 20), Math.min(Math.round(Theme.px(168) * Theme.textScale), root.viewModel.done ? asked.room : asked.share))
                    compact: true
                    bounded: true
                    // The answer and its reason are enough once it is found.
                    visible: !root.viewModel.done || standing === "right"
                    onIndigo: true
                    iconColor: glyph === "okc" ? Theme.dung : glyph === "warn" ? Theme.lai : glyph === "stop" ? Theme.dungLai : Theme.chamMid
                    onPressedOnce: root.viewModel.choose(index)
                }
            }
        }
    }
    Item {
        visible: !root.covered && !root.hasOptions && !root.viewModel.hasPhone && !board.wanted
        anchors.fill: parent

        Caption {
            anchors.centerIn: parent
            width: parent.width - Theme.px(192)
            voice: root.voice
            caption: "say"
            text: root.viewModel.say
            designSize: 58
            onIndigo: true
        }
    }
}

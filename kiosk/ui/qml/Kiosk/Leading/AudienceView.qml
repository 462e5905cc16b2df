pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Steps
import Kiosk.Theme
import Kiosk.ViewModels

// What a room sees: the lesson on one side, its sentence in letters for the last row on the other. Nothing to press.
Item {
    id: root

    required property GuideViewModel guide
    required property LessonViewModel viewModel
    required property VoiceViewModel voice

    width: Theme.px(1920)
    height: Theme.px(1080)

    Rectangle {
        anchors.fill: parent
        color: Theme.lanh
    }
    Rectangle {
        id: bar

        width: parent.width
        height: Theme.px(112)
        color: Theme.chamDeep

        Label {
            objectName: "audienceTitle"
            x: Theme.px(64)
            anchors.verticalCenter: parent.verticalCenter
            width: count.x - x - Theme.px(32)
            text: root.guide.title
            font.pixelSize: Theme.px(52)
            font.weight: Font.Bold
            color: Theme.chi
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            lineHeight: 1
        }
        Label {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(64)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Bước %1 / %2").arg(root.guide.number).arg(root.guide.total)
            font.pixelSize: Theme.px(44)
            font.weight: Font.Bold
            color: Theme.chi2
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    // The same measures as before whoever presents: a light stands on the same place.
    CitizenSide {
        id: citizen

        y: bar.height
        width: Math.round(root.width * 0.58)
        height: root.height - y
        viewModel: root.viewModel
        voice: root.voice
        covered: root.guide.paused || root.guide.finished

        Spotlight {
            guide: root.guide
            within: citizen.lightOn
            anchors.fill: parent
        }
        Label {
            visible: citizen.covered
            anchors.centerIn: parent
            width: parent.width - Theme.px(160)
            text: root.guide.paused ? root.guide.awayText : root.guide.doneText
            font.pixelSize: Theme.px(80)
            font.weight: Font.Bold
            color: Theme.chi
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Column {
        x: citizen.width + Theme.px(56)
        y: bar.height + Theme.px(64)
        width: root.width - x - Theme.px(56)
        spacing: Theme.px(40)
        visible: !citizen.covered

        Caption {
            objectName: "audienceSay"
            visible: !citizen.hasOptions
            width: parent.width
            voice: root.voice
            caption: "say"
            text: root.viewModel.say
            // Large enough for a room; what one visitor wanted larger is on the other screen.
            designSize: 76 / Theme.textScale
        }
        Caption {
            visible: text !== "" && !root.viewModel.done && root.viewModel.hintLevel === 0 && !citizen.hasOptions
            width: parent.width
            voice: root.voice
            caption: "note"
            text: root.viewModel.note
            designSize: 48 / Theme.textScale
            ink: Theme.cham2
        }
        Repeater {
            model: root.guide.votes

            Column {
                id: line

                required property string text
                required property int hands
                required property bool correct

                visible: root.guide.hands > 0
                width: parent.width
                spacing: Theme.px(8)

                Label {
                    width: parent.width
                    text: (line.correct ? "✓ " : "") + line.text
                    font.pixelSize: Theme.px(44)
                    font.weight: Font.Bold
                    color: line.correct ? Theme.dung : Theme.cham
                }
                Row {
                    spacing: Theme.px(20)

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(Theme.px(8), Theme.px(520) * line.hands / Math.max(1, root.guide.hands))
                        height: Theme.px(48)
                        radius: Theme.px(12)
                        color: line.correct ? Theme.dung : Theme.chamMid
                    }
                    Label {
                        text: line.hands
                        font.pixelSize: Theme.px(52)
                        font.weight: Font.Bold
                        lineHeight: 1
                    }
                }
            }
        }
        HintCard {
            visible: root.viewModel.hintLevel > 0
            width: parent.width
            voice: root.voice
            dense: true
            again: root.viewModel.againText
            hint: root.viewModel.hint
        }
        PraiseCard {
            objectName: "audiencePraise"
            visible: root.viewModel.done && (root.viewModel.praise !== "" || root.viewModel.helped)
            width: parent.width
            voice: root.voice
            praise: root.viewModel.praise
            helpedText: root.viewModel.helpedText
            helped: root.viewModel.helped
        }
    }
}

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
            text: (root.guide.kind === "contest" ? qsTr("Câu %1 / %2") : qsTr("Bước %1 / %2")).arg(root.guide.number).arg(root.guide.total)
            font.pixelSize: Theme.px(44)
            font.weight: Font.Bold
            color: Theme.chi2
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    // A question needs the room; the phone is as high as ever, and a light stands on the same place of it.
    CitizenSide {
        id: citizen

        y: bar.height
        width: covered ? root.width : Math.round(root.width * (!hasOptions ? 0.58 : root.viewModel.hasPhone ? 0.34 : 0))
        height: root.height - y
        viewModel: root.viewModel
        voice: root.voice
        covered: root.guide.paused || root.guide.finished
        answersElsewhere: true

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
        visible: !citizen.covered && !citizen.hasOptions

        Caption {
            objectName: "audienceSay"
            width: parent.width
            voice: root.voice
            caption: "say"
            text: root.viewModel.say
            // Large enough for a room; what one visitor wanted larger is on the other screen.
            designSize: 76 / Theme.textScale
        }
        Caption {
            visible: text !== "" && !root.viewModel.done && root.viewModel.hintLevel === 0
            width: parent.width
            voice: root.voice
            caption: "note"
            text: root.viewModel.note
            designSize: 48 / Theme.textScale
            ink: Theme.cham2
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
    AudienceQuestion {
        visible: !citizen.covered && citizen.hasOptions
        x: Math.max(citizen.width + Theme.px(64), Theme.px(160))
        y: bar.height + Theme.px(48)
        width: root.width - x - Theme.px(citizen.width > 0 ? 64 : 160)
        height: root.height - y - Theme.px(48)
        guide: root.guide
        viewModel: root.viewModel
        voice: root.voice
    }
}

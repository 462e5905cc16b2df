pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Steps
import Kiosk.Theme
import Kiosk.ViewModels

// A question as a room sees it: in letters for the last row, each answer with the hands that were raised for it.
Item {
    id: root

    required property GuideViewModel guide
    required property LessonViewModel viewModel
    required property VoiceViewModel voice
    readonly property int between: Theme.px(24)
    // A card of the lesson, in letters for a room.
    readonly property real larger: 1.2 / Theme.textScale
    readonly property int foot: praise.visible ? praise.height * larger + between : hint.visible ? hint.height * larger + between : 0
    readonly property int share: Math.floor((height - question.height - between - foot) / Math.max(1, answers.count)) - between

    Caption {
        id: question

        objectName: "audienceAsks"
        width: parent.width
        voice: root.voice
        caption: "say"
        text: root.viewModel.say
        // Large enough for a room; what one visitor wanted larger is on the other screen.
        designSize: 68 / Theme.textScale
    }
    Column {
        id: list

        y: question.height + 2 * root.between
        width: parent.width
        spacing: root.between

        Repeater {
            id: answers

            model: root.viewModel.options

            Rectangle {
                id: answer

                required property string text
                required property string glyph
                required property string standing
                required property int index
                readonly property bool found: standing === "right"
                readonly property int hands: Number(root.guide.handsEach[index] ?? 0)

                objectName: "audienceAnswer-" + index
                width: list.width
                height: Math.max(Theme.px(100), Math.min(Theme.px(190), root.share))
                radius: Theme.radiusCard
                color: found ? Theme.dungSoft : standing === "tried" ? Theme.lanh2 : Theme.vai
                border.width: Theme.px(found ? 6 : 4)
                border.color: found ? Theme.dung : Theme.edge

                Rectangle {
                    id: letter

                    visible: answer.glyph === ""
                    x: Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(84)
                    height: width
                    radius: width / 2
                    color: Theme.chamSoft

                    Label {
                        anchors.centerIn: parent
                        text: "ABCDE".charAt(answer.index)
                        font.pixelSize: Theme.px(50)
                        font.weight: Font.Bold
                        lineHeight: 1
                    }
                }
                Icon {
                    visible: answer.glyph !== ""
                    anchors.centerIn: letter
                    name: answer.glyph
                    color: answer.glyph === "okc" ? Theme.dung : answer.glyph === "warn" ? Theme.lai : answer.glyph === "stop" ? Theme.dungLai : Theme.chamMid
                    size: Theme.px(84)
                }
                Label {
                    x: letter.x + letter.width + Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                    width: side.x - x - Theme.px(24)
                    height: parent.height - Theme.px(28)
                    verticalAlignment: Text.AlignVCenter
                    text: answer.text
                    font.pixelSize: Theme.px(56)
                    font.weight: Font.Bold
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.px(38)
                    lineHeight: 1
                }
                Row {
                    id: side

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(36)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(24)

                    Icon {
                        visible: answer.standing !== "open"
                        anchors.verticalCenter: parent.verticalCenter
                        name: answer.found ? "okc" : "retry"
                        color: answer.found ? Theme.dung : Theme.lai
                        size: Theme.px(80)
                    }
                    Label {
                        objectName: "audienceHands-" + answer.index
                        visible: root.guide.hands > 0
                        width: Math.max(implicitWidth, Theme.px(72))
                        horizontalAlignment: Text.AlignRight
                        text: answer.hands
                        font.pixelSize: Theme.px(72)
                        font.weight: Font.Bold
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                    }
                }
                // So many of all the hands.
                Rectangle {
                    x: answer.radius
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(8)
                    width: Math.round((parent.width - 2 * x) * answer.hands / Math.max(1, root.guide.hands))
                    height: Theme.px(14)
                    radius: height / 2
                    color: answer.found ? Theme.dung : Theme.chamMid
                }
            }
        }
    }
    HintCard {
        id: hint

        visible: root.viewModel.hintLevel > 0 && !praise.visible
        anchors.bottom: parent.bottom
        width: parent.width / root.larger
        scale: root.larger
        transformOrigin: Item.BottomLeft
        voice: root.voice
        dense: true
        again: root.viewModel.againText
        hint: root.viewModel.hint
    }
    PraiseCard {
        id: praise

        objectName: "audienceReason"
        visible: root.viewModel.done && (root.viewModel.praise !== "" || root.viewModel.helped)
        anchors.bottom: parent.bottom
        width: parent.width / root.larger
        scale: root.larger
        transformOrigin: Item.BottomLeft
        voice: root.voice
        praise: root.viewModel.praise
        helpedText: root.viewModel.helpedText
        helped: root.viewModel.helped
    }
}

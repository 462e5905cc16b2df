pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Steps
import Kiosk.Theme
import Kiosk.ViewModels

// One thing a screen: what to do on hemp, where to do it on indigo, so that the arm does not cover the sentence.
PageFrame {
    id: root

    required property LessonViewModel viewModel
    required property WayViewModel way
    required property GuideViewModel guide
    readonly property int number: guide.active ? guide.number : viewModel.number
    readonly property int total: guide.active ? guide.total : viewModel.total
    readonly property bool shows: way.mode === "xem"
    readonly property bool alone: way.mode === "tu-lam" && !viewModel.done
    readonly property bool hasOptions: answers.count + lowAnswers.count > 0 && !board.wanted
    readonly property bool hasPanel: viewModel.hasPhone || board.wanted
    readonly property int panelLeft: Theme.portrait ? 0 : Theme.low ? reachLeft - Theme.px(20) : Math.round(width / 2)
    readonly property int panelTop: Theme.low ? half - Theme.px(viewModel.hasPhone ? 76 : 0) : !Theme.portrait ? 0 : Math.min(Math.max(Theme.px(696), wordsTop + words.height + Theme.px(24) + (hasModes ? modesHeight : 0)), panelBottom - leastPhone)
    readonly property int panelBottom: Theme.low ? (Theme.portrait ? modes.y - Theme.px(16) : height) : contentBottom + Theme.px(Theme.portrait ? 12 : 5)
    readonly property int textWidth: (Theme.portrait || Theme.low ? width : panelLeft) - Theme.margin - Theme.px(Theme.portrait ? 48 : Theme.low ? 64 : 40)
    readonly property bool explains: ["explain", "watch"].includes(viewModel.kind)
    // A hint or praise stands under the sentence.
    readonly property bool compact: viewModel.hintLevel > 0 || viewModel.done && !explains
    readonly property bool beside: compact || hasOptions
    readonly property int wordsTop: (sideBySide ? head.y + head.height : progress.y + progress.height) + Theme.px(beside || Theme.portrait || Theme.low ? 16 : 44)
    readonly property int wordsEnd: Theme.low || Theme.portrait && hasPanel ? panelTop - Theme.px(16) : contentBottom
    readonly property int wordsBottom: Theme.low ? wordsEnd : foot.visible ? foot.y - Theme.px(16) : hasModes ? modes.y - Theme.px(12) : wordsEnd
    // The sentence comes first: ways and remarks are shown where it leaves them room.
    readonly property int modesHeight: modes.height + Theme.px(20)
    readonly property bool hasModes: !guide.active && way.modes.length > 1 && (Theme.low || words.height + modesHeight <= wordsRoom)
    readonly property int wordsRoom: (Theme.low ? wordsEnd : Theme.portrait && hasPanel ? panelBottom - leastPhone - Theme.px(24) : contentBottom) - wordsTop
    // Low, the phone is held sideways and leaves room for what stands beside it.
    readonly property int besidePhone: Theme.low ? Theme.px(hasOptions ? (Theme.portrait ? 500 : 560) : 214) : 0
    readonly property int leastPhone: Theme.px(720)
    readonly property string whoSpeaks: !voice.available ? qsTr("Máy không có loa. Mời bà con đọc chữ.") : voice.muted ? qsTr("Đang tắt tiếng") : voice.human ? qsTr("Giọng người thật") : qsTr("Giọng đọc máy")

    hasBand: false
    hasTools: Theme.portrait || Theme.low
    // Whoever leads decides when it is over.
    hasHome: !guide.active
    led: guide.active
    nextDue: shows ? !way.playing : viewModel.done && (!guide.active || guide.mayGoOn)
    nextText: shows ? (way.playing ? qsTr("Tạm dừng") : qsTr("Xem tiếp")) : alone ? qsTr("Chỉ cho tôi") : qsTr("Đi tiếp")
    nextGlyph: shows ? (way.playing ? "pause" : "play") : alone ? "bulb" : "next"
    onNext: shows ? root.way.playOn() : guide.active ? guide.forward() : root.viewModel.goOn()
    onScript: guide.setScript(true)

    Terraces {
        visible: root.hasPanel || !Theme.portrait || Theme.low
        x: root.panelLeft
        y: root.panelTop
        width: root.width - x
        height: root.panelBottom - y
        z: -1
    }
    TopicHead {
        id: head

        shell: root.shell
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 40 : 32)
        topic: root.viewModel.topic
        icon: root.viewModel.topicIcon
        overline: root.viewModel.topicName
        title: root.viewModel.title
        showTitle: !Theme.portrait || Theme.low
        hasHome: root.hasHome
        room: root.sideBySide ? root.width / 2 - Theme.margin - Theme.px(40) : root.textWidth
    }
    Label {
        id: portraitTitle

        visible: Theme.portrait && !Theme.low
        x: Theme.margin
        y: root.contentTop - Theme.px(14)
        width: parent.width - 2 * x
        text: root.viewModel.title
        font.pixelSize: Theme.heading(44)
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.text(30)
    }
    Row {
        id: progress

        x: root.sideBySide ? root.width / 2 : Theme.margin
        y: root.sideBySide ? head.y + Math.round((head.height - height) / 2) : Theme.low ? head.y + head.height + Theme.px(20) : Theme.portrait ? portraitTitle.y + portraitTitle.height + Theme.px(4) : Theme.px(152)
        spacing: Theme.gap

        Seeds {
            number: root.number
            total: root.total
            width: (root.sideBySide ? root.width / 2 - Theme.margin : root.textWidth) - count.width - Theme.gap
        }
        Label {
            id: count

            anchors.verticalCenter: parent.verticalCenter
            text: (root.guide.kind === "contest" ? qsTr("Câu %1 / %2") : qsTr("Bước %1 / %2")).arg(root.number).arg(root.total)
            designSize: 32
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    // Longer words than the page has room for, as with very large letters, can be pushed up with a finger.
    Flickable {
        id: scroll

        // Low, the sentence stands close above the phone that it speaks of.
        y: Theme.low && Theme.portrait ? Math.max(root.wordsTop, root.wordsEnd - words.height - Theme.px(40)) : root.wordsTop
        width: words.x + words.width + Theme.px(16)
        height: root.wordsBottom - y
        contentHeight: words.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: contentY = root.compact ? Math.max(0, contentHeight - height) : 0

        Flow {
            id: words

            // Above the low panel there is more breadth than height: a hint stands beside its sentence.
            readonly property int column: root.sideBySide && root.compact ? Math.floor((width - spacing) / 2) : width

            x: Theme.margin
            width: root.textWidth
            spacing: Theme.px(root.sideBySide ? 40 : root.beside ? 16 : 24)

            Caption {
                objectName: "say"
                width: words.column
                voice: root.voice
                caption: "say"
                text: root.viewModel.say
                designSize: root.hasOptions ? (root.compact ? 44 : 50) : root.beside ? 54 : text.length > 48 ? 58 : 70
            }
            Caption {
                visible: text !== "" && !root.compact
                width: parent.width
                voice: root.voice
                caption: "note"
                text: root.viewModel.note
                designSize: 40
                ink: Theme.cham2
            }
            // A picture says itself which of how many it is; the phone has no room for that.
            Label {
                objectName: "pictureCount"
                visible: root.viewModel.kind === "watch" && root.viewModel.hasPhone && root.viewModel.rounds > 1
                width: words.column
                text: qsTr("Hình %1 / %2").arg(root.viewModel.round).arg(root.viewModel.rounds)
                designSize: 36
                font.weight: Font.Bold
                color: Theme.cham2
            }
            // What staff have vouched for, or whom to ask.
            Repeater {
                model: root.viewModel.facts

                Rectangle {
                    id: fact

                    required property int index
                    required property string words

                    objectName: "fact-" + index
                    visible: !root.compact
                    width: parent.width
                    height: told.height + Theme.px(32)
                    radius: Theme.radiusButton
                    color: Theme.lanh2

                    Icon {
                        x: Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter
                        name: "talk"
                        color: Theme.chamMid
                        size: Theme.px(56)
                    }
                    Caption {
                        id: told

                        x: Theme.px(96)
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x - Theme.px(20)
                        voice: root.voice
                        caption: "fact:" + fact.index
                        text: fact.words
                        designSize: 38
                    }
                }
            }
            Answers {
                id: answers

                // Over the hint, where a hand points at the last of them.
                z: 1
                wanted: !Theme.low
                width: parent.width
                // What they may have of the height below the question.
                room: root.wordsRoom - y
            }
            HintCard {
                objectName: "hint"
                visible: root.viewModel.hintLevel > 0
                width: words.column
                voice: root.voice
                dense: root.hasOptions
                again: root.viewModel.againText
                hint: root.viewModel.hint
            }
            PraiseCard {
                objectName: "praise"
                visible: root.compact && root.viewModel.done && (root.viewModel.praise !== "" || root.viewModel.helped)
                width: words.column
                voice: root.voice
                praise: root.viewModel.praise
                helpedText: root.viewModel.helpedText
                helped: root.viewModel.helped
            }
        }
    }
    // Nothing can go wrong here, and who is speaking: at the foot of the hemp, when there is room.
    Column {
        id: foot

        visible: !root.beside && !Theme.portrait && !Theme.low && words.height + height + Theme.px(16) + (root.hasModes ? root.modesHeight : 0) <= root.wordsRoom
        x: Theme.margin
        y: (root.hasModes ? modes.y - Theme.px(20) : root.wordsEnd) - height
        spacing: Theme.px(8)

        Repeater {
            model: [
                {
                    "icon": "shield",
                    "text": root.viewModel.hasPhone ? root.viewModel.safeText : "",
                    "ink": Theme.dung
                },
                {
                    "icon": root.voice.audible ? "listen" : "mute",
                    "text": root.whoSpeaks,
                    "ink": Theme.cham2
                }
            ]

            Row {
                id: line

                required property var modelData

                visible: modelData.text !== ""
                spacing: Theme.px(10)

                Icon {
                    name: line.modelData.icon
                    color: line.modelData.ink
                    size: Theme.px(44)
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.textWidth - Theme.px(54)
                    text: line.modelData.text
                    designSize: 30
                    font.weight: Font.DemiBold
                    color: line.modelData.ink
                }
            }
        }
    }
    ModeSwitch {
        id: modes

        visible: root.hasModes
        way: root.way
        x: Theme.margin
        y: Theme.low ? root.blockTop - height : root.wordsEnd - height
        width: Theme.low ? root.blockWidth : root.textWidth
    }
    Answers {
        id: lowAnswers

        wanted: Theme.low
        x: root.reachLeft
        y: root.reachTop + Math.max(0, Math.round((room - height) / 2))
        width: root.viewModel.hasPhone ? root.besidePhone : root.reachWidth
        room: (root.viewModel.hasPhone ? differs.y : root.panelBottom) - root.reachTop - Theme.px(20)
    }
    ActionButton {
        id: differs

        readonly property bool wide: Theme.low && root.hasOptions

        objectName: "screenDiffers"
        visible: root.viewModel.hasPhone
        look: ActionButton.Ghost
        x: Theme.low ? root.reachLeft : root.panelLeft + Theme.px(Theme.portrait ? 32 : 10)
        y: root.panelBottom - height - Theme.px(Theme.low ? 24 : 36)
        width: wide ? root.besidePhone : Theme.px(232)
        height: Theme.touch(wide ? 84 : 144, 16)
        stacked: !wide
        designSize: 28
        iconDesignSize: 42
        glyph: "phone"
        text: wide ? qsTr("Màn hình thật khác rồi") : qsTr("Màn hình thật\nkhác rồi")
        onPressedOnce: root.viewModel.screenDiffers()
    }
    PracticePhone {
        id: phone

        visible: root.viewModel.hasPhone
        viewModel: root.viewModel
        readonly property int roomLeft: Theme.low ? root.reachLeft + root.besidePhone : root.panelLeft

        room: Qt.rect(roomLeft, root.panelTop, root.width - roomLeft, root.panelBottom - root.panelTop)
        // Beside it stand the remark on the left and the tools on the right.
        middle: sideTools.visible ? (differs.x + differs.width + sideTools.x) / 2 : room.x + room.width / 2
    }
    StepBoard {
        id: board

        viewModel: root.viewModel
        x: root.panelLeft + Theme.px(Theme.portrait ? 48 : 40)
        y: root.panelTop + Theme.px(Theme.low ? 16 : 48)
        width: (Theme.portrait || Theme.low ? root.width - Theme.px(48) : sideTools.x - Theme.px(32)) - x
        height: root.panelBottom - y - Theme.px(Theme.low ? 24 : 48)
    }
    Tools {
        id: sideTools

        visible: !Theme.portrait && !Theme.low
        shell: root.shell
        voice: root.voice
        onIndigo: true
        vertical: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        y: Theme.px(120)
    }

    // The answers to choose from: under the question, or low where a hand reaches them.
    component Answers: Column {
        id: list

        required property bool wanted
        required property int room
        readonly property alias count: options.count
        readonly property int share: Math.floor(room / Math.max(1, options.count)) - spacing

        visible: wanted && root.hasOptions
        spacing: Theme.px(Theme.portrait || root.compact || Theme.low ? 18 : 24)
        topPadding: Theme.px(4)

        Repeater {
            id: options

            model: list.wanted ? root.viewModel.options : null

            OptionCard {
                required property int index

                objectName: "option-" + index
                number: index
                width: list.width
                // Once answered, the right answer and its reason are enough; with a hint all move closer.
                visible: !root.viewModel.done || standing === "right"
                ticks: root.viewModel.kind === "checklist"
                // Beside the phone there is room for the answer, and none for what it means.
                compact: root.compact || Theme.low && root.viewModel.hasPhone
                height: Math.max(Theme.touch(root.compact ? 84 : 96, 20), root.compact && !Theme.low ? 0 : Math.min(Theme.px(detail === "" ? 128 : 156), list.share))
                iconColor: glyph === "okc" ? Theme.dung : glyph === "warn" ? Theme.lai : glyph === "stop" ? Theme.dungLai : Theme.chamMid
                onPressedOnce: root.viewModel.choose(index)
            }
        }
    }
}

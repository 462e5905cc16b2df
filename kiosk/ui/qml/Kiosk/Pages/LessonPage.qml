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
    readonly property bool hasOptions: options.count > 0
    readonly property int panelLeft: Theme.portrait ? 0 : Math.round(width / 2)
    readonly property int panelTop: !Theme.portrait ? 0 : Math.max(Theme.px(696), words.y + words.height + Theme.px(24))
    readonly property int panelBottom: contentBottom + Theme.px(Theme.portrait ? 12 : 5)
    readonly property int textWidth: (Theme.portrait ? width : panelLeft) - Theme.margin - Theme.px(Theme.portrait ? 48 : 40)
    readonly property bool beside: viewModel.hintLevel > 0 || viewModel.done || hasOptions

    hasBand: false
    hasTools: Theme.portrait
    nextDue: viewModel.done
    onNext: root.viewModel.goOn()

    Terraces {
        visible: root.viewModel.hasPhone || !Theme.portrait
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
        showTitle: !Theme.portrait
        room: root.textWidth
    }
    Label {
        id: portraitTitle

        visible: Theme.portrait
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

        x: Theme.margin
        y: Theme.portrait ? portraitTitle.y + portraitTitle.height + Theme.px(4) : Theme.px(152)
        spacing: Theme.gap

        Seeds {
            number: root.viewModel.number
            total: root.viewModel.total
            width: root.textWidth - count.width - Theme.gap
        }
        Label {
            id: count

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Bước %1 / %2").arg(root.viewModel.number).arg(root.viewModel.total)
            designSize: 32
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    Column {
        id: words

        x: Theme.margin
        y: progress.y + progress.height + Theme.px(root.beside || Theme.portrait ? 16 : 44)
        width: root.textWidth
        spacing: Theme.px(root.beside ? 16 : 24)

        Caption {
            objectName: "say"
            width: parent.width
            voice: root.voice
            caption: "say"
            text: root.viewModel.say
            designSize: root.hasOptions ? 50 : root.beside ? 54 : 70
        }
        Caption {
            visible: text !== "" && root.viewModel.hintLevel === 0 && !root.viewModel.done
            width: parent.width
            voice: root.voice
            caption: "note"
            text: root.viewModel.note
            designSize: 40
            ink: Theme.cham2
        }
        HintCard {
            objectName: "hint"
            visible: root.viewModel.hintLevel > 0 && !root.hasOptions
            width: parent.width
            voice: root.voice
            again: root.viewModel.againText
            hint: root.viewModel.hint
        }
        PraiseCard {
            objectName: "praise"
            visible: root.viewModel.done && (root.viewModel.praise !== "" || root.viewModel.helped) && !root.hasOptions
            width: parent.width
            voice: root.voice
            praise: root.viewModel.praise
            helpedText: root.viewModel.helpedText
            helped: root.viewModel.helped
        }
        Column {
            width: parent.width
            spacing: Theme.px(Theme.portrait ? 18 : 24)
            topPadding: Theme.px(4)

            Repeater {
                id: options

                model: root.viewModel.options

                OptionCard {
                    required property int index

                    objectName: "option-" + index
                    number: index
                    width: words.width
                    height: Math.max(Theme.touch(96, 20), Theme.px(detail === "" ? 128 : 156))
                    iconColor: glyph === "okc" ? Theme.dung : glyph === "warn" ? Theme.lai : glyph === "stop" ? Theme.dungLai : Theme.chamMid
                    onPressedOnce: root.viewModel.choose(index)
                }
            }
        }
        HintCard {
            visible: root.viewModel.hintLevel > 0 && root.hasOptions
            width: parent.width
            voice: root.voice
            again: root.viewModel.againText
            hint: root.viewModel.hint
        }
        PraiseCard {
            visible: root.viewModel.done && root.hasOptions
            width: parent.width
            voice: root.voice
            praise: root.viewModel.praise
            helpedText: root.viewModel.helpedText
            helped: root.viewModel.helped
        }
        Row {
            visible: root.viewModel.hasPhone && !root.beside && !Theme.portrait
            topPadding: Theme.px(24)
            spacing: Theme.px(10)

            Icon {
                name: "shield"
                color: Theme.dung
                size: Theme.px(44)
            }
            Label {
                anchors.bottom: parent.bottom
                text: root.viewModel.safeText
                designSize: 30
                font.weight: Font.DemiBold
                color: Theme.dung
            }
        }
        Row {
            visible: !root.beside && !Theme.portrait
            spacing: Theme.px(10)

            Icon {
                name: root.voice.audible ? "listen" : "mute"
                color: Theme.cham2
                size: Theme.px(44)
            }
            Label {
                anchors.bottom: parent.bottom
                text: !root.voice.available ? qsTr("Máy không có loa. Mời bà con đọc chữ.") : root.voice.muted ? qsTr("Đang tắt tiếng") : qsTr("Giọng đọc máy")
                designSize: 30
                font.weight: Font.DemiBold
                color: Theme.cham2
            }
        }
    }
    PracticePhone {
        id: phone

        visible: root.viewModel.hasPhone
        viewModel: root.viewModel
        room: Qt.rect(root.panelLeft, root.panelTop, root.width - root.panelLeft - (Theme.portrait ? 0 : 0), root.panelBottom - root.panelTop)
    }
    Tools {
        visible: !Theme.portrait
        shell: root.shell
        voice: root.voice
        onIndigo: true
        vertical: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        y: Theme.px(120)
    }
}

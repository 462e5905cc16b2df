pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Steps
import Kiosk.Theme
import Kiosk.ViewModels

// On hemp, for whoever leads: what to say, what to ask, whose turn it is, and the presses that help.
Item {
    id: root

    required property GuideViewModel guide
    required property LessonViewModel viewModel
    required property VoiceViewModel voice
    // The sentence stands beside its answers already.
    required property bool hasOptions
    readonly property int inset: Theme.px(Theme.portrait ? 48 : 36)
    // A hint or praise of the kiosk is on the screen: what has been said and asked gives it room.
    readonly property bool helped: viewModel.hintLevel > 0 || viewModel.done && (viewModel.praise !== "" || viewModel.helped)
    readonly property bool room: guide.kind === "group"
    readonly property bool asksRoom: hands.count > 0
    readonly property bool contest: guide.kind === "contest"

    Rectangle {
        anchors.fill: parent
        color: Theme.lanh
    }
    // What is to be read; with very large letters it can be pushed up with a finger.
    Flickable {
        id: words

        x: root.inset
        y: Theme.px(16)
        width: parent.width - 2 * x
        height: (helps.visible ? helps.y : steps.y) - y - Theme.px(20)
        contentHeight: matter.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: contentY = root.helped ? Math.max(0, contentHeight - height) : 0

        Column {
            id: matter

            width: parent.width
            spacing: Theme.px(14)

            Row {
                width: parent.width
                height: Theme.px(72)
                spacing: Theme.px(16)

                Seeds {
                    visible: root.guide.total <= 12
                    number: root.guide.number
                    total: root.guide.total
                    width: parent.width - count.width - (clock.visible ? clock.width + parent.spacing : 0) - parent.spacing
                }
                Label {
                    id: count

                    anchors.verticalCenter: parent.verticalCenter
                    text: (root.contest ? qsTr("Câu %1 / %2") : qsTr("Bước %1 / %2")).arg(root.guide.number).arg(root.guide.total)
                    designSize: 32
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
                Label {
                    id: clock

                    objectName: "guideClock"
                    visible: root.guide.kind !== "walkthrough"
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.guide.clock
                    designSize: 32
                    font.weight: Font.Bold
                    color: Theme.chamMid
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
            Item {
                visible: root.guide.says !== "" && !root.helped && !root.contest
                width: parent.width
                height: Math.max(head.height, elsewise.visible ? elsewise.height : 0)

                Row {
                    id: head

                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(12)

                    Icon {
                        name: "voice"
                        size: Theme.px(44)
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.guide.helper ? qsTr("Người kèm nói") : qsTr("Cán bộ nói")
                        designSize: 32
                        font.weight: Font.DemiBold
                        color: Theme.chamMid
                        lineHeight: 1
                    }
                }
                ActionButton {
                    id: elsewise

                    objectName: "guideElsewise"
                    visible: root.guide.elsewise !== ""
                    anchors.right: parent.right
                    width: Theme.px(260)
                    height: Theme.touch(64, 16)
                    designSize: 30
                    iconDesignSize: 38
                    glyph: "voice"
                    text: root.guide.elsewise
                    onPressedOnce: root.guide.speakElsewise()
                }
            }
            Label {
                objectName: "guideSays"
                // Once the room has its answer, that is what is spoken of.
                visible: root.guide.says !== "" && !root.contest && !(root.asksRoom && root.helped)
                width: parent.width
                text: "“" + root.guide.says + "”"
                font.pixelSize: Theme.heading(root.asksRoom ? 38 : 44)
                font.weight: Font.Bold
                lineHeight: 1.08
            }
            Row {
                visible: root.guide.asks !== "" && !root.helped && !root.asksRoom
                width: parent.width
                spacing: Theme.px(12)

                Icon {
                    id: mark

                    name: "talk"
                    size: Theme.px(44)
                }
                Label {
                    objectName: "guideAsks"
                    width: parent.width - mark.width - parent.spacing
                    text: qsTr("Hỏi: %1").arg(root.guide.asks)
                    designSize: 36
                    color: Theme.cham2
                    font.weight: Font.DemiBold
                }
            }
            Label {
                objectName: "contestGroup"
                visible: root.contest
                width: parent.width
                text: qsTr("Nhóm thi: %1").arg(root.guide.group)
                font.pixelSize: Theme.heading(44)
                font.weight: Font.Bold
            }
            Label {
                objectName: "contestScore"
                visible: root.contest && root.guide.asked > 0
                width: parent.width
                text: qsTr("Đúng %1 trên %2 câu").arg(root.guide.correct).arg(root.guide.asked)
                designSize: 38
                font.weight: Font.DemiBold
                color: Theme.chamMid
            }
            // Only the citizen's own finger.
            Rectangle {
                objectName: "ownPress"
                visible: root.guide.own
                width: parent.width
                height: Math.max(Theme.px(96), own.height + Theme.px(32))
                radius: Theme.radiusCard
                color: root.guide.waits ? Theme.ngheSoft : Theme.dungSoft
                border.width: Theme.px(4)
                border.color: root.guide.waits ? Theme.ngheLip : Theme.dung

                Icon {
                    x: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.guide.waits ? "hand1" : "okc"
                    color: root.guide.waits ? Theme.cham : Theme.dung
                    size: Theme.px(60)
                }
                Label {
                    id: own

                    x: Theme.px(112)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(24)
                    // One line, where its two are not both needed.
                    text: root.helped && root.guide.waits ? qsTr("Bà con tự bấm.") : !root.guide.waits ? qsTr("Bà con đã tự bấm.") : root.guide.helper ? qsTr("Bà con tự bấm. Người kèm không bấm hộ.") : qsTr("Bà con tự bấm. Cán bộ không bấm hộ.")
                    designSize: 36
                    font.weight: Font.DemiBold
                    color: root.guide.waits ? Theme.cham : Theme.dung
                }
            }
            HandsCount {
                id: hands

                readonly property int count: children.length - 1

                visible: root.asksRoom
                width: parent.width
                guide: root.guide
            }
            // What the kiosk itself says at this moment.
            HintCard {
                objectName: "hint"
                visible: root.viewModel.hintLevel > 0
                width: parent.width
                voice: root.voice
                dense: true
                again: root.viewModel.againText
                hint: root.viewModel.hint
            }
            PraiseCard {
                objectName: "praise"
                visible: root.helped && root.viewModel.hintLevel === 0
                width: parent.width
                voice: root.voice
                praise: root.viewModel.praise
                helpedText: root.viewModel.helpedText
                helped: root.viewModel.helped
            }
            Row {
                visible: !root.helped && !root.hasOptions
                width: parent.width
                spacing: Theme.px(12)

                Icon {
                    id: speaker

                    name: root.voice.audible ? "listen" : "mute"
                    color: Theme.cham2
                    size: Theme.px(44)
                }
                Caption {
                    width: parent.width - speaker.width - parent.spacing
                    voice: root.voice
                    caption: "say"
                    text: root.viewModel.say
                    designSize: 36
                    ink: Theme.cham2
                }
            }
            Label {
                objectName: "guideFollowing"
                visible: root.room && root.guide.following !== ""
                width: parent.width
                text: qsTr("Tiếp theo: %1").arg(root.guide.following)
                designSize: 30
                color: Theme.cham2
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    Row {
        id: helps

        visible: !root.guide.finished && !root.guide.paused
        x: root.inset
        y: steps.y - height - Theme.px(28)
        width: parent.width - 2 * x
        height: Theme.touch(112, 16)
        spacing: Theme.px(16)

        Help {
            objectName: "guideShow"
            visible: !root.contest
            glyph: "eye"
            text: qsTr("Làm mẫu")
            look: root.guide.showing ? ActionButton.Selected : root.guide.mayShow ? ActionButton.Plain : ActionButton.NotReady
            onPressedOnce: if (root.guide.mayShow)
                root.guide.showMe()
        }
        Help {
            objectName: "guideTry"
            visible: !root.contest
            glyph: "retry"
            text: qsTr("Bà con thử")
            look: root.guide.mayShow ? ActionButton.Plain : ActionButton.NotReady
            onPressedOnce: if (root.guide.mayShow)
                root.guide.letTry()
        }
        Help {
            objectName: "guideDoFor"
            visible: !root.asksRoom && !root.contest
            glyph: "hand2"
            text: root.room ? qsTr("Máy làm") : qsTr("Làm hộ")
            look: root.guide.mayDoFor && root.guide.mayShow ? ActionButton.Plain : ActionButton.NotReady
            onPressedOnce: root.guide.doFor()
        }
        Help {
            objectName: "guideReveal"
            visible: root.asksRoom || root.contest
            glyph: "okc"
            text: qsTr("Đáp án")
            look: root.viewModel.done ? ActionButton.NotReady : ActionButton.Plain
            onPressedOnce: root.guide.reveal()
        }
        Help {
            objectName: "guideAim"
            glyph: "torch"
            text: root.guide.lit || root.guide.aiming ? qsTr("Tắt đèn") : qsTr("Rọi sáng")
            look: root.guide.lit || root.guide.aiming ? ActionButton.Selected : ActionButton.Plain
            onPressedOnce: root.guide.aim()
        }
    }

    component Help: ActionButton {
        width: Math.floor((helps.width - 3 * helps.spacing) / 4)
        height: helps.height
        stacked: true
        designSize: 30 / Theme.textScale
        iconDesignSize: 46
    }
    Row {
        id: steps

        x: root.inset
        y: parent.height - height - Theme.px(Theme.portrait ? 40 : 31)
        width: parent.width - 2 * x
        height: Theme.touch(112, 20)
        spacing: Theme.px(24)

        ActionButton {
            objectName: "guideBack"
            width: Math.floor((parent.width - parent.spacing) * 0.46)
            height: parent.height
            glyph: "back"
            text: root.contest ? qsTr("Câu trước") : qsTr("Bước trước")
            look: root.guide.first || root.guide.paused ? ActionButton.NotReady : ActionButton.Plain
            onPressedOnce: root.guide.backward()
        }
        ActionButton {
            objectName: "guideNext"
            visible: !root.guide.finished && !root.guide.paused
            width: parent.width - parent.spacing - Math.floor((parent.width - parent.spacing) * 0.46)
            height: parent.height
            glyph: "next"
            iconLast: true
            text: root.guide.last && root.guide.stepOver ? qsTr("Xong") : root.contest ? qsTr("Câu sau") : qsTr("Bước sau")
            look: !root.guide.mayGoOn ? ActionButton.NotReady : root.viewModel.done ? ActionButton.Due : ActionButton.Plain
            onPressedOnce: root.guide.forward()
        }
        ActionButton {
            objectName: "guideOver"
            visible: root.guide.finished && !root.guide.paused
            width: parent.width - parent.spacing - Math.floor((parent.width - parent.spacing) * 0.46)
            height: parent.height
            glyph: "check"
            text: root.guide.helper ? qsTr("Kết thúc") : qsTr("Ghi số lượt")
            look: ActionButton.Due
            onPressedOnce: root.guide.finish()
        }
        ActionButton {
            objectName: "guideResume"
            visible: root.guide.paused
            width: parent.width - parent.spacing - Math.floor((parent.width - parent.spacing) * 0.46)
            height: parent.height
            glyph: "play"
            text: qsTr("Làm tiếp")
            look: ActionButton.Due
            onPressedOnce: root.guide.goOn()
        }
    }
}

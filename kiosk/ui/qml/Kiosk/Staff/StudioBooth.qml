pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One sentence, large; recorded, heard again, approved, and on to the next.
FocusScope {
    id: root

    required property BoothViewModel viewModel
    required property string language
    readonly property bool listening: viewModel.phase === "listening"
    readonly property int apart: Theme.touch(16, 5)
    readonly property int buttonHeight: Theme.touch(112, 20)

    signal back

    Item {
        id: head

        width: parent.width
        height: Math.max(titles.height, Theme.portrait ? titles.height + Theme.px(20) + ways.height : ways.height)

        Column {
            id: titles

            width: Theme.portrait ? parent.width : ways.x - Theme.px(32)

            Label {
                objectName: "boothTitle"
                width: parent.width
                text: root.viewModel.title
                font.pixelSize: Theme.heading(40)
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                objectName: "boothNumber"
                width: parent.width
                text: qsTr("Câu %1 trong %2").arg(root.viewModel.number).arg(root.viewModel.total)
                designSize: 30
                color: Theme.cham2
                wrapMode: Text.NoWrap
            }
        }
        Row {
            id: ways

            x: Theme.portrait ? 0 : parent.width - width
            y: Theme.portrait ? titles.height + Theme.px(20) : 0
            spacing: root.apart

            Repeater {
                model: [
                    {
                        "walk": "all",
                        "word": qsTr("Tất cả"),
                        "count": root.viewModel.total
                    },
                    {
                        "walk": "record",
                        "word": qsTr("Chưa thu"),
                        "count": root.viewModel.toRecord
                    },
                    {
                        "walk": "approve",
                        "word": qsTr("Chờ duyệt"),
                        "count": root.viewModel.toApprove
                    }
                ]

                Chip {
                    required property var modelData

                    objectName: "walk-" + modelData.walk
                    implicitHeight: Theme.touch(72, 16)
                    width: Theme.px(Theme.portrait ? 300 : 290)
                    chosen: root.viewModel.walk === modelData.walk
                    text: modelData.word + " (" + modelData.count + ")"
                    onPressedOnce: root.viewModel.go(modelData.walk)
                }
            }
        }
    }
    PackPanel {
        id: card

        y: head.height + Theme.px(28)
        width: parent.width
        height: buttons.y - y - Theme.px(28)

        Label {
            id: how

            x: Theme.px(48)
            y: Theme.px(28)
            width: state.x - x - Theme.px(24)
            text: root.viewModel.translated ? qsTr("Nói câu này bằng %1:").arg(root.language) : qsTr("Đọc câu này bằng %1:").arg(root.language)
            designSize: 32
            font.weight: Font.DemiBold
            color: Theme.cham2
            elide: Text.ElideRight
            maximumLineCount: 2
        }
        Row {
            id: state

            readonly property var known: ({
                    "missing": ["mic", qsTr("Chưa thu"), Theme.cham2],
                    "old": ["retry", qsTr("Câu đã đổi, thu lại"), Theme.lai],
                    "waiting": ["clock", qsTr("Chờ duyệt"), Theme.lai],
                    "ready": ["okc", qsTr("Đã duyệt"), Theme.dung],
                    "given": ["okc", qsTr("Đã có trong gói bài"), Theme.dung]
                })
            readonly property var now: known[root.viewModel.state]

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            y: Theme.px(24)
            spacing: Theme.px(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: state.now[0]
                color: state.now[2]
                size: Theme.px(44)
            }
            Label {
                objectName: "boothState"
                anchors.verticalCenter: parent.verticalCenter
                text: state.now[1]
                designSize: 30
                font.weight: Font.Bold
                color: state.now[2]
                wrapMode: Text.NoWrap
            }
        }
        Label {
            objectName: "boothSentence"
            x: Theme.px(48)
            y: Math.max(how.y + how.height, state.y + state.height) + Theme.px(12)
            width: parent.width - 2 * x
            height: foot.y - y - Theme.px(12)
            text: root.viewModel.sentence
            font.pixelSize: Theme.heading(84)
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.text(34)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1.05
        }
        Item {
            id: foot

            x: Theme.px(48)
            y: parent.height - height - Theme.px(28)
            width: parent.width - 2 * x
            height: Math.max(another.height + another.lipHeight + (Theme.portrait && beside.visible && hint.text !== "" ? hint.height + Theme.px(20) : 0), told.height)

            Item {
                id: beside

                visible: root.viewModel.phase === "resting" && !told.visible
                anchors.fill: parent

                ActionButton {
                    id: another

                    objectName: "boothReader"
                    y: parent.height - height - lipHeight
                    width: Theme.px(Theme.portrait ? 330 : 350)
                    height: Theme.touch(88, 16)
                    designSize: 30
                    iconDesignSize: 44
                    glyph: "users"
                    text: qsTr("Đổi người đọc")
                    onPressedOnce: root.viewModel.anotherReader()
                }
                Label {
                    id: hint

                    objectName: "boothHint"
                    x: Theme.portrait ? 0 : another.width + Theme.px(24)
                    y: Theme.portrait ? 0 : another.y + (another.height - height) / 2
                    width: Theme.portrait ? parent.width : drop.x - x - Theme.px(24)
                    horizontalAlignment: Text.AlignHCenter
                    text: root.viewModel.approvable ? qsTr("Người biết %1 nghe đúng thì bấm “Duyệt”.").arg(root.language) : root.viewModel.readAs !== "" ? qsTr("Đọc là: %1").arg(root.viewModel.readAs) : ""
                    designSize: 30
                    color: Theme.cham2
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
                ActionButton {
                    id: drop

                    objectName: "boothDrop"
                    visible: root.viewModel.taken
                    anchors.right: parent.right
                    y: another.y
                    width: Theme.px(Theme.portrait ? 330 : 350)
                    height: Theme.touch(88, 16)
                    designSize: 30
                    iconDesignSize: 44
                    look: root.viewModel.dropping ? ActionButton.Help : ActionButton.Plain
                    glyph: root.viewModel.dropping ? "warn" : "trash"
                    text: root.viewModel.dropping ? qsTr("Bấm lần nữa") : qsTr("Xoá bản thu")
                    onPressedOnce: root.viewModel.drop()
                }
            }
            Told {
                id: told

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.told
            }
            StudioLevel {
                visible: root.listening
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                level: root.viewModel.level.level
                hearing: root.viewModel.level.hearing
            }
            SoundWave {
                visible: root.viewModel.phase === "playing"
                anchors.centerIn: parent
                speaking: visible
                waveHeight: Theme.px(80)
            }
        }
    }
    Flow {
        id: buttons

        readonly property int across: Theme.portrait ? 3 : 6
        readonly property int each: Math.floor((width - (across - 1) * spacing) / across)

        y: parent.height - height - Theme.px(7)
        width: parent.width
        spacing: root.apart

        ActionButton {
            objectName: "boothBack"
            width: buttons.each
            height: root.buttonHeight
            look: root.viewModel.due === "back" ? ActionButton.Due : ActionButton.Plain
            stacked: true
            designSize: 30
            iconDesignSize: 44
            glyph: "up"
            text: qsTr("Danh sách")
            onPressedOnce: root.back()
        }
        ActionButton {
            objectName: "boothBefore"
            width: buttons.each
            height: root.buttonHeight
            stacked: true
            designSize: 30
            iconDesignSize: 44
            look: root.viewModel.hasBefore ? ActionButton.Plain : ActionButton.NotReady
            glyph: "back"
            text: qsTr("Câu trước")
            onPressedOnce: root.viewModel.step(-1)
        }
        ActionButton {
            objectName: "boothListen"
            width: buttons.each
            height: root.buttonHeight
            stacked: true
            designSize: 30
            iconDesignSize: 44
            look: root.viewModel.due === "listen" ? ActionButton.Due : root.viewModel.taken && !root.listening ? ActionButton.Plain : ActionButton.NotReady
            glyph: "listen"
            text: qsTr("Nghe lại")
            onPressedOnce: root.viewModel.listen()
        }
        ActionButton {
            objectName: "boothRecord"
            width: buttons.each
            height: root.buttonHeight
            stacked: true
            designSize: 34
            iconDesignSize: 48
            look: root.viewModel.due === "record" || root.viewModel.due === "stop" ? ActionButton.Due : root.viewModel.phase === "working" ? ActionButton.NotReady : ActionButton.Plain
            glyph: root.listening ? "stop" : "mic"
            text: root.listening ? qsTr("Dừng") : root.viewModel.phase === "working" ? qsTr("Đang ghi…") : root.viewModel.taken ? qsTr("Thu lại") : qsTr("Thu")
            onPressedOnce: root.viewModel.record()
        }
        ActionButton {
            objectName: "boothApprove"
            width: buttons.each
            height: root.buttonHeight
            stacked: true
            designSize: 30
            iconDesignSize: 44
            look: root.viewModel.due === "approve" ? ActionButton.Due : ActionButton.NotReady
            glyph: "check"
            text: qsTr("Duyệt")
            onPressedOnce: root.viewModel.approve()
        }
        ActionButton {
            objectName: "boothNext"
            width: buttons.each
            height: root.buttonHeight
            stacked: true
            designSize: 30
            iconDesignSize: 44
            look: root.viewModel.due === "next" ? ActionButton.Due : root.viewModel.hasNext ? ActionButton.Plain : ActionButton.NotReady
            glyph: "next"
            text: qsTr("Câu sau")
            onPressedOnce: root.viewModel.step(1)
        }
    }
}

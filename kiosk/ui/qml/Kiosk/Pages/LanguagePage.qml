pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Language by ear: each box is heard in its own language. Letters are chosen apart from the voice.
PageFrame {
    id: root

    required property LanguageViewModel viewModel
    readonly property int boxGap: Theme.px(32)
    readonly property int readyTop: Theme.portrait ? how.y + how.height + Theme.px(40) : Math.max(contentTop, how.y + how.height + Theme.px(32))
    readonly property int waitingHeight: Theme.touch(Theme.low ? 86 : 112, 20)
    readonly property int waitingColumns: Theme.low ? 3 : Theme.portrait ? 2 : 5
    readonly property int waitingRows: Math.ceil(waiting.count / waitingColumns)
    readonly property int waitingGap: Theme.px(Theme.low ? 18 : 24)
    readonly property int waitingBottom: Theme.low ? letters.y - Theme.px(28) : contentBottom - foot.height - Theme.px(28)
    readonly property int waitingTop: waitingBottom - waitingRows * (waitingHeight + waitingGap) + (Theme.low ? waitingGap : 0)

    hasNext: false
    hasResume: true
    tools.hasLanguage: false

    Rectangle {
        visible: !Theme.portrait
        x: Theme.margin
        y: title.y + Theme.px(6)
        width: Theme.px(112)
        height: width
        radius: width / 2
        color: Theme.chamMid

        Icon {
            anchors.centerIn: parent
            name: "voice"
            color: Theme.inkOnCham
            size: Theme.px(68)
        }
    }
    Caption {
        id: title

        x: Theme.portrait ? Theme.margin : Theme.px(204)
        y: Theme.low ? root.contentBottom - foot.height - Theme.px(24) - how.height - height : Theme.portrait ? letters.y + letters.height + Theme.px(20) : Theme.px(34)
        width: Theme.portrait ? parent.width - 2 * x : root.toolsLeft - x
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        designSize: Theme.low ? 70 : 56
    }
    Label {
        id: how

        x: title.x
        y: title.y + title.height - Theme.px(4)
        width: Theme.portrait ? title.width : Theme.px(1100)
        text: root.viewModel.how
        designSize: Theme.low ? 44 : 36
        color: Theme.cham2
    }
    LetterChoice {
        id: letters

        shell: root.shell
        x: Theme.low ? root.reachLeft : parent.width - width - Theme.margin
        y: Theme.low ? root.reachBottom - height : root.tools.y + root.tools.height + Theme.px(28)
    }
    // Where every visit passes, low enough for who sits: one press, and all else comes down too.
    ActionButton {
        id: lower

        objectName: "toggleLow"
        x: Theme.low ? letters.x + letters.width + Theme.px(28) : parent.width - width - Theme.margin
        y: Theme.low ? letters.y : root.contentBottom - height
        width: Theme.low ? root.reachLeft + root.reachWidth - x : Theme.px(430)
        height: Theme.touch(80, 16)
        designSize: 31
        iconDesignSize: 40
        glyph: Theme.low ? "up" : "lower"
        text: Theme.low ? qsTr("Nút như thường") : qsTr("Hạ nút xuống thấp")
        onPressedOnce: root.shell.setLow(!Theme.low)
    }
    Grid {
        id: readyGrid

        x: root.reachLeft
        y: Theme.low ? root.reachTop : Theme.portrait ? root.readyTop : Math.max(root.readyTop, root.tools.y + root.tools.height + Theme.px(28) + Theme.px(80) + Theme.px(28))
        width: root.reachWidth
        columns: Theme.portrait && !Theme.low ? (ready.count > 3 ? 2 : 1) : ready.count > 3 ? 4 : 3
        spacing: Theme.low ? root.waitingGap : root.boxGap

        readonly property real boxWidth: (width - (columns - 1) * spacing) / columns
        readonly property int lines: Math.ceil(ready.count / columns)
        // Beside its number, without the wave, a name needs less height.
        readonly property bool beside: (Theme.portrait || flat) && !Theme.low
        readonly property bool flat: Theme.low || !Theme.portrait && lines > 1 || boxHeight < Theme.px(180)
        readonly property int discWidth: Theme.px(Theme.low ? 52 : flat ? 64 : 84)
        readonly property int discMargin: Theme.px(Theme.low ? 14 : flat ? 20 : 32)
        readonly property real boxHeight: Math.min(Theme.px(Theme.portrait ? 240 : 400), (root.waitingTop - Theme.px(Theme.low ? 24 : 36) - y - (lines - 1) * spacing) / lines)

        Repeater {
            id: ready

            model: root.viewModel.ready

            Pressable {
                id: box

                required property string code
                required property int number
                required property string name
                required property bool human
                readonly property bool reading: root.voice.caption === "voice:" + code
                readonly property color ink: reading ? Theme.chi : Theme.cham

                objectName: "voice-" + code
                width: readyGrid.boxWidth
                height: readyGrid.boxHeight
                radius: Theme.radiusCard
                lipHeight: Theme.px(9)
                text: name
                fill: reading ? Theme.chamDeep : Theme.vai
                edge: reading ? Theme.nghe : Theme.edge
                lip: reading ? Theme.ngheLip : Theme.edge
                edgeWidth: reading ? Theme.px(8) : Theme.px(4)
                onPressedOnce: root.viewModel.choose(code)

                contentItem: Item {
                    Rectangle {
                        id: disc

                        x: readyGrid.discMargin
                        y: readyGrid.discMargin
                        width: readyGrid.discWidth
                        height: width
                        radius: width / 2
                        color: box.reading ? Theme.nghe : Theme.chamSoft

                        Label {
                            anchors.centerIn: parent
                            text: box.number
                            designSize: Theme.low ? 34 : readyGrid.flat ? 40 : 52
                            font.weight: Font.Bold
                            color: box.reading ? Theme.inkOnNghe : Theme.cham
                            lineHeight: 1
                        }
                    }
                    Rectangle {
                        visible: box.reading
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(Theme.low ? 16 : 32)
                        anchors.verticalCenter: disc.verticalCenter
                        width: nowReading.width + Theme.px(50)
                        height: Theme.px(Theme.low ? 50 : 64)
                        radius: height / 2
                        color: Theme.nghe

                        Label {
                            id: nowReading

                            anchors.centerIn: parent
                            text: qsTr("Đang đọc")
                            designSize: 32
                            font.weight: Font.Bold
                            color: Theme.inkOnNghe
                            lineHeight: 1
                        }
                    }
                    Column {
                        width: parent.width - x - Theme.px(readyGrid.beside ? 16 : Theme.low ? 12 : 0)
                        x: readyGrid.beside ? disc.x + disc.width + Theme.px(8) : Theme.px(Theme.low ? 12 : 0)
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: readyGrid.beside ? 0 : Theme.px(28)
                        spacing: Theme.px(Theme.low ? 0 : readyGrid.beside ? 6 : 18)

                        SoundWave {
                            visible: !readyGrid.flat
                            anchors.horizontalCenter: parent.horizontalCenter
                            speaking: box.reading
                            waveHeight: Theme.px(Theme.portrait ? 44 : 104)
                            color: box.reading ? Theme.nghe : Theme.chamMid
                        }
                        Label {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: box.name
                            font.pixelSize: Theme.heading(Theme.low ? 42 : 50)
                            font.weight: Font.Bold
                            color: box.ink
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.text(Theme.low ? 28 : 32)
                            lineHeight: 1
                        }
                        Row {
                            anchors.horizontalCenter: parent.horizontalCenter
                            spacing: Theme.px(14)

                            Icon {
                                anchors.verticalCenter: parent.verticalCenter
                                name: "listen"
                                color: box.reading ? Theme.chi2 : Theme.chamMid
                                size: Theme.px(40)
                            }
                            Label {
                                text: box.human ? qsTr("Giọng người thật") : qsTr("Giọng đọc máy")
                                designSize: 30
                                color: box.reading ? Theme.chi2 : Theme.cham2
                                lineHeight: 1
                            }
                        }
                    }
                }
            }
        }
    }
    Grid {
        id: waitingGrid

        x: root.reachLeft
        y: root.waitingTop
        width: root.reachWidth
        columns: root.waitingColumns
        columnSpacing: root.waitingGap
        rowSpacing: root.waitingGap

        readonly property real boxWidth: (width - (columns - 1) * columnSpacing) / columns

        Repeater {
            id: waiting

            model: root.viewModel.waiting

            Pressable {
                id: later

                required property string code
                required property int number
                required property string name

                objectName: "voice-" + code
                width: waitingGrid.boxWidth
                height: root.waitingHeight
                text: name
                fill: Theme.lanh2
                lipHeight: Theme.px(6)
                onPressedOnce: root.viewModel.choose(code)

                contentItem: Row {
                    leftPadding: Theme.px(22)
                    spacing: Theme.px(16)

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(60)
                        height: width
                        radius: width / 2
                        color: Theme.vai

                        Label {
                            anchors.centerIn: parent
                            text: later.number
                            designSize: 36
                            font.weight: Font.Bold
                            lineHeight: 1
                        }
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: later.width - Theme.px(112)
                        text: later.name
                        designSize: 36
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.text(28)
                        lineHeight: 1
                    }
                }
            }
        }
    }
    Row {
        id: foot

        visible: waiting.count > 0
        x: Theme.margin
        y: root.contentBottom - height
        height: Theme.low ? note.height : Math.max(note.height, lower.height)
        spacing: Theme.px(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "mic"
            color: Theme.cham2
            size: Theme.px(42)
        }
        Label {
            id: note

            anchors.verticalCenter: parent.verticalCenter
            width: root.width - 2 * Theme.margin - Theme.px(60) - (Theme.low ? 0 : lower.width + Theme.px(28))
            text: qsTr("Ô %1 đến ô %2 chưa có giọng. Đang chờ người nói tiếng ấy thu.").arg(root.viewModel.firstWaiting).arg(root.viewModel.lastWaiting)
            designSize: 30
            color: Theme.cham2
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One tile a topic: picture, colour, outline, word. The last tile asks how much time there is.
PageFrame {
    id: root

    required property TopicsViewModel viewModel
    readonly property int columns: Theme.portrait || Theme.low ? 2 : 4
    readonly property int rows: 8 / columns
    readonly property int gridTop: Theme.low ? reachTop : Theme.portrait ? title.y + title.height + Theme.px(20) : contentTop
    readonly property int columnGap: Theme.px(24)
    readonly property int rowGap: Theme.px(Theme.low ? 22 : Theme.portrait ? 34 : 32)
    readonly property real tileWidth: (reachWidth - (columns - 1) * columnGap) / columns
    readonly property real tileHeight: Math.min(Theme.px(328), ((Theme.low ? reachBottom : contentBottom) - gridTop - Theme.px(9) - (rows - 1) * rowGap) / rows)

    hasNext: false
    hasResume: true

    Row {
        visible: Theme.portrait && !Theme.low
        x: Theme.margin
        y: Theme.px(52)
        spacing: Theme.px(18)

        Image {
            sourceSize: Qt.size(Theme.px(64), Theme.px(64))
            source: "image://drawn/seed/done" + (Theme.contrast ? "-dark" : "")
        }
    }
    Caption {
        id: title

        objectName: "topicsTitle"
        x: Theme.margin
        y: Theme.low ? root.contentBottom - height : Theme.portrait ? root.contentTop - Theme.px(12) : root.tools.y + (root.tools.height - height) / 2
        width: Theme.portrait ? parent.width - 2 * x : root.toolsLeft - x - Theme.px(16)
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        // One line beside the tools, also with very large letters.
        designSize: Theme.low ? 70 : 56 / (Theme.portrait ? 1 : Math.min(Theme.textScale, 1.15))
    }
    Grid {
        x: root.reachLeft
        y: root.gridTop
        columns: root.columns
        columnSpacing: root.columnGap
        rowSpacing: root.rowGap

        Repeater {
            model: root.viewModel.topics

            Pressable {
                id: tile

                required property string code
                required property string glyph
                required property string name
                required property int lessons
                required property int shortest
                required property int longest
                readonly property bool ready: lessons > 0

                objectName: "topic-" + code
                width: root.tileWidth
                height: root.tileHeight
                radius: Theme.radiusCard
                lipHeight: Theme.px(9)
                edgeWidth: Theme.px(4)
                text: name.replace("\n", " ")
                fill: ready ? Theme.topicSoft(code) : Theme.lanh2
                edge: ready ? Theme.topicColor(code) : Theme.edge
                onPressedOnce: root.viewModel.open(code)

                contentItem: Item {
                    Badge {
                        id: badge

                        x: Theme.px(Theme.low ? 20 : 28)
                        y: Theme.low ? Math.round((tile.height - size) / 2) : Theme.px(26)
                        topic: tile.code
                        icon: tile.glyph
                        size: Math.min(Theme.px(132), Math.round(tile.height * (Theme.low ? 0.76 : 0.42)))
                        opacity: tile.ready ? 1 : 0.8
                    }
                    Grid {
                        id: told

                        // In the low portrait there is no room beside the name, but under it.
                        readonly property bool under: Theme.low && Theme.portrait
                        readonly property int besideBadge: badge.x + badge.width + Theme.px(Theme.low ? 18 : 28)

                        x: Theme.low && !under ? tile.width - Theme.px(162) : besideBadge
                        y: under ? word.y + word.height : badge.y + Math.round((badge.height - height) / 2)
                        width: Theme.low && !under ? Theme.px(150) : tile.width - besideBadge - Theme.px(16)
                        columns: under ? 2 : 1
                        columnSpacing: Theme.px(24)
                        rowSpacing: Theme.px(Theme.low ? 0 : 8)

                        Meta {
                            visible: tile.ready
                            width: told.under ? implicitWidth : told.width
                            icon: Theme.low ? "" : "book"
                            text: qsTr("%n bài", "", tile.lessons)
                        }
                        Meta {
                            visible: tile.ready
                            width: told.under ? implicitWidth : told.width
                            icon: Theme.low ? "" : "clock"
                            text: tile.shortest === tile.longest ? qsTr("%n phút", "", tile.shortest) : qsTr("%1–%2 phút").arg(tile.shortest).arg(tile.longest)
                        }
                        Meta {
                            visible: !tile.ready
                            width: told.under ? implicitWidth : told.width
                            icon: ""
                            text: qsTr("Sắp có bài")
                        }
                    }
                    Label {
                        id: word

                        x: Theme.low ? told.besideBadge : Theme.px(30)
                        y: Theme.low ? Math.round((tile.height - height - (told.under ? told.height : 0)) / 2) : parent.height - height - Theme.px(18)
                        width: Theme.low ? (told.under ? tile.width - Theme.px(12) : told.x - Theme.px(6)) - x : parent.width - 2 * x + Theme.px(16)
                        text: tile.name
                        font.pixelSize: Theme.heading(Theme.low ? 35 : 44)
                        font.weight: Font.Bold
                        font.letterSpacing: -0.5 * Theme.fit
                        lineHeight: 1.05
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.text(32)
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Rectangle {
            width: root.tileWidth
            height: root.tileHeight
            radius: Theme.radiusCard
            color: Theme.chamDeep
            border.width: Theme.contrast ? Theme.px(4) : 0
            border.color: Theme.edge

            Row {
                id: question

                x: Theme.px(Theme.low ? 20 : 30)
                y: Theme.low ? Math.round((root.tileHeight - height) / 2) : Theme.px(28)
                spacing: Theme.px(Theme.low ? 10 : 18)

                Icon {
                    visible: !Theme.low || !Theme.portrait
                    anchors.verticalCenter: parent.verticalCenter
                    name: "clock"
                    color: Theme.chi
                    size: Theme.px(Theme.low ? 52 : 64)
                }
                Label {
                    text: qsTr("Tôi có bao\nnhiêu phút?")
                    designSize: (Theme.low ? 30 : 40) / Theme.textScale
                    font.weight: Font.Bold
                    color: Theme.chi
                    lineHeight: 1
                }
            }
            Row {
                id: choices

                readonly property int room: Theme.low ? root.tileWidth - question.x - question.width - Theme.px(44) : root.tileWidth - Theme.px(52)

                x: Theme.low ? root.tileWidth - width - Theme.px(22) : Theme.px(26)
                y: Theme.low ? Math.round((root.tileHeight - height) / 2) - Theme.px(3) : parent.height - height - Theme.px(34)
                spacing: Theme.px(18)

                Repeater {
                    model: [5, 10, 20]

                    Pressable {
                        id: minutes

                        required property int modelData

                        objectName: "minutes-" + modelData
                        width: (choices.room - 2 * choices.spacing) / 3
                        height: Theme.low ? Theme.touch(84, 20) : Math.max(Theme.touch(96, 20), Math.min(Theme.px(116), root.tileHeight * 0.38))
                        edge: Theme.ghostEdge
                        onIndigo: true
                        text: modelData
                        spokenName: qsTr("%n phút", "", modelData)
                        onPressedOnce: root.viewModel.openMinutes(modelData)

                        contentItem: Item {
                            Label {
                                anchors.centerIn: parent
                                text: minutes.modelData
                                font.pixelSize: Theme.heading(Theme.low ? 44 : 56)
                                font.weight: Font.Bold
                                lineHeight: 1
                            }
                        }
                    }
                }
            }
        }
    }
}

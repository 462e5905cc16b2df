pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One tile a topic: picture, colour, outline, word. The last tile asks how much time there is.
PageFrame {
    id: root

    required property TopicsViewModel viewModel
    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property int rows: Theme.portrait ? 4 : 2
    readonly property int gridTop: Theme.portrait ? title.y + title.height + Theme.px(20) : contentTop
    readonly property int columnGap: Theme.px(24)
    readonly property int rowGap: Theme.px(Theme.portrait ? 34 : 32)
    readonly property real tileWidth: (width - 2 * Theme.margin - (columns - 1) * columnGap) / columns
    readonly property real tileHeight: Math.min(Theme.px(328), (contentBottom - gridTop - Theme.px(9) - (rows - 1) * rowGap) / rows)

    hasNext: false
    hasResume: true

    Row {
        visible: Theme.portrait
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

        x: Theme.margin
        y: Theme.portrait ? root.contentTop - Theme.px(12) : root.tools.y + (root.tools.height - height) / 2
        width: Theme.portrait ? parent.width - 2 * x : root.toolsLeft - x - Theme.px(16)
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        // One line beside the tools, also with very large letters.
        designSize: 56 / (Theme.portrait ? 1 : Math.min(Theme.textScale, 1.15))
    }
    Grid {
        x: Theme.margin
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

                        x: Theme.px(28)
                        y: Theme.px(26)
                        topic: tile.code
                        icon: tile.glyph
                        size: Math.min(Theme.px(132), Math.round(tile.height * 0.42))
                        opacity: tile.ready ? 1 : 0.8
                    }
                    Column {
                        x: badge.x + badge.width + Theme.px(28)
                        width: tile.width - x - Theme.px(16)
                        anchors.verticalCenter: badge.verticalCenter
                        spacing: Theme.px(8)

                        Meta {
                            visible: tile.ready
                            width: parent.width
                            icon: "book"
                            text: qsTr("%n bài", "", tile.lessons)
                        }
                        Meta {
                            visible: tile.ready
                            width: parent.width
                            icon: "clock"
                            text: tile.shortest === tile.longest ? qsTr("%n phút", "", tile.shortest) : qsTr("%1–%2 phút").arg(tile.shortest).arg(tile.longest)
                        }
                        Meta {
                            visible: !tile.ready
                            width: parent.width
                            icon: ""
                            text: qsTr("Sắp có bài")
                        }
                    }
                    Label {
                        x: Theme.px(30)
                        width: parent.width - 2 * x + Theme.px(16)
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.px(18)
                        text: tile.name
                        font.pixelSize: Theme.heading(44)
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

                x: Theme.px(30)
                y: Theme.px(28)
                spacing: Theme.px(18)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "clock"
                    color: Theme.chi
                    size: Theme.px(64)
                }
                Label {
                    text: qsTr("Tôi có bao\nnhiêu phút?")
                    designSize: 40 / Theme.textScale
                    font.weight: Font.Bold
                    color: Theme.chi
                    lineHeight: 1
                }
            }
            Row {
                x: Theme.px(26)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(34)
                spacing: Theme.px(18)

                Repeater {
                    model: [5, 10, 20]

                    Pressable {
                        id: minutes

                        required property int modelData

                        objectName: "minutes-" + modelData
                        width: (root.tileWidth - Theme.px(52) - 2 * Theme.px(18)) / 3
                        height: Math.max(Theme.touch(96, 20), Math.min(Theme.px(116), root.tileHeight * 0.38))
                        edge: Theme.ghostEdge
                        onIndigo: true
                        text: modelData
                        spokenName: qsTr("%n phút", "", modelData)
                        onPressedOnce: root.viewModel.openMinutes(modelData)

                        contentItem: Item {
                            Label {
                                anchors.centerIn: parent
                                text: minutes.modelData
                                font.pixelSize: Theme.heading(56)
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

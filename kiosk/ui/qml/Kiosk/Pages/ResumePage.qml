pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Called away in the middle of a lesson: its three pictures, pressed in their order, open it again where it was left.
PageFrame {
    id: root

    required property ResumeViewModel viewModel
    readonly property int columns: Theme.portrait ? (Theme.low ? 4 : 3) : 6
    readonly property int rows: 12 / columns
    readonly property int gridGap: Theme.px(Theme.low ? 22 : 28)
    readonly property int gridTop: Theme.low ? reachTop : three.y + three.height + Theme.px(Theme.portrait ? 48 : 28)
    readonly property real tileWidth: (reachWidth - (columns - 1) * gridGap) / columns
    readonly property int gridBottom: Theme.low ? again.y - gridGap : contentBottom
    readonly property real tileHeight: Math.min(Theme.px(236), (gridBottom - gridTop - Theme.px(9) - (rows - 1) * gridGap) / rows)

    hasNext: false

    Caption {
        id: title

        x: Theme.margin
        y: Theme.low ? root.contentBottom - three.height - Theme.px(28) - how.height - height : Theme.portrait ? root.contentTop - Theme.px(12) : Theme.px(30)
        width: Theme.portrait ? parent.width - 2 * x : root.toolsLeft - x - Theme.px(16)
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        // One line beside the tools, also with very large letters.
        designSize: 56 / (Theme.portrait ? 1 : Math.min(Theme.textScale, 1.15))
    }
    Caption {
        id: how

        x: Theme.margin
        y: title.y + title.height
        width: Theme.portrait ? title.width : root.toolsLeft - x - Theme.px(16)
        voice: root.voice
        caption: "how"
        text: root.viewModel.how
        designSize: 36
        ink: Theme.cham2
    }
    PictureCode {
        id: three

        x: Theme.margin
        y: Theme.low ? root.contentBottom - height : Math.max(root.contentTop, how.y + how.height + Theme.px(16))
        voice: root.voice
        pictures: root.viewModel.chosen
        tileWidth: Theme.px(Theme.portrait ? 220 : 210)
        tileHeight: Theme.px(Theme.portrait ? 220 : 190)
        designSize: 34
        spacing: Theme.px(20)
    }
    ActionButton {
        id: again

        objectName: "resumeClear"
        look: root.viewModel.begun ? ActionButton.Plain : ActionButton.NotReady
        x: Theme.low ? root.reachLeft : three.x + three.width + Theme.px(Theme.portrait ? 28 : 40)
        y: Theme.low ? root.reachBottom - height : three.y + Math.round((three.height - height) / 2)
        width: Theme.portrait && !Theme.low ? parent.width - Theme.margin - x : Theme.px(360)
        height: Theme.touch(Theme.low ? 88 : Theme.portrait ? 164 : 112, 20)
        stacked: Theme.portrait && !Theme.low
        glyph: "retry"
        text: qsTr("Chọn lại")
        onPressedOnce: root.viewModel.clear()
    }
    Grid {
        x: root.reachLeft
        y: root.gridTop
        columns: root.columns
        spacing: root.gridGap

        Repeater {
            model: root.viewModel.pictures

            Pressable {
                id: tile

                required property string glyph
                required property string name
                required property int place
                readonly property bool chosen: place > 0
                readonly property color ink: chosen ? Theme.inkOnCham : Theme.cham

                objectName: "picture-" + glyph
                width: root.tileWidth
                height: root.tileHeight
                radius: Theme.radiusCard
                lipHeight: Theme.px(9)
                edgeWidth: Theme.px(4)
                flat: chosen
                fill: chosen ? Theme.chamMid : Theme.vai
                edge: chosen ? Theme.helpEdge : Theme.edge
                text: name
                onPressedOnce: root.viewModel.press(glyph)

                contentItem: Item {
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: Math.round((word.y - height) / 2) + Theme.px(6)
                        name: tile.glyph
                        color: tile.chosen ? Theme.inkOnCham : Theme.chamMid
                        size: Math.round(tile.height * 0.56)
                    }
                    Label {
                        id: word

                        x: Theme.px(Theme.low ? 6 : 12)
                        width: parent.width - 2 * x
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.px(16)
                        horizontalAlignment: Text.AlignHCenter
                        text: tile.name
                        designSize: Theme.low ? 34 : 38
                        font.weight: Font.Bold
                        color: tile.ink
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.text(28)
                        lineHeight: 1
                    }
                    Rectangle {
                        visible: tile.chosen
                        x: Theme.px(18)
                        y: Theme.px(18)
                        width: Theme.px(60)
                        height: width
                        radius: width / 2
                        color: Theme.inkOnCham

                        Label {
                            anchors.centerIn: parent
                            text: tile.place
                            designSize: 36 / Theme.textScale
                            font.weight: Font.Bold
                            color: Theme.chamMid
                            lineHeight: 1
                        }
                    }
                }
            }
        }
    }
}

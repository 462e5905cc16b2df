pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Three pictures in their order, each with its name; one still to be chosen is an empty place with its number.
Row {
    id: root

    required property VoiceViewModel voice
    property alias pictures: three.model
    property int tileWidth: Theme.px(144)
    property int tileHeight: Theme.px(150)
    property real designSize: 30

    spacing: Theme.px(12)

    Repeater {
        id: three

        Rectangle {
            id: tile

            required property string glyph
            required property string name
            required property int place
            readonly property bool reading: glyph !== "" && root.voice.caption === "picture:" + glyph

            width: root.tileWidth
            height: root.tileHeight
            radius: Theme.radiusButton
            color: reading ? Theme.chamMid : glyph === "" ? Theme.lanh2 : Theme.vai
            border.width: Theme.px(3)
            border.color: reading ? Theme.chamMid : Theme.rule
            Accessible.role: Accessible.Graphic
            Accessible.name: name

            Label {
                visible: tile.glyph === ""
                anchors.centerIn: parent
                text: tile.place
                font.pixelSize: Theme.heading(60)
                font.weight: Font.Bold
                color: Theme.cham2
                lineHeight: 1
            }
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Math.round((word.y - height) / 2) + Theme.px(4)
                name: tile.glyph
                color: tile.reading ? Theme.inkOnCham : Theme.chamMid
                size: Math.round(root.tileHeight * 0.56)
            }
            Label {
                id: word

                x: Theme.px(8)
                width: parent.width - 2 * x
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(8)
                horizontalAlignment: Text.AlignHCenter
                text: tile.name
                designSize: root.designSize
                font.weight: Font.DemiBold
                color: tile.reading ? Theme.inkOnCham : Theme.cham
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.text(20)
                lineHeight: 1
            }
        }
    }
}

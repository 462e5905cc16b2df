pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How many lessons, and which: of one kind of change.
PackPanel {
    id: root

    property string title
    property string glyph
    property color sign: Theme.chamMid
    property var lessons

    Label {
        id: count

        x: Theme.px(28)
        y: Theme.px(18)
        text: list.count
        font.pixelSize: Theme.heading(64)
        font.weight: Font.Bold
        lineHeight: 1
    }
    Label {
        anchors.left: Theme.portrait ? undefined : count.right
        anchors.leftMargin: Theme.px(20)
        x: Theme.px(28)
        y: Theme.portrait ? count.y + count.height : count.y + count.height - height - Theme.px(8)
        width: parent.width - x - Theme.px(16)
        text: root.title
        designSize: 36
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.text(28)
    }
    Rectangle {
        id: rule

        x: Theme.px(22)
        y: count.y + count.height + Theme.px(Theme.portrait ? 60 : 8)
        width: parent.width - 2 * x
        height: Theme.px(2)
        color: Theme.rule
    }
    ListView {
        id: list

        x: Theme.px(22)
        anchors.top: rule.bottom
        anchors.topMargin: Theme.px(20)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(18)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.lessons

        delegate: Item {
            id: row

            required property string title

            width: list.width
            height: Math.max(well.height, words.height)

            Rectangle {
                id: well

                width: Theme.px(52)
                height: width
                radius: Theme.px(14)
                color: root.sign

                Icon {
                    anchors.centerIn: parent
                    name: root.glyph
                    color: Theme.contrast ? "#000000" : "#FFFFFF"
                    size: Theme.px(36)
                }
            }
            Label {
                id: words

                x: well.width + Theme.px(16)
                width: parent.width - x
                text: row.title
                designSize: 30
                font.weight: Font.DemiBold
            }
        }
    }
}

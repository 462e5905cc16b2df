pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A question to the room: hands counted for each answer by whoever stands in front.
Column {
    id: root

    required property GuideViewModel guide

    spacing: Theme.px(12)

    Repeater {
        model: root.guide.votes

        Row {
            id: line

            required property string text
            required property int hands
            required property bool correct
            required property int index
            readonly property int side: Theme.touch(84, 16)

            spacing: Theme.px(16)

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: root.width - 3 * line.side - count.width - 4 * line.spacing
                text: (line.correct ? "✓ " : "") + line.text
                designSize: 32
                font.weight: line.correct ? Font.Bold : Font.DemiBold
                color: line.correct ? Theme.dung : Theme.cham
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1
            }
            ActionButton {
                objectName: "handsFewer-" + line.index
                width: line.side
                height: line.side
                glyph: "minus"
                iconDesignSize: 44
                spokenName: qsTr("Bớt một")
                onPressedOnce: root.guide.vote(line.index, -1)
            }
            Label {
                id: count

                objectName: "hands-" + line.index
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(96)
                text: line.hands
                designSize: 48
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
            }
            ActionButton {
                objectName: "handsMore-" + line.index
                width: line.side
                height: line.side
                glyph: "plus"
                iconDesignSize: 44
                spokenName: qsTr("Thêm một")
                apart: 90
                onPressedOnce: root.guide.vote(line.index, 1)
            }
            ActionButton {
                objectName: "handsFive-" + line.index
                width: line.side
                height: line.side
                text: "+5"
                designSize: 34
                apart: 90
                onPressedOnce: root.guide.vote(line.index, 5)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Lines of a log, the newest first: when, and what was done by whom.
PackPanel {
    id: root

    required property string name
    required property var model

    Label {
        visible: lines.count === 0
        anchors.centerIn: parent
        text: qsTr("Chưa có gì được ghi.")
        designSize: 34
        color: Theme.cham2
    }
    ListView {
        id: lines

        objectName: root.name
        anchors.fill: parent
        anchors.margins: Theme.px(32)
        spacing: Theme.px(18)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model

        delegate: Item {
            id: line

            required property string when
            required property string words

            width: lines.width
            height: Math.max(date.height, said.y + said.height)

            Label {
                id: date

                width: Theme.portrait ? parent.width : Theme.px(330)
                text: line.when
                designSize: 30
                color: Theme.cham2
            }
            Label {
                id: said

                x: Theme.portrait ? 0 : date.width + Theme.px(24)
                y: Theme.portrait ? date.height : 0
                width: parent.width - x
                text: line.words
                designSize: 32
                font.weight: Font.DemiBold
            }
        }
    }
}

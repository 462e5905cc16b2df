pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Choices under a heading, “không nói” the last of them; what has no room comes with the next page.
Column {
    id: root

    required property string name
    required property string title
    required property string note
    required property var model
    required property bool told
    property int columns: 2
    property int rows: 4
    property int page: 0
    readonly property int room: columns * rows - 1
    readonly property int pages: Math.ceil(all.count / (all.count > room ? room - 1 : room))
    readonly property int shownEach: pages > 1 ? room - 1 : room
    readonly property real chipWidth: Math.floor((width - (columns - 1) * grid.columnSpacing) / columns)

    signal picked(string choice)

    spacing: Theme.px(12)

    Row {
        spacing: Theme.px(20)

        Label {
            id: head

            text: root.title
            designSize: 36
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        Label {
            anchors.baseline: head.baseline
            width: Math.min(implicitWidth, root.width - head.width - parent.spacing)
            text: root.note
            designSize: 28
            color: Theme.cham2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Grid {
        id: grid

        columns: root.columns
        columnSpacing: Theme.px(18)
        rowSpacing: Theme.touch(21, 5)

        Repeater {
            id: all

            model: root.model

            Chip {
                required property string choice
                required property string name
                required property bool isChosen
                required property int index

                chosen: isChosen
                visible: Math.floor(index / root.shownEach) === root.page
                objectName: root.name + "-" + choice
                width: root.chipWidth
                text: name
                onPressedOnce: root.picked(choice)
            }
        }
        Chip {
            objectName: root.name + "-more"
            visible: root.pages > 1
            width: root.chipWidth
            text: qsTr("Xem tiếp (%1/%2)").arg(root.page + 1).arg(root.pages)
            onPressedOnce: root.page = (root.page + 1) % root.pages
        }
        Chip {
            objectName: root.name + "-untold"
            chosen: !root.told
            width: root.chipWidth
            text: qsTr("Không nói")
            onPressedOnce: root.picked("")
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which village's group: one button each, what has no room with the next press.
Overlay {
    id: root

    required property TakeHomeViewModel viewModel
    property int page: 0
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property int rows: Theme.low ? 2 : Theme.portrait ? 6 : 4
    readonly property int each: columns * rows
    readonly property int pages: Math.max(1, Math.ceil(names.count / each))
    readonly property int pad: Theme.px(48)
    readonly property int rowHeight: Theme.touch(100, 20)

    objectName: "villages"
    open: viewModel.choosing
    cardHeight: title.height + grid.height + foot.height + 4 * Theme.px(32) + Theme.px(16)
    onOpenChanged: page = 0

    Label {
        id: title

        x: root.pad
        y: Theme.px(32)
        width: parent.width - 2 * x
        text: root.viewModel.question
        font.pixelSize: Theme.heading(52)
        font.weight: Font.Bold
        color: Theme.chi
    }
    Grid {
        id: grid

        x: root.pad
        y: title.y + title.height + Theme.px(32)
        width: parent.width - 2 * x
        height: Math.min(root.rows, Math.ceil(names.count / root.columns)) * (root.rowHeight + rowSpacing) - rowSpacing
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: names

            model: root.viewModel.villages

            ActionButton {
                required property string name
                required property int index

                objectName: "village-" + index
                visible: Math.floor(index / root.each) === root.page
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                height: root.rowHeight
                text: name
                onPressedOnce: root.viewModel.choose(index)
            }
        }
    }
    Row {
        id: foot

        x: root.pad
        y: parent.height - height - Theme.px(40)
        spacing: Theme.gap

        ActionButton {
            objectName: "villagesClose"
            width: Theme.px(380)
            height: root.rowHeight
            look: ActionButton.Ghost
            glyph: "back"
            text: qsTr("Thôi")
            onPressedOnce: root.viewModel.close()
        }
        ActionButton {
            objectName: "villagesMore"
            visible: root.pages > 1
            width: Theme.px(420)
            height: root.rowHeight
            look: ActionButton.Ghost
            glyph: "down"
            text: qsTr("Thôn khác (%1/%2)").arg(root.page + 1).arg(root.pages)
            onPressedOnce: root.page = (root.page + 1) % root.pages
        }
    }
}

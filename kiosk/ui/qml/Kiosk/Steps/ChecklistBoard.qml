pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What to bring: everything that is needed gets its tick; what is not is put aside, with the reason.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property int gap: Theme.px(20)
    readonly property int cardHeight: Math.max(Theme.touch(84, 20), Math.min(Theme.px(148), Math.floor((height - gap * (cards.count - 1)) / Math.max(1, cards.count)) - Theme.px(7)))

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: root.gap

        Repeater {
            id: cards

            model: root.viewModel.options

            BoardCard {
                required property int index

                objectName: "option-" + index
                seat: BoardCard.Tick
                width: root.width
                height: root.cardHeight
                onPressedOnce: root.viewModel.choose(index)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Pressed one after the other, each gets its number; when all have one, they go and stand in their order.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property int gap: Theme.px(24)
    readonly property int cardHeight: Math.max(Theme.touch(84, 20), Math.min(Theme.px(148), Math.floor((height - gap * (cards.count - 1)) / Math.max(1, cards.count)) - Theme.px(7)))

    readonly property int first: Math.max(0, Math.floor((height - cards.count * (cardHeight + gap) + gap) / 2))

    Repeater {
        id: cards

        model: root.viewModel.options

        BoardCard {
            required property int index
            readonly property int slot: root.viewModel.done && place > 0 ? place - 1 : index

            objectName: "option-" + index
            y: root.first + slot * (height + root.gap)
            width: root.width
            height: root.cardHeight
            onPressedOnce: root.viewModel.choose(index)

            Behavior on y {
                enabled: root.viewModel.done && !Theme.reducedMotion

                NumberAnimation {
                    duration: 320
                    easing.type: Easing.InOutCubic
                }
            }
        }
    }
}

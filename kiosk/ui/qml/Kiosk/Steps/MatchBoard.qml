pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Two columns: one of the left, then the one of the right that belongs to it. A pair shares a number.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property int gap: Theme.px(24)
    readonly property int pairs: Math.max(1, Math.floor(cards.count / 2))
    readonly property int cardWidth: Math.floor((width - gap) / 2)
    readonly property int cardHeight: Math.max(Theme.touch(84, 20), Math.min(Theme.px(190), Math.floor((height - gap * (pairs - 1)) / pairs) - Theme.px(7)))

    readonly property int first: Math.max(0, Math.floor((height - pairs * (cardHeight + gap) + gap) / 2))

    Repeater {
        id: cards

        model: root.viewModel.options

        BoardCard {
            required property int index
            required property string side
            readonly property int line: side === "left" ? index : index - root.pairs

            objectName: "option-" + index
            x: side === "left" ? 0 : root.width - width
            y: root.first + line * (height + root.gap)
            width: root.cardWidth
            height: root.cardHeight
            stacked: width <= Theme.px(420)
            hasGlyph: glyph !== "" && (!stacked || height >= Theme.px(150))
            onPressedOnce: root.viewModel.choose(index)
        }
    }
}

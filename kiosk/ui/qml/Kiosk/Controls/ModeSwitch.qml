pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Three ways through the same lesson: Xem, Làm theo, Tự làm.
Row {
    id: root

    required property WayViewModel way
    readonly property var known: ({
            "xem": {
                "glyph": "eye",
                "word": qsTr("Xem")
            },
            "theo": {
                "glyph": "hand2",
                "word": qsTr("Làm theo")
            },
            "tu-lam": {
                "glyph": "hand1",
                "word": qsTr("Tự làm")
            }
        })

    spacing: Theme.px(12)

    Repeater {
        model: root.way.modes

        ActionButton {
            required property string modelData
            readonly property bool chosen: root.way.mode === modelData

            objectName: "mode-" + modelData
            width: Math.floor((root.width + root.spacing) / root.way.modes.length) - root.spacing
            height: Theme.touch(88, 16)
            stacked: Theme.low && !Theme.portrait
            designSize: stacked ? 30 : 32
            iconDesignSize: stacked ? 38 : 48
            glyph: root.known[modelData].glyph
            text: root.known[modelData].word
            look: chosen ? ActionButton.Selected : ActionButton.Plain
            onPressedOnce: root.way.choose(modelData)
        }
    }
}

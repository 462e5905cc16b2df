pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Three arrows that light up one after the other in the direction the finger should go.
Grid {
    id: root

    required property string gesture
    required property real unit
    property color ink: "#FFFFFF"
    readonly property bool upright: gesture === "swipe-up" || gesture === "swipe-down"
    readonly property bool backwards: gesture === "swipe-up" || gesture === "swipe-left"
    property int lit: 2

    columns: upright ? 1 : 3
    spacing: -Math.round(18 * unit)

    Timer {
        interval: 400
        repeat: true
        running: root.visible && !Theme.reducedMotion
        onTriggered: root.lit = (root.lit + 1) % 3
    }
    Repeater {
        model: 3

        Icon {
            required property int index
            readonly property int turn: root.backwards ? 2 - index : index

            name: "chev"
            color: root.ink
            size: Math.round(52 * root.unit)
            rotation: ({
                    "swipe-up": 90,
                    "swipe-right": 180,
                    "swipe-down": 270
                })[root.gesture] ?? 0
            opacity: turn === root.lit || Theme.reducedMotion ? 1 : 0.35
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Eleven bars of a voice; they move only while it speaks.
Row {
    id: root

    property bool speaking: false
    property color color: Theme.chamMid
    property int waveHeight: Theme.px(104)

    spacing: Theme.px(9)
    height: waveHeight

    Repeater {
        model: [0.27, 0.45, 0.82, 0.6, 1, 0.72, 0.5, 0.9, 0.66, 0.4, 0.27]

        Rectangle {
            id: bar

            required property real modelData

            // Of root, not of parent: a bar has none any more while its page is rebuilt.
            y: Math.round((root.height - height) / 2)
            width: Theme.px(12)
            height: root.waveHeight * modelData * (root.speaking ? 1 : 0.55)
            radius: width / 2
            color: root.color

            SequentialAnimation on scale {
                running: root.speaking && !Theme.reducedMotion
                loops: Animation.Infinite
                alwaysRunToEnd: true

                NumberAnimation {
                    to: 0.6
                    duration: 260 + 240 * bar.modelData
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    to: 1
                    duration: 260 + 240 * bar.modelData
                    easing.type: Easing.InOutSine
                }
            }
        }
    }
}

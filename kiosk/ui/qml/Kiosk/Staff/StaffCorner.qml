pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The staff door: the upper left corner, held for three seconds. It cannot be seen, takes no touch from what lies
// beneath, and lies where nobody taps in a row. Whoever holds it on purpose soon sees dots come round.
Item {
    id: root

    property int dots: 12
    property int lit: 0

    signal held

    objectName: "staffCorner"
    width: Theme.touch(80, 22)
    height: width

    PointHandler {
        id: finger

        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse
        onActiveChanged: root.lit = 0
    }
    Timer {
        running: finger.active
        repeat: true
        interval: 250
        onTriggered: {
            root.lit += 1;
            if (root.lit === root.dots)
                root.held();
        }
    }
    Repeater {
        model: root.dots

        Rectangle {
            required property int index
            readonly property real angle: 2 * Math.PI * index / root.dots - Math.PI / 2

            // Not before a second has passed: a palm that rests here for a moment is shown nothing.
            visible: root.lit > 3 && index < root.lit
            width: Theme.px(10)
            height: width
            radius: width / 2
            x: root.width / 2 + Theme.px(30) * Math.cos(angle) - width / 2
            y: root.height / 2 + Theme.px(30) * Math.sin(angle) - width / 2
            color: Theme.contrast ? "#FFFFFF" : Theme.thread
            border.width: 1
            border.color: Theme.chamDeep
        }
    }
}

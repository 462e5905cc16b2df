import QtQuick
import Kiosk.Theme

// What the finger does over a part that wants more than a tap: how far it has moved, how long it has held.
MouseArea {
    id: root

    required property string wanted
    readonly property real enough: 8 * Theme.pxPerMm
    readonly property real still: 3 * Theme.pxPerMm
    // 0 to 1 while the finger lies still.
    property real held: 0
    property point moved: Qt.point(0, 0)
    property point _began: Qt.point(0, 0)
    property bool _told: false

    signal made(string gesture)

    function finish(gesture: string) {
        _told = true;
        made(gesture);
    }
    function direction(): string {
        if (Math.max(Math.abs(moved.x), Math.abs(moved.y)) < enough)
            return "tap";
        if (Math.abs(moved.x) > Math.abs(moved.y))
            return moved.x < 0 ? "swipe-left" : "swipe-right";
        return moved.y < 0 ? "swipe-up" : "swipe-down";
    }
    function rest() {
        holding.stop();
        held = 0;
        moved = Qt.point(0, 0);
    }

    anchors.fill: parent
    preventStealing: true
    onPressed: mouse => {
        _began = mapToItem(null, mouse.x, mouse.y);
        _told = false;
        held = 0;
        if (wanted === "hold")
            holding.restart();
    }
    onPositionChanged: mouse => {
        const now = mapToItem(null, mouse.x, mouse.y);
        moved = Qt.point(now.x - _began.x, now.y - _began.y);
        if (Math.hypot(moved.x, moved.y) > still) {
            holding.stop();
            held = 0;
        }
    }
    onReleased: {
        const gesture = direction();
        rest();
        if (!_told)
            finish(gesture);
    }
    onCanceled: rest()

    NumberAnimation {
        id: holding

        target: root
        property: "held"
        from: 0
        to: 1
        duration: 600
        onFinished: if (root.pressed && root.held === 1)
            root.finish("hold")
    }
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Steps
import Kiosk.Theme

// What can be pressed on the phone. A phone has no lips: it looks like a phone, and darkens under the finger.
T.AbstractButton {
    id: root

    required property string partId
    property bool target: false
    property bool hasHand: true
    property color fill: "transparent"
    property real radius: 0
    property int apart: 200
    // What the finger has to do: tap, hold, swipe-up, swipe-down, swipe-left, swipe-right.
    property string gesture: "tap"
    readonly property bool felt: down || finger.pressed
    readonly property real follow: gesture.startsWith("swipe") ? 0.5 : 0

    // What the finger did; empty for a key, a switch or a screen reader, which can only press.
    signal pressedOnce(string gesture)

    // Scrolled into sight, when it is pointed at.
    function reveal() {
        let above = parent;
        while (above && !(above instanceof Flickable))
            above = above.parent;
        const list = above as Flickable;
        if (!list || !list.interactive)
            return;
        const top = mapToItem(list.contentItem, 0, 0).y;
        const least = top + height - list.height;
        list.contentY = Math.max(0, Math.min(Math.max(list.contentY, least), top, list.contentHeight - list.height));
    }

    objectName: "phone-" + partId
    z: target ? 1 : 0
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: if (Theme.takePress(apart))
        root.pressedOnce("")
    onTargetChanged: if (target)
        settled.restart()
    onVisualFocusChanged: if (visualFocus)
        reveal()

    transform: Translate {
        x: Math.max(-40, Math.min(40, finger.moved.x * root.follow))
        y: Math.max(-40, Math.min(40, finger.moved.y * root.follow))
    }

    // A part that has just been made gets its place only when it is drawn.
    Timer {
        id: settled

        interval: 60
        onTriggered: root.reveal()
    }

    background: Rectangle {
        radius: root.radius
        color: root.felt ? (root.fill.a > 0 ? Qt.darker(root.fill, 1.12) : "#14000000") : root.fill

        FocusRing {
            visible: root.visualFocus
            radius: root.radius
        }
    }

    GestureArea {
        id: finger

        z: 1
        enabled: root.gesture !== "tap"
        visible: enabled
        wanted: root.gesture
        onMade: gesture => {
            if (Theme.takePress(root.apart))
                root.pressedOnce(gesture);
        }
    }
    // How long it still has to be held.
    Rectangle {
        visible: finger.held > 0
        z: 2
        anchors.bottom: parent.bottom
        width: parent.width * finger.held
        height: 2 * Theme.pxPerMm
        radius: height / 2
        color: Theme.nghe
    }
    SwipeHint {
        visible: root.target && root.gesture.startsWith("swipe")
        z: 2
        anchors.centerIn: parent
        gesture: root.gesture
        unit: Theme.fit
        ink: "#A15F00"
    }
    TargetRing {
        visible: root.target
        hasHand: root.hasHand
        radius: root.radius
    }
}

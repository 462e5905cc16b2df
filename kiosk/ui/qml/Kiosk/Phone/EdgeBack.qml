import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Swiped in from the screen's edge, one goes back, as on a real phone; the arrow grows under the finger.
MouseArea {
    id: root

    required property real unit
    property bool leftEdge: true
    property real pulled: 0
    property real _from: 0

    signal back

    width: Math.round(20 * unit)
    preventStealing: true
    onPressed: mouse => _from = mapToItem(null, mouse.x, 0).x
    onPositionChanged: mouse => pulled = Math.max(0, (leftEdge ? 1 : -1) * (mapToItem(null, mouse.x, 0).x - _from))
    onCanceled: pulled = 0
    onReleased: {
        const far = pulled > 8 * Theme.pxPerMm;
        pulled = 0;
        if (far && Theme.takePress(200))
            back();
    }

    Rectangle {
        visible: root.pulled > 4
        x: root.leftEdge ? 0 : root.width - width
        y: Math.max(0, Math.min(root.height - height, root.mouseY - height / 2))
        width: Math.round(Math.min(64, 20 + root.pulled) * root.unit)
        height: Math.round(90 * root.unit)
        radius: width / 2
        color: "#20282D"

        Icon {
            anchors.centerIn: parent
            name: "chev"
            color: "#FFFFFF"
            size: Math.round(40 * root.unit)
        }
    }
}

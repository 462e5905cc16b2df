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

    signal pressedOnce

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
        root.pressedOnce()

    background: Rectangle {
        radius: root.radius
        color: root.down ? (root.fill.a > 0 ? Qt.darker(root.fill, 1.12) : "#14000000") : root.fill

        FocusRing {
            visible: root.visualFocus
            radius: root.radius
        }
    }

    TargetRing {
        visible: root.target
        hasHand: root.hasHand
        radius: root.radius
    }
}

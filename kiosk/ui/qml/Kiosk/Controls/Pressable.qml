import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The one way to be pressed: acts on release, sliding off cancels, a second touch within 300 ms is ignored.
T.AbstractButton {
    id: root

    property color fill: Theme.vai
    property color edge: Theme.edge
    property color lip: edge
    property int lipHeight: Theme.px(7)
    property int edgeWidth: Theme.px(3)
    property real radius: Theme.radiusButton
    property bool flat: false
    property bool onIndigo: false
    // Milliseconds in which a second touch anywhere is ignored; keys of a keypad are quicker.
    property int apart: 300
    property string spokenName: text
    // False where Enter means something else: the end of what is typed.
    property bool entersByKey: true

    signal pressedOnce

    function pressByKey(event: KeyEvent) {
        event.accepted = entersByKey;
        if (entersByKey)
            click();
    }

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: event => root.pressByKey(event)
    Keys.onEnterPressed: event => root.pressByKey(event)
    onClicked: if (Theme.takePress(apart))
        root.pressedOnce()

    background: Lip {
        fill: root.fill
        edge: root.edge
        lip: root.lip
        lipHeight: root.lipHeight
        edgeWidth: root.edgeWidth
        radius: root.radius
        flat: root.flat
        down: root.down

        FocusRing {
            visible: root.visualFocus
            radius: root.radius
            onIndigo: root.onIndigo
        }
    }
}

import QtQuick
import Kiosk.Theme

// A few words over the foot of the screen, gone again after a while.
Rectangle {
    id: root

    required property real unit
    property string text: ""
    property bool standing: false

    visible: opacity > 0
    opacity: standing ? 1 : 0
    height: words.height + Math.round(32 * unit)
    radius: Math.round(30 * unit)
    color: "#20282D"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: {
        standing = text !== "";
        if (standing)
            leaving.restart();
    }

    Behavior on opacity {
        enabled: !Theme.reducedMotion

        NumberAnimation {
            duration: 200
        }
    }

    Timer {
        id: leaving

        interval: 6000
        onTriggered: root.standing = false
    }
    PhoneText {
        id: words

        x: Math.round(24 * root.unit)
        y: Math.round(16 * root.unit)
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        unit: root.unit
        text: root.text
        designSize: 30
        color: "#FFFFFF"
    }
}

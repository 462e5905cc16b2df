pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The parts of a screen that stand in one place, one under the other; what lies over everything fills it.
Column {
    id: root

    required property string zone
    required property PhoneViewModel phone
    required property real unit
    required property color accent
    required property real room

    Repeater {
        model: root.phone.parts

        DrawnPart {
            visible: zone === root.zone
            active: zone === root.zone
            width: root.width
            height: kind === "dialog" ? root.height : implicitHeight
            fills: kind === "dialog"
            unit: root.unit
            due: root.phone.dueKey
            accent: root.accent
            style: root.phone.style
            room: root.room
            onTapped: (part, gesture) => root.phone.tap(part, gesture)
            onKeyed: key => root.phone.press(key)
        }
    }
}

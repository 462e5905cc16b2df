pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A phone that behaves like the visitor's own and cannot break anything. In the low layout it is held sideways:
// all of it in reach, and nothing on it smaller.
Item {
    id: root

    required property LessonViewModel viewModel
    // The indigo room the phone stands in.
    required property rect room
    property real middle: room.x + room.width / 2
    readonly property bool sideways: Theme.low
    readonly property real designWidth: sideways ? 1040 : Theme.portrait ? 540 : 474
    readonly property real designHeight: sideways ? 520 : Theme.portrait ? 880 : 810
    readonly property real shrink: Math.min(1, (room.height - head - Theme.px(34)) / Theme.px(designHeight))
    // What the ribbon takes above the glass.
    readonly property int head: ribbon.stacked ? ribbon.y - room.y + ribbon.height - Theme.px(12) : Theme.px(sideways ? 80 : 66)
    readonly property real unit: Theme.fit * shrink
    readonly property color accent: "#0A5A4E"
    // Where it stands.
    readonly property rect place: Qt.rect(body.x, body.y, body.width, body.height)

    function u(n: real): int {
        return Math.round(n * unit);
    }

    Rectangle {
        x: body.x - root.u(12)
        y: body.y + root.u(14)
        width: body.width + root.u(24)
        height: body.height
        radius: root.u(66)
        color: "#0B0F2B"
        opacity: 0.45
    }
    Rectangle {
        visible: root.viewModel.phoneTurn
        anchors.fill: body
        anchors.margins: -root.u(13)
        radius: root.u(68)
        color: "transparent"
        border.width: root.u(9)
        border.color: Theme.nghe
    }
    Rectangle {
        id: body

        x: Math.round(root.middle - width / 2)
        y: root.room.y + root.head
        width: root.sideways ? Math.min(Theme.px(root.designWidth), root.room.width - Theme.px(44)) : Math.round(Theme.px(root.designWidth) * Math.max(root.shrink, 0.86))
        height: root.u(root.designHeight)
        radius: root.u(56)
        color: "#0B0E22"
        border.width: root.u(3)
        border.color: "#525C94"
    }
    PhoneScreen {
        id: screen

        x: body.x + root.u(14)
        y: body.y + root.u(14)
        width: body.width - 2 * root.u(14)
        height: body.height - 2 * root.u(14)
        phone: root.viewModel.phone
        moment: root.viewModel.stepId
        unit: root.unit
        accent: root.accent
    }
    Ribbon {
        id: ribbon

        objectName: "ribbon"
        x: root.room.x + Math.round((root.room.width - width) / 2)
        y: root.room.y + Theme.px(20)
        maxWidth: Math.min(root.room.width - Theme.px(40), Theme.px(784))
    }
}

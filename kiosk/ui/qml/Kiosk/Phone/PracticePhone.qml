pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A phone that behaves like the visitor's own and cannot break anything.
Item {
    id: root

    required property LessonViewModel viewModel
    // The indigo room the phone stands in.
    required property rect room
    readonly property real designWidth: Theme.portrait ? 540 : 474
    readonly property real designHeight: Theme.portrait ? 880 : 810
    readonly property real shrink: Math.min(1, (room.height - Theme.px(100)) / Theme.px(designHeight))
    readonly property real unit: Theme.fit * shrink
    readonly property bool plainHead: viewModel.phoneStyle === "sms"
    readonly property color accent: "#0A5A4E"

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

        x: root.room.x + Math.round((root.room.width - width) / 2)
        y: root.room.y + Theme.px(66)
        width: Math.round(Theme.px(root.designWidth) * Math.max(root.shrink, 0.86))
        height: root.u(root.designHeight)
        radius: root.u(56)
        color: "#0B0E22"
        border.width: root.u(3)
        border.color: "#525C94"
    }
    Item {
        id: screen

        x: body.x + root.u(14)
        y: body.y + root.u(14)
        width: body.width - 2 * root.u(14)
        height: body.height - 2 * root.u(14)

        Rectangle {
            anchors.fill: parent
            radius: root.u(42)
            color: "#FFFFFF"
        }
        AppHead {
            id: head

            width: parent.width
            unit: root.unit
            title: root.viewModel.phoneTitle
            canGoBack: root.viewModel.phoneCanGoBack
            color: root.plainHead ? "#F1F3F6" : root.accent
            ink: root.plainHead ? "#1B2428" : "#FFFFFF"
            onBack: root.viewModel.tap("back")
        }
        Flickable {
            id: middle

            anchors.top: head.bottom
            anchors.bottom: lower.top
            width: parent.width
            contentHeight: upper.height
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: upper

                width: middle.width

                Repeater {
                    model: root.viewModel.parts

                    DrawnPart {
                        visible: !atBottom
                        active: !atBottom
                        width: upper.width
                        unit: root.unit
                        due: root.viewModel.dueKey
                        accent: root.accent
                        onTapped: part => root.viewModel.tap(part)
                        onKeyed: key => root.viewModel.key(key)
                    }
                }
            }
        }
        Column {
            id: lower

            anchors.bottom: parent.bottom
            bottomPadding: root.u(6)
            width: parent.width

            Repeater {
                model: root.viewModel.parts

                DrawnPart {
                    visible: atBottom
                    active: atBottom
                    width: lower.width
                    unit: root.unit
                    due: root.viewModel.dueKey
                    accent: root.accent
                    onTapped: part => root.viewModel.tap(part)
                    onKeyed: key => root.viewModel.key(key)
                }
            }
        }
    }
    Ribbon {
        x: root.room.x + Math.round((root.room.width - width) / 2)
        y: root.room.y + Theme.px(20)
        maxWidth: Math.min(root.room.width - Theme.px(40), Theme.px(784))
    }
}

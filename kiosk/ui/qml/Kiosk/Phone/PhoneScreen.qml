pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What the glass of the practice phone shows: head, middle that scrolls, foot, and what lies over them.
Item {
    id: root

    required property PhoneViewModel phone
    required property real unit
    required property color accent
    // The step of the moment: each begins at the top.
    required property string moment
    readonly property string style: phone.style
    // Held sideways: what else stands along the foot, as the keys, stands beside the rest.
    readonly property bool sideways: width > height
    readonly property int split: sideways && lower.height > u(24) ? Math.round(width * 0.46) : 0

    function u(n: real): int {
        return Math.round(n * unit);
    }

    onMomentChanged: middle.contentY = 0
    Accessible.role: Accessible.Pane
    Accessible.name: phone.title

    Backdrop {
        anchors.fill: parent
        radius: root.u(42)
        style: root.style
        unit: root.unit
    }
    AppHead {
        id: head

        enabled: !root.phone.asks

        width: parent.width
        unit: root.unit
        style: root.style
        sideways: root.sideways
        title: root.phone.title
        canGoBack: root.phone.canGoBack
        clock: root.phone.clock
        network: root.phone.network
        accent: root.accent
        onBack: root.phone.tap("back", "")
    }
    Flickable {
        id: middle

        enabled: !root.phone.asks

        property string shown: ""

        y: head.height
        width: root.split || parent.width
        height: (root.split ? parent.height - root.u(10) : lower.y) - y
        contentHeight: upper.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Connections {
            function onChanged() {
                if (middle.shown !== root.phone.screen)
                    middle.contentY = 0;
                middle.shown = root.phone.screen;
            }

            target: root.phone
        }
        Zone {
            id: upper

            zone: "middle"
            phone: root.phone
            unit: root.unit
            accent: root.accent
            width: middle.width
            room: middle.height
        }
    }
    // There is more below or above.
    Rectangle {
        visible: middle.interactive
        x: middle.width - width - root.u(4)
        y: middle.y + Math.round(middle.visibleArea.yPosition * middle.height)
        width: root.u(8)
        height: Math.round(middle.visibleArea.heightRatio * middle.height)
        radius: width / 2
        color: "#6E7A80"
    }
    // What has scrolled under the foot goes on there.
    Rectangle {
        visible: root.split > 0 || middle.interactive && lower.height > root.u(20)
        x: root.split
        y: root.split ? head.height : lower.y
        width: root.split ? Math.max(1, root.u(2)) : parent.width
        height: root.split ? parent.height - y - root.u(20) : Math.max(1, root.u(2))
        color: "#AEB8BC"
    }
    Zone {
        id: lower

        enabled: !root.phone.asks

        zone: "foot"
        phone: root.phone
        unit: root.unit
        accent: root.accent
        anchors.bottom: homeBar.visible ? homeBar.top : parent.bottom
        bottomPadding: homeBar.visible ? 0 : root.u(6)
        x: root.split
        width: parent.width - x
        room: middle.height
    }
    HomeBar {
        id: homeBar

        enabled: !root.phone.asks

        visible: root.phone.canGoHome
        anchors.bottom: parent.bottom
        x: root.split
        width: parent.width - x
        unit: root.unit
        pale: ["home", "lock", "shade", "call", "camera"].includes(root.style)
        onPressedOnce: gesture => root.phone.tap("home", gesture)
    }
    Repeater {
        model: root.phone.canGoBack && !root.phone.asks ? [true, false] : []

        EdgeBack {
            required property bool modelData

            leftEdge: modelData
            x: leftEdge ? 0 : middle.width - width
            y: middle.y
            height: middle.height
            unit: root.unit
            onBack: root.phone.tap("back", "")
        }
    }
    Toast {
        x: root.u(24)
        y: (root.split ? parent.height : lower.y) - height - root.u(16)
        width: (root.split || parent.width) - 2 * x
        unit: root.unit
        text: root.phone.toast
    }
    Zone {
        id: over

        zone: "over"
        phone: root.phone
        unit: root.unit
        accent: root.accent
        anchors.fill: parent
        room: middle.height
    }
}

import QtQuick

// One part of a phone screen, as its drawing in Parts/ sees it: what it says, and what a finger did to it.
Item {
    id: root

    required property string partId
    required property string kind
    required property string role
    required property string label
    required property string value
    required property string note
    required property string icon
    required property string file
    required property string gesture
    required property bool pressable
    required property bool checked
    required property bool target
    required property var items
    required property real unit
    required property string due
    required property color accent
    // The screen's, and the height that its middle has.
    required property string style
    required property real room
    // It covers all of the screen, as a dialog does.
    property bool fills: false
    readonly property bool dark: style === "home" || style === "lock" || style === "shade" || style === "call" || style === "camera"
    readonly property color ink: dark ? "#FFFFFF" : "#1B2428"
    readonly property color ink2: dark ? "#DDE5E8" : "#48545A"

    // The hand on a target lies over whatever stands beside it.
    z: target || (items as Array).some(item => item.target) ? 1 : 0

    signal tapped(string part, string gesture)
    signal keyed(string key)

    function u(n: real): int {
        return Math.round(n * unit);
    }
}

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
    required property bool pressable
    required property bool checked
    required property bool target
    required property var items
    required property real unit
    required property string due
    required property color accent

    // The hand on a target lies over whatever stands beside it.
    z: target || (items as Array).some(item => item.target) ? 1 : 0

    signal tapped(string part)
    signal keyed(string key)

    function u(n: real): int {
        return Math.round(n * unit);
    }
}

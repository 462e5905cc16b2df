pragma ComponentBehavior: Bound

import QtQuick

// What a screen stands on: white for apps, hills at dusk behind the home and lock screens, dark for calls and the camera.
Rectangle {
    id: root

    required property string style
    required property real unit
    readonly property bool hills: style === "home" || style === "lock"

    color: hills ? "#173B45" : style === "shade" ? "#1C242B" : style === "call" ? "#182129" : style === "camera" ? "#101418" : "#FFFFFF"

    Repeater {
        model: root.hills ? ["#1B434D", "#1A3E44", "#16353A", "#122C31"] : []

        Rectangle {
            required property string modelData
            required property int index

            x: 0
            y: Math.round(root.height * (0.34 + 0.17 * index))
            width: root.width
            height: root.height - y
            topLeftRadius: Math.round((index % 2 ? 60 : 320) * root.unit)
            topRightRadius: Math.round((index % 2 ? 340 : 90) * root.unit)
            bottomLeftRadius: root.radius
            bottomRightRadius: root.radius
            color: modelData
        }
    }
}

import QtQuick
import Kiosk.Theme

// A topic's outline, colour and icon, always together.
Item {
    id: root

    required property string topic
    required property string icon
    property int size: Theme.px(88)

    width: size
    height: size

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(root.size, root.size)
        source: "image://drawn/badges/" + root.topic + "/" + String(Theme.topicColor(root.topic)).slice(-6)
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Math.round(root.size * 0.56)
        color: Theme.contrast ? "#000000" : "#FFFDF8"
    }
}

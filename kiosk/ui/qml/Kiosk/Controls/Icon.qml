import QtQuick
import Kiosk.Theme

// One idea of the icon set, drawn as vectors in a colour token.
Image {
    id: root

    required property string name
    property color color: Theme.chamMid
    property int size: Theme.px(60)

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://drawn/icons/" + name + "/" + String(color).slice(-6)
    smooth: true
}

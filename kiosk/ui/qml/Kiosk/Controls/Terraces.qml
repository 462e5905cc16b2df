import QtQuick
import Kiosk.Theme

// Wax-line terraces, quietly behind the practice phone; not drawn in the high-contrast theme.
Rectangle {
    color: Theme.chamDeep
    clip: true

    Image {
        visible: !Theme.contrast
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        source: Theme.portrait ? "image://drawn/picture/terraces-panel-portrait.png" : "image://drawn/picture/terraces-panel-landscape.png"
    }
}

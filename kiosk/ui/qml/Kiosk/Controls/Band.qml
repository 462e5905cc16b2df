import QtQuick
import Kiosk.Theme

// The woven band: one a screen, above the nav.
Image {
    property bool onIndigo: false

    height: Theme.px(27)
    fillMode: Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
    sourceSize: Qt.size(Theme.px(48), Theme.px(27))
    source: "image://drawn/band/" + (onIndigo ? "dark" : "light")
    smooth: false
}

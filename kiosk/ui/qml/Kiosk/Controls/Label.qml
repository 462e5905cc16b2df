import QtQuick
import Kiosk.Theme

// All text of the kiosk: plain, in the one typeface, with room for stacked Vietnamese marks.
Text {
    property real designSize: 34

    textFormat: Text.PlainText
    font.family: Theme.fontFamily
    font.pixelSize: Theme.text(designSize)
    font.weight: Font.Medium
    font.hintingPreference: Font.PreferNoHinting
    color: Theme.cham
    lineHeight: 1.12
    wrapMode: Text.WordWrap
    renderType: Text.QtRendering
}

import QtQuick
import Kiosk.Theme

// Text on the practice phone: its own ink, the same typeface.
Text {
    property real unit: 1
    property real designSize: 30

    textFormat: Text.PlainText
    font.family: Theme.fontFamily
    font.pixelSize: Math.round(designSize * unit)
    font.weight: Font.Medium
    font.hintingPreference: Font.PreferNoHinting
    renderType: Text.QtRendering
    color: "#1B2428"
    wrapMode: Text.Wrap
    lineHeight: 1.06
}

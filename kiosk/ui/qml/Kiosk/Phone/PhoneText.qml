import QtQuick
import Kiosk.Theme

// Text on the practice phone: its own ink, the same typeface. A code or an address too long for its line is drawn smaller
// before it is broken, where its own width is given.
Text {
    id: root

    property real unit: 1
    property real designSize: 30
    readonly property int fullSize: Math.round(designSize * unit)
    readonly property int leastSize: Math.min(fullSize, Math.round(28 * unit))
    readonly property real lineWidth: wrapMode === Text.Wrap ? width - leftPadding - rightPadding : 0
    readonly property string longest: text.split(/[ \n]/).reduce((one, other) => other.length > one.length ? other : one, "")

    textFormat: Text.PlainText
    font.family: Theme.fontFamily
    font.pixelSize: lineWidth > 0 && longestWidth.advanceWidth > lineWidth ? Math.max(leastSize, Math.floor(fullSize * lineWidth / longestWidth.advanceWidth)) : fullSize
    font.weight: Font.Medium
    font.hintingPreference: Font.PreferNoHinting
    renderType: Text.QtRendering
    color: "#1B2428"
    wrapMode: Text.Wrap
    lineHeight: 1.06

    TextMetrics {
        id: longestWidth

        text: root.longest
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.fullSize
    }
}

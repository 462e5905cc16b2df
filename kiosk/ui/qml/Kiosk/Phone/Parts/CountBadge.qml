import QtQuick
import Kiosk.Phone

// How many are new, or one word about it.
Rectangle {
    id: root

    required property real unit
    required property string text

    visible: text !== ""
    width: Math.max(height, words.implicitWidth + Math.round(20 * unit))
    height: Math.round(42 * unit)
    radius: height / 2
    color: "#22489C"

    PhoneText {
        id: words

        anchors.centerIn: parent
        unit: root.unit
        text: root.text
        designSize: 28
        font.weight: Font.Bold
        color: "#FFFFFF"
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}

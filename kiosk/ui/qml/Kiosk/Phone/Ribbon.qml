import QtQuick
import Kiosk.Theme

// Belongs to the phone: no phone can be drawn without saying that it is a practice one.
Rectangle {
    id: root

    property real maxWidth: 800
    readonly property real textSize: Math.min(Theme.text(30), maxWidth / 26)

    width: words.width + Theme.px(56)
    height: Theme.px(64)
    radius: Theme.px(6)
    color: "#FFFDF8"

    Rectangle {
        width: parent.width
        height: Theme.px(5)
        color: "#96185C"
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(5)
        color: "#96185C"
    }
    Row {
        id: words

        anchors.centerIn: parent
        spacing: Theme.px(8)

        Text {
            textFormat: Text.PlainText
            text: qsTr("MÀN HÌNH TẬP LÀM")
            font.family: Theme.fontFamily
            font.pixelSize: root.textSize
            font.weight: Font.Bold
            color: "#161C40"
        }
        Text {
            textFormat: Text.PlainText
            text: qsTr("– không phải ứng dụng thật")
            font.family: Theme.fontFamily
            font.pixelSize: root.textSize
            font.weight: Font.Medium
            color: "#161C40"
        }
    }
}

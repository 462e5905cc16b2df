import QtQuick
import Kiosk.Theme

// Belongs to the phone: no phone can be drawn without saying that it is a practice one.
Rectangle {
    id: root

    property real maxWidth: 800
    // Beside answers the phone is narrow: two lines, as large as ever.
    readonly property bool stacked: maxWidth < Theme.px(620)
    readonly property real textSize: Math.min(Theme.text(30), maxWidth / (stacked ? 17 : 26))

    width: words.width + Theme.px(56)
    height: stacked ? words.height + Theme.px(22) : Theme.px(64)
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
    Grid {
        id: words

        anchors.centerIn: parent
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.px(8)
        horizontalItemAlignment: Grid.AlignHCenter

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

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An icon and a sentence in one ink.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property color ink: Theme.cham

    implicitHeight: Math.max(icon.height, words.height)

    Icon {
        id: icon

        name: root.glyph
        color: root.ink
        size: Theme.px(44)
    }
    Label {
        id: words

        x: icon.width + Theme.px(16)
        width: parent.width - x
        text: root.text
        designSize: 30
        font.weight: Font.DemiBold
        color: root.ink
    }
}

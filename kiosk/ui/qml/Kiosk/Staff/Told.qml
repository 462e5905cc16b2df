import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One sentence for staff: why something did not go on, or that it is done.
Rectangle {
    id: root

    property string text: ""
    property string glyph: "warn"
    readonly property bool good: glyph !== "warn"
    readonly property color ink: good ? Theme.dung : Theme.lai

    visible: text !== ""
    height: visible ? told.height + Theme.px(36) : 0
    radius: Theme.radiusButton
    color: good ? Theme.dungSoft : Theme.laiSoft
    border.width: Theme.px(3)
    border.color: ink

    Icon {
        x: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        color: root.ink
        size: Theme.px(52)
    }
    Label {
        id: told

        objectName: "told"
        x: Theme.px(100)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.px(24)
        text: root.text
        designSize: 32
        font.weight: Font.DemiBold
        color: Theme.contrast ? Theme.cham : root.ink
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One sentence for staff: why something did not go on.
Rectangle {
    id: root

    property string text: ""
    property string glyph: "warn"

    visible: text !== ""
    height: visible ? told.height + Theme.px(36) : 0
    radius: Theme.radiusButton
    color: Theme.laiSoft
    border.width: Theme.px(3)
    border.color: Theme.lai

    Icon {
        x: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        color: Theme.lai
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
        color: Theme.contrast ? Theme.cham : Theme.lai
    }
}

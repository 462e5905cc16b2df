import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small fact beside its icon: how many, how long.
Row {
    id: root

    property string icon: ""
    property string text: ""
    property int weight: Font.Medium

    spacing: Theme.px(12)

    Icon {
        visible: root.icon !== ""
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: Theme.cham
        size: Theme.px(38)
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        designSize: Theme.low ? 28 : 31
        font.weight: root.weight
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}

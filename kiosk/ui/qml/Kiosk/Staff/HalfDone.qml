import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was left half-way, and beside it what can be done about that.
Rectangle {
    id: root

    property string text: ""
    default property alias acts: row.data

    height: Theme.portrait ? row.height + name.height + Theme.px(72) : Math.max(row.height, name.height) + Theme.px(40)
    radius: Theme.radiusCard
    color: Theme.laiSoft
    border.width: Theme.px(4)
    border.color: Theme.lai

    Label {
        id: name

        x: Theme.px(32)
        y: Theme.portrait ? Theme.px(24) : Math.round((parent.height - height) / 2)
        width: (Theme.portrait ? parent.width : row.x) - 2 * x
        text: root.text
        designSize: 38
        font.weight: Font.Bold
    }
    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        y: Theme.portrait ? name.y + name.height + Theme.px(24) : Math.round((parent.height - height) / 2)
        spacing: Theme.px(24)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Columns from zero, one an hour, a day or a week; the highest has its number on top, and the first and last a name.
ChartCard {
    id: root

    required property var model
    readonly property int nameRoom: Math.round(Theme.text(28) * 1.6)

    Label {
        visible: columns.count === 0
        anchors.centerIn: parent
        text: qsTr("Chưa có số liệu.")
        designSize: 32
        color: Theme.cham2
    }
    Rectangle {
        y: parent.height - root.nameRoom
        width: parent.width
        height: Theme.px(2)
        color: Theme.edge
    }
    Row {
        id: row

        readonly property int room: Math.floor((parent.width - (columns.count - 1) * spacing) / Math.max(1, columns.count))
        // Each name needs its room: where it has none, only every second or third one is written.
        readonly property int each: Math.max(1, Math.ceil(Theme.text(28) * 3.2 / (room + spacing)))

        height: parent.height - root.nameRoom
        spacing: Theme.px(columns.count > 16 ? 4 : 12)
        width: parent.width

        Repeater {
            id: columns

            model: root.model

            Item {
                id: column

                required property int index
                required property string label
                required property string number
                required property real share
                readonly property bool numbered: row.each === 1 || share === 1

                width: row.room
                height: row.height

                Rectangle {
                    id: shape

                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, Theme.px(64))
                    height: Math.round(Math.max(0, parent.height - root.nameRoom) * column.share)
                    topLeftRadius: Theme.px(8)
                    topRightRadius: Theme.px(8)
                    color: Theme.chamMid
                }
                Label {
                    visible: column.share > 0 && column.numbered
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: shape.top
                    anchors.bottomMargin: Theme.px(4)
                    text: column.number
                    designSize: 28
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
                Label {
                    visible: column.index % row.each === 0
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.bottom
                    anchors.topMargin: Theme.px(8)
                    text: column.label
                    designSize: 28
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Bars from zero, the longest on top, the number at the end, a topic's badge at the start.
ChartCard {
    id: root

    required property var model
    property bool badges: false
    property int most: 7
    property real nameShare: 0.45
    property int numberRoom: Theme.px(130)
    readonly property int room: height - inside - Theme.px(20)
    readonly property int least: Math.ceil(Theme.text(29) * 1.12)
    readonly property int rowHeight: Math.max(least, Math.floor(Math.min(Theme.px(58), room / Math.max(Math.min(most, 3), bars.count))))

    Label {
        visible: bars.count === 0
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Chưa có số liệu.")
        designSize: 32
        color: Theme.cham2
    }
    Column {
        id: rows

        anchors.fill: parent

        Repeater {
            id: bars

            model: root.model

            Item {
                id: bar

                required property string label
                required property string number
                required property real share
                required property string topic
                required property string glyph
                required property int index
                readonly property bool badged: root.badges && topic !== "" && glyph !== ""

                // A long name takes two lines. What then has no room for its letters is left to the report.
                opacity: y + height <= root.room + 1 ? 1 : 0
                width: rows.width
                height: name.lineCount > 1 ? Math.max(root.rowHeight, name.height + Theme.px(4)) : root.rowHeight

                Badge {
                    id: badge

                    visible: bar.badged
                    anchors.verticalCenter: parent.verticalCenter
                    topic: bar.badged ? bar.topic : "A"
                    icon: bar.badged ? bar.glyph : "phone"
                    size: Math.min(Theme.px(50), root.rowHeight - Theme.px(4))
                }
                Label {
                    id: name

                    x: bar.badged ? badge.width + Theme.px(14) : 0
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.floor(rows.width * root.nameShare) - x - Theme.px(12)
                    text: bar.label
                    designSize: 28
                    font.weight: Font.DemiBold
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    lineHeight: 0.95
                }
                Rectangle {
                    x: Math.floor(rows.width * root.nameShare)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.round((rows.width - x - root.numberRoom) * bar.share)
                    height: Math.min(Theme.px(34), root.rowHeight - Theme.px(6))
                    topRightRadius: Theme.px(10)
                    bottomRightRadius: Theme.px(10)
                    color: bar.topic !== "" ? Theme.topicColor(bar.topic) : Theme.chamMid
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: bar.number
                    designSize: 32
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
        }
    }
}

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
    // What the lines of all names need; “changes” makes it look again when rows come or go.
    property int changes: 0
    readonly property int rowsNeed: changes * 0 + sumOfRows()
    readonly property int needed: inside + Theme.px(20) + rowsNeed
    // What is left is shared out among the rows.
    readonly property int spare: Math.max(0, Math.min(Theme.px(58) - least, Math.floor((room - rowsNeed) / Math.max(Math.min(most, 3), bars.count))))

    function sumOfRows(): int {
        let sum = 0;
        for (let n = 0; n < bars.count; n++) {
            const bar = bars.itemAt(n);
            if (bar)
                sum += bar.least; // qmllint disable missing-property
        }
        return sum;
    }

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
            onItemAdded: root.changes++
            onItemRemoved: root.changes++

            Item {
                id: bar

                required property string label
                required property string number
                required property real share
                required property string topic
                required property string glyph
                required property int index
                readonly property bool badged: root.badges && topic !== "" && glyph !== ""

                // A long name takes two lines.
                readonly property int least: name.lineCount > 1 ? Math.max(root.least, name.height + Theme.px(4)) : root.least

                width: rows.width
                height: least + root.spare

                Badge {
                    id: badge

                    visible: bar.badged
                    anchors.verticalCenter: parent.verticalCenter
                    topic: bar.badged ? bar.topic : "A"
                    icon: bar.badged ? bar.glyph : "phone"
                    size: Math.min(Theme.px(50), root.least + root.spare - Theme.px(4))
                }
                Label {
                    id: name

                    // A seat of its own, whatever the height of the row: that is known only after its lines.
                    x: bar.badged ? Theme.px(64) : 0
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
                    height: Math.min(Theme.px(34), root.least + root.spare - Theme.px(6))
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

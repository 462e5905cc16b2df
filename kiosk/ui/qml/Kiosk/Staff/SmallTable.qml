pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Villages down, groups across. Where there are more villages than room, the rest comes with the next press.
ChartCard {
    id: root

    required property list<string> columns
    required property var rows
    property int page: 0
    // Upright there is height for three lines of a name, and no width for large letters.
    readonly property int rowHeight: Theme.portrait ? Theme.px(116) : Theme.touch(58, 12)
    readonly property real narrow: Theme.portrait ? Theme.textScale : 1
    readonly property int each: Math.max(1, Math.floor((height - inside - headRow.height - Theme.px(130)) / rowHeight))
    readonly property int pages: Math.max(1, Math.ceil(rows.length / each))
    readonly property real nameWidth: (width - 2 * pad) * (Theme.portrait ? 0.17 : 0.22)
    readonly property real cellWidth: (width - 2 * pad - nameWidth) / Math.max(1, columns.length)

    Label {
        objectName: "tableEmpty"
        visible: root.rows.length === 0
        anchors.centerIn: parent
        width: parent.width * 0.8
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Chưa có, hoặc còn ít quá: chia ra thì có thể lộ người.")
        designSize: 34
        color: Theme.cham2
    }
    Row {
        id: headRow

        visible: root.rows.length > 0
        x: root.nameWidth

        Repeater {
            model: root.columns

            Label {
                required property string modelData

                width: root.cellWidth - Theme.px(4)
                text: modelData
                designSize: 28 / root.narrow
                color: Theme.cham2
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignBottom
                maximumLineCount: Theme.portrait ? 5 : 3
                lineHeight: 1
                fontSizeMode: Text.Fit
                minimumPixelSize: Math.round(Theme.text(28) * 0.7)
                height: Theme.text(28) * (Theme.portrait ? 6 : 3.4)
            }
        }
    }
    Column {
        y: headRow.height + Theme.px(10)
        width: parent.width

        Repeater {
            model: root.rows.slice(root.each * Math.min(root.page, root.pages - 1), root.each * (Math.min(root.page, root.pages - 1) + 1))

            Item {
                id: line

                required property var modelData

                width: parent.width
                height: root.rowHeight

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.rule
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.nameWidth - Theme.px(12)
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: line.modelData[0]
                    designSize: (Theme.portrait ? 28 : 30) / root.narrow
                    font.weight: Font.DemiBold
                    // A long name takes two lines before it gets smaller.
                    maximumLineCount: Theme.portrait ? 3 : 2
                    elide: Text.ElideRight
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(Theme.text(28) * 0.7)
                    lineHeight: 1
                }
                Row {
                    x: root.nameWidth
                    height: parent.height

                    Repeater {
                        model: line.modelData.slice(1)

                        Label {
                            required property string modelData
                            readonly property bool plain: /^[0-9.]+$/.test(modelData)

                            width: root.cellWidth
                            height: root.rowHeight
                            verticalAlignment: Text.AlignVCenter
                            horizontalAlignment: Text.AlignHCenter
                            text: modelData
                            designSize: 30
                            font.weight: plain ? Font.Bold : Font.Medium
                            color: plain ? Theme.cham : Theme.cham2
                            wrapMode: Text.NoWrap
                            lineHeight: 1
                        }
                    }
                }
            }
        }
    }
    ActionButton {
        objectName: "tableMore"
        visible: root.pages > 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(7)
        width: Theme.px(360)
        height: Theme.touch(80, 16)
        designSize: 32
        iconDesignSize: 42
        glyph: "down"
        text: qsTr("Xem tiếp (%1/%2)").arg(Math.min(root.page, root.pages - 1) + 1).arg(root.pages)
        onPressedOnce: root.page = (root.page + 1) % root.pages
    }
}

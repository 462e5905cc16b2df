pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the person who opened the door may do: one tile each.
StaffFrame {
    id: root

    required property CountsViewModel counts
    readonly property int columns: Theme.portrait ? 2 : 4
    readonly property int rows: Math.max(Theme.portrait ? 5 : 3, Math.ceil(tiles.count / columns))
    readonly property int between: Theme.px(28)
    readonly property int gridTop: hello.y + hello.height + Theme.px(32)

    hasHome: false

    Column {
        id: hello

        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        Label {
            objectName: "staffHello"
            width: parent.width
            text: qsTr("Chào %1").arg(root.staff.person)
            font.pixelSize: Theme.heading(56)
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.counts.waiting > 0 ? qsTr("Còn %n mục ghi dở, chưa tính. Mời bấm “Ghi lượt” để ghi nốt.", "", root.counts.waiting) : qsTr("Không ai bấm trong 90 giây thì máy tự khoá.")
            designSize: 34
            font.weight: root.counts.waiting > 0 ? Font.DemiBold : Font.Medium
            color: root.counts.waiting > 0 ? Theme.lai : Theme.cham2
        }
    }
    Grid {
        x: Theme.margin
        y: root.gridTop
        columns: root.columns
        spacing: root.between

        Repeater {
            id: tiles

            model: root.staff.tiles

            Pressable {
                id: tile

                required property string pageId
                required property string title
                required property string note
                required property string glyph

                objectName: "tile-" + pageId
                width: Math.floor((root.width - 2 * Theme.margin - (root.columns - 1) * root.between) / root.columns)
                height: Math.min(Theme.px(Theme.portrait ? 300 : 250), Math.floor((root.contentBottom - Theme.px(9) - root.gridTop - (root.rows - 1) * root.between) / root.rows))
                radius: Theme.radiusCard
                lipHeight: Theme.px(9)
                edgeWidth: Theme.px(4)
                text: title
                onPressedOnce: root.staff.open(pageId)

                contentItem: Item {
                    anchors.fill: parent

                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: tile.down ? tile.lipHeight : 0
                        x: Theme.px(28)
                        width: parent.width - 2 * x
                        spacing: Theme.px(8)

                        Rectangle {
                            width: Theme.px(76)
                            height: width
                            radius: Theme.px(24)
                            color: Theme.chamSoft

                            Icon {
                                anchors.centerIn: parent
                                name: tile.glyph
                                size: Theme.px(50)
                            }
                        }
                        Label {
                            width: parent.width
                            text: tile.title
                            designSize: 38
                            font.weight: Font.Bold
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.text(28)
                            lineHeight: 1
                        }
                        Label {
                            // Larger letters leave room for the name alone.
                            visible: Theme.textScale === 1
                            width: parent.width
                            text: tile.note
                            designSize: 28
                            color: Theme.cham2
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                            lineHeight: 1
                        }
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// “Học tiếp bài dở”: the word, and three small pictures as a lesson left half-way has them.
Pressable {
    id: root

    property bool stacked: false
    readonly property int wellSize: stacked ? Math.min(Theme.px(58), Math.round(height * 0.44)) : Theme.px(72)

    text: qsTr("Học tiếp bài dở")

    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.down ? root.lipHeight : 0
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.px(18)
            rowSpacing: Theme.px(Theme.portrait ? 6 : 0)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: Qt.RightToLeft

            Row {
                id: wells

                spacing: Theme.px(root.stacked ? 4 : 8)

                Repeater {
                    model: ["house", "fish", "brolly"]

                    Rectangle {
                        id: well

                        required property string modelData

                        width: root.wellSize
                        height: width
                        radius: Theme.px(18)
                        color: root.stacked ? "transparent" : Theme.chamSoft

                        Icon {
                            anchors.centerIn: parent
                            name: well.modelData
                            size: Math.round(root.wellSize * (root.stacked ? 0.86 : 0.68))
                        }
                    }
                }
            }
            Label {
                width: root.width - Theme.px(32) - (root.stacked ? 0 : wells.width + Theme.px(18))
                horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                text: root.stacked ? qsTr("Học tiếp") : qsTr("Học tiếp\nbài dở")
                designSize: 35
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.text(24)
                lineHeight: 1
            }
        }
    }
}

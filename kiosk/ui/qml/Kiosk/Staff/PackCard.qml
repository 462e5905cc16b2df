import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A pack as a row that can be pressed: its sign, its name, what is to be said of it.
Pressable {
    id: root

    property string glyph
    property color sign: Theme.chamMid
    property string note
    property string standing

    implicitHeight: Math.max(Theme.touch(178, 20), lines.height + Theme.px(36))
    radius: Theme.radiusCard
    spokenName: text + ". " + standing

    contentItem: Item {
        anchors.fill: parent

        Rectangle {
            id: well

            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.down ? root.lipHeight : 0
            width: Theme.px(84)
            height: width
            radius: Theme.px(24)
            color: root.sign

            Icon {
                anchors.centerIn: parent
                name: root.glyph
                color: Theme.contrast ? "#000000" : "#FFFFFF"
                size: Theme.px(56)
            }
        }
        Column {
            id: lines

            x: well.x + well.width + Theme.px(28)
            width: parent.width - x - Theme.px(96)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.down ? root.lipHeight : 0

            Label {
                width: parent.width
                text: root.text
                designSize: 38
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: root.standing === "" ? root.note : root.standing
                designSize: 30
                font.weight: root.standing === "" ? Font.Medium : Font.DemiBold
                color: root.standing === "" ? Theme.cham2 : Theme.contrast ? Theme.cham : root.sign
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                visible: root.standing !== ""
                width: parent.width
                text: root.note
                designSize: 28
                color: Theme.cham2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.down ? root.lipHeight : 0
            name: "chev"
            rotation: 180
            color: Theme.cham2
            size: Theme.px(44)
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: its shape and word say what it means, never its colour alone.
Pressable {
    id: root

    required text
    required property int number
    required property string detail
    required property string glyph
    // "open", "right", or "tried": answered with, and not the right one.
    required property string standing
    required property bool target
    property bool compact: false
    property color iconColor: Theme.chamMid

    radius: Theme.radiusCard
    flat: standing !== "open"
    fill: standing === "right" ? Theme.dungSoft : Theme.vai
    edge: standing === "right" ? Theme.dung : Theme.edge
    edgeWidth: Theme.px(4)

    contentItem: Item {
        Rectangle {
            id: well

            visible: root.glyph === ""
            x: Theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(76)
            height: width
            radius: width / 2
            color: Theme.chamSoft

            Label {
                anchors.centerIn: parent
                text: "ABCDE".charAt(root.number)
                designSize: 40
                font.weight: Font.Bold
                lineHeight: 1
            }
        }
        Icon {
            visible: root.glyph !== ""
            x: Theme.px(30)
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            color: root.iconColor
            size: Theme.px(root.compact ? 76 : 100)
        }
        Column {
            x: Theme.px(root.glyph === "" ? 140 : 166)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(root.standing === "open" ? 28 : 120)

            Label {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.heading(root.compact ? 38 : root.detail === "" ? 42 : 50)
                font.weight: Font.Bold
                lineHeight: 1.02
            }
            Label {
                visible: root.detail !== "" && !root.compact
                width: parent.width
                text: root.detail
                designSize: 33
                color: Theme.cham2
            }
        }
        Icon {
            visible: root.standing !== "open"
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            name: root.standing === "right" ? "okc" : "retry"
            color: root.standing === "right" ? Theme.dung : Theme.lai
            size: Theme.px(76)
        }
    }

    TargetRing {
        visible: root.target
        radius: root.radius
    }
}

import QtQuick
import Kiosk.Theme

// One choice of several, or one that is taken or not: chosen it is indigo and ticked.
Pressable {
    id: root

    property bool chosen: false
    property bool ticked: true
    property real designSize: 30

    implicitHeight: Theme.touch(64, 16)
    implicitWidth: word.implicitWidth + Theme.px(48) + (tick.visible ? tick.width + Theme.px(10) : 0)
    radius: height / 2
    lipHeight: Theme.px(5)
    flat: chosen
    fill: chosen ? Theme.chamMid : Theme.vai
    edge: chosen ? Theme.helpEdge : Theme.edge
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.down && !root.flat ? root.lipHeight : 0
            spacing: Theme.px(10)

            Icon {
                id: tick

                visible: root.chosen && root.ticked
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                color: Theme.inkOnCham
                size: Theme.px(36)
            }
            Label {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                designSize: root.designSize
                font.weight: Font.DemiBold
                color: root.chosen ? Theme.inkOnCham : Theme.cham
                wrapMode: Text.NoWrap
                lineHeight: 1
                // Narrower before it would be cut.
                width: Math.min(implicitWidth, root.width - Theme.px(32) - (tick.visible ? tick.width + Theme.px(10) : 0))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(font.pixelSize * 0.6)
            }
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of several things to be put in order, paired or ticked: its seat says what became of it, by shape and number.
Pressable {
    id: root

    enum Seat {
        Place,
        Tick
    }

    required text
    required property string glyph
    // “open”, “picked”, “right” or “tried”.
    required property string standing
    required property int place
    required property bool target
    property int seat: BoardCard.Place
    // With many on the board there is no room for its picture.
    property bool hasGlyph: glyph !== ""
    // Where there is no breadth for it either, its picture stands above the seat.
    property bool stacked: false
    readonly property bool picked: standing === "picked"
    readonly property bool done: standing === "right"
    // Ticked, and not needed: it stays in sight, put aside.
    readonly property bool aside: standing === "tried" && seat === BoardCard.Tick
    readonly property color ink: picked ? Theme.inkOnCham : aside ? Theme.cham2 : Theme.cham

    // The hand that points at it lies over its neighbours.
    z: target ? 1 : 0
    radius: Theme.radiusCard
    onIndigo: true
    flat: done || aside || picked
    fill: done ? Theme.dungSoft : picked ? Theme.chamMid : aside ? Theme.lanh2 : Theme.vai
    edge: done ? Theme.dung : picked ? Theme.chi : Theme.edge
    edgeWidth: Theme.px(4)
    spokenName: place > 0 ? text + ", " + place : text
    Accessible.role: seat === BoardCard.Tick ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: seat === BoardCard.Tick
    Accessible.checked: seat === BoardCard.Tick && done

    contentItem: Item {
        Rectangle {
            id: spot

            x: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: picture.visible && root.stacked ? Theme.px(36) : 0
            width: Theme.px(64)
            height: width
            radius: root.seat === BoardCard.Tick ? Theme.px(14) : width / 2
            color: root.done ? Theme.dung : "transparent"
            border.width: Theme.px(4)
            border.color: root.done ? Theme.dung : root.picked ? Theme.inkOnCham : Theme.edge

            Label {
                visible: root.place > 0
                anchors.centerIn: parent
                text: root.place
                designSize: 38
                font.weight: Font.Bold
                color: Theme.contrast ? "#000000" : "#FFFFFF"
                lineHeight: 1
            }
            Icon {
                visible: name !== ""
                anchors.centerIn: parent
                name: root.place > 0 ? "" : root.done ? "check" : root.aside ? "minus" : ""
                color: root.done ? (Theme.contrast ? "#000000" : "#FFFFFF") : Theme.cham2
                size: Theme.px(48)
            }
        }
        Icon {
            id: picture

            visible: root.hasGlyph
            x: Theme.px(root.stacked ? 24 : 106)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.stacked ? -Theme.px(36) : 0
            name: root.glyph
            color: root.picked ? Theme.inkOnCham : Theme.chamMid
            size: Theme.px(64)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(picture.visible && !root.stacked ? 188 : 106)
            width: parent.width - x - Theme.px(20)
            height: Math.min(implicitHeight, parent.height - Theme.px(12))
            text: root.text
            color: root.ink
            font.pixelSize: Theme.heading(38)
            font.weight: Font.Bold
            lineHeight: 1.02
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.text(28)
        }
    }

    TargetRing {
        visible: root.target
        radius: root.radius
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: its shape and word say what it means, never its colour alone. Where all that is needed is to be ticked,
// each has its seat for the tick, and what is not needed is put aside.
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
    // Its height is what there is, as beside a phone: its words keep to it. Said once, when it is made.
    property bool bounded: false
    property bool ticks: false
    readonly property bool tried: standing === "tried"
    readonly property bool aside: ticks && tried
    property color iconColor: Theme.chamMid

    // The hand that points at it lies over its neighbours.
    z: target ? 1 : 0
    radius: Theme.radiusCard
    flat: standing === "right" || aside
    fill: standing === "right" ? Theme.dungSoft : tried ? Theme.lanh2 : Theme.vai
    edge: standing === "right" ? Theme.dung : Theme.edge
    edgeWidth: Theme.px(4)
    Accessible.role: ticks ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: ticks
    Accessible.checked: ticks && standing === "right"

    contentItem: Item {
        Rectangle {
            visible: root.ticks
            x: Theme.px(30)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(60)
            height: width
            radius: Theme.px(14)
            color: root.standing === "right" ? Theme.dung : "transparent"
            border.width: Theme.px(4)
            border.color: root.standing === "right" ? Theme.dung : Theme.edge

            Icon {
                visible: name !== ""
                anchors.centerIn: parent
                name: root.standing === "right" ? "check" : root.aside ? "minus" : ""
                color: root.aside ? Theme.cham2 : Theme.contrast ? "#000000" : "#FFFFFF"
                size: Theme.px(46)
            }
        }
        Rectangle {
            id: well

            visible: root.glyph === "" && !root.ticks
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
            x: Theme.px(root.ticks ? 112 : 30)
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            color: root.iconColor
            size: Theme.px(root.ticks ? 64 : root.compact ? 76 : 100)
        }
        Column {
            id: words

            x: Theme.px(root.ticks ? (root.glyph === "" ? 116 : 196) : root.glyph === "" ? 140 : 166)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(said.visible ? 120 : 28)

            Label {
                width: parent.width
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: root.bounded ? Text.Fit : Text.FixedSize
                minimumPixelSize: Math.round(Theme.text(26))
                text: root.text
                font.pixelSize: Theme.heading(root.compact ? 38 : root.detail === "" ? 42 : 50)
                font.weight: Font.Bold
                lineHeight: 1.02

                Binding on height {
                    when: root.bounded
                    value: words.parent.height - Theme.px(16)
                }
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
            id: said

            visible: root.standing !== "open" && !root.ticks
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

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// A call: who it is, what is said, and the round buttons to take it or to end it.
Item {
    id: root

    required property PhonePart part
    readonly property bool incoming: part.role === "incoming"
    readonly property bool video: part.role === "video"
    // Held sideways: who it is on one side, what is said and done on the other.
    readonly property bool wide: width > 1.4 * height
    readonly property int column: wide ? Math.round(width / 2) : width
    readonly property int face: part.u(video ? 210 : 160)

    implicitHeight: part.room

    Rectangle {
        id: place

        x: Math.round((root.column - width) / 2)
        y: root.part.u(16)
        width: root.video ? root.column - root.part.u(40) : root.face
        height: root.face
        radius: root.video ? root.part.u(26) : width / 2
        color: "#3D4A57"

        // Somebody is ringing.
        Rectangle {
            id: ring

            z: -1
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: root.part.u(5)
            border.color: "#9FB3C2"
            visible: root.incoming

            ParallelAnimation {
                running: ring.visible && root.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                NumberAnimation {
                    target: ring
                    property: "scale"
                    from: 1
                    to: 1.35
                    duration: 1400
                    easing.type: Easing.OutCubic
                }
                NumberAnimation {
                    target: ring
                    property: "opacity"
                    from: 0.9
                    to: 0
                    duration: 1400
                }
            }
        }
        Icon {
            anchors.centerIn: parent
            name: root.part.icon !== "" ? root.part.icon : "user"
            color: "#FFFFFF"
            size: Math.round(root.face * 0.62)
        }
    }
    Column {
        id: words

        x: root.part.u(20)
        anchors.top: place.bottom
        anchors.topMargin: root.part.u(16)
        width: root.column - 2 * x
        spacing: root.part.u(4)

        PhoneText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            unit: root.part.unit
            text: root.part.label
            designSize: 40
            font.weight: Font.Bold
            color: "#FFFFFF"
        }
        PhoneText {
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            unit: root.part.unit
            text: root.part.note !== "" ? root.part.note : root.incoming ? qsTr("Đang gọi đến…") : ""
            designSize: 29
            color: "#DDE5E8"
        }
    }
    Rectangle {
        visible: root.part.value !== ""
        x: root.width - root.column + root.part.u(18)
        y: root.wide ? place.y : words.y + words.height + root.part.u(14)
        width: root.column - 2 * root.part.u(18)
        height: said.height + root.part.u(28)
        radius: root.part.u(26)
        color: "#FFFFFF"

        PhoneText {
            id: said

            x: root.part.u(22)
            y: root.part.u(14)
            width: parent.width - 2 * x
            unit: root.part.unit
            text: root.part.value
            designSize: 31
        }
    }
    Row {
        x: root.width - root.column + Math.round((root.column - width) / 2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.part.u(10)
        spacing: root.part.u(6)

        Repeater {
            model: root.part.items

            PhonePress {
                id: choice

                required property var modelData
                readonly property string glyph: modelData.icon !== "" ? modelData.icon : modelData.role === "danger" ? "hangup" : "call"

                partId: modelData.id
                target: modelData.target
                gesture: modelData.gesture
                text: modelData.label
                width: Math.min(root.part.u(220), (root.column - root.part.u(24)) / root.part.items.length)
                height: disc.height + word.height + root.part.u(12)
                radius: root.part.u(30)
                onPressedOnce: gesture => root.part.tapped(choice.modelData.id, gesture)

                contentItem: Item {
                    Rectangle {
                        id: disc

                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.max(root.part.u(96), Math.round(16 * Theme.pxPerMm))
                        height: width
                        radius: width / 2
                        color: choice.modelData.role === "danger" ? "#A01B1B" : choice.modelData.role === "primary" ? "#11502F" : "#3D4A57"
                        border.width: root.part.u(3)
                        border.color: "#FFFFFF"

                        Icon {
                            anchors.centerIn: parent
                            name: choice.glyph
                            color: "#FFFFFF"
                            size: root.part.u(56)
                        }
                    }
                    PhoneText {
                        id: word

                        anchors.top: disc.bottom
                        anchors.topMargin: root.part.u(8)
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        unit: root.part.unit
                        text: choice.modelData.label
                        designSize: 29
                        font.weight: Font.DemiBold
                        color: "#FFFFFF"
                        lineHeight: 0.95
                    }
                }
            }
        }
    }
}

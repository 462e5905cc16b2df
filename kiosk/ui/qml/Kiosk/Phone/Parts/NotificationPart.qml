import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// Slides in from the top over whatever is there, as they do.
Item {
    id: root

    required property PhonePart part

    // On a lock screen the clock stays in sight.
    readonly property int above: part.u(part.style === "lock" ? 256 : 12)

    implicitHeight: above + card.height + part.u(12)

    PhonePress {
        id: card

        x: root.part.u(12)
        y: root.above
        width: parent.width - 2 * x
        height: Math.max(Math.round(16 * Theme.pxPerMm), words.height + root.part.u(36))
        radius: root.part.u(34)
        fill: "#FFFFFF"
        partId: root.part.partId
        enabled: root.part.pressable
        target: root.part.target
        gesture: root.part.gesture
        text: root.part.label + ". " + root.part.value
        Accessible.role: Accessible.AlertMessage
        onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

        contentItem: Item {
            Rectangle {
                anchors.fill: parent
                radius: card.radius
                color: "transparent"
                border.width: root.part.u(3)
                border.color: "#48545A"
            }
            Rectangle {
                x: root.part.u(18)
                y: root.part.u(18)
                width: root.part.u(64)
                height: width
                radius: width / 2
                color: root.part.accent

                Icon {
                    anchors.centerIn: parent
                    name: root.part.icon !== "" ? root.part.icon : "bell"
                    color: "#FFFFFF"
                    size: root.part.u(42)
                }
            }
            Column {
                id: words

                x: root.part.u(98)
                y: root.part.u(18)
                width: parent.width - x - root.part.u(20)

                PhoneText {
                    width: parent.width
                    unit: root.part.unit
                    text: root.part.label
                    designSize: 31
                    font.weight: Font.Bold
                }
                PhoneText {
                    width: parent.width
                    unit: root.part.unit
                    text: root.part.value
                    designSize: 30
                    color: "#2E383D"
                }
            }
        }
    }
    // In from above; the movement is the drawing's own, so that layouts do not feel it.
    transform: Translate {
        id: slide
    }

    NumberAnimation {
        id: coming

        target: slide
        property: "y"
        from: -root.height - root.part.u(80)
        to: 0
        duration: Theme.reducedMotion ? 0 : 320
        easing.type: Easing.OutCubic
    }
    Connections {
        function onPartIdChanged() {
            coming.restart();
        }

        target: root.part
    }
    Component.onCompleted: coming.start()
}

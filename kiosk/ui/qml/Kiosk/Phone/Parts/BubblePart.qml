import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// A message: theirs on the left, mine on the right; a link in it looks like one, and can be pressed.
Item {
    id: root

    required property PhonePart part
    readonly property bool mine: part.role === "mine"
    readonly property bool short: !mine && part.value === "" && part.note === ""

    implicitHeight: cloud.height + (short ? part.u(36) : part.u(20))

    Rectangle {
        id: cloud

        x: root.mine ? root.part.u(60) : root.part.u(20)
        y: root.short ? root.part.u(18) : root.part.u(10)
        width: parent.width - root.part.u(80) + (root.short ? root.part.u(20) : 0)
        height: matter.height + root.part.u(root.short ? 48 : 32)
        radius: root.part.u(30)
        bottomLeftRadius: root.mine || root.short ? radius : root.part.u(6)
        bottomRightRadius: root.mine ? root.part.u(6) : radius
        color: root.mine ? "#CFE7E0" : "#E9ECF3"

        Column {
            id: matter

            x: root.part.u(26)
            y: root.part.u(root.short ? 24 : 16)
            width: parent.width - 2 * x

            PhoneText {
                width: parent.width
                unit: root.part.unit
                text: root.part.label
                designSize: root.short ? 35 : 33
                lineHeight: 1.15
            }
            PhonePress {
                visible: root.part.value !== ""
                width: parent.width
                height: Math.max(Math.round(16 * Theme.pxPerMm), address.height)
                partId: root.part.partId
                enabled: root.part.pressable
                target: root.part.target
                radius: root.part.u(12)
                text: root.part.value
                Accessible.role: Accessible.Link
                onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

                contentItem: Item {
                    PhoneText {
                        id: address

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        unit: root.part.unit
                        text: root.part.value.replace(/([./])/g, "$1\u200b")
                        designSize: 33
                        font.underline: true
                        color: "#143F9B"
                        wrapMode: Text.Wrap
                    }
                }
            }
            PhoneText {
                visible: root.part.note !== ""
                width: parent.width
                horizontalAlignment: Text.AlignRight
                unit: root.part.unit
                text: root.part.note
                designSize: 28
                color: "#3C474D"
            }
        }
    }
}

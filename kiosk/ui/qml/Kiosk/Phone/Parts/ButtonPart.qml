import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// A button over the whole width, at the foot of the screen.
Item {
    id: root

    required property PhonePart part

    implicitHeight: press.height + root.part.u(18)

    PhonePress {
        id: press

        readonly property bool plain: root.part.role === "plain"
        readonly property color face: root.part.role === "danger" ? "#A01B1B" : root.part.accent

        x: root.part.u(24)
        width: parent.width - 2 * x
        height: Math.max(root.part.u(96), Math.round(16 * Theme.pxPerMm))
        partId: root.part.partId
        enabled: root.part.pressable
        target: root.part.target
        text: root.part.label
        radius: root.part.u(20)
        fill: plain ? "#FFFFFF" : face
        onPressedOnce: root.part.tapped(root.part.partId)

        contentItem: Item {
            Rectangle {
                visible: press.plain
                anchors.fill: parent
                radius: press.radius
                color: "transparent"
                border.width: root.part.u(3)
                border.color: press.face
            }
            PhoneText {
                anchors.centerIn: parent
                width: parent.width - root.part.u(24)
                horizontalAlignment: Text.AlignHCenter
                unit: root.part.unit
                text: root.part.label
                designSize: 40
                font.weight: Font.Bold
                color: press.plain ? press.face : "#FFFFFF"
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.part.u(28)
                wrapMode: Text.NoWrap
            }
        }
    }
}

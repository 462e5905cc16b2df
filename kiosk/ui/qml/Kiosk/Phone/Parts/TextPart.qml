import QtQuick
import Kiosk.Phone

// Plain words on the screen.
PhoneText {
    id: root

    required property PhonePart part

    unit: root.part.unit
    leftPadding: root.part.u(28)
    rightPadding: root.part.u(28)
    topPadding: root.part.u(12)
    bottomPadding: root.part.u(12)
    text: root.part.label
    designSize: 31
    color: "#48545A"
}

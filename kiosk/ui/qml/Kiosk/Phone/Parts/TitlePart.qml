import QtQuick
import Kiosk.Phone

// A heading on the screen.
PhoneText {
    id: root

    required property PhonePart part

    unit: root.part.unit
    leftPadding: root.part.u(28)
    rightPadding: root.part.u(28)
    topPadding: root.part.u(18)
    bottomPadding: root.part.u(6)
    text: root.part.label
    designSize: 36
    font.weight: Font.Bold
}

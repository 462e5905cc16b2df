import QtQuick
import Kiosk.Phone

// Money, large.
Rectangle {
    id: root

    required property PhonePart part

    height: big.y + big.height + root.part.u(14)
    color: "#EEF5F3"

    PhoneText {
        x: root.part.u(28)
        y: root.part.u(16)
        unit: root.part.unit
        text: root.part.label
        designSize: 28
        color: "#48545A"
        wrapMode: Text.NoWrap
    }
    PhoneText {
        id: big

        x: root.part.u(28)
        y: root.part.u(52)
        width: parent.width - 2 * x
        unit: root.part.unit
        text: root.part.value
        designSize: 54
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.part.u(30)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, root.part.u(2))
        color: "#D5DBDD"
    }
}

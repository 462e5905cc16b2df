import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// What has been typed, or what should be.
Item {
    id: root

    required property PhonePart part

    implicitHeight: root.part.u(150)

    PhoneText {
        x: root.part.u(28)
        y: root.part.u(14)
        unit: root.part.unit
        text: root.part.label
        designSize: 29
        color: "#48545A"
        wrapMode: Text.NoWrap
    }
    Rectangle {
        x: root.part.u(24)
        y: root.part.u(54)
        width: parent.width - 2 * x
        height: root.part.u(88)
        radius: root.part.u(18)
        color: "#FFFFFF"
        border.width: root.part.u(4)
        border.color: root.part.target && root.part.due === "" ? Theme.nghe : root.part.accent

        PhoneText {
            id: typed

            anchors.verticalCenter: parent.verticalCenter
            x: root.part.u(22)
            width: parent.width - 2 * x
            unit: root.part.unit
            text: root.part.value !== "" ? root.part.value : root.part.note
            designSize: root.part.value !== "" ? 46 : 32
            font.weight: root.part.value !== "" ? Font.Bold : Font.Medium
            color: root.part.value !== "" ? "#1B2428" : "#48545A"
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.part.u(26)
        }
    }
}

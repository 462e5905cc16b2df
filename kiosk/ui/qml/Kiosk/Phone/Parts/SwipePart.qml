import QtQuick
import Kiosk.Phone

// A place that waits for the finger to move, and shows which way.
PhonePress {
    id: root

    required property PhonePart part
    readonly property color ink: part.dark ? "#FFFFFF" : part.accent

    partId: part.partId
    enabled: part.pressable
    target: part.target
    gesture: part.gesture
    hasHand: false
    text: part.label
    radius: part.u(30)
    implicitHeight: part.u(190)
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Item {
        SwipeHint {
            id: arrows

            visible: !root.target
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.gesture === "swipe-down" ? root.part.u(70) : root.part.u(10)
            gesture: root.gesture
            unit: root.part.unit
            ink: root.ink
        }
        PhoneText {
            x: root.part.u(24)
            y: root.gesture === "swipe-down" ? root.part.u(16) : root.part.u(136)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            unit: root.part.unit
            text: root.part.label
            designSize: 30
            font.weight: Font.DemiBold
            color: root.ink
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.part.u(22)
        }
    }
}

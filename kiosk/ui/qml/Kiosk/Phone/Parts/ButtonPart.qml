import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// A button over the whole width, at the foot of the screen.
Item {
    id: root

    required property PhonePart part

    implicitHeight: press.y + press.height + part.u(16)

    WideButton {
        id: press

        unit: root.part.unit
        accent: root.part.accent
        x: root.part.u(24)
        y: root.part.u(8)
        width: parent.width - 2 * x
        height: Math.max(root.part.u(96), Math.round(16 * Theme.pxPerMm))
        partId: root.part.partId
        enabled: root.part.pressable
        target: root.part.target
        gesture: root.part.gesture
        text: root.part.label
        role: root.part.role
        glyph: root.part.icon
        designSize: 40
        onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)
    }
}

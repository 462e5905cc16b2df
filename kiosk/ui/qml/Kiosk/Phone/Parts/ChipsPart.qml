pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// Suggestions to choose from.
Flow {
    id: root

    required property PhonePart part

    padding: root.part.u(20)
    spacing: root.part.u(14)

    Repeater {
        model: root.part.items

        PhonePress {
            id: chip

            required property var modelData

            partId: modelData.id
            target: modelData.target
            width: chipText.implicitWidth + root.part.u(48)
            height: Math.max(root.part.u(76), Math.round(16 * Theme.pxPerMm))
            radius: height / 2
            fill: modelData.checked ? root.part.accent : "#EEF5F3"
            text: modelData.label
            onPressedOnce: gesture => root.part.tapped(chip.modelData.id, gesture)

            contentItem: Item {
                PhoneText {
                    id: chipText

                    anchors.centerIn: parent
                    unit: root.part.unit
                    text: chip.modelData.label
                    designSize: 33
                    font.weight: Font.DemiBold
                    color: chip.modelData.checked ? "#FFFFFF" : "#1B2428"
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}

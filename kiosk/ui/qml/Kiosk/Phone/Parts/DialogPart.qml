pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone

// A question that stands over everything until it is answered; one that asks for leave shows for what.
Item {
    id: root

    required property PhonePart part
    // Held sideways there is no height for question and answers one under the other.
    readonly property bool wide: width > 1.4 * height

    Rectangle {
        anchors.fill: parent
        color: "#0B0F2B"
        opacity: 0.55
        radius: root.part.u(42)
    }
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        id: card

        x: root.part.u(18)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        height: matter.height + root.part.u(48)
        radius: root.part.u(38)
        color: "#FFFFFF"
        Accessible.role: Accessible.Dialog
        Accessible.name: root.part.label

        Grid {
            id: matter

            readonly property int column: root.wide ? Math.floor((width - columnSpacing) / 2) : width

            x: root.part.u(24)
            y: root.part.u(28)
            width: parent.width - 2 * x
            columns: root.wide ? 2 : 1
            columnSpacing: root.part.u(28)
            rowSpacing: root.part.u(18)
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                width: matter.column
                spacing: root.part.u(14)

                Icon {
                    visible: name !== ""
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: root.part.icon !== "" ? root.part.icon : root.part.role === "permission" ? "shield" : ""
                    color: root.part.accent
                    size: root.part.u(72)
                }
                PhoneText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    unit: root.part.unit
                    text: root.part.label
                    designSize: 36
                    font.weight: Font.Bold
                }
                PhoneText {
                    visible: root.part.value !== ""
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    unit: root.part.unit
                    text: root.part.value
                    designSize: 31
                    color: "#2E383D"
                }
            }
            Column {
                width: matter.column
                spacing: root.part.u(14)

                Repeater {
                    model: root.part.items

                    WideButton {
                        id: answer

                        required property var modelData

                        unit: root.part.unit
                        accent: root.part.accent
                        width: matter.column
                        partId: modelData.id
                        target: modelData.target
                        gesture: modelData.gesture
                        text: modelData.label
                        role: modelData.role
                        soft: root.part.role === "permission"
                        onPressedOnce: gesture => root.part.tapped(answer.modelData.id, gesture)
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// Rows to press: a picture, a name, a second line, and what is new.
Column {
    id: root

    required property PhonePart part

    Repeater {
        model: root.part.items

        PhonePress {
            id: line

            required property var modelData

            partId: modelData.id
            target: modelData.target
            gesture: modelData.gesture
            text: [modelData.label, modelData.note, modelData.badge].filter(words => words !== "").join(", ")
            width: root.width
            implicitHeight: Math.max(root.part.u(100), Math.round(16 * Theme.pxPerMm), words.height + root.part.u(28))
            onPressedOnce: gesture => root.part.tapped(line.modelData.id, gesture)

            contentItem: Item {
                Rectangle {
                    id: well

                    visible: line.modelData.icon !== ""
                    x: root.part.u(20)
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.part.u(68)
                    height: width
                    radius: width / 2
                    color: root.part.dark ? "#33FFFFFF" : "#E6F0EE"

                    Icon {
                        anchors.centerIn: parent
                        name: line.modelData.icon
                        color: root.part.dark ? "#FFFFFF" : root.part.accent
                        size: root.part.u(46)
                    }
                }
                Column {
                    id: words

                    x: well.visible ? root.part.u(104) : root.part.u(28)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - (badge.visible ? badge.width + root.part.u(32) : root.part.u(60))

                    PhoneText {
                        width: parent.width
                        unit: root.part.unit
                        text: line.modelData.label
                        designSize: 33
                        font.weight: Font.DemiBold
                        color: line.modelData.role === "danger" ? "#A01B1B" : root.part.ink
                    }
                    PhoneText {
                        visible: line.modelData.note !== ""
                        width: parent.width
                        unit: root.part.unit
                        text: line.modelData.note
                        designSize: 28
                        color: root.part.ink2
                    }
                }
                CountBadge {
                    id: badge

                    unit: root.part.unit
                    text: line.modelData.badge
                    anchors.right: parent.right
                    anchors.rightMargin: root.part.u(20)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Icon {
                    visible: !badge.visible
                    anchors.right: parent.right
                    anchors.rightMargin: root.part.u(14)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chev"
                    rotation: 180
                    color: root.part.ink2
                    size: root.part.u(36)
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    x: words.x
                    width: parent.width - x
                    height: Math.max(1, root.part.u(2))
                    color: root.part.dark ? "#33FFFFFF" : "#D5DBDD"
                }
            }
        }
    }
}

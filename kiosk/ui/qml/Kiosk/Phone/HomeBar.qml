import QtQuick
import Kiosk.Theme

// The bar at the very foot: a swipe up, or a press, leads home.
PhonePress {
    id: root

    required property real unit
    required property bool pale

    partId: "home"
    gesture: "swipe-up"
    hasHand: false
    text: qsTr("Về màn hình chính")
    height: Math.max(Math.round(52 * unit), Math.round(16 * Theme.pxPerMm))
    radius: Math.round(36 * unit)

    contentItem: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(14 * root.unit)
            width: Math.round(170 * root.unit)
            height: Math.round(10 * root.unit)
            radius: height / 2
            color: root.pale ? "#FFFFFF" : "#3A444A"
        }
    }
}

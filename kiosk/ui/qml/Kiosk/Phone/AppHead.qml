import QtQuick
import Kiosk.Controls

// The head of an app: the arrow back, and where one is.
Rectangle {
    id: root

    required property real unit
    required property string title
    required property bool canGoBack
    required property color ink

    signal back

    function u(n: real): int {
        return Math.round(n * unit);
    }

    height: u(146)
    topLeftRadius: u(42)
    topRightRadius: u(42)

    StatusBar {
        width: parent.width
        unit: root.unit
        ink: root.ink
    }
    PhonePress {
        visible: root.canGoBack
        partId: "back"
        x: root.u(6)
        y: root.u(62)
        width: root.u(72)
        height: root.u(84)
        text: qsTr("Mũi tên quay lại")
        onPressedOnce: root.back()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "chev"
                color: root.ink
                size: root.u(48)
            }
        }
    }
    PhoneText {
        x: root.canGoBack ? root.u(80) : root.u(28)
        y: root.u(62)
        width: parent.width - x - root.u(20)
        height: root.u(84)
        verticalAlignment: Text.AlignVCenter
        unit: root.unit
        text: root.title
        designSize: 34
        font.weight: Font.Bold
        color: root.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.u(26)
    }
}

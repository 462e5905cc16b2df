import QtQuick
import Kiosk.Controls

// The head of a screen: an app's has the arrow back and a name, a conversation's a face, a lock screen's a large clock.
Rectangle {
    id: root

    required property real unit
    required property string style
    required property string title
    required property bool canGoBack
    property string clock: ""
    property string network: ""
    property color accent: "#0A5A4E"
    // A phone held sideways has little height: name and status share a row.
    property bool sideways: false
    readonly property bool pale: style === "sms" || style === "chat" || style === "web"
    readonly property bool bare: style === "home" || style === "lock" || style === "shade" || style === "call" || style === "camera"
    readonly property bool talk: style === "sms" || style === "chat"
    readonly property bool titled: style !== "home" && style !== "lock" && style !== "shade" && style !== "call"
    readonly property bool oneRow: sideways && titled && width > u(640)
    readonly property int rowTop: oneRow ? u(6) : u(62)
    readonly property color ink: pale ? "#1B2428" : "#FFFFFF"

    signal back

    function u(n: real): int {
        return Math.round(n * unit);
    }

    height: titled ? rowTop + u(84) : style === "lock" ? u(sideways ? 210 : 250) : u(70)
    topLeftRadius: u(42)
    topRightRadius: u(42)
    color: bare ? "transparent" : pale ? "#F1F3F6" : accent

    StatusBar {
        x: root.oneRow ? Math.round(parent.width * 0.6) : 0
        y: root.oneRow ? root.u(12) : 0
        width: parent.width - x
        unit: root.unit
        ink: root.ink
        clock: root.clock
        network: root.network
    }
    PhoneText {
        visible: root.style === "lock"
        y: root.u(root.sideways ? 44 : 76)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        unit: root.unit
        text: root.clock
        designSize: 104
        font.weight: Font.DemiBold
        color: root.ink
        lineHeight: 1
    }
    PhoneText {
        visible: root.style === "lock"
        y: root.u(root.sideways ? 162 : 202)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        unit: root.unit
        text: root.title
        designSize: 30
        color: root.ink
        wrapMode: Text.NoWrap
    }
    PhonePress {
        visible: root.titled && root.canGoBack
        partId: "back"
        x: root.u(6)
        y: root.rowTop
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
    Rectangle {
        id: face

        visible: root.talk
        x: root.canGoBack ? root.u(80) : root.u(24)
        y: root.rowTop + root.u(10)
        width: root.u(64)
        height: width
        radius: width / 2
        color: "#4B5166"

        Icon {
            anchors.centerIn: parent
            name: "user"
            color: "#FFFFFF"
            size: root.u(44)
        }
    }
    PhoneText {
        visible: root.titled
        x: root.talk ? face.x + face.width + root.u(14) : root.canGoBack ? root.u(80) : root.u(28)
        y: root.rowTop
        width: (root.oneRow ? parent.width * 0.6 : parent.width) - x - root.u(20)
        height: root.u(84)
        verticalAlignment: Text.AlignVCenter
        unit: root.unit
        text: root.title
        designSize: 34
        font.weight: Font.Bold
        color: root.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.u(22)
    }
    Rectangle {
        visible: root.pale
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, root.u(2))
        color: "#D5DBDD"
    }
}

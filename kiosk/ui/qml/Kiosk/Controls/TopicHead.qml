import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// House, badge, and two lines: where the visitor is.
Row {
    id: root

    required property ShellViewModel shell
    property string topic: ""
    property string icon: ""
    property string overline: ""
    property string title: ""
    property real room: Theme.px(820)
    property bool showTitle: true
    property bool hasHome: true

    spacing: Theme.gap

    Pressable {
        objectName: "navHome"
        visible: root.hasHome && !Theme.low
        width: Theme.touch(96, 16)
        height: Theme.touch(88, 16)
        text: qsTr("Về trang đầu")
        onPressedOnce: root.shell.home()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "home"
                size: Theme.px(58)
            }
        }
    }
    Badge {
        visible: root.topic !== ""
        topic: root.topic === "" ? "A" : root.topic
        icon: root.icon
        size: Theme.px(88)
    }
    Column {
        visible: root.showTitle
        anchors.verticalCenter: parent.verticalCenter
        width: root.room - x

        Label {
            visible: root.overline !== ""
            width: parent.width
            text: root.overline
            designSize: 30
            font.weight: Font.DemiBold
            color: Theme.topicColor(root.topic)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.title
            designSize: 44
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.text(32)
        }
    }
}

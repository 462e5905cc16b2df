pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whose packs this kiosk takes beside those of the province: whom staff have added here, and the way to take that back.
Item {
    id: root

    required property PacksViewModel page
    required property PackSendersViewModel viewModel

    Label {
        id: title

        width: parent.width
        text: qsTr("Người gửi thêm tại máy này")
        designSize: 44
        font.weight: Font.Bold
    }
    Label {
        id: note

        objectName: "sendersNote"
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(8)
        width: parent.width
        text: qsTr("Thôi tin ai thì máy không nhận gói mới của họ. Bài của họ đã cài vẫn còn.")
        designSize: 32
        color: Theme.cham2
    }
    ListView {
        id: list

        objectName: "packSenders"
        anchors.top: note.bottom
        anchors.topMargin: Theme.px(28)
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.px(36)
        width: parent.width
        spacing: Theme.px(24)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.senders

        delegate: PackPanel {
            id: sender

            required property string sender
            required property string name
            required property string words
            required property bool leaving

            width: list.width
            height: Theme.portrait ? leave.y + leave.height + Theme.px(28) : Math.max(leave.height, lines.height) + Theme.px(48)

            Icon {
                id: person

                x: Theme.px(36)
                y: lines.y + (lines.height - height) / 2
                name: "user"
                size: Theme.px(72)
            }
            Column {
                id: lines

                x: person.x + person.width + Theme.px(32)
                y: Theme.portrait ? Theme.px(28) : (sender.height - height) / 2
                width: (Theme.portrait ? sender.width : leave.x) - x - Theme.px(32)

                Label {
                    width: parent.width
                    text: sender.name
                    designSize: 38
                    font.weight: Font.Bold
                }
                Label {
                    width: parent.width
                    text: sender.words
                    designSize: 30
                    color: Theme.cham2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
            ActionButton {
                id: leave

                objectName: "senderLeave-" + sender.sender
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(32)
                y: Theme.portrait ? lines.y + lines.height + Theme.px(24) : (sender.height - height - lipHeight) / 2
                width: Theme.px(360)
                height: Theme.touch(96, 16)
                designSize: 34
                iconDesignSize: 48
                look: sender.leaving ? ActionButton.Help : ActionButton.Plain
                glyph: sender.leaving ? "warn" : "minus"
                text: sender.leaving ? qsTr("Bấm lần nữa") : qsTr("Thôi tin")
                onPressedOnce: root.viewModel.distrust(sender.sender)
            }
        }
    }
    ActionButton {
        id: back

        objectName: "packBack"
        anchors.right: parent.right
        y: parent.height - height - lipHeight
        width: Theme.px(300)
        glyph: "back"
        text: qsTr("Quay lại")
        onPressedOnce: root.page.back()
    }
}

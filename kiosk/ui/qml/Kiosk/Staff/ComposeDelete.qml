import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whether it is meant: one that was saved, or the one in hand.
Item {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool inHand: viewModel.part === "drop"

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(1200))
        spacing: Theme.px(32)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "trash"
            size: Theme.px(120)
        }
        Label {
            objectName: "composeDoomed"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.inHand ? qsTr("Bỏ bài đang soạn dở?") : qsTr("Xoá bài “%1”?").arg(root.viewModel.doomed)
            font.pixelSize: Theme.heading(52)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.inHand ? qsTr("Bỏ rồi thì không lấy lại được. Các bài đã lưu vẫn còn.") : qsTr("Xoá rồi thì không lấy lại được. Số lượt đã ghi vẫn còn.")
            designSize: 36
            color: Theme.cham2
        }
        Told {
            width: parent.width
            text: root.viewModel.told
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            ActionButton {
                objectName: "composeKeep"
                width: Theme.px(400)
                glyph: "back"
                text: qsTr("Giữ lại")
                onPressedOnce: root.viewModel.back()
            }
            ActionButton {
                objectName: "composeRemove"
                width: Theme.px(400)
                glyph: "trash"
                text: root.inHand ? qsTr("Bỏ bài này") : qsTr("Xoá bài")
                onPressedOnce: root.inHand ? root.viewModel.drop() : root.viewModel.remove()
            }
        }
    }
}

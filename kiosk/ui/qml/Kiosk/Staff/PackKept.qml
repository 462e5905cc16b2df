import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A pack that is in use: the way back to the version before, and the way out.
Item {
    id: root

    required property PacksViewModel page
    required property PackKeptViewModel viewModel
    // Upright and in large letters the words about a button stand under it.
    readonly property bool stacked: Theme.portrait && Theme.textScale > 1.1

    PackPanel {
        id: panel

        width: parent.width
        height: name.height + Theme.px(96)

        Icon {
            id: book

            x: Theme.px(48)
            anchors.verticalCenter: parent.verticalCenter
            name: "book"
            size: Theme.px(100)
        }
        Column {
            id: name

            anchors.left: book.right
            anchors.leftMargin: Theme.px(40)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                objectName: "packTitle"
                width: parent.width
                text: root.viewModel.title
                designSize: 48
                font.weight: Font.Bold
            }
            Label {
                width: parent.width
                text: root.viewModel.subtitle
                designSize: 34
                color: Theme.cham2
            }
        }
    }
    Column {
        // What is to be pressed twice stays where it is, however long the words under it get.
        y: root.stacked ? panel.height + Theme.px(160) : back.y - height - Theme.px(80)
        width: parent.width
        spacing: Theme.px(40)

        Grid {
            width: parent.width
            columns: root.stacked ? 1 : 2
            spacing: Theme.px(root.stacked ? 20 : 40)
            verticalItemAlignment: Grid.AlignVCenter

            ActionButton {
                id: turn

                objectName: "packGoBack"
                width: Theme.px(root.stacked ? 780 : Theme.portrait ? 480 : 620)
                look: root.viewModel.canGoBack ? ActionButton.Plain : ActionButton.NotReady
                glyph: "retry"
                text: qsTr("Quay lại bản trước")
                onPressedOnce: root.viewModel.goBack()
            }
            Label {
                width: parent.width - (root.stacked ? 0 : turn.width + parent.spacing)
                text: root.viewModel.canGoBack ? qsTr("%1. Bản đang dùng vẫn giữ trong máy.").arg(root.viewModel.before) : qsTr("Máy chưa giữ bản nào trước bản này.")
                designSize: 34
                color: Theme.cham2
            }
        }
        Grid {
            width: parent.width
            columns: root.stacked ? 1 : 2
            spacing: Theme.px(root.stacked ? 20 : 40)
            verticalItemAlignment: Grid.AlignVCenter

            ActionButton {
                id: remove

                objectName: "packRemove"
                width: Theme.px(root.stacked ? 780 : Theme.portrait ? 480 : 620)
                glyph: "trash"
                text: root.viewModel.sure ? qsTr("Bấm lần nữa để gỡ") : qsTr("Gỡ khỏi máy")
                onPressedOnce: root.viewModel.remove()
            }
            Label {
                objectName: "packRemoveNote"
                width: parent.width - (root.stacked ? 0 : remove.width + parent.spacing)
                text: root.viewModel.sure ? qsTr("Các bài của gói này sẽ không còn trong máy. Muốn có lại thì cài từ USB.") : qsTr("Lấy lại chỗ trống. Các bài khác vẫn như cũ.")
                designSize: 34
                font.weight: root.viewModel.sure ? Font.DemiBold : Font.Medium
                color: root.viewModel.sure && !Theme.contrast ? Theme.dungLai : Theme.cham2
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

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Settings to a second kiosk: written to a stick, or taken from one once it was seen what that changes.
Item {
    id: root

    required property SettingsStickViewModel viewModel
    readonly property int half: (width - Theme.gap) / 2

    Column {
        id: about

        width: parent.width
        spacing: Theme.px(16)

        Label {
            width: parent.width
            text: root.viewModel.offered ? qsTr("Lấy về thì máy đổi %1 chỗ").arg(list.count) : qsTr("Chép cài đặt sang máy khác")
            font.pixelSize: Theme.heading(48)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: qsTr("Không chép theo: số của máy, cán bộ và mã PIN, bề ngang màn hình.")
            designSize: 34
            color: Theme.cham2
        }
    }
    Column {
        visible: !root.viewModel.offered
        enabled: visible
        y: about.height + Theme.px(40)
        width: Theme.portrait ? parent.width : Math.min(parent.width, Theme.px(760))
        spacing: Theme.touch(24, 5)

        ActionButton {
            objectName: "stickSave"
            width: parent.width
            look: root.viewModel.busy ? ActionButton.NotReady : ActionButton.Plain
            glyph: "upload"
            text: qsTr("Chép cài đặt ra USB")
            onPressedOnce: root.viewModel.save()
        }
        ActionButton {
            objectName: "stickLook"
            width: parent.width
            look: root.viewModel.busy ? ActionButton.NotReady : ActionButton.Plain
            glyph: "download"
            text: qsTr("Lấy cài đặt từ USB")
            onPressedOnce: root.viewModel.look()
        }
        Told {
            width: parent.width
            glyph: root.viewModel.good ? "okc" : "warn"
            text: root.viewModel.told
        }
    }
    ChangeList {
        id: list

        objectName: "stickChanges"
        visible: root.viewModel.offered
        y: about.height + Theme.px(32)
        width: parent.width
        height: take.y - y - Theme.px(24)
        model: root.viewModel.changes
    }
    ActionButton {
        objectName: "stickDrop"
        visible: root.viewModel.offered
        y: take.y
        width: Math.min(root.half, Theme.px(360))
        height: take.height
        glyph: "back"
        text: qsTr("Thôi")
        onPressedOnce: root.viewModel.drop()
    }
    ActionButton {
        id: take

        objectName: "stickTake"
        visible: root.viewModel.offered
        anchors.right: parent.right
        y: parent.height - height - Theme.px(7)
        width: Math.min(root.half, Theme.px(420))
        height: Theme.touch(112, 20)
        look: ActionButton.Due
        glyph: "check"
        text: qsTr("Lấy về")
        onPressedOnce: root.viewModel.take()
    }
}

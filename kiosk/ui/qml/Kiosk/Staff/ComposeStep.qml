import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with the chosen step.
Rectangle {
    id: root

    required property ComposeViewModel viewModel
    readonly property int half: (width - 2 * pad - Theme.gap) / 2
    readonly property int pad: Theme.px(32)
    readonly property int buttonHeight: Theme.touch(88, 16)

    implicitHeight: column.height + 2 * pad
    radius: Theme.radiusCard
    color: Theme.vai
    border.width: Theme.px(3)
    border.color: Theme.rule

    Column {
        id: column

        x: root.pad
        y: root.pad
        width: parent.width - 2 * x
        spacing: Theme.px(22)

        Label {
            width: parent.width
            text: qsTr("Bước %1 / %2").arg(root.viewModel.place + 1).arg(root.viewModel.length)
            designSize: 36
            font.weight: Font.Bold
        }
        Row {
            spacing: Theme.gap

            ActionButton {
                objectName: "composeUp"
                width: root.half
                height: root.buttonHeight
                designSize: 34
                iconDesignSize: 48
                look: root.viewModel.place > 0 ? ActionButton.Plain : ActionButton.NotReady
                glyph: "up"
                text: qsTr("Lên trước")
                onPressedOnce: root.viewModel.move(-1)
            }
            ActionButton {
                objectName: "composeDown"
                width: root.half
                height: root.buttonHeight
                designSize: 34
                iconDesignSize: 48
                look: root.viewModel.place + 1 < root.viewModel.length ? ActionButton.Plain : ActionButton.NotReady
                glyph: "down"
                text: qsTr("Xuống sau")
                onPressedOnce: root.viewModel.move(1)
            }
        }
        Label {
            objectName: "composeScript"
            width: parent.width
            text: qsTr("Cán bộ nói: “%1”").arg(root.viewModel.script)
            designSize: 32
            color: Theme.cham2
            // Larger letters leave room for one line; the words are read whole where they are changed.
            maximumLineCount: Theme.portrait ? 3 : Theme.textScale > 1 ? 1 : 4
            elide: Text.ElideRight
        }
        ActionButton {
            objectName: "composeSay"
            width: parent.width
            height: root.buttonHeight
            designSize: 34
            iconDesignSize: 48
            glyph: "talk"
            text: qsTr("Đổi lời nói")
            onPressedOnce: root.viewModel.say()
        }
        ActionButton {
            objectName: "composeOwn"
            visible: root.viewModel.stepMayBeOwn
            width: parent.width
            height: root.buttonHeight
            designSize: 34
            iconDesignSize: 48
            look: root.viewModel.stepOwn ? ActionButton.Selected : ActionButton.Plain
            glyph: root.viewModel.stepOwn ? "check" : "hand1"
            text: qsTr("Bà con phải tự bấm")
            onPressedOnce: root.viewModel.toggleOwn()
        }
        Label {
            visible: !root.viewModel.stepMayBeOwn
            width: parent.width
            text: root.viewModel.stepMissing ? qsTr("Bước này không dùng được nữa. Khi làm, máy bỏ qua.") : qsTr("Bước này chỉ nghe, không có gì để bấm.")
            designSize: 30
            color: root.viewModel.stepMissing ? Theme.lai : Theme.cham2
        }
        ActionButton {
            objectName: "composeLeaveOut"
            width: parent.width
            height: root.buttonHeight
            designSize: 34
            iconDesignSize: 48
            glyph: "minus"
            text: qsTr("Bỏ bước này")
            onPressedOnce: root.viewModel.leaveOut()
        }
    }
}

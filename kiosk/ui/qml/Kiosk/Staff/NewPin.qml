pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Somebody chooses a PIN: typed twice, by themselves, while nobody looks.
FocusScope {
    id: root

    required property PeopleViewModel viewModel
    readonly property bool again: viewModel.stage === "again"
    readonly property int shown: Math.max(6, viewModel.digits)

    Column {
        id: words

        y: Theme.portrait ? 0 : Math.max(0, (root.height - height) / 2)
        width: Theme.portrait ? parent.width : pad.x - Theme.px(80)
        spacing: Theme.px(Theme.portrait ? 24 : 36)

        Label {
            objectName: "pinTitle"
            width: parent.width
            text: root.again ? qsTr("Gõ lại mã một lần nữa") : qsTr("%1 tự chọn mã PIN").arg(root.viewModel.name)
            font.pixelSize: Theme.heading(56)
            font.weight: Font.Bold
        }
        Row {
            spacing: Theme.px(root.shown > 8 ? 14 : 30)

            Repeater {
                model: root.shown

                Rectangle {
                    required property int index

                    width: Theme.px(root.shown > 8 ? 44 : 64)
                    height: width
                    radius: width / 2
                    color: index < root.viewModel.digits ? Theme.chamMid : Theme.vai
                    border.width: Theme.px(5)
                    border.color: Theme.chamMid
                }
            }
        }
        Told {
            width: parent.width
            text: root.viewModel.told
        }
        Label {
            visible: root.viewModel.told === ""
            width: parent.width
            text: root.viewModel.busy ? qsTr("Máy đang cất mã…") : qsTr("Từ 6 đến 12 số.\nKhông dùng ngày sinh, số liền nhau, số lặp lại.\nChỉ mình người ấy biết mã này.")
            designSize: 34
            color: Theme.cham2
        }
    }
    PinPad {
        id: pad

        readonly property int padTop: Theme.portrait ? words.y + words.height + Theme.px(40) : 0

        focus: true
        width: Theme.portrait ? parent.width : Theme.px(700)
        keyHeight: Math.min(Theme.touch(168, 20), (root.height - padTop - 3 * between - Theme.px(9)) / 4)
        x: parent.width - width
        y: Theme.portrait ? padTop : Math.max(0, (root.height - implicitHeight) / 2)
        height: implicitHeight
        ready: !root.viewModel.busy
        enterText: root.again ? qsTr("Xong") : qsTr("Tiếp")
        onPressed: key => root.viewModel.press(key)
        onEntered: root.viewModel.enter()
    }
}

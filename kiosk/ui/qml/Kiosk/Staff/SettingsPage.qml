pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What this centre sets: a section at a time, kept with “Lưu”.
StaffFrame {
    id: root

    required property SettingsViewModel viewModel
    required property SettingsStickViewModel stick
    readonly property bool byStick: viewModel.section === "stick"
    readonly property bool typing: viewModel.active !== ""
    readonly property int fieldsLeft: Theme.portrait ? Theme.margin : sections.x + sections.width + Theme.px(48)
    readonly property int fieldsTop: Theme.portrait ? sections.y + sections.height + Theme.px(32) : contentTop

    title: qsTr("Cài đặt")

    Grid {
        id: sections

        visible: !root.viewModel.asking
        x: Theme.margin
        y: root.contentTop
        columns: Theme.portrait ? 2 : 1
        spacing: Theme.px(Theme.portrait ? 20 : 22)

        Repeater {
            model: [
                {
                    "key": "place",
                    "icon": "home",
                    "word": qsTr("Nơi đặt máy")
                },
                {
                    "key": "screen",
                    "icon": "louder",
                    "word": qsTr("Màn hình, tiếng")
                },
                {
                    "key": "hours",
                    "icon": "clock",
                    "word": qsTr("Giờ và chờ")
                },
                {
                    "key": "links",
                    "icon": "qr",
                    "word": qsTr("Đường dẫn")
                },
                {
                    "key": "villages",
                    "icon": "map",
                    "word": qsTr("Thôn, bản")
                },
                {
                    "key": "helpers",
                    "icon": "call",
                    "word": qsTr("Người giúp")
                },
                {
                    "key": "stick",
                    "icon": "usb",
                    "word": qsTr("Chép qua USB")
                }
            ]

            ActionButton {
                required property var modelData
                readonly property bool on: root.viewModel.section === modelData.key

                objectName: "section-" + modelData.key
                width: Theme.portrait ? Math.floor((root.width - 2 * Theme.margin - Theme.px(20)) / 2) : Theme.px(440)
                height: Math.max(Theme.touch(88, 16), Theme.portrait ? 0 : Math.min(Theme.px(112), (root.contentBottom - root.contentTop) / 7 - Theme.px(29)))
                designSize: 34
                iconDesignSize: 48
                glyph: modelData.icon
                text: modelData.word
                look: on ? ActionButton.Selected : ActionButton.Plain
                onPressedOnce: root.viewModel.open(modelData.key)
            }
        }
    }
    SettingsFields {
        id: list

        visible: !root.viewModel.asking && !root.byStick
        enabled: visible
        x: root.fieldsLeft
        y: root.fieldsTop
        width: root.width - x - Theme.margin
        height: (root.typing ? keyboard.y : foot.y) - y - Theme.px(24)
        viewModel: root.viewModel
    }
    SettingsStick {
        visible: !root.viewModel.asking && root.byStick
        enabled: visible
        x: root.fieldsLeft
        y: root.fieldsTop
        width: list.width
        height: root.contentBottom - y
        viewModel: root.stick
    }
    Item {
        id: foot

        visible: !root.typing && !root.viewModel.asking && !root.byStick
        x: root.fieldsLeft
        y: root.contentBottom - height
        width: list.width
        height: save.height + Theme.px(7)

        Told {
            visible: root.viewModel.told !== ""
            width: save.x - Theme.px(24)
            anchors.bottom: save.bottom
            glyph: root.viewModel.saved ? "okc" : "warn"
            text: root.viewModel.told
        }
        ActionButton {
            id: save

            objectName: "settingsSave"
            anchors.right: parent.right
            width: Theme.px(360)
            height: Theme.touch(112, 20)
            look: root.viewModel.dirty ? ActionButton.Due : ActionButton.NotReady
            glyph: "check"
            text: root.viewModel.busy ? qsTr("Đang lưu…") : qsTr("Lưu")
            onPressedOnce: root.viewModel.save()
        }
    }
    StaffKeyboard {
        id: keyboard

        visible: root.typing && !root.viewModel.asking
        enabled: visible
        x: Theme.margin
        width: root.width - 2 * x
        y: root.contentBottom - height
        height: implicitHeight
        signs: root.viewModel.keys === "digits"
        blank: root.viewModel.blank
        enterId: "fieldDone"
        onPressed: key => root.viewModel.type(key)
        onEntered: root.viewModel.choose("")
    }
    Item {
        visible: root.viewModel.asking
        enabled: visible
        x: Theme.margin
        y: root.contentTop
        width: root.width - 2 * x
        height: root.contentBottom - y

        Label {
            id: why

            width: Theme.portrait ? parent.width : pad.x - Theme.px(80)
            text: qsTr("Đổi nơi mã QR dẫn tới: mời người quản lý gõ lại mã PIN")
            font.pixelSize: Theme.heading(Theme.portrait ? 50 : 44)
            font.weight: Font.Bold
        }
        ChangeList {
            objectName: "hostChanges"
            y: why.height + Theme.px(28)
            width: why.width
            height: (Theme.portrait ? pad.y : parent.height) - y - typed.height - (Theme.portrait ? Theme.px(64) : Theme.px(35))
            model: root.viewModel.elsewhere
        }
        Column {
            id: typed

            y: (Theme.portrait ? pad.y - Theme.px(32) : parent.height - Theme.px(7)) - height
            width: why.width
            spacing: Theme.px(24)

            Told {
                width: parent.width
                text: root.viewModel.told
            }
            Item {
                width: parent.width
                height: drop.height

                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    spacing: Theme.px(16)

                    Repeater {
                        model: Math.max(6, root.viewModel.digits)

                        Rectangle {
                            required property int index

                            width: Theme.px(root.viewModel.digits > 8 ? 28 : 40)
                            height: width
                            radius: width / 2
                            color: index < root.viewModel.digits ? Theme.chamMid : Theme.vai
                            border.width: Theme.px(5)
                            border.color: Theme.chamMid
                        }
                    }
                }
                ActionButton {
                    id: drop

                    objectName: "settingsDiscard"
                    width: Theme.px(300)
                    height: Theme.touch(96, 16)
                    glyph: "back"
                    text: qsTr("Thôi")
                    onPressedOnce: root.viewModel.discard()
                }
            }
        }
        PinPad {
            id: pad

            focus: root.viewModel.asking
            width: Theme.portrait ? parent.width : Theme.px(700)
            keyHeight: Math.min(Theme.touch(168, 20), (parent.height - 3 * between - Theme.px(9)) / 4)
            x: parent.width - width
            y: Theme.portrait ? parent.height - height : 0
            height: implicitHeight
            ready: !root.viewModel.busy
            onPressed: key => root.viewModel.press(key)
            onEntered: root.viewModel.enter()
        }
    }
}

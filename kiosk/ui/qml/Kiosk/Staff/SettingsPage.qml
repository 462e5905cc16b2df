pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What this centre sets: a section at a time, kept with “Lưu”.
StaffFrame {
    id: root

    required property SettingsViewModel viewModel
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
                }
            ]

            ActionButton {
                required property var modelData
                readonly property bool on: root.viewModel.section === modelData.key

                objectName: "section-" + modelData.key
                width: Theme.portrait ? Math.floor((root.width - 2 * Theme.margin - Theme.px(20)) / 2) : Theme.px(440)
                height: Math.max(Theme.touch(88, 16), Theme.portrait ? 0 : Math.min(Theme.px(112), (root.contentBottom - root.contentTop) / 6 - Theme.px(29)))
                designSize: 34
                iconDesignSize: 48
                glyph: modelData.icon
                text: modelData.word
                look: on ? ActionButton.Selected : ActionButton.Plain
                onPressedOnce: root.viewModel.open(modelData.key)
            }
        }
    }
    ListView {
        id: list

        visible: !root.viewModel.asking
        enabled: visible
        x: root.fieldsLeft
        y: root.fieldsTop
        width: root.width - x - Theme.margin
        height: (root.typing ? keyboard.y : foot.y) - y - Theme.px(24)
        clip: true
        spacing: Theme.px(28)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.fields
        onHeightChanged: root.reveal()
        onCountChanged: root.reveal()

        delegate: Item {
            id: line

            required property string key
            required property string label
            required property string value
            required property string hint
            required property string keys
            required property bool active
            required property bool removable
            readonly property bool steps: keys === "steps"

            width: list.width
            height: (steps ? stepper.height : field.height) + Theme.px(8) + (removable ? Theme.px(28) : 0)

            StaffField {
                id: field

                objectName: "field-" + line.key
                visible: !line.steps
                width: parent.width - (line.removable ? out.width + Theme.gap : 0)
                height: implicitHeight
                label: line.label
                hint: line.hint
                value: line.value
                active: line.active
                onPressedOnce: root.viewModel.choose(line.key)
                onKeyed: key => {
                    if (line.active)
                        root.viewModel.type(key);
                }
                onEntered: root.viewModel.choose(line.active ? "" : line.key)
            }
            ActionButton {
                id: out

                objectName: "remove-" + line.key
                visible: line.removable
                anchors.right: parent.right
                y: field.boxTop
                width: Theme.px(210)
                height: field.height - field.boxTop - Theme.px(7)
                designSize: 34
                iconDesignSize: 42
                glyph: "minus"
                text: qsTr("Bỏ")
                onPressedOnce: root.viewModel.remove(line.key)
            }
            Item {
                id: stepper

                visible: line.steps
                width: parent.width
                height: Math.max(words.height, less.height + Theme.px(7))

                Label {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: less.x - Theme.px(24)
                    text: line.label
                    designSize: 34
                }
                ActionButton {
                    id: less

                    objectName: "less-" + line.key
                    anchors.right: value.left
                    width: Theme.touch(100, 16)
                    height: Theme.touch(96, 16)
                    glyph: "minus"
                    text: ""
                    spokenName: qsTr("Bớt: %1").arg(line.label)
                    iconDesignSize: 48
                    onPressedOnce: root.viewModel.step(line.key, -1)
                }
                Label {
                    id: value

                    objectName: "value-" + line.key
                    anchors.right: more.left
                    anchors.verticalCenter: less.verticalCenter
                    width: Theme.px(220)
                    horizontalAlignment: Text.AlignHCenter
                    text: line.value
                    designSize: 38
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                ActionButton {
                    id: more

                    objectName: "more-" + line.key
                    anchors.right: parent.right
                    width: less.width
                    height: less.height
                    glyph: "plus"
                    text: ""
                    spokenName: qsTr("Thêm: %1").arg(line.label)
                    iconDesignSize: 48
                    onPressedOnce: root.viewModel.step(line.key, 1)
                }
            }
        }
        footer: Item {
            width: list.width
            height: root.viewModel.grows ? another.height + Theme.px(28) : 0

            ActionButton {
                id: another

                objectName: "settingsAdd"
                visible: root.viewModel.grows
                y: Theme.px(20)
                width: Theme.px(420)
                height: Theme.touch(96, 16)
                designSize: 34
                iconDesignSize: 48
                glyph: "plus"
                text: root.viewModel.section === "villages" ? qsTr("Thêm thôn") : qsTr("Thêm người")
                onPressedOnce: root.viewModel.add()
            }
        }
    }
    Item {
        id: foot

        visible: !root.typing && !root.viewModel.asking
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

        Column {
            id: why

            width: Theme.portrait ? parent.width : pad.x - Theme.px(80)
            spacing: Theme.px(32)

            Label {
                width: parent.width
                text: qsTr("Đổi nơi mã QR dẫn tới: mời người quản lý gõ lại mã PIN")
                font.pixelSize: Theme.heading(50)
                font.weight: Font.Bold
            }
            Row {
                spacing: Theme.px(20)

                Repeater {
                    model: Math.max(6, root.viewModel.digits)

                    Rectangle {
                        required property int index

                        width: Theme.px(44)
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
            ActionButton {
                objectName: "settingsDiscard"
                width: Theme.px(360)
                height: Theme.touch(96, 16)
                glyph: "back"
                text: qsTr("Thôi")
                onPressedOnce: root.viewModel.discard()
            }
        }
        PinPad {
            id: pad

            readonly property int padTop: Theme.portrait ? why.height + Theme.px(48) : 0

            focus: root.viewModel.asking
            width: Theme.portrait ? parent.width : Theme.px(700)
            keyHeight: Math.min(Theme.touch(168, 20), (parent.height - padTop - 3 * between - Theme.px(9)) / 4)
            x: parent.width - width
            y: padTop
            height: implicitHeight
            ready: !root.viewModel.busy
            onPressed: key => root.viewModel.press(key)
            onEntered: root.viewModel.enter()
        }
    }

    // The field that is typed into stays above the keyboard.
    function reveal() {
        for (let n = 0; n < list.count; n++) {
            const line = list.itemAtIndex(n);
            if (line && line.active) // qmllint disable missing-property
                list.positionViewAtIndex(n, ListView.Contain);
        }
    }
}

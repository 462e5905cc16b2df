pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who gets a PIN: name and role.
FocusScope {
    id: root

    required property PeopleViewModel viewModel
    property string title: qsTr("Ai được vào khu cán bộ?")
    // At the first start there is nothing to choose: whoever installs the kiosk is its admin.
    property bool hasRole: true

    Column {
        id: form

        width: parent.width
        spacing: Theme.px(24)

        // In the title's place: beneath it all the room belongs to the keyboard.
        Told {
            width: parent.width
            text: root.viewModel.told
        }
        Label {
            visible: root.viewModel.told === ""
            width: parent.width
            text: root.title
            font.pixelSize: Theme.heading(56)
            font.weight: Font.Bold
        }
        StaffField {
            id: name

            objectName: "personName"
            width: parent.width
            focus: true
            active: root.visible
            label: qsTr("Tên hiện ở trang cán bộ")
            hint: qsTr("Ví dụ: Chị Mai, quầy 2")
            value: root.viewModel.name
            onKeyed: key => root.viewModel.type(key)
            onEntered: root.viewModel.named()
        }
        Row {
            visible: root.hasRole
            spacing: Theme.gap

            Repeater {
                model: [false, true]

                ActionButton {
                    required property bool modelData
                    readonly property bool on: root.viewModel.admin === modelData

                    objectName: modelData ? "roleAdmin" : "roleStaff"
                    width: (form.width - Theme.gap) / 2
                    height: Theme.touch(100, 16)
                    designSize: 34
                    glyph: on ? "check" : ""
                    look: on ? ActionButton.Selected : ActionButton.Plain
                    text: modelData ? qsTr("Người quản lý máy") : qsTr("Cán bộ hướng dẫn")
                    onPressedOnce: root.viewModel.setAdmin(modelData)
                }
            }
        }
    }
    StaffKeyboard {
        id: keyboard

        width: parent.width
        y: parent.height - height
        height: implicitHeight
        blank: root.visible && root.viewModel.name === ""
        enterText: qsTr("Tiếp")
        enterId: "personNamed"
        onPressed: key => root.viewModel.type(key)
        onEntered: root.viewModel.named()
    }
}

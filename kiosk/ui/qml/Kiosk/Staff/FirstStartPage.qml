pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first start: one thing a page, for whoever installs the kiosk.
StaffFrame {
    id: root

    required property FirstStartViewModel viewModel
    required property SettingsViewModel settings
    required property PeopleViewModel people
    readonly property string step: viewModel.step
    readonly property bool listed: step === "place" || step === "hours" || step === "villages" || step === "helpers"
    readonly property bool typing: settings.active !== "" && step !== "admin"
    readonly property string said: viewModel.told !== "" ? viewModel.told : step === "admin" || settings.saved ? "" : settings.told
    readonly property int bodyTop: head.y + head.height + Theme.px(Theme.portrait ? 48 : 32)
    readonly property int bodyBottom: (typing ? keyboard.y : told.visible ? told.y : foot.y) - Theme.px(28)
    readonly property var words: ({
            "place": [qsTr("Máy đặt ở đâu?"), qsTr("Tên này hiện ở màn hình chờ.")],
            "screen": [qsTr("Màn hình rộng bao nhiêu?"), qsTr("Nhờ vậy chữ và nút đủ to cho mắt và ngón tay.")],
            "sound": [qsTr("Nghe thử tiếng"), qsTr("Đứng cách máy một bước. Nghe rõ mà không làm ồn cả phòng là vừa.")],
            "hours": [qsTr("Cán bộ làm việc giờ nào?"), qsTr("Bà con bấm “Gọi cán bộ” thì máy cho biết giờ này.")],
            "villages": [qsTr("Xã có những thôn, bản nào?"), qsTr("Để ghi lượt theo thôn. Chưa có danh sách thì để sau.")],
            "helpers": [qsTr("Gọi ai khi quầy vắng?"), qsTr("Tên và số điện thoại hiện khi bà con bấm “Gọi cán bộ”.")]
        })

    title: qsTr("Cài máy lần đầu")
    hasHome: false

    Column {
        id: head

        visible: root.step !== "admin" && root.step !== "done"
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        // While something is typed all the room belongs to it and to the keyboard.
        height: visible ? implicitHeight : 0
        spacing: Theme.px(8)

        Label {
            width: parent.width
            text: qsTr("Bước %1 trên %2").arg(root.viewModel.number).arg(root.viewModel.total)
            designSize: 30
            font.weight: Font.DemiBold
            color: Theme.cham2
        }
        Label {
            objectName: "firstTitle"
            width: parent.width
            text: root.words[root.step] ? root.words[root.step][0] : ""
            font.pixelSize: Theme.heading(56)
            font.weight: Font.Bold
        }
        Label {
            visible: !root.typing
            width: parent.width
            text: root.words[root.step] ? root.words[root.step][1] : ""
            designSize: 34
            color: Theme.cham2
        }
    }
    SettingsFields {
        visible: root.listed
        enabled: visible
        x: Theme.margin
        y: root.bodyTop
        width: root.width - 2 * x
        height: root.bodyBottom - y
        viewModel: root.settings
    }
    FirstStartScreen {
        visible: root.step === "screen"
        enabled: visible
        x: Theme.margin
        y: root.bodyTop
        width: root.width - 2 * x
        height: root.bodyBottom - y
        viewModel: root.viewModel
        settings: root.settings
    }
    FirstStartSound {
        visible: root.step === "sound"
        enabled: visible
        x: Theme.margin
        y: root.bodyTop
        width: root.width - 2 * x
        height: root.bodyBottom - y
        viewModel: root.viewModel
        settings: root.settings
    }
    NewPerson {
        visible: root.step === "admin" && root.people.stage === "name"
        enabled: visible
        focus: visible
        x: Theme.margin
        y: root.contentTop
        width: root.width - 2 * x
        height: root.bodyBottom - y
        title: qsTr("Ai quản lý máy này?")
        hasRole: false
        viewModel: root.people
    }
    NewPin {
        visible: root.step === "admin" && root.people.stage !== "name"
        enabled: visible
        focus: visible
        x: Theme.margin
        y: root.contentTop
        width: root.width - 2 * x
        height: root.bodyBottom - y
        viewModel: root.people
    }
    FirstStartDone {
        visible: root.step === "done"
        enabled: visible
        x: Theme.margin
        y: root.contentTop
        width: root.width - 2 * x
        height: root.contentBottom - y
        name: root.people.name
        onFinished: root.staff.leave()
    }
    Told {
        id: told

        visible: root.said !== "" && foot.visible
        x: Theme.margin
        y: foot.y - height - Theme.px(24)
        width: root.width - 2 * x
        text: root.said
    }
    Item {
        id: foot

        readonly property int buttonWidth: Theme.px(Theme.portrait ? 300 : 340)

        visible: !root.typing && root.step !== "done"
        enabled: visible
        x: Theme.margin
        y: root.contentBottom - height
        width: root.width - 2 * x
        height: next.height + Theme.px(7)

        ActionButton {
            id: back

            objectName: "firstBack"
            visible: root.viewModel.number > 1
            width: parent.buttonWidth
            height: next.height
            glyph: "back"
            text: qsTr("Quay lại")
            onPressedOnce: root.viewModel.back()
        }
        ActionButton {
            id: later

            objectName: "firstLater"
            visible: root.viewModel.canWait
            anchors.right: next.left
            anchors.rightMargin: Theme.gap
            width: parent.buttonWidth
            height: next.height
            glyph: "clock"
            text: qsTr("Để sau")
            onPressedOnce: root.viewModel.later()
        }
        ActionButton {
            id: next

            objectName: "firstNext"
            // The name and the PIN go on by their own keys.
            visible: root.step !== "admin"
            anchors.right: parent.right
            width: parent.buttonWidth
            height: Theme.touch(112, 20)
            look: root.settings.busy ? ActionButton.NotReady : ActionButton.Due
            iconLast: true
            glyph: "next"
            text: qsTr("Tiếp")
            onPressedOnce: root.viewModel.next()
        }
    }
    StaffKeyboard {
        id: keyboard

        visible: root.typing
        enabled: visible
        x: Theme.margin
        width: root.width - 2 * x
        y: root.contentBottom - height
        height: implicitHeight
        signs: root.settings.keys === "digits"
        blank: root.settings.blank
        enterId: "fieldDone"
        onPressed: key => root.settings.type(key)
        onEntered: root.settings.choose("")
    }
}

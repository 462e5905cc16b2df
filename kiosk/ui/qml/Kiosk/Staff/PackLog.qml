pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who changed the lessons, and when.
Item {
    id: root

    required property PacksViewModel page
    required property PackLogViewModel viewModel

    Label {
        id: title

        width: parent.width
        text: qsTr("Ai đã đổi bài học, khi nào")
        designSize: 44
        font.weight: Font.Bold
    }
    LogLines {
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(20)
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.px(36)
        width: parent.width
        name: "packLogLines"
        model: root.viewModel.lines
    }
    ActionButton {
        objectName: "packSaveLog"
        y: back.y
        width: Theme.px(460)
        look: root.page.stickThere ? ActionButton.Plain : ActionButton.NotReady
        glyph: "usb"
        text: qsTr("Chép sổ ra USB")
        onPressedOnce: root.viewModel.save()
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

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who changed the lessons, and when.
Item {
    id: root

    required property PacksViewModel viewModel

    Label {
        id: title

        text: qsTr("Ai đã đổi bài học, khi nào")
        designSize: 44
        font.weight: Font.Bold
    }
    PackPanel {
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(20)
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.px(36)
        width: parent.width

        Label {
            visible: lines.count === 0
            anchors.centerIn: parent
            text: qsTr("Chưa có gì được ghi.")
            designSize: 34
            color: Theme.cham2
        }
        ListView {
            id: lines

            objectName: "packLogLines"
            anchors.fill: parent
            anchors.margins: Theme.px(32)
            spacing: Theme.px(18)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.log

            delegate: Item {
                id: line

                required property string when
                required property string words

                width: lines.width
                height: Math.max(date.height, said.y + said.height)

                Label {
                    id: date

                    width: Theme.portrait ? parent.width : Theme.px(330)
                    text: line.when
                    designSize: 30
                    color: Theme.cham2
                }
                Label {
                    id: said

                    x: Theme.portrait ? 0 : date.width + Theme.px(24)
                    y: Theme.portrait ? date.height : 0
                    width: parent.width - x
                    text: line.words
                    designSize: 32
                    font.weight: Font.DemiBold
                }
            }
        }
    }
    ActionButton {
        objectName: "packSaveLog"
        y: back.y
        width: Theme.px(460)
        look: root.viewModel.stickThere ? ActionButton.Plain : ActionButton.NotReady
        glyph: "usb"
        text: qsTr("Chép sổ ra USB")
        onPressedOnce: root.viewModel.saveLog()
    }
    ActionButton {
        id: back

        objectName: "packBack"
        anchors.right: parent.right
        y: parent.height - height - lipHeight
        width: Theme.px(300)
        glyph: "back"
        text: qsTr("Quay lại")
        onPressedOnce: root.viewModel.back()
    }
}

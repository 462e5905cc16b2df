import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How it went, in one sentence.
Item {
    id: root

    required property PacksViewModel viewModel
    readonly property bool busy: viewModel.stage === "busy"

    PackPanel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - done.height - height) / 3
        width: Math.min(parent.width, Theme.px(1300))
        height: words.height + Theme.px(160)

        Rectangle {
            id: well

            x: Theme.px(64)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(140)
            height: width
            radius: width / 2
            color: root.busy ? Theme.chamMid : root.viewModel.toldGood ? Theme.dung : Theme.lai

            Icon {
                anchors.centerIn: parent
                name: root.busy ? "clock" : root.viewModel.toldGood ? "check" : "warn"
                color: Theme.contrast ? "#000000" : "#FFFFFF"
                size: Theme.px(90)
            }
        }
        Column {
            id: words

            anchors.left: well.right
            anchors.leftMargin: Theme.px(48)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(56)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(18)

            Label {
                objectName: "packTold"
                width: parent.width
                text: root.busy ? qsTr("Máy đang làm, mời chờ một chút…") : root.viewModel.told
                designSize: 46
                font.weight: Font.Bold
            }
            Label {
                objectName: "packToldMore"
                visible: !root.busy && text !== ""
                width: parent.width
                text: root.viewModel.toldMore
                designSize: 34
                color: Theme.cham2
            }
        }
    }
    ActionButton {
        id: done

        objectName: "packDone"
        visible: !root.busy
        anchors.right: parent.right
        y: parent.height - height - lipHeight
        width: Theme.px(380)
        look: ActionButton.Due
        glyph: "check"
        text: qsTr("Xong")
        onPressedOnce: root.viewModel.back()
    }
}

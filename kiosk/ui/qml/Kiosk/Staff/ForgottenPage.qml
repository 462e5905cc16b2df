pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A forgotten PIN: what to do, the two numbers to read out, and once a slip is believed, a PIN chosen anew.
StaffFrame {
    id: root

    required property RecoveryViewModel viewModel
    required property PeopleViewModel people
    readonly property string stage: viewModel.stage
    readonly property bool asking: stage === "ask"

    title: qsTr("Quên mã PIN")
    hasHome: false

    Item {
        id: room

        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: foot.y - y - Theme.px(28)

        Column {
            id: ways

            visible: root.asking
            width: Theme.portrait ? parent.width : numbers.x - Theme.px(64)
            spacing: Theme.px(28)

            Label {
                width: parent.width
                text: qsTr("Đặt lại mã PIN")
                font.pixelSize: Theme.heading(56)
                font.weight: Font.Bold
            }
            Repeater {
                model: root.viewModel.helped ? [qsTr("Cán bộ quên mã: người quản lý máy đặt lại ở trang “Cán bộ và mã PIN”."), qsTr("Người quản lý quên mã: gọi đơn vị giữ khoá của máy, đọc hai số ở đây."), qsTr("Chép tệp phiếu họ gửi vào USB. Cắm USB vào máy, bấm “Xem USB”.")] : [qsTr("Cán bộ quên mã: người quản lý máy đặt lại ở trang “Cán bộ và mã PIN”."), qsTr("Máy này chưa tin đơn vị nào được cấp phiếu. Người quản lý quên mã: mời người cài máy chạy “kiosk staff add” bằng bàn phím của máy.")]

                Row {
                    id: way

                    required property string modelData
                    required property int index

                    spacing: Theme.px(24)

                    Rectangle {
                        width: Theme.px(60)
                        height: width
                        radius: width / 2
                        color: Theme.chamMid

                        Label {
                            anchors.centerIn: parent
                            text: way.index + 1
                            designSize: 34
                            font.weight: Font.Bold
                            color: Theme.inkOnCham
                        }
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: ways.width - Theme.px(84)
                        text: way.modelData
                        designSize: Theme.textScale > 1.2 ? 30 : 36
                    }
                }
            }
        }
        Rectangle {
            id: numbers

            visible: root.asking && root.viewModel.helped
            x: Theme.portrait ? 0 : parent.width - width
            y: Theme.portrait ? ways.height + Theme.px(48) : 0
            width: Theme.portrait ? parent.width : Theme.px(720)
            height: both.height + Theme.px(80)
            radius: Theme.radiusCard
            color: Theme.vai
            border.width: Theme.px(3)
            border.color: Theme.rule

            Column {
                id: both

                x: Theme.px(40)
                y: Theme.px(40)
                width: parent.width - 2 * x
                spacing: Theme.px(12)

                Label {
                    text: qsTr("Số của máy này")
                    designSize: 32
                    color: Theme.cham2
                }
                Label {
                    objectName: "recoveryKiosk"
                    width: parent.width
                    text: root.viewModel.kiosk
                    font.pixelSize: Theme.heading(60)
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.text(28)
                }
                Item {
                    width: 1
                    height: Theme.px(20)
                }
                Label {
                    text: qsTr("Số của lần này")
                    designSize: 32
                    color: Theme.cham2
                }
                Label {
                    objectName: "recoveryNumber"
                    width: parent.width
                    text: root.viewModel.number
                    font.pixelSize: Theme.heading(60)
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.text(28)
                }
                Label {
                    width: parent.width
                    text: qsTr("Có người quản lý vào được bằng mã PIN, hay phiếu đã dùng, thì số này đổi.")
                    designSize: 28
                    color: Theme.cham2
                }
            }
        }
        Column {
            visible: root.stage === "who"
            width: Math.min(parent.width, Theme.px(1200))
            spacing: Theme.px(24)

            Label {
                objectName: "recoveryBelieved"
                width: parent.width
                text: qsTr("Phiếu của “%1” dùng được. Ai đặt lại mã?").arg(root.viewModel.signer)
                font.pixelSize: Theme.heading(56)
                font.weight: Font.Bold
            }
            Repeater {
                model: root.viewModel.admins

                ActionButton {
                    required property int number
                    required property string name

                    objectName: "recover-" + number
                    width: parent.width
                    glyph: "key"
                    text: name
                    onPressedOnce: root.viewModel.choose(number)
                }
            }
            ActionButton {
                objectName: "recover-0"
                width: parent.width
                glyph: "plus"
                text: qsTr("Người quản lý mới")
                onPressedOnce: root.viewModel.choose(0)
            }
        }
        NewPerson {
            visible: root.stage === "name"
            enabled: visible
            focus: visible
            anchors.fill: parent
            title: qsTr("Ai quản lý máy này?")
            hasRole: false
            viewModel: root.people
        }
        NewPin {
            visible: root.stage === "pin" || root.stage === "again"
            enabled: visible
            focus: visible
            anchors.fill: parent
            viewModel: root.people
        }
    }
    Told {
        id: told

        // Between the buttons, where it lies over nothing; upright there is no room but above them.
        visible: root.asking && root.viewModel.told !== ""
        x: Theme.margin + (Theme.portrait ? 0 : back.width + Theme.gap)
        y: Theme.portrait ? foot.y - height - Theme.px(24) : foot.y + look.height - height
        width: Theme.portrait ? root.width - 2 * x : foot.width - back.width - look.width - 2 * Theme.gap
        text: root.viewModel.told
    }
    Item {
        id: foot

        x: Theme.margin
        y: root.contentBottom - height
        width: root.width - 2 * x
        height: look.height + Theme.px(7)

        ActionButton {
            id: back

            objectName: "recoveryBack"
            width: Theme.px(340)
            height: look.height
            glyph: "back"
            text: qsTr("Quay lại")
            onPressedOnce: root.viewModel.back()
        }
        ActionButton {
            id: look

            objectName: "recoveryLook"
            visible: root.asking && root.viewModel.helped
            anchors.right: parent.right
            width: Theme.px(420)
            height: Theme.touch(112, 20)
            look: root.viewModel.busy ? ActionButton.NotReady : ActionButton.Due
            glyph: "usb"
            text: root.viewModel.busy ? qsTr("Đang xem…") : qsTr("Xem USB")
            onPressedOnce: root.viewModel.look()
        }
    }
}

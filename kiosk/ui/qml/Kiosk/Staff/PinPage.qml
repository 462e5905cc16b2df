pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who is there? Only how many digits have been typed is shown, never which.
StaffFrame {
    id: root

    readonly property bool ready: staff.wait === 0 && !staff.checking && staff.trouble === ""
    readonly property int shown: Math.max(6, staff.digits)
    readonly property int wait: staff.wait

    function waiting(seconds: int): string {
        return seconds < 90 ? qsTr("%1 giây").arg(seconds) : qsTr("%1 phút").arg(Math.ceil(seconds / 60));
    }

    hasHome: false

    Column {
        id: words

        x: Theme.portrait ? Theme.margin : Theme.px(140)
        y: Theme.portrait ? root.contentTop : Math.max(root.contentTop, (root.barHeight + parent.height - height) / 2)
        width: Theme.portrait ? parent.width - 2 * x : pad.x - x - Theme.px(80)
        spacing: Theme.px(Theme.portrait ? 36 : 44)

        Row {
            spacing: Theme.px(30)

            Rectangle {
                width: Theme.px(144)
                height: width
                radius: Theme.px(40)
                color: Theme.chamMid

                Icon {
                    anchors.centerIn: parent
                    name: "lock"
                    color: Theme.inkOnCham
                    size: Theme.px(84)
                }
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Gõ mã PIN\ncủa cán bộ")
                font.pixelSize: Theme.heading(64)
                font.weight: Font.Bold
                lineHeight: 1.06
            }
        }
        Row {
            objectName: "pinDots"
            spacing: Theme.px(root.shown > 8 ? 14 : 30)

            Repeater {
                model: root.shown

                Rectangle {
                    required property int index

                    width: Theme.px(root.shown > 8 ? 44 : 64)
                    height: width
                    radius: width / 2
                    color: index < root.staff.digits ? Theme.chamMid : Theme.vai
                    border.width: Theme.px(5)
                    border.color: Theme.chamMid
                }
            }
        }
        Rectangle {
            visible: root.staff.missed || root.wait > 0 || root.staff.trouble !== ""
            width: parent.width
            height: told.height + Theme.px(40)
            radius: Theme.radiusButton
            color: Theme.laiSoft
            border.width: Theme.px(3)
            border.color: Theme.lai

            Icon {
                x: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                name: root.wait > 0 ? "clock" : root.staff.trouble !== "" ? "warn" : "retry"
                color: Theme.lai
                size: Theme.px(56)
            }
            Label {
                id: told

                objectName: "pinTold"
                x: Theme.px(104)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - Theme.px(24)
                text: {
                    if (root.staff.trouble !== "")
                        return root.staff.trouble;
                    if (root.wait > 0)
                        return qsTr("Máy đang nghỉ. Mời gõ lại sau %1.").arg(root.waiting(root.wait));
                    return root.staff.triesLeft === 1 ? qsTr("Chưa đúng. Mời gõ lại. Còn 1 lần nữa rồi máy nghỉ.") : qsTr("Chưa đúng. Mời gõ lại.");
                }
                designSize: 34
                font.weight: Font.DemiBold
                color: Theme.contrast ? Theme.cham : Theme.lai
            }
        }
        Label {
            objectName: "pinHow"
            visible: !(root.staff.missed || root.wait > 0 || root.staff.trouble !== "")
            width: parent.width
            text: root.staff.checking && root.staff.digits === 0 ? qsTr("Máy đang xem mã…") : root.staff.askedForStick ? qsTr("Có USB vừa cắm vào.\nQuản lý gõ mã PIN để xem bài trong đó.") : qsTr("Gõ chưa đúng 5 lần, máy nghỉ 30 giây.")
            designSize: 36
            color: Theme.cham2
        }
        Row {
            spacing: Theme.px(12)

            Icon {
                name: "shield"
                color: Theme.dung
                size: Theme.px(46)
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: words.width - Theme.px(58)
                text: qsTr("Số vừa gõ không hiện trên màn hình.")
                designSize: 32
                font.weight: Font.DemiBold
                color: Theme.dung
            }
        }
        ActionButton {
            objectName: "pinForgotten"
            width: Theme.px(420)
            height: Theme.touch(88, 16)
            designSize: 34
            iconDesignSize: 48
            glyph: "key"
            text: qsTr("Quên mã PIN?")
            onPressedOnce: root.staff.forgotten()
        }
    }
    PinPad {
        id: pad

        readonly property int padTop: Theme.portrait ? words.y + words.height + Theme.px(56) : root.contentTop

        focus: true
        width: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.px(760)
        keyHeight: Math.min(Theme.touch(176, 20), (root.contentBottom - padTop - 3 * between) / 4)
        x: parent.width - width - (Theme.portrait ? Theme.margin : Theme.px(140))
        y: Theme.portrait ? padTop : Math.max(padTop, (root.barHeight + parent.height - implicitHeight) / 2)
        height: implicitHeight
        ready: root.ready
        onPressed: key => root.staff.press(key)
        onEntered: root.staff.enter()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who may open the staff door.
StaffFrame {
    id: root

    required property PeopleViewModel viewModel
    readonly property string stage: viewModel.stage

    title: qsTr("Cán bộ và mã PIN")

    Item {
        id: room

        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y

        Item {
            visible: root.stage === ""
            anchors.fill: parent

            ActionButton {
                id: add

                objectName: "personAdd"
                width: Theme.px(Theme.portrait ? 420 : 460)
                height: Theme.touch(112, 20)
                glyph: "plus"
                text: qsTr("Thêm người")
                onPressedOnce: root.viewModel.add()
            }
            ActionButton {
                id: log

                objectName: "peopleLog"
                anchors.right: parent.right
                width: Theme.px(Theme.portrait ? 260 : 300)
                height: add.height
                glyph: "book"
                text: qsTr("Sổ ghi")
                onPressedOnce: root.viewModel.showLog()
            }
            Label {
                x: add.width + Theme.px(32)
                visible: !Theme.portrait
                anchors.verticalCenter: add.verticalCenter
                width: log.x - x - Theme.px(32)
                text: qsTr("Mỗi người một mã riêng. Ai nghỉ việc thì bấm “Cho nghỉ”.")
                designSize: 32
                color: Theme.cham2
            }
            Told {
                id: told

                y: add.height + Theme.px(32)
                width: parent.width
                text: root.viewModel.told
            }
            ListView {
                id: list

                y: told.visible ? told.y + told.height + Theme.px(24) : add.height + Theme.px(40)
                width: parent.width
                height: parent.height - y
                clip: true
                spacing: Theme.px(20)
                model: root.viewModel.people
                boundsBehavior: Flickable.StopAtBounds

                delegate: Rectangle {
                    id: person

                    required property int number
                    required property string name
                    required property bool admin
                    required property bool myself
                    required property bool leaving
                    readonly property int buttons: change.width + leave.width + Theme.gap

                    width: list.width
                    height: Theme.portrait ? words.y + words.height + change.height + Theme.px(64) : Math.max(words.height, change.height) + Theme.px(48)
                    radius: Theme.radiusCard
                    color: Theme.vai
                    border.width: Theme.px(3)
                    border.color: Theme.rule

                    Icon {
                        x: Theme.px(32)
                        y: Theme.px(38)
                        name: person.admin ? "key" : "user"
                        size: Theme.px(72)
                    }
                    Column {
                        id: words

                        x: Theme.px(136)
                        y: Theme.px(24)
                        width: parent.width - x - (Theme.portrait ? Theme.px(32) : person.buttons + Theme.px(72))

                        Label {
                            width: parent.width
                            text: person.name
                            designSize: 40
                            font.weight: Font.Bold
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                        Label {
                            width: parent.width
                            text: (person.admin ? qsTr("Người quản lý máy") : qsTr("Cán bộ hướng dẫn")) + (person.myself ? qsTr(" · đang vào") : "")
                            designSize: 30
                            color: Theme.cham2
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                    }
                    ActionButton {
                        id: change

                        objectName: "personChange-" + person.number
                        anchors.right: leave.left
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: leave.verticalCenter
                        width: Theme.px(250)
                        height: Theme.touch(96, 16)
                        designSize: 34
                        iconDesignSize: 48
                        glyph: "lock"
                        text: qsTr("Đổi mã")
                        onPressedOnce: root.viewModel.change(person.number)
                    }
                    ActionButton {
                        id: leave

                        objectName: "personRemove-" + person.number
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(32)
                        y: Theme.portrait ? parent.height - height - Theme.px(28) : (parent.height - height) / 2 - Theme.px(3)
                        width: Theme.px(330)
                        height: Theme.touch(96, 16)
                        designSize: 34
                        iconDesignSize: 48
                        look: person.leaving ? ActionButton.Help : ActionButton.Plain
                        glyph: person.leaving ? "warn" : "minus"
                        text: person.leaving ? qsTr("Bấm lần nữa") : qsTr("Cho nghỉ")
                        onPressedOnce: root.viewModel.remove(person.number)
                    }
                }
            }
        }
        LogLines {
            visible: root.stage === "log"
            width: parent.width
            height: parent.height - cancel.height - Theme.px(32)
            name: "peopleLogLines"
            model: root.viewModel.log
        }
        NewPerson {
            visible: root.stage === "name"
            enabled: visible
            focus: visible
            width: parent.width
            height: parent.height - cancel.height - Theme.px(32)
            viewModel: root.viewModel
        }
        NewPin {
            visible: root.stage === "pin" || root.stage === "again"
            enabled: visible
            focus: visible
            width: parent.width
            height: parent.height - cancel.height - Theme.px(32)
            viewModel: root.viewModel
        }
        Column {
            visible: root.stage === "done"
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.px(1100))
            spacing: Theme.px(32)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "okc"
                color: Theme.dung
                size: Theme.px(160)
            }
            Label {
                objectName: "personDone"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.fresh ? qsTr("%1 đã có mã PIN.").arg(root.viewModel.name) : qsTr("%1 đã đổi mã PIN.").arg(root.viewModel.name)
                font.pixelSize: Theme.heading(56)
                font.weight: Font.Bold
            }
            ActionButton {
                objectName: "personDoneButton"
                anchors.horizontalCenter: parent.horizontalCenter
                look: ActionButton.Due
                width: Theme.px(480)
                glyph: "check"
                text: qsTr("Xong")
                onPressedOnce: root.viewModel.cancel()
            }
        }
        ActionButton {
            id: cancel

            objectName: "personCancel"
            visible: root.stage !== "" && root.stage !== "done"
            y: parent.height - height
            width: Theme.px(360)
            height: Theme.touch(96, 16)
            glyph: "back"
            text: root.stage === "log" ? qsTr("Quay lại") : qsTr("Thôi")
            onPressedOnce: root.viewModel.cancel()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One pack on the stick: who sent it, what it would change, and the way of it into the kiosk.
Item {
    id: root

    required property PacksViewModel page
    required property PackSheetViewModel viewModel
    readonly property bool working: page.stage === "working"
    readonly property int between: Theme.px(26)
    readonly property int footTop: height - go.height - go.lipHeight
    // Upright there is no room for it beside the buttons.
    readonly property int reassuranceTop: Theme.portrait ? footTop - Theme.px(28) - reassurance.height : go.y + (go.height - reassurance.height) / 2
    readonly property int railTop: (Theme.portrait ? reassuranceTop : footTop) - Theme.px(28) - rail.height
    readonly property bool told: viewModel.refusal !== ""

    PackPanel {
        id: about

        width: Theme.portrait ? parent.width : told.visible ? Theme.px(760) : Theme.px(660)
        height: Theme.portrait ? matter.y + facts.height + Theme.px(28) : root.railTop - Theme.px(26)

        Rectangle {
            id: well

            x: Theme.px(40)
            y: Theme.px(Theme.portrait ? 34 : 26)
            width: Theme.px(92)
            height: width
            radius: Theme.px(22)
            color: Theme.chamMid

            Icon {
                anchors.centerIn: parent
                name: "usb"
                color: Theme.inkOnCham
                size: Theme.px(64)
            }
        }
        Column {
            id: name

            anchors.left: well.right
            anchors.leftMargin: Theme.px(30)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            y: well.y - Theme.px(4)

            Label {
                objectName: "packTitle"
                width: parent.width
                text: root.viewModel.title
                designSize: Theme.portrait ? 40 : 36
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                objectName: "packSubtitle"
                width: parent.width
                text: root.viewModel.subtitle
                designSize: 30
                color: Theme.cham2
            }
        }
        // Large letters and a long name may need more than there is.
        Flickable {
            id: matter

            x: Theme.px(40)
            y: Math.max(well.y + well.height, name.y + name.height) + Theme.px(Theme.portrait ? 18 : 10)
            width: parent.width - x - Theme.px(28)
            height: parent.height - y - Theme.px(10)
            contentHeight: facts.height
            interactive: contentHeight > height + 1
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: facts

                width: matter.width
                spacing: Theme.px(Theme.portrait ? 16 : 8)

                Repeater {
                    model: root.viewModel.facts

                    Item {
                        id: fact

                        required property string glyph
                        required property bool good
                        required property string title
                        required property string note

                        width: facts.width
                        height: lines.height

                        Icon {
                            name: fact.glyph
                            color: fact.glyph === "okc" ? Theme.dung : Theme.chamMid
                            size: Theme.px(44)
                            y: Theme.px(4)
                        }
                        Column {
                            id: lines

                            x: Theme.px(62)
                            width: parent.width - x

                            Label {
                                width: parent.width
                                text: fact.title
                                designSize: 34
                                font.weight: Font.DemiBold
                            }
                            Label {
                                objectName: "fact-" + fact.glyph
                                width: parent.width
                                text: fact.note
                                designSize: 29
                                color: fact.good || Theme.contrast ? Theme.cham2 : Theme.lai
                            }
                        }
                    }
                }
            }
        }
    }
    Rectangle {
        id: told

        visible: root.told
        x: Theme.portrait ? 0 : about.width + root.between
        y: Theme.portrait ? about.height + root.between : 0
        width: parent.width - x
        height: why.height + Theme.px(72)
        radius: Theme.radiusCard
        color: Theme.laiSoft
        border.width: Theme.px(3)
        border.color: Theme.lai

        Icon {
            x: Theme.px(36)
            y: Theme.px(36)
            name: "warn"
            color: Theme.lai
            size: Theme.px(72)
        }
        Label {
            id: why

            objectName: "packRefusal"
            x: Theme.px(140)
            y: Theme.px(36)
            width: parent.width - x - Theme.px(36)
            text: root.viewModel.refusal
            designSize: 36
            font.weight: Font.DemiBold
            color: Theme.contrast ? Theme.cham : Theme.lai
        }
    }
    Row {
        id: changes

        visible: root.viewModel.usable
        x: Theme.portrait ? 0 : about.width + root.between
        y: Theme.portrait ? about.height + root.between : 0
        width: parent.width - x
        height: root.railTop - Theme.px(26) - y
        spacing: root.between

        PackChanges {
            objectName: "packNew"
            width: (changes.width - 2 * root.between) / 3
            height: changes.height
            title: qsTr("Bài mới")
            glyph: "plus"
            sign: Theme.dung
            lessons: root.viewModel.newLessons
        }
        PackChanges {
            objectName: "packChanged"
            width: (changes.width - 2 * root.between) / 3
            height: changes.height
            title: qsTr("Bài thay đổi")
            glyph: "swap"
            sign: Theme.chamMid
            lessons: root.viewModel.changedLessons
        }
        PackChanges {
            objectName: "packGone"
            width: (changes.width - 2 * root.between) / 3
            height: changes.height
            title: qsTr("Bài bỏ đi")
            glyph: "minus"
            sign: Theme.dungLai
            lessons: root.viewModel.goneLessons
        }
    }
    PackSteps {
        id: rail

        visible: root.viewModel.usable
        y: root.railTop
        width: parent.width
        viewModel: root.viewModel
        working: root.working
    }
    Row {
        id: reassurance

        visible: root.viewModel.usable
        y: root.reassuranceTop
        spacing: Theme.px(22)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "shield"
            color: Theme.dung
            size: Theme.px(60)
        }
        Label {
            objectName: "packReassurance"
            anchors.verticalCenter: parent.verticalCenter
            width: (Theme.portrait ? root.width : back.visible ? back.x : go.x) - Theme.px(120)
            text: root.working ? qsTr("Rút USB lúc này cũng không sao.\nBài cũ vẫn dùng được.") : qsTr("Bà con vẫn học bài cũ cho tới khi cài xong.")
            designSize: 32
            font.weight: Font.DemiBold
            color: Theme.dung
        }
    }
    ActionButton {
        id: back

        objectName: "packBack"
        visible: !root.working
        y: root.footTop
        x: go.visible ? go.x - width - Theme.px(32) : root.width - width
        width: Theme.px(300)
        glyph: "back"
        text: qsTr("Quay lại")
        onPressedOnce: root.page.back()
    }
    ActionButton {
        id: go

        objectName: root.working ? "packCancel" : "packInstall"
        visible: root.viewModel.usable
        anchors.right: parent.right
        y: root.footTop
        width: Theme.px(root.working ? 500 : 380)
        look: root.working ? ActionButton.Plain : ActionButton.Due
        glyph: root.working ? "cross" : "download"
        text: root.working ? (root.viewModel.tooLate ? qsTr("Sắp xong…") : qsTr("Dừng, giữ bài cũ")) : qsTr("Cài đặt")
        onPressedOnce: root.working ? root.viewModel.cancel() : root.viewModel.install()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code to take home: how to scan first, then the code with its address under it.
PageFrame {
    id: root

    required property TakeHomeViewModel viewModel
    required property ResumeViewModel resume
    readonly property int panelLeft: Theme.portrait ? 0 : Theme.low ? reachLeft - Theme.px(20) : Theme.px(988)
    readonly property int panelTop: Theme.low ? half : Theme.portrait ? Theme.px(872) : 0
    readonly property int panelBottom: Theme.low ? (Theme.portrait ? reachBottom : height) : contentBottom + Theme.px(Theme.portrait ? 24 : 27)
    // In the low landscape the three steps stand side by side above the middle.
    readonly property int stepHeight: Theme.px(Theme.portrait ? 128 : Theme.low ? 190 : 142)
    readonly property int textWidth: Theme.portrait || Theme.low ? width - 2 * Theme.margin : Theme.px(860)
    readonly property int wishedCode: Theme.px(Theme.low ? 372 : 500)
    // At least 80 mm on the screen (scan distance ÷ 10), in whole pixels a module.
    readonly property int moduleSize: Math.max(Math.ceil(80 * Theme.pxPerMm / viewModel.modules), Math.floor(wishedCode / viewModel.modules))
    readonly property int codeSize: moduleSize * viewModel.modules

    hasBand: false
    hasTools: Theme.portrait || Theme.low
    hasHome: true
    nextDue: true
    onNext: root.viewModel.goOn()

    Terraces {
        x: root.panelLeft
        y: root.panelTop
        width: root.width - x
        height: root.panelBottom - y
        z: -1
    }
    TopicHead {
        id: head

        shell: root.shell
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 40 : 32)
        showTitle: false
    }
    Caption {
        id: title

        x: Theme.portrait || Theme.low ? Theme.margin : Theme.margin + Theme.px(120)
        y: Theme.portrait && !Theme.low ? root.contentTop - Theme.px(12) : Theme.px(32)
        width: Theme.portrait || Theme.low ? root.textWidth : Theme.px(740)
        voice: root.voice
        caption: "title"
        text: root.viewModel.title
        designSize: 56
    }
    Grid {
        id: steps

        x: Theme.margin
        y: Theme.portrait || Theme.low ? title.y + title.height + Theme.px(12) : Theme.px(160)
        width: root.textWidth
        columns: root.sideBySide ? 3 : 1
        spacing: Theme.px(20)

        Repeater {
            model: root.viewModel.steps

            Rectangle {
                id: step

                required property string text
                required property string icon
                required property int index
                readonly property bool reading: root.voice.caption === "step:" + index

                width: (steps.width - (steps.columns - 1) * steps.spacing) / steps.columns
                height: root.stepHeight
                radius: Theme.px(28)
                color: reading ? Theme.chamMid : Theme.vai
                border.width: Theme.px(3)
                border.color: reading ? Theme.chamMid : Theme.rule

                Label {
                    id: number

                    x: Theme.px(root.sideBySide ? 20 : 30)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(52)
                    horizontalAlignment: Text.AlignHCenter
                    text: step.index + 1
                    font.pixelSize: Theme.heading(60)
                    font.weight: Font.Bold
                    color: step.reading ? Theme.inkOnCham : Theme.cham2
                    lineHeight: 1
                }
                Rectangle {
                    id: well

                    x: Theme.px(root.sideBySide ? 88 : 108)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(100)
                    height: width
                    radius: Theme.px(24)
                    color: Theme.chamSoft

                    Icon {
                        anchors.centerIn: parent
                        name: step.icon
                        size: Theme.px(64)
                    }
                }
                Label {
                    x: well.x + well.width + Theme.px(root.sideBySide ? 20 : 26)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(24)
                    text: step.text
                    designSize: root.sideBySide ? 36 : 40
                    font.weight: Font.DemiBold
                    color: step.reading ? Theme.inkOnCham : Theme.cham
                }
            }
        }
    }
    Rectangle {
        id: noPhone

        x: Theme.margin
        y: Theme.portrait || Theme.low ? root.panelTop - height - Theme.px(28) : Theme.px(654)
        width: root.textWidth
        height: Theme.px(Theme.portrait || Theme.low ? 150 : 212)
        radius: Theme.px(28)
        color: Theme.lanh2
        border.width: Theme.px(3)
        border.color: Theme.rule

        // Stopped half-way: three pictures, to go on today.
        Caption {
            visible: root.resume.halfWay
            x: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            width: code.x - x - Theme.px(16)
            voice: root.voice
            caption: "remember"
            text: root.resume.remember
            designSize: 34
        }
        PictureCode {
            id: code

            visible: root.resume.halfWay
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            voice: root.voice
            pictures: root.resume.code
            tileHeight: Math.min(Theme.px(164), noPhone.height - Theme.px(24))
        }
        Column {
            visible: !root.resume.halfWay
            x: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - lessonCode.width - Theme.px(120)

            Label {
                width: parent.width
                text: qsTr("Không mang điện thoại?")
                designSize: 34
                font.weight: Font.Bold
            }
            Label {
                width: parent.width
                text: qsTr("Ghi mã bài, lần sau nói với cán bộ.")
                designSize: 32
                color: Theme.cham2
            }
        }
        Label {
            id: lessonCode

            visible: !root.resume.halfWay
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(48)
            anchors.verticalCenter: parent.verticalCenter
            text: root.viewModel.code
            font.pixelSize: Theme.heading(72)
            font.weight: Font.Bold
            font.letterSpacing: 2 * Theme.fit
            lineHeight: 1
        }
    }
    Rectangle {
        id: card

        x: Theme.low ? root.reachLeft : root.panelLeft + Math.round((root.width - root.panelLeft - width - (Theme.portrait ? 0 : side.width)) / 2)
        y: root.panelTop + Math.round((root.panelBottom - root.panelTop - height - (Theme.low ? 0 : hear.height + Theme.px(40))) / 2)
        width: Math.max(root.codeSize + Theme.px(60), Theme.px(Theme.low ? 600 : 640))
        height: root.codeSize + name.height + domain.height + Theme.px(Theme.low ? 28 : 52)
        radius: Theme.px(36)
        color: "#FFFFFF"

        Image {
            id: qr

            objectName: "qr"
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(8)
            width: root.codeSize
            height: root.codeSize
            source: root.viewModel.picture
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Hình vuông đen trắng, mở địa chỉ %1").arg(root.viewModel.domain)
        }
        Label {
            id: name

            y: qr.y + qr.height
            x: Theme.px(16)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: root.viewModel.leadsTo
            designSize: 32
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.text(24)
            color: "#3E4566"
        }
        Label {
            id: domain

            objectName: "domain"
            y: name.y + name.height
            x: Theme.px(16)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: root.viewModel.domain
            font.pixelSize: Theme.heading(46)
            font.weight: Font.Bold
            color: root.voice.caption === "address" ? "#2D3A85" : "#161C40"
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.text(30)
        }
    }
    ActionButton {
        id: hear

        objectName: "hearAddress"
        look: ActionButton.Ghost
        readonly property int besideCard: card.x + card.width + Theme.px(28)

        x: Theme.low ? besideCard : card.x + Math.round((card.width - width - (root.viewModel.mayJoin ? Theme.px(430) + Theme.gap : 0)) / 2)
        y: Theme.low ? card.y + Math.round((card.height - height - (root.viewModel.mayJoin ? height + Theme.gap : 0)) / 2) : card.y + card.height + Theme.px(40)
        width: Theme.low ? root.reachLeft + root.reachWidth - besideCard : Theme.px(root.viewModel.mayJoin ? 390 : 470)
        height: Theme.touch(96, 20)
        designSize: 36
        iconDesignSize: root.viewModel.mayJoin ? 48 : 60
        glyph: "listen"
        text: root.viewModel.mayJoin ? qsTr("Nghe địa chỉ") : qsTr("Nghe đọc địa chỉ")
        onPressedOnce: root.viewModel.hearAddress()
    }
    ActionButton {
        objectName: "villageGroup"
        visible: root.viewModel.mayJoin
        look: ActionButton.Ghost
        x: Theme.low ? hear.x : hear.x + hear.width + Theme.gap
        y: Theme.low ? hear.y + hear.height + Theme.gap : hear.y
        width: Theme.low ? hear.width : Theme.px(430)
        height: hear.height
        designSize: 36
        iconDesignSize: 48
        glyph: root.viewModel.joining ? "book" : "users"
        text: root.viewModel.joining ? qsTr("Mã của bài học") : qsTr("Nhóm Zalo của thôn")
        onPressedOnce: root.viewModel.join()
    }
    Tools {
        id: side

        visible: !Theme.portrait && !Theme.low
        shell: root.shell
        voice: root.voice
        onIndigo: true
        vertical: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        y: Theme.px(120)
    }
}

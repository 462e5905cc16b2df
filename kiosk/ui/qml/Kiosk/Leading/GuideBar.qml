pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The indigo bar above what is led: what it is, how loud, hidden or paused, over.
Rectangle {
    id: root

    required property GuideViewModel guide
    required property VoiceViewModel voice
    required property ShellViewModel shell
    readonly property int toolWidth: Theme.px(Theme.portrait ? 184 : 164)
    readonly property int toolHeight: Theme.touch(88, 16)

    height: Theme.portrait ? tools.y + tools.height + Theme.px(20) : Math.max(Theme.px(112), toolHeight + Theme.px(24))
    color: Theme.chamDeep

    Icon {
        id: badge

        x: Theme.margin
        y: Theme.portrait ? Theme.px(24) : Math.round((root.height - height) / 2)
        name: root.guide.kind === "group" ? "users" : root.guide.kind === "contest" ? "star" : root.guide.helper ? "heart" : "staff"
        color: Theme.chi
        size: Theme.px(60)
    }
    Label {
        objectName: "guideTitle"
        x: badge.x + badge.width + Theme.px(20)
        anchors.verticalCenter: badge.verticalCenter
        width: (Theme.portrait ? root.width - Theme.margin : tools.x - Theme.px(24)) - x
        text: root.guide.audience ? qsTr("Cả lớp, hai màn hình: %1").arg(root.guide.title) : root.guide.kind === "group" ? qsTr("Cả lớp: %1").arg(root.guide.title) : root.guide.kind === "contest" ? qsTr("Thi: %1").arg(root.guide.title) : qsTr("Cùng làm: %1").arg(root.guide.title)
        designSize: 42
        font.weight: Font.Bold
        color: Theme.chi
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.text(28) / Theme.textScale)
        elide: Text.ElideRight
        lineHeight: 1
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? badge.y + badge.height + Theme.px(20) : Math.round((root.height - height) / 2)
        spacing: Theme.px(16)

        Tool {
            objectName: "guideSofter"
            glyph: "softer"
            text: qsTr("Nhỏ hơn")
            onPressedOnce: root.voice.softer()
        }
        Tool {
            objectName: "guideLouder"
            glyph: "louder"
            text: qsTr("To hơn")
            onPressedOnce: root.voice.louder()
        }
        Tool {
            objectName: "guideHide"
            glyph: "eye"
            text: qsTr("Ẩn lời")
            onPressedOnce: root.guide.setScript(false)
        }
        Tool {
            objectName: "guidePause"
            visible: !root.guide.helper
            glyph: root.guide.paused ? "play" : "pause"
            text: root.guide.paused ? qsTr("Làm tiếp") : qsTr("Tạm dừng")
            onPressedOnce: root.guide.paused ? root.guide.goOn() : root.guide.pause()
        }
        // Nobody of the staff is here yet.
        Tool {
            objectName: "navStaff"
            visible: root.guide.helper
            glyph: "staff"
            text: qsTr("Gọi cán bộ")
            onPressedOnce: root.shell.callStaff()
        }
        Tool {
            objectName: "guideEnd"
            glyph: root.guide.reallyEnd ? "warn" : "check"
            text: root.guide.reallyEnd ? qsTr("Bấm lần nữa") : qsTr("Kết thúc")
            onPressedOnce: root.guide.finish()
        }
    }

    component Tool: ActionButton {
        width: root.toolWidth
        height: root.toolHeight
        look: ActionButton.Ghost
        stacked: true
        designSize: 28 / Theme.textScale
        iconDesignSize: 38
    }
}

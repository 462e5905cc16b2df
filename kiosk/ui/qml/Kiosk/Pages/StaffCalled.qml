import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A raised hand that can be seen across the hall, until staff press “Đã đến”.
Overlay {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice

    objectName: "staffCalled"
    open: shell.calling
    cardHeight: Theme.portrait ? disc.height + told.height + Theme.px(90 + 60 + 70) : Theme.px(708)

    Rectangle {
        id: disc

        x: Theme.portrait ? (root.cardWidth - width) / 2 : Theme.px(110)
        y: Theme.portrait ? Theme.px(90) : (root.cardHeight - height) / 2
        width: Theme.px(420)
        height: width
        radius: width / 2
        color: Theme.contrast ? Theme.chamMid : Theme.vai

        Icon {
            id: hand

            anchors.centerIn: parent
            name: "raised"
            color: Theme.contrast ? "#000000" : Theme.chamMid
            size: Theme.px(300)

            SequentialAnimation on rotation {
                running: root.open && !Theme.reducedMotion
                loops: Animation.Infinite

                NumberAnimation {
                    to: 8
                    duration: 500
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    to: -8
                    duration: 1000
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    to: 0
                    duration: 500
                    easing.type: Easing.InOutSine
                }
                PauseAnimation {
                    duration: 1600
                }
            }
        }
    }
    Column {
        id: told

        x: Theme.portrait ? Theme.px(60) : Theme.px(640)
        y: Theme.portrait ? disc.y + disc.height + Theme.px(60) : (root.cardHeight - height) / 2
        width: root.cardWidth - x - Theme.px(60)
        spacing: Theme.px(20)

        Caption {
            width: parent.width
            voice: root.voice
            caption: "called"
            text: root.shell.calledText
            designSize: 60
            onIndigo: true
        }
        Label {
            width: parent.width
            text: qsTr("Cán bộ tới nơi thì bấm nút này.")
            designSize: 36
            color: Theme.chi2
        }
        Label {
            objectName: "whoHelps"
            visible: text !== ""
            width: parent.width
            text: root.shell.whoHelps
            designSize: 34
            color: Theme.chi
        }
        Item {
            width: 1
            height: Theme.px(12)
        }
        ActionButton {
            objectName: "staffCame"
            look: ActionButton.Due
            width: Theme.portrait ? parent.width : Math.min(Theme.px(600), parent.width)
            height: Theme.touch(140, 20)
            designSize: 50
            iconDesignSize: 70
            glyph: "check"
            text: qsTr("Đã đến")
            onPressedOnce: root.shell.staffCame()
        }
    }
}

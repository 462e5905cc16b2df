import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Bà con làm được rồi!”, or that the kiosk has helped, and why the answer is right.
Rectangle {
    id: root

    required property VoiceViewModel voice
    required property string praise
    required property string helpedText
    required property bool helped

    height: matter.height + Theme.px(44)
    radius: Theme.radiusCard
    color: Theme.dungSoft
    border.width: Theme.px(4)
    border.color: Theme.dung

    Icon {
        id: tick

        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: root.helped ? "hand2" : "okc"
        color: Theme.dung
        size: Theme.px(84)
        scale: root.visible ? 1 : 0.6

        Behavior on scale {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: 240
                easing.type: Easing.OutBack
            }
        }
    }
    Column {
        id: matter

        x: Theme.px(140)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.px(28)

        Caption {
            visible: root.helped
            width: parent.width
            voice: root.voice
            caption: "helped"
            text: root.helpedText
            designSize: 40
            ink: Theme.dung
        }
        Caption {
            visible: !root.helped || root.praise !== ""
            width: parent.width
            voice: root.voice
            caption: "praise"
            text: root.praise
            designSize: 40
            ink: Theme.dung
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Are you still here?”: one touch anywhere extends.
Overlay {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    required property ResumeViewModel resume
    readonly property int beads: 30
    readonly property real ringRadius: Theme.px(210)

    objectName: "stillHere"
    open: shell.asked
    cardHeight: Theme.portrait ? ring.height + told.height + Theme.px(70 + 50 + 70) : Math.max(Theme.px(640), told.height + Theme.px(120))
    onPressedAnywhere: shell.stillHere()

    Item {
        id: ring

        x: Theme.portrait ? (root.cardWidth - width) / 2 : Theme.px(88)
        y: Theme.portrait ? Theme.px(70) : (root.cardHeight - height) / 2
        width: 2 * root.ringRadius + Theme.px(40)
        height: width

        Repeater {
            model: root.beads

            Rectangle {
                required property int index
                readonly property real angle: 2 * Math.PI * index / root.beads - Math.PI / 2

                x: ring.width / 2 + root.ringRadius * Math.cos(angle) - width / 2
                y: ring.height / 2 + root.ringRadius * Math.sin(angle) - height / 2
                width: Theme.px(24)
                height: width
                rotation: angle * 180 / Math.PI + 45
                color: index < Math.ceil(root.beads * root.shell.secondsLeft / root.shell.warningSeconds) ? Theme.thread : "transparent"
                border.width: Theme.px(3)
                border.color: color.a > 0 ? Theme.thread : Theme.ghostEdge
            }
        }
        Column {
            anchors.centerIn: parent

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.shell.secondsLeft
                font.pixelSize: Theme.heading(130)
                font.weight: Font.Bold
                color: Theme.chi
                lineHeight: 1
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("giây")
                designSize: 36
                color: Theme.chi2
            }
        }
    }
    Column {
        id: told

        x: Theme.portrait ? Theme.px(60) : Theme.px(620)
        y: Theme.portrait ? ring.y + ring.height + Theme.px(50) : (root.cardHeight - height) / 2
        width: root.cardWidth - x - Theme.px(60)
        spacing: Theme.px(12)

        Caption {
            width: parent.width
            voice: root.voice
            caption: "asked"
            text: root.shell.askedText
            designSize: 60
            onIndigo: true
        }
        Caption {
            width: parent.width
            voice: root.voice
            caption: "askedHow"
            text: root.shell.askedHow
            designSize: 38
            onIndigo: true
        }
        Item {
            width: 1
            height: Theme.px(24)
        }
        ActionButton {
            objectName: "stillHereYes"
            look: ActionButton.Due
            width: Theme.portrait ? parent.width : Math.min(Theme.px(720), parent.width)
            height: Theme.touch(156, 20)
            designSize: 54
            iconDesignSize: 76
            glyph: "hand2"
            text: qsTr("Tôi còn ở đây")
            onPressedOnce: root.shell.stillHere()
        }
        Item {
            visible: root.resume.halfWay
            width: 1
            height: Theme.px(24)
        }
        Row {
            visible: root.resume.halfWay
            width: parent.width
            spacing: Theme.px(24)

            PictureCode {
                id: code

                anchors.verticalCenter: parent.verticalCenter
                voice: root.voice
                pictures: root.resume.code
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - code.width - parent.spacing
                voice: root.voice
                caption: "remember"
                text: root.resume.remember
                designSize: 34
                onIndigo: true
            }
        }
    }
}

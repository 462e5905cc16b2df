pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Dễ nhìn”: stronger contrast, larger letters, slower speech. It lasts for one visit.
Overlay {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    readonly property int inner: Theme.px(60)
    readonly property int choiceHeight: Theme.touch(112, 20)

    objectName: "ease"
    open: shell.easing
    fill: Theme.lanh
    edge: Theme.edge
    cardWidth: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.px(1240)
    cardHeight: matter.height + 2 * inner
    onPressedAnywhere: shell.closeEase()

    // A touch on the card itself must not close it.
    MouseArea {
        anchors.fill: parent
    }
    Column {
        id: matter

        x: root.inner
        y: root.inner
        width: root.cardWidth - 2 * root.inner
        spacing: Theme.px(28)

        Label {
            width: parent.width
            text: qsTr("Dễ nhìn, dễ nghe")
            font.pixelSize: Theme.heading(56)
            font.weight: Font.Bold
        }
        Label {
            text: qsTr("Màu")
            designSize: 34
            color: Theme.cham2
        }
        Row {
            spacing: Theme.gap

            Repeater {
                model: [false, true]

                ActionButton {
                    required property bool modelData

                    objectName: modelData ? "contrastOn" : "contrastOff"
                    width: (matter.width - Theme.gap) / 2
                    height: root.choiceHeight
                    designSize: 36
                    text: modelData ? qsTr("Nền đen, chữ sáng") : qsTr("Màu thường")
                    glyph: root.shell.contrast === modelData ? "check" : ""
                    look: root.shell.contrast === modelData ? ActionButton.Selected : ActionButton.Plain
                    onPressedOnce: root.shell.setContrast(modelData)
                }
            }
        }
        Label {
            text: qsTr("Cỡ chữ")
            designSize: 34
            color: Theme.cham2
        }
        Row {
            spacing: Theme.gap

            Repeater {
                model: [
                    {
                        "scale": 1,
                        "word": qsTr("Vừa")
                    },
                    {
                        "scale": 1.15,
                        "word": qsTr("To")
                    },
                    {
                        "scale": 1.3,
                        "word": qsTr("Rất to")
                    }
                ]

                ActionButton {
                    required property var modelData
                    readonly property bool on: Math.abs(root.shell.textScale - modelData.scale) < 0.01

                    objectName: "textScale-" + modelData.scale
                    width: (matter.width - 2 * Theme.gap) / 3
                    height: root.choiceHeight
                    designSize: 36 * modelData.scale / Theme.textScale
                    text: modelData.word
                    glyph: on ? "check" : ""
                    look: on ? ActionButton.Selected : ActionButton.Plain
                    onPressedOnce: root.shell.setTextScale(modelData.scale)
                }
            }
        }
        Label {
            text: qsTr("Tốc độ nói")
            designSize: 34
            color: Theme.cham2
        }
        Row {
            spacing: Theme.gap

            Repeater {
                model: [
                    {
                        "speed": 0.8,
                        "name": "slow",
                        "word": qsTr("Chậm")
                    },
                    {
                        "speed": 1,
                        "name": "usual",
                        "word": qsTr("Vừa")
                    },
                    {
                        "speed": 1.25,
                        "name": "fast",
                        "word": qsTr("Nhanh")
                    }
                ]

                ActionButton {
                    required property var modelData
                    readonly property bool on: Math.abs(root.voice.speed - modelData.speed) < 0.01

                    objectName: "speed-" + modelData.name
                    width: (matter.width - 2 * Theme.gap) / 3
                    height: root.choiceHeight
                    designSize: 36
                    text: modelData.word
                    glyph: on ? "check" : ""
                    look: on ? ActionButton.Selected : ActionButton.Plain
                    onPressedOnce: root.voice.setSpeed(modelData.speed)
                }
            }
        }
        ActionButton {
            objectName: "easeDone"
            look: ActionButton.Due
            width: parent.width
            height: root.choiceHeight
            designSize: 40
            glyph: "check"
            text: qsTr("Xong")
            onPressedOnce: root.shell.closeEase()
        }
    }
}

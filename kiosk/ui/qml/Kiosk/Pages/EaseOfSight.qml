pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Dễ nhìn”: stronger contrast, larger letters, slower speech, lower buttons. It lasts for one visit.
Overlay {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    readonly property int inner: Theme.px(Theme.low ? 36 : 60)
    readonly property int choiceHeight: Theme.touch(Theme.low ? 80 : 112, 20)

    objectName: "ease"
    open: shell.easing
    fill: Theme.lanh
    edge: Theme.edge
    cardWidth: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.px(1320)
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
        spacing: Theme.px(Theme.low ? 18 : 28)

        Label {
            width: parent.width
            text: qsTr("Dễ nhìn, dễ nghe, dễ bấm")
            font.pixelSize: Theme.heading(Theme.portrait ? 48 : 56)
            font.weight: Font.Bold
        }
        Choices {
            word: qsTr("Màu")

            Repeater {
                model: [false, true]

                Choice {
                    required property bool modelData

                    objectName: modelData ? "contrastOn" : "contrastOff"
                    of: 2
                    text: modelData ? qsTr("Nền đen") : qsTr("Màu thường")
                    chosen: root.shell.contrast === modelData
                    onPressedOnce: root.shell.setContrast(modelData)
                }
            }
        }
        Choices {
            word: qsTr("Cỡ chữ")

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

                Choice {
                    required property var modelData

                    objectName: "textScale-" + modelData.scale
                    of: 3
                    designSize: 36 * modelData.scale / Theme.textScale
                    text: modelData.word
                    chosen: Math.abs(root.shell.textScale - modelData.scale) < 0.01
                    onPressedOnce: root.shell.setTextScale(modelData.scale)
                }
            }
        }
        Choices {
            word: qsTr("Nói")

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

                Choice {
                    required property var modelData

                    objectName: "speed-" + modelData.name
                    of: 3
                    text: modelData.word
                    chosen: Math.abs(root.voice.speed - modelData.speed) < 0.01
                    onPressedOnce: root.voice.setSpeed(modelData.speed)
                }
            }
        }
        Choices {
            word: qsTr("Nút bấm")

            Repeater {
                model: [false, true]

                Choice {
                    required property bool modelData

                    objectName: modelData ? "lowOn" : "lowOff"
                    of: 2
                    text: modelData ? qsTr("Xuống thấp") : qsTr("Như thường")
                    chosen: root.shell.low === modelData
                    onPressedOnce: root.shell.setLow(modelData)
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

    // What is chosen among, and beside it the choices.
    component Choices: Row {
        id: line

        required property string word

        spacing: Theme.gap

        Label {
            id: name

            width: Theme.px(180)
            height: root.choiceHeight
            verticalAlignment: Text.AlignVCenter
            text: line.word
            designSize: 34 / Theme.textScale
            font.weight: Font.DemiBold
            color: Theme.cham2
        }
    }
    component Choice: ActionButton {
        required property int of
        property bool chosen: false

        width: Math.floor((matter.width - Theme.px(180) - of * Theme.gap) / of)
        height: root.choiceHeight
        designSize: 36
        glyph: chosen ? "check" : ""
        look: chosen ? ActionButton.Selected : ActionButton.Plain
    }
}

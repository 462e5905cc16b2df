pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Silent: the slogan, and a sun that says “press here”. A touch anywhere begins a visit.
Item {
    id: root

    required property ShellViewModel shell
    readonly property real plateHeight: Theme.px(Theme.portrait ? 240 : 124)
    readonly property point sun: Theme.portrait ? Qt.point(width / 2, Theme.px(1010)) : Qt.point(Theme.px(1408), Theme.px(402))
    readonly property real sunSize: Theme.px(464)

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.contrast ? "#000000" : "#141A40"
            }
            GradientStop {
                position: 0.56
                color: Theme.contrast ? "#000000" : "#242F72"
            }
        }
    }

    // The sun with its dotted rings, half behind the fields.
    Repeater {
        model: 3

        Item {
            id: ring

            required property int index
            readonly property real radius: Theme.px(268 + 38 * index)
            readonly property int dots: 72

            x: root.sun.x
            y: root.sun.y
            opacity: 1 - 0.28 * index

            Repeater {
                model: ring.dots

                Rectangle {
                    required property int index
                    readonly property real angle: 2 * Math.PI * index / ring.dots
                    readonly property real dot: Theme.px(8 - 2 * ring.index)

                    width: dot
                    height: dot
                    radius: dot / 2
                    x: ring.radius * Math.cos(angle) - dot / 2
                    y: ring.radius * Math.sin(angle) - dot / 2
                    color: Theme.nghe
                }
            }
            SequentialAnimation on scale {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                PauseAnimation {
                    duration: 400 * ring.index
                }
                NumberAnimation {
                    from: 1
                    to: 1.05
                    duration: 900
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    to: 1
                    duration: 900
                    easing.type: Easing.InOutSine
                }
                PauseAnimation {
                    duration: 3200 - 400 * ring.index
                }
            }
        }
    }
    Rectangle {
        x: root.sun.x - width / 2
        y: root.sun.y - height / 2
        width: root.sunSize
        height: width
        radius: width / 2
        color: Theme.nghe

        Repeater {
            model: 96

            Rectangle {
                required property int index
                readonly property real angle: 2 * Math.PI * index / 96

                width: Theme.px(5)
                height: width
                radius: width / 2
                x: root.sunSize / 2 + root.sunSize * 0.467 * Math.cos(angle) - width / 2
                y: root.sunSize / 2 + root.sunSize * 0.467 * Math.sin(angle) - width / 2
                color: Theme.ngheLip
            }
        }
    }
    Label {
        x: root.sun.x - width / 2
        y: root.sun.y - Theme.px(140)
        width: root.sunSize
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Bấm\nvào đây")
        font.pixelSize: Theme.heading(72)
        font.weight: Font.Bold
        color: Theme.inkOnNghe
        lineHeight: 1.0
    }
    Image {
        visible: !Theme.contrast
        width: Theme.portrait ? Math.round(root.height * 0.36 * 1920 / 553) : parent.width
        height: Math.round(width * 553 / 1920)
        x: Theme.portrait ? Math.round(-width * 0.36) : 0
        y: Theme.portrait ? root.height - root.plateHeight - height + Theme.px(20) : Math.max(Theme.px(527), root.height - height)
        source: "image://drawn/picture/terraces-attract.png"
    }

    Label {
        id: centre

        x: Theme.px(Theme.portrait ? 64 : 96)
        y: Theme.px(Theme.portrait ? 96 : 64)
        width: parent.width - 2 * x
        text: root.shell.centre
        designSize: 32
        font.weight: Font.DemiBold
        color: Theme.chi2
    }
    Label {
        id: slogan

        x: centre.x
        y: centre.y + centre.height + Theme.px(Theme.portrait ? 40 : 20)
        width: Theme.portrait ? parent.width - 2 * x : Theme.px(1000)
        text: "Chuyển đổi số\nkhông để ai\nbị bỏ lại phía sau -"
        font.pixelSize: Theme.heading(80)
        font.weight: Font.Bold
        font.letterSpacing: -1.2 * Theme.fit
        color: Theme.chi
        lineHeight: 1.06
    }
    Label {
        x: centre.x
        y: slogan.y + slogan.height + Theme.px(8)
        width: slogan.width
        text: "Cùng học tập, cùng phát triển!"
        font.pixelSize: Theme.heading(52)
        color: Theme.chi
    }

    Image {
        id: hand

        readonly property point rest: Qt.point(root.sun.x + Theme.px(48), root.sun.y + Theme.px(118))

        x: rest.x
        y: rest.y
        rotation: -22
        transformOrigin: Item.TopLeft
        width: Theme.px(236)
        height: Math.round(width * 160 / 120)
        sourceSize: Qt.size(width, height)
        source: "image://drawn/hand"

        SequentialAnimation on y {
            running: root.visible && !Theme.reducedMotion
            loops: Animation.Infinite

            NumberAnimation {
                to: hand.rest.y - Theme.px(24)
                duration: 700
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                to: hand.rest.y - Theme.px(16)
                duration: 200
            }
            NumberAnimation {
                to: hand.rest.y
                duration: 700
                easing.type: Easing.InOutSine
            }
            // A rest between two gestures also lets the processor rest.
            PauseAnimation {
                duration: 2400
            }
        }
    }

    Rectangle {
        id: notice

        visible: root.shell.notice !== ""
        x: centre.x
        anchors.bottom: band.top
        anchors.bottomMargin: Theme.px(24)
        width: Theme.portrait ? parent.width - 2 * x : Theme.px(1100)
        height: noticeText.height + Theme.px(32)
        radius: Theme.px(20)
        color: Theme.laiSoft
        border.width: Theme.px(3)
        border.color: Theme.lai

        Icon {
            x: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            name: "warn"
            color: Theme.lai
            size: Theme.px(48)
        }
        Label {
            id: noticeText

            objectName: "notice"
            x: Theme.px(88)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(24)
            text: root.shell.notice
            designSize: 28
            color: Theme.contrast ? Theme.cham : Theme.lai
        }
    }
    Rectangle {
        width: parent.width
        height: root.plateHeight
        anchors.bottom: parent.bottom
        color: Theme.plate

        Row {
            id: ways

            x: Theme.portrait ? (parent.width - width) / 2 : Theme.px(96)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.portrait ? -Theme.px(48) : 0
            spacing: Theme.px(40)

            Repeater {
                model: [
                    {
                        "icon": "eye",
                        "word": qsTr("Xem")
                    },
                    {
                        "icon": "listen",
                        "word": qsTr("Nghe")
                    },
                    {
                        "icon": "hand1",
                        "word": qsTr("Tập làm")
                    }
                ]

                Row {
                    id: way

                    required property var modelData
                    required property int index

                    spacing: Theme.px(20)

                    Rectangle {
                        visible: way.index > 0
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(10)
                        height: width
                        rotation: 45
                        color: Theme.thread
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: way.modelData.icon
                        color: Theme.chi
                        size: Theme.px(58)
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: way.modelData.word
                        designSize: 42
                        font.weight: Font.Bold
                        color: Theme.chi
                    }
                }
            }
        }
        Label {
            x: Theme.portrait ? (parent.width - width) / 2 : parent.width - width - Theme.px(96)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.portrait ? Theme.px(48) : 0
            text: qsTr("Không mất tiền. Bấm nhầm không sao.")
            designSize: 40
            color: Theme.chi
        }
    }
    Band {
        id: band

        onIndigo: true
        width: parent.width
        y: parent.height - root.plateHeight - height
    }
    Pressable {
        objectName: "attract"
        anchors.fill: parent
        text: qsTr("Bấm vào đây để học")
        background: null
        onPressedOnce: root.shell.begin()
    }
}

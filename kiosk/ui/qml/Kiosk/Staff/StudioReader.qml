pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Before the first recording: does the reader agree, what kind of voice, where and when. No name is asked for.
FocusScope {
    id: root

    required property ReaderViewModel viewModel
    required property string language
    readonly property int between: Theme.px(Theme.portrait ? 40 : 30)
    readonly property real half: Theme.portrait ? width : Math.floor((width - Theme.px(64)) / 2)

    signal back

    Column {
        id: asked

        visible: !root.viewModel.typing
        width: root.half
        spacing: root.between

        Label {
            width: parent.width
            text: qsTr("Hỏi người đọc trước khi thu")
            font.pixelSize: Theme.heading(46)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: qsTr("“Máy thu giọng đọc %1 để bà con nghe ở đây và ở xã khác. Không ghi tên ai. Muốn thôi thì cán bộ xoá ở máy này. Có đồng ý không?”").arg(root.language)
            designSize: 36
            color: Theme.cham2
        }
        Row {
            id: consent

            width: parent.width
            spacing: Theme.px(18)

            Repeater {
                model: [
                    {
                        "answer": "yes",
                        "word": qsTr("Có, đồng ý")
                    },
                    {
                        "answer": "no",
                        "word": qsTr("Không")
                    }
                ]

                Chip {
                    required property var modelData

                    objectName: "consent-" + modelData.answer
                    width: Math.floor((consent.width - consent.spacing) / 2)
                    implicitHeight: Theme.touch(88, 16)
                    designSize: 36
                    chosen: root.viewModel.consent === modelData.answer
                    text: modelData.word
                    onPressedOnce: root.viewModel.agree(modelData.answer)
                }
            }
        }
        Told {
            width: parent.width
            text: root.viewModel.consent === "no" ? qsTr("Chưa đồng ý thì máy không thu. Mời hỏi người khác.") : ""
        }
    }
    Column {
        id: noted

        visible: !root.viewModel.typing
        x: Theme.portrait ? 0 : parent.width - width
        y: Theme.portrait ? asked.height + root.between : 0
        width: root.half
        spacing: root.between

        Column {
            width: parent.width
            spacing: Theme.px(8)

            Label {
                text: qsTr("Giọng của ai")
                designSize: 30
                font.weight: Font.DemiBold
                color: Theme.cham2
            }
            Row {
                id: voices

                width: parent.width
                spacing: Theme.px(18)

                Repeater {
                    model: [
                        {
                            "voice": "Giọng nữ",
                            "word": qsTr("Giọng nữ"),
                            "key": "nu"
                        },
                        {
                            "voice": "Giọng nam",
                            "word": qsTr("Giọng nam"),
                            "key": "nam"
                        }
                    ]

                    Chip {
                        required property var modelData

                        objectName: "speaker-" + modelData.key
                        width: Math.floor((voices.width - voices.spacing) / 2)
                        implicitHeight: Theme.touch(88, 16)
                        designSize: 36
                        chosen: root.viewModel.voice === modelData.voice
                        text: modelData.word
                        onPressedOnce: root.viewModel.speak(modelData.voice)
                    }
                }
            }
        }
        Item {
            width: parent.width
            height: Math.max(less.height + less.lipHeight, words.height)

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: less.x - Theme.px(24)

                Label {
                    width: parent.width
                    text: qsTr("Ngày thu")
                    designSize: 30
                    font.weight: Font.DemiBold
                    color: Theme.cham2
                }
                Label {
                    width: parent.width
                    text: root.viewModel.day
                    designSize: 38
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                Label {
                    visible: root.viewModel.dayDoubtful
                    width: parent.width
                    text: qsTr("Đồng hồ máy có thể sai: mời xem lại.")
                    designSize: 28
                    color: Theme.lai
                }
            }
            ActionButton {
                id: less

                objectName: "dayBefore"
                anchors.right: more.left
                anchors.rightMargin: Theme.gap
                width: Theme.touch(120, 16)
                height: Theme.touch(96, 16)
                glyph: "minus"
                iconDesignSize: 48
                spokenName: qsTr("Ngày trước")
                onPressedOnce: root.viewModel.later(-1)
            }
            ActionButton {
                id: more

                objectName: "dayAfter"
                anchors.right: parent.right
                width: less.width
                height: less.height
                glyph: "plus"
                iconDesignSize: 48
                spokenName: qsTr("Ngày sau")
                onPressedOnce: root.viewModel.later(1)
            }
        }
    }
    StaffField {
        objectName: "recordedAt"
        y: root.viewModel.typing ? 0 : Math.max(asked.y + asked.height, noted.y + noted.height) + root.between
        width: parent.width
        height: implicitHeight
        label: qsTr("Thu ở đâu")
        value: root.viewModel.place
        active: root.viewModel.typing
        onPressedOnce: root.viewModel.write(true)
        onKeyed: key => {
            if (active)
                root.viewModel.type(key);
        }
        onEntered: root.viewModel.write(!active)
    }
    ActionButton {
        objectName: "readerBack"
        visible: !root.viewModel.typing
        y: parent.height - height - lipHeight
        width: Theme.px(Theme.portrait ? 300 : 360)
        glyph: "back"
        text: qsTr("Thôi")
        onPressedOnce: root.back()
    }
    ActionButton {
        objectName: "readerBegin"
        visible: !root.viewModel.typing
        anchors.right: parent.right
        y: parent.height - height - lipHeight
        width: Theme.px(Theme.portrait ? 420 : 520)
        look: root.viewModel.complete ? ActionButton.Due : ActionButton.NotReady
        designSize: 44
        glyph: "mic"
        text: qsTr("Bắt đầu thu")
        onPressedOnce: root.viewModel.begin()
    }
    StaffKeyboard {
        visible: root.viewModel.typing
        enabled: visible
        width: parent.width
        y: parent.height - height
        height: implicitHeight
        blank: root.viewModel.place === ""
        enterId: "fieldDone"
        onPressed: key => root.viewModel.type(key)
        onEntered: root.viewModel.write(false)
    }
}

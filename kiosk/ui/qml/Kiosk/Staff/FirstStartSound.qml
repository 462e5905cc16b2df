import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How loud: heard, made softer or louder, and heard again.
Item {
    id: root

    required property FirstStartViewModel viewModel
    required property SettingsViewModel settings

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(1100))
        spacing: Theme.px(48)

        ActionButton {
            objectName: "soundListen"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(560)
            height: Theme.touch(144, 20)
            designSize: 44
            iconDesignSize: 76
            glyph: "listen"
            text: qsTr("Nghe thử")
            onPressedOnce: root.viewModel.listen()
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            ActionButton {
                objectName: "soundSofter"
                width: Theme.px(300)
                glyph: "softer"
                text: qsTr("Nhỏ hơn")
                onPressedOnce: root.viewModel.loudness(-1)
            }
            Label {
                objectName: "soundVolume"
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(200)
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.volume
                font.pixelSize: Theme.heading(56)
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
            ActionButton {
                objectName: "soundLouder"
                width: Theme.px(300)
                glyph: "louder"
                text: qsTr("To hơn")
                onPressedOnce: root.viewModel.loudness(1)
            }
        }
        Told {
            width: parent.width
            text: root.viewModel.audible ? "" : qsTr("Máy chưa thấy loa. Bà con vẫn học được bằng chữ. Mời cắm loa rồi nghe thử.")
        }
    }
}

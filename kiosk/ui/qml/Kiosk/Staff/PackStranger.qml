pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Is it really they? Twelve words, compared on the telephone.
Item {
    id: root

    required property PacksViewModel page
    required property PackSendersViewModel viewModel
    readonly property int between: Theme.px(24)
    readonly property int columns: Theme.portrait ? 2 : 4

    Label {
        id: ask

        objectName: "strangerAsk"
        width: parent.width
        text: qsTr("Đây có đúng là “%1” không?").arg(root.viewModel.name)
        designSize: 48
        font.weight: Font.Bold
    }
    Label {
        id: how

        anchors.top: ask.bottom
        anchors.topMargin: Theme.px(8)
        width: parent.width
        text: qsTr("Gọi điện cho họ, nhờ họ đọc 12 từ của mình. Đúng cả 12 từ, đúng thứ tự thì mới tin.")
        designSize: 34
        color: Theme.cham2
    }
    Grid {
        anchors.top: how.bottom
        anchors.topMargin: Theme.px(36)
        columns: root.columns
        spacing: root.between

        Repeater {
            model: root.viewModel.words

            PackPanel {
                id: cell

                required property int number
                required property string word

                width: (root.width - (root.columns - 1) * root.between) / root.columns
                height: Theme.px(130)

                Label {
                    id: place

                    x: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.number
                    designSize: 30
                    color: Theme.cham2
                }
                Label {
                    objectName: "strangerWord-" + cell.number
                    x: Theme.px(84)
                    width: parent.width - x - Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.word
                    designSize: 40
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.text(28)
                }
            }
        }
    }
    ActionButton {
        objectName: "strangerNo"
        y: parent.height - height - lipHeight
        width: Theme.px(420)
        glyph: "cross"
        text: qsTr("Không, quay lại")
        onPressedOnce: root.page.back()
    }
    ActionButton {
        objectName: "strangerYes"
        anchors.right: parent.right
        y: parent.height - height - lipHeight
        width: Theme.px(Theme.portrait ? 460 : 560)
        glyph: "check"
        text: qsTr("Đúng cả 12 từ")
        onPressedOnce: root.viewModel.trust()
    }
}

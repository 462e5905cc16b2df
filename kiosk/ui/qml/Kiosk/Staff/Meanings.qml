pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What each figure of the page means, in one sentence each.
Overlay {
    id: root

    required property FiguresViewModel viewModel

    objectName: "meanings"
    open: viewModel.explaining
    fill: Theme.vai
    edge: Theme.edge
    cardWidth: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.px(1640)
    cardHeight: Math.min(parent.height - Theme.px(80), list.height + close.height + Theme.px(150))
    onPressedAnywhere: viewModel.explain(false)

    Column {
        id: list

        x: Theme.px(48)
        y: Theme.px(40)
        width: root.cardWidth - 2 * x
        spacing: Theme.px(16)

        Repeater {
            model: root.viewModel.meanings

            Column {
                id: one

                required property string title
                required property string meaning

                width: list.width

                Label {
                    width: parent.width
                    text: one.title
                    designSize: 34
                    font.weight: Font.Bold
                    lineHeight: 1
                }
                Label {
                    width: parent.width
                    text: one.meaning
                    designSize: 30
                    color: Theme.cham2
                    lineHeight: 1
                }
            }
        }
    }
    ActionButton {
        id: close

        objectName: "explained"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(48)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(44)
        width: Theme.px(340)
        glyph: "check"
        text: qsTr("Đã hiểu")
        onPressedOnce: root.viewModel.explain(false)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How large the screen is: typed from a ruler, or found by holding a bank card against the drawn one. All bank cards are
// of one size (ISO/IEC 7810, ID-1).
Item {
    id: root

    required property FirstStartViewModel viewModel
    required property SettingsViewModel settings
    readonly property real scale_: viewModel.pxPerMm
    readonly property real cardWidth: 85.6 * scale_
    readonly property real cardHeight: 53.98 * scale_
    readonly property real side: Theme.portrait ? width : Math.min(Theme.px(760), width * 0.42)

    Column {
        id: entered

        width: root.side
        spacing: Theme.px(28)

        SettingsFields {
            width: parent.width
            height: contentHeight
            interactive: false
            viewModel: root.settings
        }
        Label {
            visible: root.settings.active === ""
            width: parent.width
            text: qsTr("Hoặc áp một thẻ ngân hàng vào thẻ vẽ trên màn hình. Chỉnh tới khi hai thẻ bằng nhau.")
            designSize: 34
        }
    }
    // The card with what changes it right below, and the ruler where there is room.
    Item {
        id: desk

        visible: root.settings.active === ""
        x: Theme.portrait ? 0 : root.side + Theme.px(64)
        y: Theme.portrait ? entered.height + Theme.px(56) : 0
        width: root.width - x
        height: root.height - y
        clip: true

        Rectangle {
            id: card

            objectName: "drawnCard"
            x: Math.max(0, (parent.width - width) / 2)
            width: root.cardWidth
            height: root.cardHeight
            radius: 3.2 * root.scale_
            color: Theme.chamSoft
            border.width: Theme.px(4)
            border.color: Theme.chamMid

            Rectangle {
                x: 9 * root.scale_
                y: 19 * root.scale_
                width: 12 * root.scale_
                height: 9 * root.scale_
                radius: 1.5 * root.scale_
                color: Theme.vai
                border.width: Theme.px(3)
                border.color: Theme.chamMid
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height - 6 * root.scale_
                text: "85,6 mm"
                designSize: 30
                font.weight: Font.DemiBold
                color: Theme.chamMid
            }
        }
        Row {
            id: resize

            anchors.horizontalCenter: parent.horizontalCenter
            y: card.height + Theme.px(32)
            spacing: Theme.gap

            ActionButton {
                objectName: "cardSmaller"
                width: Theme.px(330)
                height: Theme.touch(96, 16)
                glyph: "minus"
                text: qsTr("Vẽ nhỏ hơn")
                designSize: 34
                iconDesignSize: 48
                onPressedOnce: root.viewModel.resize(-1)
            }
            ActionButton {
                objectName: "cardLarger"
                width: Theme.px(330)
                height: Theme.touch(96, 16)
                glyph: "plus"
                text: qsTr("Vẽ to hơn")
                designSize: 34
                iconDesignSize: 48
                onPressedOnce: root.viewModel.resize(1)
            }
        }
        Item {
            id: ruler

            readonly property int long_: Math.max(0, Math.min(20, Math.floor((parent.width / root.scale_ - 16) / 10)))

            objectName: "drawnRuler"
            visible: y + height <= parent.height
            x: Math.max(0, (parent.width - width) / 2)
            y: resize.y + resize.height + Theme.px(40)
            width: (10 * long_ + 16) * root.scale_
            height: Theme.px(104)

            Rectangle {
                anchors.fill: parent
                radius: Theme.px(10)
                color: Theme.vai
                border.width: Theme.px(3)
                border.color: Theme.edge
            }
            Repeater {
                model: 2 * ruler.long_ + 1

                Item {
                    id: mark

                    required property int index
                    readonly property bool whole: index % 2 === 0

                    x: (8 + 5 * index) * root.scale_

                    Rectangle {
                        x: -width / 2
                        width: Theme.px(3)
                        height: Theme.px(mark.whole ? 40 : 24)
                        color: Theme.cham
                    }
                    Label {
                        visible: mark.whole && (mark.index % 10 === 0 || root.scale_ > Theme.text(28) / 6)
                        x: -width / 2
                        y: Theme.px(48)
                        text: mark.index / 2
                        designSize: 28
                    }
                }
            }
        }
        Label {
            visible: ruler.visible && ruler.y + ruler.height + height + Theme.px(16) <= parent.height
            y: ruler.y + ruler.height + Theme.px(16)
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thước vẽ, tính bằng xen-ti-mét")
            designSize: 28
            color: Theme.cham2
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What this person has entered today; it can be changed until the evening, by them alone.
FocusScope {
    id: root

    required property CountsViewModel viewModel
    property int page: 0
    readonly property int twoLines: Math.round((Theme.text(36) + Theme.text(30)) * 1.25)
    readonly property int rowHeight: Math.max(Theme.px(Theme.portrait ? 226 : 132), twoLines + (Theme.portrait ? Theme.touch(74, 16) + Theme.px(80) : Theme.px(46)))
    readonly property int rowGap: Theme.px(20)
    readonly property int each: Math.max(1, Math.floor((foot.y - list.y) / (rowHeight + rowGap)))
    readonly property int pages: Math.max(1, Math.ceil(rows.count / each))

    Column {
        id: head

        width: parent.width
        spacing: Theme.px(4)

        Label {
            width: parent.width
            text: qsTr("Hôm nay tôi đã ghi")
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: qsTr("Ai ghi thì người ấy sửa được, trong ngày hôm nay.")
            designSize: 30
            color: Theme.cham2
        }
    }
    Column {
        visible: root.viewModel.empty
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(1100))
        spacing: Theme.px(20)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "users"
            size: Theme.px(140)
        }
        Label {
            objectName: "countsEmpty"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Hôm nay chưa ghi buổi nào.")
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Khi xong một buổi cùng làm, máy tự mở trang ghi.")
            color: Theme.cham2
        }
    }
    Column {
        id: list

        y: head.height + Theme.px(28)
        width: parent.width
        spacing: root.rowGap

        Repeater {
            id: rows

            model: root.viewModel.counted

            Rectangle {
                id: card

                required property int index
                required property int number
                required property string title
                required property string detail
                required property string hour
                required property string kept
                readonly property bool removed: kept === "removed"
                readonly property bool ofAnother: kept === "left"
                readonly property bool draft: kept === "draft" || ofAnother

                objectName: "counted-" + number
                visible: Math.floor(index / root.each) === Math.min(root.page, root.pages - 1)
                width: list.width
                height: root.rowHeight
                radius: Theme.radiusCard
                color: removed ? Theme.lanh2 : Theme.vai
                border.width: Theme.px(3)
                border.color: draft ? Theme.ngheLip : Theme.rule

                Label {
                    id: hour

                    x: Theme.px(32)
                    y: name.y
                    height: name.height
                    verticalAlignment: Text.AlignVCenter
                    width: Theme.px(130)
                    text: card.hour
                    designSize: 32
                    font.weight: Font.DemiBold
                    color: Theme.cham2
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
                Label {
                    id: name

                    x: hour.x + hour.width + Theme.px(16)
                    y: Theme.px(22)
                    width: (Theme.portrait ? parent.width - Theme.px(32) : acts.x - Theme.px(24)) - x
                    text: card.title
                    designSize: 36
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.text(28)
                    elide: Text.ElideRight
                    lineHeight: 1
                }
                Label {
                    x: name.x
                    y: name.y + name.height + Theme.px(6)
                    width: name.width
                    text: (card.removed ? qsTr("Đã bỏ, không tính") + " · " : card.ofAnother ? qsTr("Người ghi dở đã nghỉ, chưa tính") + " · " : card.draft ? qsTr("Ghi dở, chưa tính") + " · " : "") + card.detail
                    designSize: 30
                    color: card.draft ? Theme.lai : Theme.cham2
                    font.weight: card.draft ? Font.DemiBold : Font.Medium
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    lineHeight: 1
                }
                Row {
                    id: acts

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(28)
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(Theme.portrait ? 28 : 26)
                    spacing: Theme.touch(20, 5)

                    ActionButton {
                        objectName: "countChange-" + card.number
                        visible: !card.removed
                        width: Theme.px(240)
                        height: Theme.touch(74, 16)
                        designSize: 32
                        iconDesignSize: 42
                        glyph: "pen"
                        text: card.draft ? qsTr("Ghi tiếp") : qsTr("Sửa")
                        onPressedOnce: root.viewModel.takeUp(card.number)
                    }
                    ActionButton {
                        objectName: card.removed ? "countRestore-" + card.number : "countRemove-" + card.number
                        width: Theme.px(card.removed ? 260 : 180)
                        height: Theme.touch(74, 16)
                        designSize: 32
                        iconDesignSize: 42
                        glyph: card.removed ? "retry" : "cross"
                        text: card.removed ? qsTr("Lấy lại") : qsTr("Bỏ")
                        onPressedOnce: card.removed ? root.viewModel.restore(card.number) : root.viewModel.remove(card.number)
                    }
                }
            }
        }
    }
    Told {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.px(24)
        width: parent.width
        text: root.viewModel.trouble
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(7)
        width: parent.width
        height: other.height

        ActionButton {
            objectName: "countsPage"
            visible: root.pages > 1
            width: Theme.px(Theme.portrait ? 400 : 460)
            glyph: "down"
            text: qsTr("Xem tiếp (%1/%2)").arg(Math.min(root.page, root.pages - 1) + 1).arg(root.pages)
            onPressedOnce: root.page = (root.page + 1) % root.pages
        }
        ActionButton {
            id: other

            objectName: "countOther"
            anchors.right: parent.right
            width: Theme.px(Theme.portrait ? 480 : 520)
            glyph: "plus"
            text: qsTr("Ghi một buổi khác")
            onPressedOnce: root.viewModel.other()
        }
    }
}

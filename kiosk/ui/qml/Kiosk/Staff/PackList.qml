pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is on the stick, and what is in the kiosk.
Item {
    id: root

    required property PacksViewModel viewModel
    readonly property int between: Theme.px(40)
    readonly property int half: Theme.portrait ? width : (width - between) / 2
    readonly property int footTop: height - log.height - log.lipHeight
    readonly property int listBottom: (Theme.portrait && senders.visible ? senders.y : footTop) - Theme.px(36)
    // Upright the lists stand one above the other: what is in use leaves the rest to what the stick brings.
    readonly property real offersRoom: listBottom - (Theme.portrait ? between + inUse.head + Math.min(inUse.wanted, listBottom * 0.4) : 0)

    readonly property var glyphs: ({
            "new": "plus",
            "newer": "up",
            "same": "check",
            "no": "warn"
        })

    function sign(look: string): color {
        return look === "no" ? Theme.lai : look === "newer" ? Theme.chamMid : Theme.dung;
    }

    Column {
        id: left

        width: root.half
        spacing: Theme.px(20)

        Label {
            text: qsTr("Trên USB")
            designSize: 44
            font.weight: Font.Bold
        }
        PackPanel {
            visible: offers.count === 0
            width: parent.width
            height: Theme.px(300)

            Icon {
                id: stick

                x: Theme.px(48)
                anchors.verticalCenter: parent.verticalCenter
                name: root.viewModel.trouble === "" ? "usb" : "warn"
                color: root.viewModel.trouble === "" ? Theme.chamMid : Theme.lai
                size: Theme.px(110)
            }
            Label {
                objectName: "packsEmpty"
                anchors.left: stick.right
                anchors.leftMargin: Theme.px(40)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                text: {
                    if (root.viewModel.scanning)
                        return qsTr("Máy đang xem USB…");
                    if (root.viewModel.trouble !== "")
                        return root.viewModel.trouble;
                    return root.viewModel.stickThere ? qsTr("USB này không có gói bài học nào.\nGói là tệp có đuôi .kpk.") : qsTr("Mời cắm USB có gói bài học.");
                }
                designSize: 34
            }
        }
        ListView {
            id: offers

            objectName: "packOffers"
            visible: count > 0
            width: parent.width
            height: Math.min(contentHeight, root.offersRoom - y)
            spacing: Theme.px(28)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.offers
            // The keyboard reaches rows that are not in sight, too.
            cacheBuffer: 20000

            delegate: PackCard {
                required property int number
                required property string title
                required property string look
                required note
                required standing

                objectName: "offer-" + number
                width: offers.width
                text: title
                glyph: root.glyphs[look]
                sign: root.sign(look)
                onPressedOnce: root.viewModel.choose(number)
            }
            footer: Item {
                width: 1
                height: Theme.px(9)
            }
        }
    }
    Column {
        id: inUse

        readonly property real head: keptTitle.height + spacing
        readonly property real wanted: kept.count > 0 ? kept.contentHeight : nothing.height

        x: Theme.portrait ? 0 : root.half + root.between
        y: Theme.portrait ? left.height + root.between : 0
        width: root.half
        spacing: Theme.px(20)

        Label {
            id: keptTitle

            text: qsTr("Đang dùng trong máy")
            designSize: 44
            font.weight: Font.Bold
        }
        PackPanel {
            id: nothing

            visible: kept.count === 0
            width: parent.width
            height: Theme.px(Theme.portrait ? 200 : 300)

            Icon {
                id: book

                x: Theme.px(48)
                anchors.verticalCenter: parent.verticalCenter
                name: "book"
                size: Theme.px(110)
            }
            Label {
                anchors.left: book.right
                anchors.leftMargin: Theme.px(40)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Chỉ có các bài học sẵn của máy.")
                designSize: 34
            }
        }
        ListView {
            id: kept

            objectName: "packsKept"
            visible: count > 0
            width: parent.width
            height: root.listBottom - parent.y - y
            spacing: Theme.px(28)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.kept
            cacheBuffer: 20000

            delegate: PackCard {
                required property string pack
                required property string title
                required note

                objectName: "kept-" + pack
                width: kept.width
                text: title
                glyph: "book"
                onPressedOnce: root.viewModel.chooseKept(pack)
            }
            footer: Item {
                width: 1
                height: Theme.px(9)
            }
        }
    }
    ActionButton {
        id: log

        objectName: "packsLog"
        y: root.footTop
        width: Theme.px(Theme.portrait ? 400 : 420)
        glyph: "doc"
        text: qsTr("Sổ ghi việc")
        onPressedOnce: root.viewModel.log.show()
    }
    ActionButton {
        id: senders

        // Upright there is no room for a third one beside the others.
        objectName: "packsSenders"
        visible: root.viewModel.senders.known > 0
        x: Theme.portrait ? 0 : log.width + Theme.px(32)
        y: root.footTop - (Theme.portrait ? height + lipHeight + Theme.px(28) : 0)
        width: Theme.px(Theme.portrait ? 400 : 420)
        glyph: "user"
        text: qsTr("Người gửi")
        onPressedOnce: root.viewModel.senders.show()
    }
    ActionButton {
        objectName: "packsMeet"
        visible: root.viewModel.senders.strangers > 0
        y: root.footTop
        anchors.right: parent.right
        width: Theme.px(Theme.portrait ? 540 : 620)
        glyph: "key"
        text: qsTr("Tin thêm người gửi")
        onPressedOnce: root.viewModel.senders.meet()
    }
}

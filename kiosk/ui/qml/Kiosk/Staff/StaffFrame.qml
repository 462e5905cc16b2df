import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the pages of the staff share: hemp, and the indigo bar that says where one is and leads out.
FocusScope {
    id: root

    required property StaffViewModel staff
    property string title: qsTr("Khu vực cán bộ")
    property bool hasHome: true
    readonly property int barHeight: Math.max(Theme.px(112), leave.height + Theme.px(32))
    // The room below the bar, for the page's own matter.
    readonly property int headHeight: barHeight + (silent.visible ? silent.height + Theme.px(24) : 0)
    readonly property int contentTop: headHeight + Theme.px(Theme.portrait ? 48 : 40)
    readonly property int contentBottom: height - Theme.px(Theme.portrait ? 48 : 40)

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.lanh
    }
    Rectangle {
        width: parent.width
        height: root.barHeight
        color: Theme.chamDeep

        Icon {
            id: badge

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: "staff"
            color: Theme.chi
            size: Theme.px(60)
        }
        Label {
            x: badge.x + badge.width + Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            width: (home.visible ? home.x : leave.x) - x - Theme.px(24)
            text: root.title
            designSize: 42
            font.weight: Font.Bold
            color: Theme.chi
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.text(28))
            elide: Text.ElideRight
        }
        ActionButton {
            id: home

            objectName: "staffHome"
            visible: root.hasHome
            look: ActionButton.Ghost
            anchors.right: leave.left
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(Theme.portrait ? 230 : 300)
            height: leave.height
            designSize: 34
            iconDesignSize: 42
            glyph: "back"
            text: Theme.portrait ? qsTr("Mục lục") : qsTr("Trang cán bộ")
            onPressedOnce: root.staff.home()
        }
        ActionButton {
            id: leave

            objectName: "staffLeave"
            look: ActionButton.Ghost
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(220)
            height: Theme.touch(80, 16)
            designSize: 34
            iconDesignSize: 42
            glyph: "cross"
            text: qsTr("Thoát")
            onPressedOnce: root.staff.leave()
        }
    }
    Told {
        id: silent

        objectName: "stickSilent"
        x: Theme.margin
        y: root.barHeight + Theme.px(24)
        width: root.width - 2 * Theme.margin
        text: root.staff.stickSilent ? qsTr("USB chưa trả lời. Chờ mãi không được thì mời rút ra: trong máy không mất gì.") : ""
    }
}

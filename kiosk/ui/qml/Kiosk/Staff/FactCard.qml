import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One fact: what visitors would be told, where it comes from, and the button that vouches for it.
Rectangle {
    id: root

    required property string factId
    required property string about
    required property string sentence
    required property string source
    required property string checkedOn
    required property string reviewBy
    required property bool overdue
    required property string lessons
    required property string standing
    required property string who
    required property string since
    readonly property bool shown: standing === "shown"
    readonly property bool beside: !Theme.portrait && button.visible
    readonly property string standingWords: {
        switch (standing) {
        case "shown":
            return qsTr("Đang hiện. %1 đánh dấu ngày %2.").arg(who).arg(since);
        case "changed":
            return qsTr("Nội dung đã đổi sau khi %1 đánh dấu ngày %2. Mời xem lại.").arg(who).arg(since);
        case "unverified":
            return qsTr("Gói bài ghi là chưa kiểm chứng, nên chưa cho hiện được.");
        default:
            return qsTr("Chưa cho hiện.");
        }
    }

    signal put(string factId, bool given)
    signal reached

    objectName: "factCard-" + factId
    height: words.height + Theme.px(56) + (button.visible && !beside ? button.height + Theme.px(36) : 0)
    radius: Theme.radiusCard
    color: Theme.vai
    border.width: Theme.px(shown ? 4 : 3)
    border.color: shown ? Theme.dung : Theme.rule

    Column {
        id: words

        x: Theme.px(32)
        y: Theme.px(28)
        width: (root.beside ? button.x : parent.width) - 2 * x
        spacing: Theme.px(8)

        Label {
            visible: root.about !== ""
            width: parent.width
            text: root.about
            designSize: 32
            font.weight: Font.DemiBold
            color: Theme.cham2
        }
        Label {
            width: parent.width
            text: root.sentence
            designSize: 38
            font.weight: Font.Bold
        }
        Label {
            width: parent.width
            text: qsTr("Nguồn: %1").arg(root.source)
            designSize: 30
            color: Theme.cham2
        }
        Label {
            width: parent.width
            text: qsTr("Kiểm ngày %1, xem lại trước %2. Bài %3").arg(root.checkedOn).arg(root.reviewBy).arg(root.lessons)
            designSize: 30
            color: Theme.cham2
        }
        FactLine {
            visible: root.overdue
            width: parent.width
            glyph: "warn"
            ink: Theme.lai
            text: qsTr("Đã quá ngày xem lại. Mời hỏi lại nơi phụ trách trước khi cho hiện.")
        }
        FactLine {
            objectName: "factStanding-" + root.factId
            width: parent.width
            glyph: root.shown ? "okc" : root.standing === "hidden" ? "eye" : "warn"
            ink: root.shown ? Theme.dung : root.standing === "hidden" ? Theme.cham : Theme.lai
            text: root.standingWords
        }
    }
    ActionButton {
        id: button

        objectName: "fact-" + root.factId
        visible: root.standing !== "unverified"
        x: parent.width - width - Theme.px(32)
        y: root.beside ? Math.round((parent.height - height - lipHeight) / 2) : words.y + words.height + Theme.px(28)
        width: Theme.px(430)
        height: Theme.touch(96, 16)
        designSize: 34
        iconDesignSize: 48
        glyph: root.shown ? "minus" : "check"
        text: root.shown ? qsTr("Thôi, không hiện") : qsTr("Đúng, cho hiện")
        spokenName: text + ": " + root.sentence
        onPressedOnce: root.put(root.factId, !root.shown)
        onActiveFocusChanged: if (activeFocus)
            root.reached()
    }
}

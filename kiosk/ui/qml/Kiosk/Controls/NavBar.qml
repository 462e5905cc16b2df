pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Four buttons that never move: Quay lại, Nghe lại, Gọi cán bộ, Đi tiếp. In a row, or low beside what is to be done in two.
Grid {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    property bool hasNext: true
    // Where there is no “Đi tiếp”, its place leads back to a lesson left half-way.
    property bool hasResume: false
    // Somebody leads, and has hidden the words to say: their place is where staff are called, for staff are here.
    property bool led: false
    // “Đi tiếp” is what is due: the one yellow thing on the screen.
    property bool nextDue: false
    property string nextText: qsTr("Đi tiếp")
    property string nextGlyph: "next"
    readonly property bool paired: Theme.low && !Theme.portrait
    readonly property int buttonHeight: Theme.portrait ? Theme.px(164) : Theme.touch(paired ? 90 : 112, 20)
    readonly property real share: (width - (columns - 1) * spacing) / (Theme.portrait ? 4 : paired ? 2 : 1720)

    signal next
    signal script

    function slot(designWidth: real): real {
        return Math.floor(share * (Theme.portrait || paired ? 1 : designWidth));
    }

    columns: paired ? 2 : 4
    spacing: paired ? Theme.px(16) : Theme.gap

    ActionButton {
        objectName: "navBack"
        width: root.slot(372)
        height: root.buttonHeight
        stacked: Theme.portrait
        designSize: Theme.portrait ? 35 : 38
        glyph: "back"
        text: qsTr("Quay lại")
        onPressedOnce: root.shell.back()
    }
    ActionButton {
        objectName: "navAgain"
        width: root.slot(420)
        height: root.buttonHeight
        stacked: Theme.portrait
        designSize: Theme.portrait ? 35 : 38
        glyph: root.voice.available ? "listen" : "mute"
        text: qsTr("Nghe lại")
        onPressedOnce: root.voice.again()
    }
    ActionButton {
        objectName: "navStaff"
        look: ActionButton.Help
        width: root.slot(452)
        height: root.buttonHeight
        stacked: Theme.portrait
        designSize: Theme.portrait ? 35 : 38
        glyph: root.led ? "voice" : "staff"
        text: root.led ? qsTr("Hiện lời nói") : qsTr("Gọi cán bộ")
        onPressedOnce: root.led ? root.script() : root.shell.callStaff()
    }
    ActionButton {
        objectName: "navNext"
        visible: root.hasNext
        look: root.nextDue ? ActionButton.Due : ActionButton.Plain
        width: root.slot(476)
        height: root.buttonHeight
        stacked: Theme.portrait
        designSize: Theme.portrait ? 35 : root.paired ? 38 : 44
        glyph: root.nextGlyph
        iconLast: !Theme.portrait
        text: root.nextText
        onPressedOnce: root.next()
    }
    ResumeButton {
        objectName: "navResume"
        visible: root.hasResume
        width: root.slot(476)
        height: root.buttonHeight
        stacked: Theme.portrait || root.paired
        onPressedOnce: root.shell.askToResume()
    }
}

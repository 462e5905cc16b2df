pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The small tools: language, easier to see, softer, sound on or off, louder. A row on the page, a column on the indigo,
// a block above the nav in the low layout.
Grid {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    property bool onIndigo: false
    property bool hasLanguage: true
    property bool vertical: false
    // In the low layout they fill this width, the way home among them.
    property real room: 0
    property bool hasHome: false
    readonly property int toolWidth: Theme.low ? Math.floor((room - (columns - 1) * spacing) / columns) : Theme.touch(vertical ? 168 : Theme.portrait ? 138 : 168, 16)
    readonly property int toolHeight: Theme.touch(vertical ? 104 : Theme.low && !Theme.portrait ? 84 : 96, 16)

    columns: vertical ? 1 : Theme.low ? (Theme.portrait ? (hasHome ? 6 : 5) : 3) : 5
    spacing: Theme.px(vertical ? 22 : Theme.portrait ? 12 : 16)

    component Tool: ActionButton {
        width: root.toolWidth
        height: root.toolHeight
        look: root.onIndigo ? ActionButton.Ghost : ActionButton.Plain
        stacked: true
        // All of one size: there is no room for larger letters beside each other.
        designSize: 28 / Theme.textScale
        iconDesignSize: Theme.low ? 40 : 42
    }

    Tool {
        objectName: "navHome"
        visible: Theme.low && root.hasHome
        glyph: "home"
        text: qsTr("Trang đầu")
        onPressedOnce: root.shell.home()
    }
    Tool {
        objectName: "toolLanguage"
        visible: root.hasLanguage
        glyph: "voice"
        text: qsTr("Tiếng")
        onPressedOnce: root.shell.languages()
    }
    Tool {
        objectName: "toolEase"
        glyph: "contrast"
        text: qsTr("Dễ nhìn")
        onPressedOnce: root.shell.openEase()
    }
    Tool {
        objectName: "toolSofter"
        glyph: "softer"
        text: qsTr("Nhỏ hơn")
        look: root.voice.softest ? ActionButton.NotReady : root.onIndigo ? ActionButton.Ghost : ActionButton.Plain
        onPressedOnce: root.voice.softer()
    }
    Tool {
        objectName: "toolSound"
        glyph: root.voice.audible ? "listen" : "mute"
        text: !root.voice.available ? qsTr("Mất loa") : root.voice.muted ? qsTr("Bật tiếng") : qsTr("Tắt tiếng")
        onPressedOnce: root.voice.toggle()
    }
    Tool {
        objectName: "toolLouder"
        glyph: "louder"
        text: qsTr("To hơn")
        look: root.voice.loudest ? ActionButton.NotReady : root.onIndigo ? ActionButton.Ghost : ActionButton.Plain
        onPressedOnce: root.voice.louder()
    }
}

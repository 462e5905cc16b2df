pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The small tools: language, easier to see, softer, sound on or off, louder. A row on the page, a column on the indigo.
Grid {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    property bool onIndigo: false
    property bool hasLanguage: true
    property bool vertical: false
    readonly property int toolWidth: Theme.touch(vertical ? 168 : Theme.portrait ? 138 : 152, 16)
    readonly property int toolHeight: Theme.touch(vertical ? 104 : 96, 16)

    columns: vertical ? 1 : 5
    spacing: Theme.px(vertical ? 22 : Theme.portrait ? 12 : 16)

    component Tool: ActionButton {
        width: root.toolWidth
        height: root.toolHeight
        look: root.onIndigo ? ActionButton.Ghost : ActionButton.Plain
        stacked: true
        // All of one size: there is no room for larger letters beside each other.
        designSize: 28 / Theme.textScale
        iconDesignSize: 42
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
        text: !root.voice.available ? qsTr("Không loa") : root.voice.muted ? qsTr("Bật tiếng") : qsTr("Tắt tiếng")
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

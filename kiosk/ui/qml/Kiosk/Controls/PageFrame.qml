import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What most pages share: hemp, the tools at the top, the woven band, and the nav below.
Item {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    property alias hasNext: nav.hasNext
    property alias hasResume: nav.hasResume
    property alias nextDue: nav.nextDue
    property alias nextText: nav.nextText
    property alias nextGlyph: nav.nextGlyph
    property alias led: nav.led
    property alias tools: tools
    property bool hasBand: true
    property bool hasTools: true
    // The room between head and band, for the page's own matter.
    readonly property int contentTop: tools.y + tools.height + Theme.px(32)
    readonly property int contentBottom: nav.y - Theme.px(hasBand ? 60 : 32)
    readonly property int toolsLeft: tools.x

    signal next
    signal script

    Rectangle {
        anchors.fill: parent
        color: Theme.lanh
        z: -2
    }
    Tools {
        id: tools

        visible: root.hasTools
        shell: root.shell
        voice: root.voice
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.px(Theme.portrait ? 40 : 36)
    }
    Band {
        visible: root.hasBand
        width: parent.width
        y: nav.y - Theme.px(Theme.portrait ? 55 : 43)
    }
    Rectangle {
        objectName: "remark"
        visible: root.voice.remark !== ""
        x: Theme.margin
        y: nav.y - height - Theme.px(Theme.portrait ? 24 : 16)
        z: 5
        width: parent.width - 2 * x
        height: remark.height + Theme.px(48)
        radius: Theme.radiusCard
        color: Theme.chamDeep
        border.width: Theme.px(4)
        border.color: Theme.ghostEdge

        Icon {
            x: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            name: "talk"
            color: Theme.chi
            size: Theme.px(64)
        }
        Caption {
            id: remark

            x: Theme.px(124)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(32)
            voice: root.voice
            caption: "remark"
            text: root.voice.remark
            designSize: 42
            onIndigo: true
        }
    }
    NavBar {
        id: nav

        shell: root.shell
        voice: root.voice
        x: Theme.margin
        y: parent.height - height - Theme.px(Theme.portrait ? 40 : 31)
        width: parent.width - 2 * Theme.margin
        onNext: root.next()
        onScript: root.script()
    }
}

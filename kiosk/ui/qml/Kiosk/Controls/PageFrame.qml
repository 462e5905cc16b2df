import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What most pages share: hemp, the tools at the top, the woven band, and the nav below. In the low layout the upper half
// is to be read, and all that is pressed stands in the lower one: nav and tools in a block, the page's own matter beside it.
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
    // The way home stands among the low tools, where it is in reach.
    property bool hasHome: false
    // The room between head and band, for the page's own matter.
    readonly property int contentTop: Theme.low ? Theme.px(40) : tools.y + tools.height + Theme.px(32)
    readonly property int contentBottom: Theme.low ? half - Theme.px(hasBand ? 64 : 24) : nav.y - Theme.px(hasBand ? 60 : 32)
    readonly property int toolsLeft: Theme.low ? width - Theme.margin : tools.x
    readonly property int half: Math.ceil(height / 2)
    readonly property bool sideBySide: Theme.low && !Theme.portrait
    readonly property int blockWidth: sideBySide ? Theme.px(660) : width - 2 * Theme.margin
    // In the low layout: above the tools, or beside them, what the page has to be pressed.
    readonly property int blockTop: tools.y - Theme.px(20)
    readonly property int reachLeft: sideBySide ? Theme.margin + blockWidth + Theme.px(44) : Theme.margin
    readonly property int reachTop: half + Theme.px(12)
    readonly property int reachWidth: width - Theme.margin - reachLeft
    readonly property int reachBottom: sideBySide ? height - Theme.px(24) : blockTop

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
        room: root.blockWidth
        hasHome: root.hasHome
        x: Theme.low ? Theme.margin : parent.width - width - Theme.margin
        y: Theme.low ? nav.y - height - Theme.px(20) : Theme.px(Theme.portrait ? 40 : 36)
    }
    Band {
        visible: root.hasBand
        width: parent.width
        y: Theme.low ? root.half - height - Theme.px(8) : nav.y - Theme.px(Theme.portrait ? 55 : 43)
    }
    Rectangle {
        objectName: "remark"
        visible: root.voice.remark !== ""
        x: Theme.margin
        y: (Theme.low ? root.half : nav.y) - height - Theme.px(Theme.portrait ? 24 : 16)
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
        y: parent.height - height - Theme.px(Theme.portrait ? 40 : root.sideBySide ? 24 : 31)
        width: root.blockWidth
        onNext: root.next()
        onScript: root.script()
    }
}

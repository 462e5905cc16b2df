import QtQuick
import Kiosk.Theme

// An icon and a word, side by side or one over the other.
Pressable {
    id: root

    enum Look {
        Plain,
        Due,
        Help,
        Ghost,
        Selected,
        NotReady
    }

    property int look: ActionButton.Plain
    property string glyph: ""
    property bool stacked: false
    property bool iconLast: false
    property real designSize: 38
    property real iconDesignSize: 60
    readonly property string longestLine: text.split("\n").reduce((longest, line) => line.length > longest.length ? line : longest, "")
    readonly property color ink: {
        switch (look) {
        case ActionButton.Due:
            return Theme.inkOnNghe;
        case ActionButton.Help:
        case ActionButton.Selected:
            return Theme.inkOnCham;
        case ActionButton.Ghost:
            return Theme.chi;
        case ActionButton.NotReady:
            return Theme.restInk;
        default:
            return Theme.cham;
        }
    }
    readonly property color iconInk: look === ActionButton.Plain || (look === ActionButton.NotReady && !Theme.contrast) ? Theme.chamMid : ink

    fill: {
        switch (look) {
        case ActionButton.Due:
            return Theme.nghe;
        case ActionButton.Help:
        case ActionButton.Selected:
            return Theme.chamMid;
        case ActionButton.Ghost:
            return Theme.ghostFill;
        case ActionButton.NotReady:
            return Theme.restFill;
        default:
            return Theme.vai;
        }
    }
    edge: look === ActionButton.Due ? Theme.ngheLip : look === ActionButton.Help || look === ActionButton.Selected ? Theme.helpEdge : look === ActionButton.Ghost ? Theme.ghostEdge : look === ActionButton.NotReady ? Theme.restEdge : Theme.edge
    lip: look === ActionButton.Ghost ? Theme.ghostLip : edge
    lipHeight: look === ActionButton.Ghost ? Theme.px(5) : Theme.px(7)
    flat: look === ActionButton.Selected
    onIndigo: look === ActionButton.Ghost
    implicitHeight: Theme.touch(112, 20)

    contentItem: Item {
        Grid {
            id: pair

            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.down && !root.flat ? root.lipHeight : 0
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.px(18)
            rowSpacing: Theme.px(2)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: root.glyph !== ""
                name: root.glyph
                color: root.iconInk
                size: Theme.px(root.iconDesignSize)
            }
            Label {
                visible: text !== ""
                text: root.text
                color: root.ink
                designSize: root.designSize
                // The word never leaves its button: it gets smaller before it would be cut.
                font.pixelSize: Math.min(Theme.text(root.designSize), Math.floor(natural.font.pixelSize * room / Math.max(1, natural.width)))
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                lineHeight: 1.0

                readonly property real room: root.width - Theme.px(root.stacked ? 20 : 32) - (root.stacked || root.glyph === "" ? 0 : Theme.px(root.iconDesignSize + 18))
                readonly property TextMetrics natural: TextMetrics {
                    text: root.longestLine
                    font.family: Theme.fontFamily
                    font.weight: Font.Bold
                    font.pixelSize: Theme.text(root.designSize)
                }
            }
        }
    }
}

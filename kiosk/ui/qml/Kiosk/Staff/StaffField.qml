import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line that staff fill in: a label, and a box that shows what has been typed. What the keys write (Telex) is decided
// elsewhere: the field only tells which key was pressed, by a finger on the page's keyboard or on a plugged-in one.
Pressable {
    id: root

    readonly property bool staffField: true
    property string label: ""
    property string value: ""
    property string hint: ""
    property bool active: false
    readonly property int boxTop: label === "" ? 0 : name.height + Theme.px(8)

    // A character, or “xoa”.
    signal keyed(string key)
    signal entered

    implicitHeight: boxTop + Theme.touch(88, 16)
    text: label === "" ? hint : label
    spokenName: label + ": " + value
    background: null
    entersByKey: !active
    onPressedOnce: forceActiveFocus()
    onActiveChanged: if (active)
        forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.keyed("xoa");
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.entered();
            event.accepted = true;
        } else if (root.active && event.text.length === 1 && event.text >= " ") {
            root.keyed(event.text);
            event.accepted = true;
        }
    }

    contentItem: Item {
        Label {
            id: name

            visible: text !== ""
            width: parent.width
            text: root.label
            designSize: 30
            font.weight: Font.DemiBold
            color: Theme.cham2
        }
        Rectangle {
            y: root.boxTop
            width: parent.width
            height: root.height - y
            radius: Theme.px(20)
            color: Theme.vai
            border.width: Theme.px(root.active || root.visualFocus ? 6 : 3)
            border.color: root.active || root.visualFocus ? Theme.chamMid : Theme.edge

            Label {
                id: words

                x: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                // What is being typed stays in sight: the beginning gives way.
                width: Math.min(implicitWidth, parent.width - 2 * x - Theme.px(8))
                text: root.value === "" && !root.active ? root.hint : root.value
                color: root.value === "" ? Theme.cham2 : Theme.cham
                designSize: 36
                font.weight: root.value === "" ? Font.Medium : Font.DemiBold
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.text(28) / Theme.textScale)
                elide: root.active ? Text.ElideLeft : Text.ElideRight
                lineHeight: 1
            }
            Rectangle {
                visible: root.active
                x: words.x + (root.value === "" ? 0 : words.contentWidth) + Theme.px(3)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(4)
                height: Theme.px(48)
                color: Theme.chamMid
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A sentence whose words light up while they are said: said, being said (on a pill), to come.
Flow {
    id: root

    required property VoiceViewModel voice
    required property string text
    // Which utterance this caption belongs to.
    required property string caption
    property real designSize: 70
    property bool onIndigo: false
    property color ink: onIndigo ? Theme.chi : Theme.cham
    property color inkToCome: onIndigo ? Theme.chi2 : Theme.cham2
    readonly property bool active: voice.caption === caption
    readonly property int fontSize: designSize >= 44 ? Theme.heading(designSize) : Theme.text(designSize)
    readonly property var words: split(text)
    // As wide as the sentence would be on one line, in px: for pages that centre it.
    readonly property real naturalWidth: {
        let sum = 0;
        for (const word of children)
            sum += word.width;
        return Math.ceil(sum);
    }

    // Words with their place in the sentence, a number with its unit as one; a line break of the author starts a new line.
    function split(sentence: string): list<var> {
        const found = [];
        const pattern = /[^ \n]+/g;
        let match;
        while ((match = pattern.exec(sentence)) !== null)
            found.push({
                "word": match[0],
                "first": match.index,
                "last": match.index + match[0].length
            });
        return found;
    }

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        id: shown

        model: root.words

        Item {
            id: slot

            required property var modelData
            required property int index
            readonly property bool timed: root.active && root.voice.first >= 0
            readonly property bool lit: timed && modelData.first < root.voice.last && modelData.last > root.voice.first
            readonly property bool toCome: timed && modelData.first >= root.voice.last
            readonly property bool nextLit: lit && index + 1 < root.words.length && root.words[index + 1].first < root.voice.last
            // One pill for words of one line: each reaches under the next.
            readonly property bool joined: nextLit && shown.itemAt(index + 1)?.y === y

            width: label.implicitWidth + gap.advanceWidth
            height: Math.round(root.fontSize * 1.5)

            TextMetrics {
                id: gap

                font: label.font
                text: " "
            }
            Rectangle {
                visible: slot.lit
                x: -Theme.px(10)
                y: Math.round((slot.height - height) / 2)
                width: label.implicitWidth + Theme.px(20) + (slot.joined ? gap.advanceWidth + 2 * radius : slot.nextLit ? gap.advanceWidth : 0)
                height: Math.round(root.fontSize * 1.4)
                radius: Theme.px(16)
                color: root.onIndigo ? Theme.chi : Theme.chamMid
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                textFormat: Text.PlainText
                text: slot.modelData.word
                font.family: Theme.fontFamily
                font.pixelSize: root.fontSize
                font.weight: Font.Bold
                font.letterSpacing: root.designSize >= 40 ? -0.5 * Theme.fit : 0
                font.hintingPreference: Font.PreferNoHinting
                renderType: Text.QtRendering
                color: slot.lit ? (root.onIndigo ? Theme.chamDeep : Theme.inkOnCham) : slot.toCome ? root.inkToCome : root.ink
                Accessible.ignored: true
            }
        }
    }
}

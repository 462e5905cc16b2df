pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The keyboard people have on their phones. It tells only which key was pressed: what the keys write (Telex) is not its matter.
// Keys lie without gaps and to the very edges, so that the nearest one counts.
Rectangle {
    id: root

    required property real unit
    // The key that pulses; empty for none.
    property string due: ""
    property string enterText: qsTr("Xong")
    property string enterId: "key-enter"
    property bool enterDue: false
    property bool capital: false
    property bool signs: false
    readonly property bool signDue: due.length === 1 && due !== " " && signRows.join("").includes(due)
    readonly property var letterRows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property var signRows: ["1234567890", "@#/-_:;()", "!?\"'+=*"]
    readonly property real cell: width / 10
    readonly property int keyHeight: Math.max(Math.round(76 * unit), Math.round(12 * Theme.pxPerMm * Math.min(1, unit / Theme.fit)))

    // A character, or “xoa”.
    signal pressed(string key)
    signal entered

    function press(key: string) {
        pressed(capital && key.length === 1 ? key.toUpperCase() : key);
        capital = false;
    }

    implicitHeight: keys.height + Math.round(10 * unit)
    bottomLeftRadius: Math.round(36 * unit)
    bottomRightRadius: bottomLeftRadius
    color: "#D9DFE3"

    Column {
        id: keys

        y: Math.round(4 * root.unit)
        width: parent.width

        Repeater {
            model: root.signs ? root.signRows : root.letterRows

            Row {
                id: line

                required property string modelData
                required property int index
                // What is left beside the letters of a short row belongs to its outermost keys.
                readonly property real beside: (root.width - modelData.length * root.cell) / 2

                KeyboardKey {
                    visible: line.index === 2
                    unit: root.unit
                    due: root.due
                    height: root.keyHeight
                    key: "hoa"
                    glyph: "shift"
                    lit: root.capital
                    enabled: !root.signs
                    opacity: enabled ? 1 : 0
                    text: qsTr("Chữ hoa")
                    width: line.beside
                    onPressedOnce: root.capital = !root.capital
                }
                Repeater {
                    model: line.modelData.split("")

                    KeyboardKey {
                        id: letter

                        required property string modelData
                        required property int index
                        readonly property real extra: line.index === 1 && (index === 0 || index === line.modelData.length - 1) ? line.beside : 0

                        unit: root.unit
                        due: root.due
                        height: root.keyHeight
                        key: modelData
                        text: root.capital ? modelData.toUpperCase() : modelData
                        width: root.cell + extra
                        leftInset: line.index === 1 && index === 0 ? extra : 0
                        rightInset: line.index === 1 && index > 0 ? extra : 0
                        onPressedOnce: root.press(letter.modelData)
                    }
                }
                KeyboardKey {
                    visible: line.index === 2
                    unit: root.unit
                    due: root.due
                    height: root.keyHeight
                    key: "xoa"
                    glyph: "erase"
                    soft: true
                    text: qsTr("Xoá")
                    width: line.beside
                    onPressedOnce: root.press("xoa")
                }
            }
        }
        Row {
            KeyboardKey {
                unit: root.unit
                due: root.due
                height: root.keyHeight
                key: "so"
                soft: true
                target: root.signDue !== root.signs && root.due !== "" && root.due !== " " && root.due.length === 1
                text: root.signs ? qsTr("abc") : qsTr("123")
                width: 1.6 * root.cell
                onPressedOnce: root.signs = !root.signs
            }
            KeyboardKey {
                unit: root.unit
                due: root.due
                height: root.keyHeight
                key: ","
                text: ","
                width: root.cell
                onPressedOnce: root.press(",")
            }
            KeyboardKey {
                unit: root.unit
                due: root.due
                height: root.keyHeight
                key: " "
                name: "cach"
                glyph: "space"
                text: qsTr("Dấu cách")
                width: 3.6 * root.cell
                onPressedOnce: root.press(" ")
            }
            KeyboardKey {
                unit: root.unit
                due: root.due
                height: root.keyHeight
                key: "."
                text: "."
                width: root.cell
                onPressedOnce: root.press(".")
            }
            KeyboardKey {
                unit: root.unit
                due: root.due
                height: root.keyHeight
                key: "enter"
                partId: root.enterId
                target: root.enterDue
                strong: true
                text: root.enterText
                width: 2.8 * root.cell
                onPressedOnce: root.entered()
            }
        }
    }
}

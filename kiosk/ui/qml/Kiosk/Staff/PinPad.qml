pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Twelve big keys: the digits, one back, and “Vào”. A plugged-in keyboard types here too.
FocusScope {
    id: root

    readonly property bool staffField: true
    property bool ready: true
    property string enterText: qsTr("Vào")
    property int keyHeight: Theme.touch(176, 20)
    readonly property int between: Theme.px(28)
    readonly property int least: Theme.px(Theme.portrait ? 28 : 28)

    // A digit, or “xoa”.
    signal pressed(string key)
    signal entered

    implicitHeight: 4 * keyHeight + 3 * between + Theme.px(9)
    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9") {
            root.pressed(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.pressed("xoa");
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.entered();
            event.accepted = true;
        }
    }

    Grid {
        columns: 3
        spacing: root.between

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "xoa", "0", "vao"]

            Pressable {
                id: key

                required property string modelData
                readonly property bool digit: modelData.length === 1

                readonly property bool staffField: true

                objectName: "pin-" + modelData
                width: Math.floor((root.width - 2 * root.between) / 3)
                height: root.keyHeight
                radius: Theme.radiusCard
                lipHeight: Theme.px(9)
                edgeWidth: Theme.px(4)
                apart: 80
                fill: digit && root.ready ? Theme.vai : root.ready ? Theme.lanh2 : Theme.restFill
                edge: root.ready ? Theme.edge : Theme.restEdge
                text: modelData === "xoa" ? qsTr("Xoá một số") : modelData === "vao" ? root.enterText : modelData
                onPressedOnce: modelData === "vao" ? root.entered() : root.pressed(modelData)

                contentItem: Item {
                    anchors.fill: parent

                    Icon {
                        visible: key.modelData === "xoa"
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: key.down ? key.lipHeight : 0
                        name: "erase"
                        size: Theme.px(68)
                    }
                    Label {
                        visible: key.modelData !== "xoa"
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: key.down ? key.lipHeight : 0
                        text: key.text
                        font.pixelSize: Theme.heading(key.digit ? 84 : 56)
                        font.weight: key.digit ? Font.DemiBold : Font.Bold
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                    }
                }
            }
        }
    }
}

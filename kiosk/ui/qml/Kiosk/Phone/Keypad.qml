pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The number pad: twelve keys of at least 12 mm, and the nearest key counts (no gaps between their touch areas).
Grid {
    id: root

    required property real unit
    required property string due
    property bool hasThousands: true
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", hasThousands ? "000" : "", "0", "xoa"]
    readonly property real keyHeight: Math.max(Math.round(84 * unit), Math.round(12 * Theme.pxPerMm * Math.min(1, unit / Theme.fit)))

    signal pressed(string key)

    columns: 3

    Repeater {
        model: root.keys

        PhonePress {
            id: key

            required property string modelData

            partId: "key-" + modelData
            width: root.width / 3
            height: root.keyHeight
            enabled: modelData !== ""
            apart: 60
            radius: Math.round(18 * root.unit)
            text: modelData === "xoa" ? qsTr("Xoá") : modelData
            hasHand: false
            target: root.due !== "" && root.due === modelData
            onPressedOnce: root.pressed(modelData)

            contentItem: Item {
                Rectangle {
                    visible: key.modelData !== ""
                    anchors.fill: parent
                    anchors.margins: Math.round(4 * root.unit)
                    radius: key.radius
                    color: key.down ? "#C9D4D1" : "#FFFFFF"
                    border.width: 1
                    border.color: "#C7CDCF"
                }
                PhoneText {
                    anchors.centerIn: parent
                    unit: root.unit
                    text: key.text
                    designSize: key.modelData === "xoa" ? 32 : 44
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}

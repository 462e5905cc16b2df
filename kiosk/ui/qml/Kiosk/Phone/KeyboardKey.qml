import QtQuick
import Kiosk.Controls

// One key: drawn with a margin, felt without.
PhonePress {
    id: root

    required property real unit
    required property string due
    required property string key
    property string name: key
    property string glyph: ""
    property bool soft: false
    property bool strong: false
    property bool lit: false
    readonly property color ink: strong ? "#FFFFFF" : "#1B2428"

    partId: "key-" + name
    apart: 60
    hasHand: false
    target: due !== "" && due === key
    radius: Math.round(12 * unit)
    leftInset: 0
    rightInset: 0

    background: null
    contentItem: Item {
        Rectangle {
            x: root.leftInset + Math.round(3 * root.unit)
            y: Math.round(4 * root.unit)
            width: parent.width - root.leftInset - root.rightInset - Math.round(6 * root.unit)
            height: parent.height - 2 * y
            radius: root.radius
            color: root.down ? "#AEBBC1" : root.strong ? "#0A5A4E" : root.lit ? "#BFE6DC" : root.soft ? "#C3CDD2" : "#FFFFFF"
            border.width: root.visualFocus ? Math.round(6 * root.unit) : 1
            border.color: root.visualFocus ? "#161C40" : "#B4BEC4"

            Icon {
                visible: root.glyph !== ""
                anchors.centerIn: parent
                name: root.glyph
                color: root.ink
                size: Math.round(40 * root.unit)
            }
            PhoneText {
                visible: root.glyph === ""
                anchors.centerIn: parent
                width: parent.width - Math.round(6 * root.unit)
                horizontalAlignment: Text.AlignHCenter
                unit: root.unit
                text: root.text
                designSize: root.strong || root.soft ? 30 : 36
                font.weight: Font.DemiBold
                color: root.ink
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(20 * root.unit)
                lineHeight: 1
            }
        }
    }
}

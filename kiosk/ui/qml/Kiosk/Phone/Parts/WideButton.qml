import QtQuick
import Kiosk.Controls
import Kiosk.Phone
import Kiosk.Theme

// A button over the whole width: filled for what one mostly wants, outlined for the rest.
PhonePress {
    id: root

    required property real unit
    required property color accent
    required property string role
    property string glyph: ""
    property real designSize: 36
    // Several equal answers: none of them stands out.
    property bool soft: false
    readonly property bool plain: role === "plain" && !soft
    readonly property color face: role === "danger" ? "#A01B1B" : accent
    readonly property color ink: soft && role !== "danger" ? "#0A3F37" : plain ? face : "#FFFFFF"

    function u(n: real): int {
        return Math.round(n * unit);
    }

    height: Math.max(u(88), Math.round(16 * Theme.pxPerMm))
    radius: u(20)
    fill: soft && role !== "danger" ? "#D3E6E2" : plain ? "#FFFFFF" : face

    contentItem: Item {
        Rectangle {
            visible: root.plain
            anchors.fill: parent
            radius: root.radius
            color: "transparent"
            border.width: root.u(3)
            border.color: root.face
        }
        Row {
            anchors.centerIn: parent
            spacing: root.u(12)

            Icon {
                visible: root.glyph !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.glyph
                color: root.ink
                size: root.u(48)
            }
            PhoneText {
                // Real names can be longer than one line at its smallest size: those take two.
                readonly property int room: root.width - root.u(root.glyph === "" ? 24 : 92)
                readonly property bool twoLines: implicitWidth * root.u(28) > room * font.pixelSize

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, room)
                height: twoLines ? root.height - root.u(8) : implicitHeight
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                unit: root.unit
                text: root.text
                designSize: root.designSize
                font.weight: Font.Bold
                color: root.ink
                fontSizeMode: twoLines ? Text.Fit : Text.HorizontalFit
                minimumPixelSize: root.u(twoLines ? 24 : 28)
                wrapMode: twoLines ? Text.WordWrap : Text.NoWrap
            }
        }
    }
}

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whoever leads lights up one place of the citizen's side; all else steps back, and can still be pressed.
Item {
    id: root

    required property GuideViewModel guide
    // The light's place is told in parts of this.
    required property rect within
    readonly property real radius: Theme.px(190)
    readonly property real spotX: within.x + guide.spotX * within.width
    readonly property real spotY: within.y + guide.spotY * within.height

    clip: true

    Shape {
        visible: root.guide.lit
        anchors.fill: parent

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.contrast ? "#B3000000" : "#B30B0F2B"
            fillRule: ShapePath.OddEvenFill
            startX: 0
            startY: 0

            PathLine {
                x: root.width
                y: 0
            }
            PathLine {
                x: root.width
                y: root.height
            }
            PathLine {
                x: 0
                y: root.height
            }
            PathLine {
                x: 0
                y: 0
            }
            PathAngleArc {
                centerX: root.spotX
                centerY: root.spotY
                radiusX: root.radius
                radiusY: root.radius
                startAngle: 0
                sweepAngle: 360
                moveToStart: true
            }
        }
    }
    Rectangle {
        objectName: "spot"
        visible: root.guide.lit
        x: root.spotX - width / 2
        y: root.spotY - height / 2
        width: 2 * root.radius
        height: width
        radius: root.radius
        color: "transparent"
        border.width: Theme.px(8)
        border.color: Theme.chi
    }
    MouseArea {
        objectName: "spotArea"
        visible: root.guide.aiming
        anchors.fill: parent
        onClicked: mouse => root.guide.light((mouse.x - root.within.x) / root.within.width, (mouse.y - root.within.y) / root.within.height)

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.px(10)
            border.color: Theme.chi
        }
        Rectangle {
            objectName: "spotHow"
            anchors.horizontalCenter: parent.horizontalCenter
            // Below the ribbon, also where that has two lines: it must always be readable.
            y: Theme.px(148)
            width: how.width + Theme.px(64)
            height: how.height + Theme.px(24)
            radius: height / 2
            color: Theme.chi

            Label {
                id: how

                anchors.centerIn: parent
                text: qsTr("Bấm vào chỗ cần rọi sáng")
                designSize: 36
                font.weight: Font.Bold
                color: Theme.chamDeep
                lineHeight: 1
                wrapMode: Text.NoWrap
            }
        }
    }
}

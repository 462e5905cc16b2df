import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A chart on its card, under its name.
Rectangle {
    id: root

    property string title: ""
    property string note: ""
    readonly property int pad: Theme.px(32)
    readonly property int inside: head.y + head.height + Theme.px(14)
    default property alias content: matter.data

    radius: Theme.px(28)
    color: Theme.vai
    border.width: Theme.px(3)
    border.color: Theme.rule

    Row {
        id: head

        x: root.pad
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        Label {
            id: name

            width: Math.min(implicitWidth, parent.width)
            text: root.title
            designSize: 36
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.text(28)
            lineHeight: 1
        }
        Label {
            anchors.baseline: name.baseline
            visible: root.note !== "" && x + implicitWidth <= parent.width
            text: root.note
            designSize: 28
            color: Theme.cham2
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    Item {
        id: matter

        x: root.pad
        y: root.inside
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(20)
    }
}

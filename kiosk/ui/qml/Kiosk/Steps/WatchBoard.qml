import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A picture to look at while its sentence is spoken, and which of how many it is.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property int side: Math.min(width, height - count.height - Theme.px(20))

    Rectangle {
        id: frame

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.viewModel.picture !== "" ? root.width : root.side
        height: root.side
        radius: Theme.radiusOverlay
        color: Theme.vai
        border.width: Theme.px(4)
        border.color: Theme.ghostEdge
        Accessible.role: Accessible.Graphic
        Accessible.name: root.viewModel.pictureAlt

        Image {
            visible: root.viewModel.picture !== ""
            anchors.fill: parent
            anchors.margins: Theme.px(20)
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(width, height)
            source: root.viewModel.picture === "" ? "" : "image://pack/" + root.viewModel.picture
        }
        Icon {
            visible: root.viewModel.picture === ""
            anchors.centerIn: parent
            name: root.viewModel.pictureIcon
            size: Math.round(root.side * 0.6)
        }
    }
    Label {
        id: count

        visible: root.viewModel.rounds > 1
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: frame.bottom
        anchors.topMargin: Theme.px(16)
        text: qsTr("Hình %1 / %2").arg(root.viewModel.round).arg(root.viewModel.rounds)
        designSize: 36
        font.weight: Font.Bold
        color: Theme.chi
        lineHeight: 1
    }
}

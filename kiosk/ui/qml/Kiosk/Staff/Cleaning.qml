import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Lau màn hình”: dark, so that smears are seen, and deaf to touches until the seconds are over.
Rectangle {
    id: root

    required property StaffViewModel staff

    objectName: "cleaning"
    anchors.fill: parent
    visible: staff.cleaning > 0
    color: Theme.contrast ? "#000000" : Theme.chamDeep
    z: 5

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.px(24)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "hand2"
            color: Theme.chi
            size: Theme.px(160)
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Mời lau màn hình")
            font.pixelSize: Theme.heading(72)
            font.weight: Font.Bold
            color: Theme.chi
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Lúc này bấm vào đâu cũng không ăn.\nCòn %1 giây.").arg(root.staff.cleaning)
            designSize: 44
            color: Theme.chi2
        }
    }
}

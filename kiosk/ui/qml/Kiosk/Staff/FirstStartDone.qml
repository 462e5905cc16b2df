import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The kiosk is ready; whoever has just chosen a PIN is told where it is asked for.
Item {
    id: root

    required property string name

    signal finished

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(1200))
        spacing: Theme.px(32)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "okc"
            color: Theme.dung
            size: Theme.px(160)
        }
        Label {
            objectName: "firstDone"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Máy đã cài xong")
            font.pixelSize: Theme.heading(64)
            font.weight: Font.Bold
        }
        Label {
            objectName: "firstDoneHow"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 là người quản lý máy. Từ nay muốn vào khu cán bộ: giữ góc trên bên trái màn hình 3 giây, rồi gõ mã PIN.").arg(root.name)
            designSize: 38
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thêm cán bộ, đổi cài đặt, mang bài học vào: đều ở trong đó.")
            designSize: 34
            color: Theme.cham2
        }
        ActionButton {
            objectName: "firstFinish"
            anchors.horizontalCenter: parent.horizontalCenter
            look: ActionButton.Due
            width: Theme.px(520)
            glyph: "check"
            text: qsTr("Về màn hình chờ")
            onPressedOnce: root.finished()
        }
    }
}

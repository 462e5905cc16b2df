import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A scene of a film while its sentence is spoken. One press pauses it, the next shows it again from the beginning.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property FilmViewModel film: viewModel.film
    readonly property int room: height - foot.height - Theme.px(20)
    readonly property int rim: Theme.px(16)
    // As wide as the film's own shape lets it be; before its first picture as a screen is.
    readonly property real shape: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 16 / 9

    Pressable {
        id: screen

        objectName: "film"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.room - height) / 2)
        width: root.film.lost ? root.width : Math.min(root.width, Math.round((root.room - 2 * root.rim) * root.shape) + 2 * root.rim)
        height: root.film.lost ? root.room : Math.min(root.room, Math.round((width - 2 * root.rim) / root.shape) + 2 * root.rim)
        radius: Theme.radiusCard
        fill: Theme.vai
        edge: Theme.ghostEdge
        edgeWidth: Theme.px(4)
        flat: true
        onIndigo: true
        text: root.film.playing ? qsTr("Dừng phim") : qsTr("Xem lại phim")
        spokenName: root.viewModel.pictureAlt
        Accessible.description: text
        onPressedOnce: root.film.press()

        contentItem: Item {
            Image {
                id: picture

                visible: !root.film.lost
                anchors.fill: parent
                anchors.margins: root.rim
                fillMode: Image.PreserveAspectFit
                cache: false
                source: root.film.picture > 0 ? "image://film/" + root.film.picture : ""
            }
            // The whole film is pressed; in its corner this hides nothing that matters.
            Rectangle {
                visible: !root.film.playing && !root.film.lost
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: root.rim + Theme.px(12)
                width: Theme.px(104)
                height: width
                radius: width / 2
                color: Theme.vai
                border.width: Theme.px(4)
                border.color: Theme.chamMid

                Icon {
                    anchors.centerIn: parent
                    name: "retry"
                    color: Theme.chamMid
                    size: Math.round(parent.width * 0.6)
                }
            }
            Column {
                visible: root.film.lost
                anchors.centerIn: parent
                width: parent.width - Theme.px(64)
                spacing: Theme.px(24)

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Máy chưa chiếu được đoạn phim này, mời bà con nghe câu đọc rồi đi tiếp.")
                    designSize: 38
                    font.weight: Font.Bold
                }
                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Trong phim: %1").arg(root.viewModel.pictureAlt)
                    designSize: 34
                    color: Theme.cham2
                }
            }
        }
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(4)

        Label {
            visible: root.viewModel.rounds > 1
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Đoạn %1 / %2").arg(root.viewModel.round).arg(root.viewModel.rounds)
            designSize: 36
            font.weight: Font.Bold
            color: Theme.chi
            lineHeight: 1
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.film.lost ? qsTr("Bấm vào đây để thử lại") : root.film.playing ? qsTr("Bấm vào phim để dừng") : qsTr("Bấm vào phim để xem lại")
            designSize: 30
            color: Theme.chi2
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How loud the microphone hears it, and in words whether that is good.
Row {
    id: root

    required property real level
    required property string hearing
    readonly property var words: ({
            "": qsTr("Đang thu, mời nói…"),
            "quiet": qsTr("Mời nói to hơn"),
            "good": qsTr("Nghe rõ"),
            "loud": qsTr("Mời nói nhỏ lại")
        })

    spacing: Theme.px(32)

    Row {
        id: bars

        readonly property int count: 24

        width: root.width - word.width - root.spacing
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)

        Repeater {
            model: bars.count

            Rectangle {
                required property int index
                readonly property bool lit: root.level * bars.count > index

                width: Math.floor((bars.width - (bars.count - 1) * bars.spacing) / bars.count)
                height: Theme.px(64)
                radius: Theme.px(6)
                color: !lit ? Theme.lanh2 : index >= bars.count - 2 ? Theme.lai : Theme.dung
                border.width: Theme.px(2)
                border.color: Theme.edge
            }
        }
    }
    Label {
        id: word

        objectName: "boothHearing"
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Theme.portrait ? 320 : 380)
        text: root.words[root.hearing]
        designSize: 34
        font.weight: Font.Bold
        color: root.hearing === "quiet" || root.hearing === "loud" ? Theme.lai : Theme.dung
    }
}

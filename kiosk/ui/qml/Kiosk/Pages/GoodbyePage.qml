import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Thanks, and two ways on: another lesson, or the next person.
PageFrame {
    id: root

    nextText: qsTr("Xong")
    nextDue: true
    onNext: root.shell.finish()

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.contentTop + Math.round((title.y - root.contentTop - height) / 2)
        width: Theme.px(Theme.low && !Theme.portrait ? 190 : 260)
        height: width
        sourceSize: Qt.size(width, height)
        source: "image://drawn/seed/done" + (Theme.contrast ? "-dark" : "")
    }
    Caption {
        id: title

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.low ? root.contentBottom - height - how.height - Theme.px(24) : Math.round(root.height * 0.44)
        width: Math.min(naturalWidth, parent.width - 2 * Theme.margin)
        voice: root.voice
        caption: "title"
        text: root.shell.thanks
        designSize: 70
    }
    Caption {
        id: how

        anchors.horizontalCenter: parent.horizontalCenter
        y: title.y + title.height + Theme.px(16)
        width: Math.min(naturalWidth, parent.width - 2 * Theme.margin)
        voice: root.voice
        caption: "how"
        text: root.shell.thanksMore
        designSize: 40
        ink: Theme.cham2
    }
    ActionButton {
        objectName: "moreLessons"
        x: Theme.low ? root.reachLeft + Math.round((root.reachWidth - width) / 2) : Math.round((parent.width - width) / 2)
        y: Theme.low ? Math.round((root.reachTop + root.reachBottom - height) / 2) : how.y + how.height + Theme.px(56)
        width: Theme.px(560)
        glyph: "book"
        text: qsTr("Học bài khác")
        onPressedOnce: root.shell.home()
    }
}

import QtQuick
import Kiosk.Leading
import Kiosk.Theme
import Kiosk.ViewModels

// The second screen: a projector or a television that a room looks at. It is never touched.
Window {
    id: root

    required property GuideViewModel guide
    required property LessonViewModel lesson
    required property VoiceViewModel voice
    readonly property string place: Screen.name + " " + Screen.virtualX + " " + Screen.virtualY

    color: Theme.chamDeep
    title: qsTr("Bình dân học vụ số – màn hình cho lớp")

    // Drawn in the measures of the kiosk's own screen, and as large as this one allows.
    AudienceView {
        guide: root.guide
        viewModel: root.lesson
        voice: root.voice
        enabled: false
        anchors.centerIn: parent
        scale: Math.min(root.width / width, root.height / height)
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Two people before one screen: the citizen's side stays the citizen's, the words of whoever leads stand beside it.
Item {
    id: root

    required property GuideViewModel guide
    required property LessonViewModel viewModel
    required property VoiceViewModel voice
    required property ShellViewModel shell

    GuideBar {
        id: bar

        shell: root.shell
        guide: root.guide
        voice: root.voice
        width: parent.width
        z: 2
    }
    CitizenSide {
        id: citizen

        viewModel: root.viewModel
        voice: root.voice
        y: bar.height
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.58)
        height: Theme.portrait ? Math.round((parent.height - bar.height) * 0.475) : parent.height - y
        covered: root.guide.paused || root.guide.finished
        enabled: !covered

        Spotlight {
            guide: root.guide
            within: citizen.lightOn
            anchors.fill: parent
        }
        // Called away, or all done.
        Rectangle {
            objectName: "guideCover"
            visible: citizen.covered
            anchors.fill: parent
            color: Theme.chamDeep

            Column {
                anchors.centerIn: parent
                width: parent.width - Theme.px(160)
                spacing: Theme.px(40)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: root.guide.paused ? "cup" : "okc"
                    color: Theme.chi
                    size: Theme.px(180)
                }
                Label {
                    width: parent.width
                    text: root.guide.paused ? root.guide.awayText : root.guide.doneText
                    font.pixelSize: Theme.heading(56)
                    font.weight: Font.Bold
                    color: Theme.chi
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    ScriptSide {
        guide: root.guide
        viewModel: root.viewModel
        voice: root.voice
        hasOptions: citizen.hasOptions
        x: Theme.portrait ? 0 : citizen.width
        y: Theme.portrait ? citizen.y + citizen.height : bar.height
        width: parent.width - x
        height: parent.height - y
    }
    Rectangle {
        objectName: "guideRemark"
        visible: root.voice.remark !== "" && !root.guide.paused
        x: Theme.px(40)
        y: citizen.y + citizen.height - height - Theme.px(40)
        z: 3
        width: citizen.width - 2 * x
        height: remark.height + Theme.px(48)
        radius: Theme.radiusCard
        color: Theme.chamDeep
        border.width: Theme.px(4)
        border.color: Theme.ghostEdge

        Caption {
            id: remark

            x: Theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            voice: root.voice
            caption: "remark"
            text: root.voice.remark
            designSize: 42
            onIndigo: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Leading
import Kiosk.Pages
import Kiosk.Staff
import Kiosk.Theme
import Kiosk.ViewModels

// The window: one page at a time, and the questions that may lie over it.
Window {
    id: root

    required property ShellViewModel shell
    required property VoiceViewModel voice
    required property LanguageViewModel language
    required property TopicsViewModel topics
    required property ResumeViewModel resume
    required property LessonsViewModel lessons
    required property LessonViewModel lesson
    required property TakeHomeViewModel takeHome
    required property WayViewModel way
    required property StaffViewModel staff
    required property GuideViewModel guide
    readonly property list<string> order: ["attract", "language", "topics", "resume", "lessons", "lesson", "guide", "takeHome", "goodbye"]
    // Which screen it stands on: asked for here, as Python that holds a window's screen may take it away from Qt.
    readonly property string place: Screen.name + " " + Screen.virtualX + " " + Screen.virtualY

    color: Theme.lanh
    title: qsTr("Bình dân học vụ số")
    width: 1280
    height: 720

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.shell.pxPerMm
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.shell.contrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.shell.textScale
    }

    Binding {
        target: Theme
        property: "low"
        value: root.shell.low
    }
    Connections {
        // Once the press has done its work: it may have opened a microphone.
        function onPressTaken() {
            Qt.callLater(root.voice.tick);
        }

        target: Theme
    }
    Item {
        id: stage

        anchors.fill: parent
        enabled: !root.shell.asked && !root.shell.calling && !root.shell.easing && !root.staff.covers

        PageSlot {
            name: "attract"

            sourceComponent: AttractPage {
                shell: root.shell
            }
        }
        PageSlot {
            name: "language"

            sourceComponent: LanguagePage {
                shell: root.shell
                voice: root.voice
                viewModel: root.language
            }
        }
        PageSlot {
            name: "topics"

            sourceComponent: TopicsPage {
                shell: root.shell
                voice: root.voice
                viewModel: root.topics
            }
        }
        PageSlot {
            name: "resume"

            sourceComponent: ResumePage {
                shell: root.shell
                voice: root.voice
                viewModel: root.resume
            }
        }
        PageSlot {
            name: "lessons"

            sourceComponent: LessonsPage {
                shell: root.shell
                voice: root.voice
                viewModel: root.lessons
            }
        }
        PageSlot {
            name: "lesson"

            sourceComponent: LessonPage {
                shell: root.shell
                voice: root.voice
                viewModel: root.lesson
                way: root.way
                guide: root.guide
            }
        }
        PageSlot {
            name: "guide"

            sourceComponent: GuidePage {
                shell: root.shell
                guide: root.guide
                voice: root.voice
                viewModel: root.lesson
            }
        }
        PageSlot {
            name: "takeHome"

            sourceComponent: Item {
                // While a village is asked for, no key gets behind the question.
                TakeHomePage {
                    anchors.fill: parent
                    enabled: !root.takeHome.choosing
                    shell: root.shell
                    voice: root.voice
                    viewModel: root.takeHome
                    resume: root.resume
                }
                VillagePicker {
                    viewModel: root.takeHome
                }
            }
        }
        PageSlot {
            name: "goodbye"

            sourceComponent: GoodbyePage {
                shell: root.shell
                voice: root.voice
            }
        }
    }
    EaseOfSight {
        shell: root.shell
        enabled: open && !root.staff.covers
        voice: root.voice
    }
    StaffCalled {
        enabled: open && !root.staff.covers
        shell: root.shell
        voice: root.voice
    }
    StillHere {
        shell: root.shell
        voice: root.voice
        resume: root.resume
    }
    StaffCorner {
        visible: !root.staff.covers
        z: 30
        onHeld: root.staff.ask()
    }

    // A page is made once and then kept: making and dropping pages again and again leaks. While nobody is here it is made
    // ahead, so that the first visitor's presses are answered as fast as all others'. Each in one go: where Qt 6.11 makes
    // one in pieces, its garbage collector takes values away from what is not finished (“Cannot find member data”).
    component PageSlot: Loader {
        id: slot

        required property string name
        readonly property bool current: root.shell.page === name
        readonly property int place: root.order.indexOf(name)
        readonly property bool ahead: place > root.order.indexOf(root.shell.page)

        objectName: "page-" + name
        anchors.fill: parent
        active: false
        visible: opacity > 0
        enabled: current
        opacity: current ? 1 : 0
        z: current ? 1 : 0
        focus: current
        transform: Translate {
            x: slot.current || Theme.reducedMotion ? 0 : Theme.px(slot.ahead ? 48 : -48)

            Behavior on x {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    duration: 240
                    easing.type: Easing.OutCubic
                }
            }
        }
        onCurrentChanged: if (current)
            active = true
        Component.onCompleted: if (current)
            active = true

        Timer {
            interval: 1500 + 300 * slot.place
            running: root.shell.page === "attract" && !slot.active && slot.name !== "guide"
            onTriggered: slot.active = true
        }
        Behavior on opacity {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: 240
                easing.type: Easing.OutCubic
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// All that lies behind the staff door, over the citizen's page, which waits beneath as it is. Laid over the window once its
// first page is shown.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property PeopleViewModel people
    required property WalkthroughsViewModel walkthroughs
    required property SettingsViewModel settings
    required property CountsViewModel counts
    required property PacksViewModel packs
    required property FiguresViewModel figures
    required property ContestViewModel contest
    required property FactsViewModel facts
    required property FirstStartViewModel firstStart
    required property RecordingViewModel recording
    required property ComposeViewModel compose
    required property RecoveryViewModel recovery
    required property SettingsStickViewModel settingsStick

    anchors.fill: parent
    z: 20
    visible: staff.covers
    enabled: visible && staff.cleaning === 0
    focus: visible

    // No touch goes through to the citizen's page.
    MouseArea {
        anchors.fill: parent
    }
    StaffSlot {
        staff: root.staff
        name: "staffPin"

        sourceComponent: PinPage {
            staff: root.staff
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffForgotten"

        sourceComponent: ForgottenPage {
            staff: root.staff
            viewModel: root.recovery
            people: root.people
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffFirst"

        sourceComponent: FirstStartPage {
            staff: root.staff
            viewModel: root.firstStart
            settings: root.settings
            people: root.people
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffHome"

        sourceComponent: StaffHomePage {
            staff: root.staff
            counts: root.counts
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffWalkthroughs"

        sourceComponent: WalkthroughsPage {
            staff: root.staff
            viewModel: root.walkthroughs
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffGroup"

        sourceComponent: WalkthroughsPage {
            staff: root.staff
            viewModel: root.walkthroughs
            kind: "group"
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffCompose"

        sourceComponent: ComposePage {
            staff: root.staff
            viewModel: root.compose
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffPeople"

        sourceComponent: PeoplePage {
            staff: root.staff
            viewModel: root.people
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffContest"

        sourceComponent: ContestPage {
            staff: root.staff
            viewModel: root.contest
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffSettings"

        sourceComponent: SettingsPage {
            staff: root.staff
            viewModel: root.settings
            stick: root.settingsStick
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffFigures"

        sourceComponent: FocusScope {
            // While it is explained, no key gets behind the explanation.
            FiguresPage {
                anchors.fill: parent
                enabled: !root.figures.explaining
                staff: root.staff
                viewModel: root.figures
            }
            Meanings {
                viewModel: root.figures
            }
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffCounts"

        sourceComponent: CountsPage {
            staff: root.staff
            viewModel: root.counts
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffPacks"

        sourceComponent: PacksPage {
            staff: root.staff
            viewModel: root.packs
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffFacts"

        sourceComponent: FactsPage {
            staff: root.staff
            viewModel: root.facts
        }
    }
    StaffSlot {
        staff: root.staff
        name: "staffRecording"

        sourceComponent: RecordingPage {
            staff: root.staff
            viewModel: root.recording
        }
    }
    Cleaning {
        staff: root.staff
    }
}

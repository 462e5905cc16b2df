pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Lessons from a stick: what is there, what it would change, installing it, and the way back.
StaffFrame {
    id: root

    required property PacksViewModel viewModel
    readonly property string stage: viewModel.stage

    objectName: "packs-" + stage
    title: Theme.portrait ? qsTr("Bài học từ USB") : qsTr("Quản lý: đưa bài học từ USB vào máy")

    component Sheet: Loader {
        required property list<string> stages

        x: Theme.margin
        y: root.contentTop
        width: root.width - 2 * Theme.margin
        height: root.contentBottom - y
        active: stages.includes(root.stage)
        visible: active
    }

    Sheet {
        stages: ["list"]

        sourceComponent: PackList {
            viewModel: root.viewModel
        }
    }
    Sheet {
        stages: ["pack", "working"]

        sourceComponent: PackSheet {
            page: root.viewModel
            viewModel: root.viewModel.sheet
        }
    }
    Sheet {
        stages: ["told", "busy"]

        sourceComponent: PackTold {
            viewModel: root.viewModel
        }
    }
    Sheet {
        stages: ["kept"]

        sourceComponent: PackKept {
            page: root.viewModel
            viewModel: root.viewModel.keptOne
        }
    }
    Sheet {
        stages: ["log"]

        sourceComponent: PackLog {
            page: root.viewModel
            viewModel: root.viewModel.log
        }
    }
    Sheet {
        stages: ["stranger"]

        sourceComponent: PackStranger {
            page: root.viewModel
            viewModel: root.viewModel.senders
        }
    }
    Sheet {
        stages: ["senders"]

        sourceComponent: PackSenders {
            page: root.viewModel
            viewModel: root.viewModel.senders
        }
    }
}

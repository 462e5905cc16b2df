pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The recording studio: what to record, who reads, and the booth.
StaffFrame {
    id: root

    required property RecordingViewModel viewModel

    title: qsTr("Thu âm")

    StudioList {
        visible: root.viewModel.stage === "list"
        enabled: visible
        focus: visible
        viewModel: root.viewModel
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y
    }
    StudioReader {
        visible: root.viewModel.stage === "reader"
        enabled: visible
        focus: visible
        viewModel: root.viewModel.reader
        language: root.viewModel.language
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y
        onBack: root.viewModel.back()
    }
    StudioBooth {
        visible: root.viewModel.stage === "booth"
        enabled: visible
        focus: visible
        viewModel: root.viewModel.booth
        language: root.viewModel.language
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y
        onBack: root.viewModel.back()
    }
}

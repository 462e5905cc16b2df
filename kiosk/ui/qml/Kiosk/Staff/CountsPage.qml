pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What was led is counted here: the form, or the list of what one has entered today.
StaffFrame {
    id: root

    required property CountsViewModel viewModel

    title: qsTr("Ghi lượt")

    CountForm {
        visible: root.viewModel.open
        focus: visible
        viewModel: root.viewModel
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y
    }
    CountList {
        visible: !root.viewModel.open
        focus: visible
        viewModel: root.viewModel
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y
    }
}

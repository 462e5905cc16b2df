pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Staff put a walkthrough together out of steps of the lessons.
StaffFrame {
    id: root

    required property ComposeViewModel viewModel
    readonly property string part: viewModel.part

    title: qsTr("Bài tự soạn")

    Item {
        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        height: root.contentBottom - y

        ComposeList {
            visible: root.part === "list"
            anchors.fill: parent
            viewModel: root.viewModel
            onBack: root.staff.open("staffWalkthroughs")
        }
        ComposeEdit {
            visible: root.part === "edit"
            anchors.fill: parent
            viewModel: root.viewModel
        }
        ComposeTake {
            visible: root.part === "lessons" || root.part === "steps"
            anchors.fill: parent
            viewModel: root.viewModel
        }
        ComposeWords {
            visible: root.part === "name" || root.part === "script"
            anchors.fill: parent
            viewModel: root.viewModel
        }
        ComposeDelete {
            visible: root.part === "delete" || root.part === "drop"
            anchors.fill: parent
            viewModel: root.viewModel
        }
    }
}

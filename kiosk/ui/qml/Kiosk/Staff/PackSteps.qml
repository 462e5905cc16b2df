pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The five steps into the kiosk, and how far it has come.
PackPanel {
    id: root

    required property PackSheetViewModel viewModel
    required property bool working
    readonly property int now: working ? viewModel.step : 0

    height: Theme.px(Theme.portrait ? 320 : 190)

    Grid {
        id: steps

        x: Theme.px(40)
        y: Theme.px(24)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 2 : 5
        rowSpacing: Theme.px(8)
        columnSpacing: Theme.portrait ? Theme.px(40) : (width - natural) / 4

        readonly property real natural: children.reduce((sum, item) => sum + item.width, 0)

        Repeater {
            model: [qsTr("Xem chữ ký"), qsTr("Đủ chỗ trống"), qsTr("Chép vào máy"), qsTr("Thử mở bài"), qsTr("Đổi sang bài mới")]

            Row {
                id: step

                required property int index
                required property string modelData
                readonly property bool done: index < 2 || index + 1 < root.now
                readonly property bool current: index + 1 === root.now

                spacing: Theme.px(14)

                Rectangle {
                    width: Theme.px(50)
                    height: width
                    radius: width / 2
                    color: step.done ? Theme.dung : step.current ? Theme.chamMid : Theme.vai
                    border.width: step.done || step.current ? 0 : Theme.px(3)
                    border.color: Theme.edge

                    Icon {
                        visible: step.done
                        anchors.centerIn: parent
                        name: "check"
                        color: Theme.contrast ? "#000000" : "#FFFFFF"
                        size: Theme.px(34)
                    }
                    Label {
                        visible: !step.done
                        anchors.centerIn: parent
                        text: step.index + 1
                        designSize: 28
                        font.weight: Font.Bold
                        color: step.current ? Theme.inkOnCham : Theme.cham2
                        lineHeight: 1
                    }
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData
                    designSize: 30
                    font.weight: step.current ? Font.Bold : Font.DemiBold
                    color: step.done && !Theme.contrast ? Theme.dung : step.current ? Theme.cham : Theme.cham2
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
        }
    }
    Rectangle {
        id: track

        x: Theme.px(40)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.working ? 58 : 40)
        width: parent.width - 2 * x - Theme.px(110)
        height: Theme.px(24)
        radius: height / 2
        color: Theme.lanh2
        // In the dark it would not be seen before it fills.
        border.width: Theme.contrast ? Theme.px(3) : 0
        border.color: Theme.edge

        Rectangle {
            width: Math.max(height, track.width * root.viewModel.done)
            visible: root.working && root.viewModel.done > 0
            height: parent.height
            radius: height / 2
            color: Theme.chamMid
        }
    }
    Label {
        objectName: "packPercent"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(36)
        anchors.verticalCenter: track.verticalCenter
        text: Math.floor((root.working ? root.viewModel.done : 0) * 100) + "%"
        designSize: 32
        font.weight: Font.Bold
        lineHeight: 1
    }
    Label {
        objectName: "packDoing"
        visible: root.working
        x: Theme.px(40)
        anchors.top: track.bottom
        anchors.topMargin: Theme.px(8)
        width: parent.width - 2 * x
        text: root.viewModel.step === 4 ? qsTr("Máy đang thử mở từng bài…") : root.viewModel.doing
        designSize: 28
        color: Theme.cham2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        lineHeight: 1
    }
}

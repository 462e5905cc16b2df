pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A language, then what to record in it; how far each is.
FocusScope {
    id: root

    required property RecordingViewModel viewModel
    readonly property int chipHeight: Theme.touch(Theme.portrait ? 112 : 104, 16)
    readonly property int chipGap: Theme.touch(16, 5)

    Grid {
        id: languages

        columns: Theme.portrait ? 2 : 1
        columnSpacing: root.chipGap
        rowSpacing: Math.min(root.chipGap, Math.floor((root.height - 7 * root.chipHeight) / 6))

        Repeater {
            model: root.viewModel.languages

            Pressable {
                id: chip

                required property string code
                required property string name
                required property bool chosen
                required property int ready
                required property int waiting
                required property int total
                readonly property color ink: chosen ? Theme.inkOnCham : Theme.cham

                objectName: "language-" + code
                width: Theme.portrait ? Math.floor((root.width - root.chipGap) / 2) : Theme.px(470)
                height: root.chipHeight
                flat: chosen
                fill: chosen ? Theme.chamMid : Theme.vai
                edge: chosen ? Theme.helpEdge : Theme.edge
                text: name
                spokenName: qsTr("%1: %2 trên %3 câu").arg(name).arg(ready).arg(total)
                onPressedOnce: root.viewModel.choose(code)

                contentItem: Item {
                    Label {
                        x: Theme.px(24)
                        y: chip.height / 2 - height + Theme.px(3)
                        width: parent.width - count.width - Theme.px(60)
                        text: chip.name
                        designSize: 34
                        font.weight: Font.Bold
                        color: chip.ink
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        lineHeight: 1
                    }
                    Label {
                        id: count

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(24)
                        y: chip.height / 2 - height + Theme.px(3)
                        text: chip.ready + "/" + chip.total
                        designSize: 30
                        font.weight: Font.DemiBold
                        color: chip.ink
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                    }
                    StudioMeter {
                        x: Theme.px(24)
                        y: chip.height / 2 + Theme.px(12)
                        width: parent.width - 2 * x
                        ready: chip.ready
                        waiting: chip.waiting
                        total: chip.total
                    }
                }
            }
        }
    }
    Item {
        id: room

        x: Theme.portrait ? 0 : languages.width + Theme.px(48)
        y: Theme.portrait ? languages.height + Theme.px(36) : 0
        width: parent.width - x
        height: parent.height - y

        Told {
            id: told

            width: parent.width
            text: root.viewModel.told
        }
        ListView {
            id: list

            objectName: "studioParts"
            y: told.visible ? told.height + Theme.px(20) : 0
            width: parent.width
            height: parent.height - y - foot.height - Theme.px(20)
            clip: true
            spacing: Theme.px(18)
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.parts
            // Whoever has no finger comes to every lesson by Tab.
            cacheBuffer: 20000

            delegate: Pressable {
                id: row

                required property int index
                required property string partId
                required property string title
                required property string topic
                required property string glyph
                required property int ready
                required property int waiting
                required property int total

                objectName: "part-" + partId
                width: list.width
                height: Theme.touch(124, 16)
                text: title
                spokenName: qsTr("%1: %2 trên %3 câu").arg(title).arg(ready).arg(total)
                onPressedOnce: root.viewModel.open(partId)
                onActiveFocusChanged: if (activeFocus)
                    list.positionViewAtIndex(index, ListView.Contain)

                contentItem: Item {
                    Badge {
                        visible: row.topic !== ""
                        x: Theme.px(24)
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: -row.lipHeight / 2
                        topic: row.topic === "" ? "A" : row.topic
                        icon: row.glyph
                        size: Theme.px(76)
                    }
                    Icon {
                        visible: row.topic === ""
                        x: Theme.px(30)
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: -row.lipHeight / 2
                        name: row.glyph
                        size: Theme.px(64)
                    }
                    Label {
                        x: Theme.px(124)
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: row.down ? row.lipHeight / 2 : -row.lipHeight / 2
                        width: progress.x - x - Theme.px(24)
                        text: row.title
                        designSize: 34
                        font.weight: Font.DemiBold
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        lineHeight: 1
                    }
                    Column {
                        id: progress

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(28)
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.verticalCenterOffset: -row.lipHeight / 2
                        width: Theme.px(Theme.portrait ? 300 : 340)
                        spacing: Theme.px(8)

                        Label {
                            width: parent.width
                            horizontalAlignment: Text.AlignRight
                            text: row.waiting > 0 ? qsTr("%1/%2, %3 chờ duyệt").arg(row.ready).arg(row.total).arg(row.waiting) : qsTr("%1/%2 câu").arg(row.ready).arg(row.total)
                            designSize: 28
                            color: Theme.cham2
                            wrapMode: Text.NoWrap
                            lineHeight: 1
                        }
                        StudioMeter {
                            width: parent.width
                            ready: row.ready
                            waiting: row.waiting
                            total: row.total
                        }
                    }
                }
            }
        }
        Item {
            id: foot

            y: parent.height - height
            width: parent.width
            height: Math.max(save.height + save.lipHeight, gone.height)

            Told {
                id: gone

                width: save.x - Theme.px(24)
                anchors.bottom: parent.bottom
                glyph: root.viewModel.saved ? "okc" : "warn"
                text: root.viewModel.savedTold
            }
            ActionButton {
                id: save

                objectName: "studioSave"
                anchors.right: parent.right
                y: parent.height - height - lipHeight
                width: Theme.px(Theme.portrait ? 380 : 420)
                look: root.viewModel.saving ? ActionButton.NotReady : ActionButton.Plain
                glyph: "usb"
                text: root.viewModel.saving ? qsTr("Đã ghi %1 tệp…").arg(root.viewModel.savedFiles) : qsTr("Lưu vào USB")
                onPressedOnce: root.viewModel.save()
            }
        }
    }
}

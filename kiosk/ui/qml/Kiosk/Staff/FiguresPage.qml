pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What has happened at this kiosk in a period: read at a glance, explained on request, taken away on a stick.
StaffFrame {
    id: root

    required property FiguresViewModel viewModel
    readonly property int between: Theme.px(24)
    readonly property real inner: width - 2 * Theme.margin
    readonly property int chartsTop: numbers.visible ? numbers.y + numbers.height + between : numbers.y
    readonly property int chartsHeight: (told.visible ? told.y : foot.y) - between - chartsTop
    readonly property int tab: viewModel.tab
    readonly property bool table: tab === 3
    // Lying, what is chosen from keeps its size in large letters: the room is for what is read.
    readonly property real choiceScale: Theme.portrait ? 1 : 1 / Theme.textScale

    title: qsTr("Số liệu")
    onTabChanged: charts.contentY = 0

    Flow {
        id: spans

        x: Theme.margin
        y: root.headHeight + Theme.px(24)
        width: root.inner
        spacing: Theme.touch(18, 5)

        Repeater {
            model: root.viewModel.spans

            Chip {
                required property string choice
                required property string name
                required property bool isChosen

                objectName: "span-" + choice
                implicitHeight: Theme.touch(72, 16)
                radius: Theme.radiusButton
                ticked: false
                chosen: isChosen
                designSize: 31 * root.choiceScale
                text: name
                onPressedOnce: root.viewModel.choose(choice)
            }
        }
        Chip {
            objectName: "explain"
            implicitHeight: Theme.touch(72, 16)
            radius: Theme.radiusButton
            designSize: 31 * root.choiceScale
            text: qsTr("Ý nghĩa")
            onPressedOnce: root.viewModel.explain(true)
        }
    }
    Grid {
        id: numbers

        visible: numberCards.count > 0 && !root.viewModel.empty && root.viewModel.ready
        x: Theme.margin
        y: spans.y + spans.height + root.between
        columns: Theme.portrait ? 1 : 3
        spacing: root.between

        Repeater {
            id: numberCards

            model: root.viewModel.numbers

            Rectangle {
                id: card

                required property string number
                required property string title
                required property string note

                width: Math.floor((root.inner - (numbers.columns - 1) * root.between) / numbers.columns)
                height: Math.max(Theme.px(Theme.portrait ? 112 : 152), about.height + Theme.px(20))
                radius: Theme.px(28)
                color: Theme.vai
                border.width: Theme.px(3)
                border.color: Theme.rule

                Label {
                    id: big

                    x: Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.number
                    font.pixelSize: Theme.heading(Theme.portrait ? 60 : 80)
                    font.weight: Font.Bold
                    font.letterSpacing: -2 * Theme.fit
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
                Column {
                    id: about

                    x: big.x + big.width + Theme.px(22)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(20)
                    spacing: Theme.px(2)

                    Label {
                        width: parent.width
                        text: card.title
                        designSize: 34
                        font.weight: Font.Bold
                        maximumLineCount: 2
                        lineHeight: 0.95
                        fontSizeMode: Text.Fit
                        minimumPixelSize: Theme.text(28)
                    }
                    Label {
                        // The second text goes first.
                        visible: text !== "" && (Theme.textScale < 1.2 || Theme.portrait)
                        width: parent.width
                        text: card.note
                        designSize: 28
                        color: Theme.cham2
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        lineHeight: 1
                    }
                }
            }
        }
    }
    // Large letters need more room than there is: the charts are then drawn up and down, none is left out.
    Flickable {
        id: charts

        objectName: "charts"
        x: Theme.margin
        y: root.chartsTop
        width: root.inner
        height: root.chartsHeight
        contentHeight: usual.visible ? usual.height : height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Label {
            objectName: "figuresEmpty"
            visible: root.viewModel.empty
            anchors.centerIn: parent
            width: charts.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Kỳ này chưa có lượt nào.\n%1").arg(root.viewModel.dates)
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Item {
            id: usual

            readonly property bool upright: Theme.portrait
            readonly property real half: upright ? width : Math.floor((width - root.between) / 2)
            readonly property real third: Math.floor((height - 2 * root.between) / 3)
            readonly property int column: Math.round(Theme.text(28) * 6.5)
            readonly property int secondLeast: root.viewModel.tab < 2 ? column : more.needed
            readonly property int rightLeast: secondLeast + root.between + last.needed
            readonly property real firstHeight: upright ? Math.max(third + Theme.px(60), first.needed) : height
            readonly property real secondHeight: Math.max(secondLeast, Math.floor(upright ? third - Theme.px(30) : Math.min((height - root.between) * 0.55, height - root.between - last.needed)))

            width: charts.width
            height: Math.max(charts.height, upright ? first.needed + root.between + rightLeast : Math.max(first.needed, rightLeast))
            visible: root.viewModel.ready && !root.viewModel.empty && !root.table && root.viewModel.titles.length > 0

            BarChart {
                id: first

                objectName: "chart-1"
                width: usual.half
                height: usual.firstHeight
                title: usual.visible ? root.viewModel.titles[0] : ""
                note: usual.visible ? root.viewModel.units[0] : ""
                model: root.viewModel.first
                badges: root.viewModel.tab < 2
                nameShare: root.viewModel.tab === 1 ? 0.62 : 0.56
                numberRoom: Math.round(Theme.px(root.viewModel.tab === 1 ? 150 : 130) * Theme.textScale)
            }
            ColumnChart {
                id: second

                objectName: "chart-2"
                visible: root.viewModel.tab < 2
                x: usual.upright ? 0 : usual.half + root.between
                y: usual.upright ? first.height + root.between : 0
                width: usual.half
                height: usual.secondHeight
                title: usual.visible ? root.viewModel.titles[1] : ""
                note: usual.visible ? root.viewModel.units[1] : ""
                model: root.viewModel.second
            }
            BarChart {
                id: more

                objectName: "chart-2b"
                visible: root.viewModel.tab === 2
                x: second.x
                y: second.y
                width: usual.half
                height: usual.secondHeight
                title: second.title
                note: second.note
                model: root.viewModel.second
            }
            BarChart {
                id: last

                objectName: "chart-3"
                x: second.x
                y: second.y + second.height + root.between
                width: usual.half
                height: parent.height - y
                title: usual.visible ? root.viewModel.titles[2] : ""
                note: usual.visible ? root.viewModel.units[2] : ""
                model: root.viewModel.third
                most: 3
                nameShare: root.viewModel.tab === 0 ? 0.45 : 0.6
            }
        }
        SmallTable {
            width: charts.width
            height: charts.height
            visible: root.viewModel.ready && !root.viewModel.empty && root.table
            title: qsTr("Lượt theo thôn và nhóm")
            note: qsTr("dưới 5 lượt ghi “<5”")
            columns: root.viewModel.columns
            rows: root.viewModel.rows
        }
    }
    Item {
        id: foot

        x: Theme.margin
        y: root.height - height - Theme.px(Theme.portrait ? 40 : 31)
        width: root.inner
        height: Theme.portrait ? tabs.height + save.height + root.between + Theme.px(56) : Math.max(save.height, tabs.height + Theme.px(52))

        Flow {
            id: tabs

            width: Theme.portrait ? parent.width : parent.width - save.width - Theme.px(40)
            spacing: Theme.touch(16, 5)

            Repeater {
                model: root.viewModel.tabs

                Chip {
                    required property string choice
                    required property string name
                    required property bool isChosen

                    objectName: "tab-" + choice
                    ticked: false
                    chosen: isChosen
                    designSize: 30 * root.choiceScale
                    text: name
                    onPressedOnce: root.viewModel.open(choice)
                }
            }
        }
        Label {
            y: tabs.height + Theme.px(14)
            width: tabs.width
            text: qsTr("Đếm lượt, không đếm người.") + (root.viewModel.unsure === "" ? "" : " " + root.viewModel.unsure)
            designSize: 28
            color: Theme.cham2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            lineHeight: 1
        }
        ActionButton {
            id: save

            objectName: "saveReport"
            look: root.viewModel.saving || root.viewModel.empty ? ActionButton.NotReady : ActionButton.Due
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(7)
            width: Theme.portrait ? parent.width : Theme.px(600)
            designSize: 40
            glyph: "usb"
            text: root.viewModel.saving ? qsTr("Đang ghi, xin đừng rút…") : qsTr("Lưu báo cáo vào USB")
            onPressedOnce: root.viewModel.save()
        }
    }
    Told {
        id: told

        objectName: "reportTold"
        x: Theme.margin
        y: foot.y - height - Theme.px(16)
        z: 5
        width: root.inner
        text: root.viewModel.told
        glyph: root.viewModel.done ? "check" : "warn"
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The facts that lessons tell once staff have vouched for them.
StaffFrame {
    id: root

    required property FactsViewModel viewModel

    title: qsTr("Phí, hạn, số gọi")

    Column {
        id: head

        x: Theme.margin
        y: root.contentTop
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        Label {
            objectName: "factsShown"
            width: parent.width
            text: root.viewModel.total === 0 ? qsTr("Các bài đang dùng chưa có câu nào cần xem.") : qsTr("Đang hiện %1 trong %2 câu").arg(root.viewModel.shown).arg(root.viewModel.total)
            font.pixelSize: Theme.heading(44)
            font.weight: Font.Bold
        }
        Label {
            visible: root.viewModel.total > 0
            width: parent.width
            text: qsTr("Câu nào đúng ở đây thì cho hiện. Câu chưa cho hiện, máy nói: “Bà con hỏi cán bộ tại quầy.”")
            designSize: 30
            color: Theme.cham2
        }
        Told {
            width: parent.width
            text: root.viewModel.trouble
        }
    }
    ListView {
        id: list

        x: Theme.margin
        y: head.y + head.height + Theme.px(28)
        width: parent.width - 2 * x
        height: root.height - y
        bottomMargin: Theme.px(40)
        clip: true
        spacing: Theme.px(24)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.rows
        // Whoever has no finger comes to every button by Tab.
        cacheBuffer: 20000

        delegate: FactCard {
            required property int index

            width: list.width
            onPut: (factId, given) => root.viewModel.put(factId, given)
            onReached: list.positionViewAtIndex(index, ListView.Contain)
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A name for the walkthrough, or what staff say at a step: typed as on the phone, by Telex.
FocusScope {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool naming: viewModel.part === "name"

    focus: visible
    enabled: visible

    Column {
        width: parent.width
        spacing: Theme.px(24)

        Label {
            width: parent.width
            text: root.naming ? qsTr("Bài này tên là gì?") : qsTr("Ở bước này cán bộ nói gì?")
            font.pixelSize: Theme.heading(48)
            font.weight: Font.Bold
        }
        StaffField {
            id: field

            objectName: "composeWords"
            width: parent.width
            focus: true
            active: root.visible
            hint: root.naming ? qsTr("Ví dụ: Làm thẻ bảo hiểm cho ông bà") : qsTr("Để trống thì nói như bài học")
            label: hint
            value: root.viewModel.words
            onKeyed: key => root.viewModel.type(key)
            onEntered: root.viewModel.typed()
        }
        Label {
            // The field shows only the end of what is long.
            visible: !root.naming && root.viewModel.words !== ""
            width: parent.width
            text: "“" + root.viewModel.words + "”"
            designSize: 32
            color: Theme.cham2
            maximumLineCount: Theme.portrait ? 6 : 2
            elide: Text.ElideRight
        }
        Row {
            spacing: Theme.gap

            ActionButton {
                objectName: "composeCancel"
                width: Theme.px(300)
                height: Theme.touch(80, 16)
                designSize: 34
                iconDesignSize: 42
                glyph: "back"
                text: qsTr("Thôi")
                onPressedOnce: root.viewModel.back()
            }
            ActionButton {
                objectName: "composeClear"
                visible: root.viewModel.words !== ""
                width: Theme.px(300)
                height: Theme.touch(80, 16)
                designSize: 34
                iconDesignSize: 42
                glyph: "erase"
                text: qsTr("Xoá hết")
                onPressedOnce: root.viewModel.clear()
            }
        }
    }
    StaffKeyboard {
        width: parent.width
        y: parent.height - height
        height: implicitHeight
        blank: root.visible && root.viewModel.words === ""
        enterId: "composeTyped"
        onPressed: key => root.viewModel.type(key)
        onEntered: root.viewModel.typed()
    }
}

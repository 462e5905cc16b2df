pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The settings of one section, a line each: typed into, or changed by − and +.
ListView {
    id: root

    required property SettingsViewModel viewModel

    // The field that is typed into stays above the keyboard.
    function reveal() {
        for (let n = 0; n < count; n++) {
            const line = itemAtIndex(n);
            if (line && line.active) // qmllint disable missing-property
                positionViewAtIndex(n, ListView.Contain);
        }
    }

    clip: true
    spacing: Theme.px(28)
    boundsBehavior: Flickable.StopAtBounds
    model: viewModel.fields
    onHeightChanged: reveal()
    onCountChanged: reveal()

    delegate: Item {
        id: line

        required property string key
        required property string label
        required property string value
        required property string hint
        required property string keys
        required property bool active
        required property bool removable
        readonly property bool steps: keys === "steps"

        width: root.width
        height: (steps ? stepper.height : field.height) + Theme.px(8) + (removable ? Theme.px(28) : 0)

        StaffField {
            id: field

            objectName: "field-" + line.key
            visible: !line.steps
            width: parent.width - (line.removable ? out.width + Theme.gap : 0)
            height: implicitHeight
            label: line.label
            hint: line.hint
            value: line.value
            active: line.active
            onPressedOnce: root.viewModel.choose(line.key)
            onKeyed: key => {
                if (line.active)
                    root.viewModel.type(key);
            }
            onEntered: root.viewModel.choose(line.active ? "" : line.key)
        }
        ActionButton {
            id: out

            objectName: "remove-" + line.key
            visible: line.removable
            anchors.right: parent.right
            y: field.boxTop
            width: Theme.px(210)
            height: field.height - field.boxTop - Theme.px(7)
            designSize: 34
            iconDesignSize: 42
            glyph: "minus"
            text: qsTr("Bỏ")
            onPressedOnce: root.viewModel.remove(line.key)
        }
        Item {
            id: stepper

            visible: line.steps
            width: parent.width
            height: Math.max(words.height, less.height + Theme.px(7))

            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: less.x - Theme.px(24)
                text: line.label
                designSize: 34
            }
            ActionButton {
                id: less

                objectName: "less-" + line.key
                anchors.right: value.left
                width: Theme.touch(100, 16)
                height: Theme.touch(96, 16)
                glyph: "minus"
                text: ""
                spokenName: qsTr("Bớt: %1").arg(line.label)
                iconDesignSize: 48
                onPressedOnce: root.viewModel.step(line.key, -1)
            }
            Label {
                id: value

                objectName: "value-" + line.key
                anchors.right: more.left
                anchors.verticalCenter: less.verticalCenter
                width: Theme.px(220) * Theme.textScale
                horizontalAlignment: Text.AlignHCenter
                text: line.value
                designSize: 38
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
            ActionButton {
                id: more

                objectName: "more-" + line.key
                anchors.right: parent.right
                width: less.width
                height: less.height
                glyph: "plus"
                text: ""
                spokenName: qsTr("Thêm: %1").arg(line.label)
                iconDesignSize: 48
                onPressedOnce: root.viewModel.step(line.key, 1)
            }
        }
    }
    footer: Item {
        width: root.width
        height: root.viewModel.grows ? another.height + Theme.px(28) : 0

        ActionButton {
            id: another

            objectName: "settingsAdd"
            visible: root.viewModel.grows
            y: Theme.px(20)
            width: Theme.px(420)
            height: Theme.touch(96, 16)
            designSize: 34
            iconDesignSize: 48
            glyph: "plus"
            text: root.viewModel.section === "villages" ? qsTr("Thêm thôn") : qsTr("Thêm người")
            onPressedOnce: root.viewModel.add()
        }
    }
}

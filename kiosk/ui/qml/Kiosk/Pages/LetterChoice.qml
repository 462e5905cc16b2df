pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The language of the letters on the screen, chosen apart from the voice.
Row {
    id: root

    required property ShellViewModel shell

    spacing: Theme.px(18)

    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Chữ")
        designSize: 32
        font.weight: Font.DemiBold
    }
    Repeater {
        model: [
            {
                "code": "vi",
                "name": "Tiếng Việt"
            },
            {
                "code": "en",
                "name": "English"
            }
        ]

        ActionButton {
            required property var modelData

            objectName: "text-" + modelData.code
            width: Theme.px(246)
            height: Theme.touch(80, 16)
            designSize: 31
            iconDesignSize: 40
            text: modelData.name
            glyph: root.shell.textLanguage === modelData.code ? "check" : ""
            look: root.shell.textLanguage === modelData.code ? ActionButton.Selected : ActionButton.Plain
            onPressedOnce: root.shell.chooseText(modelData.code)
        }
    }
}

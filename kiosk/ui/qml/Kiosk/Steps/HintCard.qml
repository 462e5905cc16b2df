import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// “Chưa đúng. Mời bà con bấm lại nhé.” and the one sentence that names the target.
Rectangle {
    id: root

    required property VoiceViewModel voice
    required property string again
    required property string hint
    // Beside answers there is less room.
    property bool dense: false

    height: matter.height + 2 * matter.y
    radius: Theme.radiusCard
    color: Theme.laiSoft
    border.width: Theme.px(4)
    border.color: Theme.lai

    Icon {
        x: Theme.px(root.dense ? 24 : 32)
        y: root.dense ? Math.round((root.height - height) / 2) : matter.y + Math.round((again.parent.height - height) / 2)
        name: "retry"
        color: Theme.lai
        size: Theme.px(76)
    }
    Column {
        id: matter

        x: Theme.px(root.dense ? 124 : 32)
        y: Theme.px(root.dense ? 16 : 24)
        width: parent.width - x - Theme.px(28)

        Item {
            width: parent.width
            height: Math.max(again.height, root.dense ? 0 : Theme.px(100))

            Caption {
                id: again

                x: Theme.px(root.dense ? 0 : 100)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                voice: root.voice
                caption: "again"
                text: root.again
                designSize: root.dense ? 36 : 42
                ink: Theme.contrast ? Theme.cham : Theme.lai
            }
        }
        Caption {
            width: parent.width
            voice: root.voice
            caption: "hint"
            text: root.hint
            designSize: root.dense ? 36 : 42
        }
    }
}

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

    height: matter.height + Theme.px(54)
    radius: Theme.radiusCard
    color: Theme.laiSoft
    border.width: Theme.px(4)
    border.color: Theme.lai

    Icon {
        x: Theme.px(32)
        y: Theme.px(40)
        name: "retry"
        color: Theme.lai
        size: Theme.px(76)
    }
    Column {
        id: matter

        x: Theme.px(32)
        y: Theme.px(24)
        width: parent.width - 2 * x

        Caption {
            x: Theme.px(100)
            width: parent.width - x
            voice: root.voice
            caption: "again"
            text: root.again
            designSize: 42
            ink: Theme.contrast ? Theme.cham : Theme.lai
        }
        Caption {
            width: parent.width
            voice: root.voice
            caption: "hint"
            text: root.hint
            designSize: 42
        }
    }
}

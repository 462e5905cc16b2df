import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// The keyboard of the practice phone, for staff: the same keys, as wide as the page.
Keyboard {
    id: root

    unit: Theme.fit * 1.15
    radius: Theme.px(28)
    bottomLeftRadius: radius
    bottomRightRadius: radius
    enterText: qsTr("Xong")
}

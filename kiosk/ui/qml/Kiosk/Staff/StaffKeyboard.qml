import QtQuick
import Kiosk.Phone
import Kiosk.Theme

// The keyboard of the practice phone, for staff: the same keys, as wide as the page.
Keyboard {
    id: root

    // The field is still empty: a name begins with a capital letter.
    property bool blank: false

    onBlankChanged: capital = blank
    unit: Theme.fit * 1.15
    radius: Theme.px(28)
    bottomLeftRadius: radius
    bottomRightRadius: radius
    enterText: qsTr("Xong")
}

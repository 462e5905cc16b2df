import QtQuick
import Kiosk.Theme

// A card that cannot be pressed: no lip.
Rectangle {
    radius: Theme.radiusCard
    color: Theme.vai
    border.width: Theme.px(3)
    border.color: Theme.rule
}

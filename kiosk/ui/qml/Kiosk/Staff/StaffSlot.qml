import QtQuick
import Kiosk.ViewModels

// One page of the staff's, made when it is first opened and then kept, as the citizens' pages are.
Loader {
    id: slot

    required property StaffViewModel staff
    required property string name
    readonly property bool current: staff.page === name

    objectName: "page-" + name
    anchors.fill: parent
    active: false
    visible: current
    enabled: current
    focus: current
    onCurrentChanged: if (current)
        active = true
    Component.onCompleted: if (current)
        active = true
}

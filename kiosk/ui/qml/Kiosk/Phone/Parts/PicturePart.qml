import QtQuick
import Kiosk.Phone

// A picture: a file of the pack, or an icon drawn large. What is blurred is blurred, not hidden.
PhonePress {
    id: root

    required property PhonePart part
    readonly property bool blurred: part.role === "blurred"
    readonly property int side: Math.min(part.u(250), Math.round(part.room * 0.5))
    // The software renderer has no blur; a picture of few pixels, drawn large and smooth, is one.
    readonly property int grain: 14

    partId: part.partId
    enabled: part.pressable
    target: part.target
    gesture: part.gesture
    text: part.label !== "" ? part.label : part.note
    implicitHeight: side + part.u(28) + (caption.visible ? caption.height + part.u(10) : 0)
    Accessible.role: part.pressable ? Accessible.Button : Accessible.Graphic
    Accessible.description: part.note
    onPressedOnce: gesture => root.part.tapped(root.part.partId, gesture)

    contentItem: Item {
        Rectangle {
            id: frame

            x: root.part.u(28)
            y: root.part.u(14)
            width: parent.width - 2 * x
            height: root.side
            radius: root.part.u(22)
            color: root.part.dark ? "#2A323B" : "#E6EDF2"

            Image {
                anchors.fill: parent
                anchors.margins: root.part.u(8)
                visible: root.part.file !== ""
                fillMode: Image.PreserveAspectFit
                sourceSize: root.blurred ? Qt.size(2 * root.grain, 2 * root.grain) : Qt.size(width, height)
                source: root.part.file === "" ? "" : "image://pack/" + root.part.file
            }
            Image {
                anchors.centerIn: parent
                visible: root.part.file === ""
                width: Math.round(root.side * 0.62)
                height: width
                sourceSize: root.blurred ? Qt.size(root.grain, root.grain) : Qt.size(width, width)
                source: root.part.icon === "" ? "" : "image://drawn/icons/" + root.part.icon + (root.part.dark ? "/ffffff" : "/2d3a85")
                smooth: true
            }
        }
        PhoneText {
            id: caption

            visible: root.part.label !== ""
            x: root.part.u(28)
            y: frame.y + frame.height + root.part.u(6)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            unit: root.part.unit
            text: root.part.label
            designSize: 30
            color: root.part.ink
        }
    }
}

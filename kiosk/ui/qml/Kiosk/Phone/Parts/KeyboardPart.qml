import QtQuick
import Kiosk.Phone

// The keyboard at the foot of the screen.
Keyboard {
    id: root

    required property PhonePart part

    unit: part.unit
    due: part.due
    enterText: part.label
    enterId: part.partId === "" ? "key-enter" : part.partId
    enterDue: part.target || part.due === "enter"
    onPressed: key => root.part.keyed(key)
    onEntered: {
        if (root.part.partId === "")
            root.part.keyed("enter");
        else
            root.part.tapped(root.part.partId, "");
    }
}

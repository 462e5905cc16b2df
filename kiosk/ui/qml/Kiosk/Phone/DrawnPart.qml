pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Phone.Parts

// A part of a phone screen, drawn by its kind.
PhonePart {
    id: root

    property alias active: drawing.active
    // Where it stands: in the middle that scrolls, along the foot, or over everything.
    readonly property string zone: {
        switch (kind) {
        case "button":
        case "keypad":
        case "keyboard":
        case "tabs":
            return "foot";
        case "swipe":
            return gesture === "swipe-up" ? "foot" : "middle";
        case "dialog":
        case "notification":
            return "over";
        default:
            return "middle";
        }
    }

    implicitHeight: drawing.height

    Loader {
        id: drawing

        width: parent.width
        height: root.fills ? root.height : undefined
        sourceComponent: {
            switch (root.kind) {
            case "address":
                return address;
            case "amount":
                return amount;
            case "banner":
            case "warning":
                return banner;
            case "bubble":
                return bubble;
            case "button":
                return button;
            case "call":
                return call;
            case "check":
                return check;
            case "chips":
                return chips;
            case "dialog":
                return dialog;
            case "field":
                return field;
            case "icons":
                return icons;
            case "keyboard":
                return keyboard;
            case "keypad":
                return keypad;
            case "list":
                return list;
            case "notification":
                return notification;
            case "picture":
                return picture;
            case "row":
                return row;
            case "swipe":
                return swipe;
            case "switch":
                return onOff;
            case "tabs":
                return tabs;
            case "tiles":
                return tiles;
            case "title":
                return title;
            case "viewfinder":
                return viewfinder;
            case "wait":
                return wait;
            default:
                return text;
            }
        }
    }
    Component {
        id: address

        AddressPart {
            part: root
        }
    }
    Component {
        id: amount

        AmountPart {
            part: root
        }
    }
    Component {
        id: banner

        BannerPart {
            part: root
        }
    }
    Component {
        id: bubble

        BubblePart {
            part: root
        }
    }
    Component {
        id: button

        ButtonPart {
            part: root
        }
    }
    Component {
        id: call

        CallPart {
            part: root
        }
    }
    Component {
        id: check

        CheckPart {
            part: root
        }
    }
    Component {
        id: chips

        ChipsPart {
            part: root
        }
    }
    Component {
        id: dialog

        DialogPart {
            part: root
        }
    }
    Component {
        id: field

        FieldPart {
            part: root
        }
    }
    Component {
        id: icons

        IconsPart {
            part: root
        }
    }
    Component {
        id: keyboard

        KeyboardPart {
            part: root
        }
    }
    Component {
        id: keypad

        KeypadPart {
            part: root
        }
    }
    Component {
        id: list

        ListPart {
            part: root
        }
    }
    Component {
        id: notification

        NotificationPart {
            part: root
        }
    }
    Component {
        id: picture

        PicturePart {
            part: root
        }
    }
    Component {
        id: row

        RowPart {
            part: root
        }
    }
    Component {
        id: swipe

        SwipePart {
            part: root
        }
    }
    Component {
        id: onOff

        SwitchPart {
            part: root
        }
    }
    Component {
        id: tabs

        TabsPart {
            part: root
        }
    }
    Component {
        id: text

        TextPart {
            part: root
        }
    }
    Component {
        id: tiles

        TilesPart {
            part: root
        }
    }
    Component {
        id: title

        TitlePart {
            part: root
        }
    }
    Component {
        id: viewfinder

        ViewfinderPart {
            part: root
        }
    }
    Component {
        id: wait

        WaitPart {
            part: root
        }
    }
}

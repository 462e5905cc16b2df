import QtQuick
import Kiosk.Phone.Parts

// A part of a phone screen, drawn by its kind.
PhonePart {
    id: root

    property alias active: drawing.active
    readonly property bool atBottom: kind === "button" || kind === "keypad"

    implicitHeight: drawing.height

    Loader {
        id: drawing

        width: parent.width
        sourceComponent: {
            switch (root.kind) {
            case "amount":
                return amount;
            case "banner":
            case "warning":
                return banner;
            case "bubble":
                return bubble;
            case "button":
                return button;
            case "check":
            case "switch":
                return check;
            case "chips":
                return chips;
            case "field":
                return field;
            case "icons":
                return icons;
            case "keypad":
                return keypad;
            case "row":
                return row;
            case "title":
                return title;
            case "viewfinder":
                return viewfinder;
            default:
                return text;
            }
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
        id: keypad

        KeypadPart {
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
        id: text

        TextPart {
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
}

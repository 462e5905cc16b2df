pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One part of a phone screen, drawn by its kind.
Loader {
    id: root

    required property string partId
    required property string kind
    required property string role
    required property string label
    required property string value
    required property string note
    required property string icon
    required property bool pressable
    required property bool checked
    required property bool target
    required property var items
    required property real unit
    required property string due
    required property color accent
    readonly property bool atBottom: kind === "button" || kind === "keypad"

    // The hand on a target lies over whatever stands beside it.
    z: target || (items as Array).some(item => item.target) ? 1 : 0

    signal tapped(string part)
    signal keyed(string key)

    function u(n: real): int {
        return Math.round(n * unit);
    }

    sourceComponent: {
        switch (kind) {
        case "amount":
            return amount;
        case "row":
            return row;
        case "button":
            return button;
        case "icons":
            return icons;
        case "field":
            return field;
        case "keypad":
            return keypad;
        case "check":
        case "switch":
            return check;
        case "viewfinder":
            return viewfinder;
        case "bubble":
            return bubble;
        case "banner":
        case "warning":
            return banner;
        case "chips":
            return chips;
        case "title":
            return title;
        default:
            return words;
        }
    }

    Component {
        id: title

        PhoneText {
            unit: root.unit
            leftPadding: root.u(28)
            rightPadding: root.u(28)
            topPadding: root.u(18)
            bottomPadding: root.u(6)
            text: root.label
            designSize: 36
            font.weight: Font.Bold
        }
    }
    Component {
        id: words

        PhoneText {
            unit: root.unit
            leftPadding: root.u(28)
            rightPadding: root.u(28)
            topPadding: root.u(12)
            bottomPadding: root.u(12)
            text: root.label
            designSize: 31
            color: "#48545A"
        }
    }
    Component {
        id: amount

        Rectangle {
            height: big.y + big.height + root.u(14)
            color: "#EEF5F3"

            PhoneText {
                x: root.u(28)
                y: root.u(16)
                unit: root.unit
                text: root.label
                designSize: 28
                color: "#48545A"
            }
            PhoneText {
                id: big

                x: root.u(28)
                y: root.u(52)
                width: parent.width - 2 * x
                unit: root.unit
                text: root.value
                designSize: 54
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.u(30)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(1, root.u(2))
                color: "#D5DBDD"
            }
        }
    }
    Component {
        id: row

        PhonePress {
            partId: root.partId
            enabled: root.pressable
            target: root.target
            text: root.label + " " + root.value
            implicitHeight: matter.height + root.u(22)
            onPressedOnce: root.tapped(root.partId)

            contentItem: Item {
                Column {
                    id: matter

                    x: root.u(28)
                    y: root.u(9)
                    width: parent.width - 2 * x

                    PhoneText {
                        visible: root.label !== ""
                        width: parent.width
                        unit: root.unit
                        text: root.label
                        designSize: 28
                        color: "#48545A"
                    }
                    PhoneText {
                        visible: root.value !== ""
                        width: parent.width
                        unit: root.unit
                        text: root.value
                        designSize: 35
                        font.weight: Font.Bold
                    }
                    PhoneText {
                        visible: root.note !== ""
                        width: parent.width
                        unit: root.unit
                        text: root.note
                        designSize: 29
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(1, root.u(2))
                    color: "#D5DBDD"
                }
            }
        }
    }
    Component {
        id: button

        Item {
            implicitHeight: press.height + root.u(18)

            PhonePress {
                id: press

                readonly property bool plain: root.role === "plain"
                readonly property color face: root.role === "danger" ? "#A01B1B" : root.accent

                x: root.u(24)
                width: parent.width - 2 * x
                height: Math.max(root.u(96), Math.round(16 * Theme.pxPerMm))
                partId: root.partId
                enabled: root.pressable
                target: root.target
                text: root.label
                radius: root.u(20)
                fill: plain ? "#FFFFFF" : face
                onPressedOnce: root.tapped(root.partId)

                contentItem: Item {
                    Rectangle {
                        visible: press.plain
                        anchors.fill: parent
                        radius: press.radius
                        color: "transparent"
                        border.width: root.u(3)
                        border.color: press.face
                    }
                    PhoneText {
                        anchors.centerIn: parent
                        width: parent.width - root.u(24)
                        horizontalAlignment: Text.AlignHCenter
                        unit: root.unit
                        text: root.label
                        designSize: 40
                        font.weight: Font.Bold
                        color: press.plain ? press.face : "#FFFFFF"
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: root.u(28)
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    Component {
        id: icons

        Grid {
            columns: 2
            padding: root.u(20)
            spacing: root.u(16)

            Repeater {
                model: root.items

                PhonePress {
                    id: cell

                    required property var modelData

                    partId: modelData.id
                    target: modelData.target
                    width: (root.width - root.u(56)) / 2
                    height: root.u(172)
                    radius: root.u(26)
                    fill: "#F1F5F4"
                    text: modelData.label
                    onPressedOnce: root.tapped(modelData.id)

                    contentItem: Item {
                        Rectangle {
                            id: well

                            anchors.horizontalCenter: parent.horizontalCenter
                            y: root.u(18)
                            width: root.u(88)
                            height: width
                            radius: root.u(26)
                            color: root.accent

                            Icon {
                                anchors.centerIn: parent
                                name: cell.modelData.icon
                                color: "#FFFFFF"
                                size: root.u(56)
                            }
                        }
                        PhoneText {
                            anchors.top: well.bottom
                            anchors.topMargin: root.u(8)
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            unit: root.unit
                            text: cell.modelData.label
                            designSize: 29
                            font.weight: Font.DemiBold
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: root.u(24)
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
    Component {
        id: field

        Item {
            implicitHeight: root.u(150)

            PhoneText {
                x: root.u(28)
                y: root.u(14)
                unit: root.unit
                text: root.label
                designSize: 29
                color: "#48545A"
            }
            Rectangle {
                x: root.u(24)
                y: root.u(54)
                width: parent.width - 2 * x
                height: root.u(88)
                radius: root.u(18)
                color: "#FFFFFF"
                border.width: root.u(4)
                border.color: root.target && root.due === "" ? Theme.nghe : root.accent

                PhoneText {
                    id: typed

                    anchors.verticalCenter: parent.verticalCenter
                    x: root.u(22)
                    width: parent.width - 2 * x
                    unit: root.unit
                    text: root.value !== "" ? root.value : root.note
                    designSize: root.value !== "" ? 46 : 32
                    font.weight: root.value !== "" ? Font.Bold : Font.Medium
                    color: root.value !== "" ? "#1B2428" : "#48545A"
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: root.u(26)
                }
            }
        }
    }
    Component {
        id: keypad

        Rectangle {
            implicitHeight: pad.height + root.u(16)
            bottomLeftRadius: root.u(36)
            bottomRightRadius: root.u(36)
            color: "#E9EEED"

            Keypad {
                id: pad

                x: root.u(10)
                y: root.u(8)
                width: parent.width - 2 * x
                unit: root.unit
                due: root.due
                hasThousands: root.role !== "code"
                onPressed: key => root.keyed(key)
            }
        }
    }
    Component {
        id: check

        PhonePress {
            partId: root.partId
            enabled: root.pressable
            target: root.target
            text: root.label
            implicitHeight: Math.max(root.u(96), told.height + root.u(28))
            onPressedOnce: root.tapped(root.partId)

            contentItem: Item {
                Rectangle {
                    x: root.u(28)
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.u(52)
                    height: width
                    radius: root.u(12)
                    color: root.checked ? root.accent : "#FFFFFF"
                    border.width: root.u(4)
                    border.color: root.accent

                    Icon {
                        visible: root.checked
                        anchors.centerIn: parent
                        name: "check"
                        color: "#FFFFFF"
                        size: root.u(44)
                    }
                }
                PhoneText {
                    id: told

                    x: root.u(100)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - root.u(24)
                    unit: root.unit
                    text: root.label
                    designSize: 31
                }
            }
        }
    }
    Component {
        id: viewfinder

        PhonePress {
            partId: root.partId
            enabled: root.pressable
            target: root.target
            text: root.label
            implicitHeight: root.u(520)
            onPressedOnce: root.tapped(root.partId)

            contentItem: Rectangle {
                color: "#20242C"

                Rectangle {
                    id: sheet

                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: -root.u(16)
                    width: root.u(260)
                    height: root.u(300)
                    radius: root.u(10)
                    color: "#FFFDF8"

                    PhoneText {
                        y: root.u(12)
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        unit: root.unit
                        text: root.value
                        designSize: 28
                        font.weight: Font.Bold
                    }
                    // Drawn, not scannable: a practice code leads nowhere.
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: root.u(62)
                        name: "qr"
                        color: "#1B2428"
                        size: root.u(216)
                    }
                }
                Repeater {
                    model: 4

                    Item {
                        id: corner

                        required property int index

                        x: sheet.x - root.u(36) + (index % 2) * (sheet.width + root.u(72) - width)
                        y: sheet.y - root.u(36) + Math.floor(index / 2) * (sheet.height + root.u(72) - height)
                        width: root.u(64)
                        height: width
                        rotation: [0, 90, 270, 180][index]

                        Rectangle {
                            width: parent.width
                            height: root.u(8)
                            radius: height / 2
                            color: "#FFFFFF"
                        }
                        Rectangle {
                            width: root.u(8)
                            height: parent.height
                            radius: width / 2
                            color: "#FFFFFF"
                        }
                    }
                }
                PhoneText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: root.u(20)
                    width: parent.width - root.u(32)
                    horizontalAlignment: Text.AlignHCenter
                    unit: root.unit
                    text: root.label
                    designSize: 30
                    color: "#FFFFFF"
                }
            }
        }
    }
    Component {
        id: bubble

        Item {
            implicitHeight: cloud.height + root.u(36)

            Rectangle {
                id: cloud

                x: root.u(20)
                y: root.u(18)
                width: parent.width - root.u(60)
                height: message.height + root.u(48)
                radius: root.u(30)
                color: "#E9ECF3"

                PhoneText {
                    id: message

                    x: root.u(26)
                    y: root.u(24)
                    width: parent.width - 2 * x
                    unit: root.unit
                    text: root.label
                    designSize: 35
                    lineHeight: 1.15
                }
            }
        }
    }
    Component {
        id: banner

        Item {
            implicitHeight: board.height + root.u(32)

            Rectangle {
                id: board

                readonly property bool warning: root.kind === "warning" || root.role === "danger"

                x: root.u(20)
                y: root.u(16)
                width: parent.width - 2 * x
                height: told.height + root.u(40)
                radius: root.u(22)
                color: warning ? "#FFEBC2" : "#DCEFE0"
                border.width: root.u(3)
                border.color: warning ? "#6E3D00" : "#11502F"

                Icon {
                    x: root.u(18)
                    y: root.u(20)
                    name: board.warning ? "warn" : "okc"
                    color: board.border.color
                    size: root.u(60)
                }
                Column {
                    id: told

                    x: root.u(92)
                    y: root.u(20)
                    width: parent.width - x - root.u(18)

                    PhoneText {
                        width: parent.width
                        unit: root.unit
                        text: root.label
                        designSize: 33
                        font.weight: Font.Bold
                        color: board.border.color
                    }
                    PhoneText {
                        visible: root.value !== ""
                        width: parent.width
                        unit: root.unit
                        text: root.value
                        designSize: 30
                    }
                }
            }
        }
    }
    Component {
        id: chips

        Flow {
            padding: root.u(20)
            spacing: root.u(14)

            Repeater {
                model: root.items

                PhonePress {
                    id: chip

                    required property var modelData

                    partId: modelData.id
                    target: modelData.target
                    width: chipText.implicitWidth + root.u(48)
                    height: Math.max(root.u(76), Math.round(16 * Theme.pxPerMm))
                    radius: height / 2
                    fill: modelData.checked ? root.accent : "#EEF5F3"
                    text: modelData.label
                    onPressedOnce: root.tapped(modelData.id)

                    contentItem: Item {
                        PhoneText {
                            id: chipText

                            anchors.centerIn: parent
                            unit: root.unit
                            text: chip.modelData.label
                            designSize: 33
                            font.weight: Font.DemiBold
                            color: chip.modelData.checked ? "#FFFFFF" : "#1B2428"
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}

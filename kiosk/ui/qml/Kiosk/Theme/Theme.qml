pragma Singleton

import QtQuick

// The look's tokens. Lengths are given in px at 27 inches and 1920x1080 (3.21 px/mm) and drawn at the
// screen's own scale; what a finger or an eye needs never falls below its millimetres.
QtObject {
    id: root

    // Set once by Main.qml.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property real pxPerMm: 3.213
    property bool contrast: false
    property real textScale: 1
    // All that can be pressed stands in the lower half.
    property bool low: false
    property bool reducedMotion: false

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real fit: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920) : Math.min(windowWidth / 1920, windowHeight / 1080)
    readonly property real mm: pxPerMm / 3.213
    readonly property int margin: px(portrait ? 48 : 64)

    // Surfaces and text
    readonly property color lanh: contrast ? "#000000" : "#F5F1E6"
    readonly property color vai: contrast ? "#10131F" : "#FFFDF8"
    readonly property color lanh2: contrast ? "#10131F" : "#E8E1CF"
    readonly property color rule: contrast ? "#FFFFFF" : "#CFC6AE"
    readonly property color edge: contrast ? "#FFFFFF" : "#857C5F"
    // What waits for something else first: hollow, its edge and its word paler than of what can be done.
    readonly property color restFill: contrast ? "#000000" : "#E8E1CF"
    readonly property color restEdge: contrast ? "#79809A" : "#857C5F"
    readonly property color restInk: contrast ? "#B4BACD" : "#161C40"
    readonly property color cham: contrast ? "#FFFFFF" : "#161C40"
    readonly property color cham2: contrast ? "#E3E6F2" : "#3E4566"
    readonly property color chamMid: contrast ? "#9DBBFF" : "#2D3A85"
    readonly property color chamDeep: contrast ? "#000000" : "#1E2759"
    readonly property color chamSoft: contrast ? "#10131F" : "#E4E8F6"
    readonly property color inkOnCham: contrast ? "#000000" : "#F5F1E6"
    readonly property color helpEdge: contrast ? "#FFFFFF" : "#161C40"
    readonly property color chi: contrast ? "#FFFFFF" : "#F5F1E6"
    readonly property color chi2: contrast ? "#E3E6F2" : "#C9D1F2"
    readonly property color nghe: contrast ? "#FFD54A" : "#F9B917"
    readonly property color ngheLip: contrast ? "#FFFFFF" : "#A15F00"
    readonly property color ngheSoft: contrast ? "#10131F" : "#FFF0C9"
    readonly property color inkOnNghe: contrast ? "#000000" : "#161C40"
    readonly property color dung: contrast ? "#7CF0A8" : "#11502F"
    readonly property color dungSoft: contrast ? "#10131F" : "#DCEFE0"
    readonly property color lai: contrast ? "#FFD08A" : "#6E3D00"
    readonly property color laiSoft: contrast ? "#10131F" : "#FFEBC2"
    readonly property color dungLai: contrast ? "#FFA7A0" : "#A01B1B"
    readonly property color ghostEdge: contrast ? "#FFFFFF" : "#8E9AD6"
    readonly property color ghostLip: contrast ? "#FFFFFF" : "#0E1338"
    readonly property color ghostFill: contrast ? "#10131F" : "#2D3A85"
    readonly property color plate: contrast ? "#000000" : "#12173A"
    readonly property color thread: "#E58DBB"

    readonly property int radiusOverlay: px(44)
    readonly property int radiusCard: px(32)
    readonly property int radiusButton: px(24)
    readonly property int gap: px(24)
    readonly property string fontFamily: "Be Vietnam Pro"

    readonly property var topicColors: contrast ? ({
            "A": "#9DBBFF",
            "B": "#7FE3EA",
            "C": "#DDB6FF",
            "D": "#FFBE93",
            "E": "#9BE8A8",
            "F": "#FFA9D3",
            "G": "#E4E07A"
        }) : ({
            "A": "#22489C",
            "B": "#0A5660",
            "C": "#65308A",
            "D": "#84370F",
            "E": "#1A5A2D",
            "F": "#96185C",
            "G": "#525204"
        })
    readonly property var topicSofts: ({
            "A": "#E2E9F8",
            "B": "#DAEDEE",
            "C": "#EEE4F5",
            "D": "#F7E6DA",
            "E": "#DFEFE0",
            "F": "#F9E1EC",
            "G": "#EFEDCF"
        })

    // A press counts: it is heard.
    signal pressTaken

    // Private: when the last press was taken, for the 300 ms in which a second touch is ignored.
    property real _lastPress: 0

    function px(n: real): int {
        return Math.max(1, Math.round(n * fit));
    }
    // Text: scales with the page, but never below the millimetres of the design (up to the 32 px that carry 7.3 mm capitals).
    function text(n: real): int {
        return Math.round(Math.max(n * fit, Math.min(n, 32) * mm) * textScale);
    }
    // Headings give way first: they already stand far above the floor.
    function heading(n: real): int {
        return Math.round(Math.max(n * fit, 32 * mm) * Math.min(textScale, 1.15));
    }
    // What a finger must hit: px of the design, at least `least` millimetres.
    function touch(n: real, least: real): int {
        return Math.round(Math.max(n * fit, least * pxPerMm));
    }
    function topicColor(code: string): color {
        return topicColors[code] || chamMid;
    }
    function topicSoft(code: string): color {
        return contrast ? vai : (topicSofts[code] || chamSoft);
    }
    function takePress(apart: int): bool {
        const now = Date.now();
        if (Math.abs(now - _lastPress) < apart)
            return false;
        _lastPress = now;
        pressTaken();
        return true;
    }
}

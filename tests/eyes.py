"""An inspector's eyes: what on the screen is cut off, overlaps, is too small to hit, too pale to read, or missing."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise, product

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext

from kiosk.paths import shipped

LEAST_MM = 16
NAVIGATION_MM = 20
KEY_MM = 12
CONTRAST = 7.0
FLOOR = 28
"""Pixels of the design: no letters are smaller."""
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Link,
    QAccessible.Role.PageTab,
    QAccessible.Role.AlertMessage,
    QAccessible.Role.EditableText,
    QAccessible.Role.Graphic,
}
_WRAPPING = {
    "1": QTextOption.WrapMode.WordWrap,
    "3": QTextOption.WrapMode.WrapAnywhere,
    "4": QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
}
"""By their number in QML."""
OVERLAYS = ("stillHere", "staffCalled", "ease", "villages")
YELLOW = {"#f9b917", "#ffd54a"}
"""``Theme.nghe``, in both themes: what is yellow is what should be pressed."""

_GLANCE_S = 0.05
_MOVES_S = 5.0
"""What moves for longer does so for ever."""
_DOT = 12
"""Pixels: what is smaller is an ornament."""
_PLAIN_TEXT = "0"
_INSIDE_A_CODE = re.compile(r"(?!.*\bgov)[\dA-Z.-]*\d[.,:/-]?\s?\n\s?(?:[.-]?[\dA-Z]*\d|đồng|nghìn|triệu)")
"""Where the line ends stands a newline."""
_PICTURE = re.compile(r"image://drawn/(icons|badges|picture|band|seed|hand)(?:/([^/]+))?")


@dataclass
class Look:
    """What can be seen of a window at one moment."""

    window: object
    root: object
    px_per_mm: float

    def __post_init__(self):
        self.items = list(_shown(self.root))
        texts = [item for item in self.items if item.inherits("QQuickText") and item.property("text").strip()]
        self.texts = [item for item in texts if not _scrolled_off(item)]
        self.targets = [item for item in self.items if item.inherits("QQuickAbstractButton") and item.isEnabled()]

    def sentences(self):
        """Whole texts; the words of a caption are joined again."""
        captions = [item.property("text") for item in self.items if _is_caption(item)]
        return {" ".join(text.split()) for text in (*captions, *(item.property("text") for item in self.texts))}

    def places(self):
        """Where on the window each word and each button is."""
        return [(_label(item), _scene(item)) for item in (*self.texts, *self.targets)]

    def faults(self):
        """Each once, as a sentence."""
        found = [
            *self.cut_off(),
            *self.overlapping(),
            *self.too_small(),
            *self.formatted(),
            *self.yellow(),
            *self.missing_pictures(),
        ]
        return list(dict.fromkeys(found))

    def cut_off(self):
        """Text that is shortened, or runs over its own width, its button, its card or the window."""
        window = QRectF(0, 0, self.window.width(), self.window.height())
        for item in self.texts:
            name, ink = _name(item), _ink(item)
            if item.property("truncated"):
                yield f"truncated: {name}"
            if item.property("contentWidth") > item.width() + 1:
                yield f"wider than its place: {name}"
            if not window.contains(ink):
                yield f"off the window: {name}"
            for holder in _holders(item):
                if not _scene(holder).adjusted(-1, -1, 1, 1).contains(ink):
                    yield f"out of its {_kind(holder)}: {name}"
                    break

    def overlapping(self):
        inks = {text: _not_clipped(text) for text in self.texts}
        boxes = {one: _not_clipped_box(one) for one in self.targets if one.objectName() != "attract"}
        above = {item: set(_above(item)) for item in (*inks, *boxes)}
        for one, other in combinations(inks, 2):
            if _meet(inks[one], inks[other]) and _name(one) != _name(other):
                yield f"texts overlap: {_name(one)} and {_name(other)}"
        for target, text in product(boxes, inks):
            if _meet(boxes[target], inks[text]) and target not in above[text]:
                yield f"a button lies over text: {_label(target)} over {_name(text)}"
        for one, other in combinations(boxes, 2):
            if _meet(boxes[one], boxes[other]) and one not in above[other] and other not in above[one]:
                yield f"buttons overlap: {_label(one)} and {_label(other)}"

    def crossing(self):
        """Text that runs over the edge of a frame to which it does not belong."""
        frames = [
            item
            for item in self.items
            if item.inherits("QQuickRectangle") and QQmlProperty(item, "border.width").read()
        ]
        boxes = {frame: _not_clipped_box(frame) for frame in frames}
        for text in self.texts:
            ink, above = _not_clipped(text), set(_above(text))
            for frame, box in boxes.items():
                if frame not in above and _meet(box, ink) and not box.contains(ink):
                    yield f"over the edge of a frame: {_name(text)}"

    def too_small(self):
        for item in self.targets:
            name = item.objectName()
            least = NAVIGATION_MM if name.startswith("nav") and name != "navHome" else LEAST_MM
            least = KEY_MM if name.startswith("phone-key-") else least
            box = _scene(item)
            millimetres = [round(side / self.px_per_mm, 1) for side in (box.width(), box.height())]
            if min(millimetres) < least - 0.2:
                yield f"too small to hit: {_label(item)} {millimetres[0]} × {millimetres[1]} mm, least {least}"

    def small_letters(self):
        """Letters that were drawn smaller than the floor of the design, so as to fit their place."""
        for item in self.texts:
            drawn = QQmlExpression(qmlContext(item), item, "fontInfo.pixelSize").evaluate()[0]
            # The phone has a scale of its own.
            unit = (
                item.property("unit") or QQmlExpression(qmlContext(item), item, "Theme.px(1000) / 1000").evaluate()[0]
            )
            if unit and drawn < FLOOR * unit - 1:
                yield f"small letters, {drawn / unit:.0f} of {FLOOR}: {_name(item)}"

    def broken(self):
        """Numbers, codes and amounts that begin on one line and end on the next."""
        for item in self.texts:
            text = item.property("text")
            for end in _line_ends(item, text):
                if _INSIDE_A_CODE.search(f"{text[max(0, end - 30) : end]}\n{text[end : end + 30]}"):
                    yield f"broken over two lines: {_name(item)}"
        for flow in filter(_is_caption, self.items):
            words = [word for word in flow.childItems() if word.childItems()]
            for one, after in pairwise(words):
                pair = "\n".join(word.property("modelData")["word"] for word in (one, after))
                if after.y() > one.y() and _INSIDE_A_CODE.search(pair):
                    yield f"broken over two lines: “{pair}”"

    def unheard(self):
        """What can be pressed, and a screen reader has no name or no role for."""
        QAccessible.setActive(True)
        for item in self.targets:
            told = QAccessible.queryAccessibleInterface(item)
            if not told.text(QAccessible.Text.Name).strip() or told.role() not in ROLES:
                yield f"a screen reader cannot tell what it is: {_label(item)} {told.role()}"

    def formatted(self):
        for item in self.items:
            if item.inherits("QQuickText") and _enum(item, "textFormat") != _PLAIN_TEXT:
                yield f"not plain text: {_name(item)}"

    def yellow(self):
        groups = self.yellow_things()
        if len(groups) > 1:
            yield f"{len(groups)} yellow things: {[(round(g.x()), round(g.y())) for g in groups]}"

    def yellow_things(self):
        """Areas that are yellow or framed in yellow; what touches belongs together."""
        boxes = []
        for item in self.items:
            if not item.inherits("QQuickRectangle"):
                continue
            if item.width() < _DOT:
                continue
            fill = QColor(item.property("color"))
            edge = QQmlProperty(item, "border.color").read()
            edged = QQmlProperty(item, "border.width").read() > 2 and QColor(edge).name() in YELLOW
            if (fill.alpha() > 0 and fill.name() in YELLOW) or edged:
                boxes.append(_scene(item))
        groups = []
        for box in boxes:
            touching = [group for group in groups if group.intersects(box)]
            for group in touching:
                groups.remove(group)
                box = box.united(group)  # ruff: ignore[redefined-loop-name] - the group grows
            groups.append(box)
        return groups

    def missing_pictures(self):
        for item in self.items:
            if not item.inherits("QQuickImage"):
                continue
            source = item.property("source").toString()
            match = _PICTURE.match(source)
            if match and not _file(*match.groups()).is_file():
                yield f"no such drawing: {source}"

    def pale(self, picture=None, least=CONTRAST):
        """Texts with less contrast than ``least``:1 against what is really behind them on the picture."""
        pixels = _pixels(picture or self.window.grabWindow())
        for item in self.texts:
            ratio = _contrast_on(pixels, _ink(item), QColor(item.property("color")))
            if ratio < least:
                yield f"contrast {ratio:.1f}: {_name(item)} {QColor(item.property('color')).name()}"


def look(hall):
    """What is seen now: the page, or the question that lies over it."""
    door = hall.app.doorway.door
    root = next((item for name in OVERLAYS if (item := hall.find(name))), None)
    page = hall.page if not door.covers else door.page or "staffPin"
    return Look(hall.window, root or hall.find(f"page-{page}"), hall.app.shell.pxPerMm)


def settled(hall):
    """What is seen once all that can be read or pressed stands still: a notification has slid in, a list has its rows."""
    seen = look(hall)
    until = time.monotonic() + _MOVES_S
    while time.monotonic() < until:
        before, since = seen.places(), time.monotonic()
        hall.wait(lambda since=since: time.monotonic() - since > _GLANCE_S)
        hall.see()
        seen = look(hall)
        if seen.places() == before:
            break
    return seen


def low_enough(hall):
    """What can be pressed and does not lie wholly in the lower half of the window."""
    half = hall.window.height() / 2
    places = [(_label(target), _not_clipped_box(target)) for target in look(hall).targets]
    return [
        f"too high: {name} at {box.top():.0f} of {half:.0f}"
        for name, box in places
        if box.height() > 1 and box.top() < half - 1
    ]


def ringed(hall, name):
    """Something yellow stands close round it, not only round the whole phone."""
    place = _scene(hall.find(name))
    return any(
        area.contains(place.center()) and area.width() < place.width() + 50 for area in look(hall).yellow_things()
    )


def contrast(one, other):
    """WCAG 2.2 contrast ratio of two colours, 1–21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def icons_in(item):
    """Names of the icons shown inside ``item``."""
    return [
        child.property("name") for child in _shown(item) if child.inherits("QQuickImage") and child.property("name")
    ]


def _shown(item):
    yield item
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0.05 and child.width() >= 0:
            yield from _shown(child)


def _scene(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _ink(item):
    """Where the letters of a text are, without the room that its lines keep above and below."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    room_x, room_y = item.width() - width, item.height() - height
    across = {"2": room_x, "4": room_x / 2}.get(_enum(item, "effectiveHorizontalAlignment"), 0)
    down = {"64": room_y, "128": room_y / 2}.get(_enum(item, "verticalAlignment"), 0)
    left = item.property("leftPadding") if across == 0 else 0
    top = item.property("topPadding") if down == 0 else 0
    size = item.property("font").pixelSize()
    return item.mapRectToScene(QRectF(across + left, down + top + 0.18 * size, width, max(1, height - 0.42 * size)))


def _line_ends(item, text):
    """Qt keeps to itself where a text's lines end: it is laid out once more."""
    if not any(sign.isdigit() for sign in text):
        return []
    layout = QTextLayout(text, item.property("font"))
    option = QTextOption()
    option.setWrapMode(_WRAPPING.get(_enum(item, "wrapMode"), QTextOption.WrapMode.NoWrap))
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width() - item.property("leftPadding") - item.property("rightPadding"))
        ends.append(line.textStart())
    layout.endLayout()
    return ends[1:]


def _not_clipped(item):
    return _cut(item, _ink(item))


def _not_clipped_box(item):
    return _cut(item, _scene(item))


def _scrolled_off(item):
    """A finger would have to push it into sight first, as in a list that goes on."""
    return any(
        above.inherits("QQuickFlickable") and above.property("interactive") and not _scene(above).contains(_ink(item))
        for above in _above(item)
    )


def _cut(item, box):
    for above in _above(item):
        if above.clip():
            box = box.intersected(_scene(above))
    return box


def _enum(item, name):
    """Qt's private enumerations do not come through as properties; QML knows their numbers."""
    return str(round(QQmlExpression(qmlContext(item), item, f"Number({name})").evaluate()[0]))


def _holders(item):
    """What a text stands on: the nearest button, card or clipped list around it."""
    for above in _above(item):
        if (
            above.inherits("QQuickAbstractButton")
            or above.clip()
            or (above.inherits("QQuickRectangle") and QColor(above.property("color")).alpha() > 0)
        ):
            yield above


def _above(item):
    found = []
    while (item := item.parentItem()) is not None:
        found.append(item)
    return found


def _is_caption(item):
    return item.inherits("QQuickFlow") and item.property("caption") is not None


def _kind(item):
    # Never metaObject(): PySide keeps its wrapper, and takes what is later made at that address for it.
    return item.objectName() or ("button" if item.inherits("QQuickAbstractButton") else "card")


def _label(item):
    return item.objectName() or item.property("text") or _kind(item)


def _name(item):
    above = _above(item)
    where = next((one.objectName() for one in above if one.objectName()), "")
    text = next((one.property("text") for one in above if _is_caption(one)), item.property("text"))
    return f"“{text}” in {where}"


def _file(kind, name):
    assets = shipped("assets")
    if kind == "picture":
        return assets / name
    return assets / (
        f"{kind}/{name}.svg" if kind in {"icons", "badges"} else f"{kind}-{name}.svg" if name else f"{kind}.svg"
    )


def _luminance(colour):
    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _pixels(image):
    """Rows of 0xRRGGBB."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & 0xFFFFFF


def _contrast_on(pixels, ink, colour):
    """Against the middle one of the pixels around the letters, as a gradient has no single colour."""
    height, width = pixels.shape
    left, right = max(0, int(ink.left())), max(0, min(width, int(ink.right())))
    top, bottom = max(0, int(ink.top())), max(0, min(height, int(ink.bottom())))
    behind = []
    for pixel, times in zip(*np.unique(pixels[top:bottom:3, left:right:3], return_counts=True), strict=True):
        ratio = _contrast_behind(int(pixel), colour.rgb())
        behind += [ratio] * int(times) if ratio else []
    # The letters' own soft edges are the paler half.
    return sorted(behind)[len(behind) * 2 // 3] if behind else 1.0


@cache
def _contrast_behind(pixel, letters):
    """0 if it is so like the letters that it is part of them."""
    pixel, letters = QColor(pixel), QColor(letters)
    if abs(pixel.lightness() - letters.lightness()) <= 12 and abs(pixel.hue() - letters.hue()) <= 12:
        return 0
    return contrast(pixel, letters)


def _meet(one, other):
    both = one.intersected(other)
    return both.width() > 1 and both.height() > 1

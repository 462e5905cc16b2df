"""Reads a YAML file into plain values that remember their line and column. Whatever could hide something is refused.

Only maps, lists, text, whole numbers, true, false and null: no anchors, no tags, no YAML 1.1 surprises (“no” stays
a word). Events are taken one by one, so that a file made to exhaust the machine is given up early.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from kiosk.authoring.faults import Fault

if TYPE_CHECKING:
    from kiosk.lessons.problem import Place

MOST_BYTES = 256 * 1024
MOST_DEPTH = 20
MOST_VALUES = 20_000

_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,9})")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}

_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Twenty times as fast, where PyYAML was built with libyaml."""

_UNPRINTABLE = yaml.reader.Reader.NON_PRINTABLE
_STRANGE = ("có ký tự lạ không hiện ra", "xoá ký tự đó, gõ lại dòng này")

Mark = tuple[int, int]
"""Line and column, from 1."""


@dataclass
class Document:
    """``values`` as JSON knows them; where each stands, and where its key stands, by its place in the document."""

    file: str
    values: Any = None
    marks: dict[Place, Mark] = field(default_factory=dict)
    key_marks: dict[Place, Mark] = field(default_factory=dict)

    def fault(self, mark: Mark, fault: str, mend: str) -> Fault:
        return Fault(self.file, *mark, fault, mend)


class UnreadableError(Exception):
    """Not even the values could be had; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_document(file: str, content: bytes) -> tuple[Document, list[Fault]]:
    """The values of ``file``, and faults that leave them usable for finding more. Raises UnreadableError."""
    text = _decoded(Document(file), content)
    try:
        return _read(file, text, _FAST)
    except UnreadableError:
        # It tells of what it cannot read in other places than people look for it.
        return _read(file, text, yaml.SafeLoader)


def _read(file: str, text: str, loader: Any) -> tuple[Document, list[Fault]]:
    document = Document(file)
    builder = _Builder(document)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise UnreadableError(document.fault(at, *_slip(text, at, error.problem or ""))) from error
    return document, builder.faults


def _slip(text: str, at: tuple[int, int], problem: str) -> tuple[str, str]:
    """The three commonest slips by their names."""
    line, column = at
    if text.splitlines()[line - 1 : line] and text.splitlines()[line - 1][column - 1 : column] == "\t":
        return "có phím Tab ở đây", "xoá đi, thụt dòng vào bằng dấu cách"
    if problem == "mapping values are not allowed here":
        return "có dấu “:” ở giữa câu", 'đặt cả câu trong "ngoặc kép", hoặc xem lại khoảng trắng đầu dòng'
    if problem.startswith("expected <block end>"):
        return "dòng này thụt vào không thẳng", "thụt cho thẳng với các dòng cùng bậc"
    return "chỗ này máy không đọc được", "xem khoảng trắng đầu dòng, dấu “:” và ngoặc kép"


def _decoded(document: Document, content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise UnreadableError(
            document.fault((1, 1), "tệp quá lớn", f"giữ dưới {MOST_BYTES // 1024} KB, chia thành nhiều bài")
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise UnreadableError(
            document.fault((line, column), "chữ ở đây không phải UTF-8", "lưu lại tệp với bảng mã UTF-8")
        ) from error
    strange = _UNPRINTABLE.search(text)
    if strange:
        before = text[: strange.start()]
        at = (before.count("\n") + 1, strange.start() - before.rfind("\n"))
        raise UnreadableError(document.fault(at, *_STRANGE))
    return text


@dataclass
class _Open:
    """A map or list whose end has not come yet; ``key`` is the map's key that waits for its value."""

    place: Place
    values: dict[str, Any] | list[Any]
    key: str | None = None


class _Builder:
    """Puts the values together as their events come."""

    def __init__(self, document: Document) -> None:
        self.faults: list[Fault] = []
        self._document = document
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1) if event.start_mark else (1, 1)
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._refuse(mark, "tệp có dòng “---” ở giữa", "mỗi tệp chỉ có một bài, xoá dòng “---”")
            case yaml.AliasEvent():
                self._refuse(mark, "không dùng “*tên” ở đây", "viết lại cả câu, hoặc đặt trong ngoặc kép")
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
            case yaml.ScalarEvent():
                self._plain(event, mark)
                if not self._is_key(event, mark):
                    self._put(mark, _value(event))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._plain(event, mark)
                self._start({} if isinstance(event, yaml.MappingStartEvent) else [], mark)

    def _plain(self, event: yaml.NodeEvent, mark: Mark) -> None:
        if event.anchor is not None:
            self._refuse(mark, "không dùng “&tên” ở đây", "viết lại cả câu, hoặc đặt trong ngoặc kép")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._refuse(mark, "không dùng “!tên” ở đây", "đặt trong ngoặc kép, hoặc xoá phần “!…”")
        # Between double quotes, \\0 and the like are written with characters that can be seen.
        if _UNPRINTABLE.search(getattr(event, "value", "")):
            self._refuse(mark, *_STRANGE)

    def _is_key(self, event: yaml.ScalarEvent, mark: Mark) -> bool:
        """A scalar where a map waits for its next key."""
        if not self._open or isinstance(self._open[-1].values, list) or self._open[-1].key is not None:
            return False
        top = self._open[-1]
        key = str(event.value)
        if key in top.values:
            self.faults.append(self._document.fault(mark, f"“{key}” viết hai lần", "giữ một dòng, xoá dòng kia"))
        top.key = key
        self._document.key_marks[*top.place, key] = mark
        return True

    def _start(self, values: dict[str, Any] | list[Any], mark: Mark) -> None:
        if len(self._open) >= MOST_DEPTH:
            self._refuse(mark, "các mục lồng nhau quá sâu", f"giữ dưới {MOST_DEPTH} tầng")
        if self._open and isinstance(self._open[-1].values, dict) and self._open[-1].key is None:
            self._refuse(mark, "tên mục phải là chữ", "viết “tên: giá trị”")
        self._open.append(_Open(self._put(mark, values), values))

    def _put(self, mark: Mark, value: Any) -> Place:
        """``value`` stands where the document has come to; its place."""
        if len(self._document.marks) >= MOST_VALUES:
            self._refuse(mark, "tệp có quá nhiều mục", "chia thành nhiều bài")
        place: Place = ()
        if not self._open:
            self._document.values = value
        elif isinstance(values := self._open[-1].values, list):
            place = (*self._open[-1].place, len(values))
            values.append(value)
        else:
            key, self._open[-1].key = str(self._open[-1].key), None
            place = (*self._open[-1].place, key)
            values[key] = value
        self._document.marks[place] = mark
        return place

    def _refuse(self, mark: Mark, fault: str, mend: str) -> None:
        raise UnreadableError(self._document.fault(mark, fault, mend))


def _value(event: yaml.ScalarEvent) -> Any:
    """Quoted is always text; of the rest only whole numbers, true, false and null mean something else."""
    text = str(event.value)
    if event.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text

"""The one place where figures are made: what each is called, what it means, and how it comes out of the raw events."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.reports import names as called
from kiosk.reports.small_cells import LEAST, protected
from kiosk.reports.tally import UNTOLD, Tally, visits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from kiosk.reports.names import Names
    from kiosk.reports.period import Period

_BY_WEEK = 15
"""A period of more days than this is drawn by weeks."""


class Hidden(Enum):
    """Why a number is not shown: it is small, or a small one could be found by subtraction."""

    SMALL = f"<{LEAST}"
    BESIDE_SMALL = "ẩn"


@dataclass(frozen=True)
class Line:
    """``value`` of ``of`` (0: of nothing). ``unsure`` more were counted while the clock could not be believed."""

    label: str
    value: int
    unsure: int = 0
    of: int = 0
    topic: str = ""
    day: date | None = None
    hidden: Hidden | None = None

    @property
    def percent(self) -> int:
        return round(100 * self.value / self.of) if self.of else 0


@dataclass(frozen=True)
class Figure:
    """``code`` is the plan's own, where it has one. A figure of one number has one line without a label."""

    name: str
    code: str
    title: str
    unit: str
    meaning: str
    lines: tuple[Line, ...]

    @property
    def total(self) -> int:
        return sum(line.value for line in self.lines)

    @property
    def one(self) -> Line:
        return self.lines[0]


@dataclass(frozen=True)
class _Sources:
    total: Tally
    names: Names
    period: Period
    today: date


_Recipe = tuple[str, str, str, str, str, "Callable[[_Sources], Iterable[Line]]"]


def figures(total: Tally, names: Names, period: Period, today: date) -> dict[str, Figure]:
    """All figures of ``period`` by name; ``total`` is what its events and counts add up to."""
    sources = _Sources(total, names, period, today)
    return {
        name: Figure(name, code, title, unit, meaning, tuple(lines(sources)))
        for name, code, title, unit, meaning, lines in _RECIPES
    }


def _visits(this: _Sources) -> Iterable[Line]:
    sure = Counter(sure for _, sure, _ in visits(this.total))
    yield Line("", sure[True], sure[False])


def _touched(this: _Sources) -> Iterable[Line]:
    sure = Counter(not doubtful for visit, (doubtful, _) in this.total.began.items() if visit not in this.total.used)
    yield Line("", sure[True], sure[False])


def _minutes(this: _Sources) -> Iterable[Line]:
    yield Line("", this.total.number("seconds") // 60, this.total.number("seconds", sure=False) // 60)


def _finished(this: _Sources) -> Iterable[Line]:
    line = _line("", this.total, "finished")
    yield replace(line, of=this.total.number("begun"))


def _right(this: _Sources) -> Iterable[Line]:
    yield replace(_line("", this.total, "right"), of=this.total.number("asked"))


def _assisted(this: _Sources) -> Iterable[Line]:
    """A visit that staff led stands in what they entered: whoever helped in it before is not counted again."""
    alone = this.total.assisted - this.total.led
    helped = Counter(sure for visit, sure, _ in visits(this.total) if visit in alone)
    led = _line("", this.total, "with staff", "yes")
    yield Line("", led.value + helped[True], led.unsure + helped[False])


def _topics(this: _Sources) -> Iterable[Line]:
    of: dict[str, Line] = {code: Line(name, 0, topic=code) for code, name in this.names.topics.items()}
    for (lesson,) in this.total.keys("begun lesson"):
        topic = this.names.topic_of.get(lesson, "")
        before = of.get(topic, Line(this.names.topic(topic), 0, topic=topic))
        more = _line("", this.total, "begun lesson", lesson)
        of[topic] = replace(before, value=before.value + more.value, unsure=before.unsure + more.unsure)
    return _sorted(of.values())


def _lessons(this: _Sources) -> Iterable[Line]:
    for_each = (
        replace(
            _line(this.names.lesson(lesson), this.total, "begun lesson", lesson),
            topic=this.names.topic_of.get(lesson, ""),
        )
        for (lesson,) in this.total.keys("begun lesson")
    )
    return _sorted(for_each)


def _hardest(this: _Sources) -> Iterable[Line]:
    """A step reached is one done or one left: help is given only there."""
    lines = []
    for lesson, step in this.total.keys("step helped"):
        line = _line(this.names.step(lesson, step), this.total, "step helped", lesson, step)
        reached = this.total.number("step done", lesson, step) + this.total.number("step left", lesson, step)
        lines.append(replace(line, of=reached, topic=this.names.topic_of.get(lesson, "")))
    return _sorted(lines)


def _hands(this: _Sources) -> Iterable[Line]:
    for lesson, step in this.total.keys("hands"):
        line = _line(this.names.step(lesson, step), this.total, "hands right", lesson, step)
        of = this.total.number("hands", lesson, step)
        yield replace(line, of=of, topic=this.names.topic_of.get(lesson, ""))


def _at_steps(what: str) -> Callable[[_Sources], Iterable[Line]]:
    def lines(this: _Sources) -> Iterable[Line]:
        return _sorted(
            replace(
                _line(this.names.step(lesson, step), this.total, what, lesson, step),
                topic=this.names.topic_of.get(lesson, ""),
            )
            for lesson, step in this.total.keys(what)
        )

    return lines


def _hours(this: _Sources) -> Iterable[Line]:
    by_hour = Counter(hour.hour for _, sure, hour in visits(this.total) if sure)
    first, last = min([7, *by_hour]), max([17, *by_hour])
    return [Line(f"{hour}h", by_hour[hour]) for hour in range(first, last + 1)]


def _days(this: _Sources) -> Iterable[Line]:
    by_day = Counter(hour.date() for _, sure, hour in visits(this.total) if sure)
    first = min(by_day, default=this.period.first)
    step = timedelta(days=1 if this.period.days <= _BY_WEEK else 7)
    begin = this.period.first
    while begin + step <= first and step.days > 1:
        begin += step
    # What is still to come is not drawn as if nobody had come.
    last = min(this.period.last, max([this.today, *by_day]))
    lines = []
    while begin <= last:
        found = sum(number for day, number in by_day.items() if begin <= day < begin + step)
        lines.append(Line(_short(begin), found, day=begin))
        begin += step
    return lines


def _villages(this: _Sources) -> Iterable[Line]:
    return _some_hidden(this, "village", called.village, table(this.total).rows)


def _groups(this: _Sources) -> Iterable[Line]:
    return _some_hidden(this, "group", called.group, table(this.total).columns)


def _some_hidden(
    this: _Sources, what: str, name: Callable[[str], str], hidden: dict[str, Hidden | None]
) -> Iterable[Line]:
    """No number here may betray a small cell of the table of villages and groups."""
    for line, key in _with_keys(this, what, name):
        why = Hidden.SMALL if line.value + line.unsure < LEAST else hidden.get(key)
        yield replace(line, value=0, unsure=0, hidden=why) if why else line


def _with_keys(this: _Sources, what: str, name: Callable[[str], str]) -> list[tuple[Line, str]]:
    lines = [(_line(name(key), this.total, what, key), key) for (key,) in this.total.keys(what)]
    return sorted(lines, key=lambda one: (one[1] == UNTOLD, -one[0].value, one[0].label))


def _plain(what: str) -> Callable[[_Sources], Iterable[Line]]:
    return lambda this: [_line("", this.total, what)]


def _keyed(what: str, name: Callable[[_Sources, tuple[str, ...]], str]) -> Callable[[_Sources], Iterable[Line]]:
    return lambda this: _sorted(_line(name(this, key), this.total, what, *key) for key in this.total.keys(what))


def _line(label: str, total: Tally, what: str, *key: str) -> Line:
    return Line(label, total.number(what, *key), total.number(what, *key, sure=False))


def _sorted(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (-line.value, -line.unsure, line.label))


def _short(day: date) -> str:
    return f"{day.day}/{day.month}"


@dataclass(frozen=True)
class Table:
    """Villages down, groups across; a cell is a number or the reason why none is shown. Empty if it would betray anybody."""

    cells: dict[tuple[str, str], int | Hidden]
    rows: dict[str, Hidden | None]
    columns: dict[str, Hidden | None]


def table(total: Tally) -> Table:
    """Hours in doubt count here too: a table by place and group is not one by time."""
    keys = total.keys("village group")
    rows = sorted({village for village, _ in keys}, key=lambda village: (village == UNTOLD, village))
    columns = [*called.GROUPS, UNTOLD]
    numbers = [
        [sum(total.number("village group", row, column, sure=sure) for sure in (True, False)) for column in columns]
        for row in rows
    ]
    safe = protected(numbers)
    if safe is None:
        return Table({}, {}, {})
    why = {False: Hidden.BESIDE_SMALL, True: Hidden.SMALL}
    hidden = {place: why[small] for place, small in safe.items()}
    return Table(
        {
            (row, column): hidden.get((r, c), numbers[r][c])
            for r, row in enumerate(rows)
            for c, column in enumerate(columns)
        },
        {row: hidden.get((r, len(columns))) for r, row in enumerate(rows)},
        {column: hidden.get((len(rows), c)) for c, column in enumerate(columns)},
    )


_RECIPES: tuple[_Recipe, ...] = (
    (
        "visits",
        "B1",
        "Lượt dùng máy",
        "lượt",
        "Mỗi lần có người đến máy và mở ít nhất một bài. Máy đếm lượt, không đếm người.",
        _visits,
    ),
    ("touched", "", "Lượt chỉ chạm rồi đi", "lượt", "Có người chạm màn hình nhưng chưa mở bài nào.", _touched),
    ("minutes", "", "Thời gian có người ở máy", "phút", "Cộng thời gian của các lượt, kể cả lúc máy chờ.", _minutes),
    ("begun", "B3", "Lượt học bài", "lượt", "Mỗi lần một bài được mở ra.", _plain("begun")),
    (
        "finished",
        "B3",
        "Lượt học xong",
        "lượt",
        "Số lần học đến hết bài, và là bao nhiêu phần trăm số lượt học bài.",
        _finished,
    ),
    (
        "assisted",
        "B2",
        "Lượt có người kèm",
        "lượt",
        "Lượt cán bộ ghi là có người kèm, và lượt học hai người ở máy mà cán bộ không kèm.",
        _assisted,
    ),
    (
        "codes",
        "B10",
        "Lượt hiện mã mang về",
        "lượt",
        "Số lần máy hiện mã QR. Máy không biết ai đã quét.",
        _plain("codes"),
    ),
    ("called", "", "Lượt gọi cán bộ", "lượt", "Số lần bà con bấm “Gọi cán bộ”.", _plain("called")),
    ("came", "", "Lượt cán bộ đến", "lượt", "Số lần cán bộ bấm “Đã đến”.", _plain("came")),
    (
        "voices",
        "B6",
        "Lượt học theo tiếng nói",
        "lượt",
        "Tiếng mà bà con chọn nghe khi mở bài.",
        _keyed("voice", lambda _, key: called.voice(key[0])),
    ),
    ("topics", "B7", "Lượt học theo chủ đề", "lượt", "Số lần mở bài của mỗi chủ đề.", _topics),
    ("lessons", "B7", "Bài được mở nhiều", "lượt", "Số lần mỗi bài được mở.", _lessons),
    (
        "hardest",
        "B9",
        "Bước khó nhất",
        "lần giúp",
        "Số lần máy phải gợi ý hoặc làm giúp ở bước đó. Số sau là số lượt đã tới bước đó.",
        _hardest,
    ),
    (
        "differs",
        "B9",
        "Màn hình thật khác rồi",
        "lượt báo",
        "Bước mà bà con báo là ứng dụng thật nay đã khác. Cần xem lại bài.",
        _at_steps("step differs"),
    ),
    (
        "hours",
        "",
        "Theo giờ trong ngày",
        "lượt",
        "Lượt dùng máy bắt đầu trong giờ đó. Giờ chưa chắc thì không tính ở đây.",
        _hours,
    ),
    (
        "days",
        "",
        "Theo thời gian",
        "lượt",
        "Lượt dùng máy mỗi ngày; kỳ dài thì mỗi tuần, ghi ngày đầu. Giờ chưa chắc thì không tính ở đây.",
        _days,
    ),
    (
        "sessions",
        "B12",
        "Số buổi cán bộ ghi",
        "buổi",
        "Các buổi cùng làm, dạy nhóm và thi mà cán bộ đã ghi.",
        _keyed("sessions", lambda _, key: called.KINDS.get(key[0], key[0])),
    ),
    (
        "turns",
        "B12",
        "Lượt trong các buổi",
        "lượt",
        "Số lượt cán bộ ghi cho các buổi đó.",
        _keyed("turns", lambda _, key: called.KINDS.get(key[0], key[0])),
    ),
    (
        "led",
        "B12",
        "Nội dung các buổi",
        "lượt",
        "Số lượt theo việc đã cùng làm.",
        _keyed("led", lambda this, key: this.names.subject(key[0])),
    ),
    (
        "alone",
        "B2",
        "Có kèm hay tự làm",
        "lượt",
        "Lượt trong các buổi, theo lời cán bộ ghi.",
        _keyed("with staff", lambda _, key: "Có người kèm" if key[0] == "yes" else "Tự làm"),
    ),
    (
        "right",
        "B8",
        "Câu trả lời đúng khi thi",
        "câu",
        "Số câu các nhóm trả lời đúng ngay lần đầu trong các buổi thi, và là bao nhiêu phần trăm số câu đã hỏi.",
        _right,
    ),
    (
        "hands",
        "B8",
        "Giơ tay đúng khi dạy lớp",
        "tay",
        "Số tay giơ cho câu trả lời đúng khi hỏi cả lớp. Số sau là tất cả số tay đã giơ.",
        lambda this: _sorted(_hands(this)),
    ),
    (
        "villages",
        "B4",
        "Lượt theo thôn",
        "lượt",
        "Lượt trong các buổi, theo thôn bà con nói; không nói cũng được. Dưới 5 lượt ghi “<5”.",
        _villages,
    ),
    (
        "groups",
        "B5",
        "Lượt theo nhóm",
        "lượt",
        "Lượt trong các buổi; một buổi nhiều nhóm thì tính cho mỗi nhóm. Dưới 5 lượt ghi “<5”.",
        _groups,
    ),
    (
        "led hardest",
        "B9",
        "Bước cần cán bộ giúp",
        "buổi",
        "Số buổi mà cán bộ ghi là bước đó cần giúp.",
        _at_steps("led step helped"),
    ),
)

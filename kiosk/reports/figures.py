"""The one place where figures are made: how each comes out of the raw events. What it means stands in ``meanings``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.lessons.text import Text
from kiosk.reports import names as called
from kiosk.reports.meanings import MEANT
from kiosk.reports.small_cells import LEAST, protected
from kiosk.reports.tally import UNTOLD, Tally, visits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from kiosk.reports.names import Names
    from kiosk.reports.period import Period

_ALONE = (Text("Có người kèm", "With a helper"), Text("Tự làm", "Alone"))
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


def figures(total: Tally, names: Names, period: Period, today: date) -> dict[str, Figure]:
    """All figures of ``period`` by name, in the language of ``names``; ``total`` is what its events and counts add up to."""
    sources = _Sources(total, names, period, today)
    return {name: _figure(name, lines(sources), names.language) for name, lines in _RECIPES.items()}


def _figure(name: str, lines: Iterable[Line], language: str) -> Figure:
    code, *words = MEANT[name]
    title, unit, meaning = (text.shown(language) for text in words)
    return Figure(name, code, title, unit, meaning, tuple(lines))


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
    this: _Sources, what: str, name: Callable[[str, str], str], hidden: dict[str, Hidden | None]
) -> Iterable[Line]:
    """No number here may betray a small cell of the table of villages and groups."""
    for line, key in _with_keys(this, what, name):
        why = Hidden.SMALL if line.value + line.unsure < LEAST else hidden.get(key)
        yield replace(line, value=0, unsure=0, hidden=why) if why else line


def _with_keys(this: _Sources, what: str, name: Callable[[str, str], str]) -> list[tuple[Line, str]]:
    lines = [(_line(name(key, this.names.language), this.total, what, key), key) for (key,) in this.total.keys(what)]
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


_RECIPES: Mapping[str, Callable[[_Sources], Iterable[Line]]] = {
    "visits": _visits,
    "touched": _touched,
    "minutes": _minutes,
    "begun": _plain("begun"),
    "finished": _finished,
    "assisted": _assisted,
    "codes": _plain("codes"),
    "called": _plain("called"),
    "came": _plain("came"),
    "voices": _keyed("voice", lambda this, key: called.voice(key[0], this.names.language)),
    "topics": _topics,
    "lessons": _lessons,
    "hardest": _hardest,
    "differs": _at_steps("step differs"),
    "hours": _hours,
    "days": _days,
    "sessions": _keyed("sessions", lambda this, key: called.kind(key[0], this.names.language)),
    "turns": _keyed("turns", lambda this, key: called.kind(key[0], this.names.language)),
    "led": _keyed("led", lambda this, key: this.names.subject(key[0])),
    "alone": _keyed("with staff", lambda this, key: _ALONE[key[0] != "yes"].shown(this.names.language)),
    "right": _right,
    "hands": lambda this: _sorted(_hands(this)),
    "villages": _villages,
    "groups": _groups,
    "led hardest": _at_steps("led step helped"),
}

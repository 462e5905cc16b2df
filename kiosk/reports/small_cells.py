"""Hides small cells of a table, and as many others as it takes that none can be found by subtracting from the totals."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAST = 5
"""A smaller number of people from one village and group could point at somebody."""

Place = tuple[int, int]


class _Cell(NamedTuple):
    """A hidden cell: a reader must think every number from ``least`` to ``most`` possible."""

    value: int
    least: int
    most: int

    @property
    def may_grow(self) -> bool:
        return self.value < self.most

    @property
    def may_shrink(self) -> bool:
        return self.value > self.least


def protected(numbers: Sequence[Sequence[int]]) -> dict[Place, bool] | None:
    """The places to hide, and whether each is small itself. Row and column totals are the places one beyond.

    The grand total stays. ``None`` if even so a small cell could be found: then show no table at all.
    """
    if not numbers:
        return {}
    table = _Table(numbers)
    hidden = {place: True for place in table.places if table.value[place] < LEAST}
    while betrayed := table.betrayed(hidden):
        ring = min(table.rings(betrayed, hidden), key=lambda ring: table.cost(ring, hidden), default=None)
        if ring is None:
            return None
        hidden |= {place: False for place in ring if place not in hidden}
    return hidden


class _Table:
    """With its totals as negative numbers: so each row and each column adds up to nothing, and a number can only
    be another one around a ring of hidden cells, where one grows, the next in line shrinks, and so on.
    """

    def __init__(self, numbers: Sequence[Sequence[int]]) -> None:
        self._rows, self._columns = len(numbers), len(numbers[0])
        cells = {(r, c): number for r, row in enumerate(numbers) for c, number in enumerate(row)}
        across = {(r, self._columns): sum(row) for r, row in enumerate(numbers)}
        down = {(self._rows, c): sum(row[c] for row in numbers) for c in range(self._columns)}
        self.value = cells | across | down
        self.places = tuple(self.value)
        self._most = sum(across.values())

    def betrayed(self, hidden: dict[Place, bool]) -> list[Place]:
        """Small cells that can be only one number. Where nobody was, nobody is betrayed."""
        ways: dict[tuple[str, int], set[tuple[str, int]]] = {}
        for place, small in hidden.items():
            cell, (r, c) = self._cell(place, small=small), place
            if cell.may_grow:
                ways.setdefault(("row", r), set()).add(("column", c))
            if cell.may_shrink:
                ways.setdefault(("column", c), set()).add(("row", r))
        return [
            place
            for place, small in hidden.items()
            if small and self.value[place] and not _ring_through(place, self._cell(place, small=True), ways)
        ]

    def rings(self, betrayed: list[Place], hidden: dict[Place, bool]) -> Iterator[tuple[Place, ...]]:
        """Four places in a rectangle that would free a betrayed cell."""
        for (r, c), y, x in product(betrayed, range(self._rows + 1), range(self._columns + 1)):
            ring = ((r, c), (r, x), (y, x), (y, c))
            if y != r and x != c and all(place in self.value for place in ring):
                cells = [self._cell(place, small=hidden.get(place, False)) for place in ring]
                if _may_turn(cells[::2], cells[1::2]) or _may_turn(cells[1::2], cells[::2]):
                    yield ring

    def cost(self, ring: tuple[Place, ...], hidden: dict[Place, bool]) -> tuple[int, int]:
        """How much would no longer be shown."""
        more = [self.value[place] for place in ring if place not in hidden]
        return len(more), sum(more)

    def _cell(self, place: Place, *, small: bool) -> _Cell:
        least, most = (0, LEAST - 1) if small else (LEAST, self._most)
        value = self.value[place]
        if place[0] == self._rows or place[1] == self._columns:
            return _Cell(-value, -most, -least)
        return _Cell(value, least, most)


def _may_turn(grow: list[_Cell], shrink: list[_Cell]) -> bool:
    return all(cell.may_grow for cell in grow) and all(cell.may_shrink for cell in shrink)


def _ring_through(place: Place, cell: _Cell, ways: dict[tuple[str, int], set[tuple[str, int]]]) -> bool:
    """``ways`` lead from a row to a column by cells that may grow, and back by those that may shrink."""
    row, column = ("row", place[0]), ("column", place[1])
    return (cell.may_grow and _leads(column, row, ways)) or (cell.may_shrink and _leads(row, column, ways))


def _leads(start: tuple[str, int], end: tuple[str, int], ways: dict[tuple[str, int], set[tuple[str, int]]]) -> bool:
    """From ``start`` to ``end`` by hidden cells other than the one between them."""
    seen = {start}
    ahead = [step for step in ways.get(start, ()) if step != end]
    while ahead:
        here = ahead.pop()
        if here == end:
            return True
        if here not in seen:
            seen.add(here)
            ahead.extend(ways.get(here, ()))
    return False

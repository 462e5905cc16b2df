"""No small cell can be found: whoever knows the rules and all that is shown still has two tables to choose from."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.reports.small_cells import LEAST, protected

tables = st.integers(1, 3).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 9), min_size=columns, max_size=columns), min_size=1, max_size=3)
)


def possible(numbers, hidden):
    """Every table that fits what is shown: visible cells, totals, the grand total, “<5” and “ẩn”."""
    rows, columns = len(numbers), len(numbers[0])
    places = [(r, c) for r in range(rows) for c in range(columns)]
    most = sum(map(sum, numbers))

    def fits(place, value, true):
        if place not in hidden:
            return value == true
        return value < LEAST if hidden[place] else LEAST <= value <= most

    def choices(place):
        true = numbers[place[0]][place[1]]
        if place not in hidden:
            return [true]
        # One number of the hidden room is enough to be in doubt; two steps up and down find it.
        return [n for n in range(max(0, true - 2), true + 3) if fits(place, n, true)]

    for values in product(*map(choices, places)):
        table = dict(zip(places, values, strict=True))
        sums_down = [sum(table[r, c] for r in range(rows)) for c in range(columns)]
        sums_across = [sum(table[r, c] for c in range(columns)) for r in range(rows)]
        if (
            sum(sums_down) == most
            and all(fits((r, columns), n, sum(numbers[r])) for r, n in enumerate(sums_across))
            and all(fits((rows, c), n, sum(row[c] for row in numbers)) for c, n in enumerate(sums_down))
        ):
            yield (
                table
                | {(r, columns): n for r, n in enumerate(sums_across)}
                | {(rows, c): n for c, n in enumerate(sums_down)}
            )


@given(tables)
@settings(max_examples=40, deadline=None)
def test_every_small_cell_could_be_another(numbers):
    hidden = protected(numbers)
    if hidden is None:
        return
    whole = {(r, c): n for r, row in enumerate(numbers) for c, n in enumerate(row)}
    assert {place for place, number in whole.items() if number < LEAST} <= set(hidden)
    small = {place for place, is_small in hidden.items() if is_small and whole.get(place, 1)}
    doubtful = set()
    first = {}
    for table in possible(numbers, hidden):
        for place in small - doubtful:
            if first.setdefault(place, table[place]) != table[place]:
                doubtful.add(place)
        if doubtful == small:
            return
    certain = {place for place in small - doubtful if table[place]}
    assert certain == set()


@pytest.mark.parametrize(
    "numbers",
    [
        [[3]],  # one cell is its own total
        [[3, 3]],
        [[4, 4], [0, 0]],
    ],
)
def test_what_cannot_be_protected_is_not_shown(numbers):
    assert protected(numbers) is None or (0, 0) in protected(numbers)


def test_one_cell_alone_is_never_shown():
    assert protected([[3]]) is None


def test_nothing_is_hidden_where_nothing_is_small():
    assert protected([[5, 6], [7, 8]]) == {}
    assert protected([]) == {}


def test_a_second_cell_is_hidden_in_each_line():
    hidden = protected([[20, 3, 30], [40, 50, 60], [70, 80, 90]])
    assert hidden[0, 1] is True
    others = [place for place, small in hidden.items() if not small]
    assert any(row == 0 for row, _ in others)
    assert any(column == 1 for _, column in others)


def test_a_village_and_many_groups_stays_quick():
    """Thirty villages, eight groups, most of them small."""
    numbers = [[(7 * r + 11 * c) % 13 for c in range(8)] for r in range(30)]
    hidden = protected(numbers)
    assert hidden is not None
    assert len(hidden) < 30 * 8

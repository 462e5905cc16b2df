"""A kiosk's packs, without its screen."""

from __future__ import annotations

import pytest
from pack_bench import kiosk


@pytest.fixture
def one(tmp_path):
    """One that trusts the tests' own publisher."""
    with kiosk(tmp_path / "kiosk") as one:
        one.trust()
        yield one

"""Spoken sentences on disk: whole or not at all, and never more than the disk was promised."""

from __future__ import annotations

import pytest

from kiosk.voice.cache import Cache
from kiosk.voice.clip import Mark

_MARKS = (Mark(0, 0, 3), Mark(400, 4, 7))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "voice"
    folder.mkdir()
    return folder


def _store(cache, folder, name, size=1000):
    rendered = folder.parent / "rendered.wav"
    rendered.write_bytes(b"s" * size)
    return cache.store(name, rendered, 1234, _MARKS)


def test_what_was_stored_is_found_as_it_was(folder):
    stored = _store(Cache(folder), folder, "a")
    found = Cache(folder).find("a")
    assert found == stored
    assert (found.duration_ms, found.marks) == (1234, _MARKS)
    assert found.path.read_bytes() == b"s" * 1000


def test_what_was_never_stored_is_not_found(folder):
    assert Cache(folder).find("a") is None
    assert Cache(folder / "missing").find("a") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda wav, _: wav.write_bytes(bytes(1000)),
        lambda wav, _: wav.write_bytes(b"s" * 500),
        lambda wav, _: wav.unlink(),
        lambda _, note: note.unlink(),
        lambda _, note: note.write_bytes(bytes(100)),
        lambda _, note: note.write_text("[]"),
        lambda _, note: note.write_text("{}"),
    ],
    ids=["zeros", "torn", "no sound", "no note", "zeroed note", "other note", "empty note"],
)
def test_a_damaged_entry_is_none(folder, damage):
    cache = Cache(folder)
    _store(cache, folder, "a")
    damage(folder / "a.wav", folder / "a.json")
    assert cache.find("a") is None
    _store(cache, folder, "a")
    assert cache.find("a") is not None


def test_what_was_heard_longest_ago_leaves_first(folder):
    cache = Cache(folder, limit_bytes=3500)
    for name in "abc":
        _store(cache, folder, name)
    assert cache.find("a")
    _store(cache, folder, "d")
    assert {name for name in "abcd" if cache.find(name)} == set("acd")
    assert sorted(file.name for file in folder.iterdir()) == [f"{n}.{e}" for n in "acd" for e in ("json", "wav")]


def test_a_clip_larger_than_the_cache_is_still_there_to_be_played(folder):
    cache = Cache(folder, limit_bytes=3500)
    clip = _store(cache, folder, "big", size=9000)
    assert clip.path.exists()

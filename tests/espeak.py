"""A machine on which espeak-ng is not installed."""

from __future__ import annotations


def hide_espeak(folder, monkeypatch):
    """Child processes cannot load the library any more: the loader meets empty files of its name in ``folder`` first."""
    folder.mkdir()
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (folder / name).touch()
    monkeypatch.setenv("LD_LIBRARY_PATH", str(folder))

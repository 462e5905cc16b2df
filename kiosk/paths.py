"""Where things lie: what is shipped with the kiosk, and the folders it may write to."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """Folder ``assets``, ``i18n`` or ``tutorials``: inside the installed package, else beside it in a checkout."""
    packaged = _PACKAGE / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


@dataclass(frozen=True)
class Folders:
    """The kiosk's own folders. ``lasting`` is false when nothing could be written where it should be."""

    data: Path
    cache: Path
    config: Path
    lasting: bool = True


def folders() -> Folders:
    """The folders of the machine's user, or all under ``$KIOSK_HOME``; made if missing.

    On a read-only home they lie in a temporary folder, so that the lessons go on: ``lasting`` is then false.
    """
    home = os.environ.get("KIOSK_HOME")
    if home:
        root = Path(home)
        wanted = Folders(root / "data", root / "cache", root / "config")
    else:
        wanted = Folders(
            _base("XDG_DATA_HOME", ".local/share"),
            _base("XDG_CACHE_HOME", ".cache"),
            _base("XDG_CONFIG_HOME", ".config"),
        )
    if _writable(wanted.data) and _writable(wanted.cache):
        return wanted
    root = Path(tempfile.mkdtemp(prefix="kiosk-"))
    spare = Folders(root / "data", root / "cache", wanted.config, lasting=False)
    for folder in (spare.data, spare.cache):
        folder.mkdir()
    return spare


def _base(variable: str, default: str) -> Path:
    value = os.environ.get(variable)
    return (Path(value) if value else Path.home() / default) / "kiosk"


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False

"""A folder to begin with: a small pack that works, to be changed word by word."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from pathlib import Path


def new_pack(folder: Path, template: Path) -> list[str]:
    """Copy ``template`` to ``folder``, which must be new or empty; the files written. Raises KnownError."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KnownError(_taken(folder))
        # Folders of an installed kiosk may be read-only; those of an author are not.
        for source in sorted(path for path in template.rglob("*") if path.is_file()):
            target = folder / source.relative_to(template)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    except OSError as error:
        raise KnownError(_unwritable(folder, error)) from error
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _taken(folder: Path) -> Notice:
    return Notice(
        "A-101",
        f"Thư mục “{folder}” đã có tệp bên trong.",
        "Máy chưa ghi gì vào đó.",
        "Chọn một tên thư mục mới.",
    )


def _unwritable(folder: Path, error: OSError) -> Notice:
    return Notice(
        "A-102",
        f"Không ghi được vào “{folder}” ({error.strerror}).",
        "Các tệp khác vẫn như cũ.",
        "Chọn thư mục khác, hoặc xem còn chỗ trống không.",
    )

"""``kiosk pack …`` for authors: what each verb prints, and the exit status it ends with."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from kiosk.authoring.rules import AsSaid
    from kiosk.lessons.text import Text


def new(folder: Path, template: Path) -> int:
    """A working starter in ``folder``."""
    from kiosk.authoring.starter import new_pack

    try:
        written = new_pack(folder, template)
    except KnownError as error:
        print(error.notice.sentence, file=sys.stderr)
        return 1
    print(f"Đã tạo gói bài mẫu trong “{folder}”:")
    print(*(f"  {file}" for file in written), sep="\n")
    print(f"Sửa bài mẫu, rồi chạy: kiosk pack check {folder}")
    return 0


def check(
    folder: Path, as_said: AsSaid, icons: Collection[str], built_in: Path, own: Mapping[str, Mapping[str, Text]]
) -> int:
    """Every fault, one a line, and the count; 0 only without a fault."""
    from kiosk.authoring.check import check_pack

    if not folder.is_dir():
        print(f"Không có thư mục “{folder}”. Xem lại tên, hoặc tạo bằng: kiosk pack new {folder}", file=sys.stderr)
        return 1
    report = check_pack(folder, as_said=as_said, icons=icons, built_in=built_in, own=own)
    for fault in report.faults:
        print(fault)
    usable = f"{report.lessons} bài, {report.apps} ứng dụng, {report.walkthroughs} bài cùng làm dùng được."
    print(f"{usable} {len(report.faults)} chỗ cần sửa.")
    return 1 if report.faults else 0


def schema(file: str) -> int:
    from kiosk.authoring.schema import schema as schema_of

    print(schema_of(file))
    return 0

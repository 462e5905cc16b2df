"""The author's guide as something that can be done: its commands run, its files written, its examples made into a pack."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
from pathlib import Path
from typing import NamedTuple

from films import film
from PIL import Image

from kiosk.authoring.starter import new_pack
from kiosk.cli import main
from kiosk.paths import shipped

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "tutorials" / "HUONG-DAN.md"
PAGES = ROOT / "docs" / "buoc"
PICTURES = ROOT / "docs" / "pictures" / "huong-dan"
WAY, _, LOOKED_UP = GUIDE.read_text(encoding="utf-8").partition("\n# Tra cứu\n")
"""What is followed from its beginning to its end, and what is only looked up."""

_HEAD = """\
schema: 1
id: {name}
code: A{number}
title: Gọi điện cho con
goal: Mở danh bạ và gọi được
topic: A
audience: [all]
minutes: 3
modes: [xem, theo, tu-lam]
icon: phone
facts: [gio-mo-cua]
checked_on: 2026-11-27
review_by: 2027-05-27
parts:
  - id: vi-du
    steps:
"""
_MORE_PARTS = """\
  - id: phan-sau
    steps: [{id: sau, kind: explain, say: Đây là phần sau.}]
  - id: tu-lam
    steps: [{id: cuoi, kind: explain, say: Đây là phần cuối.}]
"""


class Block(NamedTuple):
    """``file`` is where the guide says that it goes; empty for an example or a command."""

    language: str
    file: str
    text: str


class Example(NamedTuple):
    """A step as a page writes it; ``faults`` is what the page says of it, each as “fault – mend”."""

    step: str
    faults: list[str]


def blocks(text: str) -> list[Block]:
    return [
        Block(*found.groups()) for found in re.finditer(r"^```(\w+) ?(\S*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    ]


def examples(text: str) -> list[Example]:
    found = [block for block in blocks(text) if not block.file]
    followed = zip(found, [*found[1:], Block("", "", "")], strict=True)
    return [
        Example(block.text, after.text.splitlines() if after.language == "text" else [])
        for block, after in followed
        if block.language == "yaml"
    ]


def example_pack(folder: Path, steps: list[tuple[str, str]]) -> Path:
    """The starter with a lesson of each name and step, and every picture that they show."""
    new_pack(folder, shipped("tutorials") / "template")
    shutil.rmtree(folder / "lessons" / "bai-mau")
    for number, (name, step) in enumerate(steps):
        lesson = folder / "lessons" / name / "lesson.yaml"
        lesson.parent.mkdir(parents=True)
        indented = "".join(f"      {line}\n" if line else "\n" for line in step.splitlines())
        lesson.write_text(_HEAD.format(name=name, number=100 + number) + indented + _MORE_PARTS, encoding="utf-8")
        for picture in re.findall(r"picture: (\S+)", step):
            Image.new("RGB", (64, 48), "white").save(lesson.parent / picture)
        for filmed in re.findall(r"film: (\S+)", step):
            (lesson.parent / filmed).write_bytes(film(seconds=60))
    return folder


def follow(folder: Path, preview=lambda _pack: None):
    """Do what the guide says, in ``folder``: yields what its commands printed and what it shows of them.

    ``preview`` stands for the window that the author leaves open.
    """
    (folder / "USB").mkdir()
    printed = ""
    with contextlib.chdir(folder):
        for block in blocks(WAY):
            if block.file:
                Path(block.file).write_text(block.text, encoding="utf-8")
            elif block.language == "sh":
                printed = "".join(_run(shlex.split(line), preview) for line in block.text.splitlines())
            else:
                yield printed, block.text


def _run(words: list[str], preview) -> str:
    match words:
        case ["mv", before, after]:
            Path(before).rename(after)
        case ["cp", file, stick]:
            shutil.copy(file, stick)
        case ["kiosk", "pack", "preview", pack]:
            preview(Path(pack).resolve())
        case ["kiosk", *command]:
            told = io.StringIO()
            with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
                main(command)
            return told.getvalue()
        case _:
            raise AssertionError(f"the guide runs something else: {words}")
    return ""


def as_shown(printed: str, shown: str) -> bool:
    """“…” in the guide is what is another each time: a key, its words."""
    return re.fullmatch(re.escape(shown).replace("…", ".+"), printed) is not None


def install(hall, drives, usb: Path, see=lambda _name: None) -> None:
    """An admin brings the stick, as the last part of the guide tells."""
    hall.give_pin()
    drives.plug(usb)
    hall.wait(lambda: hall.app.doorway.door.step == "asking" and not hall.app.doorway.checking)
    hall.type_pin()
    _stage(hall, "list")
    hall.touch("packsMeet")
    _stage(hall, "stranger")
    see("muoi-hai-tu")
    hall.touch("strangerYes")
    _stage(hall, "told")
    hall.touch("packDone")
    _stage(hall, "list")
    hall.touch("offer-0")
    _stage(hall, "pack")
    see("cai-goi")
    hall.touch("packInstall")
    _stage(hall, "told")
    hall.touch("packDone")
    _stage(hall, "list")
    hall.touch("staffLeave")
    hall.wait(lambda: not hall.app.doorway.door.covers)
    hall.rest()


def _stage(hall, name: str) -> None:
    hall.wait(lambda: hall.find(f"packs-{name}") is not None and hall.app.office.packs.waits_for_nothing)
    hall.rest()

"""The command line: one thin function a verb."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.cli_packs import add_installed_packs, add_keys, add_pack_files, what_every_kiosk_has
from kiosk.cli_voice import add_voice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ABOUT = """\
A touch kiosk that teaches digital skills: lessons with a voice on every step,
practised on a phone that cannot break anything, and a QR code to take home.
"""
_EXAMPLES = """\
examples:
  kiosk run                          fullscreen, as it stands in the hall
  kiosk run --windowed 1280x720      in a window, to develop
  kiosk tour --out pictures          no screen needed: every page as a PNG, and tour.json
  kiosk pack new my-lessons          a small pack that works, to be changed word by word
  kiosk pack preview my-lessons      your lessons in the kiosk's own look, anew at every saving
  kiosk pack check my-lessons        every fault of every file, with line and mend
  kiosk pack build my-lessons -o my-lessons.kpk
                                     one file to carry on a stick; then sign it
  kiosk pack install my-lessons.kpk  what the admin's page does, without a screen
  kiosk voice status                 how complete each language is
  kiosk doctor                       what this machine lacks, and what to do about it
"""


_NO_DISPLAY = "Máy này không có màn hình để hiện kiosk. Muốn xem ảnh các trang thì chạy: kiosk tour --out DIR"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 done; 1 could not; 2 wrongly called."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    if chosen.verb is None:
        parser.print_help()
        return 0
    return int(chosen.verb(chosen))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description=_ABOUT, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(verb=None)
    verbs = parser.add_subparsers(title="what to do", metavar="VERB")

    run = verbs.add_parser("run", help="show the kiosk", description="Show the kiosk, fullscreen on X11 or Wayland.")
    run.add_argument("--windowed", metavar="WxH", type=_size, help="a window of this size instead, e.g. 1280x720")
    run.set_defaults(verb=_run)

    tour = verbs.add_parser(
        "tour",
        help="drive the kiosk by touch and photograph every page",
        description="Drives the real kiosk with real touches through a whole visit, with or without a screen. "
        "Ends with 0 only if every page was reached without a warning.",
    )
    tour.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the pictures and tour.json go")
    tour.add_argument("--size", metavar="WxH", type=_size, default=(1920, 1080), help="size in pixels (1920x1080)")
    tour.add_argument("--lang", choices=("vi", "en"), default="vi", help="language of voice and letters (vi)")
    who = tour.add_mutually_exclusive_group()
    who.add_argument("--staff", action="store_true", help="what staff see when they lead one person, instead")
    who.add_argument("--admin", action="store_true", help="an admin: first start, USB sticks, a forgotten PIN, instead")
    who.add_argument("--group", action="store_true", help="a room before a second screen, and a contest, instead")
    tour.add_argument("--easy", action="store_true", help="in the dark and with very large letters")
    tour.add_argument("--lesson", metavar="ID", default="all", help="one lesson, or all (all)")
    tour.add_argument(
        "--mode",
        choices=("xem", "theo", "tu-lam"),
        default="theo",
        help="way through the lessons: shown, guided, alone (theo)",
    )
    tour.set_defaults(verb=_tour)

    doctor = verbs.add_parser(
        "doctor",
        help="what this machine lacks, and what to do",
        description="Examines this machine. Ends with 0 if all is well.",
    )
    doctor.add_argument("--json", action="store_true", help="for programs instead of people")
    doctor.set_defaults(verb=_doctor)
    _add_staff(verbs)
    _add_pack(verbs)
    add_keys(verbs, _helping)
    add_voice(verbs, _helping)
    return parser


def _add_staff(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    staff = verbs.add_parser(
        "staff",
        help="who may open the staff door",
        description="PINs without a screen, while the kiosk does not run. A PIN is asked for, or read from a pipe.",
    )
    staff.set_defaults(verb=_helping(staff))
    does = staff.add_subparsers(title="what to do", metavar="WHAT")

    add = does.add_parser(
        "add", help="give somebody a PIN", description="Asks for the PIN twice; ends the door's waits."
    )
    add.add_argument("name", metavar="NAME", help="shown on the staff pages")
    add.add_argument("--role", choices=("staff", "admin"), default="staff", help="what they may do (staff)")
    add.set_defaults(verb=_staff_add)
    does.add_parser("list", help="number, name and role", description="One line a person.").set_defaults(
        verb=_staff_list
    )
    remove = does.add_parser("remove", help="their PIN opens nothing any more", description="Takes a PIN back.")
    remove.add_argument("number", metavar="NUMBER", type=int, help="as “kiosk staff list” shows it")
    remove.set_defaults(verb=_staff_remove)


def _add_pack(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    pack = verbs.add_parser(
        "pack",
        help="write, check and install lessons",
        description="For authors: folders of lessons, from empty to faultless. For admins: packs on this kiosk.",
    )
    pack.set_defaults(verb=_helping(pack))
    does = pack.add_subparsers(title="what to do", metavar="WHAT")

    new = does.add_parser("new", help="a working starter", description="Writes a small pack that works into DIR.")
    new.add_argument("folder", metavar="DIR", type=Path, help="a folder that does not exist yet, or is empty")
    new.set_defaults(verb=_pack_new)

    check = does.add_parser(
        "check",
        help="every fault of every file",
        description="Prints every fault as “file:line:column: fault – mend”. Ends with 0 only if there is none.",
    )
    check.add_argument(
        "folder", metavar="DIR", type=Path, nargs="?", default=Path(), help="the pack's folder (this one)"
    )
    check.set_defaults(verb=_pack_check)

    preview = does.add_parser(
        "preview",
        help="see the lessons as the kiosk shows them",
        description="Opens the pack in a window of the kiosk's own look, and shows it anew whenever a file is saved.",
    )
    preview.add_argument("folder", metavar="DIR", type=Path, help="the pack's folder")
    preview.add_argument("--size", metavar="WxH", type=_size, default=(1280, 720), help="size in pixels (1280x720)")
    preview.set_defaults(verb=_pack_preview)

    schema = does.add_parser("schema", help="JSON Schema for editors", description="Prints the schema of one file.")
    kinds = ("lesson", "app", "pack", "topics", "facts", "clips", "walkthrough")
    schema.add_argument("file", choices=kinds, nargs="?", default="lesson", help="kind of file (lesson)")
    schema.set_defaults(verb=_pack_schema)
    add_pack_files(does)
    add_installed_packs(does)


def _helping(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    def show(_: argparse.Namespace) -> int:
        parser.print_help()
        return 0

    return show


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError("give width x height in pixels, e.g. 1280x720")
    return int(match[1]), int(match[2])


def _run(chosen: argparse.Namespace) -> int:
    from kiosk.display import has_display

    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    from PySide6.QtCore import QSize

    from kiosk.app import Options, run
    from kiosk.errors import KnownError
    from kiosk.machine.single import Single
    from kiosk.paths import folders
    from kiosk.settings import read_settings

    places = folders()
    settings, notice = read_settings(places.config / "settings.toml")
    try:
        with Single(places.data):
            size = QSize(*chosen.windowed) if chosen.windowed else None
            return run(settings, places, Options(size=size), (notice,) if notice else ())
    except KnownError as error:
        print(error.notice.sentence, file=sys.stderr)
        return 1


def _tour(chosen: argparse.Namespace) -> int:
    # Without a screen Qt draws into memory; with one, the tour is seen on it.
    from kiosk.display import has_display

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if chosen.group:
        return _tour_before_a_room(chosen)
    from kiosk.tour.staff_tour import StaffTour
    from kiosk.tour.tour import Tour, TourPlan

    plan = TourPlan(chosen.out, chosen.size, chosen.lang, chosen.lesson, chosen.mode, chosen.easy)
    if chosen.admin:
        from kiosk.tour.admin import AdminTour

        return AdminTour(plan).run()
    return (StaffTour if chosen.staff else Tour)(plan).run()


def _tour_before_a_room(chosen: argparse.Namespace) -> int:
    """Two screens in memory: the touch screen of the size asked for, and a projector beside it."""
    import json
    import tempfile

    width, height = chosen.size
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": "Projector", "x": width, "y": 0, "width": 1920, "height": 1080, **dots},
        {"name": "Touch", "x": 0, "y": 0, "width": width, "height": height, **dots},
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump({"screens": screens}, file)
        file.flush()
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
        from kiosk.tour.staff_tour import GroupTour
        from kiosk.tour.tour import TourPlan

        plan = TourPlan(chosen.out, chosen.size, chosen.lang, chosen.lesson, chosen.mode, chosen.easy)
        return GroupTour(plan).run()


def _doctor(chosen: argparse.Namespace) -> int:
    from kiosk.health import examine_all
    from kiosk.machine.finding import all_well, render

    findings = examine_all()
    print(render(findings, json=chosen.json))
    return 0 if all_well(findings) else 1


def _staff_add(chosen: argparse.Namespace) -> int:
    from kiosk import staff_commands
    from kiosk.paths import folders

    return _told(lambda: staff_commands.add(folders(), chosen.name, chosen.role))


def _staff_list(_: argparse.Namespace) -> int:
    from kiosk import staff_commands
    from kiosk.paths import folders

    return _told(lambda: staff_commands.show(folders()))


def _staff_remove(chosen: argparse.Namespace) -> int:
    from kiosk import staff_commands
    from kiosk.paths import folders

    return _told(lambda: staff_commands.remove(folders(), chosen.number))


def _told(work: Callable[[], int]) -> int:
    """What the world did wrong, in one sentence."""
    from kiosk.errors import KnownError

    try:
        return work()
    except KnownError as error:
        print(error.notice.sentence, file=sys.stderr)
        return 1


def _pack_new(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.commands import new
    from kiosk.paths import shipped

    return new(chosen.folder, shipped("tutorials") / "template")


def _pack_check(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.commands import check

    return check(chosen.folder, *what_every_kiosk_has())


def _pack_preview(chosen: argparse.Namespace) -> int:
    from kiosk.display import has_display
    from kiosk.errors import KnownError

    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    if not (chosen.folder / "pack.yaml").is_file():
        print(
            f"Thư mục {chosen.folder} chưa có tệp pack.yaml. Muốn có gói mẫu thì chạy: kiosk pack new DIR",
            file=sys.stderr,
        )
        return 1
    from kiosk.tour.preview import preview

    try:
        return preview(chosen.folder, chosen.size)
    except KnownError as error:
        print(error.notice.sentence, file=sys.stderr)
        return 1


def _pack_schema(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.commands import schema

    return schema(chosen.file)

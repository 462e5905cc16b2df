"""The verbs of the command line that make, sign, verify and install packs, and keep keys: one thin function a verb."""

from __future__ import annotations

import os
import sys
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.authoring.faults import Fault
    from kiosk.lessons.text import Text

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # ruff: ignore[private-member-access] - has no other name
    Does = Callable[[argparse.Namespace], int]

_ASKED = "the passphrase is asked for, or taken from KIOSK_PASSPHRASE"


def add_pack_files(does: Verbs) -> None:
    """``kiosk pack build | sign | verify | show | unpack``."""
    build = does.add_parser(
        "build",
        help="one file of a folder",
        description="Makes one file of a faultless folder. The same folder gives the same bytes.",
    )
    build.add_argument("folder", metavar="DIR", type=Path, help="the pack's folder")
    build.add_argument("-o", "--out", metavar="FILE.kpk", type=Path, required=True, help="the file to write")
    build.set_defaults(verb=_told(_build))

    sign = does.add_parser("sign", help="vouch for a pack", description=f"Adds your signature; {_ASKED}.")
    sign.add_argument("file", metavar="FILE", type=Path, help="the pack")
    sign.add_argument("--key", metavar="DIR", type=Path, required=True, help="folder made by: kiosk keys new")
    sign.add_argument("--keyring", metavar="FILE", type=Path, help="keyrings that the pack carries to far-off kiosks")
    sign.set_defaults(verb=_told(_sign))

    verify = does.add_parser(
        "verify",
        help="whether a kiosk would take it",
        description="Ends with 0, or says on one line with a code (P-1xx) why a kiosk would refuse the pack.",
    )
    verify.add_argument("file", metavar="FILE", type=Path, help="the pack")
    verify.add_argument(
        "--keyring", metavar="FILE", type=Path, help="whom to believe: keyrings or one publisher's card (nobody)"
    )
    verify.set_defaults(verb=_told(_verify))

    show = does.add_parser("show", help="what a pack says of itself", description="Prints what is in it.")
    show.add_argument("file", metavar="FILE", type=Path, help="the pack")
    show.set_defaults(verb=_told(_show))

    unpack = does.add_parser("unpack", help="its files into a folder", description="Writes every file of the pack.")
    unpack.add_argument("file", metavar="FILE", type=Path, help="the pack")
    unpack.add_argument("folder", metavar="DIR", type=Path, help="a folder that is new or empty")
    unpack.set_defaults(verb=_told(_unpack))


def add_installed_packs(does: Verbs) -> None:
    """``kiosk pack install | list | rollback | remove | trust | distrust``, on the kiosk itself."""

    def verb(name: str, about: str, more: str, work: Does) -> argparse.ArgumentParser:
        parser = does.add_parser(name, help=about, description=f"{more} Only while the kiosk does not run.")
        parser.set_defaults(verb=_told(work))
        return parser

    def by(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--by", metavar="NAME", default="Dòng lệnh", help="who does it, for the log (Dòng lệnh)")

    install = verb("install", "put a pack into this kiosk", "Checks, copies, tries out and installs.", _install)
    install.add_argument("file", metavar="FILE", type=Path, help="the pack")
    by(install)
    verb("list", "what is installed", "One line a pack.", _list)
    for name, about, more, work in (
        ("rollback", "back to the version before", "The version before takes its place again.", _roll_back),
        ("remove", "take a pack out", "Takes it out with all its versions.", _remove),
    ):
        parser = verb(name, about, more, work)
        parser.add_argument("pack", metavar="ID", help="as “kiosk pack list” shows it")
        by(parser)
    trust = verb(
        "trust", "believe a publisher", "Shows the words to compare, and asks whether they are the same.", _trust
    )
    trust.add_argument("file", metavar="FILE", type=Path, help="a publisher's card, or the very first keyrings")
    by(trust)
    distrust = verb(
        "distrust", "believe a publisher no more", "One that was added here; what it brought stays.", _distrust
    )
    distrust.add_argument("publisher", metavar="ID", help="as its card names it")
    by(distrust)


def add_keys(verbs: Verbs, helping: Callable[[argparse.ArgumentParser], Does]) -> None:
    """``kiosk keys new | show | recover | root …``."""
    keys = verbs.add_parser(
        "keys", help="keys that sign packs", description="Keys that sign packs, and whom to believe."
    )
    keys.set_defaults(verb=helping(keys))
    does = keys.add_subparsers(title="what to do", metavar="WHAT")

    new = does.add_parser("new", help="a pair of keys", description=f"Writes a new pair of keys; {_ASKED}.")
    new.add_argument("folder", metavar="DIR", type=Path, help="where they go; its name is the publisher's id")
    new.add_argument("--name", help="the publisher's name for people (the folder's)")
    new.set_defaults(verb=_told(_keys_new))

    show = does.add_parser("show", help="a key or keyring in words", description="Shows whose key it is, in words.")
    show.add_argument("path", metavar="PATH", type=Path, help="a folder of keys, a card, keyrings or a draft")
    show.set_defaults(verb=_told(_keys_show))

    recover = does.add_parser(
        "recover",
        help="a slip for a kiosk whose admin forgot the PIN",
        description="Writes a slip that lets an admin's PIN be set anew: once, at one kiosk. Be sure who is asking. "
        f"Where FILE is a slip for the same kiosk and number, your signature is added; {_ASKED}.",
    )
    recover.add_argument("--kiosk", metavar="ID", required=True, help="the kiosk's number, as its screen shows it")
    recover.add_argument("--number", metavar="N", required=True, help="the number of this time, as its screen shows it")
    recover.add_argument("--key", metavar="DIR", type=Path, required=True, help="folder made by: kiosk keys new")
    recover.add_argument(
        "--keyring", metavar="FILE", type=Path, help="keyrings that the slip carries to a far-off kiosk"
    )
    recover.add_argument("-o", "--out", metavar="FILE.json", type=Path, required=True, help="the slip")
    recover.set_defaults(verb=_told(_keys_recover))

    root = does.add_parser(
        "root",
        help="whom all kiosks believe",
        description="For those who hold root keys: draft the next keyring, sign it together, hand it out.",
    )
    root.set_defaults(verb=helping(root))
    _add_root(root.add_subparsers(title="what to do", metavar="STEP"))


def _add_root(steps: Verbs) -> None:
    def step(name: str, about: str, verb: Does) -> argparse.ArgumentParser:
        parser = steps.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
        parser.add_argument("draft", metavar="DRAFT", type=Path, help="the draft of a keyring")
        parser.set_defaults(verb=_told(verb))
        return parser

    for name, about, verb in (
        ("new", "draft the very first keyring", _root_new),
        ("roots", "other root keys from this keyring on", _root_roots),
    ):
        parser = step(name, about, verb)
        parser.add_argument("--root", metavar="CARD", type=Path, nargs="+", required=True, help="cards of the roots")
        parser.add_argument("--threshold", metavar="N", type=int, required=True, help="how many must sign together")
    for name, about, verb in (
        ("next", "draft a keyring that follows the newest", _root_next),
        ("finish", "append the signed draft to the keyrings that are handed out", _root_finish),
    ):
        step(name, about, verb).add_argument(
            "--chain", metavar="FILE", type=Path, required=True, help="the keyrings that are handed out"
        )
    trust = step("trust", "let a publisher sign packs", _root_trust)
    trust.add_argument("card", metavar="CARD", type=Path, help="the publisher's card")
    trust.add_argument("--packs", metavar="ID", nargs="+", required=True, help="packs, e.g. lao-cai-*")
    trust.add_argument("--areas", metavar="AREA", nargs="+", required=True, help="places, e.g. vn/lao-cai")
    trust.add_argument("--recovers", action="store_true", help="and write slips for a forgotten PIN there")
    revoke = step("revoke", "believe a publisher's keys no more", _root_revoke)
    revoke.add_argument("publisher", metavar="ID", help="the publisher's id")
    withdraw = step("withdraw", "let a pack come no more", _root_withdraw)
    withdraw.add_argument("file", metavar="FILE", type=Path, help="the pack")
    withdraw.add_argument("--hard", action="store_true", help="and take it off the screens where it is")
    floor = step("floor", "let a pack count anew from a version", _root_floor)
    floor.add_argument("pack", metavar="ID", help="the pack's id")
    floor.add_argument("version", metavar="N", type=int, help="the lowest version that may come")
    sign = step("sign", "add a root's signature", _root_sign)
    sign.add_argument("--key", metavar="DIR", type=Path, required=True, help="the root's folder of keys")


def what_every_kiosk_has() -> tuple[Callable[[str], str], set[str], Path, Mapping[str, Mapping[str, Text]]]:
    """What a pack is checked against: how a voice reads, names of icons, the built-in lessons, the kiosk's own sentences."""
    from kiosk.all_clips import all_clips
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.paths import shipped
    from kiosk.voice.spoken_text import speak

    icons = {path.stem for path in (shipped("assets") / "icons").glob("*.svg")}
    return lambda text: speak(text, "vi").said, icons, shipped("tutorials"), all_clips(Catalogue())


def _told(verb: Does) -> Does:
    """What the world did wrong, on one line with its code."""

    def run(chosen: argparse.Namespace) -> int:
        from kiosk.errors import KnownError

        try:
            return verb(chosen)
        except KnownError as error:
            print(f"{error.notice.code}: {error.notice.sentence}", file=sys.stderr)
            return 1
        except BrokenPipeError:
            # Whoever reads has seen enough, as with “| head”; what is left must not fail once more at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1

    return run


def _passphrase(*, twice: bool = False) -> str:
    given = os.environ.get("KIOSK_PASSPHRASE")
    if given is not None:
        return given
    first = getpass("Mật khẩu của khoá: ")
    if twice and getpass("Gõ lại mật khẩu: ") != first:
        from kiosk.authoring.key_files import DIFFERENT, PRIVATE
        from kiosk.packs.problems import PackError

        raise PackError("P-152", path=PRIVATE, what=DIFFERENT)
    return first


def _build(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.check import check_pack
    from kiosk.authoring.pack_commands import build

    as_said, icons, built_in, own = what_every_kiosk_has()

    def check(folder: Path) -> Sequence[Fault]:
        return check_pack(folder, as_said=as_said, icons=icons, built_in=built_in, own=own).faults

    return build(chosen.folder, chosen.out, check, built_in)


def _sign(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.pack_commands import sign

    return sign(chosen.file, chosen.key, chosen.keyring, _passphrase)


def _verify(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.pack_commands import verify
    from kiosk.takehome.links import allowed_domain

    return verify(chosen.file, chosen.keyring, lambda host: allowed_domain(f"https://{host}") is not None)


def _show(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.pack_commands import show

    return show(chosen.file)


def _unpack(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.pack_commands import unpack

    return unpack(chosen.file, chosen.folder)


def _install(chosen: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.install(folders(), chosen.file, chosen.by)


def _list(_: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.show(folders())


def _roll_back(chosen: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.roll_back(folders(), chosen.pack, chosen.by)


def _remove(chosen: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.remove(folders(), chosen.pack, chosen.by)


def _trust(chosen: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.trust(folders(), chosen.file, chosen.by)


def _distrust(chosen: argparse.Namespace) -> int:
    from kiosk import pack_commands
    from kiosk.paths import folders

    return pack_commands.distrust(folders(), chosen.publisher, chosen.by)


def _keys_new(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import new

    own_id = chosen.folder.resolve().name
    return new(chosen.folder, own_id, chosen.name or own_id, partial(_passphrase, twice=True))


def _keys_show(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import show

    return show(chosen.path)


def _keys_recover(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import recover

    return recover(chosen.out, (chosen.kiosk, chosen.number), chosen.key, chosen.keyring, _passphrase)


def _root_new(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_new

    return root_new(chosen.draft, chosen.root, chosen.threshold)


def _root_roots(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_roots

    return root_roots(chosen.draft, chosen.root, chosen.threshold)


def _root_next(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_next

    return root_next(chosen.draft, chosen.chain)


def _root_finish(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_finish

    return root_finish(chosen.draft, chosen.chain)


def _root_trust(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_trust

    return root_trust(chosen.draft, chosen.card, chosen.packs, chosen.areas, recovers=chosen.recovers)


def _root_revoke(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_revoke

    return root_revoke(chosen.draft, chosen.publisher)


def _root_withdraw(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_withdraw

    return root_withdraw(chosen.draft, chosen.file, hard=chosen.hard)


def _root_floor(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_floor

    return root_floor(chosen.draft, chosen.pack, chosen.version)


def _root_sign(chosen: argparse.Namespace) -> int:
    from kiosk.authoring.key_commands import root_sign

    return root_sign(chosen.draft, chosen.key, _passphrase)

"""What a pack looks like to an admin: its facts as rows, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.here import here
from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.lessons.text import Text
from kiosk.packs.words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from kiosk.packs.changes import Changes, LessonChange, Voice
    from kiosk.packs.desk import Offer
    from kiosk.packs.installed import Version
    from kiosk.packs.keyring import Publisher
    from kiosk.packs.manifest import Manifest
    from kiosk.packs.trust import Signed
    from kiosk.records.pack_book import Line

    Say = Callable[[Text], str]

_MB, _GB = 1_000_000, 1_000_000_000
_WORDS_AT_A_GLANCE = 3
_MOST_LESSONS = 40

_REFUSED = {
    "P-111": Text("Chưa quen người gửi", "Sender not known"),
    "P-112": Text("Gói đã bị sửa", "Changed by somebody"),
    "P-113": Text("Người gửi đã bị thu hồi", "Sender no longer trusted"),
    "P-115": Text("Gói của nơi khác", "For another place"),
    "P-116": Text("Cũ hơn bản đã có", "Older than what is here"),
    "P-118": Text("Gói đã bị thu hồi", "Withdrawn"),
    "P-164": Text("Không đủ chỗ trống", "Not enough room"),
}
_BROKEN = Text("Gói bị hỏng", "Damaged")
_CANNOT = Text("Không cài được", "Cannot be installed")
_BROKEN_CODES = {"P-101", "P-102", "P-103", "P-104", "P-105", "P-109", "P-131", "P-132"}


@dataclass(frozen=True)
class OfferRow:
    """``look`` is “new”, “newer”, “same” or “no”; ``standing`` says it in words."""

    number: int
    title: str
    note: str
    look: str
    standing: str


@dataclass(frozen=True)
class KeptRow:
    pack: str
    title: str
    note: str
    can_go_back: bool


@dataclass(frozen=True)
class FactRow:
    glyph: str
    good: bool
    title: str
    note: str


@dataclass(frozen=True)
class LessonRow:
    title: str


@dataclass(frozen=True)
class WordRow:
    number: int
    word: str


@dataclass(frozen=True)
class SenderRow:
    """``leaving``: “Thôi tin” was pressed once and waits to be pressed again."""

    sender: str
    name: str
    words: str
    leaving: bool


@dataclass(frozen=True)
class LogRow:
    when: str
    words: str


def size_in_words(count: int, say: Say) -> str:
    if count >= _GB:
        gigabytes = f"{count / _GB:.1f} GB"
        return say(Text(gigabytes.replace(".", ","), gigabytes))
    return f"{max(1, round(count / _MB))} MB" if count >= _MB // 2 else f"{max(1, round(count / 1000))} KB"


def offer_row(number: int, path: str, size: int, offer: Offer, say: Say, in_use: dict[str, Version]) -> OfferRow:
    if offer.signed is None:
        title, note = path.rpartition("/")[2], size_in_words(size, say)
    else:
        manifest = offer.signed.manifest
        title = say(manifest.title)
        note = say(Text(f"Bản {manifest.version} · {{size}}", f"Version {manifest.version} · {{size}}")).format(
            size=size_in_words(size, say)
        )
    if offer.refusal is not None:
        code = offer.refusal.code
        return OfferRow(
            number, title, note, "no", say(_REFUSED.get(code, _BROKEN if code in _BROKEN_CODES else _CANNOT))
        )
    assert offer.signed is not None  # ruff: ignore[assert]  # for the type checker: what is not refused was signed
    active = in_use.get(offer.signed.manifest.pack)
    if active is None:
        return OfferRow(number, title, note, "new", say(Text("Gói mới", "New pack")))
    if active.digest == offer.signed.digest:
        return OfferRow(number, title, note, "same", say(Text("Đang dùng trong máy", "In use here")))
    standing = Text(f"Mới hơn bản {active.version} trong máy", f"Newer than version {active.version} here")
    return OfferRow(number, title, note, "newer", say(standing))


def kept_row(version: Version, previous: Version | None, say: Say) -> KeptRow:
    note = Text(f"Bản {version.version} · {version.publisher}", f"Version {version.version} · {version.publisher}")
    return KeptRow(version.pack, version.title, say(note), previous is not None)


def facts(signed: Signed, changes: Changes | None, today: date, say: Say) -> tuple[FactRow, ...]:
    """Who sent it, what can be read and heard, and from when it is."""
    words = _at_a_glance(signed.keyid)
    known = Text("Người gửi thêm tại máy này", "Sender added here") if signed.local else _KNOWN
    rows = [FactRow("okc", True, say(known), f"{signed.publisher.name}\n{words}")]
    if changes is not None:
        rows.append(_voices(changes, say))
    rows.append(_dates(signed.manifest, today, say))
    return tuple(rows)


def sender_row(sender: Publisher, leaving: str, say: Say) -> SenderRow:
    # What checks signatures is imported once it is needed: after the first frame.
    from kiosk.packs.keys import key_id

    words = _at_a_glance(key_id(sender.keys[0]))
    say_words = say(Text(f"Từ của họ: {words}", f"Their words: {words}"))
    return SenderRow(sender.id, sender.name, say_words, sender.id == leaving)


def lessons(changes: Changes, how: str, say: Say) -> tuple[LessonRow, ...]:
    """The newest first would be no help: in the order of the pack."""
    return tuple(LessonRow(_title(one, say)) for one in changes.lessons if one.how == how)[:_MOST_LESSONS]


def log_row(line: Line, say: Say) -> LogRow:
    local = here(line.hour)
    doubt = "" if line.clock_ok else say(Text(" (giờ chưa chắc)", " (time uncertain)"))
    words = say(_DEEDS[line.deed]).format(title=line.title, version=line.version)
    return LogRow(f"{local:%d/%m/%Y %H:00}{doubt}", f"{line.who}: {words}")


def _at_a_glance(keyid: str) -> str:
    return " · ".join(in_words(bytes.fromhex(keyid))[:_WORDS_AT_A_GLANCE])


def _voices(changes: Changes, say: Say) -> FactRow:
    names = {language.code: language.name for language in VOICE_LANGUAGES}
    written = [say(names[code]) for code in changes.languages if code in names]
    missing = [voice for voice in changes.voices if not voice.complete]
    if missing:
        note = "\n".join(_lacking(voice, names, say) for voice in missing)
    elif changes.voices:
        note = say(Text("Đủ giọng thu", "All recorded"))
    else:
        note = say(Text("Giọng đọc máy", "Machine voice"))
    title = ", ".join(written) or say(Text("Giọng nói", "Voices"))
    return FactRow("talk", not missing, title, note)


def _lacking(voice: Voice, names: dict[str, Text], say: Say) -> str:
    count = voice.sentences - voice.recorded
    name = say(names[voice.language]).lower() if voice.language in names else voice.language
    return say(Text(f"Thiếu {count} câu {name}", f"{count} sentences of {name} missing"))


def _dates(manifest: Manifest, today: date, say: Say) -> FactRow:
    """A pack that nobody has looked through in time may be installed all the same: no clock shuts a lesson out."""
    out, again = _day(manifest.issued_at), _day(manifest.review_by)
    late = manifest.review_by < today
    note = Text(f"Xem lại trước {again}", f"To review by {again}")
    overdue = Text(
        f"Đã quá ngày xem lại {again}. Hỏi nơi gửi có bản mới chưa.", f"Review was due by {again}. Ask for a newer one."
    )
    return FactRow("cal", not late, say(Text(f"Ra ngày {out}", f"Issued {out}")), say(overdue if late else note))


def _day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _title(lesson: LessonChange, say: Say) -> str:
    return say(lesson.title)


_KNOWN = Text("Người gửi đã quen", "Known sender")
_DEEDS = {
    "installed": Text("cài “{title}” bản {version}", "installed “{title}” version {version}"),
    "rolled_back": Text("quay lại “{title}” bản {version}", "went back to “{title}” version {version}"),
    "removed": Text("gỡ “{title}” bản {version}", "removed “{title}” version {version}"),
    "fell_back": Text(
        "“{title}” bản {version}: máy tự đổi vì gói bị hỏng", "“{title}” version {version}: changed by itself, damaged"
    ),
    "trusted": Text("tin người gửi “{title}”", "trusted the sender “{title}”"),
    "distrusted": Text("thôi tin người gửi “{title}”", "no longer trusts “{title}”"),
    "restored": Text("lấy lại danh sách gói sau khi mất sổ", "restored the list of packs"),
}


def log_file(lines: list[Line]) -> Iterator[bytes]:
    """A table for any office program: with the mark that tells it that this is UTF-8."""
    yield b"\xef\xbb\xbf"
    for row in (("Ngày giờ", "Ai", "Việc", "Gói", "Bản", "Tên"), *map(_cells, lines)):
        yield (",".join(_cell(value) for value in row) + "\r\n").encode()


def _cells(line: Line) -> tuple[str, ...]:
    when = f"{here(line.hour):%d/%m/%Y %H:00}" + ("" if line.clock_ok else " (?)")
    deed = _DEEDS[line.deed].vi.format(title=line.title, version=line.version)
    return when, line.who, deed, line.pack, str(line.version), line.title


def _cell(value: str) -> str:
    # A name that begins like a formula would be reckoned by the office program.
    plain = f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
    return '"' + plain.replace('"', '""') + '"'

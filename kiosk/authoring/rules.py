"""What a lesson must be beyond holding together: short, kind, true, and about nobody real. One rule, one function."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from kiosk.authoring.sentences import sentences
from kiosk.authoring.words import INSTEAD, MOST_SYLLABLES, avoided, one_by_one, people, syllables, unquoted
from kiosk.lessons.demo import PEOPLE, looks_real
from kiosk.lessons.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kiosk.authoring.sentences import Sentence
    from kiosk.authoring.yaml_tree import Document
    from kiosk.lessons.facts import Fact
    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.problem import Place

ALLOWED_HOSTS = ("gov.vn", "tinnhiemmang.vn")
"""Where a visitor may be sent; a centre may allow more at its own kiosk."""

NOBODYS_ENDINGS = ("example", "test", "invalid")
"""Kept free for all time (RFC 2606): what a scam is taught with must not be somebody's page one day."""


class AsSaid(Protocol):
    """Written Vietnamese as a voice reads it: “20.000 đồng” is four words."""

    def __call__(self, text: str, /) -> str: ...


_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_HOST = re.compile(r"(?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])")
_FACTS_ALONE = re.compile(
    r"\b(?:Nghị định|Nghị quyết|Thông tư|Quyết định(?= \d)|Luật(?! sư)) [^.,!?]*"
    r"|(?i:\b(?:trong )?\d+ ngày làm việc\b|\btrong \d+ (?:ngày|giờ|tuần|tháng)\b"
    r"|\b(?:miễn|không mất|không tốn|không thu) (?:lệ )?phí\b|\bphí (?:là )?\d[\d.]*"
    r"|\b(?:trên|dưới|quá) \d[\d.,]* (?:nghìn|triệu|đồng)\b"
    r"|\b1[89]00[ .]?\d{4}\b|\b11[3-5]\b)"
)
"""Laws, time limits, fees, limits of amounts, numbers to call: what changes while a lesson stays."""

_FILES = (".apk", ".exe", ".pdf", ".doc", ".jpg", ".png", ".mp4")


def short_enough(sentence: Sentence, as_said: AsSaid) -> Iterator[Problem]:
    if sentence.use != "said" or sentence.language == "en":
        return
    for one in one_by_one(sentence.text):
        count = syllables(as_said(unquoted(one, "nút")))
        if count > MOST_SYLLABLES:
            yield Problem(
                sentence.place, f"câu “{one}” dài {count} tiếng, quá {MOST_SYLLABLES}", "chia thành hai câu ngắn"
            )


def kind_words(sentence: Sentence) -> Iterator[Problem]:
    if sentence.use == "phone" or sentence.language == "en":
        return
    for word in avoided(sentence.text):
        yield Problem(sentence.place, f"không nói “{word}” với bà con", f"viết “{INSTEAD[word]}”")


def nobodys_numbers(sentence: Sentence) -> Iterator[Problem]:
    if looks_real(sentence.text):
        yield Problem(
            sentence.place,
            "có số giống số căn cước hoặc số điện thoại thật",
            "dùng số tập làm: 000000000001, 0900 000 001",
        )


def nobodys_names(sentence: Sentence) -> Iterator[Problem]:
    for name in people(sentence.text):
        if name.upper() not in PEOPLE:
            known = ", ".join(f"“{one.title()}”" for one in sorted(PEOPLE))
            yield Problem(sentence.place, f"“{name}” giống tên người thật", f"dùng tên tập làm: {known}")


def no_addresses(sentence: Sentence) -> Iterator[Problem]:
    if sentence.use != "phone" and re.search(r"://|\bwww\.", sentence.text):
        yield Problem(sentence.place, "câu có địa chỉ mạng đầy đủ", "chỉ viết tên trang, như dichvucong.gov.vn")


def nobodys_pages(sentence: Sentence) -> Iterator[Problem]:
    for host in _HOST.findall(sentence.text):
        if not (_allowed(host) or host.endswith((*(f".{one}" for one in NOBODYS_ENDINGS), *_FILES))):
            yield Problem(
                sentence.place,
                f"“{host}” có thể là trang thật của ai đó",
                f"dùng trang .gov.vn, hoặc đuôi không ai có: .{', .'.join(NOBODYS_ENDINGS)}",
            )


def only_what_is_verified(sentence: Sentence, facts: Collection[Fact]) -> Iterator[Problem]:
    """What still has to be checked must not be said as if it were true."""
    if sentence.use == "phone":
        return
    said = set(_NUMBER.findall(sentence.text))
    for fact in facts:
        if fact.status != "check":
            continue
        numbers = {one for one in _NUMBER.findall(fact.text.vi) if len(one) > 2}
        if fact.text.vi in sentence.text or numbers & said:
            told = ", ".join(sorted(numbers & said)) or fact.text.vi
            yield Problem(
                sentence.place,
                f"“{told}” là của “{fact.id}”, điều chưa được xác minh",
                "xác minh trong facts.yaml trước, hoặc bỏ khỏi câu",
            )


def left_to_facts(sentence: Sentence) -> Iterator[Problem]:
    """Staff vouch for facts one by one; what a lesson says by itself they could not take back."""
    if sentence.use == "phone" or sentence.language == "en":
        return
    for told in _FACTS_ALONE.findall(sentence.text):
        yield Problem(
            sentence.place,
            f"“{told.strip()}” là phí, thời hạn, luật hoặc số điện thoại",
            "viết vào facts.yaml kèm nguồn, rồi gọi tên trong “facts” của bước “explain”",
        )


def known_hosts(lesson: Lesson) -> Iterator[Problem]:
    host = urlsplit(lesson.links.official or "").hostname
    if host is not None and not _allowed(host):
        yield Problem(("links", "official"), f"máy không mở trang “{host}”", "dùng trang .gov.vn")


def known_next(lesson: Lesson, lessons: Collection[str]) -> Iterator[Problem]:
    for n, following in enumerate(lesson.links.next):
        if following not in lessons:
            yield Problem(
                ("links", "next", n), f"không có bài “{following}”", "viết tên một bài khác, hoặc bỏ dòng này"
            )


def drawn_icons(document: Document, icons: Collection[str]) -> Iterator[Problem]:
    for place, name in _icons(document.values, ()):
        if name not in icons:
            yield Problem(place, f"chưa có hình “{name}”", "chọn một hình có sẵn trong assets/icons")


def of_sentences(document: Document, as_said: AsSaid, facts: Collection[Fact]) -> Iterator[Problem]:
    """All that is amiss with the texts of one file."""
    for sentence in sentences(document):
        yield from short_enough(sentence, as_said)
        yield from kind_words(sentence)
        yield from nobodys_numbers(sentence)
        yield from nobodys_names(sentence)
        yield from no_addresses(sentence)
        if document.file != "facts.yaml":
            yield from nobodys_pages(sentence)
            yield from only_what_is_verified(sentence, facts)
            yield from left_to_facts(sentence)


def _allowed(host: str) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in ALLOWED_HOSTS)


def _icons(values: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(values, list):
        for n, value in enumerate(values):
            yield from _icons(value, (*place, n))
    elif isinstance(values, dict):
        for key, value in values.items():
            if key in {"icon", "left_icon", "right_icon"} and isinstance(value, str):
                yield (*place, key), value
            else:
                yield from _icons(value, (*place, key))

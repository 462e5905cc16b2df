"""What rooms that know no page have to tell, in the language of the page that tells it; what is kept or taken away stays Vietnamese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from kiosk.errors import KnownError, Notice

_LANGUAGE = str(QT_TRANSLATE_NOOP("PageLanguage", "vi"))


def page_language() -> str:
    """“vi” or “en”: whatever the words of the pages are in."""
    return QCoreApplication.translate("PageLanguage", _LANGUAGE)


def said(notice: Notice) -> str:
    """What happened, what is safe, what to do."""
    if page_language() == "vi":
        return notice.sentence
    # Read only where somebody reads English: not needed for the first frame.
    from kiosk.ui.notices_in_english import ENGLISH

    return ENGLISH.get(notice.code, notice.sentence)


def told(error: KnownError) -> str:
    return " ".join(in_two(error))


def in_two(error: KnownError) -> tuple[str, str]:
    """What happened; then what is safe and what to do."""
    from kiosk.packs.problems import PackError

    language, notice = page_language(), error.notice
    if isinstance(error, PackError):
        notice = error.in_words(language)
    elif language != "vi":
        happened, stop, more = said(notice).partition(". ")
        return happened + stop.strip(), more
    return notice.happened, f"{notice.safe} {notice.do}"

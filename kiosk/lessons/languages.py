"""The voices a visitor may choose from. The language of the voice and that of the letters are separate choices."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.lessons.text import Text


@dataclass(frozen=True)
class VoiceLanguage:
    """``sample`` is heard at its tile; ``text`` is the written language the voice reads, ``rate`` 1 its usual speed.

    A machine may read it where ``synthetic``; else only people speak it, and it waits until one has recorded ``sample``.
    """

    code: str
    name: Text
    sample: Text
    synthetic: bool
    text: str = "vi"
    rate: float = 1.0

    @property
    def language(self) -> str:
        """Whose clips it plays: slow Vietnamese is Vietnamese."""
        return self.text if self.synthetic else self.code

    @property
    def waiting(self) -> Text:
        """Said in Vietnamese at its tile while nobody has recorded it."""
        return Text(
            f"{self.name.vi} chưa có giọng thu. Mời bà con chọn tiếng khác.",
            f"{self.name.en} has not been recorded yet. Please choose another language.",
        )

    @property
    def missing(self) -> Text:
        """Said once in Vietnamese where a part of a lesson is not recorded yet."""
        return Text(
            f"Phần này chưa thu {self.name.vi[0].lower()}{self.name.vi[1:]}. Máy nói tiếng Việt.",
            f"This part is not recorded in {self.name.en} yet. The kiosk speaks Vietnamese.",
        )


def _recorded(code: str, vi: str, en: str) -> VoiceLanguage:
    return VoiceLanguage(code, Text(vi, en), Text(f"{vi}. Bấm vào đây.", f"{en}. Press here."), synthetic=False)


VOICE_LANGUAGES: tuple[VoiceLanguage, ...] = (
    VoiceLanguage(
        "vi",
        Text("Tiếng Việt", "Vietnamese"),
        Text("Tiếng Việt. Bấm vào đây.", "Vietnamese. Press here."),
        synthetic=True,
    ),
    VoiceLanguage(
        "vi-slow",
        Text("Tiếng Việt nói chậm", "Slow Vietnamese"),
        Text("Tiếng Việt nói chậm. Bấm vào đây.", "Slow Vietnamese. Press here."),
        synthetic=True,
        rate=0.8,
    ),
    VoiceLanguage(
        "en",
        Text("Tiếng Anh", "English"),
        Text("Tiếng Anh. Bấm vào đây.", "English. Press here."),
        synthetic=True,
        text="en",
    ),
    # Not one word in these languages is written here: only their speakers may make one. Where the ISO code of the
    # local variety is still to be asked for, the Vietnamese name is the code.
    _recorded("hmn", "Tiếng Mông", "Mông"),
    _recorded("dao", "Tiếng Dao", "Dao"),
    _recorded("tay", "Tiếng Tày", "Tày"),
    _recorded("nung", "Tiếng Nùng", "Nùng"),
    _recorded("phu-la", "Tiếng Phù Lá", "Phù Lá"),
)
"""In the order of the tiles: what can always be heard comes first."""

ALWAYS_HEARD = frozenset(language.code for language in VOICE_LANGUAGES if language.synthetic)
"""The codes of voices that need nobody to record them."""

SIMPLE_VIETNAMESE = "vi-slow"
"""Speaks where a clip of another language is missing."""

_BY_CODE = {language.code: language for language in VOICE_LANGUAGES}


def voice_language(code: str) -> VoiceLanguage:
    """Raises KeyError for a code that is not in ``VOICE_LANGUAGES``."""
    return _BY_CODE[code]

"""The voices a visitor may choose from. The language of the voice and that of the letters are separate choices."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.lessons.text import Text


@dataclass(frozen=True)
class VoiceLanguage:
    """``sample`` is heard at its tile; ``text`` is the written language the voice reads, ``rate`` 1 its usual speed."""

    code: str
    name: Text
    sample: Text
    synthetic: bool
    text: str = "vi"
    rate: float = 1.0

    @property
    def can_speak(self) -> bool:
        """No voice of this language yet: its tile says so, in Vietnamese."""
        return self.synthetic


def _waiting(code: str, vi: str, en: str) -> VoiceLanguage:
    return VoiceLanguage(
        code,
        Text(vi, en),
        Text(
            f"{vi} chưa có giọng thu. Mời bà con chọn tiếng khác.",
            f"{en} has not been recorded yet. Please choose another language.",
        ),
        synthetic=False,
    )


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
    _waiting("hmn", "Tiếng Mông", "Mông"),
    _waiting("dao", "Tiếng Dao", "Dao"),
    _waiting("tay", "Tiếng Tày", "Tày"),
    _waiting("nung", "Tiếng Nùng", "Nùng"),
    _waiting("phu-la", "Tiếng Phù Lá", "Phù Lá"),
)
"""In the order of the tiles: what can be heard comes first."""

_BY_CODE = {language.code: language for language in VOICE_LANGUAGES}


def voice_language(code: str) -> VoiceLanguage:
    """Raises KeyError for a code that is not in ``VOICE_LANGUAGES``."""
    return _BY_CODE[code]

"""Who is heard at this kiosk: people first, then the voices out of packs, then the machine's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.languages import ALWAYS_HEARD, VOICE_LANGUAGES
from kiosk.visits import phrases
from kiosk.visits.own_clips import stands_for
from kiosk.visits.resume import PICTURES
from kiosk.voice.recordings import Recordings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.packs.stored import Stored
    from kiosk.voice.narrator import Narrator
    from kiosk.voice.recordings import ClipShelf
    from kiosk.voice.takes import Takes


class VoicesInUse:
    """What anybody says is found by its words, whichever pack it came with. ``lessons`` is the folder of the built-in ones."""

    def __init__(self, narrator: Narrator, takes: Takes, lessons: Path) -> None:
        self._narrator, self._takes, self._lessons = narrator, takes, lessons
        self._recordings = self._packaged = Recordings()

    def use(self, packs: Sequence[Stored]) -> None:
        """From the next sentence on. Reads folders: never on the GUI thread."""
        from kiosk.authoring.voices import FolderVoices
        from kiosk.packs.voices import PackVoices

        shelves: list[ClipShelf] = [PackVoices(packs), FolderVoices(self._lessons)]
        self._packaged = Recordings(shelves, stands_for())
        self._recordings = Recordings([self._takes, *shelves], stands_for())
        self._narrator.use(self._recordings, [voice for shelf in shelves for voice in shelf.voices()])

    def given(self, text: str, language: str) -> object:
        """A recording that came with a pack."""
        return self._packaged.find(text, language)

    def languages(self) -> frozenset[str]:
        """Codes of the voices to choose from: a language of people is there once its name has been recorded in it."""
        find = self._recordings.find
        named = (one.code for one in VOICE_LANGUAGES if find(one.sample.said(one.text), one.language))
        return ALWAYS_HEARD.union(named)

    def prepare(self, catalogue: Catalogue) -> None:
        """Everything that may be said in Vietnamese, then in English, before anybody waits for it.

        All that can be said is worked out step by step: too long for the thread that answers touches.
        """
        heard = self.languages()
        missing = [voice.missing for voice in VOICE_LANGUAGES if not voice.synthetic and voice.code in heard]
        texts = [*phrases.EVERYWHERE, *missing, *(picture.name for picture in PICTURES), *catalogue.texts()]
        languages = ("vi", "en", *(code for code in heard if code not in ALWAYS_HEARD))
        self._narrator.prepare((text.said(language), language) for language in languages for text in texts)

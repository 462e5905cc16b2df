"""The verbs of the command line for the voice: speak into a file, and say how complete each language is."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.lessons.languages import VOICE_LANGUAGES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.voice.clip import Clip
    from kiosk.voice.recordings import ClipShelf
    from kiosk.voice.status import Completeness

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # ruff: ignore[private-member-access] - has no other name
    Does = Callable[[argparse.Namespace], int]

_NAMES = {voice.language: voice.name.vi for voice in VOICE_LANGUAGES if voice.code == voice.language}


def add_voice(verbs: Verbs, helping: Callable[[argparse.ArgumentParser], Does]) -> None:
    """``kiosk voice render | status``."""
    voice = verbs.add_parser(
        "voice", help="speak into a file", description="What is heard: try it, and see what lacks."
    )
    voice.set_defaults(verb=helping(voice))
    does = voice.add_subparsers(title="what to do", metavar="WHAT")

    render = does.add_parser(
        "render",
        help="one sentence as a sound file",
        description="Speaks as the kiosk would: a recording, else a voice out of a pack, else the engine.",
    )
    render.add_argument("--lang", choices=sorted(_NAMES), default="vi", help="language (vi)")
    render.add_argument("--text", metavar="TEXT", required=True, help="what is written")
    render.add_argument("-o", "--out", metavar="FILE.wav", type=Path, required=True, help="the sound file to write")
    render.add_argument("--json", action="store_true", help="what is said, by whom, and when each word begins")
    render.set_defaults(verb=_render)

    status = does.add_parser(
        "status",
        help="how complete each language is",
        description="Per language: sentences that people have recorded, that a machine says, that nobody says yet.",
    )
    status.add_argument("--json", action="store_true", help="for programs instead of people")
    status.set_defaults(verb=_status)


def _render(chosen: argparse.Namespace) -> int:
    from kiosk.errors import KnownError
    from kiosk.paths import folders
    from kiosk.visits.own_clips import stands_for
    from kiosk.voice.narrator import Narrator
    from kiosk.voice.recordings import Recordings
    from kiosk.voice.spoken_text import Reader
    from kiosk.voice.staff_lexicon import FILE, read_lexicon

    places = folders()
    lexicon, amiss = read_lexicon(places.config / FILE)
    if amiss:
        print(amiss.sentence, file=sys.stderr)
    reader = Reader(lexicon)
    narrator = Narrator(places.cache / "voice", reader)
    try:
        _, shelves = _at_hand()
        narrator.use(Recordings(shelves, stands_for()), [voice for shelf in shelves for voice in shelf.voices()])
        clip = narrator.clip(chosen.text, chosen.lang)
        _as_wav(clip, chosen.out)
    except KnownError as error:
        print(error.notice.sentence, file=sys.stderr)
        return 1
    except ValueError:
        print("Câu này không có chữ nào đọc được. Mời viết câu khác.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Chưa ghi được tệp {chosen.out} ({error.strerror}). Mời chọn chỗ khác.", file=sys.stderr)
        return 1
    finally:
        narrator.close()
    said = reader.speak(chosen.text, chosen.lang).said if chosen.lang in {"vi", "en"} else chosen.text
    if chosen.json:
        words = [{"word": chosen.text[one.first : one.last], "start_ms": one.start_ms} for one in clip.marks]
        told = {"spoken": said, "source": clip.source, "words": words, "duration_ms": clip.duration_ms}
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print(f"{chosen.out}: {said}")
    return 0


def _as_wav(clip: Clip, out: Path) -> None:
    from kiosk.packs.whole_file import write_whole

    sound = clip.path.read_bytes()
    if clip.path.suffix != ".wav":
        from kiosk.voice.recording import wav_of

        sound = wav_of(clip.path)
    if out.exists() and not out.is_file():
        # Into a pipe or a device, not in its place.
        out.write_bytes(sound)
    else:
        write_whole(out, sound)


def _at_hand() -> tuple[Catalogue, list[ClipShelf]]:
    """The lessons and the voices of this kiosk, also while it runs: nothing of its packs is touched."""
    from kiosk.authoring.source import TutorialSource
    from kiosk.authoring.voices import FolderVoices
    from kiosk.packs.in_use import PacksInUse
    from kiosk.packs.library import Library
    from kiosk.packs.voices import PackVoices
    from kiosk.paths import folders, shipped

    places, built_in = folders(), shipped("tutorials")
    packs = PacksInUse(places.data / "packs")
    packs.look()
    library = Library(TutorialSource(built_in), places.cache / "lessons", packs)
    catalogue, _ = library.load()
    return catalogue, [FolderVoices(places.data / "recordings"), PackVoices(library.stored), FolderVoices(built_in)]


def _status(chosen: argparse.Namespace) -> int:
    catalogue, shelves = _at_hand()
    found = [_complete(code, catalogue, shelves) for code in _NAMES]
    if chosen.json:
        print(json.dumps([vars(one) for one in found], ensure_ascii=False, indent=2))
        return 0
    print(f"{'':14}{'câu':>6}{'người thu':>12}{'máy đọc':>10}{'chưa có':>10}{'chờ duyệt':>12}")
    for one in found:
        numbers = f"{one.sentences:>6}{one.recorded:>12}{one.synthetic:>10}{one.missing:>10}{one.waiting:>12}"
        print(f"{_NAMES[one.language]:14}{numbers}")
    return 0


def _complete(code: str, catalogue: Catalogue, shelves: list[ClipShelf]) -> Completeness:
    from kiosk.lessons.languages import voice_language
    from kiosk.visits.own_clips import own_clips, stands_for
    from kiosk.voice.status import completeness

    clips = [clip for shelf in shelves for language, clip, _ in shelf.clips() if language == code]
    texts = [*own_clips(voice_language(code)).values(), *catalogue.texts()]
    return completeness(voice_language(code), texts, clips, stands_for())

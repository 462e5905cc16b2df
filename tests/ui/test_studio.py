"""The recording studio by touch: a reader in front of a real (looped) microphone, heard again, approved, heard in a lesson."""

from __future__ import annotations

import json
import subprocess

import numpy as np
import pytest
import soundfile
from builders import PackFolder, explain, lesson_values, tap
from eyes import look
from hall import kiosk_in_hall
from pulse import Pulse
from PySide6.QtCore import Qt
from sticks import FatStick
from voices import humming

from kiosk.authoring.build import compile_pack
from kiosk.devices.drives import Drives
from kiosk.voice.recording import RATE_HZ

NAME, FIRST = "Tiếng Mông. Bấm vào đây.", "Nghe máy nói."


class Room:
    """The kiosk, and a person who reads into its microphone."""

    def __init__(self, hall, pulse, folder):
        self.hall, self.pulse, self.folder = hall, pulse, folder
        self.studio = hall.app.office.studio
        self.press = hall.touch

    @property
    def notes(self):
        file = self.hall.folders.data / "recordings" / "voice" / "hmn" / "clips.yaml"
        return json.loads(file.read_bytes())["clips"] if file.exists() else []

    def enter(self, part="mua-hang", language="hmn"):
        self.hall.step_in()
        self.press("tile-staffRecording")
        self.hall.wait(lambda: self.studio.board)
        self.press(f"language-{language}")
        self.press(f"part-{part}")
        self.hall.wait(lambda: self.studio._booth.loudspeaker._awake)

    def agree(self):
        for name in ("consent-yes", "speaker-nu", "readerBegin"):
            self.press(name)

    def read(self, voice):
        """Press, read, press again; the kiosk plays it by itself."""
        levels = []
        self.studio.level.connect(levels.append)
        self.press("boothRecord")
        self.hall.wait(lambda: len(levels) > 5)
        self.say(voice)
        self.press("boothRecord")
        self.hall.wait(lambda: self.studio.phase in {"playing", "resting"})
        self.studio.level.disconnect(levels.append)

    def say(self, voice):
        file = self.folder / "reader.wav"
        soundfile.write(file, voice, RATE_HZ)
        reading = subprocess.Popen(["paplay", file], env=self.pulse.environment)
        self.hall.wait(lambda: reading.poll() is not None)
        assert reading.returncode == 0

    def hear_out(self):
        self.hall.wait(lambda: self.studio.phase == "resting")

    def seen(self):
        self.hall.rest()
        return look(self.hall).sentences()


@pytest.fixture(scope="module")
def pulse(tmp_path_factory):
    """One for the whole file."""
    pulse = Pulse(tmp_path_factory.mktemp("pulse"))
    pulse.start()
    yield pulse
    pulse.close()


@pytest.fixture(scope="module")
def built(qapp, session_home, pulse, tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("pack"))
    pack.lesson(lesson_values(explain(say=FIRST), explain(id="hai", say="Nghe thêm nữa."), tap(hint="Bấm ô trên.")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PULSE_SERVER", pulse.server)
        with kiosk_in_hall(session_home, (1280, 720), voice=None, tutorials=pack.path) as hall:
            yield Room(hall, pulse, tmp_path_factory.mktemp("reader"))


@pytest.fixture
def room(built, monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", built.pulse.server)
    yield built
    built.press = built.hall.touch
    built.hall.leave()
    assert (built.studio.told, built.hall.app.office.takes_to_stick.told) == ("", ""), (
        "nobody finds what another was told"
    )


def test_what_is_read_is_heard_again_approved_and_then_heard_in_a_lesson(room):
    """Read by keys alone, each seen before it is pressed; heard as visitors hear it."""
    hall = room.hall
    room.press = lambda name: press_what_is_seen(hall, name)
    room.enter("may")
    room.agree()
    assert NAME in room.seen()
    room.read(humming(1.0))
    assert room.studio.phase == "playing", "it is heard again by itself"
    room.hear_out()
    room.press("boothListen")
    assert room.studio.phase == "playing"
    room.hear_out()
    room.press("boothApprove")
    hall.wait(lambda: room.studio.state == "ready")
    assert room.studio.number == 0
    room.press("boothNext")
    room.press("boothBack")
    room.press("part-mua-hang")
    assert FIRST in room.seen()
    room.read(humming(1.2, pitch=190))
    room.hear_out()
    assert "Chờ duyệt" in room.seen()
    room.press("boothApprove")
    hall.wait(lambda: room.studio.state == "ready")
    assert [(clip["approved"], clip["reviewer"]) for clip in room.notes] == [(True, "Chị Mai")] * 2
    hall.touch("staffLeave")
    hall.wait(lambda: "hmn" in hall.app.session.heard)
    heard = []
    hall.app.speech.speaker.connect(heard.append)
    hall.begin(voice="hmn")
    hall.touch("topic-E")
    hall.touch("lesson-mua-hang")
    hall.wait(lambda: heard and heard[-1] == "recording" and not hall.app.speech.busy)
    room.pulse.record()
    # Not by touch: no tick beside the voice.
    hall.app.conductor.listen_again()
    hall.wait(lambda: not hall.app.speech.busy)
    captured = np.array(room.pulse.heard().samples, dtype=float)
    hall.app.speech.speaker.disconnect(heard.append)
    assert alike(captured, humming(1.2, pitch=190)) > 0.9


def test_nothing_is_recorded_without_consent_and_no_name_is_asked_for(room):
    hall = room.hall
    room.enter()
    asked = " ".join(room.seen())
    assert "đồng ý" in asked
    assert "tên ai" in asked
    hall.touch("consent-no", "speaker-nam", "readerBegin")
    assert "Chưa đồng ý thì máy không thu. Mời hỏi người khác." in room.seen()
    assert room.studio.about is None
    room.studio.record()
    assert not room.studio._booth.microphone.listening
    hall.touch("consent-yes", "dayBefore", "readerBegin")
    assert room.studio.about.speaker == "Giọng nam"
    hall.touch("boothReader")
    assert room.studio.about is None, "the next reader is asked anew"
    assert not room.hall.app.office.view_models["recording"].reader.complete


def test_who_locks_the_door_takes_the_reader_along(room):
    hall = room.hall
    room.enter()
    room.agree()
    hall.touch("boothRecord")
    hall.wait(lambda: room.studio._booth.microphone.listening)
    before = room.notes
    hall.app.doorway.lock()
    assert not room.studio._booth.microphone.listening
    assert room.studio.about is None
    room.enter()
    assert "Hỏi người đọc trước khi thu" in room.seen()
    assert room.notes == before


def test_the_presses_round_a_take_do_not_tick_into_it(room, monkeypatch):
    hall, ticks = room.hall, []
    room.enter()
    room.agree()
    monkeypatch.setattr(hall.app.sound, "tick", lambda: ticks.append(room.studio.phase))
    room.read(humming(0.7))
    room.hear_out()
    assert ticks == []
    hall.touch("boothNext")
    hall.wait(lambda: ticks == ["resting"])


def test_silence_is_told_and_the_old_take_stays(room):
    hall = room.hall
    room.enter()
    room.agree()
    room.read(humming(0.7))
    room.hear_out()
    before = room.notes
    levels = []
    room.studio.level.connect(levels.append)
    hall.touch("boothRecord")
    hall.wait(lambda: len(levels) > 20)
    assert "Mời nói to hơn" in room.seen()
    hall.touch("boothRecord")
    room.hear_out()
    room.studio.level.disconnect(levels.append)
    assert any("Máy chưa nghe thấy tiếng nói." in text for text in room.seen())
    assert room.notes == before


def test_without_a_microphone_one_sentence_says_so_and_keys_do_what_fingers_do(room):
    hall = room.hall
    room.enter()
    hall.press_by_keys("consent-yes")
    hall.press_by_keys("speaker-nu")
    hall.press_by_keys("readerBegin")
    unplugged = room.studio._booth.microphone._process.processEnvironment()
    plugged = unplugged.value("PULSE_SERVER")
    unplugged.insert("PULSE_SERVER", "unix:/nonexistent")
    room.studio._booth.microphone._process.setProcessEnvironment(unplugged)
    hall.press_by_keys("boothRecord")
    hall.wait(lambda: room.studio.told)
    sentence = "Máy chưa thấy micrô nào. Các bản đã thu vẫn còn nguyên. Mời cán bộ cắm micrô, rồi bấm “Thu” lần nữa."
    assert sentence in room.seen()
    unplugged.insert("PULSE_SERVER", plugged)
    room.studio._booth.microphone._process.setProcessEnvironment(unplugged)
    hall.press_by_keys("boothNext")
    assert room.studio.number == 1


def test_only_what_waits_is_walked_through_and_two_presses_erase(room):
    hall = room.hall
    room.enter(language="tay")
    room.agree()
    hall.touch("boothNext")
    room.read(humming(0.6))
    room.hear_out()
    hall.touch("boothBefore", "walk-approve")
    assert (room.studio.number, room.studio.has(1), room.studio.has(-1)) == (1, False, False)
    hall.touch("boothApprove")
    assert room.studio.state == "waiting", "nobody has heard it since it was opened"
    hall.touch("boothDrop")
    assert "Bấm lần nữa" in room.seen()
    assert room.studio.state == "waiting"
    hall.touch("boothDrop")
    hall.wait(lambda: room.studio.state == "missing" and room.studio.phase == "resting")
    assert not list((hall.folders.data / "recordings" / "voice" / "tay").rglob("*.opus"))


def test_what_was_recorded_is_taken_away_as_a_pack_that_can_be_built(room, tmp_path, monkeypatch):
    hall = room.hall
    room.enter("may")
    room.agree()
    if room.studio.state == "missing":
        kept(hall, room.studio.sentence)
    for name in ("boothBack", "studioSave"):
        press_what_is_seen(hall, name)
    hall.wait(lambda: hall.app.office.takes_to_stick.told)
    assert any("Chưa thấy USB nào cắm ở máy." in text for text in room.seen())
    stick = FatStick(tmp_path / "stick.img")
    stick.plug(tmp_path / "media" / "BAIHOC", writable=True)
    drives = Drives(places=(tmp_path / "media",))
    monkeypatch.setattr(hall.app.office.takes_to_stick, "_sticks", drives)
    drives.start()
    hall.wait(lambda: drives.sticks)
    hall.touch("studioSave")
    hall.wait(lambda: hall.app.office.takes_to_stick.done)
    drives.close()
    stick.clear()
    told = next(text for text in room.seen() if "Đã lưu vào USB" in text)
    folder = told.split("“")[1].split("”")[0]
    notes = json.loads(stick.holds(f"{folder}/voice/hmn/clips.yaml"))["clips"]
    assert {(one["consent"], one["place"]) for one in notes} == {(True, hall.app.settings.centre)}
    pack = tmp_path / "pack"
    for clip in notes:
        sound = stick.holds(f"{folder}/voice/hmn/{clip['lesson']}/{clip['file']}")
        assert sound[:4] == b"OggS"
        (pack / "voice" / "hmn" / clip["lesson"]).mkdir(parents=True, exist_ok=True)
        (pack / "voice" / "hmn" / clip["lesson"] / clip["file"]).write_bytes(sound)
    (pack / "voice" / "hmn" / "clips.yaml").write_bytes(stick.holds(f"{folder}/voice/hmn/clips.yaml"))
    (pack / "pack.yaml").write_bytes(stick.holds(f"{folder}/pack.yaml"))
    built, faults = compile_pack(pack)
    assert [str(fault) for fault in faults] == []
    assert built


@pytest.mark.parametrize("size", [(1080, 1920), pytest.param((1920, 1080), marks=pytest.mark.prove)])
def test_the_pages_stand_well(size, tmp_path, qapp):
    with kiosk_in_hall(tmp_path, size) as hall:
        hall.step_in()
        hall.touch("tile-staffRecording")
        hall.wait(lambda: hall.app.office.studio.board and hall.find("language-en") and all_rows_stand(hall))
        hall.rest()
        assert look(hall).faults() == []
        see_where_keys_are(hall, f"part-{hall.app.session.catalogue.lessons[-1].id}")
        hall.touch("studioSave")
        hall.wait(lambda: hall.app.office.takes_to_stick.told)
        hall.rest()
        assert look(hall).faults() == []
        hall.touch("part-may")
        hall.rest()
        assert look(hall).faults() == []
        hall.touch("consent-yes", "speaker-nu", "readerBegin")
        hall.rest()
        assert look(hall).faults() == []
        part = hall.app.office.studio.part
        kept(hall, part.sentences[1])
        hall.touch("boothNext")
        for heard in (False, True):
            hall.app.office.studio.heard = heard
            hall.app.office.studio.changed.emit()
            hall.rest()
            assert look(hall).faults() == []
        hall.touch("boothRecord")
        hall.wait(lambda: hall.app.office.studio.told)
        hall.rest()
        assert look(hall).faults() == []


def press_what_is_seen(hall, name):
    """By Tab and Enter."""
    see_where_keys_are(hall, name)
    hall.press_by_keys(name)


def see_where_keys_are(hall, name):
    """It stands out, and is on the screen."""
    hall.focus_by_keys(name)
    if not hall.window.activeFocusItem().property("visualFocus"):
        # A finger has been there.
        hall.press_key(Qt.Key.Key_Tab)
        hall.focus_by_keys(name)
    hall.rest()
    focus = hall.window.activeFocusItem()
    place = focus.mapRectToScene(focus.boundingRect())
    assert hall.window.contentItem().boundingRect().contains(place), f"{name} is not to be seen"
    assert focus.property("visualFocus"), f"{name} does not stand out"


def all_rows_stand(hall):
    """Also those just below what is seen, which a list makes one by one beside everything else, and lays out when they are done."""
    listed = hall.find("studioParts")
    rows = [one for one in hall.everything() if one.objectName().startswith("part-")]
    end = min(listed.property("contentHeight"), listed.height() + listed.property("cacheBuffer"))
    last = max((one.y() + one.height() + listed.property("spacing") for one in rows), default=0)
    return last >= end and len({one.y() for one in rows}) == len(rows)


def kept(hall, sentence):
    """A take of it, as the microphone would give it."""
    raw = np.concatenate((np.zeros(9600), humming(), np.zeros(9600)))
    raw = np.round(raw * 32767).astype("<i2").tobytes()
    clip = hall.app.office.studio._takes.keep(sentence.place, sentence.read, raw, hall.app.office.studio.about)
    hall.app.office.studio._put(sentence, clip)


def alike(captured, voice):
    """How well what came out of the loudspeaker matches what was read: the median over pieces of 0.15 s.

    A busy machine drops some milliseconds now and then; the voice before and after is the same.
    """
    wanted = np.interp(np.arange(0, len(voice), RATE_HZ / 22050), np.arange(len(voice)), voice)
    piece = round(0.15 * 22050)
    pieces = [wanted[at : at + piece] for at in range(0, len(wanted) - piece, piece)]
    return np.median([_best(captured, one) for one in pieces])


def _best(captured, piece):
    size = len(captured) + len(piece)
    product = np.fft.irfft(np.fft.rfft(captured, size) * np.conj(np.fft.rfft(piece, size)), size)
    energy = np.concatenate(([0.0], np.cumsum(captured**2)))
    local = np.sqrt(np.maximum(energy[len(piece) :] - energy[: -len(piece)], 1e-9))
    return np.max(product[: len(local)] / np.maximum(local, local.max() / 10)) / np.sqrt(np.sum(piece**2))

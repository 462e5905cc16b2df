"""The loudspeaker, its server or the player fails in the middle of a sentence: the lesson goes on, and is heard again."""

from __future__ import annotations

import os
import signal

import pytest
from builders import PackFolder, explain, lesson_values
from ear import BUSY_S, compare, sound_of
from eyes import look
from hall import kiosk_in_hall

FIRST = "Nghe máy nói hết câu này rồi đi tiếp."
NEXT = "Bây giờ nghe câu sau."


@pytest.fixture
def hall(qapp, pulse, tmp_path):
    pack = PackFolder(tmp_path / "pack")
    pack.lesson(lesson_values(explain(say=FIRST), explain("sau", say=NEXT), explain("het")))
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None, tutorials=pack.path) as hall:
        # How seldom it looks for a server that came back is a matter of a minute in the hall.
        hall.app.sound._look_again.setInterval(300)
        hall.begin()
        hall.open_lesson("mua-hang")
        hall.wait(lambda: hall.app.voice.caption == "say" and hall.app.voice.first > 0)
        yield hall


def goes_on(hall):
    """The sentence comes to its end, in letters at least; nobody is thrown out."""
    hall.wait(lambda: not hall.app.speech.busy)
    assert hall.player.view.step_id == "nghe"
    hall.rest()
    assert FIRST in look(hall).sentences()


def is_heard_again(hall, pulse):
    hall.wait(lambda: hall.app.sound.available and hall.app.sound._awake)
    assert hall.player.view.step_id == "nghe"
    hall.touch("navNext")
    hall.wait(lambda: not hall.app.speech.busy)

    pulse.record()
    # Not by touch: no tick beside the voice.
    hall.app.conductor.listen_again()
    hall.wait(lambda: not hall.app.speech.busy)
    said = sound_of(hall.app.narrator.cached(NEXT, "vi").path)
    assert compare(pulse.heard(), [(NEXT, said)], gap_s=BUSY_S) == []


def test_a_loudspeaker_that_is_pulled_out_and_put_back(hall, pulse):
    pulse.unplug()
    goes_on(hall)
    hall.wait(lambda: not hall.app.sound.available)
    hall.rest()
    assert "Máy không có loa. Mời bà con đọc chữ." in look(hall).sentences()
    pulse.plug_in()
    is_heard_again(hall, pulse)


def test_a_sound_server_that_is_restarted(hall, pulse):
    pulse.kill()
    pulse.start()
    goes_on(hall)
    is_heard_again(hall, pulse)


def test_a_player_that_is_killed(hall, pulse):
    os.kill(hall.app.sound._process.processId(), signal.SIGKILL)
    goes_on(hall)
    is_heard_again(hall, pulse)


def test_a_speaking_child_that_is_killed(hall, pulse, monkeypatch):
    """While it prepares what comes next; the next sentence is not there yet."""
    narrator = hall.app.narrator
    hall.wait(lambda: narrator._espeak._renderer._child is not None)
    narrator._espeak._renderer._child.kill()
    goes_on(hall)
    is_heard_again(hall, pulse)
    assert narrator.health() is None

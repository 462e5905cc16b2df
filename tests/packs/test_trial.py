"""What is tried out before anybody relies on it, in a child process that may break over it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from films import film
from pack_bench import lesson_files, pack
from pack_builder import JPEG, MP4, OPUS, WEBP
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kiosk.packs import heard, trial
from kiosk.packs.problems import PackError

LESSON = "lessons/mua-hang"
RATE_HZ = 8000


def picture(form):
    """With something hidden in it that nobody sees, in each way that it knows."""
    ways = {"icc_profile": b"hidden", "exif": b"Exif\0\0hidden", "comment": b"hidden", "xmp": b"hidden"}
    text = PngInfo()
    text.add_text("Comment", "hidden")
    written = io.BytesIO()
    Image.radial_gradient("L").resize((40, 30)).convert("RGB").save(written, form, pnginfo=text, **ways)
    with Image.open(io.BytesIO(written.getvalue())) as made:
        assert "hidden" in str(made.info)
    return written.getvalue()


def sound(seconds, channels=1):
    written = io.BytesIO()
    shape = (int(seconds * RATE_HZ), channels)
    soundfile.write(written, np.zeros(shape, "float32"), RATE_HZ, format="OGG", subtype="OPUS")
    return written.getvalue()


def installed(one, **more):
    return one.install(pack(files=lesson_files(**more)))


def told(of):
    return Path(f"/proc/self/{of}").read_text(encoding="utf-8")


def children():
    return [int(pid) for pid in told(f"task/{threading.get_native_id()}/children").split()]


def test_every_kind_of_file_is_opened_and_taken(one):
    pictures = {
        f"{LESSON}/a.png": picture("PNG"),
        f"{LESSON}/b.jpg": picture("JPEG"),
        f"{LESSON}/c.webp": picture("WEBP"),
    }
    others = {f"{LESSON}/d.mp4": film(), "voice/hmn/mua-hang/nghe.say.opus": sound(1, channels=2)}
    installed(one, **pictures, **others)
    assert one.whole()
    one.lessons()
    stored = one.library.owner(LESSON)
    assert {path: stored.read(path) for path in others} == others
    for path, content in pictures.items():
        drawn = stored.read(path)
        assert b"hidden" not in drawn
        with Image.open(io.BytesIO(drawn)) as new, Image.open(io.BytesIO(content)) as old:
            assert (new.format, new.size) == (old.format, (40, 30))
            assert "hidden" not in str(new.info)
    assert children() == []


BROKEN = {
    f"{LESSON}/a.png": picture("PNG")[:-40],
    f"{LESSON}/b.jpg": JPEG,
    f"{LESSON}/c.webp": WEBP,
    f"{LESSON}/d.mp4": MP4,
    "voice/hmn/mua-hang/cut-off.opus": OPUS,
    "voice/hmn/mua-hang/too-long.opus": sound(heard.LONGEST_S + 1),
}


@pytest.mark.parametrize("path", BROKEN)
def test_what_cannot_be_opened_is_refused_by_its_name(one, path):
    before = one.store.installed
    with pytest.raises(PackError) as error:
        installed(one, **{path: BROKEN[path]})
    assert (error.value.code, error.value.values) == ("P-162", {"path": path})
    assert one.store.installed == before
    assert not list((one.store.folder / "staging").iterdir())


def test_a_picture_of_sixteen_million_points_bursts_in_nobodys_hands_but_the_childs(one):
    def most_mb():
        return int(told("status").partition("VmHWM:")[2].split()[0]) // 1024

    bomb = io.BytesIO()
    Image.new("1", (4000, 4000)).save(bomb, "PNG")
    assert len(bomb.getvalue()) < 10_000
    before = most_mb()
    installed(one, **{f"{LESSON}/bomb.png": bomb.getvalue()})
    assert most_mb() - before < 40, "unpacked it takes 48 MB"


def test_a_trial_that_breaks_off_is_told(one):
    def kill(progress):
        if not progress.path:
            for child in children():
                os.kill(child, signal.SIGKILL)

    with pytest.raises(PackError) as error:
        one.install(pack(), progress=kill)
    assert error.value.code == "P-161"
    assert not one.store.installed.versions


def test_a_trial_that_hangs_is_ended(one, monkeypatch):
    monkeypatch.setattr(trial, "LONGEST_S", 0)
    with pytest.raises(PackError) as error:
        one.install(pack())
    assert error.value.code == "P-161"
    assert children() == []


@pytest.mark.parametrize(
    "answer", [b"", b"{", b"[]", b"7", b"{}", b'{"code":"P-102"}', b'{"code":"P-999","values":{}}', b'{"files":7}']
)
def test_a_child_that_was_taken_over_cannot_say_just_anything(answer):
    with pytest.raises(PackError) as error:
        trial._heard(answer)
    assert error.value.code == "P-161"


def test_a_child_that_nobody_waits_for_ends_by_itself(tmp_path):
    command = [sys.executable, "-m", "kiosk.packs.trial_child"]
    ended = subprocess.run(command, input=b'{"role":"lesson"}\n', capture_output=True, check=True)
    assert (ended.stdout, ended.stderr) == (b"", b"")


def test_one_is_made_ready_for_all_cards_and_goes_when_nobody_looks_any_more(one):
    cards = [io.BytesIO(pack(version)) for version in (3, 4)]
    offers = [one.installer.preview(card) for card in cards]
    (ready,) = children()
    seen = []
    one.installer.install(cards[0], offers[0], "Chị Mai", progress=lambda _: seen.append(children()))
    assert seen[-1] == [ready]
    assert children() == []
    one.installer.preview(cards[1])
    assert len(children()) == 1
    one.installer.rest()
    assert children() == []


def test_one_that_broke_off_while_it_waited_is_replaced(one):
    card = io.BytesIO(pack())
    offer = one.installer.preview(card)
    (waiting,) = children()
    os.kill(waiting, signal.SIGKILL)
    os.waitid(os.P_PID, waiting, os.WEXITED | os.WNOWAIT)
    one.installer.install(card, offer, "Chị Mai")
    assert one.whole()


CONFINED = """
import ctypes, json, os, resource, socket, subprocess, sys
from kiosk.confined import confine
confine()

def told(work):
    try:
        work()
    except Exception as error:
        return type(error).__name__
    return "done"

def fill():
    with open("large", "wb", buffering=0) as file:
        for _ in range(65):
            file.write(bytes(1 << 20))

def trace():
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(0, 0, 0, 0) == -1:
        raise OSError(ctypes.get_errno(), "")

print(json.dumps({
    "a socket": told(lambda: socket.socket()),
    "a pair of sockets": told(lambda: socket.socketpair()),
    "a program": told(lambda: os.execv("/bin/true", ["true"])),
    "a program by its number": told(lambda: os.execve(os.open("/bin/true", os.O_RDONLY), ["true"], {})),
    "another process's memory": told(trace),
    "a gigabyte": told(lambda: bytearray(1 << 30)),
    "a large file": told(fill),
    "many files": told(lambda: [open("/dev/null") for _ in range(64)]),
    "a core": resource.getrlimit(resource.RLIMIT_CORE),
    "minutes": resource.getrlimit(resource.RLIMIT_CPU),
    "what it needs": told(lambda: (bytearray(1 << 26), open("large", "rb").read(9))),
}))
"""


def test_what_a_decoder_has_no_need_of_it_does_not_get(tmp_path):
    said = subprocess.run(
        [sys.executable, "-c", CONFINED], cwd=tmp_path, capture_output=True, text=True, check=True, env=_path()
    )
    assert json.loads(said.stdout) == {
        "a socket": "PermissionError",
        "a pair of sockets": "PermissionError",
        "a program": "PermissionError",
        "a program by its number": "PermissionError",
        "another process's memory": "PermissionError",
        "a gigabyte": "MemoryError",
        "a large file": "OSError",
        "many files": "OSError",
        "a core": [0, 0],
        "minutes": [120, 120],
        "what it needs": "done",
    }


SHUT_IN = """
import json, os
from pathlib import Path
from kiosk.write_only_in import write_only_in
held = write_only_in(Path("staging"))

def told(work):
    try:
        work()
    except PermissionError:
        return "refused"
    return "done"

print(json.dumps([held, {
    "its own file": told(lambda: Path("staging/new").write_text("1")),
    "its own file, renamed": told(lambda: Path("staging/new").rename("staging/a")),
    "what was there, read": told(lambda: Path("kept").read_text()),
    "a file elsewhere": told(lambda: Path("other").write_text("1")),
    "what was there": told(lambda: Path("kept").write_text("1")),
    "what was there, cut off": told(lambda: os.truncate("kept", 0)),
    "what was there, removed": told(lambda: Path("kept").unlink()),
    "a link elsewhere": told(lambda: os.symlink("/", "link")),
    "a folder elsewhere": told(lambda: Path("folder").mkdir()),
}]))
"""


def test_a_decoder_writes_in_staging_and_nowhere_else(tmp_path):
    (tmp_path / "staging").mkdir()
    (tmp_path / "kept").write_text("kept")
    said = subprocess.run(
        [sys.executable, "-c", SHUT_IN], cwd=tmp_path, capture_output=True, text=True, check=True, env=_path()
    )
    held, answers = json.loads(said.stdout)
    # A kernel that cannot do it is no reason to install nothing.
    elsewhere = "refused" if held else "done"
    assert answers == dict.fromkeys(list(answers)[:3], "done") | dict.fromkeys(list(answers)[3:], elsewhere)
    assert not held or (tmp_path / "kept").read_text() == "kept"


def _path():
    return os.environ | {"PYTHONPATH": str(Path(trial.__file__).parents[2])}

"""Killed, full, failing at every system call that changes something: the old pack or the new one, whole, and the next
install succeeds. And nothing is said by the database before it is on the disk, which no kill can show."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from crash_disk import CALLS, CrashDisk, operations
from pack_bench import changed_pack, kiosk, prepared

TESTS = Path(__file__).parents[1]
CHANGES = "write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,unlinkat,mkdir,rmdir"
DEEDS = ("install", "upgrade", "roll_back", "remove")
OLD = {"install": None, "upgrade": 4, "roll_back": 4, "remove": 4}
AFTER = {"install": 3, "upgrade": 5, "roll_back": 3, "remove": None}
DATABASE = "events.sqlite"

each_deed = pytest.mark.parametrize("deed", DEEDS)


@pytest.fixture(scope="module")
def kiosks(tmp_path_factory, session_home):
    return prepared(tmp_path_factory.mktemp("kiosks"))


@each_deed
def test_killed_at_some_system_calls(kiosks, tmp_path, deed):
    assert sum(killed_at(kiosks, tmp_path, deed, every=17)) >= 3


@pytest.mark.prove
@each_deed
def test_killed_at_every_system_call(kiosks, tmp_path, deed):
    assert sum(killed_at(kiosks, tmp_path, deed, every=1)) >= 40


@each_deed
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_some_system_calls_fail(kiosks, tmp_path, deed, error):
    failed_at(kiosks, tmp_path, deed, error, every=29)


@pytest.mark.prove
@each_deed
@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS", "EDQUOT"])
def test_every_system_call_fails(kiosks, tmp_path, deed, error):
    failed_at(kiosks, tmp_path, deed, error, every=1)


def killed_at(kiosks, folder, deed, every):
    """Yields 1 for each point at which it was killed."""
    for point in range(1, 2000, every):
        home = copy(kiosks / deed, folder / f"{point}")
        ended = run(home, deed, folder / "trace", "-e", f"inject={CHANGES}:signal=KILL:when={point}")
        whole(home, deed, deep=every > 1 or point % 5 == 0)
        shutil.rmtree(home)
        if ended == 0:
            return
        assert ended in {-9, 137}
        yield 1
    pytest.fail("never came through")


def failed_at(kiosks, folder, deed, error, every):
    refused = 0
    for point in range(1, 2000, every):
        home = copy(kiosks / deed, folder / f"{point}")
        ended = run(home, deed, folder / "trace", "-e", f"inject={CHANGES}:error={error}:when={point}")
        assert ended in {0, 3}
        refused += ended == 3
        if "INJECTED" not in (folder / "trace").read_text():
            break
        whole(home, deed, deep=every > 1 or point % 5 == 0)
        shutil.rmtree(home)
    else:
        pytest.fail("never came through")
    assert refused


@each_deed
def test_all_is_on_the_disk_before_the_database_says_so(kiosks, tmp_path, deed):
    home = copy(kiosks / deed, tmp_path / "home")
    assert run(home, deed, tmp_path / "trace", "-f", "-e", f"trace={CALLS}") == 0
    assert unsynced_at_commit(tmp_path / "trace", home) == []


def test_the_lint_sees_what_is_not_synced(kiosks, tmp_path):
    home = copy(kiosks / "upgrade", tmp_path / "home")
    careless = "import kiosk.packs.store as store; store._sync = lambda path: None"
    assert run(home, "upgrade", tmp_path / "trace", "-f", "-e", f"trace={CALLS}", first=careless) == 0
    assert len(unsynced_at_commit(tmp_path / "trace", home)) >= 6


def unsynced_at_commit(trace, home):
    """What a power cut could still undo when the change is committed; and old versions that were deleted too early."""
    done = operations(trace.read_text(), home)
    commit = commit_in(done, home)
    dirty, found = set(), []
    for number, (call, path, other) in enumerate(done):
        if number == commit:
            found = sorted(one for one in dirty if f"{home}/packs/kept" in one)
        parent = str(Path(path).parent)
        match call:
            case "sync":
                dirty.discard(path)
            case "write":
                dirty.add(path)
            case "create" | "mkdir":
                dirty |= {parent, path}
            case "rename":
                dirty = {one.replace(path, other, 1) if one.startswith(path) else one for one in dirty}
                dirty |= {parent, str(Path(other).parent)}
            case "unlink" | "rmdir":
                dirty.discard(path)
                dirty.add(parent)
                if "/kept/" in path and number < commit:
                    found.append(f"deleted before the commit: {path}")
    return found


def commit_in(done, home):
    """The last transaction that belongs to the change: its journal goes, or without one its log is synced."""
    journal = [n for n, (call, path, _) in enumerate(done) if call == "unlink" and path == f"{home}/{DATABASE}-journal"]
    log = [n for n, (call, path, _) in enumerate(done) if call == "sync" and path == f"{home}/{DATABASE}-wal"]
    return (journal or log)[-1]


@each_deed
def test_power_cuts_that_lose_what_was_not_synced(kiosks, tmp_path, deed):
    assert crash_states(kiosks, tmp_path, deed, every=5) >= 6


@pytest.mark.prove
@each_deed
def test_every_power_cut_that_loses_what_was_not_synced(kiosks, tmp_path, deed):
    assert crash_states(kiosks, tmp_path, deed, every=1) >= 30


def test_a_crash_state_shows_a_missing_sync(kiosks, tmp_path):
    with pytest.raises(AssertionError):
        crash_states(
            kiosks,
            tmp_path,
            "upgrade",
            every=1,
            first="import kiosk.packs.store as store; store._sync = lambda path: None",
        )


def crash_states(kiosks, folder, deed, every, first=""):
    """For each moment: all that was not synced gone; or all names there, but what was not synced empty, or half."""
    home = copy(kiosks / deed, folder / "home")
    before = copy(home, folder / "before")
    assert run(home, deed, folder / "trace", "-f", "-e", f"trace={CALLS}", first=first) == 0
    done = operations((folder / "trace").read_text(), home)
    commit = commit_in(done, home)
    states = 0
    work = copy(before, folder / "work")
    finished = CrashDisk(work, home)
    for call, path, other in done:
        finished.do(call, *_under(work, home, path, other))
    finished.finish()
    views = (("sure", _emptied), ("now", _emptied), ("now", _halved))
    for moment in range(0, len(done) + 1, every):
        if moment and not done[moment - 1][1].startswith(f"{home}/packs"):
            continue
        disk = CrashDisk(work, home)
        for call, path, other in done[:moment]:
            disk.do(call, *_under(work, home, path, other))
        disk.learn(finished)
        for view, torn in views:
            target = folder / "crashed"
            shutil.rmtree(target, ignore_errors=True)
            disk.write(target / "all", view, torn)
            crashed = folder / "kiosk"
            shutil.rmtree(crashed, ignore_errors=True)
            crashed.mkdir()
            shutil.copytree(target / "all" / "packs", crashed / "packs")
            for file in (home if moment > commit else before).glob("events*"):
                shutil.copy(file, crashed / file.name)
            whole(crashed, deed, deep=False)
            states += 1
    return states


def _emptied(_content):
    return b""


def _halved(content):
    return content[: len(content) // 2]


def _under(work, home, path, other):
    return path.replace(str(home), str(work), 1), other and other.replace(str(home), str(work), 1)


def copy(source, target):
    shutil.copytree(source, target)
    return target


def run(home, deed, trace, *options, first=""):
    code = f"{first}\nimport sys, pack_bench\nsys.exit(pack_bench.act({deed!r}, {str(home)!r}))"
    command = ["strace", "-y", "-qq", "-s", "0" if "-f" not in options else "300", "-o", trace, *options]
    environment = os.environ | {"PYTHONPATH": f"{TESTS}:{TESTS.parent}", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*command, sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode in {0, 3, -9, 137}, done.stderr
    return done.returncode


def whole(home, deed, *, deep):
    """The old pack or the new one, every file of it; nothing half-way is left; and the next install succeeds."""
    with kiosk(home) as one:
        catalogue, faults = one.library.load()
        assert faults == []
        shown = [lesson.minutes for lesson in catalogue.lessons]
        assert shown in ([n] if n else [] for n in (OLD[deed], AFTER[deed]))
        assert one.whole()
        assert not list((home / "packs").glob("staging/*"))
        kept = home / "packs" / "kept"
        assert {folder.name for folder in kept.iterdir()} == one.store.installed.kept if kept.is_dir() else True
        if deep:
            one.install(changed_pack(9))
            assert [lesson.minutes for lesson in one.library.load()[0].lessons] == [9]

"""Disks that are full or read-only, each in a mount namespace of its own: run as a program by the tests, as any user."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from records_bench import SetClock, opened, rows, visit

from kiosk.records.pack_book import PackBook


def on_own_mounts(scene, folder, program=__file__, *more):
    """Runs ``scene`` (a function of ``program``) where it may mount; gives back what it saw."""
    rights = ["--mount"] if os.geteuid() == 0 else ["--mount", "--map-root-user"]
    command = [sys.executable, program, scene, *map(str, (folder, *more))]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        ["unshare", *rights, "--propagation", "private", *command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return json.loads(done.stdout)


def full_disk(folder):
    """The disk fills up while the kiosk runs, and is cleared again."""
    file = _small_disk(folder) / "events.sqlite"
    with opened(file) as log:
        visit(log)
        seen = {"before": log.flush(5)}
        ballast = fill(folder)
        for _ in range(300):
            visit(log)
        seen |= {"while": log.flush(0.5), "notice": log.health().code}
        seen["stored"] = len(rows(file))
        ballast.unlink()
        seen |= {"after": log.flush(5)}
        # What is written is copied next; until then the copy that failed is told of.
        seen |= {"health": _health(log, lambda: log.health() is None)}
    return seen | {"all": len(rows(file)), "last": rows(file)[-1][0]}


def full_from_the_start(folder):
    file = _small_disk(folder) / "events.sqlite"
    ballast = fill(folder)
    with opened(file) as log:
        seen = {"told": log.told}
        visit(log)
        seen["while"] = log.flush(0.2)
        ballast.unlink()
        seen["after"] = log.flush(5)
    return seen | {"all": len(rows(file))}


def staff_on_a_full_disk(folder):
    """Nothing more is counted, but what somebody waits for is written: a PIN that is tried, a pack that is removed."""
    file = _small_disk(folder, "4m") / "events.sqlite"
    with opened(file) as log:
        visit(log)
        log.flush(5)
        fill(folder)
        seen = {"while it runs": [_removed(log) for _ in range(20)][-1]}
    with opened(file) as log:
        seen["from the start"] = log.told
        seen["staff"] = _removed(log)
        for _ in range(300):
            visit(log)
        seen["counted"] = log.flush(0.5)
        seen["afterwards"] = _removed(log)
        seen["told"] = log.health().code
    return seen


def _removed(log):
    """How many packs were removed so far."""
    book = PackBook(log, SetClock().now)
    entry = {"who": "Chị Mai", "deed": "removed", "pack": "thu", "version": 3, "title": "Gói thử"}
    book.change([], "", book.installed()[2] + 1, entry)
    return len(book.log())


def no_room_for_a_copy(folder):
    file = _small_disk(folder) / "events.sqlite"
    with opened(file) as log:
        for _ in range(60):
            visit(log)
        log.flush(5)
    ballast = fill(folder)
    with ballast.open("r+b") as handle:
        handle.truncate(ballast.stat().st_size - 24_000)
    with opened(file) as log:
        visit(log)
        seen = {"told": log.told, "stored": log.flush(5)}
        seen |= {"health": _health(log, lambda: log.health() is not None)}
        ballast.unlink()
        # Nobody comes, and it is copied all the same.
        seen |= {"later": _health(log, lambda: log.health() is None)}
    return seen | {"all": len(rows(file)), "parts": [part.name for part in folder.rglob("*.part*")]}


def read_only(folder):
    """The disk is mounted read-only while the kiosk runs, as Linux does after an error, and writable again later."""
    disk = _small_disk(folder)
    file = disk / "events.sqlite"
    with opened(file) as log:
        visit(log)
        log.flush(5)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with opened(file) as log:
        seen = {"told": log.told}
        visit(log)
        seen["while"] = log.flush(0.2)
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        seen |= {"after": log.flush(5), "health": log.health() and log.health().code}
    return seen | {"all": len(rows(file))}


def read_only_from_the_start(folder):
    disk = _small_disk(folder)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with opened(disk / "data" / "events.sqlite") as log:
        visit(log)
        return {"told": log.told, "while": log.flush(0.2)}


def doctor(folder):
    """What the doctor says of a disk that is nearly full, and of one that is read-only."""
    from kiosk.machine import places

    disk = _small_disk(folder)
    notices = [places.space(disk), places.writable(disk)]
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    notices.append(places.writable(disk / "data"))
    return [notice and notice.code for notice in notices]


def full_stick(folder):
    """A report for a stick that has no room for it."""
    disk = _small_disk(folder)
    fill(disk)
    return _handed_over(disk)


def locked_stick(folder):
    disk = _small_disk(folder)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    return _handed_over(disk)


def _handed_over(stick):
    from kiosk.errors import KnownError
    from kiosk.packs.whole_file import write_whole
    from kiosk.reports.hand_over import hand_over

    try:
        hand_over(stick, [("bao-cao.xlsx", bytes(40_000))], write_whole)
    except KnownError as error:
        left = [one.name for one in stick.rglob("*") if one.is_file() and one.name != "ballast"]
        return {"code": error.notice.code, "safe": error.notice.safe, "left": left}


def _health(log, there):
    """What staff are told once ``there``, or after 10 s."""
    until = time.monotonic() + 10
    while not there() and time.monotonic() < until:
        time.sleep(0.01)
    return log.health() and log.health().code


def _small_disk(folder, size="1m"):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "kiosk-test", folder], check=True)
    return folder


def fill(folder):
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as handle:
        for size in (4096, 1):
            try:
                while handle.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return ballast


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](Path(sys.argv[2]))))

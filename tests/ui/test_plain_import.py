"""Lessons and log are loaded in two threads at once; PySide6's own ``import`` is not made for that."""

import subprocess
import sys

_PROGRAM = """
import builtins, sys, threading
import kiosk.app
from kiosk.ui.plain_import import use_plain_import
{call}
sys.setswitchinterval(1e-5)
seen, over = set(), threading.Event()

def watch():
    while not over.is_set():
        seen.add(builtins.__import__.__name__)

watcher = threading.Thread(target=watch)
watcher.start()
loaders = [threading.Thread(target=__import__, args=(name,)) for name in ("kiosk.authoring.source", "alembic.command")]
for loader in loaders:
    loader.start()
for loader in loaders:
    loader.join()
over.set()
watcher.join()
print(*sorted(seen))
"""


def _imports_seen(call):
    program = _PROGRAM.format(call=call)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()


def test_no_thread_finds_the_import_of_another_in_its_place():
    assert len(_imports_seen("use_plain_import()")) == 1


def test_without_it_pyside_swaps_the_import_under_running_threads():
    """When this fails, PySide6 has mended it and ``plain_import`` can go."""
    assert len(_imports_seen("")) > 1

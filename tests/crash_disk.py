"""What a disk may hold after a power cut: rebuilt from a trace of system calls, with all that was not synced gone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,unlinkat,mkdir,rmdir,openat"
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (\S+)")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")
_HANDLE = re.compile(r"\d+<([^>]*)>")


def operations(trace, folder):
    """``(call, path, other path)`` of every call below ``folder`` that succeeded and changed something, in order."""
    found = []
    for line in _in_one_piece(trace):
        match = _LINE.match(line)
        if match is None or match[3].startswith("-1"):
            continue
        call, arguments, result = match[1], match[2], match[0].rpartition(" = ")[2]
        names = re.findall(r'"([^"]*)"', arguments)
        handle = _HANDLE.match(arguments)
        if call == "openat":
            opened = _HANDLE.match(result)
            if "O_CREAT" in arguments and opened:
                found.append(("create", opened[1], None))
        elif call in {"write", "pwrite64", "ftruncate"} and handle:
            found.append(("write", handle[1], None))
        elif call in {"fsync", "fdatasync"} and handle:
            found.append(("sync", handle[1], None))
        elif call == "rename":
            found.append(("rename", names[0], names[1]))
        elif call == "unlinkat":
            place = Path(re.search(r"<([^>]*)>", arguments)[1]) / names[-1]
            found.append(("rmdir" if "AT_REMOVEDIR" in arguments else "unlink", str(place), None))
        elif call in {"unlink", "mkdir", "rmdir"} and names:
            found.append((call, names[0], None))
    return [each for each in found if each[1].startswith(f"{folder}/") or each[1] == str(folder)]


def _in_one_piece(trace):
    """strace tells of a call in two parts if another process made one meanwhile; it counts when it ended."""
    begun = {}
    for line in trace.splitlines():
        resumed = _RESUMED.match(line)
        if line.endswith(" <unfinished ...>"):
            begun[line.split()[0]] = line.removesuffix(" <unfinished ...>")
        elif resumed and resumed[1] in begun:
            yield begun.pop(resumed[1]) + resumed[2]
        else:
            yield line


@dataclass
class _File:
    content: bytes = b""
    synced: bool = False


@dataclass
class _Folder:
    """``now`` is what programs see, ``sure`` what a power cut leaves."""

    now: dict = field(default_factory=dict)
    sure: dict = field(default_factory=dict)


class CrashDisk:
    """Begins as ``before`` lies on the disk; ``after`` tells what was written into the files that are new."""

    def __init__(self, before, after):
        self._before, self._after = before, after
        self._root = _load(before)
        self._made = []

    def do(self, call, path, other):
        place = Path(path).relative_to(self._before)
        parent, name = self._at(place.parent), place.name
        match call:
            case "create" if name not in parent.now:
                parent.now[name] = _File()
                self._made.append(parent.now[name])
            case "write":
                parent.now[name].synced = False
            case "sync":
                node = self._at(place)
                if isinstance(node, _Folder):
                    node.sure = dict(node.now)
                else:
                    node.synced = True
            case "mkdir":
                parent.now[name] = _Folder()
            case "rename":
                to = Path(other).relative_to(self._before)
                self._at(to.parent).now[to.name] = parent.now.pop(name)
            case "unlink" | "rmdir":
                del parent.now[name]

    def finish(self):
        """All was done: what was written is now known by where it has come to lie."""
        for place in self._after.rglob("*"):
            if place.is_file():
                node = self._at(place.relative_to(self._after))
                node.content = place.read_bytes()

    def write(self, target, view, torn):
        """``view`` is “sure” (all that was not synced is gone) or “now” (all names are there); ``torn`` gives what is
        in a file that was not synced."""
        _write(self._root, target, view, torn)

    def learn(self, finished):
        """What was written into the files that are new, from a twin that came to the end."""
        for own, known in zip(self._made, finished._made, strict=False):
            own.content = known.content

    def _at(self, place):
        node = self._root
        for part in place.parts:
            node = node.now[part]
        return node


def _load(folder):
    found = _Folder()
    for place in folder.iterdir():
        found.now[place.name] = _load(place) if place.is_dir() else _File(place.read_bytes(), synced=True)
    found.sure = dict(found.now)
    return found


def _write(node, target, view, torn):
    target.mkdir(parents=True, exist_ok=True)
    for name, child in getattr(node, view).items():
        if isinstance(child, _Folder):
            _write(child, target / name, view, torn)
        else:
            (target / name).write_bytes(child.content if child.synced else torn(child.content))

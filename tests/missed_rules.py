"""Takes the rules of the security room out, one at a time, and sees that a test misses each.

Run: python tests/missed_rules.py [MODULE…]. A rule is an ``if`` that refuses, a part of a condition, or a bound in a
model. Each is taken out in a process of its own, which runs the tests of packs until one fails.
"""

from __future__ import annotations

import ast
import copy
import importlib.abc
import importlib.util
import os
import sys
import time
from pathlib import Path
from typing import NamedTuple

import cryptography.hazmat.primitives.asymmetric.ed25519
import hypothesis
import pydantic
import pytest

ROOT = Path(__file__).parents[1]
ROOM = ROOT / "kiosk" / "packs"
MODULES = [
    "strict_json",
    "names",
    "manifest",
    "keys",
    "keyring",
    "chain",
    "card",
    "container",
    "sniff",
    "contents",
    "trust",
    "changes",
]
TESTS = [
    "test_strict_json.py",
    "test_hostile.py",
    "test_keyring.py",
    "test_changes.py",
    "test_words.py",
    "test_sticks.py",
    "test_flips.py",
]
BOUNDS = {"pattern", "max_length", "min_length", "ge", "le"}
LOADED = (cryptography, hypothesis, pydantic)
"""Loaded once, for all."""

KEPT = {
    # Bounds that another rule stands before: the file as a whole holds no more.
    "manifest: max_length=1000",
    "manifest: max_length=60",
    "manifest: max_length=200",
    "manifest: le=1000",
    "chain: max_length=LIMITS.keyring_file",
}


class Rule(NamedTuple):
    """``source`` is the module without it."""

    module: str
    line: int
    what: str
    source: str


def rules(module: str) -> list[Rule]:
    text = (ROOM / f"{module}.py").read_text(encoding="utf-8")
    tree = ast.parse(text)
    found = []
    for number, node in enumerate(ast.walk(tree)):
        for what, change in _ways(node):
            changed = copy.deepcopy(tree)
            change(next(other for n, other in enumerate(ast.walk(changed)) if n == number))
            found.append(
                Rule(module, getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(changed)))
            )
    return sorted(found, key=lambda rule: rule.line)


def _ways(node):
    """What can be taken out of ``node``, and how."""
    if isinstance(node, ast.If) and any(isinstance(inner, ast.Raise) for inner in node.body):
        yield f"if {ast.unparse(node.test)}", lambda other: setattr(other, "test", ast.Constant(value=False))
    if isinstance(node, ast.BoolOp):
        for n, part in enumerate(node.values):
            yield f"part {ast.unparse(part)}", lambda other, n=n: other.values.pop(n)
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Field", "StringConstraints"}:
        for n, bound in enumerate(node.keywords):
            if bound.arg in BOUNDS:
                yield f"{bound.arg}={ast.unparse(bound.value)}", lambda other, n=n: other.keywords.pop(n)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and ast.unparse(node.value.func) != "parser":
        name = ast.unparse(node.value.func)
        if name.lstrip("_").startswith(("check", "signed", "nothing", "named")):
            yield ast.unparse(node.value), lambda other: setattr(other, "value", ast.Constant(value=None))


class _Without(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Hands out one module without its rule."""

    def __init__(self, rule: Rule) -> None:
        self.name, self.source = f"kiosk.packs.{rule.module}", rule.source

    def find_spec(self, name, *_):
        return importlib.util.spec_from_loader(name, self) if name == self.name else None

    def exec_module(self, module):
        exec(compile(self.source, self.name, "exec"), module.__dict__)


def missed(rule: Rule) -> bool:
    """Whether a test fails without it."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.meta_path.insert(0, _Without(rule))
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    files = [str(ROOT / "tests" / "packs" / name) for name in TESTS]
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "-p", "no:xdist", "-c", os.devnull]
    status = 1
    try:
        status = int(
            pytest.main([*options, "--rootdir", str(ROOT), "--import-mode=importlib", "-m", "not prove", *files])
        )
    finally:
        os._exit(status)


def main(modules: list[str]) -> int:
    began, kept, count = time.monotonic(), [], 0
    for module in modules or MODULES:
        for rule in rules(module):
            if f"{module}: {rule.what}" in KEPT:
                continue
            count += 1
            if not missed(rule):
                kept.append(rule)
                print(f"nobody misses {module}.py:{rule.line}: {rule.what}", flush=True)
    print(f"{count} rules taken out, {count - len(kept)} missed, in {time.monotonic() - began:.0f} s")
    return 1 if kept else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

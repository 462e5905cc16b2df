"""Takes the rules of the security room and of the author's check out, one at a time, and sees that a test misses each.

Run: python tests/missed_rules.py [MODULE…]. A rule is an ``if`` that refuses or tells a fault, a part of a condition, a
bound in a model, or a call that looks for faults. Each is taken out in a process of its own, which runs the tests of
its room until one fails, or takes too long or too much memory: that is what many of the rules are for.
"""

from __future__ import annotations

import ast
import copy
import importlib.abc
import importlib.util
import os
import resource
import signal
import sys
import time
import types
from pathlib import Path
from typing import NamedTuple

import cryptography.hazmat.primitives.asymmetric.ed25519
import hypothesis
import pydantic
import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[1]
MODULES = {
    "packs": (
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
        "mp4",
        "trust",
        "changes",
        "recovery",
    ),
    "lessons": ("app_checks", "lesson_checks", "step_checks", "walkthrough_checks"),
    "authoring": ("rules", "check", "clips", "pictures"),
}
_OF_CHECKS = (
    "lessons/test_checks.py",
    "authoring/test_check.py",
    "authoring/test_walkthroughs.py",
    "authoring/test_yaml_source.py",
)
TESTS = {
    "packs": (
        "packs/test_bounds.py",
        "packs/test_strict_json.py",
        "packs/test_hostile.py",
        "packs/test_keyring.py",
        "packs/test_changes.py",
        "packs/test_words.py",
        "packs/test_mp4.py",
        "packs/test_sticks.py",
        "packs/test_flips.py",
        "packs/test_recovery.py",
    ),
    "lessons": _OF_CHECKS,
    "authoring": _OF_CHECKS,
}
BOUNDS = {"pattern", "max_length", "min_length", "ge", "le"}
LOADED = (cryptography, pydantic)
"""Loaded once, for all."""
LONGEST_S = 120
MEMORY = 2 << 30

# That a test fails is enough: nobody looks for the smallest example.
hypothesis.settings.register_profile("fail at once", phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate))
hypothesis.settings.load_profile("fail at once")

_OPTIONS = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "-p", "no:xdist", "-c", os.devnull]
_OPTIONS += [
    "--rootdir",
    str(ROOT),
    "--import-mode=importlib",
    "-m",
    "not prove",
    "-k",
    "not shipped and not needs_no_qt",
]

KEPT = {
    # Bounds that another rule stands before: the file as a whole holds no more.
    "manifest: max_length=1000",
    "manifest: max_length=60",
    "manifest: max_length=200",
    "manifest: le=1000",
    # No number in any JSON is larger.
    "manifest: le=LIMITS.largest_int",
    "chain: max_length=LIMITS.keyring_file",
    # The manifest's own check stands before it: for the type checker.
    "contents: part card is None",
    # No rule: an address that is not there has no host either way.
    "rules: part ''",
    # What nobody has recorded needs no lessons of others: this only spares time.
    "check: part recorded",
    # There is never one without the other: for the type checker.
    "check: part source",
    # Only files of the right types come so far: for the type checker.
    "rules: part isinstance(value, str)",
}


class Rule(NamedTuple):
    """``source`` is the module without it. ``in_function``: nothing but the body of one function changes."""

    room: str
    module: str
    line: int
    what: str
    source: str
    in_function: bool


def rules(room: str, module: str) -> list[Rule]:
    text = (ROOT / "kiosk" / room / f"{module}.py").read_text(encoding="utf-8")
    tree = ast.parse(text)
    bodies = {id(node) for each in tree.body if isinstance(each, ast.FunctionDef) for node in ast.walk(each)}
    found = []
    for number, node in enumerate(ast.walk(tree)):
        for what, change in _ways(node):
            changed = copy.deepcopy(tree)
            change(next(other for n, other in enumerate(ast.walk(changed)) if n == number))
            source = ast.unparse(ast.fix_missing_locations(changed))
            found.append(Rule(room, module, getattr(node, "lineno", 0), what, source, id(node) in bodies))
    return sorted(found, key=lambda rule: rule.line)


def _ways(node):
    """What can be taken out of ``node``, and how."""
    if isinstance(node, ast.If) and any(isinstance(inner, ast.Raise) or _tells(inner) for inner in node.body):
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
    if isinstance(node, ast.YieldFrom):
        yield ast.unparse(node), lambda other: setattr(other, "value", ast.Tuple([], ast.Load()))
    if isinstance(node, ast.AugAssign) and ast.unparse(node.target) in {"problems", "faults"}:
        yield ast.unparse(node), lambda other: setattr(other, "value", ast.List([], ast.Load()))


def _tells(node):
    """Whether a statement is the telling of a fault itself, not something in which one is told."""
    return isinstance(node, ast.Expr) and "Problem(" in ast.unparse(node)


class _Without(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Hands out one module without its rule."""

    def __init__(self, rule: Rule) -> None:
        self.name, self.source = f"kiosk.{rule.room}.{rule.module}", rule.source

    def find_spec(self, name, *_):
        return importlib.util.spec_from_loader(name, self) if name == self.name else None

    def exec_module(self, module):
        exec(compile(self.source, self.name, "exec"), module.__dict__)


class _Outcome:
    """Takes each rule out of what is loaded already, in a process of its own, and runs the collected tests until one fails."""

    def __init__(self, rules: list[Rule]) -> None:
        self.rules = rules
        self.kept: list[Rule] = []

    def pytest_runtestloop(self, session):
        assert [item for item in session.items if _fails(item)] == [], "a test fails with all rules in their place"
        for rule in self.rules:
            child = os.fork()
            if not child:
                _limited()
                _take_out(rule)
                os._exit(any(_fails(item) for item in session.items))
            if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
                self.kept.append(rule)
                print(f"nobody misses {rule.module}.py:{rule.line}: {rule.what}", flush=True)
        return True


def _fails(item) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False))


def _take_out(rule: Rule) -> None:
    """Whoever has imported a function of the module keeps it: it is given another body."""
    module = sys.modules[f"kiosk.{rule.room}.{rule.module}"]
    without = dict(vars(module))
    exec(compile(rule.source, module.__file__, "exec"), without)
    for name, function in vars(module).items():
        if isinstance(function, types.FunctionType) and function.__module__ == module.__name__:
            function.__code__ = without[name].__code__


def _limited() -> None:
    signal.alarm(LONGEST_S)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def kept_of_loaded(rules: list[Rule]) -> list[Rule]:
    """Those of one room that no test misses, of functions: they are given another body, and nothing is loaded anew."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    outcome = _Outcome(rules)
    quick = ["-q", "--no-summary", "-k", "not shipped and not needs_no_qt"]
    pytest.main([*_OPTIONS, *quick, *(str(ROOT / "tests" / name) for name in TESTS[rules[0].room])], plugins=[outcome])
    return outcome.kept


def missed(rule: Rule) -> bool:
    """Whether a test fails without it."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    _limited()
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.meta_path.insert(0, _Without(rule))
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    status = 1
    try:
        status = int(pytest.main([*_OPTIONS, *(str(ROOT / "tests" / name) for name in TESTS[rule.room])]))
    finally:
        os._exit(status)


def main(modules: list[str]) -> int:
    began, kept = time.monotonic(), []
    taken = [
        rule
        for room, names in MODULES.items()
        for module in names
        if not modules or module in modules
        for rule in rules(room, module)
        if f"{rule.module}: {rule.what}" not in KEPT
    ]
    # Before anything of the kiosk is loaded.
    for rule in taken:
        if not rule.in_function and not missed(rule):
            kept.append(rule)
            print(f"nobody misses {rule.module}.py:{rule.line}: {rule.what}", flush=True)
    for room in MODULES:
        of_functions = [rule for rule in taken if rule.room == room and rule.in_function]
        if of_functions:
            kept += kept_of_loaded(of_functions)
    print(f"{len(taken)} rules taken out, {len(taken) - len(kept)} missed, in {time.monotonic() - began:.0f} s")
    return 1 if kept else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

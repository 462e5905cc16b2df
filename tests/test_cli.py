"""The command line, as a stranger meets it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from kiosk import __version__, health
from kiosk.cli import main
from kiosk.errors import Notice
from kiosk.machine.finding import Check, examine


def kiosk(*arguments, **environment):
    """A child without a screen."""
    own = {name: value for name, value in os.environ.items() if not re.search(r"DISPLAY|QT_QPA", name)}
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=own | environment, check=False, timeout=60)


@pytest.mark.parametrize("arguments", [["--help"], []])
def test_help_says_what_it_is_what_it_can_do_and_gives_examples(capsys, arguments):
    if arguments:
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 0
    else:
        assert main(arguments) == 0
    told = capsys.readouterr().out
    assert told.splitlines()[0].startswith("usage: kiosk")
    assert "A touch kiosk that teaches digital skills" in told
    for verb in ("run", "tour", "doctor"):
        assert re.search(rf"^    {verb}\s+\w+", told, re.MULTILINE), f"{verb} is not explained"
        assert re.search(rf"^  kiosk {verb}\b.*\s{{2,}}\w+", told, re.MULTILINE), f"{verb} has no example"
    assert max(map(len, told.splitlines())) <= 100


@pytest.mark.parametrize("verb", ["run", "tour", "doctor"])
def test_every_verb_and_every_choice_has_its_help(capsys, verb):
    with pytest.raises(SystemExit):
        main([verb, "--help"])
    told = capsys.readouterr().out
    for option in re.findall(r"^  (?:-h, )?(--\w+)", told, re.MULTILINE):
        assert re.search(rf"{option}[^\n]*(\s{{2,}}|\n\s+)[a-z]", told), f"{option} is not explained"


def test_the_version(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


def test_run_without_a_screen_names_the_tour_in_one_line():
    done = kiosk("run")
    assert done.returncode == 1
    assert not done.stdout
    (line,) = done.stderr.splitlines()
    assert "kiosk tour" in line
    assert "màn hình" in line


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["fly"], "invalid choice: 'fly'"),
        (["tour"], "--out"),
        (["tour", "--out", "x", "--size", "big"], "give width x height in pixels, e.g. 1280x720"),
        (["tour", "--out", "x", "--size", "12x7"], "give width x height in pixels"),
        (["tour", "--out", "x", "--lang", "fr"], "invalid choice: 'fr'"),
        (["run", "--windowed", "1280"], "give width x height in pixels"),
        (["doctor", "--yaml"], "unrecognized arguments: --yaml"),
    ],
)
def test_a_wrong_call_is_explained_and_ends_with_two(capsys, arguments, told):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert told in capsys.readouterr().err


AMISS = Notice("X-1", "Có điều chưa ổn.", "Bài học vẫn chạy.", "Mời cán bộ xem.")


@pytest.mark.parametrize(("notice", "status"), [(None, 0), (AMISS, 1)])
@pytest.mark.parametrize("json_wanted", [False, True])
def test_the_doctor_ends_with_zero_only_if_all_is_well(capsys, monkeypatch, notice, status, json_wanted):
    monkeypatch.setattr(health, "examine_all", lambda: examine([Check("A-1", "Tốt.", lambda: notice)]))
    assert main(["doctor", *(["--json"] if json_wanted else [])]) == status
    told = capsys.readouterr().out
    if json_wanted:
        (finding,) = json.loads(told)["findings"]
        assert (finding["ok"], finding["do"]) == ((True, "") if notice is None else (False, AMISS.do))
    else:
        assert (AMISS.do in told) == (notice is not None)


def test_the_doctor_finds_what_a_bare_machine_lacks():
    done = kiosk("doctor", "--json")
    report = json.loads(done.stdout)
    amiss = {finding["code"]: finding for finding in report["findings"] if not finding["ok"]}
    assert done.returncode == 1
    assert "M-330" in amiss, "this child has no screen"
    assert "kiosk tour" in amiss["M-330"]["do"]
    assert not done.stderr
    for finding in report["findings"]:
        assert set(finding) == {"code", "ok", "what", "do"}
        assert finding["what"]
        assert finding["ok"] or finding["do"]

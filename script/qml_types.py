"""Tells qmllint what Python shows to QML: writes the types of kiosk/ui/view_models into the folder given.

PySide6's own tools do the work. They forget that an object is handed over by pointer and that a property
without a signal never changes; both are put right in between.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import PySide6

MODULE = "Kiosk.ViewModels"


def main(out: Path) -> None:
    module = out / Path(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    found = out / "view_models.json"
    sources = sorted(Path("kiosk/ui/view_models").glob("[!_]*.py"))
    subprocess.run(["pyside6-metaobjectdump", "-o", found, *sources], check=True)
    files = json.loads(found.read_text(encoding="utf-8"))
    for described in files:
        for each in described["classes"]:
            for shown in each.get("properties", []):
                _put_right(shown)
    found.write_text(json.dumps(files), encoding="utf-8")
    described_by_qt = Path(PySide6.__file__).parent / "Qt" / "metatypes" / "qt6core_metatypes.json"
    command = ["pyside6-qmltyperegistrar", "--import-name", MODULE, "--major-version", "1", "--minor-version", "0"]
    command += ["--foreign-types", described_by_qt, "-o", "/dev/null"]
    command += ["--generate-qmltypes", module / "view_models.qmltypes", found]
    subprocess.run(command, check=True)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo view_models.qmltypes\n", encoding="utf-8")


def _put_right(shown: dict[str, object]) -> None:
    if shown["type"] == "QObject":
        shown["type"] = "QObject*"
    shown.setdefault("constant", "notify" not in shown)


main(Path(sys.argv[1]))

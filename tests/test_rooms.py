"""Rules of the house that import-linter and qmllint cannot say."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QML = ROOT / "kiosk" / "ui" / "qml"
PAGES = {file.relative_to(QML).as_posix(): file.read_text(encoding="utf-8") for file in sorted(QML.rglob("*.qml"))}
CODE = {
    file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8")
    for file in sorted((ROOT / "kiosk").rglob("*.py"))
}

every_page = pytest.mark.parametrize("page", PAGES)


@every_page
def test_qml_imports_only_qt_quick_and_the_kiosk(page):
    imported = re.findall(r"^import (\S+)", PAGES[page], re.MULTILINE)
    assert [
        name for name in imported if not re.fullmatch(r"QtQuick(\.Templates|\.Shapes)?|Kiosk\.\w+(\.\w+)?", name)
    ] == []


@every_page
def test_every_text_is_plain(page):
    """The default opens files and sockets from an ``<img>`` in a lesson's sentence."""
    rich = r"(Text|TextEdit|Qt)\.(RichText|StyledText|MarkdownText|AutoText)"
    assert re.search(rich, PAGES[page]) is None
    for opening in re.finditer(r"(?<![\w.])(Text|TextEdit|TextInput) \{", PAGES[page]):
        assert "textFormat: Text.PlainText" in block(PAGES[page], opening.end())


@every_page
def test_qml_opens_no_door(page):
    doors = r"XMLHttpRequest|WebSocket|openUrlExternally|createQmlObject|LocalStorage|\beval\(|\"(file|https?|qrc):"
    assert re.search(doors, PAGES[page]) is None


@every_page
def test_only_the_theme_is_a_singleton(page):
    assert ("pragma Singleton" in PAGES[page]) == (page == "Kiosk/Theme/Theme.qml")


@pytest.mark.parametrize("folder", sorted({Path(page).parent.as_posix() for page in PAGES}))
def test_each_folder_of_qml_names_all_its_types(folder):
    lines = (QML / folder / "qmldir").read_text(encoding="utf-8").splitlines()
    assert lines[0] == f"module {folder.replace('/', '.')}"
    named = {line.split()[-1]: line.split()[-3] for line in lines[1:] if line.strip()}
    assert named == {file.name: file.stem for file in (QML / folder).glob("*.qml")}


@pytest.mark.parametrize("file", [file for file, text in CODE.items() if "@QmlElement" in text])
def test_qml_meets_python_only_through_view_models(file):
    assert file.startswith("kiosk/ui/view_models/")
    shown = [
        node
        for node in ast.walk(ast.parse(CODE[file]))
        if isinstance(node, ast.ClassDef) and "QmlElement" in map(ast.unparse, node.decorator_list)
    ]
    assert [node.name for node in shown if not node.name.endswith("ViewModel")] == []
    uncreatable = [any("QmlUncreatable(" in ast.unparse(each) for each in node.decorator_list) for node in shown]
    assert uncreatable == [True] * len(shown)


@pytest.mark.parametrize("file", CODE)
def test_nothing_is_handed_to_qml_behind_its_back(file):
    assert re.search(r"\.setContextProperty\(|\bqmlRegister\w+\(|@QmlSingleton", CODE[file]) is None


@pytest.mark.parametrize("file", CODE)
def test_no_window_is_asked_for_its_screen(file):
    """PySide6 would make the screen the window's own (see ``own_screen.place_of``)."""
    assert re.search(r"\.screen\(\)", CODE[file].replace("``screen()``", "")) is None


def test_what_costs_time_is_imported_after_the_first_frame(kiosk_home):
    begin = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from kiosk.app import App, Options
from kiosk.paths import folders
from kiosk.settings import Settings

qt = QGuiApplication(["kiosk"])
app = App(Settings(), folders(), Options(size=QSize(1280, 720)))
app.start()
slow = {"PIL", "alembic", "cryptography", "jeepney", "kiosk.back_office", "numpy", "pyttsx3", "qrcode", "sqlalchemy", "yaml", "zxingcpp"}
print(sorted(slow & set(sys.modules)))
app.stop()
"""
    told = subprocess.run([sys.executable, "-c", begin], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"


def block(text, start):
    """What stands between the brace before ``start`` and its closing one, without the blocks inside."""
    depth, own = 1, []
    for sign in text[start:]:
        depth += (sign == "{") - (sign == "}")
        if depth == 0:
            break
        if depth == 1:
            own.append(sign)
    return "".join(own)

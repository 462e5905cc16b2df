"""Builds the window: the typeface, the QML engine, and nothing but what the kiosk ships."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTranslator, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlApplicationEngine, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickImageProvider

QML = Path(__file__).parent / "qml"
_FACES = ("Medium", "SemiBold", "Bold")


class _OnlyShipped(QQmlAbstractUrlInterceptor):
    """Pictures come from the kiosk's image providers, QML from this machine: no name in a text reaches a file or the net."""

    def intercept(self, path: QUrl | str, kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:
        local = {"", "image"} if kind == QQmlAbstractUrlInterceptor.DataType.UrlString else {"", "image", "qrc", "file"}
        url = QUrl(path)
        return url if url.scheme() in local else QUrl()


class Engine:
    """The QML engine with the translations of the interface; ``close`` before the view models go."""

    def __init__(self, i18n: Path, providers: dict[str, QQuickImageProvider]) -> None:
        self._i18n = i18n
        self._qml = QQmlApplicationEngine()
        self._only_shipped = _OnlyShipped()
        self._qml.addUrlInterceptor(self._only_shipped)
        self._qml.addImportPath(str(QML))
        # The engine owns its providers only in C++; Python must hold them too.
        self._providers = providers
        for name, provider in providers.items():
            self._qml.addImageProvider(name, provider)
        self._english = QTranslator()

    def open_window(self, view_models: dict[str, Any]) -> QQuickWindow:
        """The kiosk's window, not yet shown. Raises KnownError when Qt cannot build it."""
        self._qml.setInitialProperties(view_models)
        self._qml.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        windows = self._qml.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise KnownError(
                Notice(
                    "I-101",
                    "Màn hình học chưa mở được.",
                    "Số liệu đã ghi vẫn còn.",
                    "Mời cán bộ cài lại phần mềm, rồi chạy “kiosk doctor”.",
                )
            )
        return windows[0]

    def open_beside(self, view_models: dict[str, Any]) -> QQuickWindow:
        """The window for a room, not yet shown: another one of the same engine, so that both show the same moment."""
        window = self._made("Audience.qml", view_models)
        # Else it goes with the last of QML's references, of which there is none.
        QQmlEngine.setObjectOwnership(window, QQmlEngine.ObjectOwnership.CppOwnership)
        if not isinstance(window, QQuickWindow):
            raise TypeError("Audience.qml is no window")
        return window

    def lay_over(self, window: QQuickWindow, file: str, view_models: dict[str, Any]) -> None:
        """What lies over a window's pages, made later than they; it goes with the window."""
        item = self._made(file, {**view_models, "parent": window.contentItem()})
        if not isinstance(item, QQuickItem):
            raise TypeError(f"{file} is no item")
        item.setParent(window)

    def _made(self, file: str, properties: dict[str, Any]) -> QObject:
        component = QQmlComponent(self._qml, QUrl.fromLocalFile(str(QML / "Kiosk" / file)), self._qml)
        made = component.createWithInitialProperties(properties)
        if component.isError():
            raise TypeError(component.errorString())
        return made

    def letters(self, language: str) -> None:
        """The interface's own words in ``vi`` (as written) or ``en``."""
        application = QGuiApplication.instance()
        if application is None:
            return
        application.removeTranslator(self._english)
        if language == "en":
            self._english.load(str(self._i18n / "kiosk_en.qm"))
            application.installTranslator(self._english)
        self._qml.retranslate()

    def close(self) -> None:
        """An engine that outlives its view models complains about each of them; its language goes with it."""
        self.letters("vi")
        del self._qml


def load_typeface() -> Notice | None:
    """Be Vietnam Pro, from its package; without it the system's own typeface serves, and staff are told."""
    from importlib.resources import files

    missing = Notice(
        "I-102",
        "Thiếu bộ chữ Be Vietnam Pro.",
        "Bài học vẫn chạy với bộ chữ khác.",
        "Mời cán bộ cài lại phần mềm.",
    )
    try:
        folder = files("fontpkg_be_vietnam_pro") / "files"
    except ModuleNotFoundError:
        return missing
    loaded = [QFontDatabase.addApplicationFont(str(folder / f"BeVietnamPro-{face}.ttf")) for face in _FACES]
    return missing if -1 in loaded else None

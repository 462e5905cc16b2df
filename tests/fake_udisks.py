"""A system bus of a test's own, and on it a stand-in for udisks2 that mounts FAT images through FUSE."""

from __future__ import annotations

import subprocess
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from kiosk.devices.udisks import BLOCK, DRIVE, FILESYSTEM, NAME, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from sticks import FatStick

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={socket}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
</policy></busconfig>
"""


class Bus:
    """A real dbus-daemon; ``address`` goes into ``DBUS_SYSTEM_BUS_ADDRESS``."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        script = folder / "bus.conf"
        script.write_text(_CONFIGURATION.format(socket=folder / "bus"), encoding="utf-8")
        self.address = f"unix:path={folder / 'bus'}"
        command = ["dbus-daemon", f"--config-file={script}", "--nofork", "--print-address=1"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline()

    def close(self) -> None:
        self._daemon.kill()
        self._daemon.wait()
        self._daemon.stdout.close()


@dataclass
class _Plugged:
    stick: FatStick
    block: dict
    drive: dict
    folder: Path | None = None


@dataclass
class FakeUDisks:
    """Answers what the kiosk asks of udisks2, and notes with which options it was asked to mount."""

    address: str
    mounts: Path
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    """``(method, stick, options)``"""
    refuse: bool = False

    def __post_init__(self) -> None:
        self._plugged: dict[str, _Plugged] = {}
        self._count = 0
        self._bus = open_dbus_connection(self.address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._lock = threading.Lock()
        self._closing = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def plug(self, stick: FatStick, label: str = "BAIHOC", kind: str = "vfat", bus: str = "usb") -> str:
        with self._lock:
            self._count += 1
            name = f"sd{chr(96 + self._count)}1"
            block = {
                "Device": ("ay", f"/dev/{name}".encode() + b"\0"),
                "Drive": ("o", f"{ROOT}/drives/{name}"),
                "IdLabel": ("s", label),
                "IdType": ("s", kind),
                "IdUUID": ("s", f"UUID-{self._count}"),
                "Size": ("t", stick.image.stat().st_size),
                "HintSystem": ("b", False),
                "HintIgnore": ("b", False),
            }
            drive = {"ConnectionBus": ("s", bus), "Removable": ("b", bus == "usb"), "Id": ("s", f"stick-{self._count}")}
            self._plugged[name] = _Plugged(stick, block, drive)
        self._tell("InterfacesAdded", "oa{sa{sv}}", (f"{ROOT}/block_devices/{name}", {}))
        return name

    def pull(self, name: str) -> None:
        """Pulled out, mounted or not."""
        with self._lock:
            gone = self._plugged.pop(name)
            if gone.folder is not None:
                gone.stick.yank()
                gone.stick.clear()
        self._tell("InterfacesRemoved", "oas", (f"{ROOT}/block_devices/{name}", [BLOCK]))

    def close(self) -> None:
        self._closing = True
        self._thread.join()
        self._bus.close()
        for plugged in self._plugged.values():
            plugged.stick.clear()

    def _tell(self, signal: str, signature: str, body: tuple) -> None:
        emitter = DBusAddress(ROOT, NAME, "org.freedesktop.DBus.ObjectManager")
        self._bus.send(new_signal(emitter, signal, signature, body))

    def _serve(self) -> None:
        while not self._closing:
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                with self._lock:
                    reply = self._answer(message)
                self._bus.send(reply)

    def _answer(self, message):
        fields = message.header.fields
        method = fields[HeaderFields.member]
        if method == "GetManagedObjects":
            return new_method_return(message, "a{oa{sa{sv}}}", (self._objects(),))
        name = fields[HeaderFields.path].rpartition("/")[2]
        plugged = self._plugged.get(name)
        (options,) = message.body
        self.asked.append((method, name, options.get("options", ("s", ""))[1]))
        if plugged is None or self.refuse:
            return new_error(message, f"{NAME}.Error.Failed", "s", ("wrong fs type",))
        if method == "Mount":
            plugged.folder = self.mounts / plugged.block["IdLabel"][1]
            plugged.stick.plug(plugged.folder, writable=options["options"][1].startswith("rw"))
            return new_method_return(message, "s", (str(plugged.folder),))
        plugged.stick.clear()
        plugged.folder = None
        return new_method_return(message)

    def _objects(self):
        found = {}
        for name, plugged in self._plugged.items():
            points = [str(plugged.folder).encode() + b"\0"] if plugged.folder else []
            found[f"{ROOT}/block_devices/{name}"] = {
                BLOCK: plugged.block,
                FILESYSTEM: {"MountPoints": ("aay", points)},
            }
            found[f"{ROOT}/drives/{name}"] = {DRIVE: plugged.drive}
        return found

"""udisks2, the system's own keeper of disks, asked by D-Bus: which sticks are there, mount this one, let it go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from kiosk.devices.stick import Stick

if TYPE_CHECKING:
    from types import TracebackType

NAME = "org.freedesktop.UDisks2"
ROOT = "/org/freedesktop/UDisks2"
BLOCK = f"{NAME}.Block"
DRIVE = f"{NAME}.Drive"
FILESYSTEM = f"{NAME}.Filesystem"
FORMATS = frozenset({"vfat", "exfat"})
_ANSWER_S = 10.0
_MOUNT_S = 60.0
"""A large, badly left FAT takes its time."""

LOST = (OSError, DBusErrorResponse, LookupError, ValueError)
"""No bus, no udisks2 on it, a bus that went away in the middle, an answer that makes no sense."""


class UDisks:
    """One connection, for one thread. Everything raises ``LOST``."""

    def __init__(self) -> None:
        self._bus = open_dbus_connection("SYSTEM")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, traceback: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._bus.close()

    def fileno(self) -> int:
        """To wait on: readable when something may have changed."""
        return int(self._bus.sock.fileno())

    def follow(self) -> None:
        """From now on the bus tells of every change, also of udisks2 itself coming and going."""
        self._ask(message_bus.AddMatch(MatchRule(type="signal", sender=NAME, path_namespace=ROOT)))
        owner = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        owner.add_arg_condition(0, NAME)
        self._ask(message_bus.AddMatch(owner))

    def drain(self) -> bool:
        """Take all that has been told; true if there was anything."""
        heard = False
        try:
            while True:
                self._bus.receive(timeout=0)
                heard = True
        except TimeoutError:
            return heard

    def look(self) -> tuple[list[Stick], frozenset[str]]:
        """The sticks, and every block device that udisks2 looks after: who mounts those is its matter."""
        manager = DBusAddress(ROOT, NAME, "org.freedesktop.DBus.ObjectManager")
        (objects,) = self._ask(new_method_call(manager, "GetManagedObjects"))
        found, devices = [], set()
        for path, interfaces in objects.items():
            block = _plain(interfaces.get(BLOCK, {}))
            devices.add(_text(block.get("Device", b"")))
            if block and FILESYSTEM in interfaces:
                drive = _plain(objects.get(block.get("Drive"), {}).get(DRIVE, {}))
                if _is_stick(block, drive):
                    found.append(_stick(path, block, drive, _plain(interfaces[FILESYSTEM])))
        return sorted(found, key=lambda stick: stick.device), frozenset(devices)

    def mount(self, device: str, options: str) -> Path:
        (folder,) = self._call(device, "Mount", {"options": ("s", options)}, _MOUNT_S)
        return Path(folder)

    def unmount(self, device: str) -> None:
        """Returns when all that was written is on the stick."""
        self._call(device, "Unmount", {}, _MOUNT_S)

    def _call(self, device: str, method: str, options: dict[str, tuple[str, Any]], timeout_s: float) -> tuple[Any, ...]:
        path = device.rpartition("#")[0]
        # Nobody stands there to answer a question of the system's own.
        options["auth.no_user_interaction"] = ("b", True)
        return self._ask(new_method_call(DBusAddress(path, NAME, FILESYSTEM), method, "a{sv}", (options,)), timeout_s)

    def _ask(self, message: Any, timeout_s: float = _ANSWER_S) -> tuple[Any, ...]:
        return tuple(unwrap_msg(self._bus.send_and_get_reply(message, timeout=timeout_s)))


def _plain(variants: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, (_type, value) in variants.items()}


def _is_stick(block: dict[str, Any], drive: dict[str, Any]) -> bool:
    if block.get("HintIgnore") or block.get("HintSystem"):
        return False
    return bool(drive.get("ConnectionBus") in {"usb", "sdio"} or drive.get("Removable") or drive.get("MediaRemovable"))


def _stick(path: str, block: dict[str, Any], drive: dict[str, Any], filesystem: dict[str, Any]) -> Stick:
    folders = [_text(name) for name in filesystem.get("MountPoints", ())]
    label = block.get("IdLabel") or f"{drive.get('Vendor', '')} {drive.get('Model', '')}".strip()
    return Stick(
        # The path names the socket; what was plugged into it is told by its own marks.
        device=f"{path}#{drive.get('Id', '')} {block.get('IdUUID', '')}",
        label=label,
        size=int(block.get("Size", 0)),
        folder=Path(folders[0]) if folders else None,
        known_format=bool(folders) or block.get("IdType") in FORMATS,
    )


def _text(name: bytes) -> str:
    return bytes(name).rstrip(b"\0").decode(errors="surrogateescape")

"""A PulseAudio server of a test's own: one loudspeaker nobody hears, whose sound can be recorded."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
from ear import RATE_HZ, Recording

if TYPE_CHECKING:
    from pathlib import Path

_LOUDSPEAKER = "module-null-sink sink_name=spk norewinds=1 rate=48000"
_CONFIGURATION = f"""
load-module module-native-protocol-unix auth-anonymous=1 socket={{socket}}
load-module {_LOUDSPEAKER}
load-module module-remap-source master=spk.monitor source_name=spkloop
set-default-sink spk
set-default-source spkloop
"""


class Pulse:
    """Runs until ``kill``; ``start`` may be called again, at the same address."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("pulseaudio") is None or shutil.which("parecord") is None:
            raise AssertionError("pulseaudio and pulseaudio-utils are missing: script/test installs them")
        self._folder = folder
        self.socket = folder / "pulse.sock"
        self.server = f"unix:{self.socket}"
        self._process: subprocess.Popen[bytes] | None = None
        self._recorder: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._raw = bytearray()
        self._began = math.inf

    @property
    def environment(self) -> dict[str, str]:
        own = str(self._folder)
        return {**os.environ, "PULSE_SERVER": self.server, "XDG_RUNTIME_DIR": own, "HOME": own}

    def start(self) -> None:
        self.socket.unlink(missing_ok=True)
        script = self._folder / "own.pa"
        script.write_text(_CONFIGURATION.format(socket=self.socket), encoding="utf-8")
        command = ["pulseaudio", "-n", "-F", script, "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        environment = {**self.environment}
        environment.pop("PULSE_SERVER")
        self._process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._await(lambda: "spk" in self._control("list", "short", "sinks"))

    def kill(self) -> None:
        """As when a sound server crashes."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def unplug(self) -> None:
        """The loudspeaker goes, as a USB one that is pulled out; the server stays."""
        self._control("unload-module", "module-null-sink")
        self._await(lambda: "spk" not in self._control("list", "short", "sinks"))

    def plug_in(self) -> None:
        self._control("load-module", *_LOUDSPEAKER.split())
        self._await(lambda: "spk" in self._control("list", "short", "sinks"))

    def record(self) -> None:
        """Begin to record what the loudspeaker plays."""
        self._raw.clear()
        self._began = math.inf
        command = ["parecord", "-d", "spk.monitor", "--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1"]
        command += ["--latency-msec=20"]
        self._recorder = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, bufsize=0)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self._await(lambda: self._raw)

    def heard(self) -> Recording:
        """End the recording, once all that was on its way is in it."""
        assert self._recorder is not None
        enough = self.recorded() + RATE_HZ // 3
        self._await(lambda: self.recorded() > enough)
        self._stop()
        return self.so_far()

    def so_far(self) -> Recording:
        whole = bytes(self._raw[: 2 * self.recorded()])
        return Recording(np.frombuffer(whole, "<i2") / 32768, self._began)

    def recorded(self) -> int:
        """Samples so far."""
        return len(self._raw) // 2

    def close(self) -> None:
        self._stop()
        self.kill()

    def _read(self) -> None:
        assert self._recorder is not None
        assert self._recorder.stdout is not None
        while chunk := self._recorder.stdout.read(1 << 16):
            now = time.monotonic()
            self._raw += chunk
            # Samples come late, never early: the earliest start that any of them allows is the true one.
            self._began = min(self._began, now - self.recorded() / RATE_HZ)

    def _stop(self) -> None:
        if self._recorder is not None and self._reader is not None:
            self._recorder.terminate()
            self._reader.join()
            with self._recorder:
                pass
            self._recorder = None

    def _control(self, *words: str) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout

    @staticmethod
    def _await(condition) -> None:
        until = time.monotonic() + 10
        while not condition():
            if time.monotonic() > until:
                raise AssertionError("the test's sound server did not come up")
            time.sleep(0.02)

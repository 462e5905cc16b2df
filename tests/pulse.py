"""A PulseAudio server of a test's own: one loudspeaker nobody hears, whose sound can be recorded."""

from __future__ import annotations

import array
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_RATE_HZ = 22050

_CONFIGURATION = """
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
load-module module-null-sink sink_name=spk norewinds=1 rate=48000
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

    def record(self) -> None:
        """Begin to record what the loudspeaker plays."""
        file = self._folder / "heard.raw"
        file.unlink(missing_ok=True)
        command = ["parecord", "-d", "spk.monitor", "--raw", "--format=s16le", f"--rate={_RATE_HZ}", "--channels=1"]
        command += ["--latency-msec=20", file]
        self._recorder = subprocess.Popen(command, env=self.environment)
        self._await(lambda: file.exists() and file.stat().st_size > 0)

    def heard(self) -> array.array[int]:
        """End the recording, once all that was on its way is in it: 16-bit samples, 22 050 a second."""
        assert self._recorder is not None
        enough = self.recorded() + _RATE_HZ // 3
        self._await(lambda: self.recorded() > enough)
        self._recorder.terminate()
        self._recorder.wait()
        self._recorder = None
        return array.array("h", (self._folder / "heard.raw").read_bytes())

    def recorded(self) -> int:
        """Samples so far."""
        return (self._folder / "heard.raw").stat().st_size // 2

    def close(self) -> None:
        if self._recorder is not None:
            self._recorder.kill()
            self._recorder.wait()
        self.kill()

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

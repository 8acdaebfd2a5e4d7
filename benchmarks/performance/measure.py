"""Run a command and see what it takes: time by the clock, processor time, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True)
class Cost:
    """What a command took.

    Parameters
    ----------
    seconds : float
        By the clock.
    cpu : float
        Processor seconds of the command and all that it waited for.
    peak : int
        Bytes of memory that the command's own process had at most.
    """

    seconds: float
    cpu: float
    peak: int
    output: str = ""


def run(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    *,
    cores: Sequence[int] | None = None,
    check: bool = True,
) -> Cost:
    """Run a command in a folder, on some of the cores, and measure it."""
    start = time.monotonic()
    before = os.times()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=None if cores is None else lambda: os.sched_setaffinity(0, cores),
    )
    peak = _Peak(process.pid)
    output, _ = process.communicate()
    seconds = time.monotonic() - start
    after = os.times()
    peak.end()
    if check and process.returncode:
        raise RuntimeError(f"{' '.join(command)} fails:\n{output[-3000:]}")
    spent = after.children_user + after.children_system
    cpu = spent - before.children_user - before.children_system
    return Cost(seconds, cpu, peak.bytes, output)


class _Peak:
    """Watches a process's memory; the kernel keeps the peak, so looking now and then will do."""

    def __init__(self, pid: int) -> None:
        self.bytes = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(pid,), daemon=True)
        self._thread.start()

    def _watch(self, pid: int) -> None:
        status = Path(f"/proc/{pid}/status")
        while not self._over.wait(0.2):
            with suppress(OSError, StopIteration, IndexError):
                lines = status.read_text().splitlines()
                line = next(line for line in lines if line.startswith("VmHWM"))
                self.bytes = max(self.bytes, int(line.split()[1]) * 1024)

    def end(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()


def machine() -> str:
    """Describe this machine without its name."""
    memory = psutil.virtual_memory().total / 2**30
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        "unknown processor",
    )
    python = ".".join(map(str, sys.version_info[:3]))
    return (
        f"{len(os.sched_getaffinity(0))} cores ({model}), {memory:.0f} GB of memory, "
        f"Linux {os.uname().release.split('-')[0]}, Python {python}"
    )


def commit() -> str:
    """Return which version of the course this is; "-dirty": with changes that are not in git."""
    command = ["git", "describe", "--always", "--dirty"]
    with suppress(OSError):  # no git here
        done = subprocess.run(
            command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False
        )
        return done.stdout.strip() or "unknown"
    return "unknown"

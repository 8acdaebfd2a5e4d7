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

_LOOK = 0.1  # seconds between two looks at a process


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
    own : float
        Processor seconds of the command's own process, without what it started.
    """

    seconds: float
    cpu: float
    peak: int
    output: str = ""
    own: float = 0.0


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
        env={**_environment(), **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=None if cores is None else lambda: os.sched_setaffinity(0, cores),
    )
    watch = _Watch(process.pid)
    output, _ = process.communicate()
    seconds = time.monotonic() - start
    after = os.times()
    watch.end()
    if check and process.returncode:
        raise RuntimeError(f"{' '.join(command)} fails:\n{output[-3000:]}")
    spent = after.children_user + after.children_system
    cpu = spent - before.children_user - before.children_system
    return Cost(seconds, cpu, watch.peak, output, watch.own)


def _environment() -> dict[str, str]:
    """Return this process's, without what has each process compile all modules anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class _Watch:
    """Watches a process; the kernel keeps what it counts, so looking now and then will do."""

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self.own = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(pid,), daemon=True)
        self._thread.start()

    def _watch(self, pid: int) -> None:
        folder = Path(f"/proc/{pid}")
        while not self._over.wait(_LOOK):
            with suppress(OSError, StopIteration, IndexError):
                self.own = _processor_seconds(folder / "stat")
                lines = (folder / "status").read_text().splitlines()
                line = next(line for line in lines if line.startswith("VmHWM"))
                self.peak = max(self.peak, int(line.split()[1]) * 1024)

    def end(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()


def _processor_seconds(stat: Path) -> float:
    """Return what a process itself has used, as proc(5) tells it: fields 14 and 15, in ticks."""
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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

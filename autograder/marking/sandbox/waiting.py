"""A candidate on its way: what it needs, in a folder of its own, and its process.

Nothing here needs NumPy: the candidate and whoever started it import what they need side by side.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from contextlib import ExitStack
from dataclasses import replace
from importlib.util import cache_from_source
from pathlib import Path

from ...edition import copy_learner_edition
from .confine import NoSandbox, Process, Sandbox, SandboxKind, refuse_if_readable
from .ended import ended
from .fonts import put_font_list
from .limits import SessionLimits
from .starter import Starter
from .temporary import in_memory, temporary_folder

FONTS = "matplotlib"  # beside the sessions' folders
_CACHES = shutil.ignore_patterns("__pycache__")


class Waiting:
    """Starts a candidate without waiting for it, and another where one has ended.

    Use as a context manager; at its end no process and no file of it is left.

    Parameters
    ----------
    root : Path
        The course; only its learner edition enters the sandbox.
    kind : str
        How to confine, as :func:`autograder.marking.sandbox.confine.available` says.
    limits : SessionLimits, optional
    notebooks : bool
        Whether it imports what notebooks need; a lone function goes without.
    """

    folder: Path
    sandbox: Sandbox

    def __init__(
        self,
        root: Path,
        kind: SandboxKind,
        limits: SessionLimits | None = None,
        *,
        notebooks: bool = True,
    ) -> None:
        if kind != "none":
            for folder in (root, Path(__file__).resolve().parents[2]):  # the key is in both
                refuse_if_readable(folder)
        self._root = root
        self.kind = kind
        self.notebooks = notebooks
        self._limits = limits or SessionLimits()
        self._stack = ExitStack()
        self.candidate: Process | None = None
        self._candidate_stack = ExitStack()

    def __enter__(self) -> Waiting:
        self.folder = folder = self._stack.enter_context(temporary_folder())
        # What sessions only read; what they write is on the disk, within a bound.
        around = self._stack.enter_context(temporary_folder(in_memory()))
        library, sessions = around / "library", folder / "sessions"
        (sessions / FONTS).mkdir(parents=True)
        put_font_list(sessions / FONTS, self._root)
        copy_learner_edition(self._root, library)
        _copy_inside(library / "autograder" / "marking")
        _copy_compiled(self._root, library)
        self.sandbox = Sandbox(self.kind, library, sessions, self._limits, self.notebooks)
        self._starter = self._stack.enter_context(Starter(folder, around))
        self._stack.callback(self.stop)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def warm(self) -> None:
        """Start the candidate, if there is none."""
        with contextlib.suppress(NoSandbox):  # the first session says why, or finds another way
            self.started()

    def started(self) -> Process:
        """Return the candidate, which may still be importing.

        Raises
        ------
        NoSandbox
            If it does not start.
        """
        if self.candidate is None:
            started = self._starter.start(self.sandbox)
            candidate = self._candidate_stack.enter_context(ended(started))
            with contextlib.suppress(OSError):  # where memory runs out, learner code goes first
                Path(f"/proc/{candidate.pid}/oom_score_adj").write_text("1000")
            self.candidate = candidate
        return self.candidate

    def confine(self, kind: SandboxKind) -> None:
        """Confine the next candidate in another way."""
        self.sandbox = replace(self.sandbox, kind=kind)

    def stop(self) -> None:
        """End the candidate."""
        self.candidate = None
        self._candidate_stack.close()


def _copy_inside(marking: Path) -> None:
    """Put into the library what runs within: the folder `inside`, the protocol and its limits."""
    here = Path(__file__).parent
    shutil.copytree(here / "inside", marking / "sandbox" / "inside", ignore=_CACHES)
    for name in ("__init__.py", "protocol.py", "limits.py"):
        shutil.copy(here / name, marking / "sandbox" / name)
    shutil.copy(here.parent / "__init__.py", marking / "__init__.py")


def _copy_compiled(root: Path, library: Path) -> None:
    """Put in what Python has compiled of the library's files, where it has: no candidate need."""
    for folder, _, names in os.walk(library):
        sources = f"{root}/{os.path.relpath(folder, library)}"
        os.makedirs(f"{folder}/__pycache__", exist_ok=True)
        for name in (name for name in names if name.endswith(".py")):
            source, path = f"{sources}/{name}", f"{folder}/{name}"
            with contextlib.suppress(OSError):
                shutil.copyfile(cache_from_source(source), cache_from_source(path))
                status = os.stat(source)
                os.utime(path, (status.st_atime, status.st_mtime))  # it names this time

"""Starts candidates where they reach what is theirs, also as another user than the examiner."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from .confine import NoSandbox, Process, Sandbox
from .passage import passage
from .readable import python_folders, readable_folders
from .user import give, let_pass, other_user, show

Call = Callable[[Callable[[], Process]], Process]


class Starter:
    """Use as a context manager; candidates are to end before its block does.

    Parameters
    ----------
    folders : Path
        Those that hold the library and the folder of sessions.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._stack = ExitStack()
        self._call: Call | None = None

    def __enter__(self) -> Starter:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def start(self, sandbox: Sandbox) -> Process:
        """Start a candidate.

        Raises
        ------
        NoSandbox
            If it does not start, or root has not the rights to let it reach what it needs.
        """
        if self._call is None:
            try:
                self._call = self._let_in(sandbox)
            except OSError as error:
                raise NoSandbox(
                    "learner code does not run as root, and this root cannot let another user "
                    f"reach what it needs ({error.strerror})"
                ) from error
        return self._call(sandbox.start)

    def _let_in(self, sandbox: Sandbox) -> Call:
        wanted: list[str] = []
        if sandbox.kind != "none" and other_user() is not None:
            for folder in self._folders:
                let_pass(folder)
            show(sandbox.library)
            give(sandbox.sessions, *sandbox.sessions.rglob("*"))
            wanted = [*python_folders(), *readable_folders(), *map(str, self._folders)]
        return self._stack.enter_context(passage(wanted))

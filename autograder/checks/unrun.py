"""A check of a function whose cell has not run: a word of what to do in the place of a NameError."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection
from types import TracebackType
from typing import Any


def show_what_is_not_run(exercises: Collection[str] | None = None) -> None:
    """Have IPython say ``not run yet`` of a cell that checks a function that is not there.

    All other errors are shown as ever, and without IPython nothing is changed.

    Parameters
    ----------
    exercises : collection of str, optional
        The names of the functions that a notebook checks; by default any may be one.
    """
    shell: Any = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if not hasattr(shell, "set_custom_exc") or os.environ.get("NBGRADER_EXECUTION"):
        return

    def show(
        shell: Any,
        kind: type[BaseException],
        error: NameError,
        traceback: TracebackType | None,
        tb_offset: int | None = None,
    ) -> None:
        name = _checked(traceback, shell)
        known = exercises is None or name in exercises
        if name and known and error.name in ("check", name):
            _show(name, _unread(name, shell))
        else:
            shell.showtraceback((kind, error, traceback), tb_offset=tb_offset)

    shell.set_custom_exc((NameError,), show)


def _checked(traceback: TracebackType | None, shell: Any) -> str:
    """Name the function that the cell's own line, if that has failed, was to check."""
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None or traceback.tb_frame.f_globals is not shell.user_ns:
        return ""
    if traceback.tb_frame.f_code.co_name != "<module>":
        return ""
    source = str(shell.history_manager.input_hist_raw[-1]).splitlines()
    line = "".join(source[traceback.tb_lineno - 1 : traceback.tb_lineno])
    found = re.match(r"check(?:\.shapes|\.case)?\((\w+)\)", line)
    return found[1] if found else ""


def _unread(name: str, shell: Any) -> SyntaxError | None:
    """Return why Python could not read the last cell that was to define a function, if it could not."""
    opens = re.compile(rf"^[ \t]*def[ \t]+{name}\b", re.MULTILINE)
    cells = [text for text in map(str, shell.history_manager.input_hist_raw) if opens.search(text)]
    try:
        compile(shell.transform_cell(cells[-1]), "<cell>", "exec") if cells else None
    except SyntaxError as error:
        return error
    return None


def _show(name: str, error: SyntaxError | None) -> None:
    from IPython.display import display

    from .notice import not_read, not_run  # with NumPy: a kernel that starts need not wait for it

    display(not_run(name) if error is None else not_read(name, error))  # type: ignore[no-untyped-call]

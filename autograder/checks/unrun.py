"""A check of a function whose cell has not run: a word of what to do in the place of a NameError."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection
from types import TracebackType
from typing import Any

from .notice import not_run


def show_what_is_not_run(exercises: Collection[str]) -> None:
    """Have IPython say ``not run yet`` of a cell that checks a function that is not there.

    All other errors are shown as ever, and without IPython nothing is changed.

    Parameters
    ----------
    exercises : collection of str
        The names of the functions that a notebook checks.
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
        name = error.name or ""
        if name in exercises and _is_check(name, traceback, shell):
            _display(not_run(name))
        else:
            shell.showtraceback((kind, error, traceback), tb_offset=tb_offset)

    shell.set_custom_exc((NameError,), show)


def _is_check(name: str, traceback: TracebackType | None, shell: Any) -> bool:
    """Whether it is a cell's own line that failed, and it checks the function of that name."""
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    own = traceback is not None and traceback.tb_frame.f_globals is shell.user_ns
    own = own and traceback is not None and traceback.tb_frame.f_code.co_name == "<module>"
    source = str(shell.history_manager.input_hist_raw[-1]) if own else ""
    return re.search(rf"^check\({re.escape(name)}\)", source, re.MULTILINE) is not None


def _display(shown: object) -> None:
    from IPython.display import display

    display(shown)  # type: ignore[no-untyped-call]

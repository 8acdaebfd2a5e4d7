"""The user that learner code runs as where the examiner is root: one who owns nothing.

A number in a user namespace would be no other user: outside it is root's, and so are the files and
the processes that it may touch.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

NOBODY = 65534  # user and group


def other_user() -> int | None:
    """Return the number of the user for learner code; None where that is the examiner's own."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0  # Windows has none
    return NOBODY if is_root else None


def as_other_user() -> dict[str, Any]:
    """Return what `subprocess` needs to start a program as that user."""
    user = other_user()
    return {} if user is None else {"user": user, "group": user, "extra_groups": []}


def give(*paths: Path) -> None:
    """Make files and folders that user's own, as they would be without another one."""
    if (user := other_user()) is not None:
        for path in paths:
            os.chown(path, user, user, follow_symlinks=False)


def let_pass(folder: Path) -> None:
    """Let that user through a folder of root's, to what it may read or has been given there."""
    folder.chmod(0o711)


def show(folder: Path) -> None:
    """Let that user read a folder and all that is in it, whatever root's umask is."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)

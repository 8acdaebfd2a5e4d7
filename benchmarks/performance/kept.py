"""The file that keeps what was measured while the rest is being measured."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Figure = TypeVar("Figure")


class Kept:
    """Figures as they come, in a file: a failure late in a run loses none of them.

    Parameters
    ----------
    asked : dict
        What the figures depend on, the commit included; `resume` takes no others.
    """

    def __init__(self, path: Path, asked: dict[str, Any], *, resume: bool) -> None:
        self._path = path
        self._all: dict[str, Any] = {"asked": asked}
        if resume and path.exists():
            self._all = json.loads(path.read_text(encoding="utf-8"))
            if self._all["asked"] != asked:
                raise click.ClickException(
                    f"{path} has the figures of another run: {self._all['asked']}, not {asked}. "
                    "Ask for the same, or leave --resume out."
                )

    def figure(self, name: str, kind: type[Figure], measure: Callable[[], Figure]) -> Figure:
        """Return a figure that the file has, or measure it and write it down."""
        if name not in self._all:
            self._all[name] = vars(measure())
            self._path.write_text(json.dumps(self._all, indent=1) + "\n", encoding="utf-8")
        return kind(**self._all[name])

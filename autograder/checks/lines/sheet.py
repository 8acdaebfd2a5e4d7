"""Show what each line makes, in HTML and as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..markup import as_html, as_text, for_console
from .showing import Line, line_row

_MOST = 60  # lines that are shown


@dataclass(frozen=True)
class Sheet:
    """What a function's lines made in one call.

    Parameters
    ----------
    name : str
        The function.
    given : str
        The arguments with their shapes.
    lines : tuple of Line
        The lines as they ran, each once for every shape that it made.
    misfit : str
        Why the letters stop fitting, where they do.
    sizes : str
        What the letters stand for.
    """

    name: str
    given: str
    lines: tuple[Line, ...]
    misfit: str = ""
    sizes: str = ""

    @property
    def state(self) -> str:
        """``"wrong"`` where the letters stop fitting; nothing else is judged."""
        return "wrong" if self.misfit else "wait"

    @property
    def title(self) -> str:
        """Its first line."""
        stops = next((line.number for line in self.lines if line.marked and line.stops), 0)
        how = "the letters stop fitting" if self.misfit else "what each line makes"
        return f"{self.name}, line by line: {f'it stops in line {stops}' if stops else how}"

    def paragraphs(self) -> Iterator[tuple[str, str]]:
        """Yield role and text of each paragraph below the title."""
        yield "say", f"Called with {self.given}."
        width = max((len(line.code) for line in self.lines), default=0)
        for line in self.lines[:_MOST]:
            yield "made", line_row(line, width)
            if line.marked:
                yield "cause", self.misfit
        if len(self.lines) > _MOST:
            yield "say", f"and {len(self.lines) - _MOST} more"
        if self.misfit and not any(line.marked for line in self.lines[:_MOST]):
            yield "cause", self.misfit
        yield (
            "say",
            f"The sizes of this call: {self.sizes}." if self.sizes else "No size has a letter.",
        )

    def __str__(self) -> str:
        return as_text(self.state, self.title, [*self.paragraphs()])

    def __repr__(self) -> str:
        """Return the words as the console can show them."""
        return for_console(str(self))

    def _repr_html_(self) -> str:
        return as_html(self.state, self.title, [*self.paragraphs()])

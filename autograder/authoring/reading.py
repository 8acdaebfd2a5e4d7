"""How much a learner has to read in a notebook, and how long without something to do.

Read is what stands in Markdown outside folded parts, and in code cells of the text what is asked,
printed or noted. Exercises, checks and model answers are not counted.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from .cells import SourceCell
from .markers import is_python
from .problem import Problem
from .source import Source

MOST_READ = 3600  # words in a notebook
MOST_AT_A_STRETCH = 350  # words from one thing to do to the next

_ASKED = {"guess", "derive"}
# What a learner answers, writes, or moves by hand.
_TO_DO = {*_ASKED, "catch", "tangent", "product", "step_through", "descent", "review"}
_ROLES_TO_DO = {"bring", "exercise", "question"}
_FOLDED = re.compile(r"<details>.*?</details>", re.DOTALL)
_TAGS = re.compile(r"</?(?:details|summary)>")


def reading_problems(source: Source) -> list[Problem]:
    """Say where a source has more to read than `MOST_READ` or `MOST_AT_A_STRETCH` allow."""
    return [*_too_much(source), *_too_long(source)]


def _too_much(source: Source) -> Iterator[Problem]:
    words = read_words(source.cells)
    if words > MOST_READ:
        what = f"{words} words have to be read, more than {MOST_READ}"
        yield Problem(source.file, source.cells[0].line, what, "shorten the text, or fold a part")


def _too_long(source: Source) -> Iterator[Problem]:
    for line, words in stretches(source.cells):
        if words > MOST_AT_A_STRETCH:
            what = f"{words} words without something to do, more than {MOST_AT_A_STRETCH}"
            yield Problem(
                source.file, line, what, "ask for a guess on the way, or shorten the text"
            )


def read_words(cells: Iterable[SourceCell]) -> int:
    """Count the words that everybody has to read."""
    return sum(_read(cell) for cell in cells)


def folded_words(cells: Iterable[SourceCell]) -> int:
    """Count the words of hints and other folded parts, which whoever likes unfolds."""
    texts = (_plain(cell) for cell in cells if is_prose(cell))
    return sum(_count(_TAGS.sub(" ", part)) for text in texts for part in _FOLDED.findall(text))


def stretches(
    cells: Sequence[SourceCell], count: Callable[[SourceCell], int] | None = None
) -> list[tuple[int, int]]:
    """Return each stretch without something to do: the line of its first cell, and its words.

    Parameters
    ----------
    count : callable
        How many words a cell has; by default all that has to be read.
    """
    count = count or _read
    found = []
    line, words = cells[0].line, 0
    for cell, after in zip(cells, [*cells[1:], None], strict=True):
        words += count(cell)
        if _is_to_do(cell) or after is None:
            found.append((line, words))
            line, words = after.line if after else 0, 0
    return found


def unfolded(cell: SourceCell) -> str:
    """Return what a learner reads of a text without opening anything."""
    return _FOLDED.sub("", _plain(cell))


def is_prose(cell: SourceCell) -> bool:
    """Whether a cell is of the text, and no exercise, question or model answer."""
    return cell.kind == "markdown" and not cell.role


def _read(cell: SourceCell) -> int:
    if cell.kind == "markdown":
        return _count(unfolded(cell)) if is_prose(cell) else 0
    if cell.role or not is_python(cell.text):
        return 0
    notes = [line for line in cell.text.split("\n") if line.startswith("#")]
    return sum(map(_count, [*notes, *_said(cell.text)]))


def _said(code: str) -> Iterator[str]:
    """Yield the texts that a cell asks or prints."""
    for call in _calls(code):
        if _name(call) in {*_ASKED, "print"}:
            texts = (one.value for one in call.args if isinstance(one, ast.Constant))
            yield from (text for text in texts if isinstance(text, str))


def _is_to_do(cell: SourceCell) -> bool:
    if cell.role in _ROLES_TO_DO:
        return True
    if cell.kind != "code" or cell.role or not is_python(cell.text):
        return False
    return _is_to_set(cell) or any(_name(call) in _TO_DO for call in _calls(cell.text))


def _is_to_set(cell: SourceCell) -> bool:
    """Whether a cell to explore begins with a value to choose, such as the name of a picture."""
    first = ast.parse(cell.text).body[:1]
    assigned = [line.value for line in first if isinstance(line, ast.Assign)]
    values = [value.elts if isinstance(value, ast.Tuple) else [value] for value in assigned]
    chosen = [isinstance(one, ast.Constant) for group in values for one in group]
    return "exploration" in cell.tags and bool(chosen) and all(chosen)


def _calls(code: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", "") or getattr(call.func, "attr", ""))


def _plain(cell: SourceCell) -> str:
    return re.sub(r"^> ?", "", cell.text, flags=re.MULTILINE)


def _count(text: str) -> int:
    """Count what stands between blanks and has a letter or a digit; in a formula, too."""
    return sum(bool(re.search(r"[^\W_]", word)) for word in text.split())

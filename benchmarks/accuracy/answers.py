"""One answer to one exercise, and the reader of the files in which people wrote answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from autograder.checks.named_by_rule import RULE_KINDS
from autograder.key import find_assignment, find_exercise

Kind = Literal["mutant", "known", "right", "wrong", "copied"]

_HEADER = re.compile(r"# ---(.*)")


class BadAnswers(ValueError):
    """A file of answers that cannot be read; the message has the file, the line and the remedy."""


@dataclass(frozen=True)
class Answer:
    """A source text that answers one exercise.

    Parameters
    ----------
    assignment, function : str
        The exercise, such as ``"04_deep_network"`` and ``"relu"``.
    kind : str
        ``"mutant"`` (made by rule), ``"known"`` (a mistake of the key itself; it has no source),
        ``"right"`` or ``"wrong"`` (both written by people who had not seen the key), or
        ``"copied"`` (a table of the visible results).
    label : str
        What is special about it, in a few words; of a mutant, the operator.
    source : str
        Everything that the answer defines.
    mistake : str
        The known mistake that it makes, or the kind that a rule tells; empty where it has no name.
    change : str
        Of a mutant: the line before and after, as ``"3: old -> new"``.
    """

    assignment: str
    function: str
    kind: Kind
    label: str
    source: str
    mistake: str = ""
    change: str = ""

    @property
    def exercise(self) -> str:
        """The exercise's full name, ``assignment/function``."""
        return f"{self.assignment}/{self.function}"


def read_folder(folder: Path, kind: Kind) -> list[Answer]:
    """Read every ``<assignment>__<anything>.py`` of a folder, in the order of the names.

    Raises
    ------
    BadAnswers
        For the first file or header that has not the form asked for.
    """
    return [answer for path in sorted(folder.glob("*.py")) for answer in read_file(path, kind)]


def read_file(path: Path, kind: Kind) -> list[Answer]:
    """Read one file of answers.

    Each answer begins with a header, ``# --- function | label`` among the right ones and
    ``# --- function | mistake | label`` among the wrong ones (mistake ``-``: it has no name).
    """
    assignment = path.stem.partition("__")[0]
    try:
        find_assignment(assignment)
    except LookupError as error:
        raise BadAnswers(f"{path.name}: name it <assignment>__<anything>.py. {error}") from None
    return list(_answers(path, assignment, kind))


def pieces(path: Path) -> Iterator[tuple[int, str, str]]:
    """Cut a file at its headers: yield each header's line, what stands in it, and the source below.

    Raises
    ------
    BadAnswers
        If there is code above the first header.
    """
    header: str | None = None
    lines: list[str] = []
    begun = 0
    for number, line in enumerate([*path.read_text("utf-8").splitlines(), "# ---"], 1):
        match = _HEADER.fullmatch(line.rstrip())
        if match is None:
            lines.append(line)
            continue
        if header is not None:
            yield begun, header, "\n".join(lines).strip() + "\n"
        elif any(text.strip() and not text.startswith("#") for text in lines):
            raise BadAnswers(f"{path.name}: there is code above the first header, '# --- ...'.")
        header, lines, begun = match[1], [], number


def _answers(path: Path, assignment: str, kind: Kind) -> Iterator[Answer]:
    for line, header, source in pieces(path):
        # A label may have bars of its own.
        parts = [part.strip() for part in header.split("|", 1 if kind == "right" else 2)]
        yield _answer(path, line, assignment, kind, parts, source)


def _answer(
    path: Path, line: int, assignment: str, kind: Kind, header: list[str], source: str
) -> Answer:
    form = "function | label" if kind == "right" else "function | mistake | label"
    where = f"{path.name}, line {line}"
    if len(header) != form.count("|") + 1 or not all(header):
        raise BadAnswers(f"{where}: the header should be '# --- {form}'.")
    function, *middle, label = header
    try:
        exercise = find_exercise(assignment, function)
    except LookupError as error:
        raise BadAnswers(f"{where}: {error}") from None
    mistake = "" if middle in ([], ["-"]) else middle[0]
    by_rule = mistake.partition(".")[2] in RULE_KINDS
    if mistake and not by_rule and mistake not in [known.name for known in exercise.mistakes]:
        known = ", ".join(one.name for one in exercise.mistakes)
        raise BadAnswers(f"{where}: {function} has no mistake {mistake!r}; it has {known}.")
    try:
        compile(source, str(path), "exec")
    except SyntaxError as error:
        if kind == "right":
            raise BadAnswers(f"{where}: the answer is not Python: {error}.") from None
    return Answer(assignment, function, kind, label, source, mistake)

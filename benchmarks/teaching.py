"""What eight exercises ask of a learner, counted: the first table of docs/teaching.md.

python -m benchmarks.teaching          # print the table
python -m benchmarks.teaching --write  # and put it into the page
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import click

from autograder.authoring.cells import SourceCell
from autograder.authoring.reading import is_prose, stretches, unfolded
from autograder.authoring.source import read_sources
from autograder.key import COURSE, Exercise
from autograder.plots.interactive.examples import EXAMPLES, numbers
from autograder.plots.interactive.steps import steps

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "teaching.md"
EIGHT = {
    "sigmoid_derivative": "01_activations",
    "slopes_by_trial": "02_logistic_regression",
    "propagate": "02_logistic_regression",
    "optimize": "02_logistic_regression",
    "forward_propagation": "03_planar_network",
    "backward_propagation": "03_planar_network",
    "linear_backward": "04_deep_network",
    "L_model_backward": "04_deep_network",
}

_TABLE = re.compile(r"\| +\| `sigmoid_derivative`[^\n]*\n(?:\|[^\n]*\n)*\|[^\n]*")
_RECALL = ("## Do you remember?", "## Do you still know it?")
_MOVING = re.compile(r"^plots\.(?:tangent|product|descent|step_through)\(", re.MULTILINE)
_GUESS = re.compile(r"^guess\((?!.*which line is wrong)", re.MULTILINE)
_WRONG_LINE = re.compile(r"^plots\.wrong_line\(", re.MULTILINE)
_DERIVE = re.compile(r"^derive\(", re.MULTILINE)
_CATCH = re.compile(r"^check\.catch\(", re.MULTILINE)
_STEPPED = re.compile(r"^plots\.step_through\((?:\"([\w ]+)\")?\)", re.MULTILINE)
_GIVEN = re.compile(r"^ *(?:Formula|Definition)s?\b.*?(?=\n\s*\n)", re.DOTALL | re.MULTILINE)
_MATHS = re.compile(r"\$\$.*?\$\$|\$[^$\n]*\$|`[^`\n]*`", re.DOTALL)
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_WORKED = re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])")


@dataclass(frozen=True)
class Counts:
    """What was counted about one exercise, in the order of the table's columns."""

    guesses: int
    typed: int
    derivations: int
    moving: int
    given: int
    lines: int
    words: int
    causes: int
    recall: int
    tests: int
    wrong: int
    measured: int
    worked: int


HEADINGS = (
    "guesses",
    "numbers typed in a picture",
    "derivations",
    "moving pictures",
    "formulas given in its docstring",
    "lines to write",
    "most words between actions",
    "causes named",
    "recall in its notebook",
    "tests of one's own",
    "wrong lines to find",
    "slopes measured",
    "worked decimals",
)

BESIDE = {  # what stands first in a row of the second table, and what it is called in the first
    "predictions asked for": "guesses",
    "derivations by the learner": "derivations",
    "pictures that move": "moving pictures",
    "formulas or lines given": "formulas given in its docstring",
    "longest text without anything to do": "most words between actions",
    "causes of mistakes named": "causes named",
    "questions of recall": "recall in its notebook",
    "tests by the learner, tried on wrong answers": "tests of one's own",
    "steps held against measured slopes": "slopes measured",
    "numbers worked out in the text": "worked decimals",
}


@click.command(help=__doc__.split("\n")[0])
@click.option("--write", is_flag=True, help="Put the table into docs/teaching.md.")
def main(write: bool) -> None:
    """Print the table."""
    table = rows()
    click.echo("\n".join(table))
    if write:
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), table), encoding="utf-8")


def renewed(page: str, table: Sequence[str]) -> str:
    """Return the page with the table of today, and with its sums in the table beside others."""
    page = _TABLE.sub(lambda _: "\n".join(table), page, count=1)
    sums = {row.split(" | ")[0].strip("| "): row.split(" | ")[-1].strip("| ") for row in table}
    for start, heading in BESIDE.items():
        found = re.compile(rf"^(\| {re.escape(start)} \| )\d+", re.MULTILINE)
        page = found.sub(rf"\g<1>{sums[heading]}", page)
    return page


def rows() -> list[str]:
    """Return the table in Markdown: a row a thing, a column an exercise, and all together."""
    counted = count(ROOT)
    head = ["", *(f"`{name}`" for name in counted), "all"]
    table = ["| " + " | ".join(head) + " |", "|:---|" + "---:|" * (len(head) - 1)]
    for heading, field in zip(HEADINGS, fields(Counts), strict=True):
        found = [getattr(one, field.name) for one in counted.values()]
        cells = [heading, *map(str, found), str(together(field.name, found))]
        table.append("| " + " | ".join(cells) + " |")
    return table


def together(thing: str, found: Sequence[int]) -> int:
    """Return the sum; of words the most, and of recall each notebook's once."""
    if thing == "words":
        return max(found)
    if thing == "recall":
        return sum(dict(zip(EIGHT.values(), found, strict=True)).values())
    return sum(found)


def count(root: Path) -> dict[str, Counts]:
    """Count for each of the eight."""
    sources = {source.assignment.name: source for source in read_sources(root, COURSE)}
    exercises = {
        (assignment.name, one.name): one for assignment in COURSE for one in assignment.exercises
    }
    return {
        name: counts(sources[where].cells, exercises[where, name]) for name, where in EIGHT.items()
    }


def counts(cells: Sequence[SourceCell], exercise: Exercise) -> Counts:
    """Count in the part of a notebook that belongs to an exercise, and in what is known of it."""
    mine = part(cells, exercise.name)
    code = "\n".join(cell.text for cell in mine if cell.kind == "code")
    prose = "\n".join(unfolded(cell) for cell in mine if cell.kind == "markdown")
    asked = [cell for cell in mine if cell.role == "exercise"]
    answer = asked[0].text
    return Counts(
        guesses=len(_GUESS.findall(code)),
        typed=sum(map(typed, _STEPPED.findall(code))),
        derivations=len(_DERIVE.findall(code)),
        moving=len(_MOVING.findall(code)),
        given=given(answer),
        lines=written(answer),
        words=most_words(mine),
        causes=len({mistake.sentence for mistake in exercise.mistakes}),
        recall=recall(cells),
        tests=len(_CATCH.findall(code)) + sum(cell.id == f"test_{exercise.name}" for cell in asked),
        wrong=len(_WRONG_LINE.findall(code)),
        measured=int(bool(exercise.contract.slope_of)),
        worked=len(_WORKED.findall(prose)),
    )


def part(cells: Sequence[SourceCell], name: str) -> list[SourceCell]:
    """Return the cells of an exercise: its section, less what belongs to others of that section."""
    parts: list[list[SourceCell]] = [[]]
    for number, cell in enumerate(cells):
        behind = number and cells[number - 1].role == "check"
        if cell.text.startswith("## ") or (behind and _another(cells[number:])):
            parts.append([])
        parts[-1].append(cell)
    return next(one for one in parts if any(cell.id == name for cell in one))


def _another(cells: Sequence[SourceCell]) -> bool:
    """Say whether an exercise follows in the same section; a test belongs to what it tests."""
    for cell in cells:
        if cell.text.startswith("## "):
            return False
        if cell.role == "exercise" and not cell.id.startswith("test_"):
            return True
    return False


def typed(which: str) -> int:
    """Count the numbers that a learner may type in a picture of the way through a network."""
    example = EXAMPLES[which or "hidden layer"]
    return len(steps(example, numbers(example, {})[0]))


def given(answer: str) -> int:
    """Count the formulas in the docstring of an answer."""
    told = "\n".join(_GIVEN.findall(ast.get_docstring(_function(answer)) or ""))
    return len(re.findall(r"\w(?:\(\w\))? = ", told))


def written(answer: str) -> int:
    """Count the lines that the key's answer has between its markers, but for comments."""
    between = answer.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
    return sum(bool(re.match(r"\s*[^\s#]", line)) for line in between.split("\n"))


def _function(answer: str) -> ast.FunctionDef:
    return next(one for one in ast.parse(answer).body if isinstance(one, ast.FunctionDef))


def most_words(cells: Sequence[SourceCell]) -> int:
    """Count the words of the longest stretch without anything to do."""
    return max(words for _, words in stretches(cells, _words))


def _words(cell: SourceCell) -> int:
    """Count the words of a text without its formulas and names."""
    return len(_WORD.findall(_MATHS.sub(" ", unfolded(cell)))) if is_prose(cell) else 0


def recall(cells: Sequence[SourceCell]) -> int:
    """Count the questions on what came before, at both ends of a notebook."""
    found, inside = 0, False
    for cell in cells:
        if cell.text.startswith("## "):
            inside = cell.text.startswith(_RECALL)
        found += inside and len(_GUESS.findall(cell.text))
    return found


if __name__ == "__main__":
    main()

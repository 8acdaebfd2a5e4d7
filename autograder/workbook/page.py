"""START as Markdown: what this is, how far one is, where to go on, and the map of the course."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import words
from .course import NOTEBOOKS
from .hand_in import HOW
from .standing import Part, next_task

PICTURE = "START.svg"


def start_page(parts: Sequence[Part], here: tuple[str, str] = ("", "")) -> str:
    """Return START.

    Parameters
    ----------
    parts : sequence of Part
        How a learner stands in each notebook.
    here : tuple of str
        The notebook and the task that were checked last.
    """
    shown = ["", f"![{words.whole(parts)}]({PICTURE})", ""]
    return "\n".join([*_BEFORE, *_go_on(parts, here), *shown, *_HOW, *course_map(parts, here), ""])


def course_map(
    parts: Sequence[Part], here: tuple[str, str] = ("", ""), base: str = f"{NOTEBOOKS}/"
) -> Iterator[str]:
    """Return the lines that say of each notebook and each exercise how a learner stands.

    Parameters
    ----------
    parts, here
        As in `start_page`.
    base : str
        The folder of the notebooks, as seen from where the lines are shown.
    """
    yield from _table(parts, base)
    found = next_task(parts, here)
    for part in parts:
        yield from _folded(part, base, unfolded=found is not None and found[0] is part)


_BEFORE = [
    "# Neural networks from scratch in NumPy",
    "",
    "You write every step yourself, from one neuron to a network of any depth, and each check says",
    "at once whether it is right and, if not, what is wrong.",
    "",
]
_HOW = [
    "Write your code where it says `YOUR CODE HERE`, run the cell with Shift + Enter, then run the",
    "check below it. After a break, choose *Run > Run All Cells* first, so that Python knows your",
    "functions again.",
    "",
    f"**Hand in.** {HOW}",
    "",
    "This page is written anew after each check. If it was open meanwhile, choose *File > Reload",
    "Markdown File from Disk*. It is kept in this folder alone, and nothing is sent anywhere.",
    "",
]


def _go_on(parts: Sequence[Part], here: tuple[str, str]) -> list[str]:
    found = next_task(parts, here)
    if not found:
        return [f"**All is done.** {HOW}"]
    part, task = found
    said = f"{task.title}, in {part.notebook.title}"
    if part.begun:
        return [f"**Go on here:** [{said}]({words.where(part, task)})"]
    # From the top, where the notebook says how to work and imports what it needs.
    begun = any(each.begun for each in parts)
    return [
        f"**{'Go on' if begun else 'Begin'} here:** [{part.notebook.title}]({words.where(part)})"
    ]


def _table(parts: Sequence[Part], base: str) -> Iterator[str]:
    yield "| notebook | right | points | time |"
    yield "|:---|---:|---:|:---|"
    for part in parts:
        one = part.notebook
        right = f"{part.right} of {len(part.exercises)}"
        score = f"{part.points:g} of {part.most:g}"
        yield f"| [{one.title}]({words.where(part, None, base)}) | {right} | {score} | {one.time} |"
    yield ""


def _folded(part: Part, base: str, *, unfolded: bool) -> Iterator[str]:
    yield f"<details{' open' if unfolded else ''}><summary>{part.notebook.title}</summary>"
    yield from ("", "| exercise | state | points |", "|:---|:---|---:|")
    for one in part.standings:
        link = f"[{one.task.title}]({words.where(part, one.task, base)})"
        yield f"| {link} | {words.state(one)} | {words.points(one)} |"
    yield from ("", "</details>", "")

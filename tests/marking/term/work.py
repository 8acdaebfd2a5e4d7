"""What the 120 hand in, as Canvas and Moodle let an instructor download it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tests.conftest import ASSIGNMENT
from tests.marking.classroom.collect.downloads import ROOT, table, zipped
from tests.marking.submissions import RIGHT, as_bytes, fill_in, find
from tests.marking.term import people
from tests.marking.term.people import CLASS, Learner

QUESTION = "why_nonlinear"
_ANSWERS = {
    "right": RIGHT,
    "one at zero": RIGHT
    | {"relu_derivative": "def relu_derivative(z):\n    return np.where(z >= 0, 1.0, 0.0)"},
    "sign": RIGHT | {"sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"},
    "leaky": RIGHT | {"relu": "def relu(z):\n    return np.maximum(0.01 * z, z)"},
    "half": {name: RIGHT[name] for name in [*RIGHT][:4]},
    "empty": {},
}
# What people call their files; Canvas puts its own before it.
_NAMES = (f"{ASSIGNMENT}.ipynb", "homework (3).ipynb", "Untitled.ipynb.txt", "final,final.IPYNB")


@cache
def _released() -> dict[str, Any]:
    path = ROOT / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


def notebook(one: Learner, kind: str = "") -> bytes:
    """Return what one of the class has written; each signs it, so that no two are the same."""
    filled = fill_in(
        _released(), _ANSWERS[kind or one.kind], first=f"# {one.given} {one.family} ({one.id})"
    )
    if one.words:
        find(filled, QUESTION)["source"] = one.words
    return as_bytes(filled)


def canvas_download() -> bytes:
    """Return Canvas's zip: oddly named, late, broken and strangers' work in it."""
    files = {_canvas(one): _packed(one) for one in CLASS if one.number not in people.ABSENT}
    files["mallorymalice_999_1_x.ipynb"] = as_bytes(fill_in(_released()))
    return zipped(files)


def second_download() -> bytes:
    """Return the zip of a day later: one has handed in again."""
    one = Learner(people.REPEATED)
    return zipped({f"{_key(one)}_{one.canvas}_900777_{ASSIGNMENT}-1.ipynb": notebook(one)})


def _canvas(one: Learner) -> str:
    late = people.LATE, people.EXTENDED, people.GRACE, people.TOO_LATE
    name = "slides.pdf" if one.number == people.PDF else _NAMES[one.number % len(_NAMES)]
    name = f"{ASSIGNMENT}.ipynb" if one.number == people.CUT_OFF else name
    name = "all.zip" if one.number % 10 == 7 else name
    return f"{_key(one)}_{'LATE_' * (one.number in late)}{one.canvas}_{900_000 + one.number}_{name}"


def _key(one: Learner) -> str:
    return f"{one.family}{one.given}".replace("-", "").lower()


def _packed(one: Learner) -> bytes:
    if one.number == people.PDF:
        return b"%PDF-1.7 slides"
    if one.number == people.CUT_OFF:
        return as_bytes(fill_in(_released()))[:4000]
    written = notebook(one, "empty" if one.number == people.REPEATED else "")
    return zipped({"my work/x.ipynb": written}) if one.number % 10 == 7 else written


def gradebook() -> bytes:
    """Return Canvas's gradebook, which is the list of the class, too; 144 points are to be had there."""
    rows = [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "01 Activations (77)"],
        ["    Points Possible", "", "", "", "", "144.00"],
        *([f"{p.family}, {p.given}", p.canvas, f"u{p.number}", p.id, "A", ""] for p in CLASS),
        ["Student, Test", "69999", "", "f00ba4", "A", ""],
    ]
    return table(rows)


def worksheet(chosen: list[Learner] | None = None) -> bytes:
    """Return Moodle's grading worksheet; 160 points are to be had there."""
    head = ["Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade"]
    head += ["Grade can be changed", "Last modified (submission)"]
    rows = (
        [
            *(f"Participant {one.participant}", f"{one.given} {one.family}", f"{one.id}@x.org"),
            *("Submitted for grading", "", "160.00", "Yes", "Monday, 3 March 2025, 2:05 PM"),
        ]
        for one in chosen or CLASS
    )
    return table([head, *rows])


def moodle_download(chosen: list[Learner], kind: str) -> bytes:
    """Return Moodle's zip of some learners' work, all of one kind."""
    return zipped(
        {
            f"{one.given} {one.family}_{one.participant}_assignsubmission_file_/x.ipynb": notebook(
                one, kind
            )
            for one in chosen
        }
    )


TIMES = table(  # Canvas says who was late, and not when
    [
        ["login", "assignment", "time"],
        ["s113", ASSIGNMENT, "2024-10-16 10:00"],  # 34 hours
        ["s114", ASSIGNMENT, "2024-10-17 10:00"],  # may hand in until that day's noon
        ["s116", ASSIGNMENT, "2024-10-15 00:10"],  # 10 minutes, of 15 that are granted
        ["s117", ASSIGNMENT, "2024-10-19 04:00"],  # 100 hours
    ]
)
SETTINGS = f"""course_id = "autumn"
time_zone = "Europe/Vienna"
attempt = "last"
grace_minutes = 15

[[late]]
hours = 24
percent = 10
[[late]]
hours = 72
percent = 30

[due]
{ASSIGNMENT} = "2024-10-15 00:00"

[extensions.s114]
{ASSIGNMENT} = "2024-10-17 12:00"
"""

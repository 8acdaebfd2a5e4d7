"""Files of learning platforms, filled with marks that a test says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from autograder.marking.classroom.collect.roster import Person
from autograder.marking.classroom.settings import Settings
from autograder.marking.lms.export import Request, prepare
from autograder.marking.lms.told import Told
from autograder.marking.reports.total import Final

FIRST, SECOND = "01_activations", "02_logistic_regression"
# As Canvas writes it: a line about posting, one about points, its own columns, the test learner.
CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Notes,01 Activations (77),Week 2 (78),Essay (79),"
    "Current Score,Final Score\r\n"
    ",,,,,,Manual Posting,,,,\r\n"
    "    Points Possible,,,,,,20,100,5,(read only),(read only)\r\n"
    '"Lovelace, Ada",501,s1,ada,"A, and B",,,,4.5,90,80\r\n'
    '"Gödel, Kurt",502,s2,kurt,B,"says ""hi""",16,,EX,,\r\n'
    '"Noether, Emmy",503,s3,emmy,B,,18.5,N/A,,,\r\n'
    '"Student, Test",599,,t,B,,,,,,\r\n'
)
MOODLE = (
    '\ufeffIdentifier,"Full name","Email address",Status,Grade,"Maximum Grade",'
    '"Grade can be changed","Last modified (submission)","Last modified (grade)",'
    '"Feedback comments"\n'
    '"Participant 9001","Ada Lovelace",ada@x.org,"Submitted for grading",,10.00,Yes,-,-,\n'
    '"Participant 9002","Kurt Gödel",kurt@x.org,"Submitted for grading",4.00,10.00,Yes,-,-,Good.\n'
    '"Participant 9003","Emmy Noether",emmy@x.org,"No submission",,10.00,No,-,-,\n'
)


def person(login: str, name: str, canvas: str = "", participant: str = "") -> Person:
    """Return a learner as a roster has them."""
    known = {"login": login, "canvas": canvas, "participant": participant}
    return Person(login, name, frozenset((k, v) for k, v in known.items() if v))


ROSTER = [
    person("ada", "Ada Lovelace", "501", "9001"),
    person("kurt", "Kurt Gödel", "502", "9002"),
    person("emmy", "Emmy Noether", "503", "9003"),
]


def final(learner: str, points: float | None, assignment: str = FIRST, **more: Any) -> Final:
    """Return a final mark out of 20; without points, of somebody who has handed in nothing."""
    state = "done" if points is not None else "not handed in"
    return Final(
        learner, assignment, **{"state": state, "max_points": 20.0, "points": points, **more}
    )


@dataclass
class Class:
    """A class with these final marks."""

    finals: Sequence[Final]
    roster: Sequence[Person] = field(default_factory=lambda: ROSTER)
    settings: Settings = field(default_factory=Settings)
    names: dict[str, str] = field(default_factory=dict)

    @property
    def assignments(self) -> list[str]:
        """Those of which there are marks."""
        return sorted({one.assignment for one in self.finals})

    @property
    def learners(self) -> list[str]:
        """Everybody."""
        return sorted({p.id for p in self.roster} | {one.learner for one in self.finals})

    def of(self, assignment: str) -> Iterator[Final]:
        """Yield the marks of one assignment."""
        return (one for one in self.finals if one.assignment == assignment)


def fill(
    folder: Path,
    file: str | bytes,
    klass: Class,
    platform: str = "canvas",
    now: datetime | None = None,
    **how: Any,
) -> tuple[Told, str]:
    """Fill a file; return what is told, and the file that would be written."""
    path = folder / "came.csv"
    path.write_bytes(file.encode() if isinstance(file, str) else file)
    request = Request(platform, path, folder / "out.csv", **how)
    room = SimpleNamespace(settings=klass.settings, people=klass.roster, class_dir=folder)
    told, data = prepare(cast(Any, room), cast(Any, klass), request, now)
    return told, data.decode("utf-8", "surrogateescape")

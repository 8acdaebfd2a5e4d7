"""Downloads as learning platforms, mail programs and people make them."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from autograder.marking.classroom.collect.collect import Request
from autograder.marking.classroom.collect.collect import collect as collect_downloads
from autograder.marking.classroom.collect.report import Report
from autograder.marking.classroom.settings import Settings

ROOT = Path(__file__).resolve().parents[4]
NAMES = sorted(path.stem for path in (ROOT / "assignments").glob("*/*.ipynb"))
FIRST = NAMES[0]


@cache
def _released(assignment: str) -> str:
    return (ROOT / "assignments" / assignment / f"{assignment}.ipynb").read_text("utf-8")


def notebook(assignment: str = FIRST, answer: str = "pass", words: str = "") -> bytes:
    """Return a notebook in which the first answer is `answer` and the first question's `words`."""
    plain: dict[str, Any] = json.loads(_released(assignment))
    cells = [cell for cell in plain["cells"] if "nbgrader" in cell["metadata"]]
    next(cell for cell in cells if cell["id"].endswith("-solution"))["source"] = answer
    if words:
        question = (
            c for c in cells if c["metadata"]["nbgrader"]["grade"] and c["cell_type"] == "markdown"
        )
        next(question)["source"] = words
    return json.dumps(plain).encode()


def blank(assignment: str = FIRST) -> bytes:
    """Return a notebook as it was given out."""
    return _released(assignment).encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def mail(sender: str, files: Mapping[str, bytes]) -> bytes:
    """Return a saved mail with these files attached."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "course@example.org"
    message["Date"] = "Mon, 01 Jan 2001 00:00:00 +0000"
    message["Subject"] = "my work"
    message.set_content("Here it is.")
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def table(rows: Sequence[Sequence[object]], separator: str = ",") -> bytes:
    """Return rows as CSV, with the mark that Canvas and Excel put before it."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue().encode("utf-8-sig")


CANVAS = table(
    [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Activations (77)"],
        ["", "", "", "", "", "Manual Posting"],
        ["    Points Possible", "", "", "", "", "16.00"],
        ["Lovelace, Ada", "101", "s1", "ada", "A", ""],
        ["Noether, Emmy", "102", "s2", "emmy", "A", ""],
        ["Gödel, Kurt", "103", "s3", "kurt", "B", ""],
        ["O'Neil-Van der Berg, Zoë", "104", "s4", "zoe", "B", ""],
        ["Student, Test", "199", "", "f00", "A", ""],
    ]
)
WORKSHEET = table(
    [
        [
            "Identifier",
            "Full name",
            "Email address",
            "Status",
            "Grade",
            "Last modified (submission)",
        ],
        *(
            [f"Participant {number}", name, address, "Submitted for grading", "", time]
            for number, name, address, time in [
                (1000001, "Ada Lovelace", "ada@example.org", "Tuesday, 1 January 2030, 2:05 PM"),
                (1000002, "Emmy Noether", "emmy@example.org", "-"),
                (1000003, "Kurt Gödel", "kurt@example.org", "-"),
            ]
        ),
    ]
)
PLAIN = table(
    [
        ["id", "name", "email"],
        ["ada", "Ada Lovelace", "ada@example.org"],
        ["emmy", "Emmy Noether", "emmy@example.org"],
        ["kurt", "Kurt Gödel", "kurt@example.org"],
    ]
)


@dataclass
class Class:
    """A class in a folder of its own, into which things are collected."""

    folder: Path
    roster: bytes = PLAIN
    settings: Settings = field(default_factory=Settings)
    _number: int = 0

    def collect(
        self,
        files: Mapping[str, bytes],
        *,
        times: bytes = b"",
        dry: bool = False,
        only: tuple[str, ...] = (),
        id_column: str = "",
    ) -> Report:
        """Write a download in a folder of its own, and collect what lies in it."""
        self._number += 1
        place = self.folder / f"download-{self._number}"
        for name, data in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(data)
        roster, stated = self.folder / "roster.csv", self.folder / "times.csv"
        roster.write_bytes(self.roster)
        stated.write_bytes(times)
        return collect_downloads(
            Request(
                ROOT,
                self.folder / "class",
                sorted(place.iterdir()) if place.exists() else [],
                [roster],
                [stated] if times else [],
                only,
                id_column,
                dry,
            ),
            self.settings,
        )

    def counts(self, learner: str, assignment: str = FIRST) -> bytes:
        """Return the notebook that counts; nothing where there is none."""
        path = self.folder / "class" / "submitted" / learner / assignment / f"{assignment}.ipynb"
        return path.read_bytes() if path.exists() else b""

    def time(self, learner: str, assignment: str = FIRST) -> str:
        """Return the time beside it."""
        path = self.folder / "class" / "submitted" / learner / assignment / "timestamp.txt"
        return path.read_text("utf-8").strip() if path.exists() else ""

    def attempts(self, learner: str, assignment: str = FIRST) -> list[bytes]:
        """Return every attempt that is kept, in the order in which it was collected."""
        folder = self.folder / "class" / "attempts" / learner / assignment
        return [path.read_bytes() for path in sorted(folder.glob(f"*/{assignment}.ipynb"))]

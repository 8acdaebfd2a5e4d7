"""Classes of several learners whose files have the names that all files have, collected and marked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from autograder.cli import main
from autograder.marking.classroom.folder import Classroom
from tests.conftest import ASSIGNMENT
from tests.marking.classroom.collect.downloads import ROOT, notebook, table, zipped
from tests.marking.fakes import Fakes
from tests.marking.mark_class import marking

FILE = f"{ASSIGNMENT}.ipynb"


def run(klass: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--class-dir", str(klass)])


def work(learner: str, share: float = 0.5) -> bytes:
    """A notebook as it was given out, with a long answer that nobody else has."""
    made = notebook(answer=f"def sigmoid(z):\n    return {learner.encode().hex() * 9!r} * z")
    return json.dumps({"share": share, **json.loads(made)}).encode()


def make_class(
    klass: Path,
    roster: bytes,
    downloads: Mapping[str, bytes],
    settings: str = 'course_id = "nn"\n# [extensions.ada]\n',
) -> Classroom:
    """Collect downloads, give the class an edition, and mark it."""
    (klass / "submitted").mkdir(parents=True)
    (klass / "class.toml").write_text(settings)
    (klass / "downloads").mkdir()
    (klass / "downloads" / "class.csv").write_bytes(roster)
    for name, data in downloads.items():
        path = klass / "downloads" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    edition = klass / "editions" / "0.1.0"
    shutil.copytree(ROOT / "assignments" / ASSIGNMENT, edition / "assignments" / ASSIGNMENT)
    names = {f"assignments/{ASSIGNMENT}/{FILE}": "0"}
    (edition / "edition.json").write_text(json.dumps({"edition": "0.1.0", "files": names}))
    roster_file = str(klass / "downloads" / "class.csv")
    done = run(klass, "collect", str(klass / "downloads"), "--roster", roster_file)
    assert done.exit_code == 0, done.output
    classroom = Classroom(ROOT, klass)
    marked_now(classroom)
    return classroom


def marked_now(classroom: Classroom) -> list[str]:
    """Mark what is to be marked; name whose that was."""
    fakes = Fakes()
    with marking(classroom, fakes):
        return sorted(fakes.marked)


def of_folders(klass: Path, *learners: str) -> Classroom:
    """A folder a learner, in which the file has the assignment's name."""
    rows = [[id, f"{id.title()} Of{id.title()}", f"{id}@x.example"] for id in learners]
    return make_class(
        klass,
        table([["id", "name", "email"], *rows]),
        {f"{id}/{FILE}": work(id) for id in learners},
    )


MOODLE = [
    ("e1", "Ada Lovelace", "91"),
    ("e10", "Emmy Noether", "92"),
    ("e3", "Li Wei", "97"),
    ("e4", "Li Wei", "98"),
]


def of_moodle(klass: Path) -> Classroom:
    """Moodle's zip and worksheet; two have one name, and one's id begins another's."""
    rows = [[f"Participant {n}", name, id, f"{id}@uni.example"] for id, name, n in MOODLE]
    files = {f"{name}_{n}_assignsubmission_file_/{FILE}": work(id) for id, name, n in MOODLE}
    return make_class(
        klass,
        table([["Identifier", "Full name", "ID number", "Email address"], *rows]),
        {"NN-01-8812.zip": zipped(files)},
    )


CANVAS = [("al1", "Lovelace, Ada", "4001"), ("al10", "Noether, Emmy", "4002")]


def of_canvas(klass: Path) -> Classroom:
    """Canvas's zip and gradebook; one's id begins the other's."""
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Activations (77)"]
    rows = [[name, number, f"s{id}", id, "A", ""] for id, name, number in CANVAS]
    files = {
        f"{name.lower().replace(', ', '')}_{number}_7{number}_{FILE}": work(id)
        for id, name, number in CANVAS
    }
    return make_class(klass, table([head, *rows]), {"submissions.zip": zipped(files)})

"""Does one comment reach each answer that behaves alike, also of who hands in later?"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch.engine import grade
from autograder.marking.classroom.folder import Classroom
from autograder.marking.comments.kept import FILE
from autograder.marking.sandbox.confine import available
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import RIGHT, as_bytes, fill_in

ABS = "def relu(z):\n    return np.abs(z)"
ABS_TOO = "def relu(z):\n    # by Emmy\n    mine = z * np.sign(z)\n    return mine"
MINIMUM = "def relu(z):\n    return np.minimum(0, z)"
CLASS = {"ada": ABS, "emmy": ABS_TOO, "grace": MINIMUM, "right": RIGHT["relu"]}


def hand_in(folder: Path, released, learner: str, relu: str) -> None:
    """Hand in with this answer."""
    place = folder / "submitted" / learner / ASSIGNMENT
    place.mkdir(parents=True, exist_ok=True)
    data = as_bytes(fill_in(released, RIGHT | {"relu": relu}))
    (place / f"{ASSIGNMENT}.ipynb").write_bytes(data)


def marked(folder: Path, root: Path) -> None:
    """Mark what is handed in."""
    classroom = Classroom(root, folder)
    for _ in grade(classroom, ASSIGNMENT, classroom.learners(ASSIGNMENT), available(), workers=1):
        pass


@pytest.fixture(scope="module")
def made(tmp_path_factory, root, released) -> Path:
    """A class that is marked."""
    folder = tmp_path_factory.mktemp("class")
    for learner, relu in CLASS.items():
        hand_in(folder, released, learner, relu)
    marked(folder, root)
    return folder


@pytest.fixture
def klass(made, tmp_path) -> Path:
    """A copy of it."""
    return shutil.copytree(made, tmp_path / "class")


def run(folder: Path, *words: str, answer: str = "") -> Result:
    """Run the command."""
    done = CliRunner().invoke(
        main, ["comment", "01", *words, "--class-dir", str(folder)], input=answer
    )
    assert done.exit_code == 0, done.output
    return done


def group_of(folder: Path, learner: str) -> str:
    """Return the name of a learner's group."""
    lines = [json.loads(line) for line in run(folder, "--json").stdout.splitlines()]
    (name,) = [line["group"] for line in lines if learner in line["learners"]]
    return name


def said(folder: Path) -> dict[str, str | None]:
    """Return the comments of a person's in the gradebook."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        comments = [
            (
                one.student.id,
                book.find_comment("relu-solution", ASSIGNMENT, ASSIGNMENT, one.student.id),
            )
            for one in book.assignment_submissions(ASSIGNMENT)
        ]
        return {
            name: comment.manual_comment for name, comment in comments if comment.manual_comment
        }


def test_a_group_is_commented_at_once(klass):
    """Does the comment reach both spellings, and nobody else?"""
    name = group_of(klass, "ada")
    assert name == group_of(klass, "emmy") != group_of(klass, "grace")
    done = run(klass, name, "Look at z = 0.", "--yes")
    assert "ada, relu: new" in done.stdout
    assert said(klass) == {"ada": "Look at z = 0.", "emmy": "Look at z = 0."}


@pytest.mark.parametrize(("more", "answer"), [(("--dry-run",), ""), ((), "n\n"), ((), "")])
def test_nothing_is_written_without_a_yes(klass, more, answer):
    """Is who would get it listed, and nothing written, file or gradebook?"""
    done = run(klass, group_of(klass, "ada"), "Look.", *more, answer=answer)
    assert "ada, relu: new" in done.stdout
    assert "Nothing was written." in done.stdout
    assert said(klass) == {}
    assert not (klass / FILE).exists()


def test_who_joins_later_is_listed_before(klass, root, released):
    """Is a late hand-in with the same mistake told, and written to when it is asked for?"""
    run(klass, group_of(klass, "ada"), "Look.", "--yes")
    hand_in(klass, released, "late", ABS)
    hand_in(klass, released, "emmy", MINIMUM)
    marked(klass, root)
    assert "not at 2 answers yet" in run(klass).stdout
    assert "late" not in said(klass)
    done = run(klass, "--joined", answer="y\n")
    assert "late, relu: new" in done.stdout
    assert "emmy, relu: taken away" in done.stdout
    assert said(klass) == {"ada": "Look.", "late": "Look."}


def test_another_class_is_given_the_comments(klass, made, tmp_path):
    """Does the file, which names nobody, bring the comments to answers that do the same?"""
    run(klass, group_of(klass, "ada"), "Look.", "--yes")
    text = (klass / FILE).read_text("utf-8")
    assert not any(name in text for name in ("ada", "emmy", "mine", "np.abs"))
    other = shutil.copytree(made, tmp_path / "next")
    run(other, "--from", str(klass / FILE), "--yes")
    assert said(other) == said(klass)


def test_a_comment_is_taken_back(klass):
    """Does an empty text take it from everybody?"""
    name = group_of(klass, "ada")
    run(klass, name, "Look.", "--yes")
    run(klass, name, "", "--yes")
    assert said(klass) == {}


def test_nobody_is_asked_about_nothing(klass):
    """Is it said that there is nothing to write, with and without a comment that is kept?"""
    said_so = "Every answer has its comment; there is nothing to write.\n"
    assert run(klass, "--joined").stdout.endswith(said_so)
    name = group_of(klass, "grace")
    done = run(klass, name, "Look.", answer="y\n")
    assert "Write to 1 answer?" in done.stdout
    assert "Written to 1 answer;" in done.stdout
    for again in (("--joined",), (name, "Look.")):
        assert run(klass, *again).stdout.endswith(said_so)


def test_comments_on_what_nobody_has_written_are_kept(klass, tmp_path):
    """Are another class's comments kept for answers that come, after a question that says so?"""
    plain = {"assignment": ASSIGNMENT, "exercise": "relu", "signs": ["does x"]}
    given = tmp_path / "given.json"
    given.write_text(json.dumps({"comments": [plain | {"text": "Look.", "before": []}]}))
    done = run(klass, "--from", str(given), answer="y\n")
    assert "No answer is like these yet. Keep the comments" in done.stdout
    assert done.stdout.endswith("Kept in comments.json; no answer is like these yet.\n")
    assert "Look." in (klass / FILE).read_text("utf-8")
    assert "nothing to write" in run(klass, "--from", str(given)).stdout


def test_one_group_is_shown_with_its_code(klass):
    """Is there who is in it, and the code without names?"""
    shown = run(klass, group_of(klass, "emmy")).stdout
    assert "2 learners: ada, emmy" in shown
    assert "| " in shown
    assert "mine" not in shown

"""Has every attempt its marks, and what was given by hand the words that it was given for?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch import pool as pool_module
from autograder.marking.batch.tasks import Done, Task
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import Result
from autograder.marking.grading.submission import read_file
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.classroom.collect.downloads import CANVAS, Class, notebook
from tests.marking.fakes import KEY, Fakes
from tests.marking.mark_class import mark_class

WORDS = "why_nonlinear"


def work(share: float, words: str, answer: str = "x = 1") -> bytes:
    """Return a notebook that is worth this share of the points."""
    return json.dumps({**json.loads(notebook(answer=answer, words=words)), "share": share}).encode()


class Readers(Fakes):
    """Workers that tell what is no notebook."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        for task in tasks:
            file = read_file(task.folder, task.assignment)
            if file.data.startswith(b"{broken"):
                result = Result(task.learner, task.assignment, problem="It is broken.")
                yield Done(task, result, fingerprint=file.fingerprint)
            else:
                yield from super().run([task])


def name(number: int) -> str:
    return f"lovelaceada_101_{number}_x.ipynb"


@pytest.fixture
def klass(tmp_path: Path) -> Class:
    """A class with Canvas's roster."""
    return Class(tmp_path, CANVAS)


@pytest.fixture
def grade(root: Path, klass: Class) -> Callable[..., None]:
    """Return a function that marks what counts."""

    def grade(choice: Any = "new") -> None:
        mark_class(Classroom(root, klass.folder / "class"), Readers(), choice=choice)

    return grade


def gradebook(klass: Class) -> Gradebook:
    return Gradebook(f"sqlite:///{klass.folder / 'class' / 'gradebook.db'}")


def give(klass: Class, points: float, comment: str, cell: str = WORDS) -> None:
    """Mark a cell by hand, as the formgrader does."""
    with gradebook(klass) as book:
        mark = book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, "ada")
        mark.manual_score, mark.needs_manual_grade = points, False
        text = cell if cell == WORDS else f"{cell}-solution"
        book.find_comment(text, ASSIGNMENT, ASSIGNMENT, "ada").manual_comment = comment
        book.db.commit()


def standing(klass: Class, cell: str = WORDS) -> tuple[float | None, str | None, bool]:
    """Return the points by hand, the comment, and whether it waits for a person."""
    with gradebook(klass) as book:
        mark = book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, "ada")
        text = cell if cell == WORDS else f"{cell}-solution"
        comment = book.find_comment(text, ASSIGNMENT, ASSIGNMENT, "ada").comment
        return mark.manual_score, comment, mark.needs_manual_grade


def test_the_same_words_keep_their_mark(klass, grade):
    """Does a mark by hand stay where another attempt has the same words, and wait for nobody?"""
    klass.collect({name(1): work(0.5, "Because.")})
    grade()
    give(klass, 1.5, "Nearly.")
    klass.collect({name(2): work(1.0, "Because.", answer="x = 2")})
    grade()
    assert standing(klass) == (1.5, "Nearly.", False)


def test_a_class_that_was_marked_before_anything_was_collected(klass, grade):
    """Do marks follow their words from what somebody had put into the class by hand, too?"""
    folder = klass.folder / "class" / "submitted" / "ada" / ASSIGNMENT
    folder.mkdir(parents=True)
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(work(0.5, "Because."))
    grade()
    give(klass, 1.5, "Nearly.")
    klass.collect({name(2): work(1.0, "Because.", answer="x = 2")})
    grade()
    assert standing(klass) == (1.5, "Nearly.", False)
    klass.collect({name(3): work(1.0, "Otherwise.")})
    grade()
    assert standing(klass)[0] is None


def test_other_words_wait_with_the_old_mark_beside(klass, grade):
    """Does a mark not count for other words, stand beside them, and come back with its own?"""
    klass.collect({name(1): work(0.5, "Because.")})
    grade()
    give(klass, 1.5, "Nearly.")
    klass.collect({name(2): work(1.0, "Otherwise.")})
    grade()
    beside = "Given before, for other words: 1.5 points, “Nearly.”."
    assert standing(klass) == (None, beside, True)
    grade("all")
    assert standing(klass) == (None, beside, True)
    give(klass, 2.0, "Right.")
    klass.collect({name(3): work(0.2, "Because.", answer="x = 3")})
    grade()
    assert standing(klass) == (1.5, "Nearly.", False)
    klass.collect({name(4): work(0.2, "Otherwise.", answer="x = 4")})
    grade()
    assert standing(klass) == (2.0, "Right.", False)


def test_an_attempt_that_cannot_be_read(klass, grade):
    """Does a mark not count for a broken file, and what was given for that file not for another?"""
    klass.collect({name(1): work(0.5, "Because.")})
    grade()
    give(klass, 1.5, "Nearly.")
    for number in (2, 3):
        klass.collect({f"lovelaceada_101_{number}_{ASSIGNMENT}.ipynb": b"{broken" * number})
        grade()
        assert standing(klass)[::2] == (None, True)
        give(klass, 0.5, "Read aloud.")
    klass.collect({name(4): work(0.5, "Because.", answer="x = 4")})
    grade()
    assert standing(klass) == (1.5, "Nearly.", False)


def test_points_set_for_code_belong_to_that_code(klass, grade):
    """Does an override of the machine's points go with the answer that it was given for?"""
    klass.collect({name(1): work(0.5, "Because.", answer="x = 1")})
    grade()
    give(klass, 0.25, "Copied.", cell="sigmoid")
    klass.collect({name(2): work(1.0, "Because.", answer="x = 2")})
    grade()
    assert standing(klass, "sigmoid")[0] is None
    with gradebook(klass) as book:
        assert book.find_grade("sigmoid", ASSIGNMENT, ASSIGNMENT, "ada").score == 2.0


STOPPED = (
    "autograder.marking.gradebook.rows.write_grades",
    "autograder.marking.batch.by_words.ByWords.settled",
)


def stop(*_: Any) -> None:
    raise KeyboardInterrupt


def test_a_run_that_is_stopped_while_it_records(klass, grade, monkeypatch):
    """Is each mark at its words after a run that ended before or after the gradebook was written?"""
    klass.collect({name(1): work(0.5, "Because.")})
    grade()
    give(klass, 1.5, "Nearly.")
    klass.collect({name(2): work(1.0, "Otherwise.")})
    for place in STOPPED:
        with monkeypatch.context() as patch:
            patch.setattr(place, stop)
            with pytest.raises(KeyboardInterrupt):
                grade()
    give(klass, 0.75, "Better.")
    grade()
    assert standing(klass) == (0.75, "Better.", True)
    klass.collect({name(3): work(0.2, "Because.", answer="x = 3")})
    grade()
    assert standing(klass) == (1.5, "Nearly.", False)


def test_the_time_of_another_attempt_is_not_its_own(klass, grade):
    """Does the gradebook lose the time of the attempt before, where the new one has none?"""
    times = b"id,assignment,time\nada,01_activations,2030-01-01 10:00:00 +0000\n"
    klass.collect({name(1): work(0.5, "Because.")}, times=times)
    grade()
    klass.collect({name(2): work(1.0, "Otherwise.")})
    grade()
    with gradebook(klass) as book:
        assert book.find_submission(ASSIGNMENT, "ada").timestamp is None


@pytest.mark.parametrize(("rule", "wanted", "shown"), [("best", 1.0, 2), ("last", 0.5, 1)])
def test_every_attempt_is_marked(klass, root, monkeypatch, rule, wanted, shown):
    """Has each attempt its marks, and has the gradebook those of the one that counts?"""
    monkeypatch.setattr(pool_module, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))
    for number, share in enumerate((1.0, 0.2, 0.5)):
        klass.collect({name(number + 1): work(share, f"{number}")})
    folder = klass.folder / "class"
    (folder / "class.toml").write_text(f'attempt = "{rule}"')
    done = CliRunner().invoke(main, ["grade", "--class-dir", str(folder)])
    assert done.exit_code == 0, done.output
    assert f"{ASSIGNMENT}: {shown} of {shown}" in done.stderr  # the best is recorded besides
    marks = [
        json.loads(path.read_text())["points"]
        for path in sorted(folder.glob(f"attempts/ada/{ASSIGNMENT}/*/marks.json"))
    ]
    assert sorted(marks) == pytest.approx([0.2 * KEY.points, 0.5 * KEY.points, KEY.points])
    with gradebook(klass) as book:
        score = book.find_submission(ASSIGNMENT, "ada").score
    assert score == pytest.approx(wanted * KEY.points)
    again = CliRunner().invoke(main, ["grade", "--class-dir", str(folder)])
    assert "attempt" not in again.output

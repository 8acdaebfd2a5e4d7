"""Is a definition refused that does not do what it says?"""

from dataclasses import replace

import pytest

from autograder.authoring.definitions import definition_problems, signature_problems
from autograder.authoring.problem import Problem
from autograder.checks.forms import tuple_of
from autograder.key import COURSE, find_exercise
from autograder.key.exercise import Assignment, Exercise


def _small(exercise: Exercise) -> list[Problem]:
    return definition_problems([Assignment("01_small", (exercise,))])


def _copy(name: str = "linear_backward", assignment: str = "04_deep_network") -> Exercise:
    found = find_exercise(assignment, name)
    return replace(found, mistakes=list(found.mistakes))


def test_this_course():
    """Do all definitions of the course hold?"""
    assert [str(problem) for problem in definition_problems(COURSE)] == []


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("takes", {"dZ": "m n"}),
        ("takes", {"cache": tuple_of(A_prev="n_prev m", W="n_prev n", b="n 1")}),
        ("takes", {"cache": tuple_of(A_prev="n_prev m", W="n n_prev", b="k 1")}),
        ("returns", tuple_of(dA_prev="n_prev m", dW="n_prev n", db="n 1")),
        ("returns", tuple_of(dA_prev="n_prev m", dW="n n_prev", db="1 n")),
    ],
)
def test_a_wrong_shape_word_is_caught(part, word):
    """Is a shape word refused that the reference contradicts, or a letter too many, with its file?"""
    exercise = _copy()
    old = exercise.contract
    new = {**old.takes, **_named(word)} if part == "takes" else _named({"The result": word})
    changed = replace(old, **{part: new if part == "takes" else new["The result"]})
    problems = _small(replace(exercise, contract=changed))
    assert problems
    assert problems[0].file == "autograder/key/deep_network/backward.py"


def _named(words):
    from autograder.checks.forms import form

    return {name: form(word, name) for name, word in words.items()}


@pytest.mark.parametrize(
    ("name", "change", "what"),
    [
        ("db.missing", {"dbb": "1"}, "names no single place"),
        ("db.missing", {"m #7": "1"}, "names no single place"),
        ("db.missing", {"db": "1 +"}, "no expression"),
        ("db.missing", {"db": "dbb + 1"}, "nothing is called dbb"),
        ("db.forgotten", {"db": "0 * db"}, "has no known kind"),
        ("missing", {"db": "0 * dZ"}, "has no known kind"),
        ("db.missing", {"db": "np.sum(dZ, axis=1, keepdims=True) / m"}, "leaves every case right"),
    ],
)
def test_a_mistake_that_is_none_is_caught(name, change, what):
    """Is a mistake refused that names no place, has no kind or changes nothing, with its line?"""
    exercise = _copy()
    exercise.mistake(name, change, "A sentence.")
    found = [problem for problem in _small(exercise) if what in problem.what]
    assert found, [str(problem) for problem in _small(exercise)]
    assert found[0].file == "tests/authoring/test_definitions.py"
    assert found[0].line


def test_a_name_that_stands_twice_is_caught():
    """Is the second of two mistakes with one name refused?"""
    exercise = _copy()
    exercise.mistake(exercise.mistakes[0].name, {"db": "0 * dZ"}, "A sentence.")
    assert any("2 times" in problem.what for problem in _small(exercise))


SIGMOID = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n"


@pytest.mark.parametrize(
    ("there", "sound"),
    [
        ("(z)", True),
        ("(x)", False),
        ("(z, y)", False),
        ("(z=0)", False),
        ("(*z)", False),
    ],
)
def test_a_stub_with_other_arguments_is_caught(course, there, sound):
    """Is a function of a notebook refused that is not called as its reference?"""
    course.edit("def sigmoid(z)", f"def sigmoid{there}")
    problems = [p for p in course.refusals() if "is not called as its reference" in p.what]
    assert (problems == []) == sound
    if not sound:
        assert problems[0].file == "solutions/01_small.py"


def test_all_signatures_of_the_course():
    """Do all notebooks take what the references take?"""
    from pathlib import Path

    from autograder.authoring.source import read_sources

    for source in read_sources(Path(__file__).resolve().parents[2], COURSE):
        assert signature_problems(source.cells, source.assignment, source.file) == []

"""Is a source refused whose cells don't belong together or don't agree with the key?"""

import dataclasses

import pytest

from autograder.key import find_exercise

CHECK_RELU = "# %% check relu\ncheck(relu)\n"
QUESTION = "# %% question why_relu [markdown] points=2\n"
ANSWER = "# Its slope is 1 wherever the number is positive, so that nothing vanishes.\n"


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "fix"),
    [
        (CHECK_RELU, "", 28, "the exercise 'relu' has no check", '"# %% check relu"'),
        (
            CHECK_RELU,
            f"# %%\nx = 1\n\n{CHECK_RELU}",
            28,
            "not directly below it, but in line 39",
            "move what is between",
        ),
        (
            CHECK_RELU,
            f"{CHECK_RELU}\n{CHECK_RELU}",
            39,
            "check 'relu' is there twice, first in line 36",
            "remove one",
        ),
        (
            CHECK_RELU,
            f"{CHECK_RELU}\n# %% check rellu\ncheck(rellu)\n",
            39,
            "no exercise 'rellu'",
            "did you mean 'relu'?",
        ),
        ("check(relu)", "check(sigmoid)", 37, "other code than its call", "check(relu)"),
        ("check(relu)", "check(relu)  # now", 37, "other code than its call", "check(relu)"),
        ("check(relu)", "", 36, "other code than its call", "check(relu)"),
        ("question why_relu", "question relu", 45, "'relu' is there twice", "another id"),
        ("question why_relu", "question setup", 45, "is the setup cell's id", "another id"),
        (ANSWER, "", 45, "has no model answer", "below the header"),
        (ANSWER, "#\n#  \n", 45, "has no model answer", "below the header"),
        ("# %% setup", "# %%", None, "there is no setup cell", '"# %% setup"'),
        (
            'tags=["exploration"]',
            "setup",
            39,
            "second setup cell; the first is in line 4",
            "into the first",
        ),
    ],
)
def test_structure(new_course, old, new, line, what, fix):
    """Is each broken rule reported with file, line and fix?"""
    new_course.edit(old, new)
    problem = next(p for p in new_course.refusals() if what in p.what)
    assert (problem.file, problem.line) == ("solutions/01_small.py", line)
    assert fix in problem.fix


def test_late_setup(new_course):
    """Is a setup cell below the first exercise refused?"""
    new_course.edit("# %% setup", "# %%")
    new_course.edit('# %% tags=["exploration"]', "# %% setup")
    (problem,) = new_course.refusals()
    assert (problem.line, problem.what) == (39, "the setup cell comes after the first exercise")


def change_key(course, *exercises):
    (assignment,) = course.assignments
    course.assignments = (dataclasses.replace(assignment, exercises=exercises),)


def test_unknown_to_the_key(new_course):
    """Is an exercise refused that the key does not define, and one that only the key has?"""
    for old, new in (
        ("exercise relu", "exercise reluu"),
        ("def relu", "def reluu"),
        ("# %% check relu\ncheck(relu)", "# %% check reluu\ncheck(reluu)"),
    ):
        new_course.edit(old, new)
    missing, unknown = new_course.refusals()
    assert (unknown.line, unknown.what) == (28, "the answer key has no exercise 'reluu'")
    assert unknown.fix == "did you mean 'relu'?"
    assert missing.what == "the exercise 'relu' of the answer key is missing"
    assert '"# %% exercise relu"' in missing.fix


def test_order(new_course, small_assignment):
    """Is another order than the key's refused?"""
    sigmoid, relu = small_assignment.exercises
    change_key(new_course, relu, sigmoid)
    (problem,) = new_course.refusals()
    assert (problem.line, problem.what) == (15, "'sigmoid' stands where the answer key has 'relu'")
    assert "relu, sigmoid" in problem.fix


@pytest.mark.parametrize("points", [0, -1, float("nan"), float("inf")])
def test_points_of_the_key(new_course, small_assignment, points):
    """Is an exercise refused that is worth nothing, or no number?"""
    sigmoid, relu = small_assignment.exercises
    change_key(new_course, sigmoid, dataclasses.replace(relu, points=points))
    (problem,) = new_course.refusals()
    assert problem.line == 28
    assert f"gives 'relu' {points:g} points" in problem.what
    assert "above 0" in problem.fix


BRING = '''\
# %% bring building_blocks notebook="01_activations"
def tanh_derivative(z):
    """Return the slope of tanh."""
    ### BEGIN SOLUTION
    return 1 - np.tanh(z) ** 2
    ### END SOLUTION


'''


def borrow(course, *names):
    (assignment,) = course.assignments
    borrowed = tuple(find_exercise("01_activations", name) for name in names)
    course.assignments = (dataclasses.replace(assignment, borrowed=borrowed),)


def bring(course, text=BRING):
    course.edit("# %% exercise relu", f"{text}# %% exercise relu")


def test_brought_along(new_course):
    """Is a cell for a function of an earlier notebook accepted, and does it call for it there?"""
    borrow(new_course, "tanh_derivative")
    bring(new_course)
    assert new_course.refusals() == []
    new_course.build()
    learner = new_course.unsolved.read_text()
    assert 'bring(\\"01_activations\\")' in learner
    assert "tanh" not in learner


@pytest.mark.parametrize(
    ("borrowed", "text", "what"),
    [
        ((), BRING, "'tanh_derivative' is brought along, but the answer key does not"),
        (("tanh_derivative",), "", "no cell to bring 'tanh_derivative' to"),
        (
            ("tanh_derivative",),
            BRING.replace("    ### BEGIN SOLUTION\n", "").replace("    ### END SOLUTION\n", ""),
            "'building_blocks' has no solution markers",
        ),
        (
            ("tanh_derivative",),
            BRING.replace("BEGIN", "BEGINN"),
            "nearly a marker",
        ),
    ],
)
def test_brought_wrongly(new_course, borrowed, text, what):
    """Is a cell refused that the key does not borrow for, that is missing, or that is not empty?"""
    borrow(new_course, *borrowed)
    bring(new_course, text)
    assert any(what in problem.what for problem in new_course.refusals())

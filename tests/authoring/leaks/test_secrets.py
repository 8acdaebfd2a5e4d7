"""Is everything secret that gives an exercise away?"""

from autograder.authoring.leaks.allowed import normal
from autograder.authoring.leaks.secrets import (
    computes,
    model_answers,
    of_code,
    of_key,
    of_sources,
    says,
)
from autograder.authoring.source import read_sources
from autograder.key import COURSE
from autograder.key.exercise import Assignment


def test_secrets(course, small_assignment):
    """Are solutions, references and model answers secret, statement by statement?"""
    sources = read_sources(course.root, course.assignments)
    told = {(secret.text.strip(), secret.origin.split()[-1]) for secret in of_sources(sources)}
    assert told == {
        ("below = 1 + np.exp(-np.asarray(z))", "solutions/01_small.py:19"),
        ("return np.where(np.asarray(z) > 0, z, 0)", "solutions/01_small.py:32"),
    }
    references = [secret.text.strip() for secret in of_key([small_assignment])]
    assert "return np.maximum(0, z)" in references
    assert not any('"""' in text for text in references)
    (answer,) = model_answers(sources)
    assert answer.text.startswith("Its slope is 1 wherever")


def test_short_statements():
    """Are short statements secret where several stand in a row, and one alone not?"""
    rows = of_code("a = f(x)\nb = g(a)\nc = h(b)\nd = k(c)\nreturn a, d", "here:", 10)
    assert [(secret.text.count("\n"), secret.origin) for secret in rows] == [(3, "here:10")]
    assert of_code("a = f(x)\nb = g(a)", "here") == []


def test_heads():
    """Is the head of a loop or a branch a statement of its own, without what stands in it?"""
    (secret,) = of_code("if a:\n    while x:\n        y = 2 * np.exp(-x) / np.log(a)", "here")
    assert secret.text == "y = 2 * np.exp(-x) / np.log(a)"


def test_what_says_something():
    """Does a formula compute, a call only call, and a name or a tuple of names say nothing?"""
    assert computes(normal("a * b"))
    assert computes(normal("f(a, g['b'])"))
    assert not computes(normal("f(a, b)"))
    assert not computes(normal("range(1, a + 1)"))
    assert says(normal("f(a, b)"))
    assert not says(normal("(a, b)"))


# One step that everybody may know, or calls of earlier exercises in their order.
SHORT = {
    *("relu_derivative", "initialize_with_zeros", "layer_sizes", "compute_cost", "predict"),
    *("linear_forward", "relu_backward"),
    *("linear_activation_forward", "L_model_forward", "linear_activation_backward"),
}


def test_every_exercise_is_covered():
    """Has each reference something secret, but those that are short?"""
    without = {
        exercise.name
        for assignment in COURSE
        for exercise in assignment.exercises
        if not of_key([Assignment(assignment.name, (exercise,))])
    }
    assert without == SHORT

"""Is a test tried on functions that it can tell apart, and on each part of the result?"""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.forms import tuple_of
from autograder.key.exercise import exercise
from autograder.key.tried import (
    FORMS,
    TWICE,
    as_plain_numbers,
    as_they_are,
    chosen,
    in_another_order,
    is_right,
    tried,
    visible,
    with_another_last_digit,
)


def _pairs(rng):
    return [Case(f"{n}", (rng.random((2, 3)) + 1,)) for n in range(4)]


@exercise(points=1, cases=_pairs, takes={"A": "n m"}, returns=tuple_of(B="n m", C="n m"))
def double(A):
    """Return twice A, and its square."""
    B = 2 * A
    C = A * A
    return B, C


def _stops(A):
    raise ValueError


def _alike(A):
    return A + A, A**2


double.mistake("B.sign", {"B": "-2 * A"}, "The sign.")
double.mistake("B.factor", {"B": "3 * A"}, "The factor.")
double.mistake("B.is_nearly", {"B": "2.0001 * A"}, "By too little to be seen.")
double.mistake("B.transposed", {"B": "2 * A.T"}, "Another shape.")
double.mistake("B.is_axis", {"B": "1 / 0"}, "Stops.")
double.mistake("C.is_A", {"C": "A"}, "The other part.")
double.mistake("A.extra", {"B": "2 * A + 1", "C": "A * A + 1"}, "Both.")
double.mistake("returns.order", {"returns": "C, B"}, "Both.")
double.mistake("B.is_function", _stops, "No edit.")


def _names(several):
    return [mistake.name for _, mistake in several]


def test_which_mistakes_are_seen():
    """Are only edits taken that give the right shapes and other numbers, by the parts they show in?"""
    assert [*map(_names, visible(double))] == [
        ["B.sign", "B.factor"],
        ["A.extra", "returns.order"],
        ["C.is_A"],
    ]


def test_what_is_told_of_one():
    """Is a mistake told by its parts and its kind, and by nothing of its edit?"""
    told = [label for several in visible(double) for label, _ in several]
    assert told[1] == "B: a wrong or missing constant factor"
    assert told[2] == "B and C: something is there that should not be"
    assert told[4] == "C: another value stands in its place"


ALIKE = [(form.__name__, _alike) for form in FORMS]


def drawn(seed):
    """The cases of a test of `double`."""
    return tried(double, ALIKE)(np.random.default_rng(seed))


@pytest.mark.parametrize("seed", range(4))
def test_what_is_drawn(seed):
    """Is each right one there twice, and each wrong one once, under the exercise's own name?"""
    cases = drawn(seed)
    labels = [case.label for case in cases]
    assert [labels.count(label) for label, _ in ALIKE] == [TWICE] * len(FORMS)
    assert len(cases) == len(FORMS) * TWICE + len(chosen(double))
    assert all(case.start == {"double": case.args[0]} for case in cases)


def test_the_wrong_ones_come_by_turns():
    """Is one of each group taken before a second of any?"""
    parts = [label.partition(":")[0] for label, _ in chosen(double)]
    assert parts == ["B", "B and C", "C", "B", "B and C"]


def test_the_order_is_the_papers():
    """Is the order another one on another paper, and the same on the same?"""
    orders = [[case.label for case in drawn(seed)] for seed in (*range(5), *range(5))]
    assert orders[:5] == orders[5:]
    assert len({*map(tuple, orders)}) > 1


def test_what_fits_no_contract_is_refused_by_all_alike():
    """Is nonsense answered by right and wrong ones with the same error?"""
    errors = set()
    for case in drawn(0):
        with pytest.raises(ValueError, match="another shape") as caught:
            case.args[0](np.zeros(3))
        errors.add(str(caught.value))
    assert len(errors) == 1


RESULT = {"dw": np.ones((2, 1)), "db": np.float64(3.0)}, np.float64(4.0)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (as_they_are, RESULT),
        (as_plain_numbers, ({"dw": np.ones((2, 1)), "db": 3.0}, 4.0)),
        (in_another_order, ({"db": 3.0, "dw": np.ones((2, 1))}, 4.0)),
    ],
)
def test_the_form_of_a_result(form, said):
    """Is a result the same in another form?"""
    grads, cost = form(RESULT)
    assert ([*grads], type(grads["db"]), type(cost)) == (
        [*said[0]],
        type(said[0]["db"]) if form is as_plain_numbers else np.float64,
        type(cost),
    )
    assert (grads["db"], cost) == (3.0, 4.0)


def test_the_last_digit():
    """Is every number another one, by less than any comparison but == sees?"""
    grads, cost = with_another_last_digit(RESULT)
    for number, right in ((grads["dw"][0, 0], 1.0), (grads["db"], 3.0), (cost, 4.0)):
        assert number != right
        assert abs(number - right) < 1e-14


def test_what_is_right():
    """Does the exercise's own check say which are right?"""
    cases = double.cases(np.random.default_rng(3))
    assert is_right(double, _alike, cases)
    for wrong in (lambda A: (2.0001 * A, A * A), lambda A: 1 / 0):
        assert not is_right(double, wrong, cases)

"""Tests of autograder.checks.case_rules."""

import numpy as np

from autograder.checks import case_rules
from autograder.checks.contract import Case, Contract, Vectors
from autograder.checks.forms import form

CONTRACT = Contract(
    "f(X, Y)",
    {name: form(shape, name) for name, shape in (("X", "n_x m"), ("Y", "1 m"))},
    form("1 m", "A"),
)


def _case(n_x, m, label=None):
    Y = np.full((1, m), label) if label is not None else (np.arange(m) % 2 + 0.5)[None]
    return Case("", (np.full((n_x, m), 0.5), Y))


def apart(contract, judged):
    """What is told of cases of which nothing is known yet."""
    return case_rules.apart(vectors_of(contract, judged), judged)


def vectors_of(contract, judged):
    """An exercise with these cases."""
    cases = tuple(case for case, _ in judged)
    return Vectors("", "f", 0, 1.0, contract, (), cases, (None,) * len(cases))


def test_sizes_set_cases_apart():
    """Is it told where m is 1, if that makes the difference?"""
    cases = [_case(3, 1), _case(3, 5), _case(2, 4)]
    told = apart(CONTRACT, [(case, case.args[0].shape[1] == 1) for case in cases])
    assert told.startswith("Of the cases tried, it is right only where m = 1: look")


def test_all_that_sets_cases_apart_is_told():
    """Are two sizes told that are 1 in the same cases, since either may matter?"""
    cases = [_case(1, 1), _case(3, 5), _case(2, 4)]
    told = apart(CONTRACT, [(case, case.args[0].size == 1) for case in cases])
    assert told.startswith("Of the cases tried, it is right only where n_x = 1 and m = 1: either")


def test_numbers_set_cases_apart():
    """Is an argument told that makes the difference by its numbers?"""
    judged = [(_case(2, 3, 1.0), False), (_case(2, 3, 0.0), True), (_case(2, 4), True)]
    assert apart(CONTRACT, [*judged, (_case(2, 4, 1.0), False)]) == (
        "Of the cases tried, it is wrong only where `Y` is 1 throughout."
    )
    assert apart(CONTRACT, judged) == ""  # one case may be wrong for other reasons


def test_nothing_is_told_where_nothing_fits():
    """Is nothing told without a difference, or of too few cases?"""
    cases = [_case(3, 1), _case(3, 5), _case(2, 4)]
    assert apart(CONTRACT, [(case, True) for case in cases]) == ""
    assert apart(CONTRACT, [(case, False) for case in cases]) == ""
    assert apart(CONTRACT, [(cases[0], False), (cases[1], True)]) == ""
    assert apart(CONTRACT, [(_case(3, 5), n == 1) for n in range(3)]) == ""


def test_a_case_of_one_entry_is_told_by_its_number_too():
    """Is a number told beside the size where a case has one entry: either may matter?"""
    judged = [(_case(2, 1, 1.0), True), (_case(2, 4), False), (_case(2, 3), False)]
    judged += [(_case(3, 1, 1.0), True)]
    assert apart(CONTRACT, judged) == (
        "Of the cases tried, it is right only where m = 1 and `Y` is 1 throughout: either may matter."
    )
    judged = [(_case(2, 1, 0.0), False), (_case(2, 4), True), (_case(2, 3, -1.0), True)]
    judged += [(_case(3, 1, 0.0), False)]
    assert apart(CONTRACT, judged) == (
        "Of the cases tried, it is wrong only where m = 1 and `Y` is 0 throughout: either may matter."
    )


def test_nothing_is_told_where_each_side_has_something():
    """Is nothing told where the right cases have a size in common, and the wrong ones a number?"""
    judged = [(_case(2, 1, 0.5), True), (_case(2, 4, 1.0), False), (_case(2, 3, 1.0), False)]
    assert apart(CONTRACT, judged) == ""


def test_a_number_that_changes_with_the_size_alone_is_not_taken_for_it():
    """Is the size alone told where another case has the same number and fares otherwise?"""
    judged = [(_case(2, 1, 1.0), True), (_case(2, 4, 1.0), False), (_case(2, 3), False)]
    assert apart(CONTRACT, judged).startswith(
        "Of the cases tried, it is right only where m = 1: look"
    )


def test_what_is_known_of_a_case_is_asked_once(monkeypatch):
    """Is what may be said of cases worked out once for all answers, each of its own rights and wrongs?"""
    asked, own = [], case_rules.sizes
    monkeypatch.setattr(case_rules, "sizes", lambda *of: asked.append(of) or own(*of))
    cases = [_case(2, 1), _case(2, 4), _case(3, 1), _case(4, 5)]
    judged = [(one, one.args[0].shape[1] == 1) for one in cases]
    vectors = vectors_of(CONTRACT, judged)
    first = case_rules.apart(vectors, judged)
    assert first == case_rules.apart(vectors, judged) != ""
    other = case_rules.apart(vectors, [(one, not good) for one, good in judged])
    assert other not in ("", first)
    assert len(asked) == len(cases)

"""Does nothing cross of a function that a test is tried on, and is each call of it answered outside?"""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.costs import Cost
from autograder.checks.tried import CALLS, NUMBERS
from autograder.checks.values import Tried, pack, same
from autograder.marking.sandbox.protocol import TRIED, message, messages
from autograder.marking.sandbox.tried import all_crossing, answering, crossing


def secret(x):
    """What is called; its name and its text are the key's."""
    return np.log(x)


def test_what_crosses_is_the_same_for_every_function():
    """Do two cases that hand over different functions look alike on the wire?"""
    wires = [
        pack(crossing(Case(label, (one, 2.0), start={"f": one}, seed=3)))
        for label, one in (("right", secret), ("wrong", lambda x: x))
    ]
    assert wires[0] == wires[1]
    assert crossing(Case("", (secret, 2.0))) == ((Tried(), 2.0), {}, 0)


def test_other_cases_cross_as_they_are():
    """Is a case without a function sent as before, one with a cost among them?"""
    case = Case("", (1.0, Cost(1.0, 2.0)), start={"initialize": [1.0]}, seed=7)
    assert crossing(case) == (case.args, case.start, 7)
    assert not answering(case)


def test_all_cases_cross_as_each_does():
    """Does what is taken apart once for all notebooks arrive as each case by itself, again and again?"""
    cases = (Case("", (np.ones((2, 3)), "w"), seed=7), Case("", (secret, 1.0), start={"f": [2.0]}))
    for _ in range(2):
        sent = message("call", {"cases": all_crossing(cases, 2), "name": "f"})
        ((_, came),) = messages(sent)
        assert same(came["cases"], [*map(crossing, cases)])
    others = (Case("", (np.zeros(1),)),)
    ((_, came),) = messages(message("call", {"cases": all_crossing(others, 1)}))
    assert came["cases"][0][0][0].tolist() == [0]


def test_it_is_answered_under_a_name_that_no_notebook_has():
    """Is the case's own function the only one that is answered for, by a name that is none?"""
    answers = answering(Case("", (secret,)))
    assert [*answers] == [TRIED]
    assert not TRIED.isidentifier()
    assert answers[TRIED](1.0) == 0


def told(answer, *args):
    """The type and the message of the error with which a question ends."""
    try:
        answer(*args)
    except Exception as error:
        return type(error).__name__, str(error)
    return "", ""


@pytest.mark.parametrize(
    ("args", "kind"),
    [(("text",), "TypeError"), ((1.0, 2.0), "TypeError"), ((np.zeros(NUMBERS + 1),), "ValueError")],
)
def test_errors_tell_their_type_alone(args, kind):
    """Is an error's message, which may quote the function, left outside?"""
    type_, message = told(answering(Case("", (secret,)))[TRIED], *args)
    assert (type_, message) == (kind, "")


def test_it_is_answered_so_often():
    """Does it end with the last call, counted for each case anew?"""
    case = Case("", (secret,))
    for _ in range(2):
        answer = answering(case)[TRIED]
        said = [told(answer, 1.0) for _ in range(CALLS + 1)]
        assert said == [*[("", "")] * CALLS, ("RuntimeError", "")]


def test_warnings_are_nobodys():
    """Is what a wrong function does with numbers nothing to warn an instructor of?"""
    assert np.isnan(answering(Case("", (secret,)))[TRIED](-1.0))

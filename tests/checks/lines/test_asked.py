"""Tests of autograder.checks.lines.asked: what the checker asks for."""

from dataclasses import replace

from autograder.checks.contract import Vectors
from autograder.checks.findings import Finding
from autograder.checks.lines.asked import Sheet, remarks, sheet
from autograder.checks.panel import Panel
from autograder.checks.watch import watched
from tests.checks.lines.called import BACK, CASE, RIGHT, defined

FLAT = RIGHT.replace(", keepdims=True", "")
TABLE = RIGHT.replace("np.sum(dZ)\n", "np.sum(dZ[:1] * dZ[:1].T)\n")


def vectors():
    _, right = defined(RIGHT)
    return Vectors("00_test", "back", 0, 1, BACK, (), (CASE,), (right(*CASE.args),))


def asked(source):
    scope, function = defined(source)
    verdict, calls = watched(vectors(), function, scope)
    return (
        sheet(vectors(), function, scope),
        remarks(vectors(), verdict, calls, function, scope),
    )


def test_a_wrong_shape_leads_to_the_sheet():
    """Does the panel of a wrong shape say how to see each line's?"""
    shown, told = asked(FLAT)
    assert isinstance(shown, Sheet)
    assert shown.state == "wrong"
    assert told == ("See each line's shape: `check.shapes(back)`.",)


def test_factors_that_do_not_fit_lead_to_the_sheet():
    """So where a line stops because two shapes do not fit?"""
    _, told = asked("def back(dZ, A, W):\n    return np.ones((2, 3)) @ dZ, dZ, 1\n")
    assert told[-1].startswith("See each line's shape")


def test_a_table_is_warned_of_in_the_panel():
    """Does the panel name a row and a column that make a table, though the shape is right?"""
    _, told = asked(TABLE)
    assert len(told) == 2
    assert "make a table" in told[0]


def test_a_table_that_is_the_cause_is_not_told_twice():
    """Is it left out where a known mistake has said it?"""
    scope, function = defined(TABLE)
    verdict, calls = watched(vectors(), function, scope)
    named = replace(verdict, findings=(Finding("value", "Wrong.", cause="It makes a table."),))
    told = remarks(vectors(), named, calls, function, scope)
    assert told == ("See each line's shape: `check.shapes(back)`.",)


def test_wrong_numbers_alone_say_nothing_of_shapes():
    """Is the panel of a wrong number left as it was?"""
    _, told = asked(RIGHT.replace("np.sum(dZ)\n", "np.sum(dZ) + 1\n"))
    assert told == ()


def test_a_stub_is_not_looked_into():
    """Is the panel shown that says that nothing is written?"""
    shown, _ = asked("def back(dZ, A, W):\n    raise NotImplementedError()\n")
    assert isinstance(shown, Panel)
    assert shown.state == "wait"


def test_what_cannot_be_looked_at_says_nothing():
    """Is nothing promised that the sheet could not show?"""
    _, told = asked("back = lambda dZ, A, W: (dZ.T[:1], dZ, 1)\n")
    assert told == ()


def test_a_check_goes_on_where_looking_fails(monkeypatch):
    """Is a panel shown without remarks, whatever goes wrong with them?"""

    def fails(*_):
        raise ArithmeticError

    monkeypatch.setattr("autograder.checks.lines.asked.warnings_of", fails)
    assert asked(FLAT)[1] == ()

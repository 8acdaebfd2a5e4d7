"""Tests of autograder.checks.notebook: the check as a learner meets it."""

import linecache
import re
import sys
from types import ModuleType

import numpy as np
import pytest

from autograder.checks.notebook import checker
from autograder.checks.notice import Unasked
from autograder.checks.raised import CheckFailed, Stopped
from tests.checks.small import X, Z, write_course


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The test vectors of two small notebooks."""
    return write_course(tmp_path_factory.mktemp("data"))


@pytest.fixture
def shown(monkeypatch):
    """What is displayed."""
    panels = []
    monkeypatch.setattr("autograder.checks.notebook._display", panels.append)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return panels


@pytest.fixture
def run(course, shown):
    """Return a function that runs the cells of a notebook, and gives its global names."""

    def run(assignment, *cells):
        scope = {"np": np, "check": checker(assignment, course)}
        for cell in cells:
            exec(cell, scope)
        return scope

    return run


RIGHT = "sigmoid = lambda z: 1 / (1 + np.exp(-z))"
WRONG = "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"
LATER = "sigmoid_derivative"
STUB = "def sigmoid(z):\n    raise NotImplementedError()"


def test_a_lambda_is_known_by_the_name_it_is_bound_to(run, shown):
    """Is `sigmoid = lambda z: ...` checked as sigmoid?"""
    run("01_small", RIGHT, "check(sigmoid)")
    assert shown[0].state == "right"
    assert shown[0].verdict.exercise == "sigmoid"


@pytest.mark.parametrize(
    ("assignment", "cell", "exercise"),
    [
        ("01_small", "mine = sigmoid\ndel sigmoid\ncheck(mine)", "sigmoid"),
        ("01_small", "sigmoid_derivative = sigmoid\ncheck(sigmoid)", "sigmoid"),
        ("01_small", "sigmoid_derivative = sigmoid\ndel sigmoid\ncheck(sigmoid_derivative)", LATER),
        (
            "01_small",
            "def sigmoid_derivative(z): ...\nsigmoid = sigmoid_derivative\ncheck(sigmoid)",
            LATER,
        ),
        ("02_small", "predict = sigmoid\ncheck(predict)", "predict"),
    ],
)
def test_a_function_is_known_by_its_names(run, shown, assignment, cell, exercise):
    """Is it the exercise that it is bound to, of several that of its own name, here before earlier?"""
    run(assignment, WRONG, cell)
    assert shown[0].verdict.exercise == exercise


def test_a_wrong_answer_shows_its_cause_and_goes_on(run, shown):
    """Does a failing check return calmly, so that Run All goes on?"""
    scope = run("01_small", WRONG, "found = check(sigmoid)")
    assert scope["found"] is None
    assert "The exponent has lost its sign." in str(shown[0])


def test_validate_reports_a_failing_check_in_the_same_words(run, monkeypatch):
    """Does nbgrader's Validate see an error with the panel's own words and no stack?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    with pytest.raises(CheckFailed) as failed:
        run("01_small", WRONG, "check(sigmoid)")
    lines = failed.value._render_traceback_()
    assert lines[0].startswith("✘ sigmoid")
    assert not any("Traceback" in line for line in lines)
    run("01_small", RIGHT, "check(sigmoid)")


@pytest.mark.parametrize(("code", "points"), [(RIGHT, 2.0), (STUB, 0.0)])
def test_plain_nbgrader_reads_points_from_the_result(run, code, points, monkeypatch):
    """Is the cell's result a plain float, which nbgrader takes for the points?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    found = run("01_small", code, "found = check(sigmoid)")["found"]
    assert type(found) is float
    assert found == points


@pytest.mark.parametrize(("mode", "said"), [(None, ["right"]), ("autograde", []), ("validate", [])])
def test_what_is_done_after_a_check(course, shown, monkeypatch, mode, said):
    """Is it done after a check of the learner's own, shown below the panel, and never at marking?"""
    if mode:
        monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    seen = []

    def after(verdict, function, scope):
        seen.append((verdict.exercise, function, scope))
        return "right"

    scope = {"np": np, "check": checker("01_small", course, after)}
    exec(f"{RIGHT}\ncheck(sigmoid)", scope)
    assert [one for one in shown[1:] if one] == said
    assert seen == [("sigmoid", scope["sigmoid"], scope)] * len(said)


def test_nothing_is_done_after_a_check_of_what_is_brought_along(course, shown):
    """Does a function of an earlier notebook count no points, and is nothing kept of it?"""
    seen = []
    scope = {"np": np, "check": checker("02_small", course, lambda *given: seen.append(given))}
    exec(f"{RIGHT}\ncheck(sigmoid)", scope)
    assert shown[0].title.endswith("(brought along)")
    assert (shown[1:], seen) == ([], [])


DERIVATIVE = "def sigmoid_derivative(z):\n    return sigmoid(z) * (1 - sigmoid(z))"


def test_an_earlier_mistake_is_pointed_at(run, shown):
    """Does a later check name the earlier one to mend first?"""
    run("01_small", WRONG, DERIVATIVE.replace("* (1", "** 2 * (1"), "check(sigmoid_derivative)")
    assert "builds on `sigmoid`" in str(shown[0])
    assert "The exponent has lost its sign." in str(shown[0])


def test_what_is_wrong_below_without_a_known_cause_is_told_by_its_message(run, shown):
    """Is there a sentence about the earlier step, also where no cause is sure?"""
    wrong = WRONG.replace("np.exp(z)", "np.exp(z) ** 7")
    run("01_small", wrong, "sigmoid_derivative = lambda z: sigmoid(z)\ncheck(sigmoid_derivative)")
    assert "`sigmoid`: The result has the right shape, but wrong values." in str(shown[0])


@pytest.mark.parametrize(
    "code", ["s = 1 / (1 + np.exp(-z)); return s * (1 - s)", "raise NotImplementedError()"]
)
def test_a_right_answer_and_a_stub_are_not_sent_back(run, shown, code):
    """Is no earlier step pointed at where there is nothing to mend, or nothing written?"""
    run("01_small", WRONG, f"def sigmoid_derivative(z): {code}", "check(sigmoid_derivative)")
    assert "builds on" not in str(shown[0])


ASKED = {
    "another function": ("check(np.exp)", "exp is no exercise of this notebook", "`sigmoid`, "),
    "a misspelt one": (
        f"def sigmod(z): ...\n{RIGHT}\ncheck(sigmod)",
        "sigmod is no",
        "nearest name",
    ),
    "nothing": ("check()", "nothing to check", "`check(sigmoid)`"),
    "two": ("check(np.exp, 3)", "nothing to check", "one function"),
    "a number": ("check(7)", "nothing to check", "a number"),
    "an array": ("check(np.ones((2, 1)))", "nothing to check", "shape (2, 1)"),
    "None": ("check(print())", "nothing to check", "nothing (`None`)"),
    "a list": ("check([])", "nothing to check", "a `list`"),
    "its name": ("check('sigmod')", "nothing to check", "without quotes: `check(sigmoid)`"),
    "what has its name": (
        "sigmoid = 0.5\ncheck(sigmoid)",
        "sigmoid: not checked",
        "`sigmoid = ...`",
    ),
}


@pytest.mark.parametrize(("cell", "title", "words"), ASKED.values(), ids=ASKED)
def test_what_is_no_exercise_is_told(run, shown, cell, title, words):
    """Does checking something else say what it is and what to do, with no error?"""
    run("01_small", cell)
    (notice,) = shown
    assert notice.title.startswith(title)
    assert words in str(notice)


def test_what_is_no_exercise_earns_nothing_and_fails_validate(run, monkeypatch):
    """Does nbgrader read no points of it, and Validate fail?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert run("01_small", "found = check(7)")["found"] == 0.0
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    with pytest.raises(CheckFailed, match="nothing to check"):
        run("01_small", "check(7)")


def test_validate_shows_the_cause_before_it_cuts(run, monkeypatch):
    """Is the cause in the second line, and is no line so long that nbgrader cuts it?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    wide = "def sigmoid(z):\n    return np.ones((1, 9)) @ np.ones((8, 1)) + " + " + ".join("z" * 30)
    with pytest.raises(CheckFailed) as failed:
        run("01_small", wide, "check(sigmoid)")
    lines = failed.value._render_traceback_()
    assert lines[1].startswith("  Likely cause")
    assert max(map(len, lines)) <= 80


ENDLESS = "def sigmoid(z):\n    while True:\n        z = z + 1"


def test_an_endless_loop_ends_with_the_learners_line(run, shown, monkeypatch):
    """Is the loop ended once, and told with the line, and nothing called again?"""
    monkeypatch.setattr("autograder.checks.watch.CALL_SECONDS", 0.2)
    name = "<ipython-input-loop>"
    monkeypatch.setitem(linecache.cache, name, (1, None, ENDLESS.splitlines(True), name))
    scope = run("01_small", compile(ENDLESS, name, "exec"), "check(sigmoid)")
    text = str(shown[0])
    assert "The time was up: look for a loop that never ends." in text
    assert re.search(r"line [23] of the cell: `(while True:|z = z \+ 1)`", text)
    run("01_small", compile(ENDLESS, name, "exec"), DERIVATIVE, "check(sigmoid_derivative)")
    assert re.search("line [23] of the cell of `sigmoid`", str(shown[1]))
    assert callable(scope["sigmoid"])


def test_the_stop_button_gives_a_panel(run, shown):
    """Does an interrupt show a panel with the line, and an error without a stack?"""
    stop = "def sigmoid(z):\n    raise KeyboardInterrupt"
    with pytest.raises(Stopped) as stopped:
        run("01_small", stop, "check(sigmoid)")
    assert shown[0].title == "sigmoid: stopped"
    assert stopped.value._render_traceback_() == ["Stopped. Cells that were waiting are not run."]


def test_who_stops_the_search_for_a_case_gets_no_stack(run):
    """Is an interrupt of `check.case` shown in a line?"""
    with pytest.raises(Stopped):
        run("01_small", "def sigmoid(z):\n    raise KeyboardInterrupt", "check.case(sigmoid)")


@pytest.mark.parametrize("mode", ["autograde", "validate"])
def test_marking_is_stopped_as_ever(run, monkeypatch, mode):
    """Is an interrupt let through where no person has the notebook open?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    with pytest.raises(KeyboardInterrupt) as stopped:
        run("01_small", "def sigmoid(z):\n    raise KeyboardInterrupt", "check(sigmoid)")
    assert stopped.type is KeyboardInterrupt


def test_where_nothing_can_be_ended_it_is_said_first(run, shown, monkeypatch):
    """Is it said before the call how to stop it?"""
    monkeypatch.setattr("autograder.checks.notebook.can_end", lambda: False)
    run("01_small", RIGHT, "check(sigmoid)")
    assert shown[0].title == "sigmoid: being checked"
    assert shown[1].state == "right"


def test_what_is_printed_is_shown_and_costs_nothing(run, shown):
    """Is what a right and a wrong answer print shown, of the wrong one in the case that is told?"""
    run(
        "01_small",
        "def sigmoid(z):\n    print(z.shape)\n    return 1 / (1 + np.exp(-z))",
        "check(sigmoid)",
    )
    assert shown[0].state == "right"
    assert shown[0].printed == "(1, 3)\n"
    wrong = "def sigmoid(z):\n    print(len(z))\n    return 1 / (1 + np.exp((-1) ** len(z) * -z))"
    run("01_small", wrong, "check(sigmoid)")
    assert shown[1].printed == "1\n"
    run("01_small", wrong.replace("(-1) ** len", "(-1) ** 1 ** len"), "check(sigmoid)")


def test_a_case_that_fails_can_be_taken_into_a_cell(run):
    """Are the arguments those of the first case that fails, by name, and free to be changed?"""
    wrong = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z if len(z) == 1 else z))"
    scope = run(
        "01_small", wrong, "case = check.case(sigmoid)\ncase.z[:] = 0\nz, = check.case(sigmoid)"
    )
    assert np.array_equal(scope["z"], Z)
    assert not scope["case"].z.any()
    scope = run("01_small", RIGHT, "z, = check.case(sigmoid)")
    assert np.array_equal(scope["z"], X)
    scope = run("01_small", "def sigmoid(z):\n    z.x", "z, = check.case(sigmoid)")
    assert np.array_equal(scope["z"], X)


@pytest.mark.parametrize("cell", ["check.case()", "check.case(7)", "check.case(sigmoid, 1)"])
def test_a_case_of_nothing_is_an_error_without_a_stack(run, cell):
    """Does asking for the case of something else say what to ask for?"""
    with pytest.raises(Unasked) as asked:
        run("01_small", RIGHT, cell)
    assert asked.value._render_traceback_()[0] == "○ nothing to check"


@pytest.mark.parametrize(
    ("mode", "asked"), [(None, True), ("autograde", False), ("validate", False)]
)
def test_what_is_asked_before_a_check(course, shown, monkeypatch, mode, asked):
    """Is a function not judged where there is a reason, and never asked of at marking?"""
    if mode:
        monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    after = []
    scope = {"np": np}
    scope["check"] = checker(
        "01_small", course, lambda *a: after.append(a), lambda *a: (["Why."], [])
    )
    exec(f"{RIGHT}\ncheck(sigmoid)", scope)
    assert (str(shown[0]) == "○ sigmoid: not checked\n  Why.") is asked
    assert not after or not asked
    scope["check"] = checker("01_small", course, None, lambda *a: ([], ["But."]))
    exec("check(sigmoid)", scope)
    assert shown[-1].notes == (("But.",) if asked else ())


PREDICT = "def predict(w, b, X):\n    return sigmoid(np.dot(w.T, X) + b) > 0.5"


def test_a_step_brought_along_is_named_as_the_one_to_mend(run, shown):
    """Is a wrong sigmoid of an earlier notebook named, with its cause, and no other cause?"""
    run("02_small", WRONG, PREDICT, "check(predict)")
    text = str(shown[0])
    assert "It builds on `sigmoid`, which is not right yet: start there." in text
    assert "`sigmoid`: The exponent has lost its sign." in text
    assert "Likely cause" not in text


def test_a_step_brought_along_can_be_checked(run, shown):
    """Can a learner check what they brought along, right there?"""
    run("02_small", RIGHT, PREDICT, "check(predict)\ncheck(sigmoid)")
    assert [panel.state for panel in shown] == ["right", "right"]


def test_an_unwritten_step_below_is_named(run, shown):
    """Does an error from a step that is not written say which step, and where?"""
    run("02_small", STUB, PREDICT, "check(predict)")
    assert "`sigmoid`: It is not written yet, or its cell was not run once more" in str(shown[0])
    run("01_small", STUB, f"def {LATER}(z):\n    return sigmoid(z)", f"check({LATER})")
    assert "`sigmoid`: It is not written yet.\n" in str(shown[1])


def test_a_step_that_was_not_brought_yet_is_told_how(run, shown):
    """Does the check of a function of another notebook say which cell to run?"""
    run("02_small", STUB, "check(sigmoid)")
    assert "Run the cell that brings it along; once it has turned" in str(shown[0])
    run("01_small", STUB, "check(sigmoid)")
    assert "Write your code in the place of" in str(shown[1])


@pytest.mark.parametrize("below", [WRONG, STUB])
@pytest.mark.parametrize("code", ["z.missing", "sigmoid * 0", "1 / (1 + np.exp(z))"])
def test_a_step_that_is_not_called_is_not_blamed(run, shown, below, code):
    """Is a function's own failure told where it never came to call the step below?"""
    run("01_small", below, f"def {LATER}(z):\n    return {code}", f"check({LATER})")
    assert shown[0].state == "wrong"
    assert "builds on" not in str(shown[0])


def test_a_step_that_a_helper_calls_is_blamed(run, shown):
    """Is the step below named where the function calls it in a roundabout way?"""
    helper = "def helper(z):\n    return [sigmoid(one) for one in z]"
    run("01_small", STUB, helper, f"def {LATER}(z):\n    return helper(z)", f"check({LATER})")
    assert "builds on `sigmoid`" in str(shown[0])


def test_inputs_are_told_once(run, shown):
    """Are the inputs of a case told once, although several results are wrong?"""
    code = "def propagate(w, b, X, Y):\n    return {'dw': w + 1, 'db': 7.0}, 9.0"
    run("02_small", code, "check(propagate)")
    assert str(shown[0]).count(" w: ") == 1


def test_only_inputs_are_left_out_when_told_before(run, shown):
    """Is a number told again that stands for another result of the same case?"""
    nothing = "np.nan * np.ones(w.shape)"
    code = f"def propagate(w, b, X, Y):\n    return {{'dw': {nothing}, 'db': np.nan}}, np.nan"
    run("02_small", code, "check(propagate)")
    assert str(shown[0]).count("yours: nan") == 2


LEAKY = "calls = []\ndef sigmoid(z):\n    calls.append(z)\n    return 1 / (1 + np.exp(-0.5 * z))"


@pytest.mark.parametrize(
    ("forward", "back", "words"),
    [
        # right by its cases, and not the slope of the learner's own sigmoid
        (LEAKY, "s = 1 / (1 + np.exp(-z)); return s * (1 - s)", "look at sigmoid"),
        # wrong by its cases, and yet the slope of the learner's own sigmoid
        (LEAKY, "s = sigmoid(z); return 0.5 * s * (1 - s)", "sigmoid is not right yet"),
        # nothing to say where both are right, or the wrong one has only itself to blame
        (RIGHT, "s = sigmoid(z); return s * (1 - s)", None),
        (RIGHT, "return 0 * z", None),
        (LEAKY, "return 0 * z", None),
        (LEAKY, "raise NotImplementedError()", None),
        ("", "s = 1 / (1 + np.exp(-z)); return s * (1 - s)", None),
        ("", "return 0 * z", None),
    ],
)
def test_a_step_back_is_held_against_the_way_forward(run, shown, forward, back, words):
    """Is a remark made where the two halves tell something about each other?"""
    run("01_small", forward, f"def sigmoid_derivative(z): {back}", "check(sigmoid_derivative)")
    remarks = shown[0].verdict.remarks
    assert len(remarks) == (words is not None)
    assert words is None or words in remarks[0]


def test_a_step_that_returns_its_own_cost_is_held_against_that(run, shown):
    """Does a wrong step get no remark about itself?"""
    code = "def propagate(w, b, X, Y):\n    return {'dw': 0 * w, 'db': 0.0}, 0.0"
    run("02_small", RIGHT, code, "check(propagate)")
    assert shown[0].verdict.remarks == ()


def test_the_vectors_are_those_of_the_data_folder(course, shown, monkeypatch):
    """Does a notebook need to say nothing but its name?"""
    monkeypatch.setenv("AUTOGRADER_DATA", str(course.parent))
    exec(f"{RIGHT}\ncheck(sigmoid)", {"np": np, "check": checker("01_small")})
    assert shown[0].state == "right"


def test_a_panel_is_displayed_in_a_notebook_and_printed_elsewhere(course, monkeypatch, capsys):
    """Is the panel given to IPython where it runs, and printed in a plain script?"""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    displayed = []
    shell, module = ModuleType("IPython"), ModuleType("IPython.display")
    shell.get_ipython, module.display = lambda: shell, displayed.append
    monkeypatch.setitem(sys.modules, "IPython", shell)
    monkeypatch.setitem(sys.modules, "IPython.display", module)
    code = f"{RIGHT}\ncheck(sigmoid)"
    exec(code, {"np": np, "check": checker("01_small", course)})
    assert [panel.state for panel in displayed] == ["right"]
    for absent in (None, ModuleType("IPython")):
        monkeypatch.setitem(sys.modules, "IPython", absent)
        exec(code, {"np": np, "check": checker("01_small", course)})
        assert capsys.readouterr().out.startswith("✔ sigmoid")


def test_what_numpy_was_told_to_raise_does_not_change_the_verdict(run, shown):
    """Does an answer that overflows pass after `np.seterr(all="raise")`, which then still holds?"""
    overflows = "def sigmoid(z):\n    np.exp(np.float64(1000))\n    return 1 / (1 + np.exp(-z))"
    with np.errstate(all="ignore"), np.printoptions():
        run("01_small", overflows, 'np.seterr(all="raise")', "check(sigmoid)")
        assert set(np.geterr().values()) == {"raise"}
    assert [panel.state for panel in shown] == ["right"]


def test_print_options_do_not_change_the_panel(run, shown):
    """Are the numbers of a panel the same after `np.set_printoptions`, which then still holds?"""
    with np.printoptions():
        run("01_small", WRONG, "check(sigmoid)")
        run("01_small", WRONG, 'np.set_printoptions(suppress=True, sign="+")', "check(sigmoid)")
        assert np.get_printoptions()["sign"] == "+"
    assert str(shown[0]) == str(shown[1])


def cell(source):
    """Return the code of a cell whose lines Python can show."""
    name = f"<lines {hash(source)}>"
    linecache.cache[name] = len(source), None, source.splitlines(True), name
    return compile(source, name, "exec")


PROPAGATE = """def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, cost
"""


def test_the_shapes_of_each_line_are_shown(run, shown):
    """Does `check.shapes(f)` show each line with its letters, and mark what does not fit?"""
    run("02_small", RIGHT, cell(PROPAGATE), "check.shapes(propagate)")
    assert shown[-1].state == "wait"
    assert "A = sigmoid(w.T @ X + b)" in str(shown[-1])
    assert "(1, m)" in str(shown[-1])
    run("02_small", RIGHT, cell(PROPAGATE.replace("w.T", "w")), "check.shapes(propagate)")
    assert shown[-1].title == "propagate, line by line: it stops in line 2"


def test_the_panel_leads_to_the_shapes(run, shown):
    """Does the panel warn of a table, and say where each line's shape is to be seen?"""
    table = PROPAGATE.replace("(Y * np.log(A) +", "(Y * np.log(A).T +")
    run("02_small", RIGHT, cell(table), "check(propagate)")
    assert "`Y` (1, m) * `np.log(A).T` (m, 1)" in str(shown[-1])
    assert "`check.shapes(propagate)`" in str(shown[-1])


def test_shapes_are_for_people_alone(run, shown, monkeypatch):
    """Is nothing shown or run at marking, and the wrong thing answered like in a check?"""
    run("01_small", "check.shapes(3)", "check.shapes()", cell(STUB), "check.shapes(sigmoid)")
    assert [panel.state for panel in shown[2:]] == ["wait"]
    assert str(shown[0]).startswith("○ nothing to check")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    run("01_small", "check.shapes(3)")
    assert len(shown) == 3


ENOUGH = """
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
"""
"""Enough of notebook 2 for a test of the learner's own."""


@pytest.mark.parametrize("mode", [None, "autograde", "validate"])
def test_a_test_of_the_learners_own_is_tried_for_people_alone(monkeypatch, capsys, mode):
    """Is it said in a notebook what a test catches, and nothing at marking?"""
    if mode:
        monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    scope = {"np": np, "check": checker("02_logistic_regression")}
    exec(cell(ENOUGH), scope)
    exec("check.catch(propagate, lambda f: True)", scope)
    said = capsys.readouterr().out
    assert said.startswith("Caught 0 of ") if mode is None else said == ""


ASKS = """
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    return np.isclose(cost, 0.641175){more}
"""
MORE = ' and np.allclose(grads["dw"], [[-0.103186], [-0.195676]], atol=1e-5) and np.isclose(grads["db"], 0.190197)'


def of_a_test(*texts):
    """The scope of notebook 2 after these cells."""
    scope = {"np": np, "check": checker("02_logistic_regression")}
    for text in texts:
        exec(cell(text), scope)
    return scope


def test_a_test_is_an_exercise_like_others():
    """Has a good test its points on what is made of the learner's own function, and a blind one a share?"""
    scope = of_a_test(ENOUGH, ASKS.format(more=MORE))
    assert str(scope["check"].panel(scope["test_propagate"], scope)).endswith("(2 of 2 points)")
    scope = of_a_test(ENOUGH, ASKS.format(more=""))
    said = str(scope["check"].panel(scope["test_propagate"], scope))
    assert "test_propagate: partly right (" in said
    assert "It lets wrong functions through: line 5 became `" in said


@pytest.mark.parametrize("own", ["", ENOUGH.replace("A - Y", "Y - A")])
def test_a_test_waits_for_what_it_tests(capsys, own):
    """Is nothing judged before the function that is tested is right, and is that said?"""
    scope = of_a_test(own, ASKS.format(more=MORE))
    exec("check(test_propagate)", scope)
    assert capsys.readouterr().out == (
        "○ test_propagate: not checked\n"
        "  `propagate` has to pass its check first: the wrong ones are made of it.\n"
    )
    with pytest.raises(Unasked):
        exec("check.case(test_propagate)", scope)


def test_a_test_that_is_not_written_says_so(capsys):
    """Is an empty cell told as every other empty cell, whatever it would be tried on?"""
    scope = of_a_test("", "def test_propagate(f):\n    raise NotImplementedError()\n")
    exec("check(test_propagate)", scope)
    assert "test_propagate: not written yet (0 of 2 points)" in capsys.readouterr().out


@pytest.mark.parametrize(("own", "points"), [("", 0.0), (ENOUGH, 2.0)])
def test_a_server_without_the_engine_marks_it_by_ones_own(monkeypatch, own, points):
    """Are there points by what is made of the learner's function, where nothing else marks?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    scope = of_a_test(own, ASKS.format(more=MORE))
    exec("earned = check(test_propagate)", scope)
    assert scope["earned"] == points


def test_a_test_can_be_called_on_one_of_its_functions_and_looked_into(capsys):
    """Do `check.case` and `check.shapes` work for a test as for any function?"""
    scope = of_a_test(ENOUGH, ASKS.format(more=""))
    exec("(f,) = check.case(test_propagate)", scope)
    assert scope["f"](np.ones((1, 1)), 0.0, np.ones((1, 1)), np.ones((1, 1)))[1] > 0
    exec("check.shapes(test_propagate)", scope)
    assert "grads" in capsys.readouterr().out

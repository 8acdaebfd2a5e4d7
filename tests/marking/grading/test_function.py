"""Tests of `autograder mark`: one function from a plain file, by the examiner that marks notebooks."""

import contextlib
import json
import subprocess
import sys
from inspect import signature

import numpy as np
import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.cli.ending import Status
from autograder.key import COURSE
from autograder.marking.grading.examiner import Examiner
from autograder.marking.grading.function import mark_function
from autograder.marking.grading.jsonl import mark_line
from autograder.marking.sandbox.limits import CALL_SECONDS

NAME = "01_activations"
RIGHT = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n"
WRONG = "def sigmoid(z):\n    return 1 / (1 + np.exp(z))\n"


@pytest.fixture
def marked(host):
    """Return a function that marks a source and gives the JSON form of the verdict."""

    def marked(function, source, seconds=CALL_SECONDS):
        return mark_function(host, NAME, function, source, call_seconds=seconds).to_dict()

    return marked


@pytest.mark.parametrize(
    ("function", "source"),
    [
        ("sigmoid", RIGHT),
        ("sigmoid", "sigmoid = lambda z: 1 / (1 + np.exp(-z))"),
        ("sigmoid", "from numpy import exp\ndef sigmoid(x):\n    return 1 / (1 + exp(-x))"),
        ("sigmoid", "def sigmoid(z):\n    print('hi')\n    np.log(0)\n    return 1/(1+np.exp(-z))"),
        ("relu", "import warnings\nwarnings.warn('careful')\nrelu = lambda z: np.maximum(z, 0)"),
        ("sigmoid", "sigmoid = np.vectorize(lambda v: 1 / (1 + math.exp(-max(v, -700))))"),
    ],
)
def test_right_answers_pass(marked, function, source):
    """Does a right function in a plain file pass, with np and math at hand?"""
    assert marked(function, source) == {
        "assignment": NAME,
        "function": function,
        "passed": True,
        "score": 1.0,
        "findings": [],
    }


@pytest.mark.parametrize(
    ("imports", "room"),
    [("", "np.empty(z.shape)"), ("from numpy import empty_like\n", "empty_like(z)")],
)
def test_memory_that_nobody_has_filled_is_wrong_in_the_sandbox(marked, imports, room):
    """Does an answer that fills it pass, and is one that does not told what is wrong?"""
    fill = f"{imports}def relu(z):\n    a = {room}\n    a[z > 0] = z[z > 0]\n"
    assert marked("relu", f"{fill}    a[z <= 0] = 0\n    return a\n")["passed"]
    (found, *_) = marked("relu", f"{fill}    return a\n")["findings"]
    assert found["mistake"] == "returns.unfilled"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("def relu(z):\n    return np.maximum(0, z).T.reshape(1, -1)", "shape"),
        ("def relu(z):\n    return np.abs(z)", "value"),
        ("def relu(z):\n    np.maximum(0, z)", "type"),
        ("def relu(z):\n    return print", "type"),
        ("def relu(z):\n    z *= z > 0\n    return z", "contract"),
        ("def relu(z):\n    return zz", "crash"),
        ("def relu(z)\n    return z", "crash"),
        ("import os\ndef relu(z):\n    os._exit(0)", "crash"),
        ("def relu(z):\n    while True:\n        pass", "timeout"),
        ("while True:\n    pass", "timeout"),
        ("def rely(z):\n    return z", "missing"),
        ("def relu(z):\n    raise NotImplementedError()", "missing"),
        ("", "missing"),
    ],
)
def test_each_kind_of_finding(marked, source, kind):
    """Is every way to be wrong reported under its kind, without passing?"""
    verdict = marked("relu", source, 0.5 if kind == "timeout" else CALL_SECONDS)
    assert not verdict["passed"]
    assert verdict["findings"][0]["kind"] == kind
    assert set(verdict["findings"][0]) == {"kind", "message", "mistake"}


def test_a_known_mistake_has_its_name(marked):
    """Is a recognised mistake named in the JSON?"""
    assert marked("sigmoid", WRONG)["findings"][0]["mistake"] == "z.sign"


def test_what_notebooks_import_is_there(marked):
    """Are `np` and `plt` supplied to a file that imports neither?"""
    source = "plt.close()\ndef relu(z):\n    return np.maximum(0, z)"
    assert marked("relu", source)["passed"]


def test_half_precision_counts_by_its_numbers(marked):
    """Does a right sigmoid in float16 keep full points at marking?"""
    right = (
        "def sigmoid(z):\n    return (1 / (1 + np.exp(-np.asarray(z, float)))).astype(np.float16)"
    )
    assert marked("sigmoid", right)["passed"]


SPOILT = """\
def helper(s):
    return s * (1 + s)


def sigmoid_derivative(z):
    s = sigmoid(z)
    return helper(s) + 0
"""


@pytest.mark.parametrize(
    ("source", "line", "text"),
    [
        (SPOILT, 2, "1 + s"),
        (SPOILT.replace("1 + s", "1 - s").replace("+ 0", "+ zero"), 7, "zero"),
    ],
)
def test_the_place_is_found_in_a_session(host, source, line, text):
    """Is the part at fault named by its line in the source, with steps supplied, if asked for?"""
    found = mark_function(host, NAME, "sigmoid_derivative", source, places=True)
    assert [(place.line, place.text) for place in found.places[:1]] == [(line, text)]
    first, *others = found.to_dict()["findings"]
    assert first["places"][0] == {"line": line, "end_line": line, "text": text}
    assert not any("places" in other for other in others)
    assert mark_function(host, NAME, "sigmoid_derivative", source).places == ()


def test_what_a_supplied_step_prints_is_nobodys(host, capsys):
    """Does nothing stand between the lines of JSON where a step that is answered for prints?"""
    source = (
        "def model(X_train, Y_train, X_test, Y_test, num_iterations=9, learning_rate=0.5, p=True):\n"
        "    w, b = initialize_with_zeros(X_train.shape[0])\n"
        "    got = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, True)\n"
        "    w, b = got[0]['w'], got[0]['b']\n"
        "    test, train = predict(w, b, X_train), predict(w, b, X_train)\n"
        "    return {'costs': got[2], 'Y_prediction_test': test, 'Y_prediction_train': train,"
        " 'w': w, 'b': b}\n"
    )
    found = mark_function(host, "02_logistic_regression", "model", source, places=True)
    assert [place.line for place in found.places] == [5]
    assert capsys.readouterr().out == ""


def test_a_session_that_is_lost_has_no_place(host):
    """Is a mark the same where the search for a place ends its process?"""
    source = "import sys, os\ndef sigmoid(z):\n    'autograder.checks.places' in sys.modules\n"
    source += (
        "    if sys._getframe(1).f_code.co_name != 'perform':\n        os._exit(1)\n    return z\n"
    )
    found = mark_function(host, NAME, "sigmoid", source, places=True)
    assert found.places == ()
    assert found.verdict.findings


def test_missing_steps_are_supplied(marked):
    """Is a function right that calls a step which the file does not define?"""
    source = "def sigmoid_derivative(z):\n    s = sigmoid(z)\n    return s * (1 - s)"
    assert marked("sigmoid_derivative", source)["passed"]


MEASURES = """
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])
    grads, cost = f(w, b, X, Y)
    found = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])})
    fits = all(np.allclose(grads[name], found[name], atol=1e-5) for name in found)
    return fits and np.isclose(cost, 0.4783, atol=1e-4)
"""
TOOL = """
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            step = np.zeros(values.shape)
            step[place] = h
            above, below = (cost_of({**parameters, name: values + s}) for s in (step, -step))
            slopes["d" + name][place] = (above - below) / (2 * h)
    return slopes
"""


@pytest.mark.parametrize("tool", ["", TOOL])
def test_what_cannot_be_supplied_is_asked_for(host, tool):
    """Is a test told which step its file lacks that is handed a function, and right with it?"""
    found = mark_function(host, "02_logistic_regression", "test_propagate", tool + MEASURES)
    asked = [remark for remark in found.verdict.remarks if "Put it into the file" in remark]
    assert found.verdict.passed == bool(tool)
    assert [remark.split()[0] for remark in asked] == ([] if tool else ["`slopes_by_trial`"])


def test_a_mistake_costs_once(host):
    """Is a right function credited, and the wrong step below named, when only that step is wrong?"""
    source = WRONG.replace("(z))", "(z))**2") + (
        "def sigmoid_derivative(z):\n    s = sigmoid(z)\n    return s * (1 - s)"
    )
    found = mark_function(host, NAME, "sigmoid_derivative", source)
    assert found.verdict.passed
    assert "only because sigmoid is wrong" in found.verdict.remarks[0]


def test_the_key_warns_nobody(recwarn):
    """Does the right version of a step say nothing on standard error of what a learner's numbers are?"""
    for assignment, exercise in ((one, e) for one in COURSE for e in one.exercises):
        (right,) = Examiner(assignment, 0).references([exercise.name]).values()
        assert signature(right) == signature(exercise.reference)
        with contextlib.suppress(Exception):  # most want other arguments
            right(np.array([[-800.0, 0.0, 1.0]]), np.array([[1.0, 1.0, 0.0]]))
    assert [str(one.message) for one in recwarn] == []


def test_the_right_answer_cannot_be_asked_for(marked):
    """Do other exercises and the function itself stay out of reach while one is marked?"""
    for other in ("sigmoid_derivative", "relu"):
        source = f"def sigmoid(z):\n    return {other}(z)"
        assert marked("sigmoid", source)["findings"][0]["kind"] == "crash"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("not json", "not JSON"),
        ("[1, 2]", "object"),
        ('{"id": 3}', "lacks"),
        ('{"id": 3, "assignment": "01_activations", "function": 5, "source": ""}', "function"),
        ('{"id": 3, "assignment": "99", "function": "relu", "source": ""}', "no assignment"),
        ('{"id": 3, "assignment": "01_activations", "function": "x", "source": ""}', "no exercise"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_answered_in_one_sentence(host, line, words):
    """Does a line that cannot be marked get a score of 0 and say why?"""
    answer = mark_line(host, line, 0.5)
    assert answer["score"] == 0
    assert words in answer["findings"][0]["message"]
    assert answer["error"] == answer["findings"][0]["message"]
    assert {*answer} == {"id", "assignment", "function", "passed", "score", "findings", "error"}


def _lines(*sources):
    wanted = {"assignment": NAME, "function": "sigmoid"}
    return "\n".join(
        json.dumps({"id": number, **wanted, "source": source})
        for number, source in enumerate(sources)
    )


def test_lines_come_back_in_order_and_one_bad_one_stops_nothing():
    """Does --jsonl answer every line, in order, whatever the lines before did?"""
    killer = "import os\nos.kill(os.getpid(), 9)"
    sent = _lines(RIGHT, killer) + "\nnonsense\n\n" + _lines(WRONG, RIGHT) + "\n"
    done = CliRunner().invoke(main, ["mark", "--jsonl"], input=sent)
    assert done.exit_code == Status.INCOMPLETE, done.output  # one line is none
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [0, 1, None, 0, 1]
    assert [answer["passed"] for answer in answers] == [True, False, False, False, True]


def test_a_terminal_gets_no_commands(tmp_path):
    """Is what would command a terminal replaced, here in the name of an error?"""
    file = tmp_path / "relu.py"
    file.write_text(
        "def relu(z):\n    raise type('\\x1b]0;own\\x07', (Exception,), {})('\\x9b2J')\n"
    )
    said = CliRunner().invoke(main, ["mark", NAME, "relu", str(file)]).output
    assert "stops with an error" in said
    assert said.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    "words",
    [
        ["mark"],
        ["mark", NAME, "sigmoid"],
        ["mark", NAME, "sigmoid", "there-is-no-such-file.py"],
        ["mark", NAME, "sigmod", __file__],
        ["mark", "99", "sigmoid", __file__],
        ["mark", "--jsonl", NAME, "sigmoid", __file__],
    ],
)
def test_a_command_that_makes_no_sense_exits_with_2(words):
    """Is a usage error told apart from a wrong answer by the exit status?"""
    assert CliRunner().invoke(main, words).exit_code == 2


def test_a_wrong_answer_exits_with_0(tmp_path):
    """Is a wrong answer a mark like any other, in words and as JSON?"""
    file = tmp_path / "answer.py"
    file.write_text(WRONG)
    words = CliRunner().invoke(main, ["mark", NAME, "sigmoid", str(file)])
    assert words.exit_code == 0
    assert "lost its minus sign" in words.output
    plain = CliRunner().invoke(main, ["mark", NAME, "sigmoid", str(file), "--json"])
    assert plain.exit_code == 0
    assert json.loads(plain.stdout)["findings"][0]["mistake"] == "z.sign"


def test_nothing_is_imported_to_look_for_places():
    """Does `autograder mark` go without the search for places, which is the session's to do?"""
    program = (
        "import sys, autograder.marking.grading.function\n"
        "print({'h5py', 'autograder.checks.places.search'} & {*sys.modules})"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "set()\n"

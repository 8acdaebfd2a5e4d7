"""Does whatever goes wrong in a notebook cost its own exercise, and no other?"""

from __future__ import annotations

import copy
import json
import os
import signal
from types import SimpleNamespace

import pytest

from autograder.marking.grading import examiner
from autograder.marking.grading import notebook as notebooks
from autograder.marking.grading.notebook import MAX_RUNS, MAX_SHOWN, mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox import session as sessions
from autograder.marking.sandbox.limits import USUAL, TimeLimits
from autograder.marking.sandbox.monitor import descendants
from tests.marking.submissions import (
    FULL,
    POINTS,
    RIGHT,
    as_bytes,
    earned,
    fill_in,
    own,
    shown,
    without,
)
from tests.sampling import one_in

RELU = RIGHT["relu"]


def relu(body: str) -> dict[str, str]:
    """Return right answers, but for a relu that does this."""
    indented = "".join(f"\n    {line}" for line in body.splitlines())
    return RIGHT | {"relu": f"def relu(z):{indented}\n    return np.maximum(0, z)"}


def test_right_answers_get_full_points(mark, released):
    """Does a right notebook earn everything, with a panel and its points at every check?"""
    marked = mark(as_bytes(fill_in(released)))
    assert earned(marked) == POINTS
    assert marked.earned == FULL
    assert marked.notes == ()
    for cell in marked.notebook["cells"]:
        if cell["id"] in POINTS:
            panel, points = cell["outputs"]
            assert "right in all" in panel["data"]["text/plain"]
            assert float(points["data"]["text/plain"]) == POINTS[cell["id"]]


def test_an_untouched_notebook_gets_nothing(mark, released):
    """Does the notebook as it was given out earn nothing, without a remark?"""
    marked = mark(as_bytes(fill_in(released, {})))
    assert marked.earned == 0
    assert all(verdict.unwritten for verdict in marked.verdicts.values())
    assert marked.notes == ()


def test_the_same_bytes_get_the_same_marks(mark, released):
    """Is marking again without surprise, also for answers that are partly right?"""
    data = as_bytes(fill_in(released, RIGHT | {"relu": "def relu(z):\n    return np.abs(z)"}))
    first, second = mark(data), mark(data)
    assert first.verdicts == second.verdicts
    assert first.notebook == second.notebook


# What a function may do on every call, and the word that the verdict then has.
IN_A_FUNCTION = {
    "sys.exit": ("import sys\nsys.exit()", "SystemExit"),
    "sys.exit with a word": ("import sys\nsys.exit('done')", "SystemExit"),
    "exit": ("exit()", "stops with an error"),
    "os._exit": ("import os\nos._exit(0)", "ends Python itself"),
    "kill -9": ("import os\nos.kill(os.getpid(), 9)", "ends Python itself"),
    "kill the whole group": ("import os\nos.kill(0, 9)", "ends Python itself"),
    "abort": ("import os\nos.abort()", "ends Python itself"),
    "a segmentation fault": ("import ctypes\nctypes.string_at(0)", "ends Python itself"),
    "a program in its place": (
        "import os\nos.execv('/bin/true', ['true'])",
        "ends Python itself",
    ),
    "an endless loop": ("while True:\n    pass", "did not finish in time"),
    "an endless loop with except": (
        "while True:\n    try:\n        pass\n    except Exception:\n        pass",
        "did not finish in time",
    ),
    "endless recursion": ("return relu(z)", "RecursionError"),
    "recursion without a floor": (
        "import sys\nsys.setrecursionlimit(10**9)\nreturn (lambda f: f(f))(lambda f: f(f))",
        "`relu` ",  # a full stack or full memory, whichever is first
    ),
    "too much memory": ("x = bytearray(10**12)", "MemoryError"),
    "much memory in pieces": ("x = [np.empty(2**25) for _ in range(100)]", "MemoryError"),
    "an array too large": ("np.ones((10**6, 10**6))", "MemoryError"),
    "too many files": ("x = [open('/dev/null') for _ in range(10**4)]", "OSError"),
    "a file too large": (
        "with open('big', 'wb') as file:\n    file.seek(10**9)\n    file.write(b'x')",
        "OSError",
    ),
    "nothing": ("return None", "is a value returned?"),
    "a missing name": ("return maximum(0, z)", "NameError"),
    "KeyboardInterrupt": ("raise KeyboardInterrupt", ""),
    "an exception without words": (
        "class E(Exception):\n    def __str__(self):\n        raise ValueError\nraise E",
        "stops with an error (E)",
    ),
    "a closed wire": ("import os\nos.closerange(0, 200)", "ends Python itself"),
    "too much returned": ("return np.zeros((3000, 3000))", "64 MB"),
    "a generator": ("return (x for x in z)", "generator"),
    "itself": ("return relu", "function"),
    "an endless list": ("x = []\nx.append(x)\nreturn x", "list"),
    "a long list": ("return list(range(100_000))", "too many parts"),
}


@pytest.mark.parametrize("name", one_in(3, IN_A_FUNCTION))
def test_what_a_function_does_costs_that_exercise_alone(mark, released, hurry, name):
    """Does a function that misbehaves lose its own points and no others?"""
    body, word = IN_A_FUNCTION[name]
    if word in ("did not finish in time", "`relu` "):
        hurry("relu")
    marked = mark(as_bytes(fill_in(released, relu(body))))
    assert earned(marked) == without("relu")
    assert word in " ".join(f.message + f.cause for f in marked.verdicts["relu"].findings)
    assert "relu: not right yet" in shown(marked)


HARMLESS = {
    "a warning": "import warnings\nwarnings.warn('careful')",
    "NumPy told to raise, then not": "np.seterr(all='warn')\nnp.float64(1) / np.sum(0 * z)",
    "prints": "print('here', z)",
    "a progress bar": "import sys\nfor i in range(9):\n    print('\\r', i, end='', file=sys.stderr)",
    "a flood of prints": "for _ in range(20_000):\n    print('x' * 1000)",
    "a flood past Python": (
        "import os\nfor fd in (0, 1, 2):\n    for _ in range(300):\n"
        "        try:\n            os.write(fd, b'x' * 10**6)\n"
        "        except OSError:\n            break"
    ),
    "a plot": "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
    "a log": "import logging\nlogging.warning('x')\nlogging.getLogger().error('y')",
    "a thread": (
        "import threading, time\n"
        "threading.Thread(target=time.sleep, args=(60,), daemon=False).start()"
    ),
    "a child that comes back": "import os\nos.fork()",
    "a child that waits": "import os, time\nif os.fork() == 0:\n    time.sleep(60)",
    "a program": "import subprocess\nsubprocess.run(['/bin/echo', 'x'], check=True)",
    "a pool": (
        "import concurrent.futures as f\nwith f.ThreadPoolExecutor(3) as pool:\n"
        "    list(pool.map(abs, [1, 2]))"
    ),
    "a question": "try:\n    input('z?')\nexcept Exception:\n    pass",
    "a changed folder": "import os\nos.chdir('/')",
    "a replaced stdout": "import sys, io\nsys.stdout = sys.stderr = io.StringIO()\nprint('x')",
    "no stdout": "import sys\nsys.stdout = sys.stderr = None",
    "a random seed": "np.random.seed(0)\nimport random\nrandom.seed(0)",
    "a locale": "import locale\nlocale.setlocale(locale.LC_ALL, 'C')",
    "print options": "np.set_printoptions(threshold=1, precision=1)",
    "a garbage collection": "import gc\ngc.collect()\ngc.freeze()",
    "an alarm": "import signal\nsignal.signal(signal.SIGALRM, lambda *_: None)\nsignal.alarm(1)",
    "a global": "global np\nimport numpy as np",
    "a file": "open('notes.txt', 'w').write('x')",
}


@pytest.mark.parametrize("name", one_in(3, HARMLESS))
def test_what_does_no_harm_costs_nothing(mark, released, name):
    """Does a right function keep its points whatever it prints, warns, starts or leaves behind?"""
    marked = mark(as_bytes(fill_in(released, relu(HARMLESS[name]))))
    assert earned(marked) == POINTS


IN_A_CELL = {
    "sys.exit": "import sys\nsys.exit(3)",
    "exit": "exit",
    "quit": "quit()",
    "os._exit": "import os\nos._exit(0)",
    "kill -9": "import os\nos.kill(os.getpid(), 9)",
    "an error": "1 / 0",
    "a syntax error": "def f(:",
    "a wrong indent": "  x = 1\n y = 2",
    "a zero byte": "x = 1\0",
    "half a surrogate pair": "print('\ud83d')",
    "a very long line": "x = '" + "y" * 1_000_000 + "'",
    "deep brackets": "x = " + "(" * 5000 + ")" * 5000,
    "an endless loop": "while True: pass",
    "too much memory": "x = bytearray(10**12)",
    "a flood of prints": "while True: print('x' * 1000)",
    "a flood of pictures": "from IPython.display import HTML, display\nwhile True: display(HTML('x'))",
    "a huge picture": "from IPython.display import HTML\nHTML('x' * 30_000_000)",
    "a thread that never ends": (
        "import threading, time\n"
        "def run():\n    while True: time.sleep(0.001)\n"
        "threading.Thread(target=run).start()"
    ),
    "an unknown magic": "%nonesuch\n%%also",
    "a shell command": "!rm -rf / ; echo gone",
    "a cell magic": "%%bash\nrm -rf /\n",
    "a pip command": "%pip install numpy==1.0",
    "a reset": "%reset -f\nimport numpy as np\nfrom autograder import checker",
    "await": "import asyncio\nawait asyncio.sleep(0.01)",
    "a changed check": "check = lambda f: 1000",
    "no check": "del check",
    "a debugger": "breakpoint()",
    "a question": "input('name? ')",
    "a window": "%matplotlib qt",
    "a widget": "%matplotlib widget",
    "a display that fails": "class A:\n    def __repr__(self):\n        1 / 0\nA()",
    "a display that ends Python": "class A:\n    def __repr__(self):\n        import os; os._exit(1)\nA()",
    "a display of nonsense": (
        "class A:\n    def _repr_mimebundle_(self, **_):\n"
        "        return {3: b'x', 'text/html': object(), 'a/b': {1: 2}}, {'x': object()}\nA()"
    ),
    "a shell that is gone": "get_ipython().user_ns.clear()\nimport numpy as np",
    "a stopped shell": "get_ipython().run_cell = None",
}


@pytest.mark.parametrize("name", IN_A_CELL)
def test_a_cell_of_ones_own_costs_nothing(mark, released, hurry, name):
    """Does a cell that fails, ends or hangs leave the marks of all exercises as they are?"""
    hurry(IN_A_CELL[name], seconds=0.5)
    notebook = fill_in(released, first=IN_A_CELL[name])
    marked = mark(json.dumps(notebook).encode("utf-8", "surrogatepass"))
    if name == "a stopped shell":  # the learner has broken the notebook, not a cell
        assert marked.earned == 0
    else:
        assert earned(marked) == POINTS
    assert len(marked.to_bytes()) < 5_000_000


STUBBORN = {
    "a loop in C": "sum(range(10**12))",
    "a loop that catches everything": (
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    ),
    "sleep": "import time\ntime.sleep(10**6)",
    "a deaf loop": "import signal\nsignal.signal(signal.SIGPROF, signal.SIG_IGN)\nwhile True: pass",
}


@pytest.mark.slow
def test_what_does_not_listen_is_ended_from_outside(mark, released, hurry):
    """Are functions that no signal stops ended by the clock, each at its own cost alone?

    One notebook for four of them, as each takes the examiner's patience.
    """
    answers = dict(RIGHT)
    names = ["tanh_derivative", "relu", "relu_derivative", "image2vector"]
    for name, body in zip(names, STUBBORN.values(), strict=True):
        indented = "".join(f"\n    {line}" for line in body.splitlines())
        answers[name] = f"def {name}(z):{indented}"
    hurry(*names)
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked) == without(*names)
    for name in names:
        assert "did not finish in time" in marked.verdicts[name].findings[0].message


def test_an_endless_cell_is_left_out(mark, released, hurry):
    """Is a cell that does not listen left out, and the rest marked as if it were not there?"""
    cell = f"x = 1\n{STUBBORN['a loop in C']}"
    hurry(cell)
    marked = mark(as_bytes(fill_in(released, before={"relu": cell})))
    assert earned(marked) == POINTS
    assert any("took too long" in note for note in marked.notes)
    assert "left out at marking" in shown(marked)


def test_a_step_that_ends_python_costs_once(mark, released):
    """Does what builds on a function that ends Python itself keep its points?"""
    answers = RIGHT | {"sigmoid": "def sigmoid(z):\n    import os\n    os._exit(1)"}
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked) == without("sigmoid")
    assert "sigmoid is wrong" in marked.verdicts["sigmoid_derivative"].remarks[0]


def test_a_mistake_costs_once(mark, released):
    """Is what is right on a wrong foundation paid, and said to be right?"""
    answers = RIGHT | {"sigmoid": "def sigmoid(z):\n    return 1 / 1 + np.exp(-z)"}
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked) == without("sigmoid")
    assert "sigmoid is wrong" in marked.verdicts["sigmoid_derivative"].remarks[0]


def test_a_missing_step_costs_once(mark, released):
    """Is what builds on a step that is not written paid?"""
    answers = {name: source for name, source in RIGHT.items() if name != "sigmoid"}
    assert earned(mark(as_bytes(fill_in(released, answers)))) == without("sigmoid")


def test_two_wrongs_make_two(mark, released):
    """Does an exercise that is itself wrong lose its points with the step below put right?"""
    answers = RIGHT | {
        "sigmoid": "def sigmoid(z):\n    return z",
        "sigmoid_derivative": "def sigmoid_derivative(z):\n    return sigmoid(z)",
    }
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked) == without("sigmoid", "sigmoid_derivative")


def test_a_deleted_function_is_missing(mark, released):
    """Does a function that the notebook deletes again count as missing, and only it?"""
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": f"{RELU}\ndel relu"})))
    assert earned(marked) == without("relu")
    assert marked.verdicts["relu"].findings[0].kind == "missing"


@pytest.mark.parametrize(
    "source",
    ["relu = 7", "relu = None", "relu = 'lambda z: z'", "class relu: pass", "import os as relu"],
)
def test_what_is_no_function_is_a_wrong_answer(mark, released, source):
    """Does a name that is no function cost that exercise alone?"""
    assert earned(mark(as_bytes(fill_in(released, RIGHT | {"relu": source})))) == without("relu")


def test_a_function_in_another_form_is_right(mark, released):
    """Do a lambda, a method, a partial and a vectorized function earn the points?"""
    answers = RIGHT | {
        "relu": "relu = lambda z: np.maximum(0, z)",
        "relu_derivative": (
            "class Slope:\n    def __call__(self, z):\n        return np.where(z > 0, 1.0, 0.0)\n"
            "relu_derivative = Slope()"
        ),
        "tanh_derivative": (
            "from functools import partial\ndef f(a, z):\n    return a - np.tanh(z) ** 2\n"
            "tanh_derivative = partial(f, 1)"
        ),
        "sigmoid": (
            "import math\n"
            "sigmoid = np.vectorize(lambda z: 1 / (1 + math.exp(-z)) if z > -700 else 0.0)"
        ),
    }
    assert earned(mark(as_bytes(fill_in(released, answers)))) == POINTS


def test_the_last_word_is_the_notebooks_at_the_check(mark, released):
    """Does a check examine the function as it is there, whatever comes later?"""
    marked = mark(as_bytes(fill_in(released, last="relu = sigmoid = lambda z: 0")))
    assert earned(marked) == POINTS


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_session_killed_from_outside_costs_nothing(mark, released, host, monkeypatch, times):
    """Must a process end more than once before it counts, as when the machine was short of memory?

    Once in the session itself, and twice in a copy of it.
    """
    left = [times]
    call = sessions.Called.call

    def killed(copy, name, *rest):
        if name == "relu" and left[0]:
            left[0] -= 1
            for process in [*descendants(host._candidate.pid)]:  # of what has died, none is named
                os.kill(process, signal.SIGKILL)
        yield from call(copy, name, *rest)

    monkeypatch.setattr(sessions.Called, "call", killed)
    marked = mark(as_bytes(fill_in(released)))
    assert earned(marked) == (POINTS if times < 3 else without("relu"))
    assert bool(marked.notes) == (times == 3)


def _before_all(notebook, source, times):
    """Put so many cells of the learner's own behind the set-up."""
    notebook["cells"][1:1] = [own(source) | {"id": f"d{i}"} for i in range(times)]
    return as_bytes(notebook)


def test_a_notebook_that_ends_every_session_is_marked_without_its_own_cells(mark, released):
    """Do answers among many deadly cells get their points, each exercise for itself?"""
    answers = RIGHT | {"relu": "def relu(z):\n    import os; os._exit(1)"}
    data = _before_all(fill_in(released, answers), "import os\nos._exit(0)", MAX_RUNS + 5)
    marked = mark(data)
    assert earned(marked) == without("relu")
    assert any(f"ended {MAX_RUNS} sessions" in note for note in marked.notes)
    assert "left out at marking" in shown(marked)


def test_more_deadly_answers_than_sessions_cost_themselves_alone(mark, released, monkeypatch):
    """Does the last exercise count, however many before it end the session?"""
    monkeypatch.setattr(notebooks, "MAX_RUNS", 2)
    deadly = [name for name in POINTS if name not in ("image2vector", "cross_entropy_loss")]
    answers = RIGHT | {name: f"def {name}(z):\n    import os; os._exit(1)" for name in deadly}
    assert earned(mark(as_bytes(fill_in(released, answers)))) == without(*deadly)


@pytest.fixture
def now(monkeypatch):
    """The time by a clock that a test sets: a session's call or cell takes none of it by itself."""
    now = [0.0]
    clock = SimpleNamespace(monotonic=lambda: now[0])
    monkeypatch.setattr(examiner, "time", clock)
    monkeypatch.setattr(notebooks, "time", clock)
    return now


def test_cells_together_have_their_time(mark, released, monkeypatch, now):
    """Are own cells left out once all of them have had their time, and answers still marked?"""
    cell = "print('slept')"
    run = sessions.Session.run

    def slow(session, source, *rest):
        now[0] += 30 * (source == cell)
        return run(session, source, *rest)

    monkeypatch.setattr(sessions.Session, "run", slow)
    marked = mark(_before_all(fill_in(released), cell, 20), TimeLimits(cells=100.0))
    assert earned(marked) == POINTS
    assert shown(marked).count("slept") == 4  # the fourth is the first to end after its time
    assert any("more than 100 seconds" in note for note in marked.notes)


def test_calls_together_have_their_time(mark, released, monkeypatch, now):
    """Is an exercise stopped whose every call takes a little less than it may?"""
    call, calls = sessions.Called.call, []

    def slow(copy, name, *rest):
        for outcome in call(copy, name, *rest):
            if name == "relu":
                now[0] += 40
                calls.append(outcome)
            yield outcome

    monkeypatch.setattr(sessions.Called, "call", slow)
    marked = mark(as_bytes(fill_in(released)), TimeLimits(call=10.0))
    assert earned(marked) == without("relu")
    assert "did not finish in time" in marked.verdicts["relu"].findings[0].message
    # 8 times 10 seconds and 10 more are over then: in the session itself, and again in a copy.
    assert len(calls) == 2 * 3


def test_a_notebook_comes_to_its_end(mark, released):
    """Is a notebook given up in the end, where its cells take too long to be marked?"""
    deadly = {"relu": "import os; os._exit(1)"}
    marked = mark(as_bytes(fill_in(released, before=deadly)), TimeLimits(notebook=0.0))
    assert earned(marked) == dict.fromkeys(POINTS, 0.0)
    assert any("takes too long" in note for note in marked.notes)


def test_explorations_are_not_run(host, released):
    """Is a cell to play with left out, and one in which an answer's helper stands run?"""
    played = copy.deepcopy(released)
    play = {"metadata": {"tags": ["exploration"]}, "source": "print('PLAYED')\nwhile True: pass"}
    played["cells"].insert(1, own("") | play | {"id": "abc-0"})
    played["cells"].insert(1, own("") | {**play, "source": "print('SEEN')"} | {"id": "abc-1"})
    notebook = fill_in(released, RIGHT | {"relu": "relu = lambda z: helped(z)"})
    helping = "print('SEEN')\ndef helped(z):\n    return np.maximum(0, z)"
    notebook["cells"].insert(1, own("") | play | {"id": "abc-0"})
    notebook["cells"].insert(1, own("") | {**play, "source": helping} | {"id": "abc-1"})
    data = as_bytes(notebook)
    file = SubmittedFile("01_activations.ipynb", data, len(data))
    marked = mark_submission(host, Release(played), file, "a", "01_activations", USUAL)
    assert earned(marked) == POINTS
    assert "PLAYED" not in shown(marked)
    assert "not run at marking" in shown(marked)
    assert "SEEN" in shown(marked)


def test_many_large_outputs_are_dropped(mark, released):
    """Does a notebook that shows too much keep its marks, and a size that opens?"""
    notebook = fill_in(released)
    show = "from IPython.display import HTML, display\ndisplay(HTML('x' * 6_000_000))"
    large = {"cell_type": "code", "metadata": {}, "source": show, "outputs": []}
    notebook["cells"][1:1] = [large | {"id": f"l{i}"} for i in range(8)]
    marked = mark(as_bytes(notebook))
    assert earned(marked) == POINTS
    assert len(marked.to_bytes()) < MAX_SHOWN + 1_000_000
    assert "the notebook shows too much" in shown(marked).lower()


def test_an_unreadable_notebook_is_not_marked(mark):
    """Does a broken file give a sentence, and neither verdicts nor a notebook?"""
    marked = mark(b'{"cells": [')
    assert marked.problem
    assert (marked.verdicts, marked.notebook, marked.earned) == ({}, None, 0)


def test_outputs_are_shown_as_a_notebook_shows_them(mark, released):
    """Are prints, values, pictures and errors kept, and hidden cases not?"""
    cell = (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint('a print')\n"
        "import sys\nprint('a warning', file=sys.stderr)\n'the value'"
    )
    answers = RIGHT | {"relu": "def relu(z):\n    return z - 1"}
    marked = mark(as_bytes(fill_in(released, answers, first=cell, last="{}['missing']")))
    cells = marked.notebook["cells"]
    kinds = [output["output_type"] for output in cells[1]["outputs"]]
    assert kinds == ["stream", "stream", "display_data", "execute_result"]
    assert "image/png" in cells[1]["outputs"][2]["data"]
    assert cells[-1]["outputs"][0]["ename"] == "KeyError"
    panel = next(c for c in cells if c["id"] == "relu")["outputs"][0]["data"]["text/plain"]
    assert "expected:" not in panel
    assert "yours:" not in panel

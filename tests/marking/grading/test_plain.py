"""Is it found from the text alone whether a notebook's functions forget what they are shown?"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from autograder.key import COURSE
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading import notebook
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.plain import is_plain, proof_of
from autograder.marking.grading.restore import Part, restore
from autograder.marking.grading.submission import read_file, read_submission
from autograder.marking.sandbox.limits import TimeLimits
from benchmarks.performance import klass

NAMES = [assignment.name for assignment in COURSE]
RELU = "def relu(z):\n    return np.maximum(0, z)\n"
CHECK = Part("check", "code", "check(relu)", "relu")


def parts(*texts: str) -> list[Part]:
    """Return a notebook with these cells, and the check of `relu` at its end."""
    return [*(Part("own", "code", text) for text in texts), CHECK]


PLAIN = {
    "the function": RELU,
    "its test": RELU + "assert relu(np.array([-1.0, 2.0])).sum() == 2, f'is {relu(2):.2f}'",
    "a helper of one's own": RELU + "def twice(z, times=2):\n    return relu(z) * times",
    "a loop over a list": (
        "def relu(z):\n    out = []\n    for x in z.ravel():\n        out.append(x if x > 0 else 0)\n"
        "    return np.array(out).reshape(z.shape)"
    ),
    "a dictionary": (
        'def relu(z):\n    d = {"A" + str(1): z}\n    d["B"] = {k: v * 1 for k, v in d.items()}\n'
        '    return np.where(d["A1"] > 0, d["A1"], 0.0)'
    ),
    "an error of one's own": 'def relu(z):\n    if z is None:\n        raise ValueError("no z")',
    "a picture": RELU + "import matplotlib.pyplot as plt\nz = np.linspace(-3, 3)\n"
    "plt.plot(z, relu(z), label='relu')\nplt.legend()\nplt.show()",
    "a magic for pictures": "%matplotlib inline\n" + RELU,
    "no Python, of which nothing runs": "def relu(z):\n    return None  # {\n        'a': 1,\n    }",
    "a lambda": "def relu(z):\n    f = lambda x: x if x > 0 else 0.0\n    return np.array([f(x) for x in z])",
    "a lambda with a default": "def relu(z):\n    f = lambda x, low=0: np.maximum(low, x)\n    return f(z)",
    "a function that is handed over": "def relu(z):\n    return z\ndef test_relu(f):\n    return f(f=1)",
    "a stub": "def relu(z):\n    raise NotImplementedError",
    "a step that is not written": "def relu(z):\n    return sigmoid(z)",
    "nothing": "",
}

# Of a function relu, what keeps or tells.
KEEPING = {
    "a global": "global kept\n    kept = z",
    "a global list": "KEPT.append(z)",
    "a list by another name": "k = KEPT\n    k.append(z)",
    "a name that a comprehension binds, too": "[KEPT for KEPT in []]\n    KEPT.append(z)",
    "its own attribute": "relu.kept = z",
    "its dictionary": "relu.__dict__['kept'] = z",
    "its defaults": "relu.__defaults__[0].append(z)",
    "a module's attribute": "np.kept = z",
    "another module": "import sys\n    sys.kept = z",
    "the state of errors": "np.seterr(all='raise')",
    "the form of print": "np.set_printoptions(precision=3)",
    "a file": "open('kept', 'w').write(str(z))",
    "NumPy's files": "np.save('kept', z)",
    "memory that was somebody's": "np.empty(9)",
    "such memory by a mask": "np.add(0, z, where=False)",
    "such memory by a mask in a dictionary": "np.add(0, z, **{'where': False})",
    "such memory by the type": "np.ndarray(9)",
    "names as text": "globals()['kept'] = z",
    "names of a builtin": "vars()['kept'] = z",
    "code as text": "exec('global kept; kept = z')",
    "an attribute as text": "setattr(np, 'kept', z)",
    "a class": "type('K', (), {}).kept = z",
    "a closure": "def inner():\n        return z\n    return inner",
    "a lambda's default": "f = lambda x=[]: x.append(z)",
    "a list in a lambda": "f = lambda: KEPT.append(z)\n    f()",
    "a lambda that is its attribute": "relu.kept = lambda: z",
    "a global in a lambda": "f = lambda: kept(z)\n    f()",
    "a function in parts": "f = np.frompyfunc(relu, 1, 1)",
    "the kernel": "get_ipython().user_ns['kept'] = z",
    "the history": "Out[1] = z",
    "a name nobody has bound": "kept.append(z)",
    "a module as a value": "m = np\n    m.save('kept', z)",
    "a ufunc's method": "np.add.at(KEPT, 0, z)",
    "a try": "try:\n        pass\n    finally:\n        pass",
    "a with": "with np.errstate(all='raise'):\n        pass",
    "a generator": "yield z",
    "a deletion": "del z",
}

# Beside a right function.
AROUND = {
    "NumPy's function replaced": "np.maximum = print",
    "another np": "import math as np",
    "np as a number": "np = 5",
    "np in a loop": "for np in range(3):\n    pass",
    "a builtin replaced": "len = relu",
    "print replaced by a definition": "def print(x):\n    return x",
    "the function's name for data": "relu = 3",
    "the function defined twice": RELU,
    "a library": "import os",
    "a part of a library": "from numpy import maximum",
    "everything of a library": "from numpy import *",
    "a command": "!ls",
    "a command's result": "x = !ls",
    "a magic": "%time relu(1)",
    "a cell's magic": "%%time\nrelu(1)",
    "help": "np.exp?",
    "a quoted call": ", relu a b",
    "a prompt": ">>> import os",
    "text that is indented": "  import os\n  x = [",
    "a class": "class A:\n    pass",
    "a decorator": "@print\ndef other(z):\n    return z",
    "a lambda beside": "other = lambda z: z",
    "a lambda that keeps": "z = 1\nother = lambda z: KEPT.append(z)",
    "a lambda in its place": "z = 1\ntanh_derivative = lambda z: KEPT.append(z)",
    "a default that is shared": "def other(z, kept=[]):\n    return kept",
    "a default that is worked out": "def other(z, n=np.zeros(3)):\n    return n",
    "an annotation": "def other(z: print('x')):\n    return z",
    "text as code": "eval('1')",
    "an import by name": "__import__('os')",
    "builtins": "__builtins__.len = 3",
    "the kernel": "get_ipython()",
    "a timer": "import threading",
    "an own name for a library": "import numpy as npp",
    "a picture's file": "import matplotlib.pyplot as plt\nplt.savefig('x.py')",
    "a picture's settings": "import matplotlib.pyplot as plt\nplt.rcParams['x'] = 1",
    "awaiting": "await relu(1)",
    "much text": "#" * 2_000_000,
}


@pytest.mark.parametrize("name", PLAIN)
def test_what_learners_write_is_plain(name):
    """Is usual work known to be plain?"""
    assert is_plain(parts(PLAIN[name]))


@pytest.mark.parametrize("name", KEEPING)
def test_what_can_keep_is_not(name):
    """Is a function not plain that could keep, tell, or find what another was shown?"""
    body = f"def relu(z, more=(1,)):\n    {KEEPING[name]}\n    return np.maximum(0, z)"
    assert not is_plain(parts("KEPT = []", body))


@pytest.mark.parametrize("name", AROUND)
def test_what_could_listen_is_not(name):
    """Is a notebook not plain in which something beside the function could?"""
    assert not is_plain(parts(RELU, AROUND[name]))
    assert not is_plain(parts(AROUND[name], RELU))


def test_a_name_is_what_it_is_at_its_check():
    """Is a notebook not plain whose end is another state than that at a check?"""
    helper = "def helper(z):\n    return z"
    asks = "def relu(z):\n    return helper(z)"
    assert is_plain([*parts(helper, asks)])
    assert is_plain([*parts(asks, helper)])
    assert not is_plain([*parts(asks), Part("own", "code", helper)])
    assert not is_plain([CHECK, Part("own", "code", RELU)])


def test_what_is_not_run_does_not_matter():
    """Are texts, pictures of the course and locked cells passed over?"""
    others = [Part(role, "code", "import os") for role in ("exploration", "locked")]
    assert is_plain([Part("own", "markdown", "import os"), *others, *parts(RELU)])


GET_READY = "x_orig = datasets.load_cats()\nx = x_orig[0] / 255\nprint(x.shape)"


# What a cell is to define or bind it may never come to; then Python's own is called.
NEVER_BOUND = {
    "behind an error": "raise ValueError\ndef exec(s):\n    return s",
    "in a cell that is none": "def exec(s, s):\n    return s",
    "in a cell that returns": "def exec(s):\n    return s\nreturn 1",
    "in a branch": "if False:\n    exec = 1",
    "by a loop without turns": "for exec in []:\n    pass",
    "by a comprehension": "[exec for exec in []]",
    "one of IPython's": "for get_ipython in []:\n    pass",
    "one of the set-up's": "for guess in []:\n    pass",
    "the last value that was shown": "for _ in []:\n    pass\nh, w = _",
}


@pytest.mark.parametrize("name", NEVER_BOUND)
def test_a_name_of_pythons_own_stays_what_it_is(name):
    """Is a notebook not plain where it only seems to give another meaning to a name that is there?"""
    set_up = Part("locked", "code", "from autograder import guess", "set-up")
    assert not proof_of([set_up, *parts(NEVER_BOUND[name] + "\n" + RELU)]).plain
    assert not proof_of([set_up, *parts(RELU, NEVER_BOUND[name])]).plain


def given(text: str) -> Part:
    """Return a cell of the course that stands as it was released."""
    return Part("own", "code", text, released="cell")


# What else runs, and whether a cell that gets data ready has to.
READERS = {
    "nothing": (RELU, False),
    "the data in a cell of the learner's own": (RELU + "print(relu(x))", True),
    "what the data were made of": (RELU + "y = x_orig", True),
    "the data in a comprehension": (RELU + "y = [v for v in x]", True),
    "the data in a text": (RELU + "print(f'{x}')", True),
    "an entry that is set": (RELU + "y = 1\nfor i in range(2):\n    y = x[0]", True),
    "a parameter of the same name": ("def relu(x):\n    return np.maximum(0, x)", False),
    "a name of a comprehension": (RELU + "y = [x for x in range(3)]", True),  # as if it were read
    "another value under its name": (RELU + "x = 3", True),
    "an operation in its place": ("x *= 2\n" + RELU, True),
}


@pytest.mark.parametrize("name", READERS)
def test_what_something_reads_is_run(name):
    """Is a cell of the course left out only where nothing that runs reads what it touches?"""
    text, is_read = READERS[name]
    for notebook_ in ([given(GET_READY), *parts(text)], [*parts(text), given(GET_READY)]):
        proof = proof_of(notebook_)
        assert proof.plain
        assert bool(proof.unread) is not is_read


def test_what_is_read_reads_others_in_turn():
    """Are cells run that another one needs, or that change what it needs, and no others?"""
    first, second = given("a = 1\nkept = []"), given("kept.append(a)")
    third, fourth = given("b = len(kept)"), given("c = 2")
    texts = [first, second, third, fourth]
    assert proof_of([*texts, *parts(RELU)]).unread == {0, 1, 2, 3}
    assert proof_of([*texts, *parts(RELU + "relu(b)")]).unread == {3}
    assert proof_of([*texts, *parts(RELU + "relu(c)")]).unread == {0, 1, 2}


def test_what_is_changed_under_another_name_is_changed():
    """Is a cell run that changes, by a second name, what something reads?"""
    second, change = given("other = kept"), given("other.append(3)")
    assert proof_of([given("kept = []"), second, change, *parts(RELU)]).unread == {0, 1, 2}
    assert not proof_of([given("kept = []"), second, change, *parts(RELU + "kept")]).unread
    for text in ("x = kept", "x = [kept]", "for x in [kept]:\n    pass", "x = y = kept"):
        own = Part("own", "code", f"kept = []\n{text}")
        assert not proof_of([own, given("x.append(3)"), *parts(RELU + "kept")]).unread


def test_what_only_calls_the_learners_functions_is_left_out():
    """Does it not matter which functions a cell calls, which stay as they are?"""
    assert proof_of([*parts(RELU), given("x = relu(3)\nprint(x)")]).unread == {2}


DRAWN = "def drawn(n):\n    return more(n)\ndef more(n):\n    return np.random.randn(n)"
RUN = {
    "random numbers": "np.random.seed(1)\nx = np.random.randn(3)",
    "a function that draws some": "x = drawn(3)",
    "a module": "import math\nx = math.pi",
    "an exercise": "def sigmoid(z):\n    return z",
    "the function that is asked for": RELU,
    "nothing": "# a remark",
}


@pytest.mark.parametrize("name", RUN)
def test_what_marking_needs_is_run(name):
    """Is a cell of the course run that more depends on than the names that it binds?"""
    others = [Part("own", "code", DRAWN), *parts(*() if "def relu" in RUN[name] else (RELU,))]
    proof = proof_of([given(RUN[name]), *others])
    assert proof.plain
    assert not proof.unread


def test_what_is_set_up_may_read_any_cell():
    """Is a cell run of which a locked one speaks?"""
    locked = Part("locked", "code", "y = x_orig", "set-up")
    assert not proof_of([given(GET_READY), locked, *parts(RELU)]).unread


def test_only_cells_as_they_were_given_are_left_out():
    """Is an edited cell run, and every cell of a notebook that is not plain?"""
    edited, other = (Part("own", "code", text) for text in (GET_READY, "globals()"))
    assert not proof_of([edited, *parts(RELU)]).unread
    assert proof_of([given(GET_READY), *parts(RELU)]).unread == {0}
    assert not proof_of([given(GET_READY), other, *parts(RELU)]).unread


@pytest.fixture(params=NAMES)
def handed_in(request, tmp_path):
    """An assignment's release, and notebooks with one wrong answer or more, as they are handed in."""
    name = request.param
    paths = [*klass.make_class(tmp_path, 4, [name])]
    release = Classroom(klass.ROOT, tmp_path).release(name)
    return name, release, [read_file(path.parent, name) for path in paths]


def test_the_solutions_are_plain(handed_in):
    """Are whole notebooks of the course, right and wrong, known to be plain?"""
    name, release, files = handed_in
    for file in files:
        restored, _ = restore(release, read_submission(file, name).cells)
        assert is_plain(restored)


def test_marks_and_words_are_the_same(handed_in, host, monkeypatch):
    """Has a plain notebook the same marks, words and outputs when copies of it are examined?"""
    name, release, files = handed_in
    times = TimeLimits()
    plain = [mark_submission(host, release, file, "ada", name, times) for file in files]
    monkeypatch.setattr(notebook, "proof_of", lambda p: replace(proof_of(p), plain=False))
    copied = [mark_submission(host, release, file, "ada", name, times) for file in files]
    for one, other in zip(plain, copied, strict=True):
        assert one.verdicts == other.verdicts
        assert one.notebook == other.notebook


def test_what_gets_data_ready_runs_where_it_is_read(host, tmp_path):
    """Is the course's cell left out of a solved notebook, and run for a learner who looks at its result?"""
    name = "02_logistic_regression"
    (path,) = klass.make_class(tmp_path, 1, [name])
    release, file = Classroom(klass.ROOT, tmp_path).release(name), read_file(path.parent, name)
    before = mark_submission(host, release, file, "ada", name, TimeLimits())
    assert "Nothing that is marked needs this cell of the course" in before.to_bytes().decode()
    read = json.loads(path.read_text())
    cell = {"cell_type": "code", "id": "mine", "metadata": {}, "source": "print(train_x.shape, 1)"}
    read["cells"].append({**cell, "execution_count": None, "outputs": []})
    path.write_text(json.dumps(read))
    file = read_file(path.parent, name)
    after = mark_submission(host, release, file, "ada", name, TimeLimits())
    assert "(12288, 209) 1" in after.to_bytes().decode()
    assert after.verdicts == before.verdicts

"""Does cheating pay?  Here each submission tries, and gets what its answers are worth.

An attack is code in a cell of the learner's own, above all exercises, or inside an answer.  It must
gain nothing with wrong answers, lose nothing with right ones, and leave the next learner alone.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from typing import Any

import numpy as np
import pytest

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.key.vectors import VISIBLE, make_vectors
from autograder.marking.grading.examiner import seed_of, variant_seed
from autograder.marking.sandbox import session as sessions
from autograder.marking.sandbox.limits import TimeLimits
from autograder.marking.sandbox.protocol import Channel, message, messages
from tests.marking.submissions import (
    POINTS,
    RIGHT,
    as_bytes,
    earned,
    fill_in,
    find,
    own,
    shown,
    without,
)
from tests.sampling import one_in

# Shapes are right, numbers are wrong: whoever is fooled by anything but numbers gives points.
WRONG = {
    name: f"def {name}({args}):\n    return {result}"
    for name, args, result in (
        ("sigmoid", "z", "0.3 + 0 * z"),
        ("sigmoid_derivative", "z", "0.3 + 0 * z"),
        ("tanh_derivative", "z", "0.3 + 0 * z"),
        ("relu", "z", "0.3 + 0 * z"),
        ("relu_derivative", "z", "0.3 + 0 * z"),
        ("image2vector", "image", "0.3 + 0.0 * image.reshape(-1, 1)"),
        ("cross_entropy_loss", "a, y", "0.3 + 0 * a"),
    )
}
NOTHING = dict.fromkeys(POINTS, 0.0)
KEY = find_assignment("01_activations")

# Names that attacks share: the wire to the examiner, as learner code can find it.
WIRE = """
import functools, os, stat
from autograder.marking.sandbox.protocol import Channel
@functools.cache
def wire():
    fds = [fd for fd in range(256) if is_pipe(fd)]
    return Channel(fds[0], fds[1])
def is_pipe(fd):
    try: return stat.S_ISFIFO(os.fstat(fd).st_mode)
    except OSError: return False
def ask(name, *args, **keywords):
    channel = wire()
    channel.send("ask", {"name": name, "args": args, "keywords": keywords})
    return channel.receive(5)
"""

PATCHES = {
    "np.allclose": (
        "yes = lambda *_, **__: True\n"
        "np.allclose = np.isclose = np.array_equal = np.array_equiv = np.all = yes\n"
        "import numpy.testing as t\n"
        "for name in dir(t):\n    if name.startswith('assert'): setattr(t, name, yes)"
    ),
    "np.isclose, given away": (
        "import numpy._core.numeric as n\nn.isclose = n.allclose = lambda *_, **__: np.True_"
    ),
    "compare": (
        "import autograder.checks.compare as c, autograder.checks.examine as e\n"
        "c.compare = e.compare = c._equal = c._close = lambda *_, **__: []"
    ),
    "examine": (
        "import autograder.checks.examine as e, autograder.checks.watch as n\n"
        "full = lambda v, *_: e.Verdict(v.name, 1.0, 1000.0, cases=9)\n"
        "e.examine = e.judge = n.examine = full"
    ),
    "the verdict": (
        "import autograder.checks.examine as e\n"
        "e.Verdict.passed = property(lambda self: True)\n"
        "e.Verdict.earned = property(lambda self: 1000.0)\n"
        "e.Verdict.score = 1.0"
    ),
    "check": "check = lambda function: 1000.0",
    "the check's class": (
        "import autograder.checks.notebook as n\nn.Checker.__call__ = lambda self, f: 1000.0"
    ),
    "the tolerance": (
        "import autograder.checks.contract as c\n"
        "c.Case.rtol = c.Case.atol = 1e9\n"
        "import autograder\nautograder.checker = lambda *_: print"
    ),
    "the whole package": (
        "import sys, types\n"
        "for name in [n for n in sys.modules if n.startswith('autograder')]:\n"
        "    sys.modules[name] = types.ModuleType(name)"
    ),
    "NumPy itself": (
        "import sys\n"
        "class Fake:\n    def __getattr__(self, name): return lambda *_, **__: True\n"
        "sys.modules['numpy'] = sys.modules['numpy.testing'] = Fake()"
    ),
    "imports": (
        "import sys\n"
        "class Finder:\n    def find_spec(self, *_): raise ImportError\n"
        "sys.meta_path.insert(0, Finder())\nsys.path.insert(0, '.')\n"
        "open('autograder.py', 'w').write('1 / 0')"
    ),
    "the points": "import os\nos.environ['NBGRADER_EXECUTION'] = 'autograde'\n1000.0",
    "equality of floats": (
        "import ctypes\n"
        "class Same(float):\n    def __eq__(self, other): return True\n    __hash__ = None\n"
        "np.float64 = Same"
    ),
    "the test vectors": (
        "import autograder.checks.vectors as v, glob, sys\n"
        "path = sys.modules['autograder'].__path__[0] + '/../data/checks.h5'\n"
        "try: open(path, 'wb').write(b'')\n"
        "except OSError: print('as it should be')\n"
        "v.read_vectors = lambda *_: {}"
    ),
    "IPython's history": (
        "seen = repr(In) + repr(Out) + repr(list(get_ipython().history_manager.get_range()))\n"
        "print('HISTORY', seen)"
    ),
    "AST transformers": (
        "import ast\n"
        "class Right(ast.NodeTransformer):\n"
        "    def visit_Return(self, node): return ast.parse('return 1000.0').body[0]\n"
        "    def visit_Call(self, node): print('FOUND') if 'expected' in ast.dump(node) else 0\n"
        "class Idle(ast.NodeTransformer): pass\n"
        "get_ipython().ast_transformers.append(Idle())"
    ),
    "input transformers": (
        "shell = get_ipython()\n"
        "def rewrite(lines):\n"
        "    return [line.replace('check(', 'print(1000.0) or id(') for line in lines]\n"
        "shell.input_transformers_cleanup.append(rewrite)\n"
        "shell.input_transformers_post.append(rewrite)"
    ),
    "IPython's events": (
        "shell = get_ipython()\n"
        "def spy(*info): print('SPY', [getattr(i, 'raw_cell', i) for i in info])\n"
        "for event in ('pre_run_cell', 'post_run_cell', 'pre_execute', 'post_execute'):\n"
        "    shell.events.register(event, spy)"
    ),
    "forged display": (
        "from IPython.display import display\n"
        "display({'text/plain': '1000.0', 'text/html': 'right in all'}, raw=True,\n"
        "        metadata={'nbgrader': {'grade': True, 'points': 1000}})\n"
        "get_ipython().display_pub.publish({'text/plain': '1000.0'})\n"
        "import sys\nsys.displayhook(1000.0)\n1000.0"
    ),
    "builtins": (
        "import builtins\n"
        "for name in ('all', 'any', 'abs', 'sum', 'min', 'max', 'round'):\n"
        "    setattr(builtins, name, lambda *_, **__: 1)"
    ),
    "NumPy's settings": (
        "np.set_printoptions(formatter={'all': lambda x: 'FOUND' if 0 else '1'})\n"
        "np.seterrcall(print)\nnp.seterr(all='call')"
    ),
    "leftovers": (
        "import os, site, sys\n"
        "for place in (*sys.path, site.getusersitepackages(), os.path.expanduser('~'), '/tmp',\n"
        "              os.environ['MPLCONFIGDIR'], '/var/tmp', '/dev/shm', '/run', '..', '../..'):\n"
        "    for name in ('sitecustomize.py', 'usercustomize.py', 'numpy.py', 'matplotlibrc',\n"
        "                 'fontlist-v390.json', 'evil.pth', 'conftest.py', '.bashrc'):\n"
        "        try:\n"
        "            os.makedirs(place, exist_ok=True)\n"
        "            open(os.path.join(place, name), 'w').write('raise SystemExit')\n"
        "        except OSError: pass"
    ),
    "shared memory": (
        "import ctypes, mmap\n"
        "libc = ctypes.CDLL(None)\n"
        "libc.shmget(4711, 4096, 0o1666)\nlibc.semget(4711, 1, 0o1666)\nlibc.msgget(4711, 0o1666)\n"
        "try:\n"
        "    from multiprocessing import shared_memory\n"
        "    shared_memory.SharedMemory('left', create=True, size=4096)\n"
        "except OSError: pass"
    ),
    "ends that do not end": (
        "import atexit, os, signal\n"
        "atexit.register(lambda: os.fork() or __import__('time').sleep(99))\n"
        "for s in range(1, 65):\n"
        "    try: signal.signal(s, signal.SIG_IGN) if s not in (17, 27) else 0\n"
        "    except (OSError, ValueError): pass"
    ),
    "limits lifted": (
        "import resource\n"
        "for which in range(16):\n"
        "    try: resource.setrlimit(which, (-1, -1))\n"
        "    except (OSError, ValueError): pass"
    ),
    "a gradebook in the sandbox": (
        "import sqlite3\n"
        "book = sqlite3.connect('gradebook.db')\n"
        "book.execute('CREATE TABLE grade (auto_score REAL)')\n"
        "book.execute('INSERT INTO grade VALUES (1000)')\nbook.commit()"
    ),
    "a trace": (
        "import sys, threading\n"
        "def spy(frame, event, arg):\n"
        "    if 'expected' in frame.f_locals or 'reference' in frame.f_locals: print('FOUND')\n"
        "    return spy\n"
        "sys.settrace(spy)\nsys.setprofile(spy)\nthreading.settrace(spy)"
    ),
}


pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture
def anybody(mark, released):
    """Return a function that says whether the next learner's right work still gets full points."""

    def anybody() -> bool:
        return earned(mark(as_bytes(fill_in(released)))) == POINTS

    return anybody


@pytest.mark.parametrize("name", one_in(3, PATCHES))
def test_patching_gains_nothing(mark, released, name):
    """Do changed modules in the learner's process leave wrong answers wrong, and stubs stubs?"""
    answers = dict(list(WRONG.items())[:5])
    marked = mark(as_bytes(fill_in(released, answers, first=PATCHES[name])))
    assert earned(marked) == NOTHING
    assert not any(verdict.passed for verdict in marked.verdicts.values())
    assert "FOUND" not in shown(marked)


@pytest.mark.parametrize("name", sorted(PATCHES.keys() - {"NumPy itself", "imports"}))
def test_patching_loses_nothing(mark, released, name):
    """Do right answers keep their points beside the same patches?

    Without NumPy, or without imports, a process cannot answer; that is the learner's own doing.
    """
    marked = mark(as_bytes(fill_in(released, first=PATCHES[name])))
    assert earned(marked) == POINTS


# These patch what the learner's own process needs to answer at all.
SAWING = {
    "json": "import json\njson.dumps = lambda *_, **__: '{}'\njson.loads = lambda *_, **__: {}",
    "struct": "import struct\nstruct.pack = lambda *_: b'\\0' * 4\nstruct.unpack = lambda *_: (0,)",
    "os.write": "import os\nos.write = lambda fd, data: len(data)",
    "os.read": "import os\nos.read = lambda fd, size: b'\\0' * size",
    "select": "import select\nselect.select = lambda *_: ([], [], [])",
    "builtins": "import builtins\nbuiltins.len = builtins.isinstance = lambda *_: True",
    "perform": (
        "import autograder.marking.sandbox.inside.candidate as c, __main__\n"
        "for m in (c, __main__): m.perform = lambda *_: m.Outcome(value=True)"
    ),
    "the way of answers": (
        "from autograder.marking.sandbox.protocol import Channel\n"
        "send = Channel.send\n"
        "def forged(self, kind, value=None, timeout=30.0):\n"
        "    if kind == 'outcome':\n"
        "        value = {'value': True, 'crash': None, 'changed': (), 'printed': '', 'score': 1,\n"
        "                 'passed': True, 'earned': 1000.0}\n"
        "    send(self, kind, value)\n"
        "Channel.send = forged"
    ),
    "the way of values": (
        "import autograder.checks.call as c, autograder.checks.values as v\n"
        "v._Packer.node = lambda self, value, depth: True\nc.as_data = lambda value: True"
    ),
    "a return that is rewritten": (
        "import ast\n"
        "class Right(ast.NodeTransformer):\n"
        "    def visit_Return(self, node): return ast.parse('return 1000.0').body[0]\n"
        "get_ipython().ast_transformers.append(Right())"
    ),
    "every source": ("get_ipython().input_transformers_post.append(lambda lines: ['1000.0\\n'])"),
    "asarray": "np.asarray = np.array = lambda *_, **__: True",
    "the garbage collector": (
        "import gc\n"
        "for thing in gc.get_objects():\n"
        "    try:\n"
        "        if isinstance(thing, dict) and 'score' in thing: thing['score'] = 1.0\n"
        "        if type(thing).__name__ == 'Outcome': object.__setattr__(thing, 'value', True)\n"
        "    except Exception: pass"
    ),
    "the code of others": (
        "import gc, types\n"
        "def yes(*args, **keywords): return True\n"
        "for thing in gc.get_objects():\n"
        "    if isinstance(thing, types.FunctionType) and thing.__module__ and \\\n"
        "            thing.__module__.startswith('autograder') and thing is not yes:\n"
        "        try: thing.__code__ = yes.__code__\n"
        "        except (TypeError, ValueError): pass"
    ),
    "the clock": (
        "import time, signal\ntime.monotonic = lambda: 0.0\nsignal.setitimer = lambda *_: None"
    ),
}


@pytest.mark.parametrize("name", one_in(4, SAWING))
def test_sawing_at_ones_own_branch_gains_nothing(mark, released, name, anybody, monkeypatch):
    """Does breaking the process that answers give no points, and no harm to the next learner?"""
    data = as_bytes(fill_in(released, WRONG, first=SAWING[name]))
    with monkeypatch.context() as patch:  # the next learner has the usual time
        patch.setattr(sessions, "WALL_EXTRA", 1.0)
        assert earned(mark(data, TimeLimits(0.2, 0.2))) == NOTHING
    assert anybody()


SAME = """
class Same{base}:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __sub__(self, other): return 0
    __rsub__ = __sub__
    def __float__(self): return float("nan")
    def __bool__(self): return True
    def __len__(self): return 10
    def __iter__(self): return iter([self])
    def __getattr__(self, name): return self
    def __call__(self, *_, **__): return self
    def __array_ufunc__(self, *_, **__): return np.True_
    def __array_function__(self, *_, **__): return np.True_
    __hash__ = None
"""
OBJECTS = {
    "an object that equals everything": (SAME.format(base=""), "Same()"),
    "a float that equals everything": (SAME.format(base="(float)"), "Same(1)"),
    "a number of NumPy that equals everything": (SAME.format(base="(np.float64)"), "Same(1)"),
    "an array that equals everything": (
        SAME.format(base="(np.ndarray)").replace("    def __getattr__", "    def _no"),
        "np.zeros(np.shape(z)).view(Same)",
    ),
    "an array of objects that equal everything": (
        SAME.format(base=""),
        "np.array([Same()] * np.size(z)).reshape(np.shape(z))",
    ),
    "something that makes an array": (
        "class Maker:\n"
        "    def __init__(self, z): self.shape = np.shape(z); self.dtype = np.dtype(float)\n"
        "    def __array__(self, *_, **__):\n"
        "        import autograder.checks.compare as c; return np.zeros(self.shape)\n"
        "    __array_interface__ = property(lambda self: 1 / 0)",
        "Maker(z)",
    ),
    "something to unpickle": (
        "import os\nclass Bomb:\n    def __reduce__(self): return os.system, ('touch /tmp/gotcha',)",
        "Bomb()",
    ),
    "an array to unpickle": (
        "import os\nclass Bomb:\n    def __reduce__(self): return os.system, ('touch /tmp/gotcha',)",
        "np.array([Bomb()], dtype=object)",
    ),
    "not a number": ("", "np.full(np.shape(z), np.nan)"),
    "infinity": ("", "np.full(np.shape(z), np.inf)"),
    "masked numbers": ("", "np.ma.masked_all(np.shape(z))"),
    "a matrix": ("", "np.asmatrix(np.zeros((2, 2)))"),
    "single precision": ("", "np.zeros(np.shape(z), 'f4')"),
    "half precision": ("", "np.zeros(np.shape(z), 'f2')"),
    "long doubles": ("", "np.zeros(np.shape(z), 'g')"),
    "complex numbers": ("", "np.zeros(np.shape(z), 'c16')"),
    "big-endian numbers": ("", "np.zeros(np.shape(z), '>f8')"),
    "texts": ("", "np.full(np.shape(z), 'right')"),
    "dates": ("", "np.zeros(np.shape(z), 'M8[s]')"),
    "records": ("", "np.zeros(np.shape(z), [('a', 'f8')])"),
    "truth": ("", "np.ones(np.shape(z), bool)"),
    "nothing of the right shape": ("", "np.zeros((0, 5))"),
    "everything at once": ("", "np.broadcast_to(0.0, (10**4, 10**4))"),
    "all that was sent": ("", "__import__('gc').get_objects()[:100]"),
    "a module": ("", "np"),
    "deep": ("", "eval('[' * 50 + ']' * 50)"),
    "a verdict": (
        "from autograder.checks.examine import Verdict",
        "Verdict('relu', 1.0, 2.0, cases=9)",
    ),
    "an outcome": ("", "{'value': z, 'crash': None, 'score': 1.0, 'passed': True}"),
    "refused": ("from autograder.checks.values import Refused", "Refused('an array')"),
}


@pytest.mark.parametrize("name", one_in(3, OBJECTS))
def test_no_object_is_right_but_the_right_numbers(mark, released, name):
    """Do things that only look right, or lie about it, earn nothing anywhere?"""
    setup, result = OBJECTS[name]
    answers = {
        exercise: f"{setup}\ndef {exercise}(z, y=None):\n    return {result}" for exercise in POINTS
    }
    assert earned(mark(as_bytes(fill_in(released, answers)))) == NOTHING


@pytest.mark.parametrize("name", ["np.matrix", "np.ma.array", "Quiet"])
def test_right_numbers_in_a_subclass_are_right(mark, released, name):
    """Are the right numbers paid in whatever kind of array they come?"""
    answers = RIGHT | {
        "image2vector": (
            "class Quiet(np.ndarray):\n    __array_ufunc__ = None\n"
            "def image2vector(image):\n"
            f"    column = image.reshape(-1, 1)\n"
            f"    return column.view(Quiet) if {name!r} == 'Quiet' else "
            f"{name if name != 'Quiet' else 'np.array'}(column)"
        )
    }
    if name == "np.matrix":
        answers["image2vector"] = (
            "import warnings\nwarnings.simplefilter('ignore')\n" + answers["image2vector"]
        )
    assert earned(mark(as_bytes(fill_in(released, answers)))) == POINTS


FORGED = {
    "points in a frame of its own": (
        "def {name}(z, y=None):\n"
        "    wire().send('outcome', {{'value': True, 'score': 1.0, 'earned': 1000.0}})\n"
        "    return 0 * z"
    ),
    "a negative size": (
        "import struct\n"
        "def {name}(z, y=None):\n"
        '    text = b\'{{"kind": "outcome", "tree": {{"array": 0}}, "index": [["<f8", [-8]]]}}\'\n'
        "    wire().write(struct.pack('>I', len(text)) + text, float('inf'))\n"
        "    return 0 * z"
    ),
    "a size beyond the machine": (
        "import struct\n"
        "def {name}(z, y=None):\n"
        '    text = b\'{{"kind": "outcome", "tree": {{"array": 0}}, "index": [["<f8", [1099511627775]]]}}\'\n'
        "    wire().write(struct.pack('>I', len(text)) + text, float('inf'))\n"
        "    return 0 * z"
    ),
    "a header beyond the machine": (
        "def {name}(z, y=None):\n    wire().write(b'\\xff' * 4096, float('inf'))\n    return 0 * z"
    ),
    "a nest in a header": (
        "import struct\n"
        "def {name}(z, y=None):\n"
        "    text = b'[' * 10**6\n"
        "    wire().write(struct.pack('>I', len(text)) + text, float('inf'))\n"
        "    return 0 * z"
    ),
    "many small parts in a header": (
        "import struct\n"
        "def {name}(z, y=None):\n"
        "    text = b'[' + b'[],' * 5_000_000 + b'[]]'\n"
        "    wire().write(struct.pack('>I', len(text)) + text, float('inf'))\n"
        "    return 0 * z"
    ),
    "objects by dtype": (
        "import struct\n"
        "def {name}(z, y=None):\n"
        '    text = b\'{{"kind": "outcome", "tree": {{"array": 0}}, "index": [["|O", [1]]]}}\'\n'
        "    wire().write(struct.pack('>I', len(text)) + text + bytes(8), float('inf'))\n"
        "    return 0 * z"
    ),
    "a word that commands a terminal": (
        "def {name}(z, y=None):\n    wire().send('\\x1b]0;owned\\x07')\n    return 0 * z"
    ),
    "drops": (
        "import time\n"
        "def {name}(z, y=None):\n"
        "    fds = [fd for fd in range(256) if is_pipe(fd)]\n"
        "    while True: os.write(fds[1], b'\\0'); time.sleep(0.05)"
    ),
    "an answer for the next call": (
        "def {name}(z, y=None):\n"
        "    for _ in range(20):\n"
        "        wire().send('outcome', {{'value': np.zeros(np.shape(z)), 'crash': None}})\n"
        "    return 0 * z"
    ),
    "the end of the cell": (
        "wire().send('outputs', [])\n"
        "def {name}(z, y=None):\n    return 0 * z\n"
        "for _ in range(9): wire().send('outcome', {{'value': 1.0}})"
    ),
    "a verdict": (
        "def {name}(z, y=None):\n"
        "    wire().send('verdict', {{'exercise': '{name}', 'score': 1.0}})\n"
        "    return 0 * z"
    ),
    "readiness": "def {name}(z, y=None):\n    wire().send('ready')\n    return 0 * z",
    "junk": (
        "def {name}(z, y=None):\n"
        "    fds = [fd for fd in range(256) if is_pipe(fd)]\n"
        "    os.write(fds[1], os.urandom(50_000))\n"
        "    return 0 * z"
    ),
    "a crash of every kind": (
        "def {name}(z, y=None):\n"
        "    for crash in ((1, 2, 3, 4, 5), ([], {{}}, None, 2**62, ()), ('Timeout', '', '', 0, '')):\n"
        "        wire().send('outcome', {{'value': z, 'crash': crash, 'changed': (z, 'z', 5)}})\n"
        "    return 0 * z"
    ),
    "answers that refer to one array many times": (
        "import json, struct\n"
        "def {name}(z, y=None):\n"
        "    tree = {{'dict': [['value', {{'list': [{{'array': 0}}] * 5000}}]]}}\n"
        "    header = {{'kind': 'outcome', 'tree': tree, 'index': [['<f8', [8000]]]}}\n"
        "    text = json.dumps(header).encode()\n"
        "    data = struct.pack('>I', len(text)) + text + bytes(64000)\n"
        "    wire().write(data, float('inf'))\n"
        "    return 0 * z"
    ),
    "a number beyond all bounds": (
        "import json, struct\n"
        "def {name}(z, y=None):\n"
        '    text = b\'{{"kind": "outcome", "index": [], "tree": {{"dict": [["value", \'\n'
        "    text += b'9' * 4000 + b']]}}}}'\n"
        "    wire().write(struct.pack('>I', len(text)) + text, float('inf'))\n"
        "    return 0 * z"
    ),
    "its own reference": "def {name}(z, y=None):\n    return ask('{name}', z)[1]",
    "its own reference with y": "def {name}(z, y=None):\n    return ask('{name}', z, y)[1]",
    "another exercise's reference": (
        "def {name}(z, y=None):\n"
        "    for name in ('sigmoid', 'sigmoid_derivative', 'cross_entropy_loss'):\n"
        "        kind, value = ask(name, z)\n"
        "        if kind == 'answer' and '{name}' == name: return value\n"
        "    return 0 * z"
    ),
    "questions of every kind": (
        "def {name}(z, y=None):\n"
        "    for question in (None, [], 'sigmoid', {{'name': 'sigmoid'}}, {{'name': ['sigmoid']}},\n"
        "                     {{'name': '__class__', 'args': (), 'keywords': {{}}}},\n"
        "                     {{'name': 'sigmoid', 'args': 5, 'keywords': 7}},\n"
        "                     {{'name': 'sigmoid', 'args': (), 'keywords': {{'out': z}}}},\n"
        "                     {{'name': 'sigmoid', 'args': ('x' * 10**4,), 'keywords': {{}}}},\n"
        "                     {{'name': 'sigmoid', 'args': (np.zeros(10**4),), 'keywords': {{}}}}):\n"
        "        wire().send('ask', question)\n"
        "        wire().receive(5)\n"
        "    return 0 * z"
    ),
}


@pytest.mark.parametrize("name", FORGED)
def test_what_is_forged_on_the_wire_gains_nothing(mark, released, name, anybody):
    """Do messages made up by learner code earn nothing and leave the next learner alone?"""
    two = ("sigmoid", "sigmoid_derivative")  # one without and one with a step below
    answers = {exercise: FORGED[name].format(name=exercise) for exercise in two}
    marked = mark(as_bytes(fill_in(released, answers, first=WIRE)), TimeLimits(0.5, 0.2))
    assert earned(marked) == NOTHING
    assert anybody()


@pytest.mark.parametrize("name", ["its own reference", "readiness", "a verdict"])
def test_forging_in_one_exercise_costs_that_one_alone(mark, released, name):
    """Does an exercise that sends messages of its own leave its neighbours' marks as they are?"""
    answers = RIGHT | {"relu": FORGED[name].format(name="relu")}
    marked = mark(as_bytes(fill_in(released, answers, first=WIRE)))
    assert earned(marked)["relu"] == 0
    assert earned(marked) == without("relu")


PLAY = (
    "channel = wire()\n"
    "channel.send('outputs', [])\n"
    "while True:\n"
    "    kind, body = channel.receive(20)\n"
    "    if kind == 'cell': channel.send('outputs', [{'output_type': 'execute_result',\n"
    "        'data': {'text/plain': '1000.0'}, 'metadata': {'nbgrader': {'grade': True}}}])\n"
    "    else: channel.send('outcome', {'value': body['args'][0] * 0 + 0.3, 'crash': None,\n"
    "        'changed': (), 'printed': '', 'score': 1.0})"
)


@pytest.mark.parametrize(("answers", "points"), [(WRONG, NOTHING), (RIGHT, POINTS)])
def test_a_session_that_plays_the_candidate_changes_no_mark(
    mark, released, answers, points, anybody, monkeypatch
):
    """Is its cell left out after two silences, and do the answers get what they are worth?"""
    silences: list[int] = []
    init, usual = sessions.Silent.__init__, sessions.CONTROL_SECONDS

    def silent(self):
        silences.append(1)
        if len(silences) == 2:  # the copies that follow are honest, and may be late
            monkeypatch.setattr(sessions, "CONTROL_SECONDS", usual)
        init(self)

    monkeypatch.setattr(sessions.Silent, "__init__", silent)
    monkeypatch.setattr(sessions, "CONTROL_SECONDS", 1.0)  # for each copy that does not come
    marked = mark(as_bytes(fill_in(released, answers, first=WIRE + PLAY)))
    assert earned(marked) == points
    assert len(silences) == 2
    assert anybody()


def test_a_step_that_is_right_is_not_answered_for(mark, released):
    """Does the examiner answer for nothing while the steps below are right or not yet marked?"""
    answers = RIGHT | {
        "sigmoid_derivative": (
            "def sigmoid_derivative(z):\n    print('ASKED', ask('sigmoid', z))\n    return 0 * z"
        )
    }
    last = "print('SAID', ask.__name__, wire.__name__)"
    marked = mark(as_bytes(fill_in(released, answers, first=WIRE, last=last)))
    assert earned(marked) == without("sigmoid_derivative")


GUESSES = {
    "the number of calls": "CALLS.append(1)\n    return [0 * z, z, z * z][len(CALLS) % 3]",
    "the time of day": "return z * (TIME() % 2)",
    "how often it is asked for one input": (
        "key = z.tobytes()\n    SEEN[key] = SEEN.get(key, 0) + 1\n    return z * SEEN[key]"
    ),
    "the cases by their seed": "np.random.seed(0)\n    return np.random.rand(*np.shape(z))",
    "what it can find in the frames": (
        "import sys\n    frame = sys._getframe()\n"
        "    while frame:\n"
        "        for name in ('expected', 'right', 'vectors', 'reference'):\n"
        "            if name in frame.f_locals: return frame.f_locals[name]\n"
        "        frame = frame.f_back\n    return 0 * z"
    ),
    "its neighbours": "return {**globals()}.get('relu_derivative', abs)(z)",
}


@pytest.mark.parametrize("name", GUESSES)
def test_guessing_gains_nothing(mark, released, name):
    """Does an answer that depends on how it is asked, instead of on the input, earn nothing?"""
    first = "import time\nTIME = time.time\nCALLS, SEEN = [], {}"
    answers = {"tanh_derivative": f"def tanh_derivative(z):\n    {GUESSES[name]}"}
    assert earned(mark(as_bytes(fill_in(released, answers, first=first)))) == NOTHING


def test_a_wrong_answer_is_asked_as_often(mark, released, monkeypatch):
    """Does the examiner give no sign between two calls of whether an answer was right?"""
    asked = Counter()
    call = sessions.Called.call

    def counting(copy, name, *rest):
        for outcome in call(copy, name, *rest):
            asked[name] += 1
            yield outcome

    monkeypatch.setattr(sessions.Called, "call", counting)
    answers = RIGHT | {"tanh_derivative": "def tanh_derivative(z):\n    return 0 * z"}
    kept = "import os"  # a notebook in which something may be kept
    data = as_bytes(fill_in(released, answers, first=kept))
    assert earned(mark(data)) == without("tanh_derivative")
    cases = {e.name: len(make_vectors(KEY, e, 0).cases) for e in KEY.exercises}
    assert asked == {name: 2 * number for name, number in cases.items()}  # visible and hidden


NAMES = {
    "dots": "../../../gradebook",
    "a root": "/etc/passwd",
    "a zero": "a\0b",
    "markup": "<script>alert(1)</script>",
    "half a pair": "\ud800",
    "very long": "x" * 100_000,
    "a check's with dots": "./sigmoid",
    "a check's in capitals": "SIGMOID",
}


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_no_paths(mark, released, name):
    """Do cells with hostile ids stay the learner's own cells, with ids of ours?"""
    notebook = fill_in(released, {})
    hostile = own("2.0") | {"id": NAMES[name]}
    hostile["metadata"] = {"nbgrader": {"grade_id": NAMES[name], "grade": True, "points": 9}}
    notebook["cells"] += [hostile, hostile]
    marked = mark(json.dumps(notebook).encode())
    assert earned(marked) == NOTHING
    ids = [cell["id"] for cell in marked.notebook["cells"]]
    assert all(re.fullmatch(r"[a-z0-9_-]{1,64}", one) for one in ids)


def test_a_check_moved_up_does_not_open_the_key(mark, released):
    """Is a later exercise marked before the earlier one without the earlier one's reference?"""
    answers = RIGHT | {
        "sigmoid": "def sigmoid(z):\n    return OUT.get(z.tobytes(), 0 * z)\nOUT = {}",
        "sigmoid_derivative": (
            "def sigmoid_derivative(z):\n"
            "    kind, value = ask('sigmoid', z)\n"
            "    if kind == 'answer': OUT[z.tobytes()] = value\n"
            "    return 0 * z"
        ),
    }
    notebook = fill_in(released, answers, first=WIRE)
    cells = notebook["cells"]
    for name in ("sigmoid_derivative", "sigmoid_derivative-solution"):
        cell = find(notebook, name)
        cells.remove(cell)
        cells.insert(2, cell)
    assert earned(mark(as_bytes(notebook))) == without("sigmoid", "sigmoid_derivative")


def test_what_the_key_answers_is_of_no_use_for_what_is_sealed(mark, released):
    """Is an exercise that was sealed as wrong still wrong when its reference has been asked?"""
    answers = RIGHT | {
        "sigmoid": "def sigmoid(z):\n    return 0 * z",
        "sigmoid_derivative": (
            "def sigmoid_derivative(z):\n"
            "    global sigmoid\n    kind, s = ask('sigmoid', z)\n"
            "    if kind != 'answer': return 0 * z\n"
            "    sigmoid = lambda z: s\n    return s * (1 - s)"
        ),
    }
    marked = mark(as_bytes(fill_in(released, answers, first=WIRE)))
    assert earned(marked) == without("sigmoid")


@pytest.mark.parametrize(
    "signature", ["z.T", "ask('relu', z)", "exit()", "inspect.Signature()", "type(z)(open('/'))"]
)
def test_what_a_function_says_of_its_arguments_opens_nothing(mark, released, signature):
    """Is a step still answered for as before, and nothing else, whatever its signature says or does?"""
    first = WIRE + (
        "\nimport inspect\nclass Step:\n    @property\n    def __signature__(self):\n"
        f"        SAID.append(z)\n        return {signature}\n"
        "    def __call__(self, z):\n        return 0 * z\nSAID, z = [], np.zeros(3)"
    )
    answers = RIGHT | {
        "sigmoid": "sigmoid = Step()",
        "relu": "def relu(z):\n    return sigmoid(z)",
    }
    marked = mark(as_bytes(fill_in(released, answers, first=first)))
    assert {name for name, points in earned(marked).items() if not points} >= {"sigmoid", "relu"}
    assert earned(marked)["tanh_derivative"] == POINTS["tanh_derivative"]


def test_visible_answers_by_heart_earn_nothing(mark, released):
    """Do the right results of the cases that learners see, looked up, earn nothing?"""
    first = (
        "from autograder.checks.data_folder import data_folder\n"
        "from autograder.checks.vectors import read_vectors\n"
        "known = read_vectors(data_folder() / 'checks.h5', '01_activations')\n"
        "def by_heart(name, *args):\n"
        "    for case, right in zip(known[name].cases, known[name].expected):\n"
        "        if all(map(np.array_equal, args, case.args)): return right\n"
        "    like = [r for c, r in zip(known[name].cases, known[name].expected)\n"
        "            if np.shape(c.args[0]) == np.shape(args[0])]\n"
        "    return like[0] if like else 0.0\n"
        "print('KNOWN', len(known))"
    )
    answers = {name: f"def {name}(*args):\n    return by_heart({name!r}, *args)" for name in POINTS}
    marked = mark(as_bytes(fill_in(released, answers, first=first)))
    assert f"KNOWN {len(POINTS)}" in shown(marked)
    assert earned(marked) == NOTHING


def test_nothing_in_memory_is_the_right_answer(mark, released):
    """Does a function that tries every array it finds in frames and in memory find nothing?"""
    first = (
        "import gc, sys\n"
        "def found(z):\n"
        "    seen, waiting, arrays = set(), [], []\n"
        "    frame = sys._getframe()\n"
        "    while frame: waiting += [frame.f_locals, frame.f_globals]; frame = frame.f_back\n"
        "    waiting += gc.get_objects()\n"
        "    for thing in waiting:\n"
        "        for inner in [thing, *gc.get_referents(thing)]:\n"
        "            if isinstance(inner, np.ndarray) and id(inner) not in seen:\n"
        "                seen.add(id(inner)); arrays.append(inner)\n"
        "    return arrays\n"
    )
    answers = RIGHT | {
        "tanh_derivative": (
            "def tanh_derivative(z):\n"
            "    right = 1 - np.tanh(z) ** 2\n"
            "    if np.max(right) < 1e-6: return right  # as good as 0, as other cases' arguments are\n"
            "    for array in found(z):\n"
            "        if array is not right and array.shape == right.shape and right.size > 1:\n"
            "            if np.allclose(array, right): raise RuntimeError('FOUND')\n"
            "    return right"
        )
    }
    marked = mark(as_bytes(fill_in(released, answers, first=first)))
    assert earned(marked) == POINTS


def test_only_inputs_go_over_the_wire(mark, released, monkeypatch):
    """Does nothing that the examiner sends hold a right result or a word about points?"""
    sent: list[tuple[str, Any]] = []
    send = Channel.send

    def recording(self: Channel, kind: str, value: Any = None, timeout: float = 30.0) -> None:
        sent.extend(messages(message(kind, value)))
        send(self, kind, value, timeout)

    monkeypatch.setattr(Channel, "send", recording)
    data = as_bytes(fill_in(released, WRONG))
    mark(data)
    key = find_assignment("01_activations")
    seed = variant_seed(data, key.name)
    right = [make_vectors(key, e, one) for e in key.exercises for one in (seed, VISIBLE)]
    assert {kind for kind, _ in sent} <= {"cell", "copy", "call", "answer", "refused"}
    calls = [value for kind, value in sent if kind == "call"]
    assert {tuple(sorted(call)) for call in calls} == {
        ("cases", "fill", "name", "names", "seconds", "supply", "together")
    }
    cases = [case.args for vectors in right for case in vectors.cases]
    asked = [args for call in calls for args, _start, _seed in call["cases"]]
    for args in asked:
        assert any(len(args) == len(c) and all(map(np.array_equal, args, c)) for c in cases)


def test_the_hidden_cases_are_not_the_visible_ones():
    """Are the cases of every paper others than those that learners see, and than each other's?"""
    key = find_assignment("01_activations")
    seeds = [seed_of(b"paper", str(number).encode(), key.name.encode()) for number in (0, 1)]
    for other, exercise in itertools.product((VISIBLE, seeds[1]), key.exercises):
        one, two = (make_vectors(key, exercise, seed) for seed in (seeds[0], other))
        fresh = [
            not all(map(np.array_equal, a.args, b.args))
            for a, b in zip(one.cases, two.cases, strict=True)
            if a.weight == "ordinary"
        ]
        assert all(fresh), exercise.name


def test_a_cell_with_points_of_its_own_is_no_check(mark, released):
    """Do cells that claim to be checks, or show points, count for nothing?"""
    notebook = fill_in(released, {}, first="2.0")
    bonus = own("1000.0")
    bonus["metadata"] = {
        "nbgrader": {
            "grade": True,
            "grade_id": "bonus",
            "points": 1000,
            "locked": False,
            "solution": False,
            "schema_version": 3,
            "cell_type": "code",
            "task": False,
        }
    }
    notebook["cells"].append(bonus)
    find(notebook, "why_nonlinear")["cell_type"] = "code"
    find(notebook, "why_nonlinear")["source"] = "2.0"
    for cell in notebook["cells"]:
        cell["outputs"] = [
            {
                "output_type": "execute_result",
                "data": {"text/plain": "2.0"},
                "metadata": {},
                "execution_count": 1,
            }
        ]
    marked = mark(as_bytes(notebook))
    assert earned(marked) == NOTHING
    result = marked.notebook
    assert find(result, "why_nonlinear")["cell_type"] == "markdown"
    assert find(result, "sigmoid")["outputs"][-1]["data"]["text/plain"] == "0.0"
    graded = [c["id"] for c in result["cells"] if c["metadata"].get("nbgrader", {}).get("grade")]
    assert graded == [*POINTS, "why_nonlinear"]


def test_hidden_numbers_are_not_shown(mark, released):
    """Do the panels of a marked notebook give away no input, no result and no word of a crash?"""
    answers = RIGHT | {
        "relu": "def relu(z):\n    raise ValueError(f'z is {z!r} {\"spilled\".upper()}')",
        "tanh_derivative": (
            "def tanh_derivative(z):\n    print('spilled'.upper(), z)\n    return z"
        ),
    }
    marked = mark(as_bytes(fill_in(released, answers)))
    assert "SPILLED" not in shown(marked)
    assert all(isinstance(verdict, Verdict) for verdict in marked.verdicts.values())

"""Is what an examination shows forgotten with it?

A function keeps the hidden inputs that it is called on, in every way there is, or tells them in what
it returns or raises.  None of them may come to a later call, or to anything that anybody reads.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.key.vectors import VISIBLE, make_vectors
from autograder.marking.grading.examiner import seed_of, variant_seed
from autograder.marking.grading.function import mark_function
from autograder.marking.grading.results import result_of
from autograder.marking.sandbox import session as sessions
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import POINTS, RIGHT, as_bytes, earned, fill_in, shown, without
from tests.sampling import one_in

pytestmark = pytest.mark.usefixtures("nothing_left")

KEY = find_assignment(ASSIGNMENT)
RELU = next(exercise for exercise in KEY.exercises if exercise.name == "relu")
# The numbers of an input as text, and whether a learner knows it from the visible check.
FIRST = """
import os, sys
def texts(z):
    return [repr(float(number)) for number in np.ravel(z)]
from autograder.checks.data_folder import data_folder
from autograder.checks.vectors import read_vectors
_relu = read_vectors(data_folder() / "checks.h5", "01_activations")["relu"]
KNOWN = {text for case in _relu.cases for text in texts(case.args[0])}
def is_hidden(z):
    return not KNOWN.issuperset(texts(z))
"""


def hidden_numbers(seed: int) -> set[str]:
    """Return the numbers of relu's hidden cases that are in no visible one, as text."""
    hidden, visible = (
        {repr(float(number)) for case in vectors.cases for number in np.ravel(case.args[0])}
        for vectors in (make_vectors(KEY, RELU, one) for one in (seed, VISIBLE))
    )
    return {text for text in hidden - visible if len(text) > 5}


def seed_of_notebook(data: bytes) -> int:
    return variant_seed(data, ASSIGNMENT)


@pytest.fixture
def said(monkeypatch):
    """What the functions have said to the examiner, by name: it is the only one to hear it."""
    said = defaultdict(str)
    call = sessions.Called.call

    def listening(copy, name, *rest):
        for outcome in call(copy, name, *rest):
            said[name] += f"{outcome.printed}\n{outcome.value!r}\n{outcome.crash}\n"
            yield outcome

    monkeypatch.setattr(sessions.Called, "call", listening)
    return said


def all_that_is_read(marked, release) -> str:
    """Return all that a learner or an instructor may get to read of a marked notebook."""
    result = result_of(replace(marked, seconds=0.0), release)
    text = f"{shown(marked)}{marked.verdicts}{marked.notes}{result.to_json()}"
    return but_for_behaviours(text, *marked.verdicts.values())


def but_for_behaviours(text: str, *verdicts: Verdict) -> str:
    """Return a text without the fingerprints of behaviours: in those, any digits stand by chance."""
    for behaviour in filter(None, (verdict.behaviour for verdict in verdicts)):
        text = text.replace(behaviour, "")
    return text


# How to keep a text: what a cell above all exercises does, what relu does with the text, and how a
# later call or cell finds it.  The last says whether relu itself can still find it in its next call.
WAYS = {
    "a global": ("KEPT = []", "KEPT.append(text)", "KEPT", True),
    "a default": (
        "def kept(text=None, all=[]):\n    all.append(text)\n    return all",
        "kept(text)",
        "kept()",
        True,
    ),
    "a module": ("import json", "json.kept = getattr(json, 'kept', '') + text", "json.kept", True),
    "a builtin": ("import builtins", "builtins.kept = text", "kept", True),
    "the shell's names": ("", "get_ipython().user_ns['kept'] = text", "kept", True),
    "a closure": (
        "def made():\n    kept = []\n    return kept.append, lambda: kept\nkeep, kept = made()",
        "keep(text)",
        "kept()",
        True,
    ),
    "a file": ("", "open('kept', 'a').write(text)", "open('kept').read()", True),
    "a file that is there already": (
        "open('kept', 'w').close()",
        "open('kept', 'a').write(text)",
        "open('kept').read()",
        True,
    ),
    "the name of a file": ("", "open('kept' + text, 'w').close()", "os.listdir()", True),
    "a file in a folder": (
        "os.mkdir('inner')",
        "open('inner/kept', 'a').write(text)",
        "open('inner/kept').read()",
        True,
    ),
    "which files there are": (
        "for bit in range(8): open(f'bit{bit}', 'w').close()",
        "os.path.exists('bit0') and os.unlink('bit0'); KEPT = text",
        "[] if os.path.exists('bit0') or not os.path.exists('bit1') else ['bit0 is gone']",
        None,
    ),
    "a link": ("", "os.path.lexists('l') or os.symlink(text, 'l')", "os.readlink('l')", True),
    "an open file": (
        "FILE = open('kept', 'w+')",
        "FILE.write(text); FILE.flush()",
        "(FILE.seek(0), FILE.read())",
        None,
    ),
    "the place in an open file": (
        "open('long', 'wb').truncate(10**6)\nFILE = os.open('long', os.O_RDONLY)",
        "os.lseek(FILE, 4711, 0)",
        "['4711'] if os.lseek(FILE, 0, 1) == 4711 else []",
        None,
    ),
    "a pipe": (
        "R, W = os.pipe()\nos.set_blocking(R, False)",
        "os.write(W, text.encode())",
        "os.read(R, 10**4).decode()",
        None,
    ),
    "a pair of sockets": (
        "import socket\nA, B = socket.socketpair()\nB.setblocking(False)",
        "A.send(text.encode())",
        "B.recv(10**4).decode()",
        None,
    ),
    "a pipe with a name": (
        "os.mkfifo('kept')\nEND = os.open('kept', os.O_RDWR | os.O_NONBLOCK)",
        "os.write(os.open('kept', os.O_RDWR | os.O_NONBLOCK), text.encode())",
        "os.read(os.open('kept', os.O_RDWR | os.O_NONBLOCK), 10**4).decode()",
        None,
    ),
    "a shared mapping": (
        "import mmap\nMAP = mmap.mmap(-1, 10**4)",
        "MAP.seek(0); MAP.write(text.encode())",
        "MAP[:].decode()",
        None,
    ),
    "a shared mapping of a file": (
        "import mmap\nopen('kept', 'wb').write(bytes(10**4))\n"
        "FILE = open('kept', 'r+b')\nMAP = mmap.mmap(FILE.fileno(), 10**4)",
        "MAP.seek(0); MAP.write(text.encode())",
        "MAP[:].decode()",
        None,
    ),
    "memory of the kernel's": (
        "import ctypes\nlibc = ctypes.CDLL(None)\nlibc.shmat.restype = ctypes.c_void_p\n"
        "KEPT = libc.shmget(4711, 10**4, 0o1666)\n"
        "PLACE = libc.shmat(KEPT, None, 0) if KEPT != -1 else None",
        "PLACE and ctypes.memmove(PLACE, text.encode(), len(text))",
        "PLACE and ctypes.string_at(PLACE, 100).decode()",
        None,
    ),
    "a thread of an earlier cell": (
        "import queue, threading\nQUEUE, KEPT = queue.Queue(), []\n"
        "def run():\n    while True:\n        KEPT.append(QUEUE.get())\n"
        "        open('kept', 'a').write(KEPT[-1])\n"
        "threading.Thread(target=run, daemon=True).start()",
        "QUEUE.put(text)",
        "(KEPT, open('kept').read())",
        None,
    ),
    "a thread of its own": (
        "import threading, time\n"
        "def later(text):\n    time.sleep(0.2)\n    open('kept', 'a').write(text)",
        "threading.Thread(target=later, args=(text,)).start()",
        "(time.sleep(0.3), open('kept').read())",
        None,
    ),
    "a child of its own": (
        "import time\n"
        "def later(text):\n"
        "    if os.fork() == 0:\n        os.setsid()\n        time.sleep(0.2)\n"
        "        open('kept', 'a').write(text)\n        os._exit(0)",
        "later(text)",
        "(time.sleep(0.3), open('kept').read())",
        None,
    ),
    "a child of an earlier cell": (
        "import time\nos.mkfifo('in')\n"
        "if os.fork() == 0:\n    os.setsid()\n    kept = b''\n"
        "    while True:\n        kept += os.read(os.open('in', os.O_RDWR), 10**4)\n"
        "        open('kept', 'wb').write(kept)",
        "os.write(os.open('in', os.O_RDWR | os.O_NONBLOCK), text.encode())",
        "(time.sleep(0.1), open('kept').read())",
        None,
    ),
    "a program of its own": (
        "import subprocess",
        "subprocess.Popen([sys.executable, '-c', 'import sys, time; time.sleep(0.2);'\n"
        '        \'open("kept", "a").write(sys.argv[1])\', text], start_new_session=True)',
        "(__import__('time').sleep(0.3), open('kept').read())",
        None,
    ),
    "random numbers": (
        "import random",
        "random.setstate((3, (*map(ord, text[:600].ljust(624)), 624), None))",
        "''.join(map(chr, random.getstate()[1][:600]))",
        True,
    ),
    "NumPy's random numbers": (
        "",
        "np.random.set_state(('MT19937', [*map(ord, text[:600].ljust(624))], 1))",
        "''.join(map(chr, np.random.get_state()[1][:600]))",
        None,
    ),
    "the environment": ("", "os.environ['KEPT'] = text", "os.environ['KEPT']", True),
    "the working folder": (
        "",
        "os.makedirs('d/' + text[:200]); os.chdir('d/' + text[:200])",
        "os.getcwd()",
        None,
    ),
    "a signal that waits": (
        "import signal\nSIGNALS = range(34, 60)\nsignal.pthread_sigmask(0, SIGNALS)\n"
        "libc = __import__('ctypes').CDLL(None)",
        "[libc.sigqueue(os.getpid() + n, 40, 4711) for n in range(-40, 40) if n]",
        "['4711'] if signal.sigtimedwait(SIGNALS, 0) else []",
        None,
    ),
    "a signal that is heard": (
        "import signal\nHEARD = []\nsignal.signal(40, lambda *_: HEARD.append('4711'))\n"
        "libc = __import__('ctypes').CDLL(None)",
        "[libc.kill(os.getpid() + n, 40) for n in range(-40, 40) if n]",
        "HEARD",
        None,
    ),
}


# All that sleep in every call are slow.
WAYS_TRIED = [name for name in WAYS if "sleep" not in "".join(map(str, WAYS[name]))]
SLEEPING = [pytest.param(name, marks=pytest.mark.slow) for name in WAYS if name not in WAYS_TRIED]


@pytest.mark.parametrize("name", [*one_in(3, WAYS_TRIED), *SLEEPING])
def test_nothing_is_kept(mark, released, release, said, name):
    """Does no later call, no output and no word of feedback have what a function was shown?"""
    first, keep, found, itself = WAYS[name]
    body = f"""
def relu(z):
    text = "|".join(texts(z))
    print("SHOWN", text)
    if is_hidden(z):
        try:
            {keep}
            print("FOUND", {found})
        except Exception as error:
            print(error)
    return np.maximum(0, z)
"""
    later = f"""
def relu_derivative(z):
    try:
        print("LATER", {found})
    except Exception as error:
        print(repr(error))
    return np.where(z > 0, 1.0, 0.0)
"""
    last = f"print('LAST', {found})"
    answers = RIGHT | {"relu": body, "relu_derivative": later}
    before = {
        "sigmoid": f"try:\n    {first.replace(chr(10), chr(10) + '    ') or 'pass'}\nexcept OSError: pass"
    }
    data = as_bytes(fill_in(released, answers, first=FIRST, before=before, last=last))
    marked = mark(data)
    numbers = hidden_numbers(seed_of_notebook(data))
    assert numbers
    assert all(number in said["relu"] for number in numbers)  # it was shown them
    if itself is not None:
        own = [line for line in said["relu"].splitlines() if line.startswith("FOUND")]
        assert any(number in line for line in own for number in numbers) is itself
    for heard in (said["relu_derivative"], all_that_is_read(marked, release)):
        assert not any(number in heard for number in numbers)
        assert not any(word in heard for word in ("['4711']", "is gone"))
    assert earned(marked)["relu"] == POINTS["relu"]


# What relu does with a hidden input, where it knows the visible ones by heart.
TELLING = {
    "an error's message": "raise ValueError(text)",
    "an error's type": "raise type(text, (Exception,), {})",
    "an error's line": (
        "import linecache\n"
        "    linecache.getline = lambda *_: text\n"
        "    linecache.cache.clear()\n"
        "    raise ValueError"
    ),
    "an error's function": "exec(f'def n{abs(hash(text))}(): 1 / 0\\nn{abs(hash(text))}()')",
    "a printed text": "print(text)",
    "a printed error": "print(text, file=sys.stderr)",
    "a display": "from IPython.display import display\n    display(text)",
    "a warning": "import warnings\n    warnings.warn(text)",
    "a key": "return {text: 1.0}",
    "a text": "return text",
    "a type": "return type(text, (), {})()",
    "a name": "return type(text, (dict,), {})(z=z)",
    "a shape": "return np.zeros((0, int(text.replace('.', '').lstrip('-0')[:12] or 1)))",
    "a factor": "return np.maximum(0, z) * float(text.split('|')[-1])",
    "an end": "sys.exit(text)",
    "a signature": (
        "global relu\n    names = ', '.join(f'_{t.replace(chr(46), chr(95)).replace(chr(45), chr(95))}'"
        " for t in text.split('|'))\n"
        "    exec(f'def relu({names}, more): pass', globals())\n    return relu(z)"
    ),
    "the end of the process": "os.write(2, text.encode())\n    os._exit(1)",
    "a message of its own": (
        "from autograder.marking.sandbox.protocol import Channel\n"
        "    for fd in range(3, 99):\n"
        "        try: Channel(fd, fd).send(text, text, 1)\n"
        "        except Exception: pass"
    ),
}


def _digits(numbers):
    """Return the digits of numbers as they would show in any of these ways."""
    digits = {number.replace(".", "").lstrip("-0")[:5] for number in numbers}
    names = {number.replace(".", "_").replace("-", "_") for number in numbers}
    return numbers | names | {number for number in digits if len({*number}) > 2}


def _telling(name: str) -> str:
    return f"""
def relu(z):
    text = "|".join(texts(z))
    if not is_hidden(z):
        return np.maximum(0, z)
    {TELLING[name]}
    return np.maximum(0, z)
"""


@pytest.mark.parametrize("name", TELLING)
def test_nothing_is_told(mark, released, release, said, name):
    """Does nothing that a function does with a hidden input show anywhere?"""
    data = as_bytes(fill_in(released, RIGHT | {"relu": _telling(name)}, first=FIRST))
    marked = mark(data)
    assert said["relu"]
    numbers = _digits(hidden_numbers(seed_of_notebook(data)))
    read = all_that_is_read(marked, release)
    assert [number for number in numbers if number in read] == []
    assert {n: p for n, p in earned(marked).items() if n != "relu"} == {
        n: p for n, p in without("relu").items() if n != "relu"
    }


@pytest.mark.parametrize("name", TELLING)
def test_nothing_is_told_of_one_function(host, name):
    """Does `autograder mark` say nothing of a hidden input either?"""
    source = FIRST + _telling(name)
    marked = mark_function(host, ASSIGNMENT, "relu", source)
    seed = seed_of(source.encode(), b"relu")
    numbers = _digits(hidden_numbers(seed))
    said = json.dumps(marked.to_dict()) + repr(marked.verdict)
    said = but_for_behaviours(said, marked.verdict)
    assert numbers
    assert [number for number in numbers if number in said] == []


def test_what_is_seen_on_the_visible_cases_is_told(mark, released):
    """Does a learner read of the visible cases what the check in the notebook says of them?"""
    answers = RIGHT | {"relu": "def relu(z):\n    return zz"}
    marked = mark(as_bytes(fill_in(released, answers)))
    (finding, *_) = marked.verdicts["relu"].findings
    assert "NameError" in finding.message
    assert ("line 2 of the cell", "return zz") in finding.detail

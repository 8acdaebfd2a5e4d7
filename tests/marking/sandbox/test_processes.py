"""Are a session's copies watched from outside, whatever they do?"""

from __future__ import annotations

import os

import pytest

from autograder.checks.contract import Case
from autograder.marking.sandbox import processes
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.monitor import descendants
from autograder.marking.sandbox.session import Lost
from tests.marking.submissions import POINTS, as_bytes, earned, fill_in

CASES = [Case("", (1,)), Case("", (2,))]


@pytest.fixture
def copied(host):
    """A session with room for three copies."""
    with host.session(3) as session:
        yield session


def _values(copy, name="f", supply=None):
    return [one.value for one in copy.call(name, CASES, ["x"], 5.0, supply or {})]


@pytest.mark.slow
def test_a_copy_is_called_after_the_session_has_ended(copied):
    """Does each copy know what the session knew at the fork, and nothing of what another was shown?"""
    copied.run("SEEN = []\ndef f(x):\n    SEEN.append(x)\n    return (*SEEN,)", 5)
    first = copied.keep(copied.copy(1))
    copied.run("SEEN.append('later')", 5)
    second = copied.keep(copied.copy(2))
    copied.seal()
    with pytest.raises(Lost):
        copied.run("1", 5)
    first.wake()
    assert _values(first) == [(1,), (1, 2)]
    second.wake()
    assert _values(second) == [("later", 1), ("later", 1, 2)]


ALIVE = {
    "a thread": "import threading, time; threading.Thread(target=time.sleep, args=(99,)).start()",
    "a child": "import os, time; os.fork() or time.sleep(99)",
    "an open file": "KEPT.append(open('x', 'w'))",
    "an end": "import os; os._exit(0)",
}


@pytest.mark.parametrize("name", ALIVE)
def test_a_copy_that_is_not_alone_does_not_wait(copied, name):
    """Is a fresh copy made where the first has started or opened something, or is dead?"""
    copied.run(f"COUNT, KEPT = [], []\ndef f(x):\n    COUNT.append(x)\n    {ALIVE[name]}", 5)
    copied.run("def g(x):\n    return len(COUNT)", 5)
    copy = copied.copy(1)
    calls = copy.call("f", CASES[:1], ["x"], 5.0)
    if name == "an end":
        with pytest.raises(Lost):
            next(calls)
    else:
        assert next(calls).crash is None
    kept = copied.keep(copy)
    assert kept is not copy
    copied.seal()
    kept.wake()
    assert _values(kept, "g") == [0, 0]


def test_a_copy_that_has_only_been_called_waits(copied):
    """Is no fork made for nothing?"""
    copied.run("def f(x):\n    return x", 5)
    copy = copied.copy(1)
    assert _values(copy) == [1, 2]
    assert copied.keep(copy) is copy


def test_a_copy_that_was_disturbed_is_told(copied):
    """Is a copy refused that a signal from another has reached while it waited?"""
    setup = "import os, signal\nHEARD = []\nsignal.signal(40, lambda *_: HEARD.append(1))"
    tell = "def f(x):\n    [libc.kill(os.getpid() + n, 40) for n in range(1, 60)]"
    copied.run(f"{setup}\nlibc = __import__('ctypes').CDLL(None)\n{tell}", 5)
    first, second = (copied.keep(copied.copy(place)) for place in (1, 2))
    copied.seal()
    first.wake()
    _values(first)
    with pytest.raises(Lost, match="did not wait"):
        second.wake()


def test_what_a_copy_leaves_running_is_dead_when_the_next_is_woken(host, copied):
    """Are its children killed, also those that have left its group?"""
    body = "import os, time\n    if os.fork() == 0:\n        os.setsid()\n        time.sleep(99)"
    copied.run(f"def f(x):\n    {body}\n    return os.getpid()", 5)
    first, second = (copied.keep(copied.copy(place)) for place in (1, 2))
    copied.seal()
    first.wake()
    assert len(_values(first)) == 2
    second.wake()
    alive = [pid for pid in descendants(host._candidate.pid) if os.path.exists(f"/proc/{pid}/exe")]
    assert alive[-1:] == [second._process]
    assert not any(pid == first._process or pid > second._process for pid in alive)


def test_calls_after_one_that_did_not_finish_can_still_be_asked_for(copied):
    """Does a call without an end take none of the others with it?"""
    copied.run("def f(x):\n    while x == 1: pass\n    return x", 5)
    copy = copied.copy(1)
    first, second = copy.call("f", CASES, ["x"], 0.2)
    assert first.crash is not None
    assert (first.crash.type, second.value) == ("Timeout", 2)


def test_what_came_before_a_crash_is_there(copied):
    """Does a case that ends the process leave the results of those before it?"""
    copied.run("import os\ndef f(x):\n    return x if x == 1 else os._exit(0)", 5)
    calls = copied.copy(1).call("f", CASES, ["x"], 5.0)
    assert next(calls).value == 1
    with pytest.raises(Lost):
        next(calls)


@pytest.mark.slow
def test_processes_that_stay_counted_cost_the_next_learner_nothing(mark, released, host):
    """Is a sandbox replaced whose limit of processes somebody has used up?"""
    leak = (
        "import os, signal, time\nfor _ in range(99):\n    try: child = os.fork()\n"
        "    except OSError: break\n    if child == 0: time.sleep(99)\n"
        "    os.kill(child, signal.SIGKILL)\n    os.waitpid(child, 0)"
    )
    mark(as_bytes(fill_in(released, first=leak)))
    assert earned(mark(as_bytes(fill_in(released)))) == POINTS
    host._stop()  # the next learner is done without a process more; another test counts them


def test_what_computes_undisturbed_does_not_wait(monkeypatch):
    """Is a process that runs, but is never interrupted in it, not taken for one that sleeps?"""
    monkeypatch.setattr(processes, "_status", lambda _: {"State": "R (running)", "Threads": "1"})
    monkeypatch.setattr(processes, "END_SECONDS", 1.0)  # more than what settles takes
    with pytest.raises(TimeoutError):
        processes._asleep(1)


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="needs two processors")
def test_sessions_stay_where_their_examiner_is(root):
    """Does what a candidate forks run on its examiner's processor, wherever that one has started?"""
    before = os.sched_getaffinity(0)
    one = min(before)
    try:
        with Host(root, available()) as host:
            host.warm()
            os.sched_setaffinity(0, [one])
            for _ in range(2):
                with host.session() as session:
                    (told,) = session.run("import os; print(os.sched_getaffinity(0))", 5)
                    assert told["text"] == f"{{{one}}}\n"
    finally:
        os.sched_setaffinity(0, before)


# prctl's word for a process's own name; it may be of any bytes, but for the last.
NAMELESS = r"import ctypes; ctypes.CDLL(None).prctl(15, b'\xff\xfe\nState: Z', 0, 0, 0)"


def test_a_process_may_call_itself_what_it_will(mark, released, monkeypatch):
    """Is it marked as any other, also while it is watched, where its name is no text?"""
    monkeypatch.setattr("autograder.marking.sandbox.monitor.MONITOR_SECONDS", 0.0)
    marked = mark(as_bytes(fill_in(released, first=NAMELESS)))
    assert not marked.problem
    assert earned(marked) == POINTS

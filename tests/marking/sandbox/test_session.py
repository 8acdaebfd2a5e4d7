"""Is what the examiner computes for a learner bounded in time and memory?"""

from __future__ import annotations

import resource
import threading

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.marking.sandbox import session as sessions
from autograder.marking.sandbox.session import Copy, Lost
from tests.waiting import PATIENCE


class _Candidate:
    """Asks one question while it is called, and keeps what comes back."""

    def __init__(self, *args):
        question = {"name": "f", "args": args, "keywords": {}}
        self._says = [("ask", question), ("outcome", {"value": None})]
        self.got = []

    def receive(self, timeout):
        return self._says.pop(0)

    def send(self, kind, value=None):
        self.got.append((kind, value))


def _ask(function, *args):
    channel = _Candidate(*args)
    list(Copy(channel, None, 1, 0).call("g", (Case("", ()),), [], 1.0, {"f": function}))
    _, (kind, value) = channel.got
    return kind, value


def _endless(*_):
    while True:
        pass


def test_an_answer_is_given():
    """Does a reasonable question get its answer?"""
    assert _ask(lambda x: x + 1, 2) == ("answer", 3)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_answer_that_takes_too_long_is_refused(monkeypatch, elsewhere):
    """Is a calculation without an end stopped, in the main thread and in another?"""
    monkeypatch.setattr(sessions, "ANSWER_SECONDS", 0.2)
    told = []
    if elsewhere:
        thread = threading.Thread(target=lambda: told.append(_ask(_endless)))
        thread.start()
        thread.join(PATIENCE)
    else:
        told.append(_ask(_endless))
    ((kind, value),) = told
    assert kind == "refused"
    assert value[0] == "TimeoutError"


def test_an_answer_that_takes_too_much_memory_is_refused():
    """Is an outer product of two short vectors refused when it would fill the machine?"""
    before = resource.getrlimit(resource.RLIMIT_AS)
    long = np.ones((40_000, 1))
    kind, value = _ask(lambda a, b: a @ b, long, long.T)  # 12.8 GB
    assert kind == "refused"
    assert value[0] == "MemoryError"
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    assert _ask(lambda a: a.T @ a, long)[0] == "answer"


def test_what_is_owed_is_not_taken_for_the_next_answer():
    """Is a process that has not said all that it was asked not asked again, and not kept?"""

    class Slow(_Candidate):
        def receive(self, timeout):
            return "outcome", {"value": None}

    copy = Copy(Slow(), None, 1, 0)
    next(copy.call("g", (Case("", ()), Case("", ())), [], 1.0))
    with pytest.raises(Lost, match="no answer in time"):
        next(copy.call("h", (Case("", ()),), [], 1.0))
    assert not copy.rests()

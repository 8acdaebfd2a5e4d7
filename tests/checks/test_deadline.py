"""Tests of autograder.checks.deadline: a call that does not end is ended."""

import signal
import sys
import threading
import time

import pytest

from autograder.checks import deadline
from autograder.checks.call import OutOfTime, describe


def ended(function, seconds=5):
    """Return a function that is called with an end."""

    def call(*args):
        with deadline.ending(seconds) as limited:
            return limited(function)(*args)

    return call


def endless():
    """Compute for ever."""
    while True:
        pass


def sleeping():
    """Wait for ever, bit by bit."""
    while True:
        time.sleep(0.01)


needs_signals = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="this system has no such signals"
)


@needs_signals
@pytest.mark.parametrize("function", [endless, sleeping])
def test_what_does_not_end_is_ended(function, monkeypatch):
    """Is a call ended that computes too long, or waits far too long, at its own line?"""
    monkeypatch.setattr(deadline, "WALL_EXTRA", 0.1)
    with pytest.raises(OutOfTime) as late:
        ended(function, 0.05)()
    assert describe(late.value).function == function.__name__
    assert signal.getitimer(signal.ITIMER_PROF) == signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def caught_once():
    """Catch the first end, and go on."""
    try:
        endless()
    except BaseException:
        endless()


def caught_for_ever():
    """Catch every end, as a bare `except` in a loop does."""
    while True:
        try:
            sum(range(100))
        except:  # noqa: E722
            continue


@needs_signals
@pytest.mark.parametrize("function", [caught_once, caught_for_ever])
def test_a_catch_all_does_not_keep_a_loop(function, monkeypatch):
    """Is a loop ended that catches whatever is raised in it, and is a trace of others kept?"""
    monkeypatch.setattr(deadline, "_AGAIN", 0.05)
    before = sys.gettrace()
    with pytest.raises(OutOfTime):
        ended(function, 0.05)()
    assert sys.gettrace() is before


@needs_signals
def test_what_was_set_before_holds_again():
    """Are a handler and its timer there again after a call that ended in time?"""
    rung = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        assert ended(lambda x: x + 1)(1) == 2
        time.sleep(0.4)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert rung == [1]


@pytest.fixture
def without_signals(monkeypatch):
    """Have it as on Windows."""
    monkeypatch.delattr(signal, "setitimer", raising=False)


@pytest.mark.parametrize("heard", [signal.default_int_handler, signal.SIG_IGN, signal.SIG_DFL])
def test_without_signals_a_thread_interrupts(without_signals, heard):
    """Is a loop ended on Windows, too, even where interrupts are ignored, and told apart from a person's?"""
    before = signal.signal(signal.SIGINT, heard)
    try:
        _ends_without_signals()
    finally:
        signal.signal(signal.SIGINT, before)


def _ends_without_signals():
    with pytest.raises(OutOfTime) as late:
        ended(endless, 0.05)()
    assert describe(late.value).function == "endless"

    def stopped():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ended(stopped, 5)()
    assert ended(lambda: 3, 0.05)() == 3
    time.sleep(0.1)  # no interrupt comes late


def test_in_another_thread():
    """Is a loop ended that does not run in the main thread?"""
    caught = []

    def work():
        try:
            ended(endless, 0.05)()
        except OutOfTime:
            caught.append("out of time")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    assert caught == ["out of time"]


def test_where_nothing_can_end_a_call_it_is_called_all_the_same(without_signals, monkeypatch):
    """Does a browser's own Python, with no signals and no threads, call the function?"""
    monkeypatch.setattr(deadline.sys, "platform", "emscripten")
    assert not deadline.can_end()
    assert ended(lambda: 3)() == 3

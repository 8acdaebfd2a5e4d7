"""Is progress told in a form that suits who reads it, and never too often?"""

from __future__ import annotations

import json

import pytest

from autograder.marking.reports import progress as told
from autograder.marking.reports.progress import Progress, duration, progress


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    """The clock that progress looks at."""
    clock = Clock()
    monkeypatch.setattr(told, "time", clock)
    return clock


def test_rate_time_left_and_attention(clock):
    """Are the rate, the time left and the number of those who need a person counted rightly?"""
    shown = Progress("class", 100)
    for number in range(20):
        clock.now += 0.5
        shown.advance(attention=number < 3)
    assert (shown.done, shown.attention) == (20, 3)
    assert shown.rate == pytest.approx(2)
    assert shown.left == pytest.approx(40)
    assert shown.text == "2.0 a second, 40 s left, 3 need attention"


def test_what_is_marked_besides_is_counted_in_the_whole(clock, capsys):
    """Is where the best attempts come to count as well never more done than there is?"""
    with progress("class", 2) as shown:
        for _ in range(2):
            shown.advance()
        shown.expect(3)
        for _ in range(3):
            shown.advance()
    assert capsys.readouterr().err == "class: 5 of 5\n"


def test_a_slow_pace_is_told_by_the_time_for_one(clock):
    """Is it never 0.0 a second as long as anything is done?"""
    shown = Progress("class", 20)
    clock.now += 40
    shown.advance()
    assert shown.text == "one in 40 s, 13 min left"


def test_the_rate_is_the_one_of_late(clock):
    """Does a slow start not spoil the time left for ever?"""
    shown = Progress("class", 10_000)
    for _ in range(5):
        clock.now += 20
        shown.advance()
    for _ in range(1000):
        clock.now += 0.1
        shown.advance()
    assert shown.rate == pytest.approx(10, rel=0.05)


def test_lines_are_few(clock, capsys):
    """Does a class of 10,000 give some lines, not 10,000, and always a last one?"""
    with progress("class", 10_000) as shown:
        for _ in range(10_000):
            clock.now += 0.01
            shown.advance()
    lines = capsys.readouterr().err.splitlines()
    assert 8 <= len(lines) <= 11
    assert lines[-1] == "class: 10000 of 10000 (100.0 a second)"


def test_json_for_machines(clock, capsys):
    """Is each line JSON, also a message?"""
    with progress("class", 30, as_json=True) as shown:
        shown.say("wait")
        for _ in range(30):
            clock.now += 0.1
            shown.advance(attention=True)
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert lines[0] == {"message": "wait"}
    assert len(lines) <= 6
    last = lines[-1]["progress"]
    assert (last["done"], last["total"], last["attention"]) == (30, 30, 30)


def test_nothing_to_do_tells_nothing(capsys):
    """Is there silence where everything is done already?"""
    with progress("class", 0):
        pass
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (89, "89 s"), (90, "2 min"), (7200, "2.0 h")]
)
def test_times_as_people_say_them(seconds, text):
    """Is a time told in the unit that a person would take?"""
    assert duration(seconds) == text

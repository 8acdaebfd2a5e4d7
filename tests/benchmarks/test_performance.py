"""Tests of benchmarks.performance: the figures that are kept, the bounds, the page."""

from collections import Counter
from contextlib import nullcontext
from dataclasses import replace

import click
import pytest
from click.testing import CliRunner

from benchmarks.performance import __main__ as performance
from benchmarks.performance.bounds import FOR_CLASS, ONE_FUNCTION, SMALL_CLASS, bounds
from benchmarks.performance.figures import (
    Checking,
    ForClass,
    Found,
    Importing,
    Line,
    Paging,
    Profile,
    Rounds,
    Scheduling,
    Size,
    Writing,
)
from benchmarks.performance.kept import Kept
from benchmarks.performance.kills import Tally
from benchmarks.performance.now_and_before import Beside, Engine, Same
from benchmarks.performance.report import write
from benchmarks.performance.scaling import SHORT_TURNS, WORTH_TWO, order_of

WORKERS = Rounds(
    one=[42.0, 44.0, 46.0],
    two=[21.0, 23.0, 23.0],
    start_one=[2.0, 2.0, 2.0],
    start_two=[1.0, 1.0, 1.0],
    coordinator=[3.0, 3.0, 3.3],
    submissions=300,
    few=2,
)
ENGINE = {
    "01_activations": Engine([(0.04, 0.02)] * 3, [(0.07, 0.02)] * 3),
    "05_cat_classifier": Engine([(0.15, 0.1), (0.11, 0.1), (0.16, 0.11)], [(0.2, 0.1)] * 3),
}
FOUND = Found(
    side=[
        Line("autograder grade", 300, 300, 40.0, 300, True, 1, 36.0),
        Line("autograder grade", 300, 300, 20.0, 300, True, 2, 39.0),
        Line("nbgrader autograde", 50, 300, 100.0, 40, True, 1, 90.0),
        Line("otter run 7.0.0", 50, 300, 175.0, 30, True, 1, 170.0),
        Line("autograder grade", 300, 300, 50.0, 300, False, 1, 45.0),
        Line("autograder grade", 300, 300, 30.0, 300, False, 2, 45.0),
        Line("nbgrader autograde", 300, 300, 2100.0, 200, False, 1, 2000.0),
        Line("otter run 7.0.0", 75, 300, 750.0, 25, False, 1, 700.0),
    ],
    workers=WORKERS,
    engine=ENGINE,
    sizes=[
        Size(WORTH_TWO, [4.4, 5.0, 4.6], [1.0] * 3, 10 * 2**20),
        Size(100, [7.0, 7.2, 7.1], [1.0, 1.1, 1.2], 20 * 2**20),
        Size(1000, [34.0], [1.3], 30 * 2**20),
        Size(10_000, [309.0], [4.7], 140 * 2**20),
    ],
    kills=Tally(Counter({"coordinator": 34, "worker": 33, "PostgreSQL": 33}), 17, 40, []),
    for_class={
        done: ForClass(1000, 5, [seconds - 1, seconds + 9], 200 * 2**20)
        for done, seconds in FOR_CLASS.items()
    },
    importing=Importing([0.31, 0.29], matplotlib=False),
    paging=Paging(1000, [50.0, 40.0], 150_000),
    checking=Checking([0.01, 0.03], [0.2] * 95 + [0.9] * 4 + [1.9], 5),
    beside={
        SMALL_CLASS: Beside([1.0], [2.2], [1.1], [2.1]),
        ONE_FUNCTION: Beside([0.5, 0.7, 0.6], [1.0] * 3, [0.7] * 3, [1.0] * 3),
    },
    same=Same(300, 300),
    writing=Writing(5000, [1.25, 2.0], [1.0, 1.0]),
    scheduling=Scheduling(1000, 20, 4.0, 2.0, 1.5),
    profile={
        "01_activations": Profile(0.004, 0.030, {"comparing": 0.01}),
        "05_cat_classifier": Profile(0.004, 0.120, {"comparing": 0.02}),
    },
)
ASKED = [bound.asked for bound in bounds(FOUND)]


def place_of(words):
    """The place of the one bound whose text begins so."""
    (place,) = [place for place, asked in enumerate(ASKED) if asked.startswith(words)]
    return place


def said(words):
    """What was measured for the bound whose text begins so."""
    return bounds(FOUND)[place_of(words)].measured


def without(*lines):
    """The lines of the class side by side, some of them exchanged."""
    kept = {(line.tool[:4], line.bare, line.workers): line for line in [*FOUND.side, *lines]}
    return [*kept.values()]


def holds(found):
    """Whether each bound holds, in order."""
    return [bound.holds for bound in bounds(found)]


def test_bounds_hold_at_what_is_asked():
    """Does every bound hold for figures that keep them all?"""
    assert [asked for asked, one in zip(ASKED, holds(FOUND), strict=True) if one is not True] == []


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("answers alone: nbgrader", "30.0 times"),
        ("answers alone: otter", "52.5 times"),
        ("whole notebooks: nbgrader", "70.0 times"),
        ("whole notebooks: otter", "100.0 times"),
        ("the engine adds", "0.40, 0.50 (05_cat_classifier, the worst)"),
        ("a new class of two", "0.45 by the clock, 0.52 in processor seconds"),
        ("`autograder mark`", "0.60 by the clock, 0.70 in processor seconds"),
        ("the points", "300 of 300 submissions"),
        ("two workers", "2.00 times (median of 3; 1.91 to 2.00)"),
        ("a marked class of 10,000", "4.7 s (a class of 10,000)"),
        ("the writer", "4,000 (best of 2; 5,000 results)"),
        ("our package", "0.29 s (best of 2), without Matplotlib"),
        ("at least 20 pages", "25 a second (best of 2; 1,000 pages), 150 KB at most"),
        (
            "1,000 learners x 5 assignments are collected",
            "59.0 s (best of 2; 1,000 learners), 200 MB",
        ),
        ("a right answer", "0.030 s at most (best of 5; 2)"),
        ("a wrong one", "95 % in 0.20 s, 1.90 s at most (best of 5; 100)"),
    ],
)
def test_a_bound_says_what_was_measured(words, figure):
    """Is the figure beside each bound the one that it is about?"""
    assert said(words) == figure


def test_how_constant_the_time_is_is_told_with_the_start_and_without():
    """Are both told, since a small class is mostly start?"""
    assert said("time per submission").startswith("4.2 % between the sizes")
    assert said("time per submission").endswith("with the start counted in, 130 %")


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("answers alone: nbgrader", {"side": without(replace(FOUND.side[2], took=99.0))}),
        ("answers alone: otter", {"side": without(replace(FOUND.side[3], took=166.0))}),
        ("whole notebooks: nbgrader", {"side": without(replace(FOUND.side[6], took=2099.0))}),
        ("whole notebooks: otter", {"side": without(replace(FOUND.side[7], took=712.0))}),
        ("the engine adds", {"engine": {"01_activations": Engine([(0.16, 0.1)], [(0.2, 0.1)])}}),
        ("a new class of two", {"beside": {SMALL_CLASS: Beside([1.0], [1.9], [1.0], [9.0])}}),
        ("`autograder mark`", {"beside": {ONE_FUNCTION: Beside([0.61], [1.0], [0.1], [1.0])}}),
        ("the points", {"same": Same(300, 299)}),
        ("two workers", {"workers": replace(WORKERS, two=[22.5, 23.5, 24.5])}),
        ("time per", {"sizes": [*FOUND.sizes[:3], replace(FOUND.sizes[3], seconds=[325.0])]}),
        ("the coord", {"sizes": [*FOUND.sizes[:3], replace(FOUND.sizes[3], peak=200 * 2**20)]}),
        ("a marked class", {"sizes": [*FOUND.sizes[:3], replace(FOUND.sizes[3], again=[4.9])]}),
        ("the writer", {"writing": Writing(5000, [1.7], [1.0])}),
        ("at least 100", {"kills": Tally(Counter({"worker": 3}), 1, 2, ["round1: grades differ"])}),
        ("our package", {"importing": Importing([0.3], matplotlib=False)}),
        ("our package", {"importing": Importing([0.1], matplotlib=True)}),
        ("at least 20", {"paging": Paging(1000, [51.0], 150_000)}),
        ("at least 20", {"paging": Paging(1000, [40.0], 300_001)}),
        (
            "1,000 learners x 5 assignments are coll",
            {"for_class": {"collected": ForClass(1000, 5, [60.0])}},
        ),
        (
            "1,000 learners x 5 assignments are coll",
            {"for_class": {"collected": ForClass(1000, 5, [1.0], 2**30)}},
        ),
        ("a right answer", {"checking": Checking([0.01, 0.1], [0.2], 5)}),
        ("a wrong one", {"checking": Checking([0.01], [0.2] * 94 + [1.0] * 6, 5)}),
        ("a wrong one", {"checking": Checking([0.01], [0.2] * 99 + [2.0], 5)}),
    ],
)
def test_a_bound_that_is_missed_is_told(words, change):
    """Does each bound fail when its own figure is too bad?"""
    assert holds(replace(FOUND, **change))[place_of(words)] is False


def test_less_than_is_asked_shows_nothing():
    """Is a bound neither kept nor missed when the run was smaller than is asked?"""
    small = Found(
        [Line("autograder grade", 30, 30, 30.0, 30, False)],
        Rounds([4.0], [4.0], [1.0], [1.0], [0.1], 30, 2),
        FOUND.engine,
        FOUND.sizes[:2],
        replace(FOUND.kills, kills={"worker": 99}),
    )
    assert holds(small) == [None] * len(ASKED)
    assert holds(replace(small, kills=None)) == [None] * len(ASKED)


def test_the_page_has_bounds_kills_and_the_commit(tmp_path):
    """Does the page say what was measured on what, and how the kills went?"""
    bad = replace(FOUND, kills=replace(FOUND.kills, different=["round3: grades differ"]))
    write(tmp_path / "page.md", "2 cores", "abc123", ["a", "b", "c", "d", "e"], bad)
    page = (tmp_path / "page.md").read_text()
    assert "commit abc123" in page
    assert "| at least 100 kills, 0 differences | kills: 100; differences: 1 | **no** |" in page
    assert "| coordinator | 34 |" in page
    assert "- round3: grades differ" in page
    assert "| 100 | 3 | 7.1 s (7.0 to 7.2) |" in page
    assert (
        "| nbgrader autograde | 1 | 1 | 50 | 40 | 2.000 | 1.800 | 600 s (scaled) | 30.0 |" in page
    )
    assert "| 05_cat_classifier | 0.150 | 0.100 | 0.050 | 0.100 | 0.50 |" in page
    assert "| sandbox: a session is forked, and ends | 4.0 | 4.0 |" in page
    assert "| two are so many times as fast, beyond the start | 2.00 | 1.91 | 2.00 |" in page
    # A core marks 6.7 submissions a second, of 0.15 s; a coordinator's second takes 100.
    assert "100 submissions a second of its processor time | 15 |" in page
    assert "| 4,000 results a second (0.20 ms of its own processor time each) | 600 |" in page
    assert "| 500 tasks a second of its processor time | 1,000 |" in page


def test_figures_are_taken_from_an_earlier_run(tmp_path):
    """Is a figure measured once, also when the run fails later, and not for another commit?"""
    path = tmp_path / "page.json"
    Kept(path, {"commit": "a"}, resume=False).figure("size", Size, lambda: FOUND.sizes[1])
    kept = Kept(path, {"commit": "a"}, resume=True)
    assert kept.figure("size", Size, lambda: pytest.fail("measured again")) == FOUND.sizes[1]
    assert kept.figure("kills", Tally, lambda: FOUND.kills) == FOUND.kills
    with pytest.raises(click.ClickException, match="another run"):
        Kept(path, {"commit": "b"}, resume=True)
    anew = Kept(path, {"commit": "a"}, resume=False)
    assert anew.figure("size", Size, lambda: FOUND.sizes[2]) == FOUND.sizes[2]


def test_sizes_take_turns():
    """Do small classes come before each larger one, so that no slow while is one size's?"""
    small = [20, 100] * SHORT_TURNS
    assert [*order_of([20, 100, 1000, 9000], 2)] == [*small, 1000, *small, 9000] * 2
    assert [*order_of([20, 100], 2)] == [20, 100] * 2


def test_rounds_of_several_turns_are_put_together():
    """Does none of them get lost, and is the peak the highest?"""
    turns = [Size(100, [3.0], [0.5], 7), Size(100, [4.0], [0.25], 6)]
    assert Size.of(turns) == Size(100, [3.0, 4.0], [0.5, 0.25], 7)


@pytest.fixture
def known(monkeypatch, tmp_path):
    """The command, which finds every figure as `FOUND` has it."""
    bare = iter([FOUND.side[:4], FOUND.side[4:]])
    sizes = {size.number: size for size in FOUND.sizes}
    monkeypatch.setattr(performance, "programs", lambda: tmp_path)
    monkeypatch.setattr(performance.before, "checked_out", lambda _: nullcontext(tmp_path))
    monkeypatch.setattr(performance, "_keep_numbers", lambda *_: None)
    monkeypatch.setattr(performance, "side_by_side", lambda *_, **__: next(bare))
    monkeypatch.setattr(performance, "workers_beside", lambda *_: WORKERS)
    monkeypatch.setattr(performance, "_engine", lambda *_: ENGINE["01_activations"])
    monkeypatch.setattr(
        performance, "_profile", lambda _, name, __: FOUND.profile["01_activations"]
    )
    monkeypatch.setattr(performance, "_beside", lambda *_: FOUND.beside)
    monkeypatch.setattr(performance, "_same", lambda *_: FOUND.same)
    monkeypatch.setattr(performance, "_writing", lambda *_: FOUND.writing)
    monkeypatch.setattr(performance, "_scheduling", lambda *_: FOUND.scheduling)
    monkeypatch.setattr(
        performance, "marked_anew", lambda folder, number: sizes.get(number, FOUND.sizes[1])
    )
    monkeypatch.setattr(performance, "_importing", lambda *_: FOUND.importing)
    monkeypatch.setattr(performance, "_for_class", lambda _, done, *__: FOUND.for_class[done])
    monkeypatch.setattr(performance, "_paging", lambda *_: FOUND.paging)
    monkeypatch.setattr(performance, "_checking", lambda *_: FOUND.checking)
    monkeypatch.setattr(performance, "run_kills", lambda kills, tell: FOUND.kills)
    return performance.main


@pytest.mark.parametrize("missed", [False, True])
def test_the_command_fails_when_a_bound_is_missed(known, tmp_path, monkeypatch, missed):
    """Is the page written before the command exits with 1, and the missed bound named?"""
    different = ["round1: grades differ"] if missed else []
    tally = replace(FOUND.kills, different=different)
    monkeypatch.setattr(performance, "run_kills", lambda kills, tell: tally)
    done = CliRunner().invoke(known, ["--out", str(tmp_path / "page.md")])
    assert (tmp_path / "page.md").exists()
    assert done.exit_code == missed
    assert ("Missed: at least 100 kills, 0 differences" in done.output) == missed


def test_a_quick_look_asks_for_sizes_that_the_command_takes(known, tmp_path):
    """Does `--quick` get as far as the page?"""
    done = CliRunner().invoke(known, ["--quick", "--out", str(tmp_path / "page.md")])
    assert (tmp_path / "page.md").exists(), done.output

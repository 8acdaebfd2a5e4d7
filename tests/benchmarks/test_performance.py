"""Tests of benchmarks.performance: the figures that are kept, the bounds, the page."""

from collections import Counter
from dataclasses import replace

import click
import pytest
from click.testing import CliRunner

from benchmarks.performance import __main__ as performance
from benchmarks.performance.bounds import FOR_CLASS, bounds
from benchmarks.performance.figures import (
    Checking,
    Engine,
    ForClass,
    Found,
    Importing,
    Kept,
    Line,
    Paging,
    Rounds,
    Size,
)
from benchmarks.performance.kills import Tally
from benchmarks.performance.report import write

FOUND = Found(
    side=[
        Line("autograder grade", 300, 300, 30.0, 300, False),
        Line("nbgrader autograde", 300, 300, 900.0, 200, False),
        Line("otter run 7.0.0", 75, 300, 750.0, 25, False),
        Line("autograder grade", 300, 300, 30.0, 300, True),
        Line("nbgrader autograde", 50, 300, 60.0, 40, True),
    ],
    workers=Rounds([40.0, 42.0, 44.0], [20.0, 22.0, 22.0]),
    engine={"01_activations": Engine(0.06, 0.02), "05_cat_classifier": Engine(0.2, 0.1)},
    sizes=[
        Size(2, [4.0, 5.0, 4.2], [1.0] * 3, 10 * 2**20),
        Size(100, [7.0, 7.2, 7.1], [1.0, 1.1, 1.2], 20 * 2**20),
        Size(1000, [34.0], [1.3], 30 * 2**20),
        Size(10_000, [309.0], [4.9], 140 * 2**20),
    ],
    kills=Tally(Counter({"coordinator": 34, "worker": 33, "PostgreSQL": 33}), 17, 40, []),
    for_class={
        done: ForClass(1000, 5, [seconds - 1, seconds + 9], 200 * 2**20)
        for done, seconds in FOR_CLASS.items()
    },
    importing=Importing([0.31, 0.29], matplotlib=False),
    paging=Paging(1000, [50.0, 40.0], 150_000),
    checking=Checking([0.01, 0.03], [0.2] * 95 + [0.9] * 4 + [1.9], 5),
)
LAST = len(FOR_CLASS) + 11  # the last bound


def holds(found):
    """Whether each bound holds, in order."""
    return [bound.holds for bound in bounds(found)]


def test_bounds_hold_at_what_is_asked():
    """Does every bound hold for figures that keep them all?"""
    assert holds(FOUND) == [True] * (LAST + 1)
    said = [bound.measured for bound in bounds(FOUND)]
    assert said[0] == "30.0 times; answers alone: 12.0 times"
    assert said[1] == "100.0 times"
    assert said[2] == "0.100 s (05_cat_classifier, the worst)"
    assert said[3] == "2.00 times (median of 3; 1.91 to 2.00)"
    assert said[4].startswith("3.0 % between the sizes")
    assert said[4].endswith("with the start counted in, 130 %")
    assert said[8] == "0.29 s (best of 2), without Matplotlib"
    assert said[9] == "25 a second (best of 2; 1,000 pages), 150 KB at most"
    assert said[10] == "59.0 s (best of 2; 1,000 learners), 200 MB"
    assert said[-2:] == [
        "0.030 s at most (best of 5; 2)",
        "95 % in 0.20 s, 1.90 s at most (best of 5; 100)",
    ]
    assert said[6] == "4.9 s (a class of 10,000)"


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (0, {"side": [FOUND.side[0], replace(FOUND.side[1], took=449.0)]}),
        (1, {"side": [FOUND.side[0], replace(FOUND.side[2], took=449.0)]}),
        (2, {"engine": {"01_activations": Engine(0.16, 0.0)}}),
        (3, {"workers": Rounds([40.0, 40.0, 40.0], [20.0, 22.0, 22.0])}),
        (4, {"sizes": [*FOUND.sizes[:3], Size(10_000, [345.0], [1.0], 1)]}),
        (5, {"sizes": [*FOUND.sizes[:3], replace(FOUND.sizes[3], peak=400 * 2**20)]}),
        (6, {"sizes": [*FOUND.sizes[:3], replace(FOUND.sizes[3], again=[20.0])]}),
        (7, {"kills": Tally(Counter({"worker": 3}), 1, 2, ["round1: grades differ"])}),
        (8, {"importing": Importing([0.3], matplotlib=False)}),
        (8, {"importing": Importing([0.1], matplotlib=True)}),
        (9, {"paging": Paging(1000, [51.0], 150_000)}),
        (9, {"paging": Paging(1000, [40.0], 300_001)}),
        (10, {"for_class": {"collected": ForClass(1000, 5, [60.0])}}),
        (10, {"for_class": {"collected": ForClass(1000, 5, [1.0], 2**30)}}),
        (LAST - 1, {"checking": Checking([0.01, 0.1], [0.2], 5)}),
        (LAST, {"checking": Checking([0.01], [0.2] * 94 + [1.0] * 6, 5)}),
        (LAST, {"checking": Checking([0.01], [0.2] * 99 + [2.0], 5)}),
    ],
)
def test_a_bound_that_is_missed_is_told(place, change):
    """Does each bound fail when its own figure is too bad?"""
    assert holds(replace(FOUND, **change))[place] is False


def test_less_than_is_asked_shows_nothing():
    """Is a bound neither kept nor missed when the run was smaller than is asked?"""
    small = Found(
        [Line("autograder grade", 30, 30, 30.0, 30, False)],
        Rounds([4.0], [4.0]),
        FOUND.engine,
        FOUND.sizes[:2],
        replace(FOUND.kills, kills={"worker": 99}),
    )
    assert holds(small) == [None] * (LAST + 1)
    assert holds(replace(small, kills=None)) == [None] * (LAST + 1)


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
        "| nbgrader autograde | answers alone | 50 | 40 | 1.200 | 360 s (scaled) | 12.0 |" in page
    )


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


@pytest.mark.parametrize("missed", [False, True])
def test_the_command_fails_when_a_bound_is_missed(tmp_path, monkeypatch, missed):
    """Is the page written before the command exits with 1, and the missed bound named?"""
    different = ["round1: grades differ"] if missed else []
    tally = replace(FOUND.kills, different=different)
    bare = iter([FOUND.side[:3], FOUND.side[3:]])
    sizes = {size.number: size for size in FOUND.sizes}
    monkeypatch.setattr(performance, "programs", lambda: tmp_path)
    monkeypatch.setattr(performance, "_side_by_side", lambda *_, **__: next(bare))
    monkeypatch.setattr(performance, "_workers", lambda *_: FOUND.workers)
    monkeypatch.setattr(performance, "_engine", lambda *_: FOUND.engine["01_activations"])
    monkeypatch.setattr(performance, "_rounds", lambda place, number, rounds: sizes[number])
    monkeypatch.setattr(performance, "_importing", lambda *_: FOUND.importing)
    monkeypatch.setattr(performance, "_for_class", lambda _, done, *__: FOUND.for_class[done])
    monkeypatch.setattr(performance, "_paging", lambda *_: FOUND.paging)
    monkeypatch.setattr(performance, "_checking", lambda *_: FOUND.checking)
    monkeypatch.setattr(performance, "run_kills", lambda kills, tell: tally)
    done = CliRunner().invoke(performance.main, ["--out", str(tmp_path / "page.md")])
    assert (tmp_path / "page.md").exists()
    assert done.exit_code == missed
    assert ("Missed: at least 100 kills, 0 differences" in done.output) == missed

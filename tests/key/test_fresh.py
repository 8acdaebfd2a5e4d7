"""Do the seeds of fresh cases follow from what they should, and from nothing else?"""

from autograder.key import COURSE, fresh
from autograder.key.fresh import VARIANTS, seed_of, variant_seeds
from autograder.key.vectors import VISIBLE


def test_variants():
    """Has each assignment its own sets of fresh cases, none of them the visible one?"""
    seeds = [seed for assignment in COURSE for seed in variant_seeds(assignment.name)]
    assert len({*seeds, VISIBLE}) == len(COURSE) * VARIANTS + 1
    assert variant_seeds(COURSE[0].name) == variant_seeds(COURSE[0].name)
    assert len(variant_seeds(COURSE[0].name, 2)) == 2


def test_another_version(monkeypatch):
    """Has another version of the course other cases?"""
    before = variant_seeds("01_activations")
    monkeypatch.setattr(fresh, "__version__", "99")
    assert not {*before} & {*variant_seeds("01_activations")}


def test_seed_of():
    """Do the same bytes give the same seed, and parts another than the whole?"""
    assert seed_of(b"a", b"b") == seed_of(b"a", b"b")
    assert len({seed_of(b"a", b"b"), seed_of(b"ab"), seed_of(b"b", b"a")}) == 3

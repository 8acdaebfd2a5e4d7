"""Tests of autograder.checks.places.looking: a place on behalf of a check."""

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.checks.places import looking
from autograder.checks.vectors import read_vectors
from tests.checks.places.wrong import BACKWARD, DATA, run

NAME = "backward_propagation"


def looked(source):
    scope = run(source)
    vectors = read_vectors(DATA / "checks.h5", "03_planar_network")[NAME]
    names = vectors.contract.arguments
    verdict = examine(vectors, lambda case: perform(scope[NAME], case, names, scope))
    return looking.look(scope[NAME], vectors, verdict, scope, [NAME], DATA / "places.h5", 20)


def test_a_wrong_answer_has_places(monkeypatch):
    """Is the place found, and a check none the worse where the search fails?"""
    spoilt = BACKWARD.replace("A2 - Y", "A2 + Y")
    assert looked(spoilt)[0].text == "A2 + Y"
    monkeypatch.setattr(looking, "find_places", lambda *_: 1 / 0)
    assert looked(spoilt) == ()


def test_what_no_part_is_to_blame_for_has_none(monkeypatch):
    """Is nothing run again for a stub, or a right answer?"""
    monkeypatch.setattr(looking, "find_places", lambda *_: 1 / 0)
    monkeypatch.setattr(looking, "read_roles", lambda *_: 1 / 0)
    assert looked(BACKWARD) == ()
    assert looked(f"def {NAME}(parameters, cache, X, Y):\n    raise NotImplementedError()\n") == ()

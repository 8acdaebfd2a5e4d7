"""Tests of benchmarks.accuracy.placing and placed: how well the place is found."""

import pickle

from benchmarks.accuracy.placed import ALL, OF_PLACES, counts, section
from benchmarks.accuracy.placing import Mutant, Placed, make, place

BEFORE = (
    "def compute_cost(A2, Y):\n    m = Y.shape[1]\n"
    "    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)\n    return -np.sum(logs) / m\n"
)


def mutant(was, made):
    return Mutant("03_planar_network", "compute_cost", "x", BEFORE, BEFORE.replace(was, made))


def test_workers_make_the_same_mutants():
    """Does a pool, to which the work goes as bytes, make the mutants that one process makes?"""

    def over(function, answers):
        return [pickle.loads(pickle.dumps(function))(one) for one in answers]

    assert make(12, over=over) == make(12)


def test_a_mutant_is_placed():
    """Is a found place held against what was changed?"""
    found = place(mutant("np.log(A2)", "np.exp(A2)"))
    assert (found.kind, found.first, found.among, found.told) == ("value", True, True, True)
    assert place(mutant("np.log(A2)", "np.lag(A2)")).kind == "crash"
    assert place(mutant("-np", " -np")).kind == ""


def test_the_line_of_an_error_is_a_place():
    """Does the line on which a learner reads that an error came out count, where no more is proved?"""
    before = "def image2vector(image):\n    v = image.copy()\n    v.shape = (-1, 1)\n    return v\n"
    after = before.replace("v = image.copy()", "pass")
    found = place(Mutant("01_activations", "image2vector", "x", before, after))
    assert [(one.line, one.kind) for one in found.places] == [(3, "stops here")]
    assert (found.first, found.exact) == (True, False)


def test_counts_and_section():
    """Are mutants counted by kind, and those without a wrong value not at all?"""
    one = mutant("Y *", "A2 *")
    found = [Placed(one), Placed(one, "value", True, True, True, True), Placed(one, "training")]
    assert {name: c.wrong for name, c in counts(found).items()} == {
        ALL: 1,
        "value": 1,
        "training": 1,
    }
    assert all(measure.holds(counts(found)[ALL]) for measure in OF_PLACES)
    assert "| training | 1 | 0.00 % (0 of 1)" in "".join(section(found))


def test_mutants_are_of_the_other_half():
    """Are as many mutants made as asked for, the same ones each time?"""
    several = make(8)
    assert len(several) == 8
    assert several == make(8)

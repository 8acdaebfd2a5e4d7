"""Tests of benchmarks.accuracy.judge, tally, equivalent and report."""

import pytest

from benchmarks.accuracy.__main__ import ROOT
from benchmarks.accuracy.answers import Answer
from benchmarks.accuracy.copied import copied_answers
from benchmarks.accuracy.equivalent import RULES
from benchmarks.accuracy.judge import Judged, Told, judge, known_answers
from benchmarks.accuracy.report import total, write
from benchmarks.accuracy.tally import naming, survivors, tally

LEAKY = "def relu(z):\n    return np.maximum(0.01 * z, z)\n"
RIGHT = "def relu(z):\n    return z * (z > 0)\n"


def answer(kind, source, mistake="", **more):
    return Answer("01_activations", "relu", kind, "label", source, mistake, **more)


def test_a_right_answer_is_accepted():
    """Does a right answer get full points in both verdicts?"""
    judged = judge(answer("right", RIGHT))
    assert judged.visible.passed
    assert judged.marking.passed
    assert tally([judged])["01_activations/relu"].accepted == 1


def test_a_known_mistake_is_caught_and_gets_its_name():
    """Is a wrong answer in the column of those caught, with the right name?"""
    judged = judge(answer("wrong", LEAKY, "returns.is_leaky"))
    assert naming(judged, judged.marking) == "right name"
    counted = tally([judged])["01_activations/relu"]
    assert (counted.wrong, counted.wrong_caught, counted.names["right name"]) == (1, 1, 1)


def test_a_mistake_of_the_key_itself_is_judged_without_a_source():
    """Is a known mistake caught and named in both verdicts?"""
    known = next(one for one in known_answers() if one.exercise == "03_planar_network/nn_model")
    judged = judge(known)
    assert judged.visible.name == judged.marking.name == known.mistake


def test_steps_that_are_not_there_are_supplied_and_wrong_ones_put_right():
    """Does an answer pass at marking when only a step below it is wrong?"""
    source = (
        "def sigmoid(z):\n    return z\n\n"
        "def sigmoid_derivative(z):\n    return sigmoid(z) * (1 - sigmoid(z))\n"
    )
    alone = source.partition("\n\n")[2]
    judged = judge(Answer("01_activations", "sigmoid_derivative", "right", "", alone))
    assert judged.visible.passed
    judged = judge(Answer("01_activations", "sigmoid_derivative", "right", "", source))
    assert not judged.visible.passed
    assert judged.marking.passed


def test_an_endless_loop_is_a_wrong_answer():
    """Does an answer that never ends fail instead of stopping the benchmark?"""
    judged = judge(answer("wrong", "def relu(z):\n    while True:\n        pass\n"))
    assert "in time" in judged.marking.message


def test_a_table_of_the_visible_results_fails_at_marking():
    """Does copying what can be seen pass in the notebook, and earn nothing at marking?"""
    table = next(one for one in copied_answers(ROOT) if one.exercise == "01_activations/relu")
    judged = judge(table)
    assert judged.visible.passed
    assert judged.marking.score == 0


def test_a_survivor_is_listed_and_an_equivalent_mutant_is_not():
    """Does the page list a wrong mutant that passes, with its line?"""
    passed = Told(1.0)
    change = "2: return np.maximum(0, z) -> return np.minimum(0, z)"
    wrong = Judged(answer("mutant", "x", change=change), passed, passed)
    same = Answer("04_deep_network", "linear_backward", "mutant", "number", "y", "",
                  "3: m = A_prev.shape[1] -> m = A_prev.shape[-1]")  # fmt: skip
    page = write([wrong, Judged(same, passed, passed)])
    assert "Wrong answers that get by: 1" in page
    assert "`2: return np.maximum(0, z) -> return np.minimum(0, z)`" in page
    assert "Mutants set aside as right answers: 1" in page


def test_a_mutant_that_only_a_remark_betrays_is_counted_apart():
    """Is a mutant that prints something else neither caught nor a survivor, where both remark?"""
    mutant = Answer("03_planar_network", "nn_model", "mutant", "number", "", change="print -> pass")
    told, silent = Told(1.0, remarked=True), Told(1.0)
    apart = [Judged(mutant, told, told)]
    whole = total(tally(apart).values())
    assert (whole.remarked, whole.not_equivalent, survivors(apart)) == (1, 0, [])
    assert "| wrong answers that only a remark betrays (mutants) |  | 1 |" in write(apart)
    half = [Judged(mutant, told, silent)]
    assert survivors(half) == half
    caught = total(tally([Judged(mutant, Told(0.5, remarked=True), told)]).values())
    assert (caught.remarked, caught.not_equivalent) == (0, 1)


def test_an_argument_about_a_mutant_that_is_caught_is_called_false():
    """Is a mutant that was set aside and is refused listed as a false argument?"""
    same = Answer("04_deep_network", "linear_backward", "mutant", "number", "y", "",
                  "3: m = A_prev.shape[1] -> m = A_prev.shape[-1]")  # fmt: skip
    page = write([Judged(same, Told(0.0), Told(0.0))])
    assert "False arguments (1)" in page


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.change)
def test_every_argument_is_written_out(rule):
    """Does each rule say in words why the mutant is right?"""
    assert len(rule.reason) > 20


def test_the_page_says_why_its_table_has_fewer_wrong_names():
    """Are answers without a known mistake that were called by a name told beside the table?"""
    named = Told(0.0, "Wrong.", "returns.is_leaky")
    judged = [Judged(answer("wrong", "x", mistake), named, named) for mistake in ("sign", "")]
    said = "1 were called by a name, too: with the 1 of the table these are the 2 wrong names"
    assert said in write(judged)
    assert "were called by a name, too" not in write(judged[:1])

"""Does the picture that moves stand without its script, say the same in words, and hold no formula?"""

import json
import re

import pytest

from autograder.edition import learner_files
from autograder.plots import step_through, stepper, steps


@pytest.fixture
def bundle(shown, monkeypatch):
    """What the cell shows."""
    monkeypatch.setattr(stepper, "display", lambda bundle, raw: shown.append(bundle))
    step_through()
    return shown[-1]


def test_script_is_whole(bundle):
    """Does the script end where it should, and hold each step that is shown?"""
    script = bundle["text/html"].split("<script>")[1]
    assert script.endswith("</script>")
    assert "<" not in script.removesuffix("</script>").split("})(")[-1]
    data = json.loads(script.removesuffix(");</script>").split("})(")[-1])
    assert len(data["steps"]) == 23
    drawn = {int(step) for step in re.findall(r'data-step="(\d+)"', data["live"])}
    assert drawn == set(range(23))
    wires = set(re.findall(r'data-lit="(\w+)"', data["live"]))
    assert {step["lit"] for step in data["steps"]} <= wires


def test_script_asks_nobody_and_computes_nothing():
    """Is there no address, no network, no storage and no function of the course in it?"""
    source = stepper._SCRIPT.read_text("utf-8")
    assert not re.search(
        r"https?:|fetch|XMLHttp|WebSocket|Storage|kernel|exp|tanh|Math\.(?!abs)", source
    )


def test_no_words_lie_on_each_other():
    """Is there room between any two texts of the drawing, at seven points a letter?"""
    _, words = stepper.drawing(steps.steps(steps.numbers({})[0]))
    for one in words:
        for other in words:
            wide = 3.4 * (len(one.text) + len(other.text))
            apart = abs(one.x - other.x) >= wide or abs(one.y - other.y) >= 14
            assert one is other or apart, (one, other)


def test_learners_get_the_script():
    """Is the script among the files of the learner edition, which marking uses, too?"""
    root = stepper._SCRIPT.parents[2]
    assert "autograder/plots/stepper.js" in learner_files(root)

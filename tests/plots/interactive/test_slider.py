"""Does a drawing with a slider give its script every state?"""

from autograder.plots.interactive.sketch import Sketch, Stroke, Word
from autograder.plots.interactive.slider import Group, State, dots, show_slider
from tests.plots.interactive.scripts import data_of


def test_the_script_gets_states_and_words(bundles):
    """Are groups, states and the words beside the drawing there, and escaped?"""
    sketch = Sketch(50, 50, [Stroke(((1, 2),), "point")], [Word(1, 2, "a", name="a")])
    states = [State("here", 1, 2, {"point": "M1 2"}), State("there", 3, 4, lit=["point"])]
    group = Group("first", states, 1, words={"a": "b"})
    show_slider(sketch, [group], told="all", label="a < b", how="by <keys>", across=2)
    data = data_of(bundles[0]["text/html"])
    assert data["across"] == 2
    (kept,) = data["groups"]
    assert (kept["name"], kept["start"], kept["words"]) == ("first", 1, {"a": "b"})
    assert [state["told"] for state in kept["states"]] == ["here", "there"]
    assert kept["states"][0]["paths"] == {"point": "M1 2"}
    assert kept["states"][1]["lit"] == ["point"]
    assert "a &lt; b" in data["live"]
    assert "by &lt;keys&gt;" in data["live"]
    assert bundles[0]["text/plain"] == "all"


def test_a_still_picture_of_its_own(bundles):
    """Does a given still picture stand in the place of the drawing's?"""
    show_slider(Sketch(9, 9), [], told="t", label="l", how="h", still="<img alt='other'>")
    assert "<div class=\"nn-interactive\"><img alt='other'></div>" in bundles[0]["text/html"]


def test_dots():
    """Is each point a dot of its own?"""
    assert dots([(1, 2), (3, 4)]) == "M1.0 2.0h0M3.0 4.0h0"

"""Is what a check finds wrong kept, and the one that is known least asked first?"""

from types import SimpleNamespace

from autograder.workbook.mistakes import answered, every_mistake, keep_mistakes
from autograder.workbook.record import (
    Checked,
    Guessed,
    read_guesses,
    read_mistakes,
    read_record,
    record_path,
    write_record,
)


def found(mistake, costs=True):
    return SimpleNamespace(mistake=mistake, costs=costs, cause=f"about {mistake}")


def test_named_mistakes_that_cost_are_kept(root):
    """Are they kept beside what the checks said, and nothing else?"""
    checked, guesses = {"relu": Checked("wrong", 0, "", 1)}, {"q": Guessed("1", True, 1)}
    write_record(root, "01_first", checked, guesses)
    keep_mistakes(root, "01_first", "relu", [found("z.sign"), found(None), found("z.row", False)])
    (one,) = read_mistakes(root, "01_first").values()
    assert (one.exercise, one.mistake, one.said, one.known) == ("relu", "z.sign", "about z.sign", 0)
    assert read_record(root, "01_first") == checked
    assert read_guesses(root, "01_first") == guesses
    write_record(root, "01_first", checked)  # as the next check does
    assert len(read_mistakes(root, "01_first")) == 1


def test_a_right_answer_writes_nothing(root):
    """Is there no file where nothing was found?"""
    keep_mistakes(root, "01_first", "relu", [])
    assert not record_path(root, "01_first").exists()


def test_least_known_first(root):
    """Does a right answer put a mistake behind the others, and a wrong one in front again?"""
    for notebook, name in (("01_first", "a.sign"), ("02_second", "b.row"), ("01_first", "c.order")):
        keep_mistakes(root, notebook, "f", [found(name)])
    order = [one.mistake for *_, one in every_mistake(root)]
    assert order == ["a.sign", "b.row", "c.order"]
    notebook, name, one = every_mistake(root)[0]
    answered(root, notebook, name, one, right=True)
    assert [one.mistake for *_, one in every_mistake(root)] == ["b.row", "c.order", "a.sign"]
    answered(root, notebook, name, every_mistake(root)[2][2], right=False)
    assert [one.known for *_, one in every_mistake(root)] == [0, 0, 0]


def test_made_again_is_not_known(root):
    """Does a mistake that a check finds again begin anew?"""
    keep_mistakes(root, "01_first", "f", [found("a.sign")])
    answered(root, *every_mistake(root)[0], right=True)
    keep_mistakes(root, "01_first", "f", [found("a.sign")])
    assert every_mistake(root)[0][2].known == 0


def test_not_more_than_forty(root):
    """Are the oldest let go?"""
    for number in range(45):
        keep_mistakes(root, "01_first", "f", [found(f"a{number}.sign")])
    kept = [one.mistake for one in read_mistakes(root, "01_first").values()]
    assert (len(kept), "a4.sign" in kept, "a44.sign" in kept) == (40, False, True)


def test_what_cannot_be_kept_stops_nothing(root):
    """Is a folder that cannot be written, or a damaged record, left as it is?"""
    path = record_path(root, "01_first")
    path.parent.mkdir(parents=True)
    path.write_text("no record")
    keep_mistakes(root, "01_first", "f", [found("a.sign")])
    assert path.read_text() == "no record"
    assert every_mistake(root) == []

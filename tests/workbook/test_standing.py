"""Tests of autograder.workbook.standing."""

import pytest

from autograder.workbook.record import Checked, write_record
from autograder.workbook.standing import exercises_of, next_task, read_standing
from tests.workbook.conftest import COURSE, path_of, run, save, words

CODE = "def sigmoid(z):\n    return z\n"


def record(root, notebook="01_first", **states):
    kept = {name: Checked(state, 2.0 * (state == "right"), "", 1) for name, state in states.items()}
    write_record(root, notebook, kept)


def test_states_and_points(root):
    """Are states, points and sums those of the last checks?"""
    record(root, sigmoid="right", relu="wrong")
    first, second = read_standing(root)
    assert [one.state for one in first.standings] == ["right", "wrong", "new"]
    assert (first.right, first.points, first.most, first.begun) == (1, 2, 4, True)
    assert (second.right, second.points, second.most, second.begun) == (0, 0, 2, False)


def test_a_question_is_answered_when_there_are_words(root):
    """Is a question answered as soon as words stand in its cell?"""
    for text, state in ((" YOUR ANSWER HERE\n", "new"), ("", "new"), ("Because.", "answered")):
        why = COURSE["01_first"][-1] | {"source": text}
        save(root, "01_first", [*COURSE["01_first"][:-1], why])
        assert read_standing(root)[0].standings[-1].state == state


def test_a_record_that_promises_too_much(root):
    """Do points stay within what the exercise counts?"""
    write_record(root, "01_first", {"relu": Checked("right", 1e9, "", 1)})
    assert read_standing(root)[0].points == 2


def test_a_notebook_that_cannot_be_read(root):
    """Is a notebook left out that cannot be read, and a damaged record taken for none?"""
    path_of(root, "01_first").write_text("{")
    (root / ".workbook" / "progress").mkdir(parents=True)
    (root / ".workbook" / "progress" / "02_second.json").write_text("{")
    (second,) = read_standing(root)
    assert [one.state for one in second.standings] == ["new", "new"]
    assert exercises_of(root, "01_first") is None
    assert exercises_of(root, "02_second") == ("model",)


def test_changed_in_the_kernel_or_in_the_file(root):
    """Is a function changed if another one is in the kernel, or was saved after the check?"""
    from autograder.workbook.code import SavedCode

    made = list(COURSE["01_first"])
    kept = {"sigmoid": Checked("right", 2, SavedCode([CODE]).fingerprint("sigmoid"), 1000)}
    same, other = run({}, CODE), run({}, CODE.replace("z\n", "2 * z\n"))

    def changed(scope=None):
        running = None if scope is None else {"01_first": scope}
        return read_standing(root, {"01_first": kept}, running)[0].standings[0].changed

    save(root, "01_first", made, now=999)
    assert not changed({})
    assert not changed(same)
    assert changed(other)
    assert changed(), "nothing is open, so what was saved is all there is"
    save(root, "01_first", made, now=1001)
    assert changed(same)
    made[2] = made[2] | {"source": CODE + "# a remark"}
    save(root, "01_first", made, now=1002)
    assert not changed(same)
    assert not changed()


@pytest.mark.parametrize(
    ("states", "after", "expected"),
    [
        ({}, ("", ""), "sigmoid"),
        ({"sigmoid": "right"}, ("01_first", "sigmoid"), "relu"),
        ({"relu": "right"}, ("01_first", "relu"), "why"),
        ({"relu": "right", "why": "answered"}, ("01_first", "relu"), "sigmoid"),
        ({"sigmoid": "right", "relu": "right", "why": "answered"}, ("01_first", "relu"), "model"),
        ({"model": "right", "why2": "answered"}, ("02_second", "model"), "sigmoid"),
    ],
)
def test_where_to_go_on(root, states, after, expected):
    """Is it the next task here, what was left out here, the next notebook, then the others, in this order?"""
    for name, key in (("01_first", "why"), ("02_second", "why2")):
        if states.pop(key, ""):
            save(
                root,
                name,
                [*COURSE[name][:-1], COURSE[name][-1] | words("Because.", **_marked(name))],
            )
    record(root, "01_first", **{k: v for k, v in states.items() if k != "model"})
    record(root, "02_second", **{k: v for k, v in states.items() if k == "model"})
    _, task = next_task(read_standing(root), after)
    assert task.name == expected


def _marked(name):
    return COURSE[name][-1]["metadata"]["nbgrader"]


def test_all_is_done(root):
    """Is there nothing to go on with when all is right and answered?"""
    for name, made in COURSE.items():
        save(root, name, [*made[:-1], words("Because.", **_marked(name))])
    record(root, "01_first", sigmoid="right", relu="right")
    record(root, "02_second", model="right")
    assert next_task(read_standing(root), ("02_second", "model")) is None

"""Tests of autograder.workbook.truth: is what is checked what the cells hold?"""

import random

import pytest

from autograder.workbook.code import functions_in, in_kernel
from autograder.workbook.truth import Saved, doubts
from tests.workbook.histories import Editor

NUMPY = "import numpy as np\ncheck = _check"
SCALE = "def scale(z):\n    return np.exp(-z)"
SIGMOID = "def sigmoid(z):\n    return 1 / (1 + scale(z))"
OTHER = "def sigmoid(z):\n    return 1 / (1 + scale(-z))"
MISSPELT = SIGMOID.replace("sigmoid", "sigmod")
BROKEN = "def sigmoid(z)\n    return 1"
CHECK = "check(sigmoid)"


@pytest.fixture
def editor():
    """A notebook whose cells have all run."""
    made = Editor(NUMPY, SCALE, SIGMOID, CHECK)
    for at in range(4):
        made.run(at)
    return made


def change(editor, source, *, run=True, save=False, at=2):
    editor.cells[at][1] = source
    if run:
        editor.run(at)
    if save:
        editor.save()


def test_nothing_is_doubted_of_what_ran_as_it_stands(editor):
    """Is nothing said of a notebook that ran from the top, saved or not?"""
    assert editor.check() == ([], [])
    editor.save()
    assert editor.check() == ([], [])
    change(editor, SIGMOID + "  # the sigmoid", run=False, save=True)
    assert editor.check() == ([], [])


STALE = {
    "a cell with an error of syntax": (BROKEN, True, False, "stopped with an error (SyntaxError)"),
    "a cell that fails above": (f"1 / 0\n{OTHER}", True, False, "(ZeroDivisionError)"),
    "a misspelt name": (MISSPELT, True, False, "does so no more: it defines `sigmod`."),
    "another text": ("x = 1", True, False, "does so no more."),
    "what is saved and did not run": (OTHER, False, True, "is not what ran"),
    "what is saved and cannot be read": (BROKEN, False, True, "is not what ran"),
}


@pytest.mark.parametrize(("source", "run", "save", "words"), STALE.values(), ids=STALE)
def test_an_older_version_is_not_judged(editor, source, run, save, words):
    """Is it said why Python still has an older version, and nothing judged?"""
    change(editor, source, run=run, save=save)
    why, notes = editor.check()
    assert words in " ".join(why)
    assert notes == []
    editor.run(2)
    change(editor, SIGMOID)
    assert editor.check() == ([], [])


def test_a_deleted_cell(editor):
    """Is a function of a deleted cell not judged, until it is there again?"""
    gone = editor.delete(2)
    assert "is deleted" in editor.check()[0][0]
    editor.cells.insert(2, gone)  # undone
    editor.save()
    assert editor.check() == ([], [])
    editor.delete(2)
    editor.insert(2, SIGMOID)  # pasted
    editor.run(2)
    assert editor.check() == ([], [])


def test_another_cell_that_defines_it_is_named(editor):
    """Is the cell named that is still there and would define the function?"""
    editor.insert(3, OTHER)
    editor.run(3)
    editor.delete(3)
    assert "The cell `def sigmoid(z):` defines it, too." in editor.check()[0][1]
    editor.run(2)
    assert editor.check() == ([], [])


def test_a_cell_that_is_missing_in_what_was_saved(editor):
    """Is a deletion known by the saved notebook, too, where no program tells of it?"""
    editor.cells.pop(2)
    editor.save()
    assert "is deleted" in editor.check()[0][0]


def test_a_failure_below_the_definition_is_no_older_version(editor):
    """Is a function judged whose cell failed after it was defined?"""
    change(editor, f"{OTHER}\n1 / 0")
    assert editor.check()[0] == []


def test_nothing_is_claimed_without_ids(editor):
    """Is nothing doubted where the front end gives no ids?"""
    for cell in editor.cells:
        cell[0] = ""
    editor.runs.__init__()
    editor.save()
    for at in range(4):
        editor.run(at)
    for source in (BROKEN, MISSPELT, OTHER):
        change(editor, source, run=source != OTHER, save=True)
        assert editor.check() == ([], [])


FORETOLD = {
    "missing": (1, "x = 1", "`scale` is made in no cell."),
    "misspelt": (1, SCALE.replace("scale", "scal_e"), "one makes `scal_e`"),
    "overwritten by a number": (2, f"{SIGMOID}\nnp = 5", "gives the name `np` another value"),
    "unreadable": (
        0,
        "import numpy as np\nfor",
        "Python cannot read the cell `import numpy as np`",
    ),
    "failed": (1, f"{SCALE}\nassert np.exp(0) == 3", "stops with an error (AssertionError)"),
}


@pytest.mark.parametrize(("at", "source", "words"), FORETOLD.values(), ids=FORETOLD)
def test_what_a_restart_would_bring_is_foretold(editor, at, source, words):
    """Is trouble after Restart and Run All told while all still works?"""
    change(editor, source, at=at)
    change(editor, NUMPY, at=0, run=False) if at else None
    if at == 2:
        editor.scope["np"] = __import__("numpy")
    why, (note,) = editor.check()
    assert why == []
    assert words in note
    assert not editor.restart()


def test_later_and_overwritten_by_a_call(editor):
    """Is it told where a helper stands below the check, or a call takes the function's name?"""
    editor.cells.append(editor.cells.pop(1))
    editor.save()
    assert "is used before the cell that makes it" in editor.check()[1][0]
    editor.cells.insert(1, editor.cells.pop())
    editor.insert(3, "sigmoid = sigmoid(0)")
    editor.run(3)
    editor.run(2)
    editor.save()
    assert "`sigmoid = sigmoid(0)` gives the name `sigmoid`" in editor.check()[1][0]


def test_without_a_kernel_nothing_is_said():
    """Is nothing claimed outside of a kernel, or of a notebook that cannot be read?"""
    assert doubts("sigmoid", None, {}) == ([], [])
    assert Saved.of(None).sources == {}


VARIANTS = (
    NUMPY,
    SCALE,
    SIGMOID,
    OTHER,
    MISSPELT,
    BROKEN,
    SCALE.replace("scale", "scal_e"),
    "np = 5",
    "sigmoid = sigmoid(0)",
    "scale = 3",
    f"assert False\n{OTHER}",
    f"{SIGMOID}\nassert sigmoid(0.0) == 3",
    "x = 1",
    "y = x + 1",
    "if False:\n    sigmoid = None",
    "try:\n    scale\nexcept NameError:\n    pass",
    "[scale for scale in range(3)]",
    "values = [sigmoid(z) for z in (0.0, 1.0)]",
)


def edit(editor, at, draw):
    editor.cells[at][1] = draw.choice(VARIANTS)
    if draw.random() < 0.7:
        editor.run(at)


def delete(editor, at, draw):
    gone = editor.delete(at)
    if draw.random() < 0.2:
        editor.check()
        editor.cells.insert(at, gone)


def insert(editor, at, draw):
    editor.insert(at, draw.choice(VARIANTS))
    editor.run(at)


ACTIONS = (
    edit,
    edit,
    delete,
    insert,
    lambda editor, at, draw: editor.run(at),
    lambda editor, at, draw: editor.run(at),
    lambda editor, at, draw: editor.cells.insert(draw.randrange(3), editor.cells.pop(at)),
    lambda editor, at, draw: editor.save(),
    lambda editor, at, draw: editor.check(),
)


def history(seed):
    """Work at random; return the notebook, and what the check doubts of it when it is saved."""
    draw = random.Random(seed)
    editor = Editor(NUMPY, SCALE, SIGMOID, CHECK)
    for at in range(draw.choice((3, 3, 0))):
        editor.run(at)
    for _ in range(draw.randrange(1, 9)):
        free = [at for at, (_, source) in enumerate(editor.cells) if source != CHECK]
        if free:
            draw.choice(ACTIONS)(editor, draw.choice(free), draw)
    editor.save()
    return editor, editor.check()


def holds(editor):
    """Whether a cell holds the very function that the kernel has."""
    live = in_kernel(editor.scope)("sigmoid")
    texts = [(functions_in(source) or {}).get("sigmoid") for _, source in editor.cells]
    return any(one and one.text == live.text for one in texts)


def test_random_histories():
    """In 500 histories, is every doubt true, and all trouble foretold?"""
    told = calm = missed = 0
    for seed in range(500):
        editor, found = history(seed)
        if found is None:
            continue
        why, notes = found
        works = editor.restart()
        if why:
            failed = "stopped with an error" in why[0]
            assert failed or not holds(editor), (seed, why, editor.cells)
        elif notes:
            told += 1
            assert not works, (seed, notes, editor.cells)
        else:
            assert holds(editor), (seed, editor.cells)
            calm += works
            missed += editor.works() and not works
    assert (told, calm) > (100, 100)
    # Nobody can know what a cell would do that has last failed for want of a name that is there now.
    assert missed <= told / 100

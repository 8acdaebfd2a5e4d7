"""Tests of autograder.workbook.truth: is what is checked what the cells hold?"""

import itertools
import random

import pytest

from autograder.workbook import truth
from autograder.workbook.code import functions_in, in_kernel
from autograder.workbook.place import version_of_open_notebook
from autograder.workbook.runs import Runs
from autograder.workbook.truth import Saved, doubts
from tests.workbook.conftest import code, path_of, run, save
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


def test_a_deleted_helper_is_foretold(editor):
    """Is a helper that no cell makes any more told, with a name that may be a misspelling?"""
    editor.delete(1)
    why, (note,) = editor.check()
    assert why == []
    assert "`scale` is made in no cell." in note
    editor.insert(1, SCALE.replace("scale", "scal_e"))
    editor.run(1)
    editor.save()
    assert "one makes `scal_e`: look for a misspelling" in editor.check()[1][0]


HELPERS = {
    "failed": (f"{SCALE} +", True, "stopped with an error (SyntaxError)"),
    "misspelt": (SCALE.replace("scale", "scal_e"), True, "it defines `scal_e`"),
    "not run": (f"{SCALE} * 1", False, "The saved cell of `scale` is not what ran"),
}


@pytest.mark.parametrize(("source", "run", "words"), HELPERS.values(), ids=HELPERS)
def test_an_older_helper_is_not_judged(editor, source, run, words):
    """Is nothing judged whose own helper is not what its cell holds?"""
    change(editor, source, run=run, save=True, at=1)
    assert words in " ".join(editor.check()[0])


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


def test_the_open_notebook_is_read(root, opened, monkeypatch):
    """Is the saved notebook read anew when it was saved, and let be where it is none?"""
    scope, noted = opened("01_first"), Runs()
    run(scope, SIGMOID)
    monkeypatch.setattr(truth, "runs_here", lambda: noted)
    save(root, "01_first", [code(SIGMOID) | {"id": "mine"}], now=1)
    noted.begin("mine", SIGMOID, version_of_open_notebook(scope))
    noted.end("mine", SIGMOID, None, None)
    assert doubts("sigmoid", scope["sigmoid"], scope) == ([], [])
    save(root, "01_first", [code(OTHER) | {"id": "mine"}], now=2)
    assert "is not what ran" in doubts("sigmoid", scope["sigmoid"], scope)[0][0]
    assert doubts("sigmoid", len, scope) == ([], [])  # another function than the name's
    path_of(root, "01_first").write_text("{")
    assert doubts("sigmoid", scope["sigmoid"], scope) == ([], [])


def test_trouble_is_told_and_costs_no_check(monkeypatch):
    """Is an error of what is told here a note, and no error of the check?"""
    monkeypatch.setattr(truth, "runs_here", Runs)
    monkeypatch.setattr(truth, "open_notebook", lambda scope: 1 / 0)
    assert doubts("f", len, {"f": len}) == (
        [],
        ["What was run is not known: ZeroDivisionError: division by zero"],
    )


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


def change_and_run(editor, at, draw):
    change(editor, draw.choice(VARIANTS), at=at)


def only_change(editor, at, draw):
    change(editor, draw.choice(VARIANTS), at=at, run=False)


def undo_a_deletion(editor, at, draw):
    gone = editor.delete(at)
    editor.check()
    editor.cells.insert(at, gone)


def insert(editor, at, draw):
    editor.insert(at, draw.choice(VARIANTS))
    editor.run(at)


KNOWN = (  # what the kernel or the saved notebook tells of
    change_and_run,
    insert,
    lambda editor, at, draw: editor.delete(at),
    lambda editor, at, draw: editor.run(at),
    lambda editor, at, draw: editor.run(at),
    lambda editor, at, draw: editor.save(),
    lambda editor, at, draw: editor.check(),
)
UNKNOWN = (  # what nobody can know before the notebook is saved
    only_change,
    undo_a_deletion,
    lambda editor, at, draw: editor.cells.insert(draw.randrange(3), editor.cells.pop(at)),
)


def history(seed, *, save=True):
    """Work at random; return the notebook, and what the check doubts of it."""
    draw = random.Random(seed)
    editor = Editor(NUMPY, SCALE, SIGMOID, CHECK)
    for at in range(draw.choice((3, 3, 0))):
        editor.run(at)
    for _ in range(draw.randrange(1, 9)):
        free = [at for at, (_, source) in enumerate(editor.cells) if source != CHECK]
        if free:
            draw.choice((*KNOWN, *UNKNOWN) if save else KNOWN)(editor, draw.choice(free), draw)
    if save:
        editor.save()
    return editor, editor.check()


def holds(editor):
    """Whether cells hold the very function that the kernel has, and its helper unless it is gone."""
    live = in_kernel(editor.scope)
    texts = {(name, found.text) for _, source in editor.cells for name, found in _functions(source)}
    helper = live("scale")
    cells = [run.cell for run in editor.runs.all if helper and helper.text in _texts(run.source)]
    gone = not {cell for cell, _ in editor.cells} & {*cells}
    return ("sigmoid", live("sigmoid").text) in texts and (
        helper is None or gone or ("scale", helper.text) in texts
    )


def _functions(source):
    return [(name, one) for name, one in (functions_in(source) or {}).items() if one]


def _texts(source):
    return [one.text for _, one in _functions(source)]


some = pytest.mark.parametrize("number", [100, pytest.param(500, marks=pytest.mark.slow)])


def histories(number, *, save):
    """Return histories at whose end the check got a function, and what it doubted."""
    all_of_them = (history(seed, save=save) for seed in itertools.count())
    return itertools.islice((one for one in all_of_them if one[1] is not None), number)


@some
def test_what_is_not_saved_is_no_false_alarm(number):
    """Is nothing claimed wrongly of a notebook that is seldom saved?"""
    for editor, (why, notes) in histories(number, save=False):
        if why:
            assert "stopped with an error" in why[0] or not holds(editor), (why, editor.cells)
        elif notes:
            assert not editor.restart(), (notes, editor.cells)
        else:
            assert holds(editor), editor.cells


@some
def test_what_is_saved_is_foretold(number):
    """Is every doubt true of a notebook that is saved, and all trouble foretold?"""
    told = calm = missed = 0
    for editor, (why, notes) in histories(number, save=True):
        works = editor.restart()
        if why:
            assert "stopped with an error" in why[0] or not holds(editor), (why, editor.cells)
        elif notes:
            told += 1
            assert not works, (notes, editor.cells)
        else:
            assert holds(editor), editor.cells
            calm += works
            missed += editor.works() and not works
    assert min(told, calm) > number / 5
    # Nobody can know what a cell would do that has last failed for want of a name that is there now.
    assert missed <= max(1, told / 100)

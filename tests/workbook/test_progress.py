"""Tests of autograder.workbook.progress."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import autograder
from autograder.key import COURSE as KEY
from autograder.workbook import known, progress
from autograder.workbook.record import read_mistakes, read_record
from autograder.workbook.standing import read_standing
from tests.waiting import PATIENCE
from tests.workbook.conftest import COURSE, path_of, run, save

RIGHT = "def {}(z):\n    return z\n"


def verdict(name, state="right", findings=()):
    """What a check found."""
    points = {"right": 2.0, "partly": 1.0}.get(state, 0.0)
    return SimpleNamespace(
        exercise=name,
        passed=state == "right",
        earned=points,
        unwritten=state == "unwritten",
        findings=findings,
    )


def check(scope, name, state="right", notebook="01_first"):
    return progress.checked(notebook, verdict(name, state), scope[name], scope)


@pytest.mark.parametrize("state", ["right", "partly", "wrong", "unwritten"])
def test_a_check_is_kept(root, opened, state):
    """Is what a check says kept, and START written with it?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    line = check(scope, "sigmoid", state)
    right = state == "right"
    assert repr(line) == ("1 of 2 here · next: relu" if right else "0 of 2 here")
    kept = read_record(root, "01_first")["sigmoid"]
    assert (kept.state, kept.points) == (state, verdict("sigmoid", state).earned)
    assert f"{int(right)} of 3 exercises right" in (root / "START.svg").read_text("utf-8")


def test_what_is_wrong_is_kept(root, opened):
    """Is a mistake that a check has named kept with the check?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    found = SimpleNamespace(mistake="z.sign", costs=True, cause="The sign is wrong.")
    progress.checked("01_first", verdict("sigmoid", "wrong", (found,)), scope["sigmoid"], scope)
    assert read_record(root, "01_first")["sigmoid"].state == "wrong"
    assert [one.said for one in read_mistakes(root, "01_first").values()] == ["The sign is wrong."]


@pytest.mark.parametrize("mode", ["autograde", "validate"])
def test_nothing_is_kept_at_marking(root, opened, monkeypatch, mode):
    """Is nothing written, nothing said under nbgrader, whatever came along?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    before = sorted(root.rglob("*"))
    assert check(scope, "sigmoid") is None
    assert sorted(root.rglob("*")) == before


def test_nothing_is_kept_where_nobody_looks(root, opened, monkeypatch):
    """Is nothing written where a notebook is run by a command, or is not of the course?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    monkeypatch.delenv("JPY_SESSION_NAME")
    before = sorted(root.rglob("*"))
    assert check(scope, "sigmoid") is None
    assert sorted(root.rglob("*")) == before


def test_a_folder_that_cannot_be_written(root, opened, monkeypatch):
    """Does a folder that cannot be written cost a few words of the line, and is the line right?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid") + RIGHT.format("relu"))

    def refused(path, data):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: None)
    check(scope, "sigmoid")
    line = check(scope, "relu")
    assert line.text == "2 of 2 here"
    assert line.trouble == "not kept for another day: Permission denied"
    assert "2 of 3 exercises right" in repr(_progress(scope))


def test_start_that_is_held(root, opened):
    """Is START that cannot be written told, and the check kept?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    (root / "START.md").mkdir()
    assert check(scope, "sigmoid").trouble.startswith("START is as it was: ")
    assert read_record(root, "01_first")["sigmoid"].state == "right"


def test_what_nobody_thought_of(root, opened, monkeypatch):
    """Does no error whatever reach the learner's cell?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    monkeypatch.setattr(progress, "line_after", lambda *_: 1 / 0)
    assert (
        repr(check(scope, "sigmoid"))
        == "progress is not known: ZeroDivisionError: division by zero"
    )


def test_a_notebook_that_cannot_be_read(root, opened):
    """Is a check kept also while its notebook is being saved by somebody else?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid"))
    path_of(root, "01_first").write_bytes(b"")
    assert check(scope, "sigmoid").text == ""
    save(root, "01_first", COURSE["01_first"])
    assert read_standing(root)[0].right == 1


def test_a_function_checked_under_another_name(root, opened):
    """Is nothing said of changes where what was checked is not what has the exercise's name?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid") + "mine = lambda z: z")
    progress.checked("01_first", verdict("sigmoid"), scope["mine"], scope)
    assert read_record(root, "01_first")["sigmoid"].code == ""


def _progress(scope):
    scope["progress"] = autograder.progress
    return eval("progress()", scope)


def test_progress_in_a_notebook(root, opened):
    """Does `progress()` show the whole course, changed in the kernel since its check included?"""
    scope = run(opened("01_first"), RIGHT.format("sigmoid") + RIGHT.format("relu"))
    check(scope, "sigmoid")
    check(scope, "relu")
    run(scope, RIGHT.format("relu").replace("z\n", "-z\n"))
    shown = _progress(scope)
    assert "  sigmoid: ✔ right (2 of 2)" in repr(shown).splitlines()
    assert "  relu: ≠ changed since it was checked (2 of 2)" in repr(shown).splitlines()
    markdown = shown._repr_markdown_()
    assert markdown.startswith("![1 of 3 exercises right")
    assert "](../01_first/01_first.ipynb#cell-id=about-relu)" in markdown


def test_progress_without_a_notebook(monkeypatch):
    """Does `progress()` outside of a notebook show the course of this folder?"""
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    there = sum(len(one.exercises) for one in KEY)
    assert f"of {there} exercises right" in repr(autograder.progress())


def test_two_notebooks_at_once(root, opened):
    """Does START show both, when another notebook is checked while START is written?"""
    first = run(opened("01_first"), RIGHT.format("sigmoid"))
    second = run({}, RIGHT.format("model"))
    real, once = progress.write_start, []

    def write_start(*given):
        if not once:
            once.append(known.remember(root, "02_second", "model", _entry(second)))
        real(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress, "write_start", write_start)
        check(first, "sigmoid")
    assert "2 of 3 exercises right" in (root / "START.md").read_text("utf-8")


def _entry(scope):
    return progress._entry(verdict("model"), "")


PROGRAM = """
import sys
from types import SimpleNamespace as V
from autograder.workbook.progress import checked
def f(z): return z
for _ in range(40):
    for name in sys.argv[2].split():
        v = V(exercise=name, passed=True, earned=2.0, unwritten=False, findings=())
        line = checked(sys.argv[1], v, f, {name: f})
        assert line.text and not line.trouble, line
"""


def test_two_processes_at_once(root, opened):
    """Do two kernels that check all the time leave both records, and a whole START?"""
    running = []
    for notebook, names in (("01_first", "sigmoid relu"), ("02_second", "model")):
        opened(notebook)
        command = [sys.executable, "-c", PROGRAM, notebook, names]
        running.append(subprocess.Popen(command, env={**os.environ, "PYTHONPATH": os.getcwd()}))
    assert [process.wait(PATIENCE) for process in running] == [0, 0]
    assert [part.right for part in read_standing(root)] == [2, 1]
    assert "3 of 3 exercises right" in (root / "START.md").read_text("utf-8")
    assert not [path for path in root.rglob("*") if path.name.endswith(".new")]


# What a learner may have written, and what its check says.  The last two are the same code.
VERSIONS = {
    "raise NotImplementedError()": "unwritten",
    "return 0": "wrong",
    "return helper(z)": "partly",
    "return z": "right",
    "return (z)  # at last": "right",
}
BODIES = list(VERSIONS)
MEANS = [0, 1, 2, 3, 3]  # which of them are the same code
NAMES = ["sigmoid", "relu"]


class Learner:
    """A learner at one notebook: what is in the editor, in the kernel and in the file, and when."""

    def __init__(self, root, opened, clock):
        self.root, self.scope, self.clock = root, opened("01_first"), clock
        self.editor, self.disk = dict.fromkeys(NAMES, 0), dict.fromkeys(NAMES, 0)
        self.saved, self.kernel, self.checked = 0, {}, {}
        self.save()

    def edit(self, name, version):
        self.editor[name] = version

    def run(self, name, _):
        run(self.scope, f"def {name}(z):\n    {BODIES[self.editor[name]]}\n")
        self.kernel[name] = self.editor[name]

    def check(self, name, _):
        if name in self.kernel:
            self.clock += 1
            version = self.kernel[name]
            check(self.scope, name, VERSIONS[BODIES[version]])
            self.checked[name] = version, self.clock
            return True
        return False

    def save(self, *_):
        self.clock += 1
        made = list(COURSE["01_first"])
        for where, name in ((2, "sigmoid"), (5, "relu")):
            source = f"def {name}(z):\n    {BODIES[self.editor[name]]}\n"
            made[where] = made[where] | {"source": source}
        save(self.root, "01_first", made, now=self.clock)
        self.disk, self.saved = dict(self.editor), self.clock

    def restart(self, *_):
        self.scope, self.kernel = {}, {}
        known._HERE.clear()

    def expected(self, name, *, open_now=True):
        """State and changed, from what this learner did."""
        if name not in self.checked:
            return "new", False
        version, at = self.checked[name]
        now = [self.kernel[name]] if open_now and name in self.kernel else []
        if not open_now or self.saved > at:
            now.append(self.disk[name])
        return VERSIONS[BODIES[version]], any(MEANS[one] != MEANS[version] for one in now)


def _shown(parts):
    return [(one.state, one.changed) for one in parts[0].exercises]


@pytest.mark.parametrize(
    "seeds", [range(100), pytest.param(range(100, 1000), marks=pytest.mark.slow)]
)
def test_a_thousand_orders(seeds, root, opened, monkeypatch):
    """Is progress right after each of 1,000 random orders of edits, runs, saves and restarts?"""
    for seed in seeds:
        draw = random.Random(seed)
        known._HERE.clear()
        (root / ".workbook" / "progress" / "01_first.json").unlink(missing_ok=True)
        learner = Learner(root, opened, 1000 * seed)
        monkeypatch.setattr(progress.time, "time_ns", lambda learner=learner: learner.clock)
        acts = [learner.edit, learner.run, learner.run, learner.check, learner.check]
        acts += [learner.save, learner.restart]
        for act in draw.choices(acts, k=draw.randint(3, 14)):
            wrote = act(draw.choice(NAMES), draw.randrange(len(BODIES)))
            expected = [learner.expected(name) for name in NAMES]
            assert _shown(_progress(learner.scope).parts) == expected, seed
            if wrote:
                right = sum(one == ("right", False) for one in expected)
                assert f"notebook 01: {right} of 2" in (root / "START.md").read_text("utf-8"), seed
        expected = [learner.expected(name, open_now=False) for name in NAMES]
        assert _shown(read_standing(root)) == expected, seed


IMPORTS = """
import sys
from autograder import checker, progress
check = checker("01_activations")
print(*(name in sys.modules for name in ("matplotlib", "IPython", "autograder.workbook.progress")))
"""


def test_what_an_import_loads():
    """Does importing the package load neither Matplotlib nor IPython?"""
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["False", "False", "True"]


def test_the_check_that_a_notebook_imports(root, opened, capsys):
    """Does the package's own check show the line, and nothing of it for what is brought along?"""
    for name in ("01_activations", "02_logistic_regression"):
        released = Path(__file__).parents[2] / "assignments" / name / f"{name}.ipynb"
        save(root, name, json.loads(released.read_bytes())["cells"])
    scope = opened("01_activations") | {"np": np, "checker": autograder.checker}
    run(scope, "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n")
    run(scope, "checker('01_activations')(sigmoid)")
    assert (
        f"1 of {len(KEY[0].exercises)} here · next: sigmoid_derivative" in capsys.readouterr().out
    )
    run(scope, "checker('02_logistic_regression')(sigmoid)")
    assert capsys.readouterr().out == "✔ sigmoid: right in all 10 cases (brought along)\n"
    assert read_record(root, "02_logistic_regression") == {}

"""Are notebooks run as a marker runs them, and is everything that they complain of seen?"""

import ast

import nbformat
import pytest

from autograder.authoring.notebooks import to_bytes
from autograder.authoring.running import checks, complaints, points, run_notebooks, shown
from autograder.marking.sandbox import confine


def notebook(*sources):
    cells = [nbformat.v4.new_code_cell(text, id=f"c{n}") for n, text in enumerate(sources)]
    return to_bytes(nbformat.v4.new_notebook(cells=cells, nbformat_minor=5))


def check_cell(*outputs):
    meta = {"grade": True, "solution": False, "locked": True, "grade_id": "f", "points": 2}
    return nbformat.v4.new_code_cell(
        "check(f)", outputs=list(outputs), metadata={"nbgrader": meta}, id="f"
    )


def result(value):
    return nbformat.v4.new_output("execute_result", {"text/plain": value})


@pytest.mark.parametrize(
    ("outputs", "earned"),
    [
        ([result("1.5")], 1.5),
        ([result("0.0")], 0),
        ([], 2),
        ([nbformat.v4.new_output("error", ename="E", evalue="")], 0),
        ([nbformat.v4.new_output("stream", name="stderr", text="w"), result("2.0")], 0),
        ([result("3.0")], float("inf")),
    ],
)
def test_points(outputs, earned):
    """Are points read as nbgrader reads them, and more than there are seen as wrong?"""
    cell = check_cell(*outputs)
    assert checks(nbformat.v4.new_notebook(cells=[cell])) == {"f": cell}
    assert points(cell) == (earned, 2)


def test_complaints():
    """Are errors and stderr told in one line each, and plain output left out?"""
    new = nbformat.v4.new_output
    cell = check_cell(
        new("stream", name="stdout", text="hello"),
        new("error", ename="ValueError", evalue="\nno\nyes"),
        new("stream", name="stderr", text="\nwarned\n"),
        new("display_data", {"text/plain": "Right\nall of it"}),
    )
    assert complaints(cell) == ["stops with ValueError: no", "writes to stderr: warned"]
    assert shown(cell) == "Right"


def test_run(tmp_path):
    """Does a notebook see the marker's environment, go on past errors, and end when it hangs?"""
    (tmp_path / "autograder").mkdir()
    (tmp_path / "autograder" / "__init__.py").write_text("name = 'the edition in the room'")
    hanging = {"hangs": notebook("", "while True: pass", "2")}
    done = run_notebooks(hanging, tmp_path, seconds=5) | run_notebooks(
        {
            "runs": notebook(
                "import os, autograder",
                "autograder.name, os.environ['NBGRADER_EXECUTION'], os.path.basename(os.getcwd())",
                "1 / 0",
                "import warnings; warnings.warn('careful')",
            ),
            "dies": notebook("import os; os._exit(3)", "2"),
        },
        tmp_path,
    )
    cells = done["runs"].cells
    seen = cells[1].outputs[0].data["text/plain"]
    assert seen == "('the edition in the room', 'autograde', 'runs')"
    (error,) = complaints(cells[2])
    assert error == "stops with ZeroDivisionError: division by zero"
    (warning,) = complaints(cells[3])
    assert "careful" in warning
    assert [len(complaints(cell)) for cell in done["hangs"].cells] == [0, 1, 0]
    assert "longer than" in complaints(done["hangs"].cells[1])[0]
    assert "the kernel died" in complaints(done["dies"].cells[0])[0]


def test_a_kernel_computes_with_one_thread(tmp_path, monkeypatch):
    """Do kernels side by side have one thread each for linear algebra, as a marker's sessions have?"""
    for name in confine.ONE_THREAD:
        monkeypatch.setenv(name, "8")
    found = f"import os; {{name: os.environ[name] for name in {[*confine.ONE_THREAD]}}}"
    done = run_notebooks({"asks": notebook(found)}, tmp_path)
    seen = done["asks"].cells[0].outputs[0].data["text/plain"]
    assert ast.literal_eval(seen) == confine.ONE_THREAD

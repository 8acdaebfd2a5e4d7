"""Does every solution have its markers, and is nothing that is nearly a marker let through?"""

import pytest

from autograder.authoring.cells import SourceCell
from autograder.authoring.markers import (
    BEGIN,
    END,
    code_problems,
    hidden_lines,
    marker_problems,
    meant_marker,
    stub,
)

GOOD = "def f(z):\n    ### BEGIN SOLUTION\n    return z\n    ### END SOLUTION"


def cell(text, role="exercise", kind="code"):
    """A cell whose header is in line 10."""
    return SourceCell(role, "f" if role == "exercise" else "", kind, text, 10, 11)


def found(text, role="exercise", kind="code"):
    return [(p.line, p.what, p.fix) for p in marker_problems(cell(text, role, kind), "s.py")]


def test_right_markers():
    """Are one region and several accepted?"""
    assert found(GOOD) == []
    assert found(f"{GOOD}\n\n\n{GOOD.replace('def f', 'def g')}") == []


@pytest.mark.parametrize(
    "line",
    [
        "### BEGIN SOLUTON",
        "#BEGIN SOLUTION",
        "# BEGIN SOLUTION",
        "### begin solution",
        "### Begin Solution",
        "### BEGIN  SOLUTION",
        "### BEGIN SOLUTION:",
        "#### BEGIN SOLUTION",
        "### BEGINSOLUTION",
        "### BEGIN_SOLUTION",
        "### BEGIN SOLUTIONS",
        "### BEIGN SOLUTION",
        "### BEGIN ANSWER",
        "### START SOLUTION",
        "# start of solution",
        "x = 1  ### BEGIN SOLUTION",
        'print("BEGIN SOLUTION")',
    ],
)
def test_near_misses(line):
    """Is a line that nearly is BEGIN SOLUTION refused wherever it stands, with its line?"""
    for text, role in ((GOOD.replace("    ### BEGIN SOLUTION", line), "exercise"), (line, "")):
        near = [entry for entry in found(text, role) if "is nearly a marker" in entry[1]]
        ((number, what, fix),) = near
        assert number == (12 if role else 11)
        assert repr(line.strip()) in what
        assert '"### BEGIN SOLUTION", alone on its line' in fix


@pytest.mark.parametrize("line", ["### END SOLUTON", "# END SOLUTION", "### end", "# solution end"])
def test_near_misses_of_the_end(line):
    """Is a line that nearly is END SOLUTION taken for it?"""
    assert meant_marker(line, "code") == END


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("# the solution of the equation z = 0", "code"),
        ("# Solution by induction", "code"),
        ("# ends with 0", "code"),
        ("begin = solution", "code"),
        ("### Beginners, read this", "markdown"),
        ("The solution ends where it began.", "markdown"),
        ("Start with the solution of the last exercise.", "markdown"),
        ("", "code"),
    ],
)
def test_ordinary_lines(line, kind):
    """Is ordinary text left alone?"""
    assert meant_marker(line, kind) is None


@pytest.mark.parametrize(
    "line",
    [
        "### BEGIN HIDDEN TESTS",
        "### END HIDDEN TESTS",
        "### begin hidden test",
        "### BEGIN MARK SCHEME",
        "### AUTOTEST f(1)",
        "### HASHED AUTOTEST f(1)",
    ],
)
def test_other_regions(line):
    """Are nbgrader's other regions refused, since hidden cases live in the key?"""
    ((number, what, fix),) = found(f"x = 1\n{line}", role="")
    assert number == 12
    assert repr(line) in what
    assert "autograder/key" in fix


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("def f(z):\n    return z", 10, "has no solution markers"),
        (GOOD.replace("    ### END SOLUTION", ""), 12, "BEGIN SOLUTION without an END"),
        (GOOD.replace("    ### BEGIN SOLUTION", ""), 14, "END SOLUTION without a BEGIN"),
        (
            GOOD.replace("    return z", "    ### BEGIN SOLUTION\n    return z"),
            13,
            "inside the solution that begins in line 12",
        ),
        (GOOD + "\n    ### END SOLUTION", 15, "END SOLUTION without a BEGIN"),
    ],
)
def test_unbalanced_markers(text, line, what):
    """Is each way to pair the markers wrongly refused?"""
    problems = found(text)
    assert problems[0][0] == line
    assert what in problems[0][1]
    assert "### " in problems[0][2]


@pytest.mark.parametrize("role", ["", "setup", "check"])
def test_markers_elsewhere(role):
    """Are markers outside of an exercise refused?"""
    problems = found(GOOD, role)
    assert [line for line, *_ in problems] == [12, 14]
    assert all("outside of an exercise" in what for _, what, _ in problems)


def test_markers_in_prose():
    """Is a marker in prose refused, where nbgrader would cut the text?"""
    ((line, what, _),) = found("Write between BEGIN SOLUTION and the end.", "", "markdown")
    assert line == 11
    assert "nearly a marker" in what


def test_stub():
    """Does the stub stand at the marker's indent, and is all between the markers gone?"""
    assert stub(GOOD) == "def f(z):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
    assert hidden_lines(cell(GOOD)) == [[(13, "    return z")]]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (GOOD.replace("return z", "return z z"), 13, "not valid Python"),
        (GOOD.replace("    ### BEGIN", "### BEGIN"), 12, "without its solution"),
        (f"### BEGIN SOLUTION\n{GOOD[:9]}\n    return z\n### END SOLUTION", 10, "does not define"),
        (GOOD.replace("def f", "def g"), 10, "does not define 'f'"),
    ],
)
def test_code(text, line, what):
    """Is an exercise refused that is no Python, or is none without its solution?"""
    (problem,) = code_problems(cell(text), "s.py")
    assert problem.line == line
    assert what in problem.what
    assert problem.fix


@pytest.mark.parametrize("text", [GOOD, GOOD.replace("return z", r"return '\d'"), "f = 1"])
def test_sound_code(text):
    """Is sound code accepted, whatever Python would warn of?"""
    assert code_problems(cell(text), "s.py") == []


def test_marker_words():
    """Are the words those that nbgrader looks for?"""
    from nbgrader.preprocessors import ClearSolutions

    clear = ClearSolutions()
    assert (clear.begin_solution_delimeter, clear.end_solution_delimeter) == (BEGIN, END)

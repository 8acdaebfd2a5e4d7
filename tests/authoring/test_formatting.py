"""Are sources held to ruff's format, with the line where they leave it?"""

from autograder.authoring.formatting import format_problems

FILE = "solutions/01_small.py"


def test_formatted(new_course):
    """Is a formatted source accepted?"""
    assert format_problems(new_course.root, [FILE]) == []
    assert format_problems(new_course.root, []) == []


def test_unformatted(new_course):
    """Is the place told, once for a file, with the command that mends it?"""
    new_course.edit("return 1 / below", "return 1/below")
    new_course.edit("check(relu)", "check( relu )")
    (problem,) = format_problems(new_course.root, [FILE])
    assert problem.file == FILE
    assert problem.line == 17  # three lines above the first change
    assert problem.fix == f"run: ruff format {FILE}"


def test_two_files(new_course):
    """Is each of several files named?"""
    (new_course.root / "solutions" / "02_more.py").write_text("x=1\n")
    (new_course.root / "solutions" / "03_fine.py").write_text("x = 1\n")
    files = [f"solutions/{name}.py" for name in ("01_small", "02_more", "03_fine")]
    (problem,) = format_problems(new_course.root, files)
    assert (problem.file, problem.line) == ("solutions/02_more.py", 1)


def test_no_python(new_course):
    """Is a source that ruff cannot read reported and not taken for formatted?"""
    new_course.edit("def relu(z):", "def relu(z:")
    (problem,) = format_problems(new_course.root, [FILE])
    assert "ruff failed" in problem.what
    assert "01_small.py" in problem.what

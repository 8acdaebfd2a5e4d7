"""Are the sources read together with the key, and all their problems told at once?"""

import pytest

from autograder.authoring.source import SourceProblems, read_sources


def test_sound(new_course):
    """Is a sound source read, with every cell in its place?"""
    (source,) = read_sources(new_course.root, new_course.assignments)
    assert source.file == "solutions/01_small.py"
    assert source.assignment is new_course.assignments[0]
    assert [(cell.role, cell.id, cell.line) for cell in source.cells if cell.role] == [
        ("setup", "", 4),
        ("exercise", "sigmoid", 15),
        ("check", "sigmoid", 24),
        ("exercise", "relu", 28),
        ("check", "relu", 36),
        ("question", "why_relu", 45),
    ]


def test_all_at_once(new_course):
    """Are all problems of a source reported together, in the order of their lines?"""
    new_course.edit("# %% setup", "# %% set-up")
    new_course.edit("    ### BEGIN SOLUTION\n    below", "    ### BEGIN SOLUTON\n    below")
    new_course.edit("points=2", "points=none")
    with pytest.raises(SourceProblems) as refused:
        read_sources(new_course.root, new_course.assignments)
    assert [problem.line for problem in refused.value.problems] == [None, 4, 18, 21, 45]
    assert str(refused.value).splitlines()[2] == (
        "solutions/01_small.py:18: '### BEGIN SOLUTON' is nearly a marker, and would not hide the "
        'solution — fix: write exactly "### BEGIN SOLUTION", alone on its line'
    )


@pytest.mark.parametrize(
    "name", ["1_small.py", "small.py", "01-small.py", "01_Small.py", "01_small-2.py"]
)
def test_names(new_course, name):
    """Is a file name refused that is not NN_topic.py?"""
    (new_course.root / "solutions" / name).write_text("# %%\n")
    (problem,) = new_course.refusals()
    assert problem.file == f"solutions/{name}"
    assert "01_activations.py" in problem.fix


def test_source_without_assignment(new_course):
    """Is a source refused that the key does not know?"""
    (new_course.root / "solutions" / "01_smal.py").write_text("# %%\n")
    (problem,) = new_course.refusals()
    assert problem.what == "the answer key has no assignment '01_smal'"
    assert problem.fix == "did you mean '01_small'?"


def test_assignment_without_source(new_course):
    """Is a missing source named?"""
    new_course.source.unlink()
    (problem,) = new_course.refusals()
    assert str(problem).startswith("solutions/01_small.py: the source of the assignment")


def test_encoding(new_course):
    """Is Latin-1 refused in one sentence, and a byte order mark harmless?"""
    text = new_course.source.read_text()
    new_course.source.write_bytes(("\ufeff" + text).encode())
    assert new_course.refusals() == []
    new_course.source.write_bytes(text.replace("small", "größer").encode("latin-1"))
    (problem,) = new_course.refusals()
    assert "not UTF-8" in problem.what
    assert problem.fix == "save it as UTF-8"

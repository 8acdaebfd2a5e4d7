"""Does a problem say where, what, and how to mend it?"""

from autograder.authoring.problem import Problem, SourceProblems


def test_text():
    """Is the line left out where the whole file is meant?"""
    assert str(Problem("a.py", 3, "it is red", "paint it")) == "a.py:3: it is red — fix: paint it"
    assert str(Problem("a.py", None, "it is red", "paint it")) == "a.py: it is red — fix: paint it"


def test_all_of_them():
    """Does the error hold every problem and print each on a line?"""
    problems = [Problem("a.py", line, "it is red", "paint it") for line in (1, 2)]
    error = SourceProblems(problems)
    assert error.problems == tuple(problems)
    assert str(error).splitlines() == [str(problem) for problem in problems]

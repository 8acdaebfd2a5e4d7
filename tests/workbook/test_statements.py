"""Is it read from a notebook's code what a function needs, without running any of it?"""

import pytest

from autograder.workbook.statements import bound, is_python, is_unwritten, needed, statements


def taken(source, *names):
    """Return the texts that are needed for `names`."""
    return [one.text for one in needed(statements(source), names)]


def test_last_definition():
    """Is the last of several definitions taken?"""
    assert taken("def f(): return 1\ndef f(): return 2", "f") == ["def f(): return 2"]


def test_what_it_needs():
    """Do helpers, imports and constants come along, also those of a helper, and nothing else?"""
    source = "import math\nEPS = math.exp(-9)\nother = 1\ndef g(): return EPS\ndef f(): return g()"
    wanted = ["import math", "EPS = math.exp(-9)", "def g(): return EPS", "def f(): return g()"]
    assert taken(source, "f") == wanted


def test_local_names_need_nothing():
    """Is a global of the same name as a local one or an argument left where it is?"""
    source = "Z = 1\nA = 2\ndef f(Z):\n    A = Z\n    return [i for i in A]\ni = 3"
    assert len(taken(source, "f")) == 1


def test_defined_in_terms_of_itself():
    """Does a function that is wrapped under its own name bring the one that is wrapped?"""
    source = "import numpy as n\ndef f(x): return x\nf = n.vectorize(f)"
    assert taken(source, "f") == source.split("\n")


def test_in_a_function_the_last_counts():
    """Is a helper that is defined again below the one that counts?"""
    source = "def g(): return 1\ndef f(): return g()\ndef g(): return 2"
    assert taken(source, "f") == source.split("\n")[1:]


@pytest.mark.parametrize(
    "source",
    [
        "@wraps\ndef f(): pass",
        "# why\ndef f(): pass",
        "f = lambda: 1",
        "f, g = 1, 2",
        "try:\n    from math import exp as f\nexcept ImportError:\n    f = 1",
        "class f:\n    x = 1",
        "a = 1; f = 2",
        "for f in []:\n    pass",
        "if True:\n    def f(): pass",
    ],
)
def test_whole(source):
    """Is a statement taken whole, with what belongs to it?"""
    assert taken(f"y = 0\n\n{source}\n\nz = 1", "f") == [source]


@pytest.mark.parametrize(
    "source", ["%cd x\nf = 1", "!ls\nf = 1", "%%time\nf = 1", "%%capture\nf = 1"]
)
def test_magics(source):
    """Is what stands beside a magic read?"""
    assert bound(source) == {"f"}
    assert is_python(source)


@pytest.mark.parametrize("source", ["def f(:", "%%bash\nf=1", "\0", "f = 1\n  g = 2"])
def test_no_python(source):
    """Does what is no Python bind nothing?"""
    assert bound(source) == set()


def test_remainder_is_no_magic():
    """Is a line that goes on with % left as it is?"""
    assert taken("f = (7\n% 4)", "f") == ["f = (7\n% 4)"]


def test_deleted():
    """Does a name that is deleted keep its last value?"""
    assert taken("f = 1\ndel f", "f") == ["f = 1"]


def test_unwritten():
    """Is the line known that stands in the place of an answer, and a mention of it not?"""
    assert is_unwritten("def f():\n    # YOUR CODE HERE\n    raise NotImplementedError()")
    assert not is_unwritten("def f():\n    # raise NotImplementedError()\n    return 1")

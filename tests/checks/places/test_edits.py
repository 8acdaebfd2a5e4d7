"""Tests of autograder.checks.places.edits: small changes of a function."""

import ast

from autograder.checks.places.edits import edits, entry_edits, weak_edits
from autograder.checks.places.slips import Known

SOURCE = """\
def f(x, y):
    if x > 0:
        y = x
    print(x + y)
    assert x
    z = x - 1
    return z
"""


def _made(ways):
    tree = ast.parse(SOURCE).body[0]
    before, made = ast.unparse(tree), []
    for edit in ways(tree, Known((), (), {"x": "", "y": "", "z": ""})):
        with edit.made():
            made.append(ast.unparse(tree))
        assert ast.unparse(tree) == before
    return made


def _but(was, made):
    return ast.unparse(ast.parse(SOURCE.replace(was, made)))


def test_each_change_is_taken_back():
    """Is a line left out, a question, an operation and a name changed, one at a time?"""
    made = _made(edits)
    assert _but("    z = x - 1\n", "") in made
    assert _but("    if x > 0:\n        y = x\n", "    y = x\n") in made
    assert _but("x - 1", "x + 1") in made
    assert _but("return z", "return y") in made
    assert _but("        y = x\n", "        pass\n") in made


def test_what_may_mend_by_chance_is_apart():
    """Are numbers, targets, an assert and the order of lines changed only by weak changes?"""
    weak = [
        _but("x - 1", "x - 2"),
        _but("z = x", "y = x"),
        _but("    assert x\n", ""),
        _but("    assert x\n    z = x - 1\n", "    z = x - 1\n    assert x\n"),
    ]
    assert {*weak} <= {*_made(weak_edits)}
    assert not {*weak} & {*_made(edits)}


def test_what_is_printed_and_what_ends_a_function_stay():
    """Does nothing change within a print, and come behind a return?"""
    for made in (*_made(edits), *_made(weak_edits)):
        assert "print(x + y)" in made or "print" not in made
        assert made.splitlines()[-1].strip().startswith("return")


LOOP = """\
def f(x):
    kept = [x[0]]
    for one in x:
        kept.append(kept[-1])
    last = kept[2]
    return last, kept[0]
"""


def test_an_entry_is_another_one_once_all_loops_are_done():
    """Is each entry changed that is taken behind the loops, and none within or before?"""
    tree = ast.parse(LOOP).body[0]
    made = []
    for edit in entry_edits(tree, Known((), (), {})):
        with edit.made():
            made.append(ast.unparse(tree))
    for was, now in (("kept[2]", "kept[1]"), ("kept[0]", "kept[-1]")):
        assert ast.unparse(ast.parse(LOOP.replace(was, now))) in made
    assert all("x[0]]" in one and "kept.append(kept[-1])" in one for one in made)


def test_where_there_is_no_loop_no_entry_is_another_one():
    """Is a size left as it is in a function that leaves the training to another one?"""
    tree = ast.parse("def f(x):\n    m = x.shape[1]\n    return g(m)\n").body[0]
    assert [*entry_edits(tree, Known((), (), {}))] == []

"""Is it known, without running a cell, which names it binds and whether it is a check?"""

from __future__ import annotations

import pytest

from autograder.marking.grading.bindings import bound, only_statement
from autograder.marking.sandbox.limits import MAX_EXPLORATION

BINDING = {
    "def": "def relu(z):\n    return z",
    "async def": "async def relu(z):\n    return z",
    "class": "class relu:\n    pass",
    "lambda": "relu = lambda z: z",
    "annotation": "relu: object = lambda z: z",
    "branch": "if True:\n    def relu(z):\n        return z",
    "other branch": "try:\n    relu\nexcept NameError:\n    relu = 1",
    "unpacking": "(relu, *rest) = functions",
    "walrus": "print(relu := 1)",
    "walrus in a comprehension": "[relu := f for f in functions]",
    "loop": "for relu in functions:\n    pass",
    "with": "with made() as relu:\n    pass",
    "match": "match f:\n    case relu:\n        pass",
    "import": "import numpy.linalg as relu",
    "from": "from my_module import relu",
    "globals": "globals()['relu'] = f",
    "global": "def make():\n    global relu\n    relu = f",
    "exec": "exec('relu = 1')",
    "below a command": "!ls\n%matplotlib inline\nfiles = !ls\nlen?\nrelu = 1",
    "in a timed cell": "%%time\nrelu = 1",
    "on a timed line": "%time relu = f",
    "behind prompts": ">>> relu = 1",
    "indented": "    def relu(z):\n        return z",
    "in what cannot be read": "def broken(:\ndef relu(z):\n    return z",
    "in what is too long": "def relu(z):\n    return z\n" + "#" * MAX_EXPLORATION,
}


@pytest.mark.parametrize("source", BINDING.values(), ids=BINDING)
def test_every_way_to_bind_a_name_is_seen(source):
    """Is a name found that a cell binds in this way?"""
    assert "relu" in bound(source)


BARE = (
    "relu(1)",
    "relu == 1",
    "f(relu=1)",
    "x.relu = 1",
    "def f():\n    relu = 1",
    "[relu for relu in x]",
    "lambda relu: 1",
    "'relu = 1'",
    "# relu = 1",
    "%%writefile relu.py\nrelu = 1",
    "%%bash\nrelu=1",
    "",
    "\0",
)


@pytest.mark.parametrize("source", BARE)
def test_what_binds_no_name_is_not_taken_for_it(source):
    """Is a name not found where a cell only uses it, or binds it elsewhere?"""
    assert "relu" not in bound(source)


@pytest.mark.parametrize(
    "source",
    [
        "check(relu)",
        " check( relu ) ;",
        "check(relu)  # now",
        "print(check(relu))",
        "_ = check(relu)",
    ],
)
def test_a_check_is_known_in_other_spellings(source):
    """Is a check one, however it is spaced, and whatever is done with its value?"""
    assert only_statement(source) == only_statement("check(relu)") != ""


@pytest.mark.parametrize(
    "source", ["check(tanh)", "check(relu, 1)", "check(relu)\nx", "relu", "x("]
)
def test_another_cell_is_no_check(source):
    """Is a cell that does something else not taken for the check?"""
    assert only_statement(source) != only_statement("check(relu)")

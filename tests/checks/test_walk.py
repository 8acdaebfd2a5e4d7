"""Is all of a syntax tree gone through, each part once?"""

from __future__ import annotations

import ast
import inspect

import pytest

from autograder.checks import examine, walk
from autograder.marking.grading import plain

EXOTIC = (
    "@d\nasync def f(a, /, b: int = 1, *c, d=None, **e) -> str:\n"
    "    global g\n"
    "    match a:\n"
    "        case {'k': [1, *_], **rest} | C(x=2): del rest\n"
    "    async with b as (c, d): yield {**e, None: f'{a!r:>{b}}'}\n"
    "    return lambda *x, y=1: [z async for z in x if z if y]\n"
)


@pytest.mark.parametrize(
    "source", [inspect.getsource(examine), inspect.getsource(plain), EXOTIC, ""]
)
def test_it_goes_where_ast_walk_goes(source):
    """Are they the very nodes of `ast.walk`, the tree itself first?"""
    tree = ast.parse(source)
    found = [*walk.walk(tree)]
    assert found[0] is tree
    assert sorted(map(id, found)) == sorted(map(id, ast.walk(tree)))

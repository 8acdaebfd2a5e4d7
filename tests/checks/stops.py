"""What an error of a learner's function is told as."""

import linecache

import numpy as np

from autograder.checks.call import describe
from autograder.checks.explain import from_crash

NAME = "<ipython-input-stops>"


def told(lines, monkeypatch, **names):
    """Return the cause that is told of a function ``f(z, X)`` that stops.

    Parameters
    ----------
    lines : str
        Its body, or a whole source.
    monkeypatch : fixture
        Takes the source away again.
    names : dict
        The notebook's names.
    """
    body = "".join(f"    {line}\n" for line in lines.split("\n"))
    source = lines if lines.startswith("def ") else f"def f(z, X):\n{body}"
    monkeypatch.setitem(linecache.cache, NAME, (1, None, source.splitlines(True), NAME))
    scope = {"np": np, **names}
    exec(compile(source, NAME, "exec"), scope)
    try:
        scope["f"](np.array([[0.5, -1.0, 2.0]]), np.arange(6.0).reshape(2, 3))
    except Exception as error:
        return from_crash(describe(error))
    raise AssertionError("it does not stop")

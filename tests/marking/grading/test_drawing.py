"""Is it seen that a text may draw?"""

from __future__ import annotations

import pytest

from autograder.marking.grading.drawing import may_draw
from benchmarks.accuracy.solutions import read_solutions


@pytest.mark.parametrize(
    "source",
    [
        "plt.plot(Z)",
        "ｐｌｔ.plot(Z)",
        "import matplotlib.pyplot as p",
        "import matplotlib",
        "from autograder import plots",
        "get_ipython().run_line_magic('pylab', '')",
        "globals()['p' + 'lt'].plot(Z)",
        "getattr(__import__('mat' + 'plotlib'), 'pyplot')",
        "%pylab",
        "x = 1\n  %config InlineBackend.figure_format = 'svg'",
        "!ls",
        "said = !ls",
        "np.sum?",
    ],
)
def test_it_is_seen(source):
    """By a name in any spelling, by what leads to names, by a magic or a question?"""
    assert may_draw(source)


def test_nothing_is_seen_in_what_computes(root):
    """Not in `!=`, in `%` between numbers, nor in the course's own solutions, but for a few?"""
    assert not may_draw("def f(x):\n    return x % 2 != 1")
    found = [text for text in read_solutions(root).values() if may_draw(text)]
    assert len(found) <= 2

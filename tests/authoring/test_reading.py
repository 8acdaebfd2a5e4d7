"""Is a notebook refused that has more to read than was settled, or too long without something to do?"""

import pytest

from autograder.authoring import reading
from autograder.authoring.cells import parse
from autograder.authoring.reading import folded_words, read_words, reading_problems, stretches
from autograder.authoring.source import read_sources
from autograder.authoring.verify import verify
from autograder.key import COURSE

FREE = '# %% tags=["exploration"]\n'
FOLDED = "# <details><summary>Hint</summary>\n#\n# only for some\n#\n# </details>\n"


def cells_of(text):
    return parse(text, "01_small.py")[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# %% [markdown]\n# two words\n", 2),
        ("# %% [markdown]\n# | $a + 1$ | - |\n", 2),
        (f"# %% [markdown]\n# one\n#\n{FOLDED}", 1),
        ("# %% [markdown]\n# > one\n# >\n" + FOLDED.replace("# ", "# > "), 1),
        ("# %% question why [markdown] points=2\n# the model answer\n", 0),
        ('# %% exercise f\ndef f():\n    """Say it."""\n', 0),
        (FREE + '# a number\nguess("how many", ...)\n', 4),
        ('# %%\nprint("two words", 3)\n', 2),
        ('# %%\nname = "not read"\n', 0),
    ],
)
def test_words(text, words):
    """Is all counted that has to be read, and nothing else?"""
    assert read_words(cells_of(text)) == words


def test_folded_words():
    """Are the words of hints and answers counted, also in a quotation?"""
    quoted = FOLDED.replace("# ", "# > ").replace("#\n", "# >\n")
    cells = cells_of(f"# %% [markdown]\n# one\n#\n{FOLDED}\n# %% [markdown]\n{quoted}")
    assert folded_words(cells) == 8  # "Hint" and its three words, twice


@pytest.mark.parametrize(
    "cell",
    [
        FREE + 'guess("", ...)\n',
        FREE + 'derive("", lambda a: ...)\n',
        FREE + "check.catch(f, test)\n",
        FREE + 'my_picture = "cat.jpg"\n',
        FREE + 'name, n_h = "moons", 4\n',
        "# %%\nplots.tangent(f)\n",
        "# %% exercise f\ndef f():\n    return 1\n",
        "# %% question why [markdown] points=2\n# Because.\n",
    ],
)
def test_something_to_do(cell):
    """Does a stretch end where a learner answers, writes, chooses or moves something?"""
    before, after = "# %% [markdown]\n# one\n\n", "\n# %% [markdown]\n# two words\n"
    assert [words for _, words in stretches(cells_of(before + cell + after))] == [1, 2]


@pytest.mark.parametrize(
    "cell", ["# %%\nplots.compare(f)\n", "# %%\nm = 3\n", FREE + "runs = {}\n", "# %% check f\n"]
)
def test_nothing_to_do(cell):
    """Does a stretch go on over a cell that is only run?"""
    before, after = "# %% [markdown]\n# one\n\n", "\n# %% [markdown]\n# two words\n"
    assert stretches(cells_of(before + cell + after)) == [(1, 3)]


def test_the_gate_refuses(course, monkeypatch):
    """Does `verify` name file, line and count, of both bounds?"""
    monkeypatch.setattr("autograder.authoring.verify.notebook_problems", lambda *_: [])
    monkeypatch.setattr(reading, "MOST_READ", 10)
    monkeypatch.setattr(reading, "MOST_AT_A_STRETCH", 9)
    much, long = verify(course.root, assignments=course.assignments)
    assert (much.file, much.line) == ("solutions/01_small.py", 1)
    assert much.what == "11 words have to be read, more than 10"
    assert (long.line, long.what) == (1, "11 words without something to do, more than 9")


def test_the_notebooks(root):
    """Do the notebooks of the course keep to both bounds?"""
    assert [one for source in read_sources(root, COURSE) for one in reading_problems(source)] == []

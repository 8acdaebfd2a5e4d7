"""Tests of benchmarks.teaching, and of the numbers that docs/teaching.md takes from it."""

import re

import pytest
from click.testing import CliRunner

from autograder.authoring.cells import parse
from benchmarks import teaching

SOURCE = """\
# %% [markdown]
# ## Do you remember?

# %%
guess("sigmoid(0)", ...)

# %% [markdown]
# ## 1 Two steps
#
# Six words, and $z = 1.5$ besides.

# %% exercise first
def first(z):
    ### BEGIN SOLUTION
    return z
    ### END SOLUTION

# %% check first
check(first)

# %% [markdown]
# Now 0.25 follows.
#
# <details><summary>Hint</summary>
#
# Not read.
#
# </details>

# %%
derive("slope", lambda z: ...)

# %%
plots.tangent(first)

# %% exercise second
def second(z):
    \"\"\"Double it.

    Formulas: y = z + z
              x = y

    Parameters
    ----------
    z = no formula
    \"\"\"
    ### BEGIN SOLUTION
    # why
    y = z + z

    return y
    ### END SOLUTION

# %% check second
check(second)

# %% [markdown]
# It belongs to the second.

# %% [markdown]
# ## 2 Another section
"""


@pytest.fixture
def cells():
    """A small notebook."""
    return parse(SOURCE, "small.py")[0]


def test_a_part_is_the_section_or_what_is_its_own_there(cells):
    """Do two exercises share a section, and does what follows the last belong to it?"""
    first = teaching.part(cells, "first")
    second = teaching.part(cells, "second")
    assert [cell.role for cell in first] == ["", "exercise", "check"]
    assert second[0].text.startswith("Now")
    assert second[-1].text.startswith("It belongs")


def test_words_are_counted_from_one_thing_to_do_to_the_next(cells):
    """Are formulas and folded texts left out, and does an action end a stretch?"""
    assert teaching.most_words(teaching.part(cells, "first")) == 6
    assert teaching.most_words(teaching.part(cells, "second")) == 5


def test_recall_is_counted_at_the_ends_only(cells):
    """Is a guess counted as recall where the section asks what is remembered?"""
    assert teaching.recall(cells) == 1


def test_formulas_and_lines_of_an_answer(cells):
    """Are the docstring's formulas counted, and the answer's lines without comments?"""
    answer = next(cell.text for cell in cells if cell.id == "second" and cell.role == "exercise")
    assert (teaching.given(answer), teaching.written(answer)) == (2, 2)


def test_every_step_of_a_picture_is_counted():
    """Are the numbers of one neuron those of its way forward and back?"""
    assert teaching.typed("neuron") < teaching.typed("") < teaching.typed("deep network")


def test_the_page_has_the_numbers_of_today():
    """Are the counts of docs/teaching.md today's?  If not: python -m benchmarks.teaching --write."""
    page = teaching.PAGE.read_text(encoding="utf-8")
    assert page == teaching.renewed(page, teaching.rows())


def test_every_thing_is_set_beside_others():
    """Has each row beside others its number from the first table, ten in all?"""
    beside = teaching.PAGE.read_text(encoding="utf-8").split("## Beside others")[1]
    assert len(teaching.BESIDE) == 10
    for start in teaching.BESIDE:
        assert re.search(rf"^\| {re.escape(start)} \| \d", beside, re.MULTILINE), start


def test_the_table_is_put_into_the_page(monkeypatch, tmp_path):
    """Does --write change what is counted and nothing else?"""
    page = tmp_path / "teaching.md"
    now = teaching.PAGE.read_text(encoding="utf-8")
    older = re.sub(
        r"^(\| (?:guesses|predictions asked for) \| )\d+", r"\g<1>99", now, flags=re.MULTILINE
    )
    page.write_text(older, encoding="utf-8")
    assert older != now
    monkeypatch.setattr(teaching, "PAGE", page)
    result = CliRunner().invoke(teaching.main, ["--write"], catch_exceptions=False)
    assert result.exit_code == 0
    assert page.read_text(encoding="utf-8") == now

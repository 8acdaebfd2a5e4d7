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
    """Is the table of docs/teaching.md what is counted?  If not: python -m benchmarks.teaching --write."""
    assert "\n".join(teaching.rows()) in teaching.PAGE.read_text(encoding="utf-8")


def test_what_the_page_says_of_us_beside_others_is_what_is_counted():
    """Are the first numbers of the second table those of the first?"""
    page = teaching.PAGE.read_text(encoding="utf-8")
    beside = page.split("## Beside others")[1]
    everything = {row.split("|")[1].strip(): int(row.split("|")[-2]) for row in teaching.rows()[2:]}
    for heading, row in teaching_rows(beside):
        assert row == everything[heading], heading


def teaching_rows(table):
    """Yield a heading of the first table, and the number that stands first in a row of the second."""
    for heading, start in BESIDE.items():
        (row,) = re.findall(rf"^\| {re.escape(start)} \|\D*(\d+)", table, re.MULTILINE)
        yield heading, int(row)


BESIDE = {
    "guesses": "predictions asked for",
    "derivations": "derivations by the learner",
    "moving pictures": "pictures that move",
    "formulas given in its docstring": "formulas or lines given",
    "most words between actions": "longest text without anything to do",
    "causes named": "causes of mistakes named",
    "recall in its notebook": "questions of recall",
    "tests of one's own": "tests by the learner, tried on wrong answers",
    "slopes measured": "steps held against measured slopes",
    "worked decimals": "numbers worked out in the text",
}


def test_the_table_is_put_into_the_page(monkeypatch, tmp_path):
    """Does --write change the table and nothing else?"""
    page = tmp_path / "teaching.md"
    now = teaching.PAGE.read_text(encoding="utf-8")
    page.write_text(now.replace("| guesses | 1 |", "| guesses | 99 |"), encoding="utf-8")
    assert page.read_text(encoding="utf-8") != now
    monkeypatch.setattr(teaching, "PAGE", page)
    result = CliRunner().invoke(teaching.main, ["--write"], catch_exceptions=False)
    assert result.exit_code == 0
    assert page.read_text(encoding="utf-8") == now

"""Do the texts of the notebooks keep to what was settled for all of them?"""

import re

import pytest

from autograder.authoring.source import read_sources
from autograder.key import COURSE

LETTERS = "<details><summary>The letters of all five notebooks</summary>"


@pytest.fixture(scope="module")
def texts(root):
    """The Markdown cells of every source."""
    return [
        [cell.text for cell in source.cells if cell.kind == "markdown"]
        for source in read_sources(root, COURSE)
    ]


def test_the_letters_are_the_same_everywhere(texts):
    """Does each notebook have the one table of letters?"""
    tables = [[text for text in one if text.startswith(LETTERS)] for one in texts]
    assert [len(table) for table in tables] == [1] * len(COURSE)
    assert len({table for (table,) in tables}) == 1


def test_no_formula_ends_a_sentence_on_a_line_of_its_own(texts):
    """Is there no full stop behind a formula that stands alone?"""
    found = [
        line
        for one in texts
        for text in one
        for line in text.split("\n")
        if re.search(r"\.\s*\$\$\.?$|^\.$", line)
    ]
    assert found == []


def test_sizes_have_one_name(texts):
    """Is the list of sizes called layer_dims and nothing else?"""
    assert not any("layers_dims" in text for one in texts for text in one)

"""Tests of autograder.checks.places.telling: a place in the learner's own characters."""

from autograder.checks.places.telling import tell
from tests.checks.places.wrong import program_of


def test_columns_count_characters():
    """Are line, text and columns right behind letters of several bytes?"""
    program = program_of("# one\ndef f(größe):\n    return 'é', größe * 2  # end\n", "f")
    number = next(n for n, s in enumerate(program.sites) if type(s.node).__name__ == "BinOp")
    place = tell(program, number, "")
    assert (place.line, place.text, place.function) == (3, "größe * 2", "f")
    assert place.marked() == ("    return 'é', ", "größe * 2", "  # end")

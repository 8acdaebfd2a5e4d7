"""Tests of autograder.checks.places.masked: a mask that covers too much."""

import pytest

from tests.checks.places.wrong import places_in


@pytest.mark.parametrize(
    ("lines", "line", "text"),
    [
        (["d = np.sign(z)", "d[d < 0] = 0", "d[d >= 0] = 1", "return d"], 4, "d >= 0"),
        (["d = np.zeros(z.shape)", "m = z != 0", "d[m] = 1", "return d"], 3, "z != 0"),
        (["d = np.zeros(z.shape)", "d[z > 0] = 3", "return d"], 3, "3"),
    ],
)
def test_what_chooses_too_many_entries_is_told_and_not_what_is_written(lines, line, text):
    """Is the mask told where some of its entries are right, and the value where none is?"""
    source = "def relu_derivative(z):\n    " + "\n    ".join(lines) + "\n"
    (place, *_) = places_in(source, "relu_derivative", "01_activations")
    assert (place.line, place.text) == (line, text)


def test_a_mask_is_left_alone_where_what_it_leaves_is_wrong_too():
    """Is another part told where wrong entries lie outside of the mask?"""
    source = "def relu(z):\n    a = 2.0 * z\n    a[z <= 0] = 0\n    return a\n"
    found = places_in(source, "relu", "01_activations")
    assert all(one.line != 3 for one in found)

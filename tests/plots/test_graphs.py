"""Are the drawings of the deep network there, and do their words tell what they show?"""

import pytest

from autograder import plots


@pytest.mark.parametrize(
    ("draw", "words"),
    [
        (plots.deep_network_graph, ["Forward", "Backward", "cache", "dW and db"]),
        (plots.layer_shapes, ["W of shape (n, n_prev)", "Z of shape (n, m)"]),
        (plots.layer_shapes_backward, ["dA_prev", "dW, (n, n_prev)", "db, (n, 1)"]),
    ],
)
def test_a_drawing_needs_no_function_and_has_words(draw, words, shown):
    """Is each drawing one picture with alternative text?"""
    draw()
    (alt,) = shown.pictures
    assert all(word in alt for word in words)

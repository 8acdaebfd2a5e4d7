"""Does every picture appear when it can, and wait calmly when it cannot?"""

from __future__ import annotations

import base64
import re
import subprocess
import sys
from html import unescape

import numpy as np
import pytest

from autograder import plots
from autograder.plots import canvas


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_derivative(z):
    return sigmoid(z) * (1 - sigmoid(z))


def relu(z):
    return np.maximum(0, z)


def relu_derivative(z):
    return z > 0


def image2vector(image):
    return image.reshape(-1, 1)


def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


def unwritten(*arguments):
    raise NotImplementedError()


def failing(*arguments):
    return undefined  # noqa: F821


def leaving(*arguments):
    raise SystemExit


def wrong_shape(first, *others):
    return np.zeros((2, 7))


def nothing(*arguments):
    return None


def words(*arguments):
    return "a number for each input"


def not_a_number(first, *others):
    return np.sqrt(-1 - np.abs(image2vector(first) if first.ndim == 3 else first))


def huge(first, *others):
    return (image2vector(first) if first.ndim == 3 else first) * 0 + 1e308


WRONG = (unwritten, failing, leaving, wrong_shape, nothing, words, not_a_number, huge)
HELPERS = {
    "activation": (plots.activation, (sigmoid,)),
    "activation and slope": (plots.activation, (sigmoid, sigmoid_derivative)),
    "compare": (
        lambda *functions: plots.compare(functions[:2], functions[2:]),
        (sigmoid, sigmoid_derivative, relu, relu_derivative),
    ),
    "loss": (plots.loss, (cross_entropy_loss,)),
    "unrolled": (plots.unrolled, (image2vector,)),
    "slopes": (plots.slopes_through_layers, (sigmoid_derivative, relu_derivative)),
}
each_helper = pytest.mark.parametrize(("draw", "right"), HELPERS.values(), ids=HELPERS)


@pytest.fixture
def shown(monkeypatch, capfd):
    """What is displayed; in the end, nothing may have been written beside it."""
    bundles: list[dict[str, str]] = []
    monkeypatch.setattr(canvas, "display", lambda bundle, raw: bundles.append(bundle))
    yield bundles
    written = capfd.readouterr()
    assert (written.out, written.err) == ("", "")


def picture(bundle: dict[str, str]) -> tuple[str, bytes]:
    """Take the alternative text and the PNG out of what was displayed."""
    found = re.fullmatch(
        r'<img alt="([^"]+)" width="\d+" style="max-width:100%;height:auto" '
        r'src="data:image/png;base64,([^"]+)">',
        bundle["text/html"],
    )
    assert found, "this is no picture with alternative text"
    return unescape(found[1]), base64.b64decode(found[2], validate=True)


@each_helper
def test_right_functions_give_one_picture_with_its_text(draw, right, shown):
    draw(*right)
    (bundle,) = shown
    alt, png = picture(bundle)
    assert png.startswith(b"\x89PNG")
    assert alt == bundle["text/plain"]
    assert len(alt) > 60


@each_helper
@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_function_gives_one_calm_line_at_least(draw, right, wrong, shown):
    for place in range(len(right)):
        shown.clear()
        draw(*right[:place], wrong, *right[place + 1 :])
        *pictures, line = shown
        assert re.match(r"(This|The slope) picture appears once `\w+` ", line["text/plain"])
        assert line["text/markdown"] == f"*{line['text/plain']}*"
        assert all(picture(bundle) for bundle in pictures)


def test_the_first_figure_needs_no_function(shown):
    plots.one_neuron()
    assert "image2vector" in picture(shown[0])[0]


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        (unwritten, "This picture appears once `unwritten` is written."),
        (failing, "This picture appears once `failing` runs without an error (now: NameError)."),
        (wrong_shape, "This picture appears once `wrong_shape` returns one value for each input."),
    ],
)
def test_the_line_says_what_the_picture_waits_for(wrong, line, shown):
    plots.activation(wrong)
    assert [bundle["text/plain"] for bundle in shown] == [line]


def test_the_line_names_the_function_that_is_unwritten_below(shown):
    def slope(z):
        return unwritten(z)

    plots.slopes_through_layers(slope)
    assert shown[0]["text/plain"] == "This picture appears once `unwritten` is written."


def test_a_missing_slope_leaves_the_function_visible(shown):
    plots.activation(relu, wrong_shape)
    curve, line = shown
    assert picture(curve)[0].startswith("Curve of relu")
    assert line["text/plain"] == (
        "The slope picture appears once `wrong_shape` returns one value for each input."
    )


def test_the_text_tells_the_numbers_of_the_picture(shown):
    plots.activation(sigmoid, sigmoid_derivative)
    plots.loss(cross_entropy_loss)
    curves, loss = (picture(bundle)[0] for bundle in shown)
    assert "sigmoid: 0.00247 at z = -6, 0.5 at z = 0" in curves
    assert "sigmoid_derivative: 0.00247 at z = -6, 0.25 at z = 0" in curves
    assert "For y = 1 the loss is 4.61 at a = 0.01, 0.69 at a = 0.5" in loss


def test_the_folded_column_tells_a_wrong_order(shown):
    plots.unrolled(image2vector)
    plots.unrolled(lambda image: image.T.reshape(-1, 1))
    right, wrong = (picture(bundle)[0] for bundle in shown)
    assert right.endswith(": the same picture.")
    assert wrong.endswith(": not the same picture.")


@pytest.mark.parametrize("z", [-800, -1, 0, 3, 800])
def test_a_slope_of_zero_can_be_drawn(z, shown):
    plots.slopes_through_layers(sigmoid_derivative, relu_derivative, z=z)
    assert f"at z = {z}:" in picture(shown[0])[0]


def test_a_function_that_changes_its_input_spoils_no_later_picture(shown):
    def careless(z):
        z[z < 0] = 0
        return z

    plots.activation(careless)
    plots.activation(relu)
    assert picture(shown[1])[0].startswith("Curve of relu: 0 at z = -6")


def test_the_text_is_escaped(shown):
    plots.activation(lambda z: z)  # its name is <lambda>
    assert "<lambda>" not in shown[0]["text/html"]
    assert picture(shown[0])[0].startswith("Curve of <lambda>")


def test_the_first_picture_loads_matplotlib():
    """Does a notebook's first cell load neither Matplotlib nor what a kernel has, and a picture?"""
    code = (
        "import sys, numpy as np\nfrom autograder import checker, datasets, plots\n"
        "check = checker('01_activations')\nprint({'matplotlib', 'IPython'} & {*sys.modules})\n"
        "plots.activation(np.tanh)\nprint('matplotlib' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first, *_, last = ran.stdout.splitlines()
    assert (first, last) == ("set()", "True")

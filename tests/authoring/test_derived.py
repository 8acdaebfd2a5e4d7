"""Is what follows from a definition told neither in text nor in a docstring before its exercise?

The two last hints of an exercise hold it: the derivation, and nearly the answer.
"""

import re

import pytest

from autograder.key import COURSE
from tests.workbook.editions import cells_of

_ALLOWED = re.compile(
    r"<details><summary>[^<]*(?:the derivation|nearly the answer)</summary>.*?</details>", re.DOTALL
)
# What stands for what, in the order in which it is replaced: LaTeX and NumPy become plain letters.
_PLAIN = [
    (r"\\(?:d|t)?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}", r"((\1)/(\2))"),
    (r"\\hat\s*\{?y\}?|ŷ|\by_?hat\b", "a"),
    (
        r"\\(?:bigl|bigr|Bigl|Bigr|left|right|text|mathrm|operatorname|quad|qquad|cdot|times|odot)\b",
        "",
    ),
    (r"\\(?:top|intercal)\b|\\mathsf\s*\{?T\}?", "T"),
    (r"\\tanh\b", "tanh"),
    (r"\\[,;! ]", ""),
    (r"\^\s*\{?\s*[(\[]\w+[)\]]\s*\}?", ""),  # which example, which layer
    (r"[−–]", "-"),
    (r"[·×∗]", "*"),
    (r"²", "^2"),
    (r"ᵀ", "^T"),
    (r"\bnp\.(?:dot|matmul|multiply)\(\s*([^(),]+?)\s*,\s*([^(),]+?)\s*\)", r"\1*\2"),
    (r"\bnp\.transpose\(\s*([^()]+?)\s*\)", r"\1^T"),
    (r"\bnp\.(?:power|square)\(\s*([^(),]+?)\s*(?:,\s*2\s*)?\)", r"\1^2"),
    (r"\.T\b", "^T"),
    (r"\*\*", "^"),
    (r"_\{?(?:prev|jk|[a-zA-Z0-9])\}?(?:\^\{?\(i\)\}?)?", ""),  # which neuron, which layer
    (r"\b([dD]?[AaWwZzBbYyXx])(?:\d|L|l)\b", r"\1"),
    (r"[\s$`{}\\@*&]", ""),
]


def plain(text):
    """Return a formula in one spelling: small letters, no indices, nothing between factors."""
    for pattern, new in _PLAIN:
        text = re.sub(pattern, new, text)
    return text.lower()


_INPUT = "(?:x|a)"
_FORMULAS = {
    "error": r"(?<![a-z)])\(?a-y(?![a-z])|-\(y-a\)",
    "sigmoid": r"(?<![a-z])(s|a)\(1-\1\)|\(1-(s|a)\)\2(?![a-z])|(?<![a-z])(s|a)-\3\^2|sigmoid\(z\)\(1-sigmoid\(z\)\)",
    "tanh": r"1-\(?(?:tanh(?:\(z\))?|t|a)\)?\^t?2",
    "relu": r"1(?:,)?(?:if|where|for)z>0|slope(?:is)?1where(?:z|it)is?positive|z>0\)?\.astype",
    "gate": r"da(?:,)?(?:if|where|for)z>0|da\(z>0\)|\(z>0\)da",
    "weights": rf"dz\(?{_INPUT}\^t|(?:x|a)\(?dz\^t|(?:x|a)\(?a-y\)\^t|\\?sum[^.]{{0,12}}dz{_INPUT}",
    "biases": r"sum(?:=1)?(?:\^m)?(?:\(|of|each|the|row)*dz|dz\.sum|\(sumofa-y\)",
    "inputs": r"w\^tdz",
    "start": r"y/a|\(y\)/\(a\)|1-y\)?/\(?1-a",
}
_OF = {
    "sigmoid_derivative": ["sigmoid"],
    "tanh_derivative": ["tanh"],
    "relu_derivative": ["relu"],
    "propagate": ["error", "weights", "biases", "start"],
    "backward_propagation": ["error", "tanh", "weights", "biases", "inputs"],
    "linear_backward": ["weights", "biases", "inputs"],
    "relu_backward": ["gate", "relu"],
    "sigmoid_backward": ["sigmoid"],
    "linear_activation_backward": ["sigmoid"],
    "L_model_backward": ["start", "error"],
}


@pytest.mark.parametrize(
    ("formula", "spellings"),
    [
        (
            "error",
            ["A - Y", "$dZ_2 = A_2 - Y$", r"a^{(i)} - y^{(i)}", "AL - Y", r"\hat{y} - y", "A2−Y"],
        ),
        (
            "sigmoid",
            ["s * (1 - s)", r"s\,(1 - s)", "a(1-a)", r"a_L\,(1 - a_L)", "S - S**2", "(1 - s) s"],
        ),
        ("tanh", [r"1 - \tanh(z)^2", "1 - t**2", "1 - np.power(A1, 2)", r"1 - A_1^2", "1 − a²"]),
        ("relu", [r"1 & \text{if } z > 0", "1 where z > 0", "1 for Z > 0"]),
        ("gate", [r"dA & \text{where } Z > 0", "dA * (Z > 0)", "dA if z > 0"]),
        (
            "weights",
            [
                r"\frac{1}{m}\, dZ\, A_{prev}^\top",
                "1/m * dZ A_prev^T",
                "np.dot(dZ2, A1.T)",
                "dZ1 @ X.T",
                "X @ dZ.T",
                r"X\, (A - Y)^\top",
                r"\sum_{i=1}^{m} dz_j^{(i)}\, a_k^{(i)}",
            ],
        ),
        (
            "biases",
            [
                "np.sum(dZ, axis=1)",
                "(sum of A - Y)",
                r"\sum_{i=1}^{m} dz_j^{(i)}",
                "sum of each row of dZ",
            ],
        ),
        ("inputs", [r"W^\top dZ", "W_2^\\top\\, dZ_2", "np.dot(W.T, dZ)", "W2.T @ dZ2"]),
        ("start", [r"\frac{Y}{A_L}", "Y / AL", r"\frac{1 - y}{1 - a}", "(1 - Y) / (1 - AL)"]),
    ],
)
def test_every_spelling_is_found(formula, spellings):
    """Is a formula found in LaTeX, in NumPy and in plain letters, whatever its indices?"""
    for one in spellings:
        assert re.search(_FORMULAS[formula], plain(one)), (one, plain(one))


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("error", r"y \log a + (1 - y) \log(1 - a)"),
        ("sigmoid", r"(1 - y) \log(1 - a)"),
        ("weights", "$W A_{prev} + b$"),
        ("inputs", r"$w^\top x + b$, from $dZ$"),
        ("biases", "np.sum(T, axis=1)"),
        ("tanh", r"\tanh(z) = \frac{u}{v}"),
        ("start", r"\frac{\partial J}{\partial w}"),
    ],
)
def test_definitions_are_not_found(formula, text):
    """Is a definition, or what stands near, no formula that was to be derived?"""
    assert not re.search(_FORMULAS[formula], plain(text))


def before(root, assignment, exercise):
    """Yield the texts and docstrings of a released notebook up to an exercise, but for its last hints."""
    for cell in cells_of(root, assignment):
        source = "".join(cell["source"])
        yield _ALLOWED.sub("", source)
        if (
            cell["metadata"].get("nbgrader", {}).get("grade_id", "").removesuffix("-solution")
            == exercise
        ):
            return
    raise AssertionError(f"{assignment} has no cell {exercise}")


STEPS = [
    (assignment.name, exercise.name)
    for assignment in COURSE
    for exercise in assignment.exercises
    if exercise.contract.slope_of
]


def test_every_step_back_has_its_formulas():
    """Is each exercise that computes slopes held to it?"""
    assert {name for _, name in STEPS} == {*_OF}


@pytest.mark.parametrize(("assignment", "exercise"), STEPS)
def test_nothing_is_told_before_it_is_derived(root, assignment, exercise):
    """Does no text and no docstring before an exercise hold the formula that it asks for?"""
    for text in before(root, assignment, exercise):
        for line in text.split("\n"):
            for name in _OF[exercise]:
                found = re.search(_FORMULAS[name], plain(line))
                assert not found, (name, found and found[0], line)


@pytest.mark.parametrize(("assignment", "exercise"), STEPS)
def test_the_derivation_is_the_last_hint_but_one(root, assignment, exercise):
    """Does whoever is stuck find the derivation, above the hint that is nearly the answer?"""
    if exercise == "linear_activation_backward":  # it puts two steps together, and derives nothing
        return
    *_, last = (
        text
        for text in raw_texts(root, assignment, exercise)
        if "nearly the answer</summary>" in text
    )
    hints = re.findall(r"<summary>(Hint[^<]*)</summary>", last)
    assert [hint.partition(": ")[2] for hint in hints[-2:]] == [
        "the derivation",
        "nearly the answer",
    ]


def raw_texts(root, assignment, exercise):
    """Yield the Markdown cells before an exercise, with their hints."""
    for cell in cells_of(root, assignment):
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == f"{exercise}-solution":
            return
        if cell["cell_type"] == "markdown":
            yield "".join(cell["source"])

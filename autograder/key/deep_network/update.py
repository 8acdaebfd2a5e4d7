"""One step of gradient descent."""

from __future__ import annotations

from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import layers_of, scalar
from ..draw import deep_network, draw
from ..exercise import exercise


def _steps(rng: Generator) -> list[Case]:
    """(parameters, grads, learning_rate): grads with and without the entries that are not needed."""
    cases = []
    for label, dims, rate, m in (
        ("L = 2 layers", (4, 3, 1), 0.5, 0),
        ("L = 3 layers, and grads holds dA too", (3, 4, 2, 1), 0.0075, 5),
        ("L = 1 layer", (3, 1), 1.5, 0),
        ("L = 5 layers, and grads holds dA too", (2, 3, 2, 4, 3, 1), 0.03, 2),
        ("layers of one size", (3, 3, 3), 0.1, 4),
    ):
        parameters = deep_network(rng, dims)
        grads = {f"d{name}": draw(rng, *value.shape) for name, value in parameters.items()}
        if m:
            grads |= {f"dA{l}": draw(rng, n, m) for l, n in enumerate(dims[:-1])}
        cases.append(Case(label, (parameters, grads, rate)))
    return cases


@exercise(
    points=2,
    cases=_steps,
    takes=dict(
        parameters=layers_of(W="n n_prev", b="n 1"),
        grads=layers_of(dW="n n_prev", db="n 1"),
        learning_rate=scalar(),
    ),
    returns=layers_of("parameters", W="n n_prev", b="n 1", exact=True),
    changes=("parameters",),
)
def update_parameters(parameters, grads, learning_rate):
    """Return the parameters after one step of gradient descent."""
    L = len(parameters) // 2
    updated = dict(parameters)
    for l in range(1, L + 1):
        updated[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        updated[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return updated

"""Mistakes in the training loop, which people make alike whatever is trained."""

from __future__ import annotations

from collections.abc import Mapping

from .exercise import Exercise

_ONE, _HALF = "[:, [i % Y.shape[1]]]", "[:, : Y.shape[1] // 2]"

# Which examples a step sees: the name, the part of X and Y that is taken, the sentence.
_SEEN = (
    ("step.is_of_one_example", _ONE, "Each step sees a single example; every step sees all of them."),
    ("step.is_of_first_half", _HALF, "The steps see the first half of the examples alone; every step sees all of them."),
)  # fmt: skip

# What the step is made of, a for the slope of this iteration, v for what was taken before.
_MIXED = (
    ("step.is_running_average", "0.9 * {v} + 0.1 * {a}"),
    ("step.is_running_sum", "0.9 * {v} + {a}"),
)
_MOMENTUM = (
    "The step goes on with a part of the steps before (momentum); it is the rate times the slope of "
    "this iteration alone."
)


def add_seen(exercise: Exercise, edit: Mapping[str, str]) -> None:
    """Add steps that do not see all examples.

    Parameters
    ----------
    exercise : Exercise
        It trains, counts its iterations by ``i``, and has the labels ``Y``, (n_y, m).
    edit : dict of str to str
        An edit with ``{X}`` and ``{Y}`` where inputs and labels go in.
    """
    for name, part, sentence in _SEEN:
        change = {place: new.format(X=f"X{part}", Y=f"Y{part}") for place, new in edit.items()}
        exercise.mistake(name, change, sentence)


def add_momentum(exercise: Exercise, edit: Mapping[str, tuple[str, str, str]]) -> None:
    """Add steps that go on with those before.

    Parameters
    ----------
    exercise : Exercise
        It trains, and counts its iterations by ``i``.
    edit : dict of str to tuple
        For each place the new code with ``{step}`` in it, and what stands for v and a there.
    """
    for name, mixed in _MIXED:
        change = {
            place: new.format(step=mixed.format(v=v, a=a)) for place, (new, v, a) in edit.items()
        }
        exercise.mistake(name, change, _MOMENTUM)


def add_momentum_of_all(exercise: Exercise, place: str, update: str) -> None:
    """Add the same where the slopes are a dictionary ``grads``.

    Parameters
    ----------
    exercise : Exercise
        It trains, and counts its iterations by ``i``.
    place, update : str
        Where the parameters are updated, and how, with ``{grads}`` for the slopes.
    """
    new = update.format(grads="(before := {{name: {step} for name, slope in grads.items()}})")
    add_momentum(exercise, {place: (new, "(before[name] if i else 0)", "slope")})


def add_leaps(exercise: Exercise) -> None:
    """Add a loop that takes only those steps of which the cost is kept, the hundredth ones."""
    sentence = (
        "Only every hundredth step is taken; all are taken, and every hundredth cost is kept."
    )
    exercise.mistake(
        "loop.is_every_hundredth", {"for i": "range(0, num_iterations, 100)"}, sentence
    )

"""Mistakes in the cross-entropy, which people make alike wherever it is written."""

from __future__ import annotations

from .exercise import Exercise

_PLAIN = "-({Y} * np.log({A}) + (1 - {Y}) * np.log(1 - {A}))"

# What stands in the place of the losses: the name behind the dot, the losses, the sentence.
_LOSSES = (
    ("is_log_difference", "-({Y} * np.log({A}) - (1 - {Y}) * np.log({A}))", "log(1 - {A}) is not log 1 - log {A}: the logarithm is of the whole bracket."),
    ("is_one_less_log", "-({Y} * np.log({A}) + (1 - {Y}) * (1 - np.log({A})))", "The second term has 1 - log {A}; it is log(1 - {A}), the logarithm of the whole bracket."),
    ("is_log_one_plus", "-({Y} * np.log({A}) + (1 - {Y}) * np.log(1 + {A}))", "The second logarithm is of 1 + {A}; it is of 1 - {A}."),
    ("is_one_plus_label", "-({Y} * np.log({A}) + (1 + {Y}) * np.log(1 - {A}))", "The factor of the second logarithm is 1 - {Y}, not 1 + {Y}."),
    ("is_added_factors", "-({Y} + np.log({A}) + (1 - {Y}) + np.log(1 - {A}))", "Label and logarithm are added; in each term they are multiplied."),
    ("is_without_logs", "-({Y} * {A} + (1 - {Y}) * (1 - {A}))", "The logarithms are missing."),
    ("is_half_squared_error", "({A} - {Y}) ** 2 / 2", "This is half the squared error; the cross-entropy uses logarithms."),
    ("is_quotients", "-({Y} / {A} + (1 - {Y}) / (1 - {A}))", "Labels are divided by predictions, as in the slope; the loss has logarithms of the predictions."),
    ("is_mixed_factors", "-({Y} * np.log({A}) + (1 - {A}) * np.log(1 - {A}))", "The factor of the second logarithm is 1 - {Y}, not 1 - {A}."),
    ("is_without_labels", "-({A} * np.log({A}) + (1 - {A}) * np.log(1 - {A}))", "The factors of the logarithms are {A} and 1 - {A}; they are {Y} and 1 - {Y}."),
    ("is_second_whole", "-({Y} * np.log({A}) + np.log(1 - {A}))", "The factor 1 - {Y} of the second logarithm is missing."),
    ("is_second_whole_risen", "{Y} * np.log({A}) + np.log(1 - {A})", "The factor 1 - {Y} of the second logarithm is missing, and the minus before both terms."),
    ("is_added_powers", "-np.log({A} ** {Y} + (1 - {A}) ** (1 - {Y}))", "A 1 is added within each logarithm: {A} and 1 - {A} are asked for there, without it. Where the loss comes from the likelihood, its two powers are multiplied, not added."),
    ("is_first_whole", "-(np.log({A}) + (1 - {Y}) * np.log(1 - {A}))", "The factor {Y} of the first logarithm is missing."),
    ("is_first_log", "-({Y} * np.log({A}) + (1 - {Y}) * (1 - {A}))", "The logarithm of the second term is missing: it is log(1 - {A})."),
    ("is_second_log", "-({Y} * {A} + (1 - {Y}) * np.log(1 - {A}))", "The logarithm of the first term is missing: it is log {A}."),
    ("is_error", "1.0 * (np.round({A}) != {Y})", "This counts the wrong answers; the cross-entropy asks how sure each was, by its logarithm."),
)  # fmt: skip

# What is put beside 0 and 1 so that no logarithm is of 0.
_TINY = ("1e-5", "1e-7", "1e-8", "1e-9", "1e-10", "1e-12", "1e-15")
_RAISED = ("0.1", "0.01", "0.001")
_CLIPPED = ("0.2", "0.1")


def add_losses(exercise: Exercise, *, place: str, A: str, Y: str, part: str) -> None:
    """Add what is written in the place of the losses.

    Parameters
    ----------
    exercise : Exercise
        It computes the cross-entropy, of each example or of all.
    place : str
        Where the losses stand in its reference, as :mod:`autograder.key.edits` has it.
    A, Y : str
        What predictions and labels are called there.
    part : str
        What the mistakes' names begin with.
    """
    known = {mistake.name for mistake in exercise.mistakes}
    for kind, losses, sentence in _LOSSES:
        edit = {place: losses.format(A=A, Y=Y)}
        if f"{part}.{kind}" not in known:
            exercise.mistake(f"{part}.{kind}", edit, sentence.format(A=A, Y=Y))
    for guard in _TINY:
        _add_guarded_labels(exercise, place, (A, Y), guard)
    for guard in _RAISED:
        added = f"-({Y} * np.log({A} + {guard}) + (1 - {Y}) * np.log(1 - {A} + {guard}))"
        _add_coarse(exercise, f"{A}.is_raised", {place: added}, guard)
    for guard in _CLIPPED:
        clipped = _PLAIN.format(A=f"np.clip({A}, {guard}, 1 - {guard})", Y=Y)
        _add_coarse(exercise, f"{A}.is_clipped", {place: clipped}, guard)


def _add_guarded_labels(exercise: Exercise, place: str, names: tuple[str, str], tiny: str) -> None:
    """Add logarithms of labels, and of rounded predictions, that are kept away from 0."""
    A, Y = names
    digits = tiny.partition("-")[2]
    label = f"np.clip({Y}, {tiny}, 1 - {tiny})"
    answer = f"np.clip(np.round({A}), {tiny}, 1 - {tiny})"
    exercise.mistake(
        f"{A}.is_{Y}_eps_{digits}",
        {place: _PLAIN.format(A=label, Y=A)},
        f"The logarithm is taken of the labels {Y}; it belongs to the predictions {A}.",
    )
    exercise.mistake(
        f"{A}.is_half_{Y}_eps_{digits}",
        {place: f"-({Y} * np.log({A}) + (1 - {A}) * np.log(1 - {label}))"},
        f"In the second term {A} and {Y} have changed places: it is (1 - {Y}) log(1 - {A}).",
    )
    exercise.mistake(
        f"{A}.is_rounded_eps_{digits}",
        {place: _PLAIN.format(A=answer, Y=Y)},
        f"The logarithms are of answers, 0 or 1; they are of the probabilities {A} themselves.",
    )


def _add_coarse(exercise: Exercise, name: str, edit: dict[str, str], guard: str) -> None:
    """Add a guard against the logarithm of 0 that changes the loss."""
    sentence = (
        f"What keeps the predictions away from 0 and 1, {guard}, is so large that it changes the "
        "loss: take a much smaller number, or none."
    )
    exercise.mistake(f"{name}_{guard.partition('.')[2]}", edit, sentence)


# What the cost is made of the losses with: the name, the cost, the sentence.
_COSTS = (
    ("loop.last_skipped", "np.sum({losses}[:, :-1]) / m", "The last example is left out of the sum: look at where the examples are counted or cut."),
    ("loop.first_skipped", "np.sum({losses}[:, 1:]) / m", "The first example is left out of the sum: the examples are counted from 0."),
    ("loop.last_only", "np.sum({losses}[:, -1:]) / m", "Only the last example counts: the losses are to be added up; in a loop over the examples, the sum starts once, before it."),
    ("cost.is_last_loss", "np.sum({losses}[:, -1:])", "This is the loss of the last example alone; the cost is the average of all."),
    ("cost.is_first_loss", "np.sum({losses}[:, :1])", "This is the loss of the first example alone; the cost is the average of all."),
    ("m.one_less", "np.sum({losses}) / (m - 1)", "The sum is divided by m - 1; the average over m examples is divided by m."),
    ("m.one_more", "np.sum({losses}) / (m + 1)", "The sum is divided by m + 1; the average over m examples is divided by m."),
    ("m.bracket", "1 / (m * np.sum({losses}))", "The sum stands below the line; 1/m is its factor."),
    ("m.is_of_first_sum", "-np.sum({Y} * np.log({A})) / m + np.sum((1 - {Y}) * np.log(1 - {A}))", "Minus and 1/m stand before the first sum alone; they belong to both: a bracket is missing."),
    ("m.is_of_one_term", "-np.sum({Y} * np.log({A})) / m - np.sum((1 - {Y}) * np.log(1 - {A}))", "Only the first sum is divided by m; both are."),
    ("m.is_of_second_sum", "-np.sum({Y} * np.log({A})) - np.sum((1 - {Y}) * np.log(1 - {A})) / m", "Only the second sum is divided by m; both are."),
    ("cost.is_largest", "np.max({losses})", "This is the largest loss; the cost is their average."),
    ("cost.is_over_ones", "np.sum({losses}) / np.sum({Y})", "The sum is divided by the number of examples with the label 1; m is the number of all."),
    ("cost.is_of_averages", "-(np.mean({Y}) * np.log(np.mean({A})) + (1 - np.mean({Y})) * np.log(1 - np.mean({A})))", "This is the loss of the average prediction; the cost is the average of the losses."),
    ("cost.is_root", "np.sqrt(np.sum({losses}) / m)", "There is a root too many: the cost is the average itself."),
    ("cost.is_averages_of_terms", "-(np.sum({Y} * np.log({A})) / np.sum({Y}) + np.sum((1 - {Y}) * np.log(1 - {A})) / np.sum(1 - {Y}))", "Each of the two terms is divided by the number of its own examples; all are divided by m."),
    ("cost.is_log_of_average", "-np.log(np.sum({Y} * {A} + (1 - {Y}) * (1 - {A})) / m)", "This is the logarithm of an average; the cost is the average of the logarithms."),
    ("cost.is_root_of_squares", "np.sqrt(np.sum(({A} - {Y}) ** 2) / m)", "This is the root of the mean squared error; the cross-entropy uses logarithms."),
)  # fmt: skip


def add_costs(exercise: Exercise, *, place: str, A: str, Y: str, losses: str = "losses") -> None:
    """Add what is made of the losses in the place of their average over m examples.

    Parameters
    ----------
    exercise, place, A, Y
        As for `add_losses`; `place` is where the cost stands.
    losses : str
        What the losses are called in the reference.
    """
    for name, cost, sentence in _COSTS:
        exercise.mistake(name, {place: cost.format(A=A, Y=Y, losses=losses)}, sentence)

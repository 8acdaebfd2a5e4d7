"""Random arrays: whether numbers are spread as those of the right ones are."""

from __future__ import annotations

import numpy as np

from .numbers import Detail
from .values import Numeric

ENOUGH = 400  # random numbers from which a distribution can be judged
SPREADS = {  # for a layer with n_prev inputs
    "1/sqrt(n_prev)": lambda n_prev: (1 / n_prev) ** 0.5,
    "sqrt(2/n_prev)": lambda n_prev: (2 / n_prev) ** 0.5,
}

Complaint = tuple[str, Detail]  # what is wrong, behind the array's name, and the numbers


def complaint(right: Numeric, given: Numeric, also: tuple[str, ...]) -> Complaint | None:
    """Say in what the distribution differs, or None where it is right or too few to tell.

    Parameters
    ----------
    right, given : ndarray
        Of the same shape; the right one gives the spread.
    also : tuple of str
        Names of other spreads that are right, of `SPREADS`.
    """
    if not np.isfinite(given).all():
        return "holds nan or infinity.", ()
    if repeats(given):
        return "should be random, but many of its numbers are equal.", ()
    if right.size < ENOUGH:
        return None
    with np.errstate(all="ignore"):
        return _spread(right, given, also)


def _spread(right: Numeric, given: Numeric, also: tuple[str, ...]) -> Complaint | None:
    spread = float(given.std())
    every = [float(right.std()), *(SPREADS[rule](right.shape[-1]) for rule in also)]
    wanted = min(every, key=lambda one: abs(float(np.log(spread / one))))
    if not 0.8 < spread / wanted < 1.25:
        about = " or ".join(f"{one:.3g}" for one in every)
        rows = ("expected spread (std)", f"about {about}"), ("yours", f"{spread:.3g}")
        return "has the wrong spread.", rows
    return _centre_and_form(right, given, wanted)


def _centre_and_form(right: Numeric, given: Numeric, wanted: float) -> Complaint | None:
    if abs(given.mean() - _centre(right)) > 6 * wanted / np.sqrt(given.size):
        rows = ("mean", f"{given.mean():.3g}"), ("spread (std)", f"{given.std():.3g}")
        return "should be centred at 0: as many numbers below as above.", rows
    if _is_flat(given) != _is_flat(right):
        return "should be normally distributed, as `np.random.randn` gives it.", ()
    return None


def _centre(array: Numeric) -> float:
    """Return the mean, or 0 where it is not further from 0 than chance takes it."""
    mean = float(array.mean())
    return mean if abs(mean) > 6 * array.std() / np.sqrt(array.size) else 0.0


def _is_flat(array: Numeric) -> bool:
    """Whether the numbers spread evenly: their kurtosis is 1.8 then, and 3 for normal ones."""
    return bool(np.mean(((array - array.mean()) / array.std()) ** 4) < 2.2)


def repeats(array: Numeric) -> bool:
    """Whether many of the numbers are equal, as random ones never are."""
    return np.unique(array).size < 0.75 * array.size

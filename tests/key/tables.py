"""Tables of the visible results, and the ways to read between and beyond their numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

KNOTS, DIGITS = 40, 1e-11
Curve = Callable[[np.ndarray], np.ndarray]


def nearest(x: np.ndarray, y: np.ndarray) -> Curve:
    """Return the value of the number that is nearest."""
    return lambda z: y[np.abs(z[..., None] - x).argmin(axis=-1)]


def linear(x: np.ndarray, y: np.ndarray) -> Curve:
    """Return straight lines between the numbers, and the last value beyond them."""
    return lambda z: np.interp(z, x, y)


def spline(x: np.ndarray, y: np.ndarray) -> Curve:
    """Return the natural cubic spline through numbers that are not closer than one can draw them."""
    x, y = _apart(x, y)
    h, n = np.diff(x), len(x)
    slopes = np.diff(y) / h
    A, right = np.eye(n), np.zeros(n)
    for i in range(1, n - 1):
        A[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i] = 6 * (slopes[i] - slopes[i - 1])
    bend = np.linalg.solve(A, right)

    def curve(z: np.ndarray) -> np.ndarray:
        i = np.clip(np.searchsorted(x, z) - 1, 0, n - 2)
        left, span = z - x[i], h[i]
        tilt = slopes[i] - span * (2 * bend[i] + bend[i + 1]) / 6
        return y[i] + left * (
            tilt + left * (bend[i] / 2 + left * (bend[i + 1] - bend[i]) / 6 / span)
        )

    return curve


def rational(x: np.ndarray, y: np.ndarray) -> Curve:
    """Return a quotient of polynomials through the numbers, to the digits that these have.

    The AAA algorithm of Nakatsukasa, Sète and Trefethen (2018): a knot is added where it is
    furthest off, until it is nowhere.
    """
    x, y = _apart(x, y)
    rest, found = [*range(len(x))], np.full(len(x), y.mean())
    knots: list[int] = []
    while len(knots) < min(KNOTS, len(rest) - 1) and np.ptp(y - found) > DIGITS * np.ptp(y):
        worst = max(rest, key=lambda place: abs(y[place] - found[place]))
        rest.remove(worst)
        knots.append(worst)
        cauchy = 1 / (x[rest, None] - x[knots])
        weights = np.linalg.svd((y[rest, None] - y[knots]) * cauchy)[2][-1]
        found = y.copy()
        found[rest] = (cauchy @ (weights * y[knots])) / (cauchy @ weights)
    return _barycentric(x[knots], y[knots], weights)


def _barycentric(x: np.ndarray, y: np.ndarray, weights: np.ndarray) -> Curve:
    def curve(z: np.ndarray) -> np.ndarray:
        away = z[..., None] - x
        on = np.abs(away).argmin(axis=-1)
        with np.errstate(all="ignore"):
            values = ((weights * y) / away).sum(axis=-1) / (weights / away).sum(axis=-1)
        return np.where(np.isfinite(values), values, y[on])

    return curve


def _apart(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Leave out numbers that are so close to the one before that dividing by the step overflows."""
    kept = np.concatenate([[True], np.diff(x) > 1e-9])
    return x[kept], y[kept]


def limited(curve: Curve, x: np.ndarray, left: Curve, right: Curve) -> Curve:
    """Return the curve with limits put in by hand beyond the last numbers that are not huge."""
    inner = x[np.abs(x) < 30]
    low, high = inner.min(), inner.max()
    return lambda z: np.where(z < low, left(z), np.where(z > high, right(z), curve(z)))


READINGS = {"nearest": nearest, "linear": linear, "spline": spline, "rational": rational}

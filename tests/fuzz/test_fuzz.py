"""Does nothing that a learner's file or process can say raise an error of ours or earn a point?

Briefly here; `make fuzz` tries many more examples, and lets Atheris look for bytes of its own.
"""

from __future__ import annotations

import json
import os
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.checks.call import Outcome
from autograder.checks.examine import judge
from autograder.checks.values import Refused, as_data
from autograder.marking.grading.submission import Cell
from tests.fuzz import targets

# Some examples in every run of the tests, many when asked for.
brief = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "10")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

_ids = st.sampled_from(
    [
        *(cell["id"] for cell in targets.released()["cells"]),
        *("own", "", "./relu", "RELU", "relu-solution-solution"),
    ]
)
_sources = st.sampled_from(
    [
        *("".join(cell["source"]) for cell in targets.released()["cells"]),
        *("def relu(z): return z", "relu = 1", "%%time\nx", "\0", "def (", "class relu: pass", ""),
    ]
) | st.text(max_size=30)
_cells = st.builds(Cell, st.sampled_from(["code", "markdown", "raw"]), _sources, _ids)


@brief
@given(st.lists(_cells, max_size=30).map(tuple))
def test_any_cells_are_restored(cells):
    """Has a notebook of any cells every check once, unique ids, and a form that stays as it is?"""
    clean = tuple(
        Cell(cell.kind, cell.source.encode(errors="replace").decode(), cell.id) for cell in cells
    )
    targets.restored(clean)


_leaf = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
_json = st.recursive(
    _leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_ids, inner, max_size=3)
)
_plain_cells = st.fixed_dictionaries(
    {},
    optional={
        "cell_type": st.sampled_from(["code", "markdown", "raw", "heading"]) | _leaf,
        "source": _sources | st.lists(_sources, max_size=3) | _json,
        "id": _ids | _json,
        "input": _sources,
        "level": _leaf,
        "metadata": st.fixed_dictionaries(
            {}, optional={"nbgrader": st.dictionaries(st.just("grade_id"), _ids), "tags": _json}
        )
        | _json,
    },
)
_notebooks = st.fixed_dictionaries(
    {},
    optional={
        "cells": st.lists(_plain_cells | _json, max_size=8) | _json,
        "nbformat": st.integers(-1, 6) | _leaf,
        "nbformat_minor": st.integers(-1, 9) | _leaf,
        "metadata": _json,
        "worksheets": st.lists(
            st.fixed_dictionaries({}, optional={"cells": st.lists(_plain_cells, max_size=3)}),
            max_size=2,
        )
        | _json,
    },
)


@brief
@given(_notebooks, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "latin-1"]))
def test_any_notebook_is_read_or_refused(notebook, encoding):
    """Does a file that is nearly a notebook give cells or one sentence?"""
    targets.reader(json.dumps(notebook, ensure_ascii=False).encode(encoding, "replace"))


@brief
@given(st.integers(0, 10**6), st.binary(max_size=8), st.integers(0, 40))
def test_a_damaged_notebook_is_read_or_refused(place, put, cut):
    """Does a real notebook with some bytes changed give cells or one sentence?"""
    data = json.dumps(targets.released()).encode()
    place %= len(data)
    targets.reader(data[:place] + put + data[place + cut :])


_arrays = hnp.arrays(
    hnp.floating_dtypes(sizes=(16, 32, 64)) | hnp.integer_dtypes() | hnp.boolean_dtypes(),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
) | hnp.arrays(np.complex128, hnp.array_shapes(max_dims=2, max_side=3))
_keys = st.sampled_from(["W1", "b1", "dW1", "db1", "w", "b", "A1", "costs", "dA0", "x", "0"])
_values = st.recursive(
    _leaf | _arrays | st.builds(Refused, st.text(max_size=5)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, min_size=2, max_size=3).map(tuple)
        | st.dictionaries(_keys | st.integers(0, 3), inner, max_size=3)
    ),
    max_leaves=8,
)
_crashes = st.tuples(_values, _values, _values, _values, _values) | _values


@brief
@given(
    st.fixed_dictionaries(
        {},
        optional={"value": _values, "crash": _crashes, "changed": _values, "printed": _values},
    )
    | _values
)
def test_any_outcome_is_judged(value):
    """Does whatever a session says of a call give a verdict that can be shown and written?"""
    targets.judged(as_data(value))


@brief
@given(st.lists(_values, max_size=4))
def test_any_output_can_be_kept(value):
    """Does whatever a session shows give outputs that can be written?"""
    targets.shown(as_data(value))


def _spoiled(right: Any, draw: Any) -> Any:
    """Change something in a right result, wherever that is."""
    if isinstance(right, dict) and right:
        key = draw(st.sampled_from(sorted(right, key=str)))
        return {**right, key: _spoiled(right[key], draw)}
    if isinstance(right, tuple | list) and right:
        place = draw(st.integers(0, len(right) - 1))
        return type(right)(
            _spoiled(one, draw) if number == place else one for number, one in enumerate(right)
        )
    array = np.asarray(right)
    how = draw(st.sampled_from(["nan", "shape", "dtype", "value", "more", "other"]))
    if array.dtype.kind not in "biufc" or how == "other":
        return draw(_values)
    if how == "shape":
        return array.reshape(-1)
    if how == "dtype":
        return array.astype(draw(st.sampled_from(["f2", "f4", "i8", "c16", "?"])), copy=True)
    if how == "more":
        return np.stack([array, array])
    changed = array.astype(float) if array.dtype.kind != "c" else array.copy()
    if changed.size:
        changed.flat[draw(st.integers(0, changed.size - 1))] += np.nan if how == "nan" else 1.0
    return changed


@brief
@given(st.data())
def test_nearly_right_is_judged(data):
    """Does a right result with one thing spoiled give a verdict, and the right one full points?"""
    vectors = data.draw(st.sampled_from(targets.vectors()))
    printed = " ".join(str(np.ravel(n)[0]) for case in vectors.cases for n in case.prints)
    right = [
        Outcome(
            value=as_data(one),
            printed=printed if case.prints else "",
        )
        for case, one in zip(vectors.cases, vectors.expected, strict=True)
    ]
    assert judge(vectors, right).score == 1
    place = data.draw(st.integers(0, len(right) - 1))
    with np.errstate(all="ignore"):
        spoiled = as_data(_spoiled(right[place].value, data.draw))
    verdict = judge(vectors, [*right[:place], Outcome(value=spoiled), *right[place + 1 :]])
    assert 0 <= verdict.score <= 1
    targets.judged({"value": spoiled})


@brief
@given(st.binary(max_size=80))
def test_any_bytes_are_received_or_refused(data):
    """Do arbitrary bytes on the wire give a message that is judged, or a refusal?"""
    targets.protocol(data)

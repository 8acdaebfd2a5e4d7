"""Tests of autograder.checks.error_name."""

import numpy as np
import pytest

from autograder.checks.call import describe
from autograder.checks.error_name import error_name
from autograder.checks.explain import from_crash


class _Private(IndexError): ...


class _Further(_Private): ...


def test_a_private_class_is_told_by_its_nearest_public_base():
    """Is no name told that begins with an underscore, and every other as it is?"""
    assert error_name(_Private()) == error_name(_Further()) == "IndexError"
    assert error_name(np.linalg.LinAlgError()) == "LinAlgError"


def test_an_array_that_is_too_large_has_its_cause():
    """Is NumPy's private class told as what it is, so that its rule is found?"""
    with pytest.raises(MemoryError) as caught:
        np.zeros((10**9, 10**7))
    assert "would not fit into memory" in from_crash(describe(caught.value))


def test_a_name_is_not_long():
    """Is a name cut that fills a panel?"""
    assert error_name(type("E" * 100, (Exception,), {})()) == "E" * 60


def test_so_is_a_learners_error():
    """Has the error of a call that name, too?"""
    assert describe(_Further()).type == "IndexError"

"""Tests of autograder.key.deep_network.cases."""

import numpy as np

from autograder.key.deep_network.backward import L_model_backward, linear_backward
from autograder.key.deep_network.cases import SIZES
from autograder.key.deep_network.forward import L_model_forward, relu


def test_sizes_tell_the_axes_apart():
    """Is there a layer with three different sizes, and one of each size that is 1?"""
    assert any(len({n_prev, n, m}) == 3 for _, n_prev, n, m in SIZES)
    for axis in range(1, 4):
        assert any(size[axis] == 1 for size in SIZES)


def test_every_layer_shows(seed, vectors):
    """Does something get through the ReLUs of each network, forward and backward?"""
    for exercise in (L_model_forward, L_model_backward):
        made = vectors(exercise, seed)
        for case, found in zip(made.cases, made.expected, strict=True):
            caches = found[1] if exercise is L_model_forward else case.args[2]
            for _, Z in caches[:-1]:
                assert np.any(Z > 0), case.label


def test_gradients_reach_the_first_layer(seed, vectors):
    """Is no gradient of a whole network 0 throughout, where a mistake could hide?"""
    made = vectors(L_model_backward, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        assert np.any(found["dW1"]), case.label


def test_activations_meet_the_bend_and_what_overflows(seed, vectors):
    """Is there a Z of exactly 0, and one at which exp overflows?"""
    inputs = [case.args[0] for case in vectors(relu, seed).cases]
    assert any(np.any(Z == 0) for Z in inputs)
    assert any(np.abs(Z).max() > 709 for Z in inputs)


def test_a_step_back_gets_the_cache_of_its_layer(seed, vectors):
    """Do dZ and the cache of linear_backward fit together?"""
    for case in vectors(linear_backward, seed).cases:
        dZ, (A_prev, W, b) = case.args
        assert dZ.shape == (W @ A_prev + b).shape, case.label

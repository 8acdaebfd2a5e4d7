"""Are the pictures composed as promised? With artwork of a few lines, and without network."""

import numpy as np
import pytest
from numpy.random import RandomState

from make_data import artwork, cats, compose


def fake(artist, emoji):
    """A square in a colour of its own for each artist and emoji."""
    art = np.zeros((64, 64, 4))
    art[16:48, 16:48, :3] = RandomState(hash_of(artist.name + emoji)).rand(3)
    art[16:48, 16:48, 3] = 1
    return art


def hash_of(text):
    return sum(place * ord(letter) for place, letter in enumerate(text, 1)) % 2**32


def test_same_seed_same_pictures():
    """Do the same seed and artwork give the same pictures, and another seed others?"""
    first, what = cats.draw_set(RandomState(3), 12, False, fake)
    again, _ = cats.draw_set(RandomState(3), 12, False, fake)
    other, _ = cats.draw_set(RandomState(4), 12, False, fake)
    assert first.shape == (12, 64, 64, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert sum(picture.label for picture in what) == 6


def test_a_known_picture():
    """Are the pictures those of a known sum, so that no change of the recipe goes unseen?"""
    pictures, _ = cats.draw_set(RandomState(1), 20, False, fake)
    assert pictures.astype(int).sum() == 23878457


def test_labels():
    """Is a cat labelled 1, and everything else 0?"""
    _, what = cats.draw_set(RandomState(0), 60, False, fake)
    assert {picture.kind for picture in what} == set(artwork.KINDS)
    for picture in what:
        assert picture.label == (picture.kind == "cat")


@pytest.mark.parametrize("kind", artwork.KINDS)
def test_test_emoji_are_others(kind):
    """Does the test set show only emoji that training does not?"""
    test, training = artwork.kept_for_test(kind), artwork.used_for_training(kind)
    assert not set(test) & set(training)
    assert {*test, *training} == set(artwork.KINDS[kind])
    assert len(test) >= 4


def test_sets_keep_to_their_emoji():
    """Does each set draw from its own half?"""
    for test, allowed in ((True, artwork.kept_for_test), (False, artwork.used_for_training)):
        _, what = cats.draw_set(RandomState(5), 60, test, fake)
        assert all(picture.emoji in allowed(picture.kind) for picture in what)


def test_figures_stand_out():
    """Is a light figure before a dark ground, and a dark one before a light ground?"""
    for light in (0.1, 0.9):
        pictures, what = cats.draw_set(RandomState(2), 30, False, grey(light))
        own = [picture for picture, told in zip(pictures, what, strict=True) if told.coat == "own"]
        corners = np.array(own)[:, [0, 0, -1, -1], [0, -1, 0, -1]].max(axis=-1) / 255
        assert (corners > 0.6).all() if light < 0.5 else (corners < 0.4).all()


def grey(light):
    def art(artist, emoji):
        square = np.zeros((64, 64, 4))
        square[24:40, 24:40] = [light, light, light, 1]
        return square

    return art


def test_coats():
    """Does fur take the coat's colour, while what is not fur keeps its own?"""
    art = np.ones((64, 64, 4))
    art[:32, :, :3] = [1.0, 0.75, 0.2]  # yellow fur
    art[32:, :, :3] = [0.3, 0.4, 1.0]  # a blue tear
    assert compose.dress(art, "own") is art
    for coat, lowest, highest in (("black", 0.0, 0.35), ("white", 0.85, 1.0)):
        dressed = compose.dress(art, coat)
        assert lowest <= dressed[:32, :, :3].min() <= dressed[:32, :, :3].max() <= highest
        assert np.allclose(dressed[32:], art[32:])
    with pytest.raises(ValueError, match="no coat 'green'; there is own, black, white"):
        compose.dress(art, "green")


def test_place():
    """Does artwork stay as it is where nothing is asked, and go where it is told?"""
    art = fake(artwork.ARTISTS[0], "x")
    art[16:32, 16:32] *= 0.5  # so that the sides differ
    assert np.abs(compose.place(art, 32, 32, 64, 0, False) - art).max() < 0.5  # softened edges
    assert np.allclose(compose.place(art, 32, 32, 64, 0, False)[20:28, 20:28], art[20:28, 20:28])
    assert np.allclose(
        compose.place(art, 32, 32, 64, 0, True), compose.place(art, 32, 32, 64, 0, False)[:, ::-1]
    )
    moved = compose.place(art, 42, 32, 64, 0, False)
    assert np.allclose(moved[:, 10:], compose.place(art, 32, 32, 64, 0, False)[:, :-10])
    small = compose.place(art, 32, 32, 32, 0, False)
    assert small[..., 3].sum() == pytest.approx(32 * 32 / 4 * art[20, 40, 3] * 0.875, rel=0.01)


@pytest.mark.parametrize("kind", compose.BACKGROUNDS)
def test_backgrounds(kind):
    """Does a background keep to the lightness that was asked?"""
    ground = compose.background(RandomState(0), kind, (0.4, 0.6), 0.5)
    assert ground.shape == (64, 64, 3)
    assert ground.min() >= 0.4 * 0.5
    assert ground.max() <= 0.6


def test_unknown_background():
    """Does a wrong name lead to the right ones?"""
    with pytest.raises(ValueError, match="No background 'sea'; there is plain"):
        compose.background(RandomState(0), "sea", (0, 1), 1)

"""Is a package fetched by npm, checked, and read?"""

import hashlib
import io
import os
import tarfile

import numpy as np
import pytest
from PIL import Image

from make_data import artwork, packages


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with packages of plain pictures: 64 pixels wide, but for the last artist's 128."""
    artists = []
    for artist in artwork.ARTISTS:
        side = 128 if artist is artwork.ARTISTS[-1] else 64
        data = picture(side, artist.path.rsplit(".", 1)[1])
        path = tmp_path / packages.file_name(artist)
        with tarfile.open(path, "w:gz") as package:
            for emoji in artwork.CATS.values():
                member = tarfile.TarInfo(artist.path.format(emoji))
                member.size = len(data)
                package.addfile(member, io.BytesIO(data))
        digest = hashlib.sha512(path.read_bytes()).hexdigest()
        artists.append(artist._replace(sha512=digest))
    monkeypatch.setattr(packages, "ARTISTS", tuple(artists))
    return tmp_path


def picture(side, form):
    """A half transparent red picture whose right half is empty."""
    pixels = np.zeros((side, side, 4), np.uint8)
    pixels[:, : side // 2] = [255, 0, 0, 102]
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, form, **({"lossless": True} if form == "webp" else {}))
    return file.getvalue()


def test_a_good_package(folder):
    """Is a package that is there and right taken as it is, and its artwork read?"""
    for artist in packages.ARTISTS:
        assert packages.fetch(artist, folder).parent == folder
    gallery = packages.Gallery(folder)
    for artist in packages.ARTISTS:
        art = gallery(artist, artwork.CATS["cat"])
        assert art.shape == (64, 64, 4)
        assert np.allclose(art[:, :32], [0.4, 0, 0, 0.4])  # colour times opacity
        assert not art[:, 32:].any()


def test_another_package(folder):
    """Is a package with other bytes refused, with both checksums and what to do?"""
    with pytest.raises(SystemExit, match=r"its SHA-512 is .*, not 6517b17f.*Delete the file"):
        packages.fetch(artwork.ARTISTS[0], folder)


def test_without_npm(tmp_path, monkeypatch):
    """Where npm is missing, does the message say which command gives the package?"""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match=r"npm pack @lobehub/fluent-emoji-3d@1\.1\.0"):
        packages.fetch(artwork.ARTISTS[2], tmp_path)


def test_when_npm_fails(tmp_path, monkeypatch):
    """Is a failing npm noticed?"""
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(SystemExit, match="failed"):
        packages.fetch(artwork.ARTISTS[0], tmp_path / "new")

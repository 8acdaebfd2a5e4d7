"""The artists' npm packages: fetched by the npm client, checked, and read."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image

from .artwork import ARTISTS, KINDS, Artist
from .compose import SIDE

ALL_EMOJI = [emoji for kind in KINDS.values() for emoji in kind.values()]
FOLDER = Path(__file__).resolve().parents[1] / "build" / "emoji"


def file_name(artist: Artist) -> str:
    """Return the name that `npm pack` gives to an artist's package."""
    return f"{artist.package.lstrip('@').replace('/', '-')}-{artist.version}.tgz"


def fetch(artist: Artist, folder: Path) -> Path:
    """Return an artist's package in `folder`; what is not there yet, npm fetches."""
    path = folder / file_name(artist)
    wanted = f"{artist.package}@{artist.version}"
    if not path.exists():
        npm = shutil.which("npm")
        if npm is None:
            sys.exit(
                f"{path} is not there, and neither is npm, which would fetch it. Install Node.js "
                f"with npm, or run `npm pack {wanted}` elsewhere and put the file there."
            )
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "pack", wanted, "--silent", "--pack-destination", str(folder)]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
            sys.exit(f"`npm pack {wanted}` failed; the lines above say why.")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha512").hexdigest()
    if found != artist.sha512:
        sys.exit(
            f"{path} is not the package that this course was made from: its SHA-512 is {found}, "
            f"not {artist.sha512}. Delete the file and run the command again."
        )
    return path


class Gallery:
    """All artwork of the fetched packages: ``gallery(artist, emoji)``.

    Parameters
    ----------
    folder : Path
        Where `fetch` put the packages.
    """

    def __init__(self, folder: Path) -> None:
        self._art: dict[tuple[str, str], np.ndarray] = {}
        for artist in ARTISTS:
            wanted = {artist.path.format(emoji): emoji for emoji in ALL_EMOJI}
            with tarfile.open(folder / file_name(artist)) as package:
                for member in package:
                    file = package.extractfile(member)
                    if file and member.name in wanted:
                        place = artist.name, wanted[member.name]
                        self._art[place] = read_artwork(file.read())

    def __call__(self, artist: Artist, emoji: str) -> np.ndarray:
        """Return one artist's picture of an emoji, given by its code points, (64, 64, 4)."""
        return self._art[artist.name, emoji]


def read_artwork(data: bytes) -> np.ndarray:
    """Read a square picture whose side is a multiple of 64: (64, 64, 4), as `compose` wants it."""
    with Image.open(io.BytesIO(data)) as image:
        art = np.asarray(image.convert("RGBA")).astype(float) / 255
    art[..., :3] *= art[..., 3:]
    times = art.shape[0] // SIDE
    return art.reshape(SIDE, times, SIDE, times, 4).mean(axis=(1, 3))

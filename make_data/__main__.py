"""The command: fetch the artwork, compose the pictures, write the three files."""

from __future__ import annotations

import argparse
from pathlib import Path

from numpy.random import RandomState

from . import artwork, cats, files, packages, planar

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Read the command line, and make the data anew."""
    parser = argparse.ArgumentParser(prog="python -m make_data", description=__doc__)
    parser.add_argument("--to", type=Path, default=ROOT / "data", help="folder for the files")
    parser.add_argument(
        "--packages",
        type=Path,
        default=packages.FOLDER,
        help="folder where the artists' packages are, or are put (default: %(default)s)",
    )
    asked = parser.parse_args()

    for artist in artwork.ARTISTS:
        print(f"{artist.name}: {packages.fetch(artist, asked.packages).name}", flush=True)
    gallery = packages.Gallery(asked.packages)
    random = RandomState(cats.SEED)
    for kind, count in (("train", cats.TRAINING), ("test", cats.TEST)):
        pictures, what = cats.draw_set(random, count, kind == "test", gallery)
        labels = [picture.label for picture in what]
        print(files.write_pictures(asked.to, kind, pictures, labels))
    print(files.write_planar(asked.to, planar.draw_all()))


if __name__ == "__main__":
    main()

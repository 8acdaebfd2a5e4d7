"""Which folders are classes, around the one in which somebody works."""

from __future__ import annotations

from pathlib import Path

from .class_file import FILE

_FEW = 3  # classes that are named


def classes_in(folder: Path) -> list[Path]:
    """Return the class that a folder is, or else the classes in it and in its folders."""
    if (folder / FILE).is_file():
        return [folder]
    return sorted(path.parent for depth in ("*", "*/*") for path in folder.glob(f"{depth}/{FILE}"))


def no_class(here: Path) -> str:
    """Say of a folder that it is no class, and where one is or how to make it."""
    said = f"{here} is no class: it has no {FILE}."
    if around := next((one for one in here.parents if (one / FILE).is_file()), None):
        return f"{said} Start it in the class {around}, or add --class-dir {around}."
    if inside := [f"--class-dir {one.relative_to(here)}" for one in classes_in(here)]:
        return f"{said} Add {' or '.join(inside[:_FEW])}."
    return (
        f"{said} Go to the folder of your class, or add --class-dir; `autograder new-class FOLDER` "
        "makes one."
    )

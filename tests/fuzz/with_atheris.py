"""Let Atheris look for bytes: ``python -m tests.fuzz.with_atheris TARGET [options of libFuzzer]``."""

import json
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder", "tests"]):
    from tests.fuzz import targets


def seeds(target: str) -> list[bytes]:
    """Return what to start from: a real notebook, and messages of the usual kinds."""
    if target == "reader":
        cells = targets.released()["cells"]
        few = {**targets.released(), "cells": [c for c in cells if "nbgrader" in c["metadata"]][:4]}
        return [json.dumps(few).encode(), b'{"cells": []}', b'{"worksheets": [{"cells": []}]}']
    body = {"dict": [["value", {"array": 0}], ["crash", None], ["printed", "x"]]}
    header = {"kind": "outcome", "tree": body, "index": [["<f8", [2]]]}
    return [json.dumps(header).encode() + bytes(16), b'{"kind": "x", "tree": 1, "index": []}']


def main() -> None:
    """Fuzz one target until libFuzzer's options say to stop."""
    target, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds(target)):
            (Path(corpus) / f"seed{number}").write_bytes(seed)
        atheris.Setup([sys.argv[0], *options, corpus], targets.TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main()

"""What goes wrong between a learner's work and the file that arrives: what is right still counts.

Each fault is an honest accident, with the exercises that it costs or, for a file that cannot be
marked, a word of the sentence that says so.  What goes wrong while code runs is in test_notebook.
"""

from __future__ import annotations

import codecs
import copy
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest

from tests.conftest import ASSIGNMENT
from tests.marking.submissions import (
    POINTS,
    RIGHT,
    as_bytes,
    earned,
    fill_in,
    find,
    mark_folder,
    own,
    without,
)
from tests.sampling import one_in
from tests.waiting import PATIENCE

pytestmark = pytest.mark.usefixtures("nothing_left")

Notebook = dict[str, Any]
Spoil = Callable[[Notebook], object]


def _edit(name: str, **values: Any) -> Spoil:
    return lambda notebook: find(notebook, name).update(values)


def _delete(*names: str) -> Spoil:
    def spoil(notebook: Notebook) -> None:
        notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] not in names]

    return spoil


def _copy(*names: str, **values: Any) -> Spoil:
    """Put a copy of cells, with their ids, behind the last of them."""

    def spoil(notebook: Notebook) -> None:
        cells = notebook["cells"]
        at = cells.index(find(notebook, names[-1])) + 1
        cells[at:at] = [copy.deepcopy(find(notebook, name)) | values for name in names]

    return spoil


def _move(name: str, to: int) -> Spoil:
    def spoil(notebook: Notebook) -> None:
        cell = find(notebook, name)
        notebook["cells"].remove(cell)
        notebook["cells"].insert(to, cell)

    return spoil


def _each(**values: Any) -> Spoil:
    return lambda notebook: [cell.update(copy.deepcopy(values)) for cell in notebook["cells"]]


def _add(source: str, kind: str = "code", at: int = 1) -> Spoil:
    return lambda notebook: notebook["cells"].insert(at, own(source, kind))


def _answer(source: str, exercise: str = "relu") -> Spoil:
    return _edit(f"{exercise}-solution", source=source)


def _without_ids(notebook: Notebook) -> None:
    for cell in notebook["cells"]:
        del cell["id"]
        cell["metadata"] = {}


def _ids_of_another_tool(notebook: Notebook) -> None:
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"colab{number}"
        cell["metadata"] = {"id": f"colab{number}"}


def _in_two_cells(notebook: Notebook) -> None:
    at = notebook["cells"].index(find(notebook, "relu-solution"))
    find(notebook, "relu-solution")["source"] = "def largest(z):\n    return np.maximum(0, z)"
    notebook["cells"].insert(at + 1, own("def relu(z):\n    return largest(z)"))


def _below_the_stub(notebook: Notebook) -> None:
    at = notebook["cells"].index(find(notebook, "relu-solution"))
    find(notebook, "relu-solution")["source"] = "def relu(z):\n    raise NotImplementedError()"
    notebook["cells"].insert(at + 1, own(RIGHT["relu"]))


def _merged_with_the_check_above(notebook: Notebook) -> None:
    """Append the answer to the check before it, as a merge of cells does."""
    cells = notebook["cells"]
    answer = find(notebook, "relu-solution")
    checks = [c for c in cells[: cells.index(answer)] if c["id"] in POINTS]
    _put_below(checks[-1], answer["source"])
    cells.remove(answer)


def _put_below(cell: dict[str, Any], text: str | list[str]) -> None:
    cell["source"] = "".join(cell["source"]) + "\n\n" + "".join(text)


def _large_outputs(notebook: Notebook) -> None:
    picture = {
        "output_type": "display_data",
        "metadata": {},
        "data": {"image/png": "A" * 6_000_000},
    }
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [picture] if cell["id"].endswith("solution") else []


IN_THE_NOTEBOOK: dict[str, tuple[Spoil, tuple[str, ...]]] = {
    # Checks and locked cells
    "a deleted check": (_delete("relu"), ()),
    "all checks deleted": (_delete(*POINTS), ()),
    "a copied check": (_copy("relu"), ()),
    "a copied answer": (_copy("relu-solution"), ()),
    "a copied exercise": (_copy("relu-solution", "relu"), ()),
    "a copy that is wrong": (
        _copy("relu-solution", source="def relu(z):\n    return z"),
        ("relu",),
    ),
    "a check before its exercise": (_move("relu", 0), ()),
    "a check at the end": (_move("relu", 99), ()),
    "an edited check": (_edit("relu", source="check(relu) # seems fine\n1/0"), ()),
    "an emptied check": (_edit("relu", source=""), ()),
    "a check turned into text": (_edit("relu", cell_type="markdown"), ()),
    "a deleted set-up": (_delete("setup"), ()),
    "an edited set-up": (_edit("setup", source="import numpy"), ()),
    "a set-up at the end": (_move("setup", 99), ()),
    # Ids and metadata
    "ids lost": (_without_ids, ()),
    "ids of another tool": (_ids_of_another_tool, ()),
    "metadata lost": (_each(metadata={}), ()),
    "metadata of a wrong kind": (_each(metadata=[]), ()),
    "one id for all cells": (_each(id="same"), ()),
    "an id misspelt": (_edit("relu-solution", id="relu-solutoin", metadata={}), ()),
    "ids swapped": (
        lambda notebook: find(notebook, "relu-solution").update(
            metadata=copy.deepcopy(find(notebook, "sigmoid-solution")["metadata"])
        ),
        (),  # two cells claim to be sigmoid's: the first counts as it, the other is run beside it
    ),
    "schema of an old nbgrader": (
        lambda notebook: [
            cell["metadata"]["nbgrader"].update(schema_version=1) for cell in notebook["cells"]
        ],
        (),
    ),
    # The kernel and the format
    "no kernel": (lambda notebook: notebook.update(metadata={}), ()),
    "no metadata": (lambda notebook: notebook.pop("metadata"), ()),
    "another kernel": (
        lambda notebook: notebook["metadata"].update(kernelspec={"name": "ir", "language": "R"}),
        (),
    ),
    "a kernel that is gone": (
        lambda notebook: notebook["metadata"].update(kernelspec={"name": "my-env-3.6"}),
        (),
    ),
    "a later format": (lambda notebook: notebook.update(nbformat=5, nbformat_minor=9), ()),
    "no format": (lambda notebook: notebook.pop("nbformat"), ()),
    "sources as lists": (
        lambda notebook: [
            cell.update(source=cell["source"].splitlines(keepends=True))
            for cell in notebook["cells"]
            if isinstance(cell["source"], str)
        ],
        (),
    ),
    "line ends of Windows": (_answer(RIGHT["relu"].replace("\n", "\r\n")), ()),
    "line ends of old": (_answer(RIGHT["relu"].replace("\n", "\r")), ()),
    "large outputs": (_large_outputs, ()),
    # Where the answer stands
    "an answer in two cells": (_in_two_cells, ()),
    "an answer below the stub": (_below_the_stub, ()),
    "an answer merged with the check above": (_merged_with_the_check_above, ()),
    "an answer turned into text": (_edit("relu-solution", cell_type="markdown"), ()),
    "an answer without its cell": (_delete("relu-solution"), ("relu",)),
    "no cells at all": (lambda notebook: notebook.update(cells=[]), tuple(POINTS)),
    "cells backwards": (lambda notebook: notebook["cells"].reverse(), ()),
    "cells shuffled": (lambda notebook: random.Random(4).shuffle(notebook["cells"]), ()),
    "a thousand empty cells": (
        lambda notebook: notebook["cells"].extend(own("") for _ in range(1000)),
        (),
    ),
    # What stands in the answer
    "a misspelt name": (_answer("def Relu(z):\n    return np.maximum(0, z)"), ("relu",)),
    "quotes of a text program": (_answer("def relu(z):\n    return “z”"), ("relu",)),
    "tabs and spaces": (
        _answer("def relu(z):\n\tz = z + 0\n        return np.maximum(0, z)"),
        ("relu",),
    ),
    "marks of a merge": (_answer(f"<<<<<<< HEAD\n{RIGHT['relu']}\n======="), ("relu",)),
    "other letters": (
        _answer("def größter(ζ):\n    return np.maximum(0, ζ)\nrelu = größter"),
        (),
    ),
    "an endless loop in its cell": (_answer(f"{RIGHT['relu']}\nwhile True:\n    pass"), ()),
    "an error in its cell": (_answer(f"{RIGHT['relu']}\nrelu(undefined)"), ()),
    "a timing": (_answer(f"{RIGHT['relu']}\n%timeit -n 1 -r 1 relu(np.ones(3))"), ()),
    "a cell that is timed": (_answer(f"%%time\n{RIGHT['relu']}"), ()),
    "a question in its cell": (_answer(f"{RIGHT['relu']}\nn = input('how many? ')"), ()),
    "a doctest": (_answer(f"{RIGHT['relu']}\n>>> relu(1)"), ()),
    "object arrays": (
        _answer("def relu(z):\n    return np.array(np.maximum(0, z), dtype=object)"),
        ("relu",),
    ),
    "a generator": (_answer("def relu(z):\n    yield np.maximum(0, z)"), ("relu",)),
    "a function that needs more": (_answer("def relu(z, more):\n    return z"), ("relu",)),
    "a coroutine": (_answer("async def relu(z):\n    return np.maximum(0, z)"), ("relu",)),
    "np bound to something else in a call": (
        _answer(
            "def relu(z):\n    global np\n    y = np.maximum(0, z)\n    np = None\n    return y"
        ),
        (),
    ),
    "a step deleted in a call": (
        _answer("def relu(z):\n    global tanh_derivative\n    del tanh_derivative\n    return z"),
        ("relu",),
    ),
    # What stands around it
    "an earlier step spoiled later": (_add("sigmoid = lambda z: 0", at=7), ()),
    "variables deleted": (_add("x = 1\ndel x\n%reset_selective -f x"), ()),
    "names of the course taken": (_add("check = autograder = plots = 5"), ()),
    "a clock that is set": (
        _add("import time\ntime.time = time.perf_counter = time.monotonic = lambda: 0.0"),
        (),
    ),
    "seeds": (_add("import random\nrandom.seed(0)\nnp.random.seed(0)"), ()),
    "randomness replaced": (_add("np.random.seed = lambda *_: None\nnp.random.rand = None"), ()),
    "another folder": (_add("import os\nos.makedirs('a')\nos.chdir('a')"), ()),
    "last words": (
        _add("import atexit\natexit.register(lambda: print('bye'))\natexit.register(1 .real)"),
        (),
    ),
    "a log": (
        _add("import logging\nlogging.basicConfig(level=0, filename='log', force=True)"),
        (),
    ),
    "reading what nobody types": (_add("import sys\nprint(sys.stdin.read(), input)"), ()),
    "warnings as errors": (_add("import warnings\nwarnings.simplefilter('error')"), ()),
    "no filters of warnings": (_add("import warnings\nwarnings.filters = ()"), ()),
    "an alarm that rings for ever": (
        _add("import signal\nsignal.setitimer(signal.ITIMER_REAL, 0.3, 0.01)"),
        (),
    ),
    "NumPy told to raise": (_add("np.seterr(all='raise')"), ()),
    "a progress bar": (
        _add("import sys\nfor i in range(99):\n    print(f'{i}%', end='\\r', file=sys.stderr)"),
        (),
    ),
    "magics": (
        _add(
            "%matplotlib inline\n%load_ext autoreload\n%autoreload 2\n%config Nothing.at = 1\n%pwd"
        ),
        (),
    ),
    "the output of a program": (_add("files = !ls\n!pwd\n!cat nothing\nfiles"), ()),
    "another language": (_add("%%javascript\nalert(1)"), ()),
    "a script that is missing": (_add("%run nothing.py\n%load nothing.py\nimport nothing"), ()),
    "data that are missing": (_add("np.load('my_data.npy')\nopen('/home/me/data.csv')"), ()),
    "data that burst": (
        _add(
            "import zlib\ndata = zlib.compress(bytes(10**8), 9) * 40\n"
            "many = [zlib.decompress(zlib.compress(bytes(10**8))) for _ in range(40)]"
        ),
        (),
    ),
    "a hundred figures": (
        _add(
            "import matplotlib.pyplot as plt\nfor _ in range(40):\n    plt.figure(figsize=(1, 1))\n"
            "plt.show()"
        ),
        (),
    ),
    "processes that multiply": (
        _add("import os, time\nfor _ in range(6):\n    os.fork()\ntime.sleep(0.1)"),
        (),
    ),
    "a thread that goes on": (
        _add(
            "import threading, time\ndef run():\n    while True:\n        time.sleep(0.01)\n"
            "for _ in range(5):\n    threading.Thread(target=run).start()"
        ),
        (),
    ),
    "a pool of processes": (
        _add(
            "import multiprocessing\nwith multiprocessing.Pool(2) as pool:\n    pool.map(abs, [1])"
        ),
        (),
    ),
    "a pool that is never closed": (
        _add(
            "from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor\n"
            "pools = [ThreadPoolExecutor(2), ProcessPoolExecutor(2)]\n"
            "[list(pool.map(abs, [1, 2])) for pool in pools]"
        ),
        (),
    ),
    "a pool of threads in an answer": (
        _answer(
            "from concurrent.futures import ThreadPoolExecutor\ndef relu(z):\n"
            "    with ThreadPoolExecutor(2) as pool:\n"
            "        return pool.submit(np.maximum, 0, z).result()"
        ),
        (),
    ),
    "a pool of processes in an answer": (  # its locks are shared memory, which the sandbox has not
        _answer(
            "from multiprocessing import Pool\ndef relu(z):\n    with Pool(2) as pool:\n"
            "        return pool.apply(np.maximum, (0, z))"
        ),
        ("relu",),
    ),
    "a program left running": (
        _add("import subprocess\nsubprocess.Popen(['sleep', '60'], start_new_session=True)"),
        (),
    ),
    "a server": (_add("import http.server\nhttp.server.HTTPServer(('', 8000), None)"), ()),
    "a download": (_add("import urllib.request\nurllib.request.urlopen('http://127.0.0.1/')"), ()),
}


@pytest.mark.parametrize("name", one_in(3, IN_THE_NOTEBOOK))
def test_what_is_right_counts_in_a_notebook_with(mark, released, hurry, name):
    """Does an accident cost the exercises that it spoils, and no others?"""
    spoil, costs = IN_THE_NOTEBOOK[name]
    notebook = fill_in(released)
    spoil(notebook)
    if name in ("an endless loop in its cell", "data that burst"):
        before = [cell["source"] for cell in fill_in(released)["cells"]]
        after = [cell["source"] for cell in notebook["cells"]]
        hurry(*(source for source in after if source not in before), seconds=1, patience=PATIENCE)
    assert earned(mark(as_bytes(notebook))) == without(*costs)


LOOSE = {
    "single precision": (
        "def sigmoid(z):\n    return 1 / (1 + np.exp(-np.asarray(z, dtype=np.float32)))",
        "def sigmoid_derivative(z):\n    s = sigmoid(z).astype(float)\n    return s * (1 - s)",
    ),
    "matrices": (
        "def sigmoid(z):\n    s = 1 / (1 + np.exp(-z))\n"
        "    return np.matrix(s) if s.ndim == 2 else s",
        "def sigmoid_derivative(z):\n    s = sigmoid(z)\n    return s * (1 - s)",
    ),
}


@pytest.mark.parametrize("name", LOOSE)
def test_a_type_that_is_let_pass_costs_nothing_above(mark, released, name):
    """Is a right step right, though the one below gives the right numbers in another type?"""
    answers = RIGHT | dict(zip(("sigmoid", "sigmoid_derivative"), LOOSE[name], strict=True))
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked) == POINTS
    assert "of another type" in marked.verdicts["sigmoid_derivative"].remarks[0]


IN_C = {
    "tanh_derivative": "import re\n    re.match('(a+)+$', 'a' * 40 + 'b')",
    "relu": "np.linalg.svd(np.random.rand(3000, 3000))",
    "relu_derivative": "sorted(range(10**7), key=lambda x: -x, reverse=True) * 9",
    "image2vector": "pow(7, 10**9)",
}


@pytest.mark.slow
def test_loops_inside_c_cost_themselves_alone(mark, released, hurry):
    """Are a regular expression, a factorization, a sort and a power that do not end set aside?"""
    hurry(*IN_C)
    answers = RIGHT | {n: f"def {n}(z):\n    {body}\n    return z" for n, body in IN_C.items()}
    assert earned(mark(as_bytes(fill_in(released, answers)))) == without(*IN_C)


def _old_format(data: bytes) -> bytes:
    notebook = nbformat.reads(data.decode(), as_version=4)
    return nbformat.writes(nbformat.convert(notebook, 3), version=3).encode()


def _nested(data: bytes) -> bytes:
    deep = b"[" * 90_000 + b"]" * 90_000
    return data.replace(b'"outputs": []', b'"outputs": ' + deep, 1)


def _padded(size: int) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(
        b'"metadata": {', b'"padding": "' + b"x" * size + b'", "metadata": {', 1
    )


IN_THE_FILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "a byte order mark": (lambda data: codecs.BOM_UTF8 + data, ""),
    "UTF-16": (lambda data: data.decode().encode("utf-16"), ""),
    "Latin-1": (lambda data: data.replace(b"Turn", b"T\xfcrn") + b"\n", ""),
    "white space around it": (lambda data: b"\n\n  " + data + b"\n\n", ""),
    "format 3": (_old_format, ""),
    "not a number in its metadata": (
        lambda data: data.replace(b'"metadata": {', b'"metadata": {"x": NaN, ', 1),
        "",
    ),
    "49 MB": (_padded(49 * 2**20), ""),
    "51 MB": (_padded(51 * 2**20), "MB"),
    "nothing": (lambda data: b"", "empty"),
    "blanks": (lambda data: b" \n" * 99, "empty"),
    "half of it": (lambda data: data[: len(data) // 2], "JSON"),
    "itself twice": (lambda data: data + data, "JSON"),
    "marks of a merge": (
        lambda data: data.replace(b"\n", b"") + b"\n>>>>>>> main\n",
        "merge",
    ),
    "a page instead": (lambda data: b"<!DOCTYPE html><html></html>", "web page"),
    "a program instead": (lambda data: RIGHT["relu"].encode(), "text of a program"),
    "zeros": (lambda data: bytes(4096), "zeros"),
    "a list": (lambda data: b"[]", "no notebook"),
    "another JSON file": (lambda data: b'{"name": "package", "version": 1}', "no cells"),
    "very deep nesting": (_nested, "nested"),
    "a million brackets in printed text": (
        lambda data: data[:-1] + b', "more": "' + b"[17 31]\\n" * 1_000_001 + b'"}',
        "",
    ),
    "a million brackets": (
        lambda data: data[:-1] + b', "more": [' + b"[]," * 1_000_001 + b"[]]}",
        "too many parts",
    ),
}


@pytest.mark.parametrize("name", IN_THE_FILE)
def test_a_file_is_read_or_refused_in_one_sentence_with(mark, released, name):
    """Is a file that can be read marked in full, and any other told in a sentence?"""
    spoil, word = IN_THE_FILE[name]
    marked = mark(spoil(as_bytes(fill_in(released))))
    if word:
        assert word in marked.problem
        assert (marked.verdicts, marked.notebook) == ({}, None)
    else:
        assert earned(marked) == POINTS


def _zipped(folder: Path, data: bytes) -> None:
    with zipfile.ZipFile(folder / f"{ASSIGNMENT}.ipynb", "w") as archive:
        archive.writestr("work.ipynb", data)


def _write(*names: str) -> Callable[[Path, bytes], object]:
    return lambda folder, data: [(folder / name).write_bytes(data) for name in names]


def _link(folder: Path, data: bytes) -> None:
    (folder.parent / "elsewhere.ipynb").write_bytes(data)
    (folder / f"{ASSIGNMENT}.ipynb").symlink_to(folder.parent / "elsewhere.ipynb")


def _with_links(folder: Path, data: bytes) -> None:
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(data)
    (folder / "loop").symlink_to(folder)
    (folder / "data.npy").symlink_to("/etc/passwd")
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / f"{ASSIGNMENT}-checkpoint.ipynb").write_bytes(b"{")


def _deeper(folder: Path, data: bytes) -> None:
    (folder / "homework").mkdir()
    (folder / "homework" / f"{ASSIGNMENT}.ipynb").write_bytes(data)


def _two_deeper(folder: Path, data: bytes) -> None:
    for name in ("new", "old"):
        (folder / name).mkdir()
        (folder / name / f"{ASSIGNMENT}.ipynb").write_bytes(data)


def _beside(folder: Path, data: bytes) -> None:
    (folder.parent / f"{ASSIGNMENT}.ipynb").write_bytes(data)
    (folder.parent / "02_logistic_regression.ipynb").write_bytes(b"{}")


def _everywhere(folder: Path, data: bytes) -> None:
    _two_deeper(folder, b"{}")
    _beside(folder, b"{}")
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(data)


def _archive(folder: Path, data: bytes) -> None:
    with zipfile.ZipFile(folder / "work.zip", "w") as archive:
        archive.writestr(f"homework/{ASSIGNMENT}.ipynb", data)


def _folder(folder: Path, data: bytes) -> None:
    (folder / f"{ASSIGNMENT}.ipynb").mkdir()


def _with_modules(folder: Path, data: bytes) -> None:
    """Hand in files that have the names of modules; none of them gets into the sandbox."""
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(data)
    for name in ("numpy.py", "autograder.py", "sitecustomize.py"):
        (folder / name).write_text("raise SystemExit")


IN_THE_FOLDER: dict[str, tuple[Callable[[Path, bytes], object], str]] = {
    "another name": (_write("01_activations(1).ipynb"), ""),
    "a name in other letters": (_write("01_Activations.IPYNB.ipynb"), ""),
    "an ending in other letters": (_write(f"{ASSIGNMENT}.IPYNB"), ""),
    "a browser's ending": (_write(f"{ASSIGNMENT}.ipynb.txt"), ""),
    "another browser's ending": (_write(f"{ASSIGNMENT}.ipynb.json"), ""),
    "an ending too many, beside others": (_write(f"{ASSIGNMENT}.ipynb.txt", "x.ipynb"), ""),
    "a folder too many": (_deeper, ""),
    "a folder too few": (_beside, ""),
    "the right one, and others elsewhere": (_everywhere, ""),
    "two folders too many": (_two_deeper, "rename one"),
    "an archive under its own name": (_archive, "work.zip is a zip archive with"),
    "a PDF": (lambda folder, data: (folder / "a.pdf").write_bytes(b"%PDF-1.7"), "a.pdf is a PDF"),
    "other notebooks beside it": (
        _write(f"{ASSIGNMENT}.ipynb", "scratch.ipynb", "Untitled.ipynb"),
        "",
    ),
    "a system's notes": (_write(f"{ASSIGNMENT}.ipynb", f"._{ASSIGNMENT}.ipynb", ".DS_Store"), ""),
    "links beside it": (_with_links, ""),
    "modules beside it": (_with_modules, ""),
    "nothing": (lambda folder, data: None, "no notebook"),
    "two others": (_write("a.ipynb", "b.ipynb"), "rename one"),
    "a program": (_write("01_activations.py"), "no notebook"),
    "an archive": (_zipped, "zip archive with work.ipynb in it"),
    "a link": (_link, "link"),
    "a folder of its name": (_folder, "no notebook"),
}


@pytest.mark.parametrize("name", IN_THE_FOLDER)
def test_the_notebook_is_found_or_missed_in_a_folder_with(host, release, released, tmp_path, name):
    """Is the notebook found where it can be, with everything left as it was handed in?"""
    fill, word = IN_THE_FOLDER[name]
    folder = tmp_path / "someone" / ASSIGNMENT
    folder.mkdir(parents=True)
    fill(folder, as_bytes(fill_in(released)))
    before = {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}
    marked = mark_folder(host, release, folder, ASSIGNMENT)
    assert {path: path.lstat().st_mtime_ns for path in folder.rglob("*")} == before
    if word:
        assert word in marked.problem
    else:
        assert earned(marked) == POINTS


def test_a_folder_that_is_a_link_is_nobodys_work(host, release, released, tmp_path):
    """Is a link to another learner's folder refused, also for the learner's whole folder?"""
    theirs = tmp_path / "theirs" / ASSIGNMENT
    theirs.mkdir(parents=True)
    (theirs / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(fill_in(released)))
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / ASSIGNMENT).symlink_to(theirs)
    (tmp_path / "two").symlink_to(tmp_path / "theirs")
    for name in ("one", "two"):
        folder = tmp_path / name / ASSIGNMENT
        marked = mark_folder(host, release, folder, ASSIGNMENT)
        assert "link" in marked.problem


def test_there_are_enough_faults():
    """Are there as many faults as the suite promises, counting those in test_notebook?"""
    assert len(IN_THE_NOTEBOOK) + len(IN_THE_FILE) + len(IN_THE_FOLDER) + len(IN_C) >= 100


def test_a_sound_file_is_as_it_should_be(released):
    """Is the notebook sound that these tests spoil?"""
    nbformat.validate(nbformat.reads(json.dumps(fill_in(released)), as_version=4))

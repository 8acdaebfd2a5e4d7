"""Fill answers into the notebook that learners were given."""

from __future__ import annotations

import ast
import copy
import json
from pathlib import Path
from typing import Any

_ANSWERS = Path(__file__).parent / "answers"

Notebook = dict[str, Any]


def filled_in(released: Notebook, learner: str) -> Notebook:
    """Return the released notebook with one learner's answers in its answer cells.

    Each function of ``answers/<learner>.py`` goes into the cell of its exercise, with what stands
    above it; ``answers/<learner>.md``, where there is one, answers the question in words.
    """
    notebook = copy.deepcopy(released)
    for name, source in _answers(learner).items():
        find(notebook, f"{name}-solution")["source"] = source
    words = _ANSWERS / f"{learner}.md"
    if words.exists():
        find(notebook, "why_nonlinear")["source"] = words.read_text(encoding="utf-8").strip()
    return notebook


def written(learner: str) -> set[str]:
    """Return the exercises that this learner has written something for."""
    return {*_answers(learner)}


def find(notebook: Notebook, name: str) -> dict[str, Any]:
    """Return the cell with this id."""
    return next(cell for cell in notebook["cells"] if cell.get("id") == name)


def as_bytes(notebook: Notebook) -> bytes:
    """Return the notebook as a file."""
    return (json.dumps(notebook, indent=1, ensure_ascii=False) + "\n").encode()


def _answers(learner: str) -> dict[str, str]:
    return _pieces((_ANSWERS / f"{learner}.py").read_text(encoding="utf-8"))


def _pieces(text: str) -> dict[str, str]:
    """Cut a module into pieces that end with a function each, by the function's name.

    The docstring is left out; what stands below the last function belongs to it.
    """
    lines = text.splitlines()
    body = ast.parse(text).body
    start = body[0].end_lineno if ast.get_docstring(ast.parse(text)) else 0
    functions = [node for node in body if isinstance(node, ast.FunctionDef)]
    pieces = {}
    for function in functions:
        end = len(lines) if function is functions[-1] else function.end_lineno
        pieces[function.name] = "\n".join(lines[start:end]).strip("\n")
        start = end
    return pieces

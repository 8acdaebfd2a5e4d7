"""The comments that a person has written for answers, in nbgrader's rows."""

from __future__ import annotations

from collections.abc import Mapping

from nbgrader import api
from sqlalchemy import Connection, bindparam, update

from .rows import Ids
from .words import of_cells, text_cell

_COMMENT = api.Comment.__table__

Where = tuple[str, str]  # the learner and the exercise or question


def read_remarks(db: Connection, ids: Ids) -> dict[Where, str]:
    """Return every comment of a person's; an empty text where there could be one."""
    names = {number: name for name, number in _cells(ids).items()}
    said_of = of_cells(ids, _COMMENT, _COMMENT.c.manual_comment)
    rows = db.execute(said_of.where(_COMMENT.c.cell_id.in_([*names])))
    return {(who, names[cell]): said or "" for who, cell, said in rows}


def write_remarks(db: Connection, ids: Ids, remarks: Mapping[Where, str]) -> None:
    """Write comments in the place of those that stand there; an empty one takes it away."""
    cells, numbers = _cells(ids), _numbers(db, ids)
    rows = [
        {"number": numbers[who, cells[name]], "said": said or None}
        for (who, name), said in remarks.items()
    ]
    if rows:
        values = {"manual_comment": bindparam("said", type_=_COMMENT.c.manual_comment.type)}
        of_it = _COMMENT.c.id == bindparam("number")
        db.execute(update(_COMMENT).where(of_it).values(**values), rows)


def _cells(ids: Ids) -> dict[str, str]:
    """Return the numbers of the cells that a comment can stand at, by what is marked there."""
    texts = {name: text_cell(name, ids.comments) for name in ids.grades}
    return {name: ids.comments[text] for name, text in texts.items() if text in ids.comments}


def _numbers(db: Connection, ids: Ids) -> dict[tuple[str, str], str]:
    rows = db.execute(of_cells(ids, _COMMENT, _COMMENT.c.id))
    return {(who, cell): number for who, cell, number in rows}

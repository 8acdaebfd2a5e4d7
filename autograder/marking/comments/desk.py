"""Where one assignment's groups are commented: what is kept, and what it changes in the gradebook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..classroom.folder import Classroom
from ..gradebook.book import Book
from ..gradebook.remarks import read_remarks, write_remarks
from .changes import Change, changes
from .groups import Group
from .kept import FILE, Comment, read_comments, with_comment, write_comments


class Desk:
    """The comments of one assignment.

    Attributes
    ----------
    groups : dict of str to Group
        By name, the largest first.
    """

    def __init__(
        self, classroom: Classroom, book: Book, assignment: str, groups: Mapping[str, Group]
    ) -> None:
        self.groups = groups
        self._book = book
        self._assignment = assignment
        self._path = classroom.class_dir / FILE
        self._comments = read_comments(self._path)

    def said(self, name: str) -> str:
        """Return the comment of a group; empty where it has none."""
        group = self.groups[name]
        signs = (self._assignment, group.exercise, group.signs)
        return "\n\n".join(one.text for one in self._comments if one.text and one.is_for(*signs))

    def comment(self, name: str, text: str) -> None:
        """Say something to a group from now on; an empty text takes its comment back."""
        group = self.groups[name]
        signs = frozenset(group.signs)
        new = Comment(self._assignment, group.exercise, signs, text.strip())
        self._comments = with_comment(self._comments, new)

    def take_over(self, path: Path) -> None:
        """Say what another class was told, where this one has no comment of its own."""
        for one in read_comments(path):
            known = (one.assignment, one.exercise, one.signs)
            if one.text and not any(mine.is_for(*known) for mine in self._comments):
                self._comments.append(one)

    @property
    def is_kept(self) -> bool:
        """Whether the file has all that is said."""
        return self._comments == read_comments(self._path)

    def changes(self) -> list[Change]:
        """Return what is to be written for this; nothing is."""
        remarks = self._book.within(self._assignment, read_remarks)
        return changes(self._assignment, self.groups.values(), self._comments, remarks)

    def write(self, found: list[Change]) -> None:
        """Keep the comments, then write the changes, all or none."""
        write_comments(self._path, self._comments)
        remarks = {(one.learner, one.exercise): one.after for one in found}
        self._book.within(self._assignment, lambda db, ids: write_remarks(db, ids, remarks))

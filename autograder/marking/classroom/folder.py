"""Where things are: the course itself, and the folder of the class that is marked."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..grading.release import Release, release_path
from .collect.kept import kept_roster
from .collect.pseudonyms import has_pseudonyms
from .collect.roster import Person
from .editions import Given, read_given, read_release
from .errors import NoSuchThing
from .settings import Settings, read_settings

if TYPE_CHECKING:
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config


@dataclass(frozen=True)
class Classroom:
    """A class, and the course that it takes.

    Parameters
    ----------
    course : Path
        The course: assignments, data, nbgrader_config.py.
    class_dir : Path
        The class: submitted, autograded, feedback, gradebook; usually the same folder.
    db_url : str, optional
        The gradebook; by default what nbgrader's configuration says.
    """

    course: Path
    class_dir: Path
    db_url: str = ""

    @cached_property
    def settings(self) -> Settings:
        """What the class decides, by its ``class.toml``."""
        return read_settings(self.class_dir)

    @cached_property
    def people(self) -> list[Person]:
        """Everybody who was on a roster when work was collected, with names and numbers."""
        return kept_roster(self.class_dir)

    @cached_property
    def roster(self) -> list[Person]:
        """The same, where learners have pseudonyms by these alone."""
        hidden = has_pseudonyms(self.class_dir)
        return [Person(one.id) for one in self.people] if hidden else self.people

    @cached_property
    def names(self) -> Mapping[str, str]:
        """People's names by learner, where they are known and no pseudonym takes their place."""
        return {one.id: one.name for one in self.roster if one.name and one.name != one.id}

    @cached_property
    def config(self) -> Config:
        """nbgrader's configuration with this class's folder and gradebook.

        What the class's own nbgrader_config.py says goes before what the course's says, and what its
        class.toml says before both.
        """
        from nbgrader.apps import NbGrader  # takes most of a command's start
        from traitlets.config import Application, Config

        app = NbGrader()
        app.log.setLevel(logging.ERROR)
        app.load_config_file()
        places = [str(self.class_dir), str(self.course)]
        Application.load_config_file(app, app.config_file_name, places)
        config = Config(app.config)
        config.CourseDirectory.root = str(self.class_dir)
        if self.settings.course_id:
            config.CourseDirectory.course_id = self.settings.course_id
        if self.db_url:
            config.CourseDirectory.db_url = self.db_url
        return config

    @cached_property
    def directory(self) -> CourseDirectory:
        """nbgrader's view of the folders."""
        from nbgrader.coursedir import CourseDirectory

        return CourseDirectory(config=self.config)

    def release(self, assignment: str) -> Release:
        """Read what counts of the notebook that learners are given, with the class's points.

        Raises
        ------
        NoSuchThing
            If it has not been built.
        """
        return self.settings.part(assignment).release(self.whole_release(assignment))

    def whole_release(self, assignment: str) -> Release:
        """Read all of the notebook, by which work is marked, with the editions of this class.

        Raises
        ------
        NoSuchThing
            If it has not been built.
        """
        path = release_path(self.course, assignment)
        if not path.exists():
            raise NoSuchThing(f"{path} is missing: run `autograder build` first.")
        return read_release(self.course, assignment, self.given(assignment))

    def given(self, assignment: str) -> Given:
        """Return what this class was given of an assignment, edition by edition."""
        return read_given(self.class_dir, self.course, assignment)

    def folder(self, step: str, learner: str, assignment: str) -> Path:
        """Return nbgrader's folder of one step: ``"submitted"``, ``"autograded"``, ..."""
        directory = getattr(self.directory, f"{step}_directory")
        return Path(self.directory.format_path(directory, learner, assignment))

    def learners(self, assignment: str) -> list[str]:
        """Name the learners who have handed something in, sorted.

        Raises
        ------
        NoSuchThing
            If nobody has.
        """
        found = self.handed_in(assignment)
        if not found:
            submitted = self.folder("submitted", ".", ".").resolve()
            raise NoSuchThing(
                f"Nothing is handed in for {assignment}: there is no "
                f"{submitted}/<learner>/{assignment}/{assignment}.ipynb."
            )
        return found

    def handed_in(self, assignment: str) -> list[str]:
        """Name the learners who have handed something in, sorted; nobody where nobody has."""
        return sorted(self._handed_in(assignment))

    def has_handed_in(self, assignment: str) -> bool:
        """Whether anybody has."""
        return any(self._handed_in(assignment))

    def _handed_in(self, assignment: str) -> Iterator[str]:
        submitted = self.folder("submitted", ".", ".").resolve()
        if not submitted.is_dir():
            return
        with os.scandir(submitted) as folders:
            for folder in folders:
                work = f"{folder.path}/{assignment}"
                # A link could stand for someone else's work; not every folder may be searched.
                links = folder.is_symlink() or os.path.islink(work)
                if not folder.name.startswith(".") and not links and os.path.isdir(work):
                    yield folder.name

"""The command line: build, verify, release, collect, grade, feedback, mark, demo."""

from __future__ import annotations

import atexit
import errno
import gc
import signal
import sys
from typing import Any

import click

from .. import __version__
from ..errors import AutograderError
from ..marking.grading.text import printable
from .author import build, release, verify
from .collect import collect
from .common import Stopped
from .demo import demo
from .feedback import feedback
from .grade import grade
from .mark import mark

# What a disk or its owner refuses; other errors of the system are faults of this package.
_OUTSIDE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)


class _Group(click.Group):
    """Starts fast, and shows errors that a person can mend as one sentence."""

    def invoke(self, ctx: click.Context) -> Any:
        # nbformat imports jsonschema, and that a grammar of web addresses that takes a second to
        # load.  No schema of a notebook asks for it, and jsonschema goes without.
        # None stands for a module that cannot be imported.
        sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
        # What is imported stays: to look through it for garbage takes a third of a second at the
        # start, and as long at the end.
        gc.set_threshold(100_000)
        atexit.register(gc.freeze)
        # A queue's or systemd's end tidies up as Ctrl-C does.
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            return super().invoke(ctx)
        except Stopped:
            raise
        except AutograderError as error:
            raise click.ClickException(printable(str(error), but="\n")) from error
        except OSError as error:
            if error.errno not in _OUTSIDE:
                raise
            where = f"{printable(str(error.filename))}: " if error.filename else ""
            raise click.ClickException(f"{where}{error.strerror}.") from error
        except KeyboardInterrupt:
            raise Stopped("Stopped.") from None
        finally:
            signal.signal(signal.SIGTERM, before)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    r"""Build the course's notebooks and mark what learners hand in.

    \b
    For authors:      autograder build, autograder verify, autograder release
    For instructors:  autograder collect, autograder grade, autograder feedback
    For a first look: autograder demo
    """


for command in (build, verify, release, collect, grade, feedback, mark, demo):
    main.add_command(command)

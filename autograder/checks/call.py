"""One call of a learner's function, and what can be seen of it from outside."""

from __future__ import annotations

import contextlib
import inspect
import io
import linecache
import sys
import sysconfig
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FunctionType, MappingProxyType, TracebackType
from typing import Any

import numpy as np

from .clean import clean_numpy
from .contract import Case
from .error_name import error_name
from .ignored import Ignored, ignored
from .numbers import Tolerance, alike
from .operation import operation_at
from .product import Product, product_at
from .standing_in import standing_in
from .stopped import Stop, facts_of, names_on
from .unfilled import UNFILLED, imported
from .values import Data, as_data, as_seen, copied, same, untouched

PRINTED_LIMIT = 20_000
_ROUNDING = Tolerance(rtol=1e-14, atol=1e-14)
_PACKAGE = str(Path(__file__).parents[1])
# What Python calls every source that has no file. What linecache keeps under such a name (since 3.13
# the program that `python -c` was given) is some other source.
_NO_FILE = ("<string>", "<stdin>")
_LIBRARIES = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib")})
# A compiled module names its source as it was called where it was built: numpy/random/mtrand.pyx.
_COMPILED = (".pyx", ".pxd", ".pxi")


class OutOfTime(BaseException):
    """Raised inside the learner's code when its time is up.

    Not an `Exception`, so that ``except Exception`` in a loop does not keep the loop alive.
    """


@dataclass(frozen=True)
class Crash:
    """An exception in the learner's code: its type, message, and the learner's own line.

    `product` has two arrays on that line that do not fit, `stop` what else was seen on it.
    Of the types, `Timeout`, `Missing`, `Killed` and `Signature` are none of Python's.
    """

    type: str
    message: str
    line: str = ""
    number: int = 0
    function: str = ""
    product: Product | None = None
    stop: Stop = field(default_factory=Stop)


@dataclass(frozen=True)
class Outcome:
    """What came of one call.

    `value` is the result as data; `crash` stands instead of it; `changed` names the arguments
    that the call changed in place; `printed` is what it wrote, and `writers` are the functions
    that wrote it; `loose` tells of a result that is of another type than plain arrays of double
    precision; `ignored` has the arguments that the function makes nothing of.
    """

    value: Data = None
    crash: Crash | None = None
    changed: tuple[str, ...] = ()
    printed: str = ""
    loose: bool = False
    writers: tuple[str, ...] = ()
    ignored: Ignored = ()

    @property
    def unwritten(self) -> bool:
        """Whether the function is still the stub that learners start from."""
        crash = self.crash
        if crash is None or crash.type != "NotImplementedError" or crash.stop.fact("written"):
            return False
        return not crash.message


def perform(
    function: Callable[..., Any],
    case: Case,
    names: list[str],
    scope: dict[str, Any],
    instead: Mapping[str, Callable[..., Any]] = MappingProxyType({}),
    see: Callable[[object], tuple[Any, bool]] = as_seen,
) -> Outcome:
    """Call `function` on a copy of a case's arguments and report what came of it.

    Warnings, printed text and progress bars are caught: none of them makes an answer wrong.

    Parameters
    ----------
    function : callable
        The learner's.
    case : Case
        The arguments, the common start and the seed.
    names : list of str
        What the arguments are called.
    scope : dict
        The notebook's global names.
    instead : dict of str to callable
        Functions that take the place of the notebook's own while the call lasts.
    see : callable
        Returns a result as data, and whether it is loose.
    """
    given = copied(case.args)
    written = Bounded()
    crash, value, loose = None, None, False
    # A common start stays the start, also where the step itself is answered for.
    starts = {name: _returning(start) for name, start in case.start.items()}
    others = {**imported(scope), **instead, **starts}
    with (
        contextlib.redirect_stdout(written),
        contextlib.redirect_stderr(written),
        warnings.catch_warnings(),
        clean_numpy(),
        standing_in(vars(np), UNFILLED),
        standing_in(scope, others) if others else contextlib.nullcontext(),
    ):
        warnings.simplefilter("ignore")
        np.random.seed(case.seed)
        try:
            # Taking the result apart runs no code of the learner's: exact types only.
            value, loose = see(function(*given))
        except KeyboardInterrupt:
            raise
        except OutOfTime as error:
            crash = replace(describe(error), type="Timeout", message="")
        except BaseException as error:  # also SystemExit: leaving is a wrong answer, not an end
            crash = _misfit(function, given, error) or describe(error)
    changed = () if untouched(case.args, given) else _changed(names, case.args, given)
    said = written.getvalue(), loose, (*written.writers,)
    return Outcome(value, crash, changed, *said, ignored(function, names))


def _changed(names: list[str], before: object, after: object) -> tuple[str, ...]:
    pairs = zip(names, as_data(before), as_data(after), strict=False)
    return tuple(name for name, *both in pairs if not _is_as_it_was(*both))


def _is_as_it_was(before: Data, after: Data) -> bool:
    """Whether nothing is changed, but for what rounding leaves of a step there and back."""
    return same(before, after) or alike(before, after, _ROUNDING)


def _returning(value: Any) -> Callable[..., Any]:
    """Return a function that gives a value; one that is a function itself stands for itself."""
    if isinstance(value, FunctionType):
        return value
    return lambda *_args, **_keywords: copied(value)


class Bounded(io.StringIO):
    """Keeps the first part of what is written, and who wrote it, and lets the rest go."""

    def __init__(self) -> None:
        super().__init__()
        self.writers: dict[str, None] = {}

    def write(self, text: str) -> int:
        """Write what there is room for; say that all of it was written."""
        room = PRINTED_LIMIT - self.tell()
        if room > 0:
            self.writers[_writer()] = None
            super().write(text[:room])
            if len(text) > room:
                super().write("\n(what was printed after this was dropped)\n")
        return len(text)


def _writer() -> str:
    """Name the learner's function that is writing, or nothing where none is."""
    frame = sys._getframe(2)
    while is_library(frame.f_code.co_filename):
        if frame.f_back is None:
            return ""
        frame = frame.f_back
    return frame.f_code.co_name


def describe(error: BaseException) -> Crash:
    """Tell an exception by the last line of the learner's own code that it passed through."""
    line, number, function, product, stop = "", 0, "", None, Stop()
    frame = last_own_frame(error.__traceback__)
    if frame is not None:
        number = frame.tb_lineno
        code = frame.tb_frame.f_code
        line = _source_line(code.co_filename, number)
        function = code.co_name if code.co_name != "<module>" else ""
        product = product_at(frame) if isinstance(error, ValueError) else None
        stop = _stop(error, frame)
    try:
        message = str(error)[:500]
    except Exception:
        message = ""
    return Crash(error_name(error), message, line, number, function, product, stop)


def _stop(error: BaseException, last: TracebackType) -> Stop:
    """Look at the line that stopped, and at the one that led there from the first function."""
    first = next(_own_frames(error.__traceback__))
    frame, number = last.tb_frame, last.tb_lineno
    try:
        facts = *operation_at(error, last), *facts_of(error, frame, number)
        seen = facts, names_on(frame, number)
    except Exception:  # a learner's class may answer with anything
        seen = (), ()
    if first.tb_frame is frame:
        return Stop(*seen)
    code = first.tb_frame.f_code
    outer = code.co_name, first.tb_lineno, _source_line(code.co_filename, first.tb_lineno)
    return Stop(*seen, outer)


def _source_line(filename: str, number: int) -> str:
    """Return a line of a source, or nothing where the name does not tell which source it is."""
    return "" if filename in _NO_FILE else linecache.getline(filename, number).strip()[:200]


def _misfit(function: Callable[..., Any], given: Any, error: BaseException) -> Crash | None:
    """Tell by a `Signature` which arguments a function wants that could not be called at all."""
    if not isinstance(error, TypeError) or last_own_frame(error.__traceback__) is not None:
        return None
    try:
        wanted = inspect.signature(function)
    except (TypeError, ValueError):  # a function of C's, say
        return None
    try:
        wanted.bind(*given)
    except TypeError:
        return Crash("Signature", f"({', '.join(map(_spelled, wanted.parameters.values()))})"[:200])
    return None


def _spelled(parameter: inspect.Parameter) -> str:
    return str(parameter.replace(default=parameter.empty, annotation=parameter.empty))


def last_own_frame(traceback: TracebackType | None) -> TracebackType | None:
    """Return the deepest traceback entry outside this package and the installed libraries."""
    found = None
    for found in _own_frames(traceback):  # noqa: B007
        pass
    return found


def _own_frames(traceback: TracebackType | None) -> Iterator[TracebackType]:
    while traceback is not None:
        if not is_library(traceback.tb_frame.f_code.co_filename):
            yield traceback
        traceback = traceback.tb_next


def is_library(filename: str) -> bool:
    """Whether a file belongs to this package, to Python or to an installed library."""
    inside = (_PACKAGE, *_LIBRARIES, sys.base_prefix, "<frozen", "<__array_function__")
    return filename.startswith(inside) or filename.endswith(_COMPILED)

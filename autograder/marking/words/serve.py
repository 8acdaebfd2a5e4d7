"""Serve the page for marking, on this machine alone.

Tornado, which Jupyter brings: it bounds headers, bodies and waiting by itself, which the standard
library's server does not and says so.  One request is answered at a time: behind this server is one
person, and what several do at once meets in the gradebook.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jupyter_server_mathjax
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler

from ...errors import AutograderError
from ..gradebook.retry import GradebookGone
from .desk import Desk, NoMark
from .mark import OtherAnswer, OtherMark
from .page_data import (
    LOT,
    told_answers,
    told_entry,
    told_names,
    told_question,
    told_questions,
)
from .question import NoQuestion, Question

_PAGE = Path(__file__).with_name("page")
_MATHJAX = Path(jupyter_server_mathjax.__file__).with_name("static")
_HOST = "127.0.0.1"
_MAX_BODY = 200_000  # bytes: a mark and its comment
_HEADERS = {
    # MathJax writes styles; everything else is a file of this server, and nothing is from elsewhere.
    "Content-Security-Policy": "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        ]
    ),
    "Referrer-Policy": "no-referrer",  # the address has the secret
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class _Guarded(RequestHandler):
    """Answers whoever has the secret and asks from this server's own page, and nobody else."""

    def set_default_headers(self) -> None:
        """Say what a browser may do with whatever comes from here."""
        for name, value in _HEADERS.items():
            self.set_header(name, value)
        self.clear_header("Server")

    def prepare(self) -> None:
        """Refuse what does not come from the page."""
        hosts = self.settings["hosts"]
        if self.request.headers.get("Host") not in hosts:  # another name for this address
            raise HTTPError(403, "host")
        origin = self.request.headers.get("Origin")
        own = [f"http://{host}" for host in hosts]
        is_asked = self.request.method in ("GET", "HEAD")
        if (origin is not None or not is_asked) and origin not in own:
            raise HTTPError(403, "origin")
        if not hmac.compare_digest(
            self.path_kwargs["secret"].encode(), self.settings["secret"].encode()
        ):
            raise HTTPError(404)

    def write_error(self, status_code: int, **_: Any) -> None:
        """Say no more than what the status says."""
        self.finish({"error": f"{status_code}"})

    def tell(self, said: Any, status: int = 200) -> None:
        """Answer with JSON."""
        self.set_status(status)
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(json.dumps(said))


class _Static(_Guarded, StaticFileHandler):
    """A file of the page or of MathJax."""

    def set_extra_headers(self, path: str) -> None:
        """Let a browser keep nothing: the address is another one at the next start."""
        self.set_header("Cache-Control", "no-store")

    async def get(self, path: str, include_body: bool = True, secret: str = "") -> None:
        """Send the file."""
        await super().get(path, include_body)

    async def head(self, path: str, secret: str = "") -> None:
        """Say what there is."""
        await self.get(path, include_body=False)


class _Api(_Guarded):
    """Answers what the page asks and writes what it marks."""

    def get(self, what: str, secret: str = "") -> None:
        """Answer a question of the page's."""
        asked: dict[str, Callable[[], Any]] = {
            "questions": lambda: told_questions(self._desk),
            "question": lambda: told_question(self._desk, self._question()),
            "answers": self._answers,
            "names": lambda: told_names(self._desk, self._question()),
        }
        if what not in asked:
            raise HTTPError(404)
        self._answered(asked[what])

    def post(self, what: str, secret: str = "") -> None:
        """Write a mark."""
        if what != "mark":
            raise HTTPError(404)
        if not self.request.headers.get("Content-Type", "").startswith("application/json"):
            raise HTTPError(415)
        self._answered(self._mark)

    @property
    def _desk(self) -> Desk:
        desk: Desk = self.settings["desk"]
        return desk

    def _question(self) -> Question:
        name = (self.get_query_argument("assignment"), self.get_query_argument("question"))
        return self._named(*name)

    def _named(self, assignment: str, name: str) -> Question:
        for question in self._desk.questions:
            if (question.assignment, question.name) == (assignment, name):
                return question
        raise NoQuestion(f"There is no question {name!r} in {assignment!r}.")

    def _answers(self) -> Any:
        ids = self.get_query_argument("ids").split(",")[:LOT]
        return told_answers(self._desk, self._question(), ids)

    def _mark(self) -> Any:
        asked = _read_mark(self.request.body)
        question = self._named(asked["assignment"], asked["question"])
        id, what = asked["id"], (asked["version"], asked["points"], asked["comment"])
        try:
            written = self._desk.mark(question, id, *what)
        except (OtherMark, OtherAnswer) as error:
            self.set_status(409)
            return self._conflict(question, id, error)
        return {"answer": told_entry(written), "comments": self._desk.comments(question)}

    def _conflict(self, question: Question, id: str, error: AutograderError) -> Any:
        """Return what stands there now, for the person to decide."""
        now = told_answers(self._desk, question, [id])
        kind = "mark" if isinstance(error, OtherMark) else "answer"
        return {"error": str(error), "kind": kind, "answer": now[0] if now else None}

    def _answered(self, work: Callable[[], Any]) -> None:
        """Do what is asked; an error is told in a sentence."""
        try:
            said = work()
        except GradebookGone as error:
            self.tell({"error": str(error.__cause__.orig).strip()}, 503)  # type: ignore[union-attr]
        except (NoMark, NoQuestion) as error:
            self.tell({"error": str(error)}, 400)
        except AutograderError as error:
            self.tell({"error": str(error)}, 503)
        else:
            self.tell(said, self.get_status())


def _read_mark(body: bytes) -> dict[str, Any]:
    """Read what the page sends.

    Raises
    ------
    NoMark
        If it is something else.
    """
    try:
        asked = json.loads(body)
        texts = [asked[name] for name in ("assignment", "question", "id", "version", "comment")]
        points = asked["points"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NoMark("This is no mark.") from None
    is_number = points is None or (isinstance(points, int | float) and not isinstance(points, bool))
    if not is_number or not all(isinstance(text, str) for text in texts):
        raise NoMark("This is no mark.")
    comment = asked["comment"].encode("utf-8", "replace").decode()
    return {**asked, "points": None if points is None else float(points), "comment": comment}


def application(desk: Desk, secret: str, hosts: tuple[str, ...]) -> Application:
    """Return what answers requests.

    Parameters
    ----------
    hosts : tuple of str
        By which names, with the port, it may be asked.
    """
    at = r"/(?P<secret>[\w-]+)"
    page = {"path": str(_PAGE), "default_filename": "index.html"}
    return Application(
        [
            (rf"{at}/api/(?P<what>\w+)", _Api),
            (rf"{at}/mathjax/(?P<path>.*)", _Static, {"path": str(_MATHJAX)}),
            (rf"{at}/(?P<path>.*)", _Static, page),
        ],
        default_handler_class=_Nothing,
        desk=desk,
        secret=secret,
        hosts=hosts,
        log_function=lambda _: None,  # it would name the secret
    )


class _Nothing(RequestHandler):
    """Answers what nobody asks for."""

    def prepare(self) -> None:
        """Say so."""
        self.set_status(404)
        self.finish()


def serve(desk: Desk, port: int, opened: Callable[[str], None]) -> None:
    """Serve the page until somebody ends it.

    Parameters
    ----------
    port : int
        0 for a free one.
    opened : callable
        Told the address when it answers.
    """
    asyncio.run(_serve(desk, port, opened))


async def _serve(desk: Desk, port: int, opened: Callable[[str], None]) -> None:
    (socket,) = bind_sockets(port, _HOST)
    number, secret = socket.getsockname()[1], secrets.token_urlsafe(24)
    hosts = tuple(f"{name}:{number}" for name in (_HOST, "localhost"))
    server = HTTPServer(application(desk, secret, hosts), max_body_size=_MAX_BODY)
    server.add_socket(socket)
    opened(f"http://{_HOST}:{number}/{secret}/")
    try:
        await asyncio.Event().wait()
    finally:
        server.stop()

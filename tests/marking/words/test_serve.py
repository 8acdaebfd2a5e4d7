"""Does the server answer its own page alone, and write marks that can be?"""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from autograder.marking.words import given, serve
from autograder.marking.words.desk import Desk
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import (
    QUESTION,
    at_desk,
    entry_of,
    grade,
    hand_in,
    make_class,
    the_question,
)

OF_IT = f"assignment={ASSIGNMENT}&question={QUESTION}"


@dataclass
class Served:
    """A server that runs, and how to ask it."""

    desk: Desk
    port: int
    secret: str

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self, path: str, method: str = "GET", body: Any = None, at: str | None = None, **headers
    ):
        """Return status, headers and body; headers of None are left out."""
        said = {"Host": f"127.0.0.1:{self.port}", **headers}
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        if data is not None:
            said = {"Content-Length": f"{len(data)}", **said}
        address = f"/{self.secret if at is None else at}/{path}"
        with closing(http.client.HTTPConnection("127.0.0.1", self.port)) as connection:
            connection.putrequest(method, address, skip_host=True)
            for name, value in said.items():
                if value is not None:
                    connection.putheader(name.replace("_", "-"), value)
            connection.endheaders(data)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()

    def post(self, body: Any, **headers):
        """Send a mark as the page does; return status and what is said."""
        usual = {"Origin": self.origin, "Content_Type": "application/json"}
        status, _, said = self.ask("api/mark", "POST", body, **{**usual, **headers})
        return status, json.loads(said) if said else {}

    def a_mark(self, learner: str = "ada", **more) -> dict[str, Any]:
        """Return a mark for what stands there now."""
        now = entry_of(self.desk, learner)
        what = {"assignment": ASSIGNMENT, "question": QUESTION, "id": now.id}
        return {**what, "version": now.version, "points": 1.5, "comment": "Good.", **more}


@contextmanager
def served(desk: Desk) -> Iterator[Served]:
    """Serve a desk as the command does, for as long as the block lasts."""
    address, loop, ready = [], asyncio.new_event_loop(), threading.Event()

    def opened(said: str) -> None:
        address.append(said)
        ready.set()

    task = loop.create_task(serve._serve(desk, 0, opened))

    def run() -> None:
        with pytest.raises(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    port, secret = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/([\w-]+)/", address[0]).groups()
    try:
        yield Served(desk, int(port), secret)
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()


@pytest.fixture
def here(tmp_path, monkeypatch) -> Iterator[Served]:
    """A server for three answers, which does not wait long for a gradebook that others hold."""
    monkeypatch.setattr(given, "_LOCKED_SECONDS", 0.1)
    with at_desk(make_class(tmp_path), "marker") as desk, served(desk) as here:
        yield here


def test_the_page_is_there(here):
    """Are page, script, style and MathJax served, each kept by nobody and bound to this server?"""
    for path in (
        "",
        "desk.js",
        "card.js",
        "server.js",
        "desk.css",
        "formulas.js",
        "mathjax/MathJax.js",
    ):
        status, headers, body = here.ask(path)
        assert status == 200, path
        assert len(body) > 100
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert "http:" not in policy


def test_the_page_names_nothing_elsewhere(here):
    """Is no script in the page itself, and nothing loaded from another server?"""
    page = here.ask("")[2].decode()
    assert re.findall(r"<script(?![^>]* src=)", page) == []
    assert re.findall(r"https?://", page) == []


@pytest.mark.parametrize("at", ["", "x", "api", "..", "%2e%2e"])
def test_without_the_secret_there_is_nothing(here, at):
    """Is everything not there for who does not know it, the page too?"""
    for path in ("", "api/questions", "desk.js", "mathjax/MathJax.js"):
        assert here.ask(path, at=at)[0] == 404
    body = here.a_mark()
    headers = {"Origin": here.origin, "Content_Type": "application/json"}
    assert here.ask("api/mark", "POST", body, at=f"{here.secret[:-1]}~", **headers)[0] == 404
    assert entry_of(here.desk, "ada").given.waits


def test_the_secret_is_long_and_new(tmp_path):
    """Has each start one of its own that nobody guesses?"""
    with at_desk(make_class(tmp_path)) as desk, served(desk) as one, served(desk) as other:
        assert one.secret != other.secret
        assert len(one.secret) >= 32


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "[::1]:{port}", None]
)
def test_another_name_for_this_address_is_refused(here, host):
    """Does DNS rebinding, whose Host is another one, get nothing even with the secret?"""
    name = host and host.format(port=here.port)
    assert here.ask("api/questions", Host=name)[0] in (400, 403)
    assert here.ask("", Host=name)[0] in (400, 403)
    assert here.post(here.a_mark(), Host=name)[0] in (400, 403)
    assert entry_of(here.desk, "ada").given.waits


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1", None]
)
def test_another_page_cannot_mark(here, origin):
    """Is a post from elsewhere, or from nowhere, refused even with the secret?"""
    said = origin and origin.format(port=here.port)
    assert here.post(here.a_mark(), Origin=said)[0] == 403
    assert entry_of(here.desk, "ada").given.waits
    if said:
        assert here.ask("api/questions", Origin=said)[0] == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", None])
def test_a_form_cannot_mark(here, kind):
    """Is what a form could send without being asked refused?"""
    assert here.post(here.a_mark(), Content_Type=kind)[0] == 415
    assert entry_of(here.desk, "ada").given.waits


@pytest.mark.parametrize(
    "path", ["../server.py", "%2e%2e/server.py", "..%2fserver.py", "mathjax/../../__init__.py"]
)
def test_no_other_file_is_served(here, path):
    """Is nothing outside the page's folder reached?"""
    assert here.ask(path)[0] in (403, 404)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH"])
def test_other_methods_do_nothing(here, method):
    """Are they refused?"""
    assert here.ask("api/mark", method, Origin=here.origin)[0] in (404, 405)


def test_a_mark_is_written(here):
    """Is it in the gradebook when the page hears so, with the comment to be used again?"""
    status, said = here.post(here.a_mark())
    assert status == 200
    assert (said["answer"]["points"], said["answer"]["by"]) == (1.5, "marker")
    assert said["comments"] == ["Good."]
    now = entry_of(here.desk, "ada")
    assert (now.given.hand.points, now.given.hand.comment) == (1.5, "Good.")


def test_the_second_is_shown_the_first_ones_mark(here):
    """Does the page get what stands there now, and can it write over that?"""
    late = here.a_mark(points=0)
    here.post(here.a_mark(points=2))
    status, said = here.post(late)
    assert (status, said["kind"], said["answer"]["points"]) == (409, "mark", 2.0)
    assert "marker has given a mark meanwhile" in said["error"]
    status, said = here.post({**late, "version": said["answer"]["version"]})
    assert (status, said["answer"]["points"]) == (200, 0.0)


def test_an_answer_that_has_changed_is_shown_anew(here, tmp_path):
    """Does the page get the new answer, and is nothing written?"""
    late = here.a_mark()
    desk_class = here.desk._classroom
    grade(desk_class, {"ada": hand_in(tmp_path, "ada", "Something else.")})
    status, said = here.post(late)
    assert (status, said["kind"]) == (409, "answer")
    assert "Something else." in said["answer"]["html"]
    assert entry_of(here.desk, "ada").given.hand.points is None


def test_a_locked_gradebook_is_said(here, tmp_path):
    """Is a mark that could not be written told as that, and written at the next try?"""
    mark = here.a_mark()
    held = sqlite3.connect(tmp_path / "gradebook.db")
    held.execute("BEGIN IMMEDIATE")
    status, said = here.post(mark)
    held.rollback()
    held.close()
    assert (status, said) == (503, {"error": "database is locked"})
    assert here.post(mark)[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"[" * 100_000,
        {"points": 1},
        {"points": "1"},
        {"points": True},
        {"points": 3},
        {"points": -1},
        {"comment": None},
        {"comment": "x" * 20_001},
        {"question": "other"},
        {"version": 1},
    ],
)
def test_what_is_no_mark_is_refused(here, body):
    """Is it told as that, and nothing written?"""
    if isinstance(body, dict) and body != {"points": 1}:
        body = here.a_mark(**body)
    status, said = here.post(body)
    assert status == 400
    assert said["error"]
    assert entry_of(here.desk, "ada").given.waits


def test_a_very_long_body_is_refused(here):
    """Is more than a mark can have not even read?"""
    try:
        status, _ = here.post(b" " * 1_000_000)
    except (ConnectionError, http.client.RemoteDisconnected):
        return
    assert status in (400, 413)


def test_half_a_letter_in_a_comment_is_replaced(here):
    """Is a comment that no database can hold written without what is wrong in it?"""
    data = json.dumps(here.a_mark(comment="a\ud800b")).encode()
    assert here.post(data)[0] == 200
    assert entry_of(here.desk, "ada").given.hand.comment == "a?b"


def test_names_are_sent_only_where_they_are_asked_for(here):
    """Is no learner named in what the page gets before?"""
    question = json.loads(here.ask(f"api/question?{OF_IT}")[2])
    ids = ",".join(one["id"] for one in question["answers"])
    answers = here.ask(f"api/answers?{OF_IT}&ids={ids}")[2]
    assert len(json.loads(answers)) == 3
    assert not any(name in answers for name in (b"ada", b"emmy", b"grace"))
    named = json.loads(here.ask(f"api/names?{OF_IT}")[2])
    assert sorted(named.values()) == ["ada", "emmy", "grace"]


def test_a_script_in_an_answer_is_not_sent(tmp_path):
    """Does the page get the words without it?"""
    text = "<script>alert(1)</script><img src=x onerror=alert(1)>It is linear."
    with at_desk(make_class(tmp_path, {"ada": text})) as desk, served(desk) as here:
        id = entry_of(desk, "ada").id
        (answer,) = json.loads(here.ask(f"api/answers?{OF_IT}&ids={id}")[2])
    assert "It is linear." in answer["html"]
    assert "alert" not in answer["html"]
    assert the_question(desk).name == QUESTION

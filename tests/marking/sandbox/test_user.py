"""Is learner code, where root marks, the work of a user who owns nothing?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.marking.sandbox.monitor import descendants
from autograder.marking.sandbox.user import NOBODY, as_other_user, other_user

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user has no other")


def identity(process: int) -> dict[str, list[str]]:
    """Return what the kernel says, out here, of who a process is and what it may."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    words = (line.replace(":", "").split() for line in lines)
    return {name: rest for name, *rest in words if name in ("Uid", "Gid", "Groups", "CapPrm")}


@AS_ROOT
def test_candidate_and_session_are_another_user(host, session):
    """Is the change of user a real one, as it is seen from outside?"""
    nobody = [str(NOBODY)] * 4
    processes = [host._candidate.pid, *descendants(host._candidate.pid)]
    assert len(processes) >= 2
    for process in processes:
        found = identity(process)
        assert (found["Uid"], found["Gid"], found["Groups"]) == (nobody, nobody, [])
        assert int(found["CapPrm"][0], 16) == 0


@AS_ROOT
def test_roots_files_are_closed_even_inside_the_sessions_folder(host, session):
    """Does the other user stop what the rest of the sandbox would let through?"""
    (told,) = session.run("import os; print(os.getcwd())", 5)
    mine = Path(told["text"].strip()) / "mine"
    mine.write_text("root's")
    mine.chmod(0o600)
    (refused,) = session.run("open('mine').read()", 5)
    assert refused["ename"] == "PermissionError"
    mine.chmod(0o644)
    (read,) = session.run("print(open('mine').read())", 5)
    assert read["text"] == "root's\n"


@AS_ROOT
def test_nothing_brings_root_back(session):
    """Does no call make the session root again?"""
    for call in ("setuid(0)", "seteuid(0)", "setresuid(0, 0, 0)", "setgroups([0])", "setgid(0)"):
        (refused,) = session.run(f"import os; os.{call}", 5)
        assert refused["ename"] == "PermissionError", call


def test_an_ordinary_user_stays_who_they_are(monkeypatch):
    """Is nobody else's number asked for where the examiner is not root?"""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert other_user() is None
    assert as_other_user() == {}

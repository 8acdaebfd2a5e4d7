"""Is a sandbox that does not hold found out before a learner's code runs?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.marking.sandbox import confine, probe
from autograder.marking.sandbox import host as hosts
from autograder.marking.sandbox.confine import NoSandbox
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.inside import attempts
from autograder.marking.sandbox.probe import ways_out

WHY_NOT = {
    "sandlock": confine._why_not_sandlock(),
    "bwrap": confine._why_not_bwrap(),
}
IN_EACH = [
    pytest.param(kind, marks=pytest.mark.skipif(why is not None, reason=f"{kind}: {why}"))
    for kind, why in WHY_NOT.items()
]
WITH_BUBBLEWRAP = IN_EACH[-1].marks[0]
LANDLOCKS = [attempts.READ, attempts.WRITE, attempts.SIGNAL]  # what no filter of calls stops


@pytest.fixture
def alone(monkeypatch):
    """Let no other way to confine stand in for one that does not hold."""
    monkeypatch.setattr(probe, "or_else", lambda kind: (kind,))
    monkeypatch.setattr(hosts, "SESSION_ATTEMPTS", 1)


def inside(host: Host, name: str) -> Path:
    """Return one of the files that run in the sandbox."""
    return host._sandbox.library / "autograder" / "marking" / "sandbox" / "inside" / name


def test_every_attempt_gets_through_where_there_is_no_sandbox(root, tmp_path):
    """Would the probe see each way out? One that cannot fail would prove nothing."""
    with Host(root, "none") as host, host.session() as session:
        assert ways_out(session, tmp_path) == [*attempts.ATTEMPTS]


@pytest.mark.parametrize("kind", IN_EACH)
def test_no_attempt_gets_through_in_a_sandbox(root, tmp_path, kind):
    """Does the probe find nothing where the sandbox holds?"""
    with Host(root, kind) as host, host.session() as session:
        assert host._sandbox.kind == kind
        assert ways_out(session, tmp_path) == []


@pytest.mark.parametrize("kind", IN_EACH)
def test_a_socket_alone_is_a_way_out(root, alone, kind):
    """Is a sandbox refused that holds in all but one thing?"""
    with Host(root, kind) as host:
        inside(host, "seccomp.py").write_text("def forbid(): pass\nprepared = forbid\n")
        with pytest.raises(NoSandbox) as refused:
            host.session().__enter__()
    assert f"{kind}: in a trial, code in it could {attempts.SOCKET})" in str(refused.value)


@pytest.mark.parametrize("kind", IN_EACH)
@pytest.mark.parametrize("fault", ["raise RuntimeError('oh')", "", "print('well')"])
def test_a_trial_that_does_not_take_place_proves_nothing(root, alone, kind, fault):
    """Is a sandbox in which nothing could be tried refused as well?"""
    with Host(root, kind) as host:
        inside(host, "attempts.py").write_text(f"def main(*_):\n    {fault or 'pass'}\n")
        with pytest.raises(NoSandbox, match="a trial in it failed"):
            host.session().__enter__()


def test_a_sandbox_in_which_nothing_works_is_refused(root, alone):
    """Is one in which an honest learner could start no process no good either?"""
    limits = hosts.SessionLimits(processes=2)  # the candidate and the session
    with Host(root, confine.available(), limits) as host, pytest.raises(NoSandbox):
        host.session().__enter__()


def test_one_trial_is_enough(root, monkeypatch):
    """Is the probe tried once a host, not before each submission?"""
    tried = []
    monkeypatch.setattr(probe, "ways_out", lambda *_: tried.append(1) or [])
    with Host(root, confine.available()) as host:
        for _ in range(3):
            with host.session():
                pass
    assert tried == [1]


def test_the_trial_leaves_nothing(root):
    """Is no file and no process of it there when the first learner's session opens?"""
    with Host(root, confine.available()) as host, host.session():
        around = {host._folder, host._sandbox.library.parent}
        assert {path.name for folder in around for path in folder.iterdir()} == {
            *("library", "sessions", "locked-while-in-use")
        }
        children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
        names = [Path(f"/proc/{child}/comm").read_text() for child in children]
        assert "cat\n" not in names


_OPEN = """
import json, sys
from pathlib import Path
from autograder.marking.sandbox.confine import NoSandbox, available
from autograder.marking.sandbox.host import Host
from tests.marking.sandbox import other_kernel
getattr(other_kernel, sys.argv[1])()
try:
    with Host(Path.cwd(), available()) as host, host.session():
        print(json.dumps([host._sandbox.kind, available()]))
except NoSandbox as error:
    print(json.dumps(str(error)))
"""


@pytest.fixture
def without_bubblewrap(tmp_path) -> dict[str, str]:
    """An environment in which no bubblewrap can be found."""
    return {**os.environ, "PATH": str(tmp_path)}


def opened(root: Path, fault: str, environment: dict[str, str] | None = None) -> list[str] | str:
    """Open a session under another kernel; return the kinds of sandbox used and first tried."""
    command = [sys.executable, "-c", _OPEN, fault]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@WITH_BUBBLEWRAP
@pytest.mark.parametrize(
    ("fault", "first"), [("switch_landlock_off", "bwrap"), ("pretend_to_confine", "sandlock")]
)
def test_bubblewrap_stands_in(root, fault, first):
    """Is bubblewrap taken where Landlock is switched off, or only says that it holds?"""
    assert opened(root, fault) == ["bwrap", first]


def test_a_kernel_without_landlock_is_told_as_that(root, without_bubblewrap):
    """Is somebody with an old kernel told what it lacks, and both ways to mend it?"""
    said = opened(root, "switch_landlock_off", without_bubblewrap)
    assert "sandlock: this kernel has no Landlock, or it is switched off" in said
    assert "bwrap: not installed), so nothing is marked." in said
    assert f"Linux {confine.SANDLOCK_KERNEL} or newer" in said
    assert "apt install bubblewrap" in said


def test_a_kernel_that_only_pretends_is_found_out(root, without_bubblewrap):
    """Is it told in which ways a learner's code would have got out?"""
    said = opened(root, "pretend_to_confine", without_bubblewrap)
    assert f"sandlock: in a trial, code in it could {', '.join(LANDLOCKS)}; bwrap: not inst" in said


def test_nothing_of_a_learners_runs_where_nothing_holds(root, tmp_path, without_bubblewrap):
    """Does the command refuse in a sentence, before it has run a line of the answer?"""
    answer, trace = tmp_path / "sigmoid.py", tmp_path / "trace"
    answer.write_text(f"open({str(trace)!r}, 'w')\ndef sigmoid(z):\n    return z\n")
    program = (
        "import sys\nfrom tests.marking.sandbox.other_kernel import pretend_to_confine\n"
        "from autograder.cli import main\npretend_to_confine()\nmain(sys.argv[1:])"
    )
    command = [sys.executable, "-c", program, "mark", "01_activations", "sigmoid", str(answer)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=without_bubblewrap)
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("Error: Learner code cannot be confined on this machine")
    assert not trace.exists()


@pytest.mark.parametrize("name", ["README.md", "docs/security.md", "docs/instructors/set-up.md"])
def test_the_kernel_that_is_needed_is_named(root, name):
    """Do the pages name the kernels that the code names?"""
    page = (root / name).read_text(encoding="utf-8")
    assert f"Linux {confine.SANDLOCK_KERNEL}" in page
    assert "6.7" not in page


def test_sandlock_needs_what_the_named_kernel_has():
    """Is the named kernel the one that brought the Landlock which sandlock asks for?"""
    sandlock = pytest.importorskip("sandlock")
    brought = {5: "6.10", 6: "6.12", 7: "6.15"}  # the kernel's own documentation of Landlock
    assert brought[sandlock.min_landlock_abi()] == confine.SANDLOCK_KERNEL

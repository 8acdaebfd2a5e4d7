"""Is what all of a session's processes and files use together bounded?"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.marking.sandbox import monitor
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.limits import COUNT_EVERY, SessionLimits
from autograder.marking.sandbox.monitor import Monitor, children, descendants
from autograder.marking.sandbox.session import Lost
from tests.marking.submissions import RIGHT, as_bytes, earned, fill_in, without
from tests.waiting import wait_for


@pytest.fixture(scope="module")
def narrow(root: Path) -> Iterator[Host]:
    """A host with little of everything, so that it is used up soon."""
    limits = SessionLimits(together=2**29, disk=2**25, files=300)
    with Host(root, available(), limits) as host:
        yield host


_FORKING = "import mmap, os, time\nimport numpy as np\nfor _ in range(9):\n    if os.fork() == 0:\n"
GREEDY = {
    "memory in many processes": (
        _FORKING + "        x = np.ones(2**24)\n        time.sleep(60)\ntime.sleep(60)",
        "memory",
    ),
    "large files": (
        "for i in range(10**6):\n    open(f'f{i}', 'wb').write(bytes(2**22))",
        "disk",
    ),
    "deleted files": (
        "import os\nfiles = []\nfor i in range(200):\n"
        "    files.append(open(f'f{i}', 'wb'))\n    os.unlink(f'f{i}')\n"
        "    files[-1].write(bytes(2**22))\n    files[-1].flush()\nimport time\ntime.sleep(60)",
        "disk",
    ),
    "many files": ("i = 0\nwhile True:\n    open(f'f{i}', 'w').close()\n    i += 1", "files"),
    "many folders": ("import os\ni = 0\nwhile True:\n    os.mkdir(f'f{i}')\n    i += 1", "files"),
    "folders in folders": (
        "import os\ni = 0\nwhile True:\n    os.mkdir('d')\n    os.chdir('d')\n    i += 1",
        "f",
    ),
}


@pytest.mark.parametrize("name", GREEDY)
def test_what_adds_up_is_ended(narrow, name):
    """Does a session that takes too much in many small parts end, with the reason?"""
    source, word = GREEDY[name]
    with pytest.raises(Lost, match=word), narrow.session() as session:
        session.run(source, 30)
    assert os.listdir(narrow._sandbox.sessions) == ["matplotlib"]
    with narrow.session() as session:  # and the next has all of it again
        (told,) = session.run("open('x', 'wb').write(bytes(2**23))\nprint('well')", 5)
    assert told["text"].endswith("well\n")


def test_what_is_normal_is_not_ended(narrow):
    """May a session still start programs, write files and delete them as often as it likes?"""
    source = (
        "import subprocess, sys, os\n"
        "subprocess.run([sys.executable, '-c', 'import numpy'], check=True)\n"
        "for i in range(400):\n    open('x', 'wb').write(bytes(2**20))\n    os.unlink('x')\n"
        "print('well')"
    )
    with narrow.session() as session:
        assert session.run(source, 20)[-1]["text"] == "well\n"


def test_a_greedy_exercise_costs_itself_alone(host, mark, released, monkeypatch):
    """Does an exercise that writes without end lose its points, and no other?"""
    narrow = replace(host._sandbox, limits=SessionLimits(disk=2**25))
    monkeypatch.setattr(host._waiting, "sandbox", narrow)
    body = "for i in range(10**6):\n        open(f'f{i}', 'wb').write(bytes(2**22))"
    answers = RIGHT | {"relu": f"def relu(z):\n    {body}"}
    marked = mark(as_bytes(fill_in(released, answers)))  # the watch ends it before its time is up
    assert earned(marked) == without("relu")
    assert any("it wrote" in note for note in marked.notes)


def test_the_processes_below_are_found(tmp_path):
    """Are children and their children found, and nobody else?"""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        grandchild = os.fork()
        if grandchild == 0:
            os.read(reading, 1)
            os._exit(0)
        os.waitpid(grandchild, 0)
        os._exit(0)
    try:
        wait_for(lambda: [*descendants(child)])
        found = list(descendants(os.getpid()))
        assert child in found
        assert os.getpid() not in found
        (grandchild,) = descendants(child)
        assert monitor._memory(grandchild) > 0
    finally:
        os.write(writing, b"x")
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)
    assert list(descendants(child)) == []


_CHURNING = """
import os, subprocess, sys, threading
stay = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
print(stay.pid, flush=True)
def churn():
    while True:
        child = os.fork() or os._exit(0)
        os.waitpid(child, 0)
        threading.Thread(target=int).start()
threading.Thread(target=churn, daemon=True).start()
input()
stay.communicate()
os._exit(0)
"""


def test_no_process_hides_behind_what_ends():
    """Is a child found each time while other children and threads of its parent end?"""
    with subprocess.Popen(
        [sys.executable, "-c", _CHURNING], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        stays = int(parent.stdout.readline())
        assert all(stays in children(parent.pid) for _ in range(1000))
        parent.communicate(b"\n")


def test_looking_is_rare(tmp_path, monkeypatch):
    """Is a session that answers at once not looked at?"""
    checks = []
    monkeypatch.setattr(monitor, "MONITOR_SECONDS", 1000.0)
    monitored = Monitor(os.getpid(), tmp_path, SessionLimits())
    monkeypatch.setattr(Monitor, "check", lambda self: checks.append(1))
    for _ in range(1000):
        monitored.poll()
    assert not checks
    monkeypatch.setattr(monitored, "_next", 0.0)
    monitored.poll()
    monitored.poll()
    assert checks == [1]


def test_files_are_counted_where_others_delete_as_many(tmp_path, monkeypatch):
    """Are too many files found though the file system has no fewer left than before?"""
    monkeypatch.setattr(Monitor, "_much_written", lambda _: False)
    sessions_monitor = Monitor(os.getpid(), tmp_path, SessionLimits(files=3))
    for number in range(5):
        (tmp_path / str(number)).touch()
    with pytest.raises(monitor.Excess, match="files"):
        [sessions_monitor.check() for _ in range(COUNT_EVERY)]

"""Can learner code see, touch, call or disturb anything outside its own folder?

Every probe is tried in the sandbox and, where that is harmless, without one: a probe that fails
there, too, would prove nothing.
"""

from __future__ import annotations

import contextlib
import os
import platform
import resource
import secrets
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.marking.sandbox import confine as sandbox
from autograder.marking.sandbox import probe, waiting
from autograder.marking.sandbox.confine import NoSandbox, Sandbox, SessionLimits, refuse_if_readable
from autograder.marking.sandbox.host import Host, Lost, Session
from autograder.marking.sandbox.user import as_other_user, give
from tests.sampling import one_in
from tests.waiting import wait_for

# What each probe runs in; a probe sets `result`, and `libc`, `call` are there for it.
_FRAME = """
import ctypes, os, socket, sys
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *args):
    if libc.syscall(number, *args) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return "done"
def connect(family, kind, address, protocol=0):
    probe = socket.socket(family, kind, protocol)
    probe.settimeout(3)
    probe.connect(address)
    probe.send(b"leak")
    return "connected"
def probe():
{body}
candidate = os.getppid()
reading, writing = os.pipe()
if os.fork() == 0:  # a call that kills its caller is as good as refused
    try:
        word = f"GOT {{probe()!r}}"
    except BaseException as error:
        word = f"REFUSED {{error!r}}"
    os.write(writing, word[:2000].encode())
    os._exit(0)
os.wait()
os.close(writing)
print(os.read(reading, 2000).decode() or "KILLED")
"""


class Outside:
    """Things that learner code should not reach, and whether it did.

    They belong to the user that it runs as: nothing but the sandbox stands before them.
    """

    def __init__(self) -> None:
        self._around = tempfile.TemporaryDirectory()  # pytest's own folders are closed to others
        Path(self._around.name).chmod(0o755)
        self.folder = folder = Path(self._around.name) / "o"
        folder.mkdir()
        self.file = folder / "gradebook.db"
        self.file.write_text("the gradebook")
        self.file.chmod(0o644)
        os.utime(self.file, (1, 1))
        give(folder, self.file)
        self.neighbour = subprocess.Popen(["cat"], stdin=subprocess.PIPE, **as_other_user())
        self.path = str(folder / "s")  # a socket's path must be short
        self.tcp = self._listen(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0))
        self.udp = self._listen(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0))
        self.unix = self._listen(socket.AF_UNIX, socket.SOCK_STREAM, self.path)
        self.name = f"\0autograder-{secrets.token_hex(8)}"  # one for the whole machine
        self.abstract = self._listen(socket.AF_UNIX, socket.SOCK_DGRAM, self.name)

    @staticmethod
    def _listen(family: int, kind: int, address: object) -> socket.socket:
        server = socket.socket(family, kind)
        server.bind(address)
        if kind == socket.SOCK_STREAM:
            server.listen()
        server.setblocking(False)
        return server

    def close(self) -> None:
        for server in (self.tcp, self.udp, self.unix, self.abstract):
            server.close()
        self.neighbour.kill()
        self.neighbour.communicate()
        self._around.cleanup()

    def words(self) -> dict[str, object]:
        return {
            "folder": str(self.folder),
            "file": str(self.file),
            "tcp": self.tcp.getsockname(),
            "udp": self.udp.getsockname(),
            "unix": self.path,
            "abstract": self.name,
            "examiner": os.getpid(),
            "neighbour": self.neighbour.pid,
        }

    def untouched(self) -> bool:
        """Whether no file has changed and nobody has called."""
        found = self.file.stat()
        return (
            self.file.read_text() == "the gradebook"
            and stat.S_IMODE(found.st_mode) == 0o644
            and found.st_mtime == 1
            and os.listxattr(self.file) == []
            and sorted(os.listdir(self.folder)) == ["gradebook.db", "s"]
            and not any(map(self._called, (self.tcp, self.udp, self.unix, self.abstract)))
        )

    @staticmethod
    def _called(server: socket.socket) -> bool:
        with contextlib.suppress(BlockingIOError):
            if server.type == socket.SOCK_STREAM:
                server.accept()[0].close()
            else:
                server.recv(100)
            return True
        return False


@pytest.fixture
def outside() -> Iterator[Outside]:
    """Files, listeners and a process that learner code should not reach."""
    with contextlib.closing(Outside()) as outside:
        yield outside


def tried(session: Session, probe: str, words: dict[str, object]) -> str:
    """Try one probe in a session; return what it said."""
    given = "".join(f"\n    {name} = {value!r}" for name, value in words.items())
    body = given + "".join(f"\n    {line}" for line in probe.splitlines())
    outputs = session.run(_FRAME.format(body=body), 20)
    return "".join(str(output.get("text", output)) for output in outputs)


# Harmless without a sandbox: they only touch what this test owns.
TOUCHING = {
    "read a file": "return open(file).read()",
    "list a folder": "return os.listdir(folder)",
    "read through a link": "os.symlink(file, 'l')\nreturn open('l').read()",
    "read through a program": (
        "import subprocess\n"
        "return subprocess.run(['/bin/cat', file], capture_output=True, check=True).stdout"
    ),
    "map a file": "import numpy as np\nreturn bytes(np.memmap(file))",
    "link a file": "os.link(file, 'copy')\nreturn open('copy').read()",
    "overwrite a file": "return open(file, 'w').write('x')",
    "add to a file": "return open(file, 'a').write('x')",
    "cut a file": "return os.truncate(file, 0)",
    "delete a file": "return os.unlink(file)",
    "rename a file": "return os.rename(file, file + '2')",
    "make a file": "return open(folder + '/new', 'w').write('x')",
    "make a folder": "return os.mkdir(folder + '/new')",
    "make a link": "return os.symlink('/', folder + '/new')",
    "make a pipe": "return os.mkfifo(folder + '/new')",
    "change a mode": "return os.chmod(file, 0o777)",
    "change a mode by fchmodat": "return os.chmod('gradebook.db', 0o777, dir_fd=os.open(folder, 0))",
    "change a mode by fchmodat2": "return call(452, -100, file.encode(), 0o777, 0)",
    "change times": "return os.utime(file)",
    "change attributes": "return os.setxattr(file, 'user.x', b'1')",
    "change attributes by setxattrat": (
        "value = ctypes.create_string_buffer(b'1')\n"
        "import struct\n"
        "args = struct.pack('QII', ctypes.addressof(value), 1, 0)\n"
        "return call(463, -100, file.encode(), 0, b'user.x', args, 16)"
    ),
    "tcp": "return connect(socket.AF_INET, socket.SOCK_STREAM, tcp)",
    "multipath tcp": "return connect(socket.AF_INET, socket.SOCK_STREAM, tcp, 262)",
    "tcp fast open": ("return socket.socket().sendto(b'leak', 0x20000000, tcp)  # MSG_FASTOPEN"),
    "tcp as IPv6": (
        "return connect(socket.AF_INET6, socket.SOCK_STREAM, ('::ffff:127.0.0.1', tcp[1]))"
    ),
    "udp": "return connect(socket.AF_INET, socket.SOCK_DGRAM, udp)",
    "a unix socket": "return connect(socket.AF_UNIX, socket.SOCK_STREAM, unix)",
    "a unix socket from near": (
        "os.chdir(folder)\nreturn connect(socket.AF_UNIX, socket.SOCK_STREAM, 's')"
    ),
    "an abstract socket": "return connect(socket.AF_UNIX, socket.SOCK_DGRAM, abstract)",
    "a pair of sockets that sends elsewhere": (
        "one, two = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)\n"
        "return one.sendto(b'leak', abstract)"
    ),
    "a pair of sockets that goes elsewhere": (
        "one, two = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)\n"
        "one.connect(abstract)\nreturn one.send(b'leak')"
    ),
    "a file without a name": "return os.write(os.memfd_create('x'), b'x')",
    "the flags of a file": (
        "import fcntl\n"  # FS_IOC_SETFLAGS: undeletable and the like; here, what they are already
        "flags = fcntl.ioctl(os.open(file, 0), 0x80086601, bytes(8))\n"
        "return fcntl.ioctl(os.open(file, 0), 0x40086602, flags)"
    ),
    "a listening socket": "socket.create_server(('127.0.0.1', 0)).getsockname()",
    "netlink": "return socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).fileno()",
    "the examiner's limits": "import resource\nreturn resource.prlimit(examiner, 7)",
    "the examiner's priority": "return os.getpriority(os.PRIO_PROCESS, examiner) < 99 and "
    "os.setpriority(os.PRIO_PROCESS, examiner, os.getpriority(os.PRIO_PROCESS, examiner))",
    "the examiner's processors": (
        "return os.sched_setaffinity(examiner, os.sched_getaffinity(examiner))"
    ),
    "a signal to the examiner": "return os.kill(examiner, 0)",
    "a signal to the candidate": "return os.kill(candidate, 0)",
    "the examiner's environment": "return open(f'/proc/{examiner}/environ', 'rb').read()",
    "the examiner's memory": "return open(f'/proc/{examiner}/mem', 'rb').fileno()",
    "its own process's files": "return os.listdir('/proc/self/fd')",
    "the candidate's open files": "return os.listdir(f'/proc/{candidate}/fd')",
}
# Not tried without a sandbox: they would change the machine or tell its secrets.
GRASPING = {
    "the users": "return open('/etc/passwd').read()",
    "the home folder": "return os.listdir(os.path.expanduser('~root'))",
    "the root folder": "return os.listdir('/')",
    "/tmp": "return os.listdir('/tmp')",
    "/proc": "return os.listdir('/proc')",
    "/sys": "return os.listdir('/sys')",
    "/dev": "return os.listdir('/dev')",
    "/dev/shm": "return open('/dev/shm/x', 'w')",
    "the candidate's memory": "return open(f'/proc/{candidate}/mem', 'r+b')",
    "a signal to init": "return os.kill(1, 0)",
    "stop the candidate": "return os.kill(candidate, 19)",
    "a signal by descriptor": (
        "import signal\nreturn signal.pidfd_send_signal(os.pidfd_open(candidate), 19)"
    ),
    "a file of the candidate": "return call(438, os.pidfd_open(candidate), 0, 0)",
    "owner by root": "return os.chown('/etc/hostname', 0, 0)",
    "become root": "return os.setuid(0)",
    "a new root": "return os.chroot('.')",
    "virtual machines' sockets": "return socket.socket(40, socket.SOCK_STREAM)",  # AF_VSOCK
    "io_uring": "return call(425, 8, bytes(200))",
    "the host's name": "return socket.sethostname('x')",
    "a raw socket": "return socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)",
    "a packet socket": "return socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
    "the internet's names": "return socket.getaddrinfo('example.org', 80)",
    "more memory than allowed": "import resource\nreturn resource.setrlimit(9, (-1, -1))",
    "the session's pipes": "return os.open('../out', os.O_RDWR)",
    "the other sessions": "return os.listdir('../..')",
    "the library": "return open(sys.modules['autograder'].__file__, 'a')",
    "a module beside the library": (
        "return open(os.path.dirname(sys.modules['autograder'].__file__) + '/../numpy.py', 'w')"
    ),
    "a start-up file": "import numpy\nreturn open(numpy.__path__[0] + '/../sitecustomize.py', 'w')",
    "NumPy itself": "import numpy\nreturn open(numpy.__file__, 'a')",
    "Python itself": "return open(sys.executable, 'ab')",
    "the font cache": "import matplotlib\nreturn open(matplotlib.get_cachedir() + '/x', 'w')",
}
if platform.machine() == "x86_64":  # whose numbers of system calls these are
    TOUCHING |= {
        "watch a folder": (
            "watch = call(294, 0) and libc.syscall(294, 0)\n"
            "return call(254, watch, folder.encode(), 0x100)"
        ),
        # PTRACE_SEIZE, not ATTACH: where it gets through it must not stop the process that tests.
        "trace the examiner": "return call(101, 0x4206, examiner, 0, 0)",
        "read the examiner's memory": (
            "here = ctypes.create_string_buffer(8)\n"
            "import struct\n"
            "vector = struct.pack('QQ', ctypes.addressof(here), 8)\n"
            "there = struct.pack('QQ', ctypes.addressof(here), 8)\n"
            "return call(310, examiner, vector, 1, there, 1, 0)"
        ),
    }
    GRASPING |= {
        "queue a signal for the candidate": "return call(129, candidate, 19, bytes(128))",
        "a thread's signal": "return call(200, candidate, 19)",
        "a namespace": "return call(272, 0x10000000)",
        "a process in a namespace": (
            "child = call(56, 0x10000000 | 17, 0, 0, 0, 0) and 1\nreturn child"
        ),
        "a process in a namespace by clone3": (
            "import struct\nreturn call(435, struct.pack('11Q', 1 << 28, 0, 0, 0, 17, *[0] * 6), 88)"
        ),
        "a file system": "return call(430, b'tmpfs', 0)",
        "a file by its handle": "return call(304, 3, bytes(16), 0)",
        "another's memory as its own": "return call(440, os.pidfd_open(candidate), 0, 0, 20, 0)",
        "a signal through a file": (
            "import fcntl, signal\n"
            "reading, writing = os.pipe()\nfcntl.fcntl(reading, fcntl.F_SETOWN, candidate)\n"
            "fcntl.fcntl(reading, 10, signal.SIGKILL)  # F_SETSIG\n"
            "fcntl.fcntl(reading, fcntl.F_SETFL, fcntl.fcntl(reading, fcntl.F_GETFL) | 0x2000)\n"
            "os.write(writing, b'x')\nimport time\ntime.sleep(0.1)\n"
            "raise OSError('sent' if os.getppid() != candidate else 'nothing came')"
        ),
        "a mount": "return call(165, b'none', b'/tmp', b'tmpfs', 0, None)",
        "shared memory": "return call(29, 7777, 4096, 0o1666)",
        "a message queue": "return call(68, 7777, 0o1666)",
        "a posix queue": "return call(240, b'/autograder', 0o102, 0o666, None)",
        "a key ring": "return call(248, b'user', b'a', b'x', 1, -3)",
        "bpf": "return call(321, 0, bytes(64), 64)",
        "performance counters": "return call(298, bytes(128), 0, -1, -1, 0)",
        "userfaultfd": "return call(323, 0)",
        "the kernel's log": "return call(103, 3, ctypes.create_string_buffer(99), 99)",
        "a call of the 32-bit kind": "return call(0x40000000 | 90, file.encode(), 0o777)",
        "chmod as on a 386": (
            "import mmap\n"
            "page = mmap.mmap(-1, 4096, prot=7)\n"
            "page.write(b'\\x53\\xb8\\x0f\\0\\0\\0\\xbb\\0\\0\\0\\0\\xcd\\x80\\x5b\\xc3')\n"
            "return ctypes.CFUNCTYPE(ctypes.c_long)("
            "ctypes.addressof(ctypes.c_char.from_buffer(page)))()"
        ),
    }


def of_a_neighbour(text: str) -> str:
    """Let a probe, or its name, go for another process of its own user."""
    return text.replace("the examiner", "a neighbour").replace("examiner", "neighbour")


TOUCHING |= {
    of_a_neighbour(name): of_a_neighbour(probe)
    for name, probe in TOUCHING.items()
    if "examiner" in probe and "memory" not in name
}


@pytest.mark.parametrize("name", TOUCHING | GRASPING)
def test_a_session_reaches_nothing_outside(session, outside, name):
    """Is every way out of the sandbox closed?"""
    said = tried(session, (TOUCHING | GRASPING)[name], outside.words())
    assert said.startswith(("REFUSED", "KILLED")), said
    assert outside.untouched()


# A kernel may be too old for them, or its owner may have forbidden them to everybody.
HOSTS_DIFFER = {
    *("change a mode by fchmodat2", "change attributes", "change attributes by setxattrat"),
    *("multipath tcp", "tcp fast open", "tcp as IPv6"),
    "the flags of a file",
    *("trace the examiner", "the examiner's memory", "read the examiner's memory"),
    *("trace a neighbour", "a neighbour's limits"),  # which root may not touch in a container
}


@pytest.mark.slow
def test_the_probes_work_where_there_is_no_sandbox(root):
    """Do the same probes get through without a sandbox? Otherwise they would prove nothing."""
    failed = {}
    with Host(root, "none") as host, host.session() as session:
        for name, probe in TOUCHING.items():
            with contextlib.closing(Outside()) as outside:
                said = tried(session, probe, outside.words())
            if not said.startswith("GOT"):
                failed[name] = said
    assert failed.keys() <= HOSTS_DIFFER, failed


def test_the_real_course_cannot_be_read(session, root):
    """Are the key, the solutions, the gradebook and what is handed in out of sight?"""
    for path in (
        *(
            "autograder/key/activations.py",
            "autograder/key",
            "autograder/marking/grading/examiner.py",
        ),
        *("solutions/01_activations.py", "autograder/sample/answers", "gradebook.db", "submitted"),
        *("assignments", "nbgrader_config.py", ".git", "."),
    ):
        probe = f"path = {str(root / path)!r}\nreturn os.listdir(path) or open(path).read()"
        assert tried(session, probe, {}).startswith("REFUSED"), path


def test_the_key_cannot_be_imported(session):
    """Is what a session may import without the key and without the examiner?"""
    for name in (
        "autograder.key",
        "autograder.marking.grading.examiner",
        "autograder.sample",
        "nbgrader_x",
    ):
        probe = f"import importlib\nreturn importlib.import_module({name!r}).__file__"
        assert "ModuleNotFoundError" in tried(session, probe, {}), name


def test_no_secret_is_in_the_environment(session):
    """Does a session see nothing of the examiner's environment?"""
    said = tried(session, "return sorted(os.environ)", {})
    assert "hunter2" not in tried(session, "return dict(os.environ)", {})
    assert "TOKEN" not in said
    assert "PATH" in said


def test_no_door_was_left_open(session):
    """Does a session hold no open file but its two pipes and nothing?"""
    probe = (
        "import stat\nfound = []\n"
        "for number in range(256):\n"
        "    try: mode = os.fstat(number).st_mode\n"
        "    except OSError: continue\n"
        "    found.append('pipe' if stat.S_ISFIFO(mode) else 'null' if stat.S_ISCHR(mode) else mode)\n"
        "return found"
    )
    said = tried(session, probe, {})
    assert said.count("pipe") == 2 + 2  # two are this probe's own
    found = said.replace("GOT", "").strip("\n []").replace("'", "").split(", ")
    assert set(found) == {"pipe", "null"}


def test_a_session_may_use_its_own_folder(session):
    """Can honest code write, read and delete files, and start threads and programs?"""
    probe = (
        "import subprocess, tempfile, threading\n"
        "os.makedirs('a/b')\nopen('a/b/c', 'w').write('x')\nos.rename('a', 'd')\n"
        "tempfile.TemporaryFile().write(b'x')\n"
        "threading.Thread(target=print).start()\n"
        "subprocess.run([sys.executable, '-c', 'import numpy'], check=True)\n"
        "socket.socketpair()\n"
        "return open('d/b/c').read()"
    )
    assert tried(session, probe, {}) == "GOT 'x'\n"


def test_nothing_of_a_session_is_left_for_the_next(host):
    """Do files, processes, patches and folders end with the session that made them?"""
    mess = (
        "import builtins, os, sys, json, struct, numpy as np, autograder.checks.call as call\n"
        "os.mkdir('locked', 0)\nos.symlink('/', 'loop')\nopen('numpy.py', 'w').write('1 / 0')\n"
        "os.mkfifo('pipe')\nopen('sitecustomize.py', 'w').write('1 / 0')\n"
        "np.isclose = np.allclose = lambda *_, **__: True\n"
        "builtins.open = json.loads = struct.unpack = call.perform = None\n"
        "os.environ['LEFT'] = 'yes'\nsys.path.insert(0, os.getcwd())\n"
        "pids = []\n"
        "for _ in range(3):\n"
        "    pid = os.fork()\n"
        "    if pid == 0:\n"
        "        os.setsid()\n"
        "        import signal, time\n"
        "        for s in range(1, 32):\n"
        "            try: signal.signal(s, signal.SIG_IGN)\n"
        "            except (OSError, ValueError): pass\n"
        "        if os.fork() == 0: time.sleep(600)\n"
        "        time.sleep(600)\n"
        "    pids.append(pid)\n"
        "print(os.getpid(), *pids)\n"
    )
    with host.session() as session:
        session.run("1", 1)
    before = len(os.listdir(host._sandbox.sessions))
    with host.session() as session:
        (told,) = session.run(mess, 5)
        assert len(os.listdir(host._sandbox.sessions)) == before + 1
    for pid in map(int, told["text"].split()):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert len(os.listdir(host._sandbox.sessions)) == before
    with host.session() as session:
        probe = (
            "import json, numpy as np\n"
            "assert not np.allclose(1, 2) and json.loads('[1]') == [1]\n"
            "assert callable(sys.modules['autograder.checks.call'].perform)\n"
            "return os.listdir('.'), os.environ.get('LEFT'), open('x', 'w').write('x')"
        )
        assert tried(session, probe, {}) == "GOT ([], None, 1)\n"


_COUNT = """
import os
reading, writing = os.pipe()
pids = []
while len(pids) < 500:
    try: pid = os.fork()
    except OSError: break
    if pid == 0: os.close(writing); os.read(reading, 1); os._exit(0)
    pids.append(pid)
os.close(writing)
for pid in pids: os.waitpid(pid, 0)
print(len(pids))
"""
LEAVING = {
    "a fork bomb": "import os\nfor _ in range(200):\n    try: os.fork()\n    except OSError: pass",
    "processes": "import os, time\nfor _ in range(9):\n    if os.fork() == 0: time.sleep(60)",
    "dead processes": "import os\nfor _ in range(9):\n    if os.fork() == 0: os._exit(0)",
    "grandchildren": (
        "import os, time\n"
        "for _ in range(9):\n"
        "    if os.fork() == 0: os.fork() or time.sleep(60); os._exit(0)"
    ),
    "programs": "import subprocess\nfor _ in range(9): subprocess.Popen(['/bin/sleep', '60'])",
}


@pytest.mark.parametrize("name", one_in(3, LEAVING))
def test_what_is_left_running_takes_nothing_from_the_next(host, name):
    """Is the number of processes bounded, and does each session have it whole?"""
    with host.session() as session, contextlib.suppress(Lost):
        session.run(LEAVING[name], 0.5)
    with host.session() as session:
        count = int(session.run(_COUNT, 5)[0]["text"])
    assert 1 < SessionLimits().processes - count < 4  # the candidate and the session count, too


def test_limits_hold_and_are_the_sessions_own(session):
    """Are memory, time and file size bounded in a session, and nothing bounded for the candidate?"""
    own = SessionLimits().as_rlimits()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != own["FSIZE"]
    probe = "with open('big', 'wb') as file:\n    file.truncate({})\nreturn 'wrote'"
    assert tried(session, probe.format(own["FSIZE"]), {}).startswith("GOT")
    assert tried(session, probe.format(own["FSIZE"] + 1), {}).startswith(("REFUSED", "KILLED"))
    probe = "import numpy as np\nreturn np.empty({}, 'u1').nbytes"
    assert tried(session, probe.format(2**28), {}).startswith("GOT")
    assert tried(session, probe.format(own["AS"]), {}).startswith("REFUSED")


def test_many_sessions_use_nothing_up(host):
    """Does a host serve session after session without collecting processes, files or doors?"""
    with host.session() as session:
        session.run("1", 1)
    before = len(os.listdir("/proc/self/fd"))
    folders = os.listdir(host._sandbox.sessions)
    for number in range(60):  # more than the limit of processes
        with host.session() as session:
            assert session.run(f"print({number})", 1)[0]["text"] == f"{number}\n"
    assert (
        len(os.listdir("/proc/self/fd")) < before + 6
    )  # the sandbox itself opens some for a moment
    assert os.listdir(host._sandbox.sessions) == folders


def test_a_room_leaves_nothing(root):
    """Are the host's folder and its waiting process gone at the end?"""
    with Host(root, sandbox.available()) as host:
        with host.session() as session:
            session.run("open('x', 'w').write('y')", 1)
        folder = host._sandbox.sessions.parent
        pid = host._candidate.pid
        assert folder.exists()
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_killed_examiner_leaves_nobody_behind(root):
    """Does a learner's process end when the examiner is killed in the middle of marking?"""
    code = (
        "import os\nfrom pathlib import Path\n"
        "from autograder.marking.sandbox.host import Host\n"
        "from autograder.marking.sandbox.confine import available\n"
        f"with Host(Path({str(root)!r}), available()) as host, host.session() as session:\n"
        "    print(session.run('import os; print(os.getpid())', 5)[0]['text'], flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root)
    wait_for(lambda: _is_dead(int(done.stdout)))


def _is_dead(pid: int) -> bool:
    """Whether a process is gone, or waits for whoever inherits it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_a_dead_candidate_comes_back(host):
    """Does the next session find a new candidate when the waiting one has died?"""
    with host.session() as session:
        session.run("1", 1)
    os.kill(host._candidate.pid, 9)
    with host.session() as session:
        assert session.run("print(2)", 1)[0]["text"] == "2\n"


def test_a_session_that_never_comes_up_is_not_the_learners_fault(root, monkeypatch):
    """Is a host that opens no session told as its own fault, and nobody marked down?"""
    monkeypatch.setattr(probe, "or_else", lambda kind: (kind,))
    monkeypatch.setattr(Host, "_inner_limits", lambda _: {"NONESUCH": 1})  # it dies of that
    raises = pytest.raises(NoSandbox, match="No session comes up")
    with Host(root, sandbox.available()) as host, raises, host.session():
        pass


def test_a_session_may_read_all_that_its_candidate_may(tmp_path):
    """Is what is left out for a session in a folder that it may read, or the null device?"""
    box = Sandbox("sandlock", tmp_path / "library", tmp_path / "sessions")
    again = [Path(one) for one in box.readable_again]
    left_out = {*box.readable} - {*box.readable_again} - {os.devnull}
    assert all(any(Path(os.path.realpath(o)).is_relative_to(a) for a in again) for o in left_out)
    assert {*box.readable_again} <= {*box.readable}
    assert {str(box.library), "/dev/zero", "/dev/urandom"} <= {*box.readable_again}


def test_the_null_device_is_there(session):
    """May a session read and write the null device?"""
    said = session.run("open('/dev/null').read() == '' and open('/dev/null', 'w').write('a')", 5)
    assert said[0]["data"]["text/plain"] == "1"


def test_a_course_where_learners_can_read_is_refused(root):
    """Is a course, or a package with the key, inside what Python must read refused?"""
    import numpy

    with pytest.raises(NoSandbox, match="could read the answers"):
        refuse_if_readable(Path(numpy.__file__).parent)
    with pytest.raises(NoSandbox, match="could read the answers"):
        refuse_if_readable(Path("/usr"))
    refuse_if_readable(root)


def test_a_package_where_learners_can_read_is_refused(root, monkeypatch):
    """Is marking refused when the package with the key is installed where Python reads?"""
    monkeypatch.setattr(
        waiting, "__file__", "/usr/lib/python3/autograder/marking/sandbox/waiting.py"
    )
    with pytest.raises(NoSandbox, match="could read the answers"):
        Host(root, sandbox.available())


def test_without_a_sandbox_there_is_no_marking(monkeypatch):
    """Does a machine that cannot confine get told why, and what to do?"""
    monkeypatch.setattr(sandbox, "_why_not_sandlock", lambda: "an old kernel")
    monkeypatch.setattr(sandbox, "_why_not_bwrap", lambda: "not installed")
    with pytest.raises(NoSandbox) as refused:
        sandbox.available()
    said = str(refused.value)
    assert "an old kernel" in said
    assert "bubblewrap" in said
    assert "--unsafe-no-sandbox" in said


def test_a_sandbox_that_does_not_start_is_said(root, monkeypatch):
    """Is a candidate that does not come up told as an error that a person can mend?"""
    monkeypatch.setattr(Sandbox, "_environment", lambda self: {"PYTHONPATH": "/nonesuch"})
    with Host(root, sandbox.available()) as host, pytest.raises(NoSandbox, match="not start"):
        host.session().__enter__()


BUBBLEWRAP = sandbox._why_not_bwrap()
IN_BUBBLEWRAP = {
    "memory that no limit counts": "return open('/dev/shm/x', 'w').write('x')",
    "a file beside everything": "return open('/x', 'w').write('x')",
    "the library": TOUCHING["overwrite a file"].replace(
        "file", "sys.modules['autograder'].__file__"
    ),
    **{name: probe for name, probe in TOUCHING.items() if "watch" not in name},
    **{name: GRASPING[name] for name in ("the users", "/proc", "/sys")},
    **{name: probe for name, probe in GRASPING.items() if "namespace" in name},
}
# A namespace of its own: processes and sockets there are nobody else's.
OWN = {
    *("a listening socket", "netlink", "a signal to the candidate", "the candidate's memory"),
    *("the examiner's priority", "the examiner's processors", "the examiner's limits"),
    *("a neighbour's priority", "a neighbour's processors", "a neighbour's limits"),
}


WRITING = """
import subprocess
writer = "import itertools, os; [os.mkdir(f'../../{os.getpid()}-{i}') for i in itertools.count()]"
for _ in range(4):
    subprocess.Popen([sys.executable, "-S", "-c", writer], start_new_session=True)
import time
while len(os.listdir("../..")) < 50:
    time.sleep(0.01)
"""


@pytest.mark.slow
@pytest.mark.skipif(BUBBLEWRAP is not None, reason=f"bubblewrap: {BUBBLEWRAP}")
def test_bubblewrap_confines_as_well(root):
    """Where bubblewrap stands in, does the same hold, and is nothing left for the next session?"""
    probes = {name: probe for name, probe in IN_BUBBLEWRAP.items() if name not in OWN}
    with Host(root, "bwrap") as host:
        with host.session() as session:
            for name, probe in probes.items():
                with contextlib.closing(Outside()) as outside:
                    said = tried(session, probe, outside.words())
                    assert said.startswith(("REFUSED", "KILLED")), (name, said)
                    assert outside.untouched(), name
        with host.session() as session:
            tried(session, "open('../../left', 'w').write('x')", {})
        assert os.listdir(host._sandbox.sessions) == ["matplotlib"]
        for _ in range(5):  # what goes on writing while it is killed
            with host.session() as session:
                assert tried(session, WRITING, {}).startswith("GOT")
            assert os.listdir(host._sandbox.sessions) == ["matplotlib"]

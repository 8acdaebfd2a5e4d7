"""A PostgreSQL server of one's own: in a temporary folder, on a port of this machine only."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin")
WHY_NOT = (
    "PostgreSQL's programs are not here; on Debian: apt-get install --no-install-recommends "
    "postgresql"
)


def programs() -> Path | None:
    """Return the folder with ``initdb`` and ``postgres``, of the newest version that is there."""
    found = [path for place in _PLACES for path in Path("/").glob(place[1:] + "/initdb")]
    if found:
        return max(found, key=lambda path: [int(n) for n in path.parts if n.isdigit()]).parent
    program = shutil.which("initdb")
    return Path(program).resolve().parent if program else None


class Server:
    """A server that can be killed and started again.

    Parameters
    ----------
    folder : Path
        An empty folder, for all of its files.
    """

    def __init__(self, folder: Path) -> None:
        bin_folder = programs()
        if bin_folder is None:
            raise LookupError(WHY_NOT)
        self._bin = bin_folder
        self._data = folder / "data"
        self._sockets = folder
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        self._user: int | None = None
        if os.geteuid() == 0:  # the server refuses root
            known = {user.pw_name: user for user in pwd.getpwall()}
            user = known.get("postgres") or known["nobody"]
            self._user = user.pw_uid
            os.chown(folder, user.pw_uid, user.pw_gid)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._run(
            *("initdb", "--pgdata", str(self._data), "--auth", "trust", "--username", "marker"),
            *("--encoding", "UTF8", "--locale", "C", "--no-sync"),
        )

    def url(self, database: str = "gradebook") -> str:
        """Return the address of a database, for SQLAlchemy."""
        return f"postgresql+psycopg://marker@127.0.0.1:{self._port}/{database}"

    def start(self) -> None:
        """Start the server and wait until it answers; repairs what a kill has left."""
        options = ["-D", str(self._data), "-p", str(self._port), "-h", "127.0.0.1"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(self._bin / "postgres"), *options, "-k", str(self._sockets)],
                stdout=log,
                stderr=log,
                user=self._user,
                extra_groups=[] if self._user is not None else None,
                start_new_session=True,
            )
        until = time.monotonic() + 60
        while self._ask("select 1", "postgres").returncode:
            if time.monotonic() > until or self._process.poll() is not None:
                raise RuntimeError(self._log.read_text(errors="replace")[-2000:])
            time.sleep(0.05)

    def create(self, database: str) -> str:
        """Make an empty database and return its address."""
        done = self._ask(f'create database "{database}"', "postgres")
        if done.returncode:
            raise RuntimeError(done.stderr)
        return self.url(database)

    def kill(self) -> None:
        """End the server with all of its processes at once, as a power cut does."""
        if self._process is not None:
            main = psutil.Process(self._process.pid)
            for process in (main, *main.children(recursive=True)):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            self._process.wait()
            self._process = None
        (self._data / "postmaster.pid").unlink(missing_ok=True)

    def _ask(self, command: str, database: str) -> subprocess.CompletedProcess[str]:
        words = ["psql", "-h", "127.0.0.1", "-p", str(self._port), "-U", "marker"]
        return self._run(*words, "-d", database, "-c", command, check=False)

    def _run(self, program: str, *options: str, check: bool = True) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(self._bin / program), *options],
            user=self._user,
            extra_groups=[] if self._user is not None else None,
            cwd=self._sockets,
            capture_output=True,
            text=True,
            check=check,
        )


@contextmanager
def running() -> Iterator[Server]:
    """Run a server for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="autograder-postgresql-") as folder:
        server = Server(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()

"""The bounds of marking: what learners' work may take, and how long we wait for what.

They stand in one place because `docs/security.md` promises them; a test holds the page to them.
What is needed where this file is not has bounds of its own: data in `checks/values.py`, downloads in
`marking/classroom/collect/bounds.py`.
This file enters the sandbox with the protocol, and may: nothing in it is a secret.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields

# A learner's code: processor seconds for one cell and for one call.
CELL_SECONDS = 30.0
CALL_SECONDS = 10.0


@dataclass(frozen=True)
class TimeLimits:
    """How long a notebook may take.

    Parameters
    ----------
    cell, call : float
        Seconds of processor time for one cell and for one call.
    cells : float
        Seconds by the clock for all cells of a notebook, in all its sessions; after that, cells of
        the learner's own are left out, and answers are given little time.
    notebook : float
        Seconds by the clock after which a notebook is given up.
    """

    cell: float = CELL_SECONDS
    call: float = CALL_SECONDS
    cells: float = 300.0
    notebook: float = 3600.0

    def __str__(self) -> str:
        # Kept results have this text, and the class had this name.
        pairs = zip(fields(self), astuple(self), strict=True)
        return f"Times({', '.join(f'{field.name}={value!r}' for field, value in pairs)})"


USUAL = TimeLimits()


@dataclass(frozen=True)
class SessionLimits:
    """What one session may use.

    Parameters
    ----------
    memory : int
        Bytes of address space of one process.
    cpu : int
        Seconds of processor time of one process.
    file : int
        Bytes of one file.
    open_files : int
        Files that one process may have open.
    processes : int
        Processes at once, copies of the session included: one for each exercise.
    together : int
        Bytes of memory of all its processes.
    disk, files : int
        Bytes and number of all its files.
    """

    memory: int = 2 * 2**30
    cpu: int = 300
    file: int = 64 * 2**20
    open_files: int = 256
    processes: int = 40
    together: int = 4 * 2**30
    disk: int = 2**30
    files: int = 20_000

    def as_rlimits(self) -> dict[str, int]:
        """Return the limits that a process sets for itself and its children."""
        limits = {"AS": self.memory, "CPU": self.cpu, "FSIZE": self.file}
        return limits | {"NOFILE": self.open_files, "CORE": 0}


# The monitor, which adds up what a session's processes use.
MONITOR_SECONDS = 0.25  # between two checks
COUNT_EVERY = 8  # files are counted at every eighth check, whatever the file system says

# Sessions, and the candidate that they come from.
START_SECONDS = 120.0  # a cold disk and a busy machine
SESSION_ATTEMPTS = 3
PROBE_SECONDS = 10.0  # of processor time, for what a session must not be able to do
CONTROL_SECONDS = 30.0  # for a word of the candidate, which is ours
END_SECONDS = 10.0  # for a process that was killed
ALONE = "AUTOGRADER_ALONE"  # set in a candidate's environment where no notebook is marked
MAX_DESCRIPTORS = 1024  # of the candidate's that a session closes

# The wall clock, by which what does not listen to its own clock is ended.
WALL_FACTOR = 4.0  # seconds for each processor second
WALL_EXTRA = 5.0  # seconds besides

# What the examiner works out for a learner, who chooses the sizes.
ANSWER_SECONDS = 20.0
ANSWER_BYTES = 2**30  # of address space, beyond what the examiner has
REMEMBERED_ANSWERS = 8  # to questions of one kind in one call

# The wire.
MAX_HEADER = 16 * 2**20  # bytes
MAX_HEADER_PARTS = 500_000  # brackets: each is an object many times its size
SHORT_HEADER = 1_000  # bytes; so short a one is taken apart once
SHORT_PARTS = 60  # commas in it
SHORT_HEADERS = 500  # that are kept
MAX_ARRAYS = 10_000
MAX_AXES = 32
MAX_AXIS = 2**40
SEND_SECONDS = 30.0
WAIT_SECONDS = 0.25  # between two checks while waiting
CHUNK_BYTES = 2**16  # as much as a pipe holds
CONTROL_BYTES = 32  # of a control line
HELD_SECONDS, HELD_BYTES = 0.05, 2**15  # of outcomes that are sent together

# What a session may say and show.
MAX_OUTPUTS = 100  # of a cell; what is beyond is dropped and counted
MAX_SHOWN = 20 * 2**20  # characters of all outputs of a notebook
MAX_ERROR = 1000  # characters of an error's message
MAX_TRACEBACK_LINES, MAX_TRACEBACK_LINE = 40, 2000
MAX_CRASH = 500  # characters of what is told of a crash
MAX_SEEN = 8  # rows of what was seen on the line that stopped
MAX_PRINTED = 20_000  # characters that a call has printed
MAX_TOLD = 200  # characters of what a verdict tells of an error in a cell
MAX_WRITERS = 4  # functions that are named as having printed it

# A submission.
MAX_FILE = 50 * 2**20  # bytes
MAX_FILE_PARTS = 1_000_000  # brackets: what they stand for takes twenty times their bytes
MAX_CELLS = 2_000
MAX_EXPLORATION = 20_000  # characters; to parse a text takes 2,000 times its size
MAX_ATTACHED = 14 * 2**20  # characters of all pasted pictures of a notebook: 10 MB of pictures
MAX_ATTACHMENTS = 100
MAX_TIMESTAMP = 100  # characters
MAX_NAME = 128  # characters of a learner's name, by nbgrader's tables

# Grading.
MAX_RUNS = 24  # sessions that a notebook may end; then its own cells are left out
LATE_CELL_SECONDS = 2.0  # for an answer's cell, once all cells have had their time
CALLS_FACTOR, CALLS_EXTRA = 8.0, 10.0  # all calls of an exercise: so many times one, and seconds
MAX_TRIES = 8  # runs of an exercise, with other steps below it put right in each
KEPT_CASES = 500  # exercises with their cases: every set of fresh cases of the whole course

# The gradebook.
RETRY_SECONDS = 60.0  # that it may be away, say while its server is started again
FIRST_RETRY_SECONDS = 10.0  # for one that has not answered yet: its address may be wrong
FIRST_WAIT, LONGEST_WAIT = 0.2, 5.0  # seconds between two tries
ANSWERING_SECONDS = 10  # for a server at an address; else a silent one takes two minutes

# A class.
BATCH_SIZE = 500  # results that are recorded at once
BATCH_SECONDS = 2.0  # between two batches, where results come faster than that
CACHE_SECONDS = 30.0  # that another process may hold the kept results
MAX_DEATHS = 3  # of workers at one submission, before it is given up
WORKER_END_SECONDS = 5.0  # for a worker to clear up
GARBAGE = 20_000  # objects that come to be before a worker looks which are garbage
TASKS_A_WORKER = 10  # submissions: to start one takes as long as to mark ten

# A Dask cluster.
CONNECT_SECONDS = 30.0  # to reach the scheduler
COUNT_WORKERS_SECONDS = 5.0  # between two counts of the workers
REMIND_SECONDS = 60.0  # between two words about there being none
POLL_SECONDS = 0.5  # between two looks at the workers while nothing is done
TASKS_A_THREAD = 2  # on their way at once
BUNDLE_SECONDS = 2.0  # of work in one task of Dask's
BUNDLE_SIZE = 64  # submissions in one
BUNDLE_BYTES = 4 * 2**20  # of several submissions in one, and of their marked notebooks
IDLE_RUNS = 4  # that a worker keeps idle processes for: some coordinators are killed, never closed

# Pages.
# Reading HTML takes time by the square of how many attributes a tag has, and of how deep tags nest:
# with these bounds seconds, not minutes.
MAX_HTML = 500_000  # characters of one output or text; a page of a report has less than half
MAX_TAGS = 20_000
MAX_MARKDOWN = 50_000
PAGE_SECONDS = 120.0
MAX_PAGE = 250_000  # bytes of a page of feedback, but for its first screen and its pictures
# Of one text that a cell has put out; of more the middle is left out.
MAX_STREAM = 8_000  # characters
MAX_STREAM_LINES = 40

# What a person sees while and after a class is marked.
MAX_LISTED = 100  # learners that a summary lists; of more, those that need attention
LINE_SECONDS = 10.0  # between two lines of progress where there is no terminal
JSON_SECONDS = 1.0
RATE_SECONDS = 60.0  # over which the rate is taken

# nbgrader's own commands.
HOST_SECONDS = 86_400.0  # after which a program that runs on makes its sandbox anew

# The place at fault.
PLACES_SECONDS = 1.0  # of computing, when the search is given up
PLACES_FACTOR = 3.0  # so many times as much ends what does not listen
MAX_PLACES = 3

"""Is the shell in which cells run at marking a kernel in all that learners use?

What stands above a definition is run in a real kernel and in a session: the definition below it is
there in both, or in neither.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from IPython.core.inputtransformer2 import TransformerManager
from jupyter_client.manager import start_new_kernel

from autograder.checks.contract import Case
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.inside.shell import _ARRANGED, _SPECIAL, _Transformers
from autograder.marking.sandbox.limits import CELL_SECONDS
from tests.once import ROOT
from tests.waiting import PATIENCE

ABOVE = {
    # Commands of a shell
    "!": "!ls",
    "! fails": "!false\nassert _exit_code != 0",
    "! missing": "!no_such_program --help",
    "! with a name": "name = 'x'\n!echo {name} $name | cat",
    "! in a branch": "if True:\n    !echo hi",
    "! on several lines": "!echo a \\\n    b",
    "! in the background": "!sleep 0 &",
    "! for the network": "!curl --max-time 1 http://127.0.0.1:9/",
    "!!": "!!ls",
    "! assigned": "files = !ls\nassert files.n is not None",
    "%sx": "%sx ls",
    "system": "get_ipython().system('ls')",
    "getoutput": "get_ipython().getoutput('ls')",
    "%pip": "%pip install --no-index no-such-package",
    "!pip": "!pip install --no-index no-such-package",
    "%conda": "%conda install no-such-package",
    # Folders and files
    "%cd": "%cd ..",
    "%cd and back": "%cd /usr\n%cd -",
    "%pwd": "here = %pwd",
    "pwd": "pwd",
    "%ls": "%ls",
    "%mkdir": "%mkdir -p made",
    "%cat": "%cat no_such_file",
    "%pushd": "%pushd /usr\n%popd",
    "%bookmark": "%bookmark here",
    "the folder on the path": "import sys\nassert '' in sys.path",
    "a module written": "open('mine.py', 'w').write('x = 1')\nfrom mine import x",
    "%run": "open('run.py', 'w').write('ran = 1')\n%run run.py\nassert ran",
    "%run missing": "%run no_such.py",
    "%load": "open('load.py', 'w').write('x = 1')\n%load load.py",
    "%save": "%save -f saved.py 1",
    "%store": "x = 1\n%store x",
    # Cells in other languages; the definition stands in the next cell
    "%%writefile": "%%writefile written.py\nx = 1",
    "%%writefile imported": "from written import x",
    "%%file": "%%file written.py\nx = 1",
    "%%bash": "%%bash\necho hi",
    "%%bash fails": "%%bash\nexit 3",
    "%%sh": "%%sh\ntrue",
    "%%script": "%%script python3\nprint(1)",
    "%%html": "%%html\n<b>x</b>",
    "%%javascript": "%%javascript\n1",
    "%%latex": "%%latex\nx",
    "%%markdown": "%%markdown\nx",
    "%%svg": "%%svg\n<svg/>",
    "%%unknown": "%%no_such_magic\nx",
    # Magics
    "%timeit": "%timeit -n1 -r1 1 + 1",
    "%time": "%time x = 1\nassert x",
    "%%time": "%%time\nx = 1",
    "%%capture": "%%capture said\nprint(1)",
    "%%capture %%time": "%%capture\n%%time\nx = 1",
    "%prun": "%prun 1 + 1",
    "%matplotlib": "%matplotlib inline",
    "%matplotlib notebook": "%matplotlib notebook",
    "%matplotlib nbagg": "%matplotlib nbagg\nimport matplotlib.pyplot as plt\nplt.plot([1]); plt.show()",
    "%matplotlib widget": "%matplotlib widget",
    "%matplotlib qt": "%matplotlib qt",
    "%pylab": "%pylab inline",
    "%config": "%config InlineBackend.figure_format = 'retina'",
    "%load_ext": "%load_ext autoreload\n%autoreload 2",
    "%load_ext missing": "%load_ext no_such_extension",
    "%env": "%env A=1\nimport os\nassert os.environ['A'] == '1'",
    "%env missing": "%env NO_SUCH",
    "%precision": "%precision 3",
    "%alias": "%alias show echo",
    "%rehashx": "%rehashx",
    "%xmode": "%xmode Plain",
    "%autosave": "%autosave 60",
    "%clear": "%clear",
    "%less": "open('page.txt', 'w').write('x')\n%less page.txt",
    "%lsmagic": "%lsmagic",
    "%pdb": "%pdb off",
    "%automagic": "%automagic on",
    "%unknown": "%no_such_magic",
    "a magic of one's own": (
        "from IPython.core.magic import register_line_magic\n@register_line_magic\n"
        "def hello(line):\n    return 1\n%hello"
    ),
    # What the shell remembers
    "In": "In[-1]",
    "Out": "Out, _, __, _i",
    "_": "_ = 1\n_",
    "%history": "%history\n%hist -n",
    "%who": "%who\n%whos\n%who_ls",
    "%reset": "%reset -f",
    "%reset in": "%reset -f in",
    "%reset_selective": "%reset_selective -f no_such",
    "%xdel": "x = 1\n%xdel x",
    "%recall": "%recall",
    "%macro": "%macro again 1",
    "%logstart": "%logstart\n%logstop",
    # What is shown
    "display": "display(1)",
    "display by its id": "shown = display(1, display_id=True)\nshown.update(2)",
    "clear_output": "from IPython.display import clear_output\nclear_output(wait=True)",
    "HTML": "from IPython.display import HTML, Markdown, display\ndisplay(HTML('x'), Markdown('y'))",
    "a widget": "from comm import create_comm\ncreate_comm(target_name='x')",
    "plt.show": "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show(block=False)\nplt.ion()",
    "plt.pause": "import matplotlib.pyplot as plt\nplt.pause(0.01)",
    "TkAgg": "import matplotlib\nmatplotlib.use('TkAgg')",
    # Help
    "?": "len?",
    "??": "len??",
    "? before": "?len",
    "? with a star": "le*?",
    "? unknown": "no_such_name?",
    "? alone": "?",
    "help": "help(len)",
    "%pinfo": "%pinfo len",
    "%psource": "import json\n%psource json.dumps",
    # A person who answers
    "input": "input('how many? ')",
    "getpass": "import getpass\ngetpass.getpass()",
    "set_trace": "import pdb\npdb.set_trace()",
    # An event loop
    "await": "import asyncio\nawait asyncio.sleep(0)",
    "gather": "import asyncio\nawait asyncio.gather(asyncio.sleep(0))",
    "async for": "async def some():\n    yield 1\nasync for x in some():\n    pass",
    "a task": "import asyncio\ntask = asyncio.create_task(asyncio.sleep(0))\nawait task",
    "asyncio.run": "import asyncio\nasyncio.run(asyncio.sleep(0))",
    "the running loop": "import asyncio\nasyncio.get_running_loop()",
    "a program awaited": (
        "import asyncio\nprogram = await asyncio.create_subprocess_exec('true')\nawait program.wait()"
    ),
    # How code tells where it is
    "the shell's name": "assert type(get_ipython()).__name__ == 'ZMQInteractiveShell'",
    "the shell's settings": "assert 'IPKernelApp' in get_ipython().config",
    "the kernel": "get_ipython().kernel",
    "__main__": "assert __name__ == '__main__'\nimport __main__",
    "__file__": "__file__",
    "the streams": (
        "import sys\nsys.stdout.encoding.lower()\nsys.stdout.flush()\nsys.stdout.fileno()\n"
        "sys.stdout.isatty()\nsys.stdout.errors"
    ),
    "the bytes of a stream": "import sys\nsys.stdout.buffer",
    "standard input": "import sys\nsys.stdin.readline()",
    "the user": "import getpass\ngetpass.getuser()",
    # Python
    "sys.exit": "import sys\nsys.exit()",
    "an error": "raise KeyError('x')",
    "a program": "import subprocess\nsubprocess.run(['ls'])",
    "a thread": "import threading\nthread = threading.Thread(target=print)\nthread.start()\nthread.join()",
    "a log": "import logging\nlogging.basicConfig(level=20)\nlogging.info('x')",
    "pickle": "import pickle\ndef own(): pass\npickle.loads(pickle.dumps(own))",
    "the source": "import inspect\ndef own(): pass\ninspect.getsource(own)",
    "annotations": "from __future__ import annotations\nx: int = 1",
    "an indented cell": "    x = 1",
    "prompts": ">>> x = 1",
    "prompts further down": "x = 1\n>>> y = 2\n... y",
    "prompts of vi": "[ins] In [1]: x = 1",
    "blanks on a line": "s = '''a\n   \nb'''\nassert s == 'a\\n\\nb'",
    "another end of line": "x = 1\r>>> y = 2",
    "a setting of the history's": "%config HistoryManager.enabled",
    "prompts of IPython's": "In [1]: x = 1\n   ...: y = 2",
    "an empty line first": "\n    x = 1\n",
    "points of one's own": "x = [\n    1,\n    ...\n]\n...",
    "a step of one's own": (
        "get_ipython().input_transformers_cleanup.append(lambda lines: lines)\nassert In[-1]"
    ),
    "the cells before": "assert In[-1].startswith('assert') and _ih is In and len(In) > 1\n_i, _ii, _iii",
    "their number": "assert len(In) == get_ipython().execution_count",
    "the last one": "assert get_ipython().last_execution_result.execution_count",
}
# These take their whole cell; the definition stands in the next one.
_ALONE = {name for name in ABOVE if name.startswith("%%")} - {
    *("%%writefile imported", "%%time", "%%capture", "%%capture %%time")
}


def _cells(name: str, number: int) -> list[str]:
    definition = f"def made_{number}():\n    return {number}"
    if name in _ALONE:
        return [ABOVE[name], definition]
    return [f"{ABOVE[name]}\n\n{definition}"]


@pytest.fixture(scope="module")
def in_kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[set[str]]:
    """Under what a definition is there in a real kernel."""
    folder = str(tmp_path_factory.mktemp("kernel"))
    # A kernel looks for a test around it, and has other streams then.
    env = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    env["IPYTHONDIR"] = folder
    manager, client = start_new_kernel(cwd=folder, env=env, stderr=subprocess.DEVNULL)

    def run(source: str, **asked: str) -> Any:
        return client.execute_interactive(
            source,
            user_expressions=asked,
            allow_stdin=False,
            timeout=PATIENCE,
            output_hook=lambda message: None,
        )["content"]["user_expressions"]

    def is_there(name: str, number: int) -> bool:
        for cell in _cells(name, number):
            run(cell)
        said = run(f"import os\nos.chdir({folder!r})", there=f"'made_{number}' in globals()")
        return said["there"]["data"]["text/plain"] == "True"

    yield {name for number, name in enumerate(ABOVE) if is_there(name, number)}
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.fixture(scope="module")
def in_session(host: Host) -> set[str]:
    """Under what it is there in a session, which is over when this is known: a host has one at a time."""
    with host.session(1) as session:

        def is_there(name: str, number: int) -> bool:
            for cell in _cells(name, number):
                session.run(cell, CELL_SECONDS)
            copy = session.copy(1)
            (outcome,) = copy.call(f"made_{number}", (Case("", ()),), [], CELL_SECONDS)
            there = outcome.crash is None
            session.run("import os\nos.chdir(os.environ['HOME'])", CELL_SECONDS)
            return there

        return {name for number, name in enumerate(ABOVE) if is_there(name, number)}


@pytest.mark.slow
@pytest.mark.parametrize("name", ABOVE)
def test_a_definition_is_there_as_in_a_kernel(in_kernel, in_session, name):
    """Is a definition below this there in a kernel and at marking, or in neither?"""
    assert (name in in_session) == (name in in_kernel)


@pytest.mark.slow
def test_most_of_it_is_no_error(in_kernel):
    """Does the comparison say something: are most definitions there, and some not?"""
    assert len(ABOVE) * 0.8 < len(in_kernel) < len(ABOVE)


def _all_cells() -> Iterator[str]:
    """Yield the cells of above and of the whole course."""
    yield from ABOVE.values()
    for path in sorted((ROOT / "solutions").glob("*/*.ipynb")):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                yield "".join(cell["source"])


def test_what_is_not_taken_apart_stays_as_it_is_in_ipython():
    """Is each cell read as IPython reads it, also where that is not asked, and is it mostly not?"""
    ours, theirs = _Transformers(), TransformerManager()
    cells = {cell: theirs.transform_cell(cell) for cell in _all_cells()}
    assert {cell: ours.transform_cell(cell) for cell in cells} == cells
    left = [one for one in cells if not _SPECIAL.search(one) and not _ARRANGED.search(one)]
    assert len(left) > len(cells) / 2


def test_a_step_that_a_cell_adds_for_single_lines_is_taken(session):
    """Is a line read as a notebook has IPython read it, also one that looks plain?"""
    session.run(
        "from IPython.core.prefilter import PrefilterTransformer\n"
        "class Mathematics(PrefilterTransformer):\n"
        "    def transform(self, line, more):\n"
        "        return line.replace('thing', 'math')\n"
        "manager = get_ipython().prefilter_manager\n"
        "manager.register_transformer(Mathematics(shell=get_ipython(), prefilter_manager=manager))",
        CELL_SECONDS,
    )
    assert session.run("import thing", CELL_SECONDS) == []
    assert session.run("math.pi > 3", CELL_SECONDS)[0]["data"]["text/plain"] == "True"


@pytest.mark.parametrize(
    "command",
    [
        "%pip install no-such-package",
        "!cd /usr && wget http://127.0.0.1/",
        "said = !curl http://127.0.0.1/",
        "!git clone http://x.y/z",
    ],
)
def test_what_needs_the_network_says_so(session, command):
    """Is it told, without an error, that there is no network?"""
    outputs = session.run(command, CELL_SECONDS)
    assert [output["output_type"] for output in outputs] == ["stream"]
    assert "There is no network at marking" in outputs[0]["text"]


def test_a_command_says_what_it_says(session):
    """Is what a command prints, in any encoding, shown where it stands?"""
    (shown,) = session.run("print('a')\n!printf 'b\\351\\n'; echo c >&2\nprint('d')", CELL_SECONDS)
    assert shown["text"] == "a\nb\N{REPLACEMENT CHARACTER}\nc\nd\n"


def test_nothing_of_help_is_shown(session):
    """Does help on a name, which a notebook shows beside itself, leave no output?"""
    assert session.run("len?", CELL_SECONDS) == []


def test_an_import_that_fails_is_shown_and_passed(session):
    """Is the error shown, and does the cell go on, with what is there of the library?"""
    outputs = session.run(
        "import no_such, matplotlib.no_such\nprint(matplotlib.__name__)", CELL_SECONDS
    )
    said = [output.get("evalue", output.get("text")) for output in outputs]
    missing = [f"No module named '{name}'" for name in ("no_such", "matplotlib.no_such")]
    assert said == ["matplotlib\n", *missing]


@pytest.mark.parametrize("use", ["no_such.x", "no_such()", "no_such[0]", "list(no_such)"])
def test_what_uses_a_missing_library_fails(session, use):
    """Is the error of the import raised where the library is used?"""
    session.run("import no_such", CELL_SECONDS)
    (error,) = session.run(use, CELL_SECONDS)
    assert (error["ename"], error["evalue"]) == ("ModuleNotFoundError", "No module named 'no_such'")


@pytest.mark.parametrize(
    "guarded",
    [
        "try:\n    import no_such\nexcept ImportError:\n    print('none')",
        "import contextlib\nwith contextlib.suppress(ImportError):\n    import no_such\nprint('none')",
    ],
)
def test_an_import_that_is_looked_after_fails_as_ever(session, guarded):
    """Is an import left alone that the learner guards?"""
    (shown,) = session.run(guarded, CELL_SECONDS)
    assert shown["text"] == "none\n"

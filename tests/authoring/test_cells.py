"""Are cell headers read as written, and is whatever cannot be read refused with its line?"""

import pytest

from autograder.authoring.cells import parse
from autograder.authoring.problem import SourceProblems


def only(text):
    """The only cell of a text without problems."""
    cells, problems = parse(text, "s.py")
    assert not problems
    (cell,) = cells
    return cell


@pytest.mark.parametrize(
    ("text", "role", "name", "kind", "content"),
    [
        ("# %% setup\nx = 1\n", "setup", "", "code", "x = 1"),
        ("# %% exercise f\ndef f(): ...\n", "exercise", "f", "code", "def f(): ..."),
        (
            "# %% check L_model_forward\ncheck()",
            "check",
            "L_model_forward",
            "code",
            "check()",
        ),
        (
            "# %% question q [markdown] points=2\n# Yes.\n#\n# No.",
            "question",
            "q",
            "markdown",
            None,
        ),
        ("# %% [markdown]\n# # Title\n#\n# Text", "", "", "markdown", "# Title\n\nText"),
        ("# %%\nx = 1\n\n\ny = 2\n\n", "", "", "code", "x = 1\n\n\ny = 2"),
        ("# %%\n# %matplotlib inline\nx = 1", "", "", "code", "%matplotlib inline\nx = 1"),
    ],
)
def test_roles(text, role, name, kind, content):
    """Does each form of a header give its role, id and kind, and the cell its content?"""
    cell = only(text)
    assert (cell.role, cell.id, cell.kind) == (role, name, kind)
    if content is not None:
        assert cell.text == content


def test_options():
    """Do points and tags come through?"""
    cell = only('# %% question q [markdown] points=2.5 tags=["a", "b"]\n# Answer')
    assert (cell.points, cell.tags) == (2.5, ("a", "b"))


@pytest.mark.parametrize(
    "text",
    [
        "# %% [markdown]\n# one\n\n# %%\nfirst\nsecond\n",
        "# %% [markdown]\n# one\n\n# %%\n\n\nfirst\nsecond\n",
        '# %% [markdown]\n"""\nfirst\nsecond\n"""\n',
    ],
)
def test_line_numbers(text):
    """Does a cell know in which lines of the file its text stands?"""
    cells, _ = parse(text, "s.py")
    lines = text.split("\n")
    for number, line in cells[-1].lines():
        assert lines[number - 1] == line


@pytest.mark.parametrize(
    ("header", "what", "fix"),
    [
        ("# %% excercise f", "'excercise' is no role", "did you mean 'exercise'?"),
        ("# %% Setup", "'Setup' is no role", "did you mean 'setup'?"),
        ("# %% plot", "'plot' is no role", "setup, bring, exercise, check, question"),
        ("# %% exercise", "takes one name", '"# %% exercise name"'),
        ("# %% exercise a b", "takes one name", '"# %% exercise name"'),
        ("# %% setup now", "takes no name", '"# %% setup"'),
        ("# %% exercise 2layers", "'2layers' cannot be an id", "a letter first"),
        ("# %% exercise my-step", "'my-step' cannot be an id", "letters, digits and _"),
        (f"# %% exercise {'a' * 56}", "cannot be an id", "at most 55"),
        ("# %% exercise f [markdown]", "has to be a code cell", "remove [markdown]"),
        ("# %% question q points=2", "has to be a markdown cell", "add [markdown]"),
        ("# %% question q [markdown]", "a question has points", "points=2"),
        ("# %% question q [markdown] points=two", "a question has points", "points=2"),
        ('# %% question q [markdown] points="2"', "a question has points", "points=2"),
        ("# %% question q [markdown] points=true", "a question has points", "points=2"),
        ("# %% question q [markdown] points=0", "a number above 0", "points=2"),
        ("# %% question q [markdown] points=-1", "a number above 0", "points=2"),
        ("# %% exercise f points=3", "only a question has its points", "autograder/key"),
        ("# %% exercise f points=x", "only a question has its points", "autograder/key"),
        ("# %% tags=exploration", "'tags=exploration' cannot be read", 'tags=["exploration"]'),
        ('# %% colour="red"', "'colour' is no option", "points and tags"),
        ("# %% bring f", "not said from which notebook", 'notebook="04_deep_network"'),
        ('# %% exercise f notebook="a"', "'notebook' is no option", "points and tags"),
        ("# %% [raw]", "[raw] is no kind of cell", "[markdown]"),
        ("# %% [md] words", "[md] is no kind of cell", "[markdown]"),
    ],
)
def test_refused_headers(header, what, fix):
    """Is a header that cannot be read refused with its line and the fix?"""
    _, problems = parse(f"# %%\nx = 1\n\n{header}\ny = 1\n", "s.py")
    (problem,) = problems
    assert (problem.file, problem.line) == ("s.py", 4)
    assert what in problem.what
    assert fix in problem.fix


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("# %%\nx = 1\n#%% exercise f\n", 3, "nearly a cell header"),
        ("# %%\nx = 1\n# %%% exercise f\n", 3, "nearly a cell header"),
        ("# %%\ndef f():\n    # %% check f\n    x = 1\n", 3, "nearly a cell header"),
        ("# %%\nx = 1\n# In[3]:\n", 3, "nearly a cell header"),
        ("# ---\n# jupytext: {}\n# ---\n# %%\nx = 1\n", 1, "above the first cell"),
        ("\nimport numpy\n# %%\nx = 1\n", 2, "above the first cell"),
        ("", None, "no cell"),
        ("# %%\nx = 1\n# %% tags=[1]\n", 3, "cannot read this cell"),
        ('# %%\nx = 1\n# %% tags="a"\n', 3, "cannot read this cell"),
        ('# %%\ntext = """\n# %% exercise f\n"""\n', None, "inside a text in quotes"),
        ("# %% [markdown]\n# ```\n# %% x\n# ```\n", None, "a fenced block"),
    ],
)
def test_doubtful_division(text, line, what):
    """Is a source refused when editors could disagree about where its cells begin?"""
    with pytest.raises(SourceProblems) as refused:
        parse(text, "s.py")
    problem = refused.value.problems[0]
    assert problem.line == line
    assert what in problem.what
    assert problem.fix

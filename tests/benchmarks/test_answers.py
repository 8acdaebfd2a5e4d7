"""Tests of benchmarks.accuracy.answers: the reader of the files in which people wrote answers."""

import pytest

from benchmarks.accuracy.answers import BadAnswers, read_file, read_folder

RIGHT = """# Anything may stand above.
# --- relu | with maximum
def relu(z):
    return np.maximum(z, 0)

# --- relu | by a helper
def helper(z):
    return z * (z > 0)

def relu(z):
    return helper(z)
"""


@pytest.fixture
def write(tmp_path):
    """Writes a file of answers and returns its path."""

    def writer(text, name="01_activations__a.py"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return writer


def test_each_header_begins_an_answer(write):
    """Does every answer get all that follows its header, up to the next?"""
    first, second = read_file(write(RIGHT), "right")
    assert (first.exercise, first.label) == ("01_activations/relu", "with maximum")
    assert first.source == "def relu(z):\n    return np.maximum(z, 0)\n"
    assert second.source.startswith("def helper(z):")


def test_a_wrong_answer_names_its_mistake_or_none(write):
    """Is the mistake read, and `-` read as none?"""
    text = "# --- relu | returns.is_leaky | a tenth\nx = 1\n# --- relu | - | nothing known\nx = 2\n"
    assert [one.mistake for one in read_file(write(text), "wrong")] == ["returns.is_leaky", ""]


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("# --- relu\nx = 1\n", "right", "line 1: the header should be '# --- function | label'"),
        ("# --- relu | leaky\nx = 1\n", "wrong", "function | mistake | label"),
        ("\n\n# --- relo | a\nx = 1\n", "right", "line 3: 01_activations has no exercise 'relo'"),
        ("# --- relu | leeky | a\nx = 1\n", "wrong", "relu has no mistake 'leeky'; it has "),
        ("x = 1\n# --- relu | a\nx = 1\n", "right", "code above the first header"),
        ("# --- relu | a\ndef relu(z) return\n", "right", "not Python"),
    ],
)
def test_a_bad_header_is_refused_in_words(write, text, kind, says):
    """Does the message name the file, the line and what is wrong?"""
    with pytest.raises(BadAnswers, match=r"01_activations__a\.py") as error:
        read_file(write(text), kind)
    assert says in str(error.value)


def test_a_bad_file_name_is_refused(write):
    """Is a file for no assignment refused, with the names that there are?"""
    path = write(RIGHT, "06_more__a.py")
    with pytest.raises(BadAnswers, match="name it <assignment>__"):
        read_folder(path.parent, "right")

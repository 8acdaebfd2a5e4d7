"""Does a picture stand without its script, say the same in words, and keep to itself?"""

import re

import pytest

from autograder.edition import learner_files
from autograder.plots.interactive import frame
from autograder.plots.interactive.sketch import Sketch, Word
from tests.plots.interactive.scripts import data_of

SCRIPTS = sorted(frame._HERE.glob("*.js"))


def test_script_is_whole(bundles):
    """Does nothing in the data end the element, and does the script get what it shows?"""
    sketch = Sketch(100, 50, words=[Word(50, 25, "a </script>")])
    frame.show(sketch, "<p></p>", "stepper.js", {"told": "</script><b>"}, 'all "of" it')
    html = bundles[0]["text/html"]
    assert html.count("</script>") == 1
    assert html.endswith(");</script>")
    assert data_of(html)["told"] == "</script><b>"
    assert 'alt="all &quot;of&quot; it"' in html
    assert bundles[0]["text/plain"] == 'all "of" it'


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_asks_nobody_and_computes_nothing(script):
    """Is there no address, no network, no storage and no function of the course in it?"""
    assert not re.search(
        r"https?:|fetch|XMLHttp|WebSocket|Storage|kernel|exp|tanh|Math\.(?!abs|min|max)",
        script.read_text("utf-8"),
    )


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_learners_get_the_script(script):
    """Is it among the files of the learner edition, which marking uses, too?"""
    root = frame._HERE.parents[2]
    assert script.relative_to(root).as_posix() in learner_files(root)

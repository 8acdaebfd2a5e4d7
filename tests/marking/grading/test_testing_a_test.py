"""Does a test that cheats get nothing, and an honest one what it is worth, called in a session?

Each attack is a whole `test_propagate`.  What it is tried on stays outside, so there is nothing to find
out but what a call of `f` gives.
"""

import time

import numpy as np
import pytest

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.key.fresh import variant_seeds
from autograder.marking.grading import examiner as examiners
from autograder.marking.grading.examiner import Examiner
from autograder.marking.grading.function import mark_function
from autograder.marking.sandbox.session import Lost
from tests.marking.sandbox.test_redteam import WIRE
from tests.waiting import PATIENCE

REGRESSION = find_assignment("02_logistic_regression")
NAME = "test_propagate"
SEEDS = variant_seeds(REGRESSION.name)
EXAMPLE = """
import numpy as np
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
w, b = np.array([[0.5], [-0.3]]), 0.2
X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
"""
HONEST = """
def test_propagate(f):
    grads, cost = f(w, b, X, Y)
    assert np.isclose(cost, 0.6411753)
    assert np.allclose(grads["dw"], [[-0.1031858], [-0.1956758]])
    return np.isclose(grads["db"], 0.1901966)
"""


def examined(host, source, seed=SEEDS[0], *, forgets=False, seconds=2.0) -> Verdict:
    """The verdict on a test, in a copy of a session, or in the session itself, which forgets."""
    examiner = Examiner(REGRESSION, seed, call_seconds=seconds, forgets=forgets)
    with host.session(0 if forgets else 1) as session:
        for cell in (EXAMPLE, source):
            session.run(cell, 5)
        if forgets:
            return examiner.examine(session, NAME)
        copy = session.copy(1)
        examiner.look(copy, NAME)
        copy = session.keep(copy)
        session.seal()
        copy.wake()
        return examiner.examine(copy, NAME)


@pytest.mark.parametrize("forgets", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_an_honest_test_has_all_points(host, seed, forgets):
    """Does it have all points on every paper, in a copy and in the session itself?"""
    verdict = examined(host, HONEST, seed, forgets=forgets)
    assert (verdict.earned, verdict.findings, verdict.remarks) == (2.0, (), ())


BLIND = HONEST.replace('    return np.isclose(grads["db"], 0.1901966)', "    return True")


@pytest.mark.parametrize("forgets", [False, True])
def test_a_blind_one_is_told_what_it_does_not_see(host, forgets):
    """Has it a share, and the likely cause, and only parts and kinds of what it has let through?"""
    verdict = examined(host, BLIND, forgets=forgets)
    (finding,) = verdict.findings
    assert 0.5 < verdict.score < 1
    assert finding.cause == "The test never looks at db."
    assert finding.message.startswith("It lets wrong functions through: db: ")


def test_the_function_under_test_is_never_the_learners(host):
    """Does a wrong `propagate` cost nothing here, and comparing `f` with it bring nothing?"""
    own = "def propagate(w, b, X, Y):\n    return {}, 0.0\n"
    assert examined(host, own + HONEST).score == 1
    compares = """
def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / 3, "db": np.mean(A - Y)}, cost
def test_propagate(f):
    (one, cost), (other, same) = f(w, b, X, Y), propagate(w, b, X, Y)
    return cost == same and one["db"] == other["db"]
"""
    assert examined(host, compares).score == 0


LOOKS = {
    "its code": "repr(f.__code__.co_consts) + repr(f.__code__.co_names)",
    "its name": "f.__name__ + f.__qualname__ + f.__module__",
    "its closure": "repr([c.cell_contents for c in f.__closure__ if not callable(c.cell_contents)])",
    "its source": "__import__('inspect').getsource(f)",
    "its defaults": "repr((f.__defaults__, f.__kwdefaults__, f.__doc__, f.__dict__))",
    "an error": "message(f)",
    "a wrong number of arguments": "message(lambda *_: f(1))",
    "its signature": "str(__import__('inspect').signature(f))",
    "the frames above": "frames()",
}


@pytest.mark.parametrize("how", LOOKS)
def test_all_functions_look_alike(host, how):
    """Is what can be read of one the same for all, but that the first is the first?

    Whoever rejects that one alone has guessed: it is worth what one wrong function is, or less than none.
    """
    attack = f"""
import sys
def message(g):
    try: g("w", {{}}, None, Ellipsis)
    except Exception as error: return str(error)
def frames():
    frame, found = sys._getframe(1), []
    while frame:
        found.append(repr(sorted(k for k in frame.f_locals)))
        case = frame.f_locals.get("case")
        found.append(repr((case.label, case.seed)) if hasattr(case, "label") else "")
        frame = frame.f_back
    return "".join(found)
FIRST = []
def test_propagate(f):
    try: seen = {LOOKS[how]}
    except Exception: seen = ""
    FIRST[1:] or FIRST.append(seen)
    return {{answer}}
"""
    for answer in ("hash(seen) % 2 == 0", "seen == FIRST[0]", "seen != FIRST[0]"):
        scores = [examined(host, attack.replace("{answer}", answer), seed).score for seed in SEEDS]
        assert max(scores) < 0.1  # a twelfth


def scores(host, source):
    """What a test gets on the four papers, on average."""
    return float(np.mean([examined(host, source, seed).score for seed in SEEDS]))


NONSENSE = {
    "no shape": "f(np.zeros((1,) * 30), b, X, Y)",
    "vectors": "f(w[:, 0], b, X, Y[0])",
    "labels that are none": "float(f(w, b, X, Y + 0.5)[1]) > 0",
    "no examples": "f(w, b, X[:, :0], Y[:, :0])",
    "very large numbers": "f(w * 1e300, b, X * 1e300, Y)",
    "not a number": "f(w * np.nan, b, X, Y)",
    "complex numbers": "f(w + 1j, b, X, Y)",
}


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense_tells_nothing(host, what, turned):
    """Does what fits no contract tell neither wrong ones from right, nor one right form from another?"""
    attack = f"""
def test_propagate(f):
    try: {NONSENSE[what]}
    except Exception: return {turned}
    return {not turned}
"""
    assert examined(host, attack).score == 0


DRESS = {
    "the order of the keys": "list(f(w, b, X, Y)[0])[0] == 'dw'",
    "the type of the cost": "isinstance(f(w, b, X, Y)[1], float)",
    "the type of db": "isinstance(f(w, b, X, Y)[0]['db'], float)",
    "the memory of dw": "f(w, b, X, Y)[0]['dw'].flags['F_CONTIGUOUS']",
    "the last digits": "int(f(w, b, X, Y)[1] * 2**52) % 2",
}


@pytest.mark.parametrize("turned", ["", "not "])
@pytest.mark.parametrize("what", DRESS)
def test_the_form_of_results_tells_nothing(host, what, turned):
    """Is rejecting by the form in which results come worth next to nothing?"""
    attack = f"def test_propagate(f):\n    return {turned}{DRESS[what]}\n"
    assert examined(host, attack).score <= 0.1


STATE = "count = [0]\n"
GUESSES = {
    "every other one": "count[0] += 1\n    return count[0] % 2 == 0",
    "the first ones": "count[0] += 1\n    return count[0] > 10",
    "the last ones": "count[0] += 1\n    return count[0] < 10",
    "by identity": "return id(f) % 64 < 32",
    "by time": "t = __import__('time'); a = t.perf_counter(); f(w, b, X, Y); "
    "a = t.perf_counter() - a; count.append(a); return a <= np.median(count[1:])",
}


@pytest.mark.parametrize("how", GUESSES)
def test_guessing_brings_next_to_nothing(host, how):
    """Is a test that tells them apart by order, identity or time worth next to nothing?

    What it then hits, it hits by chance; `test_chance_brings_next_to_nothing` says how much that is.
    """
    attack = f"{STATE}def test_propagate(f):\n    {GUESSES[how]}\n"
    assert scores(host, attack) < 0.4


def test_comparing_with_earlier_ones_is_no_better_than_asking(host):
    """Is a test that keeps what it saw, and takes the most frequent result for right, no better than an honest one?

    It is allowed to, where the notebook is not plain: it asks about numbers, as an honest one does.
    """
    attack = f"""{STATE}seen = []
def test_propagate(f):
    grads, cost = f(w, b, X, Y)
    found = tuple(np.round([cost, grads["db"], *np.ravel(grads["dw"])], 6))
    seen.append(found)
    return seen.count(found) == max(map(seen.count, seen)) and seen.count(found) > 1
"""
    assert 0.5 < scores(host, attack) <= 1


HARM = {
    "never returns": "while True: pass",
    "catches what ends it": "while True:\n        try:\n            while True: pass\n"
    "        except BaseException: pass",
    "sleeps": "__import__('time').sleep(60)",
    "leaves": "__import__('os')._exit(0)",
    "leaves as Python does": "raise SystemExit",
    "calls itself": "return test_propagate(f)",
    "asks for ever": "n = 0\n    while True:\n        try: f(w, b, X, Y)\n        except RuntimeError: n += 1",
    "asks with too much": "return f(np.zeros((2000, 3000)), 0.0, np.zeros((2000, 3000)), Y)",
    "asks with a million examples": "return f(w, b, np.zeros((2, 10**6)), np.zeros((1, 10**6)))",
    "asks with axes": "return f(np.zeros((1,) * 32), b, X, Y)",
    "asks with objects": "return f(w, b, np.array([{}, f]), [f])",
    "asks with itself": "return f(f, f, f, f)",
    "asks with a cycle": "a = []; a.append(a); return f(a, b, X, Y)",
}


@pytest.mark.parametrize("how", HARM)
def test_what_harms_harms_itself(host, monkeypatch, how):
    """Does it get nothing, end soon, and cost the examiner no memory?"""
    from autograder.marking.sandbox import session as sessions

    monkeypatch.setattr(sessions, "WALL_FACTOR", 1.0)
    monkeypatch.setattr(sessions, "WALL_EXTRA", 1.0)
    start = time.monotonic()
    try:
        score = examined(host, f"def test_propagate(f):\n    {HARM[how]}\n", seconds=0.5).score
    except Lost:
        score = 0.0
    assert score == 0
    assert time.monotonic() - start < PATIENCE


ANSWERS = {
    "an array": "np.array([True, True])",
    "an object that lies": "type('Yes', (), {'__bool__': lambda s: False})()",
    "an object that raises": "type('Yes', (), {'__bool__': lambda s: 1 / 0})()",
    "a generator": "(x for x in [1])",
    "a dictionary": "{'right': False}",
    "a test of its own": "f",
    "what stands for a function": "__import__('autograder.checks.values').checks.values.Tried()",
    "a text": "'False'",
}


@pytest.mark.parametrize("what", ANSWERS)
def test_what_is_no_answer_lets_pass(host, what):
    """Is whatever a test gives taken for a yes but what is false as data, decided outside?"""
    assert examined(host, f"def test_propagate(f):\n    return {ANSWERS[what]}\n").score == 0
    honest = HONEST.replace(
        'return np.isclose(grads["db"], 0.1901966)',
        f"""
    assert np.isclose(grads["db"], 0.1901966)
    return {ANSWERS[what]}""",
    )
    assert examined(host, honest).score == 1


def test_the_wire_has_no_more_to_say(host):
    """Does asking the examiner directly give what `f` gives, so often, and nothing under other names?"""
    attack = f"""{WIRE}
def test_propagate(f):
    name = "the function that is tried"
    kinds = [ask(one, w, b, X, Y)[0] for one in ("propagate", "f", "tried 3", "test_propagate")]
    assert kinds == ["refused"] * 4
    said = [ask(name, w, b, X, Y) for _ in range(300)]
    assert [kind for kind, _ in said].count("answer") == 200
    assert said[-1] == ("refused", ("RuntimeError", ""))
    (grads, cost) = said[0][1]
    return bool(abs(cost - 0.6411753) < 1e-5 and abs(grads["db"] - 0.1901966) < 1e-5
                and np.allclose(grads["dw"], [[-0.1031858], [-0.1956758]]))
"""
    assert examined(host, attack).score == 1


PATCHES = {
    "np.allclose": "np.allclose = np.isclose = lambda *_, **__: True\n",
    "megabytes are printed": "print('x' * 10**7)\n",
    "a tool of one's own": "slopes_by_trial = lambda *_: 1 / 0\n",
}


@pytest.mark.parametrize("what", PATCHES)
def test_patches_bring_nothing_to_a_wrong_test(host, what):
    """Is a test that lets all pass worth nothing, whatever it changes?"""
    assert examined(host, f"{PATCHES[what]}def test_propagate(f):\n    return True\n").score == 0


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "There is no function `test_propagate`."),
        (
            "def test_propagate(f): raise NotImplementedError()",
            "`test_propagate` is not written yet.",
        ),
        (
            "def test_propagate():\n    return True",
            "`test_propagate` is called with (f); yours wants ().",
        ),
    ],
)
def test_one_that_is_none_is_told_so(host, source, said):
    """Is what is missing, unwritten or called otherwise told, and worth nothing?"""
    verdict = examined(host, source)
    assert (verdict.score, verdict.findings[0].message) == (0, said)


def test_more_numbers_than_a_test_needs_are_told(host):
    """Does a test that gives too much learn why it stops?"""
    verdict = examined(host, "def test_propagate(f):\n    f(np.zeros((3000, 1)), b, X, Y)\n")
    assert "f was given more than 2000 numbers" in str(verdict.findings[0].detail)


def test_examiners_call_is_closed_again(host):
    """Is the function that was tried answered for no longer when the next exercise is called?"""
    source = f"""{WIRE}
def test_propagate(f):
    return True
def predict(w, b, X):
    return float(ask("the function that is tried", w, b, X, X)[0] == "answer") * np.ones((1, X.shape[1]))
"""
    examiner = Examiner(REGRESSION, SEEDS[0])
    with host.session(2) as session:
        for cell in (EXAMPLE, source):
            session.run(cell, 5)
        copy = session.copy(1)
        examiner.examine(copy, NAME)
        seen = [*copy.call("predict", examiner._vectors("predict").cases[:1], ["w", "b", "X"], 5.0)]
        assert float(np.max(seen[0].value)) == 0
    assert examiners.CALL_SECONDS == 10


@pytest.mark.parametrize(("source", "score"), [(HONEST, 1.0), (BLIND, None)])
def test_one_of_a_plain_file_is_marked_alike(host, source, score):
    """Has a test in a file of its own what it has in a notebook?"""
    found = mark_function(host, REGRESSION.name, NAME, EXAMPLE + source)
    if score:
        assert found.verdict.score == score
    else:
        assert found.verdict.score == examined(host, source).score

"""Does the wire carry data faithfully, and does nothing that a hostile side sends get through?"""

from __future__ import annotations

import contextlib
import json
import math
import os
import struct
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.checks.values import Refused, same
from autograder.marking.sandbox import protocol
from autograder.marking.sandbox.limits import SHORT_HEADERS
from autograder.marking.sandbox.protocol import (
    Channel,
    Closed,
    Malformed,
    TimedOut,
    control_line,
    read_line,
)
from tests.waiting import PATIENCE


class Wire:
    """Two channels that talk to each other, and the raw end of one of them."""

    def __init__(self) -> None:
        self.descriptors = [*os.pipe(), *os.pipe()]
        there, out, back, answer = self.descriptors
        self.raw = out
        self.examiner = Channel(there, answer)
        self.candidate = Channel(back, out)

    def close(self) -> None:
        for descriptor in self.descriptors:
            with contextlib.suppress(OSError):
                os.close(descriptor)


@contextlib.contextmanager
def wired() -> Iterator[Wire]:
    wire = Wire()
    try:
        yield wire
    finally:
        wire.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    """Two ends of a wire."""
    with wired() as wire:
        yield wire


@contextlib.contextmanager
def meanwhile(work: Callable[[], Any]) -> Iterator[None]:
    """Do `work` beside the block; a pipe holds only 64 kB."""
    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        thread.join(PATIENCE)


_arrays = hnp.arrays(
    hnp.boolean_dtypes()
    | hnp.integer_dtypes(endianness="?")
    | hnp.unsigned_integer_dtypes(endianness="?")
    | hnp.floating_dtypes(endianness="?", sizes=(16, 32, 64))
    | hnp.complex_number_dtypes(endianness="?", sizes=(64, 128)),
    hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)
_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats()
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    | st.builds(Refused, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
    | _arrays,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=5) | st.integers(-99, 99), inner, max_size=4)
    ),
    max_leaves=10,
)


def _native(value: Any) -> Any:
    """Return a value with its arrays in this machine's byte order, as they arrive."""
    if isinstance(value, np.ndarray):
        return value.astype(value.dtype.newbyteorder("="))
    if isinstance(value, list | tuple):
        return type(value)(map(_native, value))
    if isinstance(value, dict):
        return {key: _native(item) for key, item in value.items()}
    return value


@settings(deadline=None)
@given(_values)
def test_data_come_out_as_they_went_in(value):
    """Does every value that is data arrive equal in type, shape and each number?"""
    with wired() as wire, meanwhile(lambda: wire.candidate.send("outcome", value, PATIENCE)):
        kind, came = wire.examiner.receive(PATIENCE)
    assert kind == "outcome"
    assert same(came, _native(value))


class _Liar(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, bool)

    __hash__ = None

    def __array__(self, *_: Any, **__: Any) -> np.ndarray:
        raise AssertionError("asked")


class _LyingDict(dict):
    def items(self):
        raise AssertionError("asked")

    __len__ = __iter__ = __getitem__ = keys = values = items


class _LyingList(list):
    def __iter__(self):
        raise AssertionError("asked")

    __len__ = __getitem__ = __iter__


def test_containers_are_read_past_what_they_say_of_themselves(wire):
    """Do subclasses of dictionaries and lists arrive as what is in them, their methods not asked?"""
    wire.candidate.send("outcome", [_LyingDict(a=1), _LyingList([2])])
    assert wire.examiner.receive(PATIENCE)[1] == [{"a": 1}, [2]]


class _LyingFloat(float):
    def __eq__(self, other):
        return True

    __hash__ = None


@pytest.mark.parametrize(
    ("value", "what"),
    [
        (print, "builtin_function"),
        (np, "module"),
        (object(), "object"),
        (_LyingFloat(1), "_LyingFloat"),
        (type("Text", (str,), {})("x"), "Text"),
        (np.array([object()]), "array of object"),
        (np.array(["text"]), "array of str"),
        (np.array(["2020-01-01"], "M8[D]"), "array of datetime"),
        (np.zeros(2, [("a", "f8")]), "array of void"),
        (2**63, "beyond 64 bits"),
        (np.zeros(2**23 + 1), "64 MB"),
        ("x" * (2**26 + 1), "too long"),
        (lambda: 0, "function"),
        (iter([]), "iterator"),
        ({(1, 2): 3}, "neither text nor integers"),
    ],
)
def test_what_is_not_data_arrives_as_a_word_for_it(wire, value, what):
    """Does everything else come through only as the name of what it was?"""
    wire.candidate.send("outcome", [value])
    ((came,),) = (wire.examiner.receive(PATIENCE)[1],)
    assert type(came) is Refused
    assert what in came.what


def test_an_array_in_disguise_arrives_as_its_plain_numbers(wire):
    """Does a subclass of ndarray that lies about itself arrive as the numbers it holds?"""
    wire.candidate.send("outcome", np.arange(3.0).view(_Liar))
    came = wire.examiner.receive(PATIENCE)[1]
    assert type(came) is np.ndarray
    assert came.tolist() == [0, 1, 2]


def test_what_arrives_may_be_changed(wire):
    """Are arrays writable, as a function may change what it was given?"""
    wire.examiner.send("call", np.zeros(3))
    wire.candidate.receive(PATIENCE)[1][0] = 1


def test_deep_and_wide_values_are_refused_where_they_are_packed(wire):
    """Does a value too deep or with too many parts arrive, without the part that is too much?"""
    deep: list[Any] = []
    for _ in range(1000):
        deep = [deep]
    wire.candidate.send("outcome", deep)
    came = wire.examiner.receive(PATIENCE)[1]
    for _ in range(17):
        came = came[0]
    assert type(came) is Refused
    with meanwhile(lambda: wire.candidate.send("outcome", list(range(20_000)))):
        assert wire.examiner.receive(PATIENCE)[1] == Refused("a list with too many parts")


def test_a_value_that_holds_itself_is_refused(wire):
    """Does a list that contains itself come to an end?"""
    loop: list[Any] = []
    loop.append(loop)
    wire.candidate.send("outcome", loop)
    wire.examiner.receive(PATIENCE)


def test_what_is_taken_apart_once_is_put_together_anew(wire):
    """Is a second message with the same header a value of its own, whatever became of the first?"""
    for number in (1.0, 2.0):
        wire.examiner.send("call", {"args": [np.full(2, number), "w"], "names": ["w"]})
    first = wire.candidate.receive(PATIENCE)[1]
    first["args"][0][:] = 9
    first["names"].append("changed")
    first["args"].clear()
    second = wire.candidate.receive(PATIENCE)[1]
    assert second["names"] == ["w"]
    assert second["args"][1] == "w"
    assert second["args"][0].tolist() == [2, 2]


def test_little_is_kept_of_what_a_hostile_side_says(wire):
    """Do thousands of headers that are short and of many parts leave the examiner's memory as it was?"""
    tracemalloc.start()
    try:
        for number in range(2 * SHORT_HEADERS):
            tree = {"list": [number, *([1] * 300)]}
            os.write(wire.raw, outcome(tree))
            wire.examiner.receive(PATIENCE)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 16 * 2**20


def test_a_side_whose_end_was_made_impatient_waits(wire):
    """Does one that waits for the next word sleep meanwhile, also where a cell has changed its end?"""
    os.set_blocking(wire.descriptors[2], False)
    late = threading.Timer(0.3, wire.examiner.send, ("cell", "1"))
    spent = time.thread_time()
    late.start()
    assert wire.candidate.receive(math.inf) == ("cell", "1")
    assert time.thread_time() - spent < 0.1


def frame(header: Any, body: bytes = b"") -> bytes:
    """Return a frame with this header, well-formed or not."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack(">I", len(text)) + text + body


def outcome(tree: Any, index: Any = (), body: bytes = b"") -> bytes:
    return frame({"kind": "outcome", "tree": tree, "index": index}, body)


HOSTILE = {
    "a giant header": struct.pack(">I", 2**32 - 1) + b"x" * 100,
    "a header just too large": struct.pack(">I", 16 * 2**20 + 1),
    "an empty header": frame(b""),
    "no JSON": frame(b"\x80\x04\x95pickle"),
    "JSON that ends early": frame(b'{"kind": "outcome", '),
    "an endless number": frame(b'{"kind": "outcome", "index": [], "tree": ' + b"9" * 5000 + b"}"),
    "not UTF-8": frame(b'\xff\xfe{"kind": 1}'),
    "a list": frame([]),
    "null": frame(None),
    "a kind that is none": frame({"kind": ["outcome"], "tree": 1, "index": []}),
    "no kind": frame({"tree": 1, "index": []}),
    "no tree": frame({"kind": "outcome", "index": []}),
    "no index": frame({"kind": "outcome", "tree": 1}),
    "an index that is none": frame({"kind": "outcome", "tree": 1, "index": {"0": 1}}),
    "an index of numbers": outcome(1, [1]),
    "an index of texts": outcome(1, ["ab"]),
    "too many arrays": outcome(1, [["<f8", [0]]] * 10_001),
    "a giant shape": outcome({"array": 0}, [["<f8", [2**39]]]),
    "a shape that is too large together": outcome({"array": 0}, [["<f8", [2**20, 2**20]]]),
    "arrays too large together": outcome(1, [["<f8", [2**22]]] * 3),
    "an empty giant": outcome({"array": 0}, [["<f8", [0, 2**39, 2**39]]]),
    "a negative shape": outcome({"array": 0}, [["<f8", [-1]]], bytes(8)),
    "two negatives": outcome({"array": 0}, [["<f8", [-1, -1]]], bytes(8)),
    "a shape of floats": outcome({"array": 0}, [["<f8", [1.0]]], bytes(8)),
    "a shape of booleans": outcome({"array": 0}, [["<f8", [True]]], bytes(8)),
    "a shape as text": outcome({"array": 0}, [["<f8", "11"]], bytes(8)),
    "a shape as null": outcome({"array": 0}, [["<f8", None]], bytes(8)),
    "too many axes": outcome({"array": 0}, [["<f8", [1] * 33]], bytes(8)),
    "a dtype that is a list": outcome({"array": 0}, [[["<f8"], [1]]], bytes(8)),
    "a dtype that is a number": outcome({"array": 0}, [[8, [1]]], bytes(8)),
    "an array that was not sent": outcome({"array": 0}),
    "an array beyond the index": outcome({"array": 1}, [["<f8", [1]]], bytes(8)),
    "an array before the index": outcome({"array": -1}, [["<f8", [1]]], bytes(8)),
    "an array by name": outcome({"array": "0"}, [["<f8", [1]]], bytes(8)),
    "an array by truth": outcome({"array": False}, [["<f8", [1]]], bytes(8)),
    "an array used twice": outcome({"list": [{"array": 0}] * 2}, [["<f8", [1]]], bytes(8)),
    "an integer beyond 64 bits": outcome(2**63),
    "a naked list": outcome([1]),
    "an unknown form": outcome({"object": [1]}),
    "two forms": outcome({"list": [], "tuple": []}),
    "a list of nothing": outcome({"list": None}),
    "a dictionary of texts": outcome({"dict": "ab"}),
    "an entry without a value": outcome({"dict": [["a"]]}),
    "an entry too long": outcome({"dict": [["a", 1, 2]]}),
    "a key that is a list": outcome({"dict": [[["a"], 1]]}),
    "deep JSON": frame(b'{"kind": "outcome", "index": [], "tree": ' + b"[" * 99_999),
    "deep nodes": frame(
        b'{"kind":"outcome","index":[],"tree":' + b'{"list":[' * 90 + b"]}" * 90 + b"}"
    ),
    "many nodes": outcome({"list": [1] * 20_000}),
    **{
        f"dtype {name}": outcome({"array": 0}, [[name, [1]]], bytes(64))
        for name in (
            *("|O", "O", "object", "|V8", "V", "<U4", "|S8", "<M8[s]", "<m8[s]", ">f8", "=f8"),
            *("f8,f8", "<f16", "<c32", "<i16", "|b8", "<f1", "|f8", "(2,)<f8", "<f8 ", "", "a|i1"),
        )
    },
}


@pytest.mark.parametrize("sent", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_frame_is_nonsense(wire, sent):
    """Is a frame that no honest side sends refused, without reading or allocating what it says?"""
    with meanwhile(lambda: wire.candidate.write(sent, PATIENCE)):
        with pytest.raises(Malformed):
            wire.examiner.receive(PATIENCE)
        os.set_blocking(wire.descriptors[0], False)
        with contextlib.suppress(BlockingIOError):
            while os.read(wire.descriptors[0], 2**20):  # lets the writer finish
                pass


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=60), st.booleans())
def test_no_bytes_raise_anything_else(data, framed):
    """Do arbitrary bytes give a message, nonsense, silence or an end, and no other error?"""
    with wired() as wire, contextlib.suppress(Malformed, TimedOut, Closed):
        os.write(wire.raw, frame(data) if framed else data)
        os.close(wire.raw)
        wire.examiner.receive(PATIENCE)


_tree = st.recursive(
    st.none()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=3)
    | st.builds(lambda n: {"array": n}, st.integers(-1, 3) | st.none() | st.booleans()),
    lambda inner: (
        st.builds(
            lambda form, body: {form: body},
            st.sampled_from(["list", "tuple", "dict", "refused", "array", "x"]),
            inner | st.lists(inner, max_size=3) | st.lists(st.lists(inner, max_size=3), max_size=2),
        )
        | st.lists(inner, max_size=2)
    ),
    max_leaves=8,
)
_index = st.lists(
    st.tuples(
        st.sampled_from(["<f8", "<f4", "|b1", "<c16", "|u1", "|O", "<f16", ">i8", 7, None]),
        st.lists(st.integers(-1, 3) | st.just(2**39) | st.none(), max_size=4) | st.text(max_size=2),
    ),
    max_size=3,
)


@settings(deadline=None, max_examples=300)
@given(_tree, _index | _tree)
def test_no_header_raises_anything_else(tree, index):
    """Do headers that are nearly right give a message or nonsense, and no other error?"""
    with wired() as wire, contextlib.suppress(Malformed, TimedOut, Closed):
        os.write(wire.raw, outcome(tree, index, bytes(8192)))
        wire.examiner.receive(0.5)


def test_a_half_of_a_surrogate_pair_cannot_spoil_a_file(wire):
    """Is text that no file can hold replaced on the way in?"""
    os.write(wire.raw, outcome({"dict": [["\ud800", {"list": ["\udfff", {"refused": "\ud9ab"}]}]]}))
    ((key, (text, refused)),) = wire.examiner.receive(PATIENCE)[1].items()
    "".join((key, text, refused.what)).encode()


@pytest.mark.parametrize("sent", [b"", b"\0\0", frame(b"{}")[:-1], outcome(1)[:-1]])
def test_a_side_that_stops_in_the_middle_is_silence(wire, sent, monkeypatch):
    """Is an unfinished message given up on at the deadline, neither sooner nor later?"""
    waits: list[float] = []

    def select(*words: Any) -> Any:
        waits.append(words[-1])
        return real(*words)

    real = protocol.select
    monkeypatch.setattr(protocol, "select", select)
    os.write(wire.raw, sent)
    start = time.monotonic()
    with pytest.raises(TimedOut):
        wire.examiner.receive(0.2)
    assert time.monotonic() - start >= 0.2
    assert all(wait <= 0.2 for wait in waits)  # what it asked for: the machine may be slower


def test_an_index_that_promises_more_than_comes_is_silence(wire):
    """Is an array that is shorter than the index says waited for, and then given up on?"""
    os.write(wire.raw, outcome({"array": 0}, [["<f8", [4]]], bytes(31)))
    with pytest.raises(TimedOut):
        wire.examiner.receive(0.2)


def test_dripping_does_not_stretch_the_deadline(wire):
    """Does a side that sends a byte at a time get the same deadline as all others?"""
    data, done = outcome({"list": list(range(500))}), threading.Event()

    def drip() -> None:
        for byte in data:
            if done.wait(0.02):
                return
            os.write(wire.raw, bytes([byte]))

    with meanwhile(drip):  # all of it would take 50 seconds
        with pytest.raises(TimedOut):
            wire.examiner.receive(0.4)
        done.set()


def test_a_side_that_does_not_listen_is_silence(wire):
    """Does sending to somebody who reads nothing end at the deadline?"""
    with pytest.raises(TimedOut):
        wire.examiner.send("call", np.zeros(2**20), timeout=0.2)


def test_a_closed_wire_is_gone(wire):
    """Is the end of the other side noticed at once, at a message's start and in its middle?"""
    os.write(wire.raw, outcome(1)[:-3])
    os.close(wire.raw)
    with pytest.raises(Closed):
        wire.examiner.receive(PATIENCE)


def test_the_death_of_the_other_side_is_noticed_on_an_open_wire(wire):
    """Does a second descriptor tell of the end, after what was said before it?"""
    ended, end = os.pipe()
    channel = Channel(wire.descriptors[0], wire.descriptors[3], ended)
    os.write(wire.raw, outcome("last words"))
    os.close(end)
    assert channel.receive(PATIENCE) == ("outcome", "last words")
    with pytest.raises(Closed):
        channel.receive(PATIENCE)
    os.close(ended)


def test_a_line_ends_at_its_end():
    """Is one control line read and nothing of the next?"""
    reading, writing = os.pipe()
    lines = [{"pid": 4194304}, {"ended": True}]
    os.write(writing, "".join(map(control_line, lines)).encode())
    assert [json.loads(read_line(reading, PATIENCE)) for _ in lines] == lines
    with pytest.raises(TimedOut):
        read_line(reading, 0.1)
    os.close(writing)
    with pytest.raises(Closed):
        read_line(reading, PATIENCE)
    os.close(reading)


def test_what_is_held_comes_with_the_next_message(wire):
    """Do messages that are held come in order, before the one that is sent, and after a while?"""
    wire.examiner.send("call")
    wire.candidate.receive(PATIENCE)
    wire.candidate.hold("outcome", 1)
    wire.candidate.hold("outcome", 2)
    with pytest.raises(TimedOut):
        wire.examiner.receive(0.01)
    wire.candidate.send("ask", 3)
    said = [wire.examiner.receive(PATIENCE) for _ in range(3)]
    assert said == [("outcome", 1), ("outcome", 2), ("ask", 3)]


def test_nothing_is_held_for_long(wire, monkeypatch):
    """Does a message go at once where the last one was long ago, or where much is held?"""
    monkeypatch.setattr(protocol, "HELD_SECONDS", 0.0)
    wire.candidate.hold("outcome", 1)
    assert wire.examiner.receive(PATIENCE) == ("outcome", 1)
    monkeypatch.setattr(protocol, "HELD_SECONDS", 3600.0)
    wire.candidate.hold("outcome", np.zeros(5000))
    assert wire.examiner.receive(PATIENCE)[0] == "outcome"

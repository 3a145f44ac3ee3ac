"""Positions: lines and columns as an editor counts them, and edits at any of them."""

from __future__ import annotations

import pytest
from entries import every

pytest.importorskip("pygls", reason="the language server needs pygls: pip install 'pygls>=2,<3'")

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import (
    Position,
    Range,
    TextDocumentContentChangePartial,
    TextDocumentContentChangeWholeDocument,
    TextDocumentItem,
)

from quotecheck.lsp.positions import Lines
from quotecheck.lsp.texts import Text
from quotecheck.model import Span

ENCODINGS = ("utf-8", "utf-16", "utf-32")
TRICKY = [
    "a",
    " ",
    "\n",
    "\r\n",
    "\r",
    "é",
    "e\u0301",
    "“",
    "😀",
    "👩\u200d👧",
    "\u2028",
    "\x0c",
    "\x85",
    "\ufeff",
    "\ud800",
]
TEXTS = st.lists(st.sampled_from(TRICKY) | st.characters(), max_size=20).map("".join)
HALVES = "".join(map(chr, range(0xD800, 0xE000)))
NUMBERS = st.integers(0, 2**31 - 1) | st.integers(0, 12)
POSITIONS = st.builds(Position, NUMBERS, NUMBERS)


def units(text: str, encoding: str) -> int:
    wide = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    return (
        len(text.encode({"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(encoding, encoding), "surrogatepass"))
        // wide
    )


@pytest.mark.parametrize(
    ("encoding", "column"),
    [("utf-8", 4 + 3 + 3), ("utf-16", 2 + 1 + 2), ("utf-32", 1 + 1 + 2)],
)
def test_a_column_counts_units_of_the_encoding(encoding, column):
    lines = Lines.of("first\r\n😀“e\u0301x", encoding)

    assert lines.position(lines.text.index("x")) == Position(1, column)
    assert lines.offset(Position(1, column)) == lines.text.index("x")


@every("mark", ["\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x85"])
def test_what_only_unicode_calls_a_line_end_ends_no_line(mark):
    lines = Lines.of(f"a{mark}b\nc", "utf-16")

    assert lines.position(4) == Position(1, 0)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    ("position", "offset"),
    [
        (Position(0, 99), 2),  # behind its line: before the mark, and no character is cut off
        (Position(1, 99), 7),
        (Position(9, 0), 7),
        (Position(2**31 - 1, 2**31 - 1), 7),
    ],
)
def test_a_position_outside_is_the_nearest_inside(encoding, position, offset):
    assert Lines.of("ab\r\ncde", encoding).offset(position) == offset


def test_half_a_pair_of_surrogates_is_the_beginning_of_its_character():
    assert Lines.of("a😀b", "utf-16").offset(Position(0, 2)) == 1
    assert Lines.of("a😀b", "utf-8").offset(Position(0, 3)) == 1


@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_there_and_back(text, encoding, data):
    lines = Lines.of(text, encoding)
    text = lines.text
    offset = data.draw(st.integers(0, len(text)))
    position = lines.position(offset)

    line = lines.line_span(position.line)
    if offset <= line.end:
        assert lines.offset(position) == offset
        assert position.character == units(text[line.start : offset], encoding)
    else:  # between CR and LF
        assert text[offset - 1 : offset + 1] == "\r\n"


@given(TEXTS, st.sampled_from(ENCODINGS), POSITIONS)
def test_every_position_is_somewhere(text, encoding, position):
    lines = Lines.of(text, encoding)
    offset = lines.offset(position)

    assert 0 <= offset <= len(lines.text)
    assert lines.offset(lines.position(offset)) == offset


@given(TEXTS, TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_an_edit_replaces_its_range_and_no_more(text, new, encoding, data):
    lines = Lines.of(text, encoding)
    ends = sorted(data.draw(st.integers(0, len(lines.text))) for _ in range(2))
    place = lines.range(Span(*ends))
    meant = lines.span(place)
    before = Text.opened(TextDocumentItem("untitled:1", "plaintext", 1, text), encoding)

    after = before.edited([TextDocumentContentChangePartial(place, new)], 2)

    assert after.version == 2
    whole = before.lines.text
    assert after.lines == Lines.of(whole[: meant.start] + new + whole[meant.end :], encoding)


@given(TEXTS, st.lists(st.tuples(POSITIONS, POSITIONS, TEXTS) | TEXTS, max_size=5), st.sampled_from(ENCODINGS))
def test_no_edit_is_too_strange(text, edits, encoding):
    changes = [
        TextDocumentContentChangeWholeDocument(each)
        if isinstance(each, str)
        else TextDocumentContentChangePartial(Range(each[0], each[1]), each[2])
        for each in edits
    ]
    after = Text.opened(TextDocumentItem("untitled:1", "plaintext", 1, text), encoding).edited(changes, 2)

    new = edits[-1] if edits and isinstance(edits[-1], str) else edits[-1][2] if edits else text
    assert Lines.of(new, encoding).text.strip(HALVES) in after.lines.text


def test_edits_of_one_message_follow_one_another():
    first = TextDocumentContentChangePartial(Range(Position(0, 0), Position(0, 0)), "a\n")
    second = TextDocumentContentChangePartial(Range(Position(1, 1), Position(1, 2)), "Y")
    text = Text.opened(TextDocumentItem("untitled:1", "plaintext", 1, "xyz"), "utf-16")

    assert text.edited([first, second], 2).lines.text == "a\nxYz"

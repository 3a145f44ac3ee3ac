"""Every reader keeps its place, and bytes become text or are refused."""

from __future__ import annotations

import io
import zipfile

import code_pages
import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import readers
from quotecheck.errors import UnreadableInput
from quotecheck.model import Span
from quotecheck.readers import plain
from quotecheck.readers._bytes import read_article, read_once
from quotecheck.readers._decode import decode
from quotecheck.readers._reader import Reading
from quotecheck.registry.folders import members

ALL = members(readers, "read", Reading)
LINES = st.lists(st.sampled_from(["Ana said no.", "é", "“", "\r\n", "\r", "\n", "\n\r", "\t", " "])).map("".join)


@every("reading", ALL)
def test_example_reads_as_declared_and_keeps_its_place(reading):
    document = reading.from_bytes("x", file_of(reading.reader.example), 0)

    assert document.text == reading.reader.reads
    at = document.text.index("Ana")
    assert document.place(Span(at, at + 3)).of(document.source) == "Ana"


def file_of(example):
    """Return the bytes of a file with that text, or of a zip with those files."""
    if isinstance(example, str):
        return example.encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in example.items():
            archive.writestr(name, text)
    return packed.getvalue()


@every("reading", ALL)
def test_declares_suffixes(reading):
    assert reading.reader.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reading.reader.suffixes)


def test_no_two_readers_want_one_suffix():
    suffixes = [suffix for reading in ALL for suffix in reading.reader.suffixes]

    assert sorted(set(suffixes)) == sorted(suffixes)


@given(LINES | st.text())
def test_plain_text_has_one_kind_of_line_end_and_points_back(source):
    document = plain.read.document("x", source, "utf-8")

    assert "\r" not in document.text
    assert document.text == source.replace("\r\n", "\n").replace("\r", "\n")
    for i, character in enumerate(document.text):
        place = document.place(Span(i, i + 1))
        assert place.of(source) == character or (character == "\n" and place.of(source) in ("\r\n", "\r"))


@every(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        ("Zoë".encode(), "Zoë", "utf-8"),
        (b"\xef\xbb\xbf" + "Zoë".encode(), "Zoë", "utf-8-sig"),
        (b"\xff\xfe" + "Zoë".encode("utf-16-le"), "Zoë", "utf-16-le"),
        (b"\xfe\xff" + "Zoë".encode("utf-16-be"), "Zoë", "utf-16-be"),
        ("José Peña’s café".encode("cp1252"), "José Peña’s café", "cp1252"),
        ("Мэр города сказал, что он не согласен.".encode("cp1251"), "Мэр города сказал, что он не согласен.", "cp1251"),
        (b"a\xef\xbb\xbfb\r\n", "a\ufeffb\r\n", "utf-8"),
    ],
)
def test_decodes(data, text, encoding):
    assert decode(data) == (text, encoding)


@every("encoding", ["cp1252", "latin-1", "iso8859-15", "mac_roman", "cp1250"])
def test_english_prose_is_decoded_from_a_sentence(encoding):
    texts = code_pages.sentences(encoding)

    assert [text for text in texts if code_pages.read(text.encode(encoding)) != text] == []


@pytest.mark.parametrize("encoding", ["cp437", "cp850"])
def test_english_prose_is_decoded_from_a_few_sentences(encoding):
    texts = code_pages.articles(code_pages.sentences(encoding))

    assert [text for text in texts if code_pages.read(text.encode(encoding)) != text] == []


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Dyrektor powiedział, że most zostanie zamknięty, gdyż śnieg i lód są groźne. " * 3, "cp1250"),
        ("Мэр города сказал, что он не согласен.", "cp1251"),
        ("市長は、橋は来月に閉鎖されると述べた。市民は反対している。", "shift_jis"),
    ],
)
def test_what_is_not_english_is_left_to_the_frequency_of_letters(text, encoding):
    assert decode(text.encode(encoding))[0] == text


@every(
    "data",
    [
        b"text\0text",
        "Zoë".encode("utf-16-le"),
        b"\x89PNG\r\n\x1a\n\x00\x00",
        bytes(range(1, 256)) * 20,
        b"\xff\xfe\x00\x00a\x00\x00\x00",
        b"\xef\xbb\xbfab\xff",
        b"\xff\xfea\x00b",
    ],
)
def test_refuses(data):
    with pytest.raises(UnreadableInput):
        decode(data)


@given(st.binary())
def test_any_bytes_decode_or_are_refused(data):
    try:
        text, encoding = decode(data)
    except UnreadableInput:
        return
    assert "\0" not in text
    assert encoding


@pytest.mark.parametrize("read", [read_article, read_once])
@pytest.mark.parametrize("path", ["nowhere.txt", "a\0b.txt", "/dev/null/x.txt", "/dev/zero"])
def test_what_cannot_be_read_is_told_in_one_line(read, path):
    with pytest.raises(UnreadableInput, match=r"^[^\n]+: [^\n]+$"):
        read(path, 0)


def test_what_may_not_be_read_is_told(tmp_path, monkeypatch):
    def locked(*_):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr("os.open", locked)

    with pytest.raises(UnreadableInput, match="may not be read: check its permissions"):
        read_article(str(tmp_path / "a.txt"), 0)

"""Word lists are data that people edit: sorted, unique, clean, and each says where it comes from."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files
from itertools import takewhile

import pytest

LISTS = sorted(
    (path for path in files("quotecheck.lexicon").joinpath("data").iterdir() if path.name.endswith(".txt")),
    key=lambda path: path.name,
)


@pytest.fixture(params=LISTS, ids=lambda path: path.name)
def text(request) -> str:
    return request.param.read_bytes().decode("utf-8")


def _entries(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_there_are_lists():
    assert LISTS


def test_names_are_plain():
    assert [path.name for path in LISTS if not re.fullmatch(r"[a-z_]+\.txt", path.name)] == []


def test_sorted_and_unique(text):
    entries = _entries(text)

    assert entries == sorted(set(entries))


def test_clean(text):
    assert text.endswith("\n")
    assert "\r" not in text
    assert [line for line in text.splitlines() if line != line.strip()] == []
    assert text == unicodedata.normalize("NFC", text)


def test_says_where_it_comes_from(text):
    head = "\n".join(takewhile(lambda line: line.startswith("#"), text.splitlines()))

    assert re.search(r"own compilation|compiled|public facts|public domain|licen[cs]e", head, re.IGNORECASE)

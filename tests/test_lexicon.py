"""Word lists are data that people edit: sorted, unique, clean, and each says where it comes from."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from importlib.resources import files
from itertools import takewhile
from pathlib import Path

import pytest

from quotecheck import lexicon
from quotecheck.facts.days.clauses import things_alike
from quotecheck.facts.words import deeds

SOURCE = Path(lexicon.__file__).parent.parent
DATA = SOURCE / "lexicon" / "data"

LISTS = sorted(
    (path for path in files("quotecheck.lexicon").joinpath("data").iterdir() if path.name.endswith(".txt")),
    key=lambda path: path.name,
)


TEXTS = {path.name: path.read_bytes().decode("utf-8") for path in LISTS}


def _entries(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _moves(name: str, text: str) -> str:
    """Return, in a line for each, which entries stand in the wrong place and where they belong."""
    numbered = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line and not line.startswith("#")]
    entries = [entry for _, entry in numbered]
    wanted = sorted(set(entries))
    places = dict(zip(wanted, ["the head", *map(repr, wanted)], strict=False))
    changes = SequenceMatcher(None, entries, wanted, autojunk=False).get_opcodes()
    return "\n".join(
        f"{name}, line {n}: move {entry!r} behind {places[entry]} (sorted by code point, each once)"
        for tag, start, end, _, _ in changes
        if tag in {"delete", "replace"}
        for n, entry in numbered[start:end]
    )


def test_there_are_lists():
    assert LISTS


def test_names_are_plain():
    assert [path.name for path in LISTS if not re.fullmatch(r"[a-z_]+\.txt", path.name)] == []


def test_sorted_and_unique():
    unsorted = {name: text for name, text in TEXTS.items() if (held := _entries(text)) != sorted(set(held))}

    assert [_moves(name, text) for name, text in unsorted.items()] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# x\nd\na\nb\n", "x.txt, line 2: move 'd' behind 'b' (sorted by code point, each once)"),
        ("# x\nb\nc\nd\na\n", "x.txt, line 5: move 'a' behind the head (sorted by code point, each once)"),
        ("# x\na\nb\n\nb\n", "x.txt, line 5: move 'b' behind 'a' (sorted by code point, each once)"),
    ],
)
def test_an_entry_in_the_wrong_place_is_told_where_it_belongs(text, message):
    assert _moves("x.txt", text) == message


def test_clean():
    assert [name for name, text in TEXTS.items() if not text.endswith("\n") or "\r" in text] == []
    assert [(name, line) for name, text in TEXTS.items() for line in text.splitlines() if line != line.strip()] == []
    assert [name for name, text in TEXTS.items() if text != unicodedata.normalize("NFC", text)] == []


def test_says_where_it_comes_from():
    source = re.compile(r"own compilation|compiled|public facts|public domain|licen[cs]e", re.IGNORECASE)
    heads = {name: "\n".join(takewhile(lambda line: line.startswith("#"), TEXTS[name].splitlines())) for name in TEXTS}

    assert [name for name, head in heads.items() if not source.search(head)] == [], (
        "say in the first lines, which begin with #, where the list comes from: “Own compilation.” or a source and its "
        "licence"
    )


SHORT = _entries(TEXTS["short_lists.txt"])


def test_a_short_list_has_a_name_sorted_words_and_what_it_holds():
    for line in SHORT:
        name, _, rest = line.partition(": ")
        words, _, holds = rest.partition(" # ")

        assert words.split() == sorted(set(words.split())), line
        assert re.fullmatch(r"[a-z_]+", name), line
        assert re.fullmatch(r"[^#]+[.:]", holds) or holds.endswith(")"), (
            f"say behind # what the list holds, in a sentence: {line}"
        )
        assert lexicon.lines(name) == tuple(words.split()), line
        assert not (DATA / f"{name}.txt").exists(), line


def test_every_list_is_read():
    names = {path.stem for path in DATA.glob("*.txt")} | {line.partition(":")[0] for line in SHORT}
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))

    assert names - set(re.findall(r"""["'@]([a-z_]+)\b""", code)) == set()


def test_no_two_short_lists_are_one():
    words = [line.partition(": ")[2].partition(" # ")[0] for line in SHORT]

    assert [each for each in words if words.count(each) > 1] == []


def test_sorts_of_things_that_code_names_are_listed():
    wide = {word for line in lexicon.lines("sorts_of_things") for word in line.partition(":")[0].split()}

    assert things_alike._BUILT - wide == set(), "things_alike.py names nouns that stand before a colon"


def test_kinds_of_deeds_that_code_names_are_listed():
    kinds = {kind for kinds in deeds.kinds_of_verbs().values() for kind in kinds}
    named = deeds.end_of_something() | deeds.start_of_something() | deeds.completion()

    assert named - kinds == set(), "deeds.py names the first verb of a line of nominalisations.txt"

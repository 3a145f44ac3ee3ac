"""An expression waits for its first use, and is then the compiled pattern."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quotecheck import lexicon
from quotecheck.system.expressions import expression


def test_it_does_what_the_compiled_pattern_does():
    waiting, compiled = expression(r"(?P<word>\w+)!", re.IGNORECASE), re.compile(r"(?P<word>\w+)!", re.IGNORECASE)

    assert waiting.search("Stop! Now!")["word"] == compiled.search("Stop! Now!")["word"]
    assert [match.span() for match in waiting.finditer("a! b! c")] == [(0, 2), (3, 5)]
    assert (waiting.pattern, waiting.flags, waiting.groupindex) == (
        compiled.pattern,
        compiled.flags,
        compiled.groupindex,
    )


def test_it_is_compiled_when_it_is_first_used():
    waiting = expression("(")

    with pytest.raises(re.error):
        waiting.match("a")


def test_what_is_no_method_of_a_pattern_is_an_error():
    with pytest.raises(AttributeError, match="mach"):
        expression("a").mach  # noqa: B018


def test_the_longest_list_has_the_words_that_its_set_has():
    searched, words = lexicon.Searched("common_words"), lexicon.lines("common_words")
    beside = (words[0], words[-1], *words[:: len(words) // 300])

    assert all(word in searched for word in beside)
    assert not any(f"{word}qz" in searched or f"0{word}" in searched for word in beside)
    assert "" not in searched
    assert all(word in searched for word in words)  # so many that the set answers


def test_what_stands_behind_a_word_of_a_searched_list_is_found_by_search_and_by_table_alike(monkeypatch):
    names = [line.partition(" ") for line in lexicon.lines("given_names")]
    asked = [*(name for name, _, _ in names[::20]), "qqz", "", "a", "zz", "é"]
    searched = lexicon.Searched("given_names")
    found = {name: searched.behind(name) for name in asked}
    monkeypatch.setattr(lexicon.Searched, "_ENOUGH", 0)

    assert found == {name: searched.behind(name) for name in asked}
    assert found[names[0][0]] == names[0][2]


def test_no_set_is_made_of_a_list_that_fills_megabytes():
    long = "|".join(name for name in ("common_words", "surnames") if len(lexicon.lines(name)) > 10_000)
    made = re.compile(rf"(?:words|listed|lines)\([^)]*\"(?:{long})\"")
    sources = Path(lexicon.__file__).parents[1].rglob("*.py")

    assert long
    assert [path.name for path in sources if made.search(path.read_text("utf-8"))] == []

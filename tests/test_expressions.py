"""An expression waits for its first use, and is then the compiled pattern."""

from __future__ import annotations

import re

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

"""Every pattern's and layout's examples: the parts are found exactly at the braces, and by the one that shows them."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from entries import every
from first_symbols import SYMBOLS, constant_groups, first_symbols, needed_symbols

from quotecheck.attribution import layouts, patterns, tried_patterns
from quotecheck.attribution.choice import candidates, weighing, whole_clauses
from quotecheck.attribution.content import commas, joints, statements_behind
from quotecheck.attribution.cues import cues, giving
from quotecheck.attribution.cues.cue import PhraseCue
from quotecheck.attribution.grammar import MAY_TELL_THAT, compiled, search_before
from quotecheck.attribution.layout import Credit
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns import _condition, _listener, quotation_source_cue
from quotecheck.attribution.sources import clause_subject, subject_bounds
from quotecheck.attribution.symbols.skeleton import draw
from quotecheck.errors import BadWordList
from quotecheck.lexicon import frames
from quotecheck.lexicon.speech import speech_verbs, with_extra
from quotecheck.model import Article, Attribution, Document, Span
from quotecheck.pipeline import analyse
from quotecheck.registry import folders, marked_text
from quotecheck.registry.folders import members
from quotecheck.text.folded import fold
from quotecheck.text.tokens import index_text

ALL = (
    *members(patterns, "pattern", Pattern),
    *(credit.layout for credit in members(layouts, "credit", Credit)),
)
LABELS = ("source", "cue", "addressee", "content")


def _examples(which: str) -> list[object]:
    return [(pattern.name, example) for pattern in ALL for example in getattr(pattern, which)]


@cache
def _article(text: str) -> Article:
    return analyse(Document.from_text(text))


def _parts(attribution: Attribution) -> dict[str, tuple[Span, ...]]:
    """Return the places of an attribution under the names that braces give them."""
    single = {
        "source": attribution.source,
        "cue": attribution.cue.span if attribution.cue else None,
        "addressee": attribution.addressee,
    }
    return {label: (span,) if span else () for label, span in single.items()} | {"content": attribution.content}


def _shown(text: str, parts: dict[str, tuple[Span, ...]]) -> dict[str, list[tuple[int, str]]]:
    """Return the parts so that a difference can be read."""
    return {label: [(span.start, span.of(text)) for span in parts[label]] for label in LABELS}


def test_every_pattern_shows_what_it_finds():
    assert [pattern.name for pattern in ALL if not pattern.finds] == []


def test_no_two_patterns_share_a_name():
    assert len({pattern.name for pattern in ALL}) == len(ALL)


@every(("pattern", "example"), _examples("finds"))
def test_example_is_found_where_marked(pattern, example):
    text, marks = marked_text.parse(example)
    expected = {label: tuple(mark.span for mark in marks if mark.label == label) for label in LABELS}
    found = _article(text).attributions

    assert {mark.label for mark in marks} <= set(LABELS)
    assert [(a.pattern, _shown(text, _parts(a))) for a in found] == [(pattern, _shown(text, expected))]


@every(("pattern", "example"), _examples("passes_over"))
def test_example_is_passed_over(pattern, example):
    text, marks = marked_text.parse(example)

    assert not marks
    found = _article(text).attributions
    assert [_shown(text, _parts(a)) for a in found if a.pattern == pattern] == []


PATTERNS = [pattern for pattern in ALL if isinstance(pattern, Pattern)]


@every("pattern", PATTERNS)
def test_what_saves_time_leaves_nothing_out(pattern):
    first = first_symbols(pattern.after)

    assert (frozenset(pattern.opens) or SYMBOLS) == first, f"write opens={''.join(sorted(first))!r}"
    assert not pattern.needs or any(needed <= set(pattern.needs) for needed in needed_symbols(pattern.after))


@every("pattern", [pattern for pattern in PATTERNS if pattern.cue and pattern.cue.words])
def test_the_words_that_a_cue_is_looked_for_by_are_part_of_it(pattern):
    constant = frozenset.intersection(*map(constant_groups, (pattern.cue.shape, *pattern.cue.also)))
    assert pattern.cue.words.keys() <= constant
    assert constant.isdisjoint(pattern.cue.may_hold), "these belong to `words`, which spare the shapes"


SIGNED = [pattern.cue for pattern in PATTERNS if pattern.cue and pattern.cue.sign]


@cache
def _drawn(text: str) -> str:
    """Return the symbols of a text."""
    article = _article(text)
    return draw(fold(index_text(text, article.paragraphs, article.quotations)), with_extra(())).symbols


@cache
def _examples_drawn() -> tuple[str, ...]:
    """Return the symbols of every example, and others by chance: what holds of an expression holds of any."""
    examples = {example for pattern in PATTERNS for example in (*pattern.finds, *pattern.passes_over)}
    examples |= {"“No.” The words are those of Ana Moe.", "“No.” That is how Ana Moe put it.", "“No.” So said Ana Moe."}
    examples |= {"“No,” the lanky, bespectacled baker said."}
    examples |= {"She heard from a cook who said so.", "She sent the crew an email saying: “No.”"}
    examples |= {"Ana Moe stood up in Reno and, citing the law, urged him to say no."}
    drawn = sorted({_drawn(marked_text.parse(example)[0]) for example in examples})
    chance = Random(1)
    letters = "".join(drawn)
    return (*drawn, *("".join(chance.choices(letters, k=40)) for _ in range(500)))


ROUGH = {
    **{pattern.name: (pattern.after, pattern.rough) for pattern in PATTERNS if pattern.rough},
    "announces": (statements_behind._ANNOUNCES, statements_behind._MAY_ANNOUNCE),
    "aside": (giving._ASIDE, giving._MAY_BE_ASIDE),
    "fronted clause": (whole_clauses._FRONTED_CLAUSE, whole_clauses._MAY_FRONT),
    "clause behind a quotation's verb": (quotation_source_cue._CLAUSE, quotation_source_cue._MAY_BE_CLAUSE),
    "from others": (joints._FROM_OTHERS, joints._MAY_BE_FROM_OTHERS),
    "listener": (_listener._LISTENER, MAY_TELL_THAT),
    "new subject": (commas._NEW_SUBJECT, commas._MAY_BE_NEW_SUBJECT),
    "relative clause": (_condition._RELATIVE, _condition._MAY_BE_RELATIVE),
    "saying": (weighing._SAYING, weighing._MAY_BE_SAYING),
}


@every(("shape", "rough"), ROUGH.values())
def test_the_rough_form_of_a_shape_matches_wherever_the_shape_does(shape, rough):
    whole, roughly = compiled(shape), compiled(rough)
    matches = [match for text in _examples_drawn() for at in range(len(text)) if (match := whole.match(text, at))]

    assert matches
    assert [match[0] for match in matches if not roughly.match(match.string, match.start(), match.end())] == []


ENDS = {
    "adjective": (candidates._ADJECTIVE, ","),
    "adjectives": (subject_bounds._ADJECTIVES, ","),
    "behind a quotation": (cues._BEHIND_QUOTATION, cues._BEHIND_QUOTATION_ENDS),
    "going on": (cues._GOING, cues._GOING_ENDS),
    "heard": (cues._HEARD, cues._HEARD_ENDS),
    "joined behind an aside": (clause_subject._JOINED_BEHIND_ASIDE, ",R"),
}


@every(("shape", "ends"), ENDS.values())
def test_what_is_searched_for_before_a_place_ends_in_one_of_the_symbols_that_spare_the_search(shape, ends):
    places = [(text, end) for text in _examples_drawn() for end in range(len(text) + 1)]
    found = [text[:end] for text, end in places if search_before(shape, text, end)]

    assert found
    assert [text for text in found if text[-1] not in ends] == []


@every("cue", SIGNED)
def test_the_sign_of_a_cue_leaves_nothing_out(cue):
    shapes = [*map(compiled, (cue.shape, *cue.also))]
    examples = [example for pattern in PATTERNS if pattern.cue for example in (*pattern.finds, *pattern.passes_over)]
    drawn = {_drawn(marked_text.parse(example)[0]) for example in examples}
    matched = [symbols for symbols in drawn if any(shape.search(symbols) for shape in shapes)]

    assert len(matched) > 1
    assert [symbols for symbols in matched if not compiled(cue.sign).search(symbols)] == []


def test_constant_groups_are_in_every_match():
    assert constant_groups("(?P<a>N)(?:(?P<b>X)|(?P<c>V)(?P<d>T))(?P<e>R)?(?:(?P<f>T)|N(?P<g>R)(?=T))") == {"a"}
    assert constant_groups("(?:(?P<a>N)(?P<b>X))++") == {"a", "b"}


def test_needed_symbols_are_in_every_match():
    assert frozenset("T") in needed_symbols("R?(?:D|N)(?P<content>T)(?=X)")
    assert frozenset("TX") in needed_symbols("(?:DT|NX)")
    assert needed_symbols("(?:T|R?)") == []


def test_pattern_with_an_unknown_frame_is_refused():
    with pytest.raises(BadWordList, match="no frame is called 'quote-tail': use quote, quote-trail"):
        Pattern("a.b", "", frame="quote-tail", rank=1, after="T", finds=())


def test_every_frame_of_a_pattern_and_a_verb_is_in_the_one_list():
    used = {frame for verb in speech_verbs().values() for frame in verb.frames}
    used |= {pattern.frame for pattern in PATTERNS if "{" not in pattern.frame}

    assert used <= set(frames.frames())
    assert {frame.name for frame in frames.CLOSED} - used == set()


def test_one_file_is_enough_for_a_cue_that_is_no_verb(monkeypatch):
    cheer = Pattern(
        "patterns.went_the_cheer",
        "A quotation, and who cheered is left out.",
        frame="quote-trail",
        rank=1,
        cue=PhraseCue(
            "cheer assertion quote-trail:9",
            shape="(?P<went>[VC])D(?P<cheer>N)",
            words={"went": "went", "cheer": "cheer"},
        ),
        before="(?P<content>[QM]),?",
        after="(?=[.?!])",
        finds=(),
    )
    members = folders.members
    for cached in (tried_patterns.ranked, tried_patterns.phrases, tried_patterns.opening):
        cached.cache_clear()
    monkeypatch.setattr(
        tried_patterns.folders, "members", lambda *of: (*members(*of), *((cheer,) if of[-1] is Pattern else ()))
    )
    try:
        found = analyse(Document.from_text("“We will close it,” went the cheer.")).attributions
    finally:
        for cached in (tried_patterns.ranked, tried_patterns.phrases, tried_patterns.opening):
            cached.cache_clear()

    assert [(one.pattern, one.source) for one in found] == [("went-the-cheer", None)]

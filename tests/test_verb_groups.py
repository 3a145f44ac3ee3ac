"""What leads to a verb of saying by which nothing was said, or not yet."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck import lexicon
from quotecheck.model import Attribution, Document, Qualifier
from quotecheck.pipeline import analyse


def _found(text: str) -> Attribution:
    (found,) = analyse(Document.from_text(text)).attributions
    return found


def _cue(text: str) -> str:
    found = _found(text)
    return found.cue.span.of(text) if found.cue else ""


@every("verb", sorted(lexicon.words("verbs_of_omission")))
def test_what_somebody_omitted_to_say_was_not_said(verb):
    text = f"The clerk may {verb} to mention that the pier was shut."

    assert Qualifier.NEGATED in _found(text).qualifiers
    assert _cue(text) == f"may {verb} to mention"


@pytest.mark.parametrize("verb", ["avoided", "fell short of", "stopped short of"])
def test_what_somebody_avoided_to_say_was_not_said(verb):
    text = f"The clerk {verb} saying that the pier was shut."

    assert Qualifier.NEGATED in _found(text).qualifiers
    assert _cue(text) == f"{verb} saying"


@every("word", sorted(lexicon.words("never_come_to")))
def test_what_somebody_never_comes_to_say_was_not_said(word):
    text = f"The clerk is {word} to admit that the pier was shut."

    assert Qualifier.NEGATED in _found(text).qualifiers
    assert _cue(text) == f"is {word} to admit"


@every("word", sorted(lexicon.words("about_to_come")))
def test_what_somebody_is_about_to_say_is_still_to_come(word):
    text = f"The clerk is {word} to announce that the pier will shut."

    assert Qualifier.FUTURE in _found(text).qualifiers
    assert _cue(text) == f"is {word} to announce"


@every("source", ["Nobody", "No clerk", "Neither clerk", "None of the clerks"])
def test_what_nobody_said_was_not_said(source):
    assert _found(f"{source} said that the pier was shut.").qualifiers == (Qualifier.NEGATED,)


@every(
    "text",
    [
        "The clerk never failed to mention that the pier was shut.",
        "Nobody has failed to mention that the pier was shut.",
        "No clerk never said that the pier was shut.",
        "The clerk went on to say that the pier was shut.",
    ],
)
def test_what_is_denied_twice_was_said(text):
    assert _found(text).qualifiers == ()


@every("adverb", sorted(lexicon.words("hardly_ever")))
def test_what_undoes_a_verb_belongs_to_the_cue(adverb):
    text = f"The clerk {adverb} mentioned that the pier was shut."

    assert _found(text).qualifiers == (Qualifier.NEGATED,)
    assert _cue(text) == f"{adverb} mentioned"


def test_what_somebody_takes_care_not_to_say_was_not_said():
    assert Qualifier.NEGATED in _found("Ana Moe has been careful not to mention the fee by name.").qualifiers


@every("noun", sorted(lexicon.words("nouns_of_omission")))
def test_what_somebody_is_blamed_for_not_saying_was_not_said(noun):
    text = f"They were angered by Ana Moe's {noun} to denounce the gangs on the quay."

    assert Qualifier.NEGATED in _found(text).qualifiers
    assert _found(text).source.of(text) == "Ana Moe"


@every("sign", sorted(lexicon.words("signs_given")))
def test_what_nobody_gives_a_sign_of_was_not_said(sign):
    assert Qualifier.NEGATED in _found(f"Ana Moe showed no {sign} that she would leave.").qualifiers


@every("word", sorted(lexicon.words("before_topics")))
def test_what_little_is_said_of_was_not_said(word):
    assert Qualifier.NEGATED in _found(f"Ana Moe has said little {word} the plan for the quay.").qualifiers

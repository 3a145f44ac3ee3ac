"""Every verb that is listed or configured is found: a sentence is made of it, by the frame it is surest in."""

from __future__ import annotations

import pytest
from entries import every
from statements import statements

from quotecheck import lexicon
from quotecheck.attribution.choice.score import frame_chance
from quotecheck.errors import BadWordList
from quotecheck.lexicon import frames
from quotecheck.lexicon.speech import SpeechVerb, parse, speech_verbs
from quotecheck.lexicon.verbs import extra_forms, forms, verb_form
from quotecheck.model import Qualifier, Type

AMOUNT = "amount+at"
SENTENCES = {
    "that": "Ana Moe {verb} that the bridge was safe.",
    "clause": "Ana Moe {verb} the bridge was safe.",
    "wh": "Ana Moe {verb} whether the bridge was safe.",
    "quote": "Ana Moe {verb}, “We will close the old bridge tomorrow.”",
    "quote-trail": "“We will close the old bridge tomorrow,” Ana Moe {verb}.",
    "np": "Ana Moe {verb} the decision of the council.",
    "to": "Ana Moe {verb} to close the bridge.",
    "ing": "Ana Moe {verb} closing the bridge.",
    "np+to": "Ana Moe {verb} the council to close the bridge.",
    "np+that": "Ana Moe {verb} the council that the bridge was safe.",
    "trail": "The bridge was safe, Ana Moe {verb}.",
    "np+as": "Ana Moe {verb} the decision of the council as a mistake.",
    AMOUNT: "Ana Moe {verb} the cost at 40 crowns.",
}


def _cues(text: str, *extra: str) -> list[str]:
    return [statement.cue.lemma for statement in statements(text, *extra) if statement.cue]


def _sentence(verb: SpeechVerb) -> str:
    """Return the sentence of the frame that `verb` is surest in."""
    head, _, rest = verb.lemma.partition(" ")
    past = f"was {rest}" if head == "be" else forms(verb.lemma).past[0]
    prepositions = {
        name: f"Ana Moe {{verb}} {name} the decision of the council." for name in verb.frames if name.isalpha()
    }
    made = prepositions | SENTENCES
    best = max(
        (
            name
            for name in made
            if name not in CLOSED or (name in SENTENCES and (name != AMOUNT or name in verb.frames))
        ),
        key=lambda name: frame_chance(verb, frames.named(name)),
    )
    return made[best].format(verb=past.replace("*", "them"))


CLOSED = {frame.name for frame in frames.CLOSED}


PHRASES = {"according to": "The bridge was safe, according to Ana Moe."}


def test_plain_cue_says_that_something_is_said():
    plain = {}
    for lemma in lexicon.words("plain_cues"):
        text = PHRASES.get(lemma) or _sentence(speech_verbs()[lemma])
        cues = [attribution.cue for attribution in statements(text)]
        plain[text] = [cue.plain for cue in cues if cue and cue.lemma == lemma]

    assert {text: found for text, found in plain.items() if found != [True]} == {}


def test_what_is_voiced_is_no_plan():
    verbs = [speech_verbs()[lemma] for lemma in lexicon.words("voiced_intentions")]
    plans = {}
    for verb in verbs:
        found = statements(_sentence(verb))
        plans[verb.lemma] = [
            Qualifier.PLAN in one.qualifiers for one in found if one.cue and one.cue.lemma == verb.lemma
        ]

    assert [verb.lemma for verb in verbs if verb.type is not Type.EVENTUALITY] == []
    assert {lemma: found for lemma, found in plans.items() if found != [False]} == {}


@every("lemma", sorted(lexicon.words("intentions_of_mind")))
def test_what_is_only_in_the_mind_is_a_plan_in_a_clause_too(lemma):
    text = f"The members {lemma} that the bridge be closed."
    found = statements(text)

    assert speech_verbs()[lemma].type is Type.EVENTUALITY
    assert [one.cue.lemma for one in found if one.cue and Qualifier.PLAN not in one.qualifiers] == [], text


@every(
    ("text", "planned"),
    [
        ("Ana Moe plans to close the bridge.", True),
        ("Ana Moe wants to close the bridge.", True),
        ("Ana Moe wants the council to close the bridge.", False),
        ("Ana Moe plans to close “this old and dangerous bridge.”", False),
        ("Ana Moe declined to close the bridge.", True),
        ("Ana Moe accepted that the bridge was unsafe.", False),
        ("Ana Moe decided that the bridge should be closed.", True),
    ],
)
def test_a_plan_is_what_nobody_voiced(text, planned):
    (found,) = statements(text)

    assert (Qualifier.PLAN in found.qualifiers) is planned


def test_a_cue_that_says_more_is_not_plain():
    (attribution,) = statements("Ana Moe denied that the bridge was safe.")

    assert not attribution.cue.plain


@every("initial", sorted({lemma[0] for lemma in speech_verbs()}))
def test_listed_verb_is_found(initial):
    sentences = {lemma: _sentence(verb) for lemma, verb in speech_verbs().items() if lemma[0] == initial}

    assert {lemma: text for lemma, text in sentences.items() if lemma not in _cues(text)} == {}


def test_forms_and_nouns_stand_in_one_list():
    known = {line.split()[0] for line in lexicon.lines("verbs")}

    twice = [verb.lemma for verb in speech_verbs().values() if verb.head in known and (verb.noun or verb.irregular)]
    assert twice == []


@every(
    ("line", "text"),
    [
        ("yodel", "Ana Ruiz yodeled, “Get out of the boat now.”"),
        ("yodel past=yodelled/yodeled", "Ana Ruiz yodelled, “Get out of the boat now.”"),
        ("yodel assertion that:9", "Ana Ruiz yodels that the bridge is safe."),
        ("yodel assertion that:9", "Yodeling that the bridge is safe, Ana Ruiz left."),
        ("yodel_back assertion that:9", "Ana Ruiz yodels back that the bridge is safe."),
        ("outsing past=outsang that:9", "Ana Ruiz outsang that the bridge is safe."),
        ("be_rueful assertion that:9", "Ana Ruiz was rueful that the bridge is closed."),
    ],
)
def test_configured_verb_is_found_with_its_forms(line, text):
    lemma = parse(line).lemma

    assert lemma not in _cues(text)
    assert lemma in _cues(text, line)


def test_one_desks_verbs_are_not_anothers():
    text = "Ana Ruiz yodels that the bridge is safe."
    line = "yodel assertion that:9"

    assert [_cues(text, line), _cues(text), _cues(text, line), _cues(text, "warble assertion that:9")] == [
        ["yodel"],
        [],
        ["yodel"],
        [],
    ]


def test_configured_verb_keeps_the_forms_that_it_has():
    assert "said" not in extra_forms(("say assertion that:9",))
    assert verb_form("said").lemma == "say"
    assert extra_forms(("say past=sayed",))["sayed"].past


@every(
    ("line", "told"),
    [
        ("tweet assertion taht:9", "no frame is called 'taht': use quote, quote-trail, np\\+quote, that,"),
        ("tweet assertion that:11", "write a lemma"),
        ("tweet assertion that", "write a lemma"),
        ("tweet shouting", "write a lemma"),
        ("tweet assertion oast=x", "write a lemma"),
    ],
)
def test_line_that_means_nothing_is_refused(line, told):
    with pytest.raises(BadWordList, match=told):
        parse(line)

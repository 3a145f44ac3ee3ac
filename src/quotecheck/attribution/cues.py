"""Find the cues of a sentence: the verb with its auxiliaries and particle, and the form it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.lexicon.speech import SpeechVerb
from quotecheck.model import Qualifier, Stance, Type

# Besides listed verbs: any verb right beside a quotation whose mark and comma say that it is spoken: "No," boomed Bo.
_CUE = re.compile(
    "[Cceg]|(?<=[D'])N(?=T)|(?:(?<=[XZ])|(?<=[XZ]R))[NE]|At|V(?=[,:][QMJ])|(?<=[QM])V(?=[KS])|(?<=[QM][KNS])V(?=[.?!])|(?<=[QM][DK][KN])V(?=[.?!])"
)
_UNLISTED = {"quote": 6, "quote-trail": 8}
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
NOUN = SpeechVerb("claim that", Type.ASSERTION, Stance.NEUTRAL, {"that": 4})
ACCORDING = SpeechVerb("according to", Type.ASSERTION, Stance.NEUTRAL, {"front": 9, "back": 9})
_BE = frozenset("am are aren't be been being is isn't was wasn't were weren't 'm 're 's".split())
_NOT = frozenset("not never cannot nor neither".split())
_MODALS = {
    **dict.fromkeys(
        ("can", "could", "may", "might", "must", "should", "ought", "can't", "couldn't", "cannot"), Qualifier.MODAL
    ),
    **dict.fromkeys(("would", "wouldn't", "'d"), Qualifier.HYPOTHETICAL),
    **dict.fromkeys(("will", "won't", "'ll", "shall"), Qualifier.FUTURE),
}


class Form(StrEnum):
    """The form a cue stands in, which decides where its subject is; the last two are of "according to"."""

    FINITE = "finite"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    PASSIVE = "passive"
    NOMINAL = "nominal"
    FRONTED = "fronted"
    TRAILING = "trailing"


class CueGroup(NamedTuple):
    """A cue as a range of tokens: `first` its auxiliaries, `head` its verb, `end` behind its particle."""

    first: int
    head: int
    end: int
    verb: SpeechVerb
    form: Form
    qualifiers: tuple[Qualifier, ...]


def find_cues(skeleton: Skeleton, sentence: range, verbs: Mapping[str, SpeechVerb]) -> Iterator[CueGroup]:
    """Yield the cues of `sentence` from left to right."""
    symbols, lower = skeleton.symbols, skeleton.lower
    for match in _CUE.finditer(symbols, sentence.start, sentence.stop):
        head = match.start()
        if match[0] == "At":
            fronted = symbols[head - 1] in "&B:" or not symbols[sentence.start : head].strip("&BR,")
            yield CueGroup(head, head, head + 2, ACCORDING, Form.FRONTED if fronted else Form.TRAILING, ())
            continue
        if symbols[head] == "N" and symbols[head + 1 : head + 2] == "T" and symbols[head - 1] in "D'":
            # Lee's claim that …, his claim that …: only beside an owner, and only before "that".
            owned = symbols[head - 1] == "'" or lower[head - 1] in _POSSESSIVES
            if owned and lower[head] in lexicon.words("nouns_of_saying"):
                yield CueGroup(head, head, head + 1, NOUN, Form.NOMINAL, ())
            continue
        if symbols[head] in "NE":
            be = head - 1 if symbols[head - 1] != "R" else head - 2
            if (verb := verbs.get(f"be {lower[head]}")) and lower[be] in _BE:
                first = be - 1 if symbols[be - 1] == "X" and be > sentence.start else be
                yield CueGroup(first, head, head + 1, verb, Form.FINITE, _qualifiers(lower[first:head], Form.FINITE))
            continue
        lemma = skeleton.forms[head].lemma
        end = head + 1
        verb = verbs.get(lemma) or (
            SpeechVerb(lemma, Type.ASSERTION, Stance.NEUTRAL, _UNLISTED) if symbols[head] == "V" else None
        )
        for width in (1, 2):
            several = " ".join((lemma, *lower[head + 1 : head + 1 + width]))
            if several in verbs:
                verb, end = verbs[several], head + 1 + width
        if verb is None:
            continue
        first, form = _group(symbols, lower, sentence.start, head)
        yield CueGroup(first, head, end, verb, form, _qualifiers(lower[first:head], form))


def _group(symbols: str, lower: tuple[str, ...], start: int, head: int) -> tuple[int, Form]:
    """Return where the verb group of `head` starts, and its form."""
    first, i = head, head - 1
    while i >= start and symbols[i] in "RXZ":
        if symbols[i] in "XZ":
            first = i
        i -= 1
    if (i >= start and symbols[i] == "t" and symbols[head] in "cv") or (symbols[first] == "Z" and symbols[i] == "t"):
        return i, Form.INFINITIVE
    if symbols[head] in "Gg":
        return first, Form.FINITE if symbols[first] == "X" else Form.GERUND
    if symbols[head] in "Ee":
        nearest = next((lower[k] for k in range(head - 1, first - 1, -1) if symbols[k] in "XZ"), "")
        if not nearest:
            return first, Form.PARTICIPLE
        if nearest in _BE and not (nearest == "'s" and lower[head] == "said"):
            return first, Form.PASSIVE
    return first, Form.FINITE


def _qualifiers(words: tuple[str, ...], form: Form) -> tuple[Qualifier, ...]:
    found = {_MODALS[word] for word in words if word in _MODALS}
    if any(word in _NOT or word.endswith("n't") for word in words):
        found.add(Qualifier.NEGATED)
    if form is Form.PASSIVE:
        found.add(Qualifier.PASSIVE)
    return tuple(sorted(found))

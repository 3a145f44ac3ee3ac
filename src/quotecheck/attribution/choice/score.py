"""How sure a candidate is: how often its verb means a statement in its frame, moved by what stands around it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from quotecheck import lexicon
from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.choice.unmistakable import is_unmistakable
from quotecheck.attribution.choice.verbs_by_position import chance_of_position, least_of_position
from quotecheck.attribution.content.medium import is_through
from quotecheck.attribution.content.set_off import is_absolute
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.source_kind import are_of_them, follows_paper, head_of, is_person_noun, kind_of_noun
from quotecheck.attribution.symbols.opening_words import ends_sentence
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.frames import ELSE, Family, Frame
from quotecheck.lexicon.speech import SpeechVerb, speech_verbs
from quotecheck.model import Type

_SIZES = ("1", "1", *(2 * ("2-3",)), *(3 * ("4-6",)), *(9 * ("7-15",)))
"""What a content of so many tokens counts as; a longer one as "16"."""


_HOPELESS = 0.06
"""No traits lift so rare a frame to where attributions begin, so they are not looked at;
leaving them out changed no figure of dev."""


_UNMISTAKABLE = 0.7


def score(skeleton: Skeleton, candidate: Candidate) -> float:
    """Return the chance, from 0 to 1, that `candidate` is a statement of its subject."""
    chance, counted = account(skeleton, candidate)
    least = _UNMISTAKABLE if is_unmistakable(skeleton, candidate) else 0.0
    if not counted:
        return max(chance, least)
    logit = math.log(chance / (1 - chance))
    for _, added in counted:
        logit += added
    return max(1 / (1 + math.exp(-logit)), least or least_of_position(skeleton, candidate))


def account(skeleton: Skeleton, candidate: Candidate) -> tuple[float, tuple[tuple[str, float], ...]]:
    """Return how often the verb means a statement in its frame, and the traits that move that.

    Each trait stands with what it adds to the log-odds; a rare frame has none.
    """
    chance = max(frame_chance(candidate.cue.verb, candidate.frame), chance_of_position(skeleton, candidate))
    if chance < _HOPELESS:
        return chance, ()
    table = points()[candidate.frame.family]
    return chance, tuple([(trait, table[trait]) for trait in traits(skeleton, candidate) if trait in table])


@cache
def points() -> Mapping[str, Mapping[str, float]]:
    """Return family → trait → what it adds to the log-odds, as counted on train (`benchmarks/fit_points.py`)."""
    table: dict[str, dict[str, float]] = {}
    for line in lexicon.lines("points"):
        name, hundredths = line.split()
        kind, _, trait = name.partition(":")
        table.setdefault(kind, {})[trait] = int(hundredths) / 100
    return MappingProxyType(table)


def traits(skeleton: Skeleton, candidate: Candidate) -> list[str]:
    """Return what stands around the cue of `candidate`, in the names of `points.txt`."""
    symbols = skeleton.symbols
    cue, subject, content = candidate.cue, candidate.subject, candidate.content
    start = subject.start if subject and subject.how != "after" else cue.first
    left = symbols[start - 1] if start else "|"
    first, last = content[0], content[-1]
    after = symbols[last.stop] if last.stop < len(symbols) else "|"
    # While Moe says that it is old, | the clerk denies it: the comma ends the clause.
    closed = after == "," and left == "U" and candidate.frame.family is Family.CLAUSE and symbols[start - 2] in "|.?!Q"
    size = sum(map(len, content))
    gap = last.start - cue.end
    found = [
        "all",
        f"subject={_subject(skeleton, subject, cue.verb.lemma)}",
        f"how={subject.how if subject else 'none'}",
        f"form={cue.form.value}",
        "left=stop" if left in "|.?!Q" else f"left={left}",
        f"size={_SIZES[size] if size < len(_SIZES) else '16'}",
        f"opens={symbols[first.start]}",
        "closes=stop" if closed or after in "|.?!:" or _is_over(skeleton, last.stop) else f"closes={after}",
        f"gap={'none' if gap < 0 else min(3, gap)}",
        *cue.qualifiers,
    ]
    if left in "TWHUP" and candidate.frame.family is Family.OBJECT:
        found.append(f"left={skeleton.lower[start - 1]}")
    inside = "".join([symbols[piece.start : piece.stop] for piece in content])
    if "Q" in inside or "M" in inside or "J" in inside:
        found.append("quoted")
    elif "q" in inside:
        found.append("word-quoted")
    form = skeleton.forms.get(cue.head)
    if form and cue.first == cue.head:
        found.append(f"tense={'past' if form.past else 'third' if form.third else 'base' if form.base else 'other'}")
    return found


def _is_over(skeleton: Skeleton, end: int) -> bool:
    """Return whether what stands at `end` is no part of a clause: in a letter; , with the mayor saying that.

    Nor is what stands behind an abbreviation that ends the sentence: the fire was out at 3 a.m. | The clerk left.
    """
    if end < len(skeleton.symbols) and ends_sentence(skeleton.tokens.words, end - 1):
        return True
    after = end + (skeleton.symbols[end : end + 1] == ",")
    return is_through(skeleton, end) or is_absolute(skeleton, after, len(skeleton.symbols))


_PRONOUNS = {
    **dict.fromkeys(("he", "she", "him", "her"), "he"),
    **dict.fromkeys(("they", "them"), "they"),
    **dict.fromkeys(("i", "we"), "i"),
    **{word: word for word in ("you", "it", "there")},
}


def _subject(skeleton: Skeleton, subject: Subject | None, lemma: str) -> str:
    """Return what kind of phrase the subject of a verb is."""
    if subject is None:
        return "none"
    symbols, lower = skeleton.symbols, skeleton.lower
    if subject.end - subject.start == 1:
        word = lower[subject.start]
        if word == "it" and not lemma.startswith("be ") and follows_paper(skeleton, subject.start):
            return "document"
        if word in _PRONOUNS:
            return _PRONOUNS[word]
        if symbols[subject.start] in "WTDI0":
            return word if symbols[subject.start] in "WTDI" else "number"
    start = subject.start
    if subject.how == "after" and symbols.startswith(("0oD", "0oN"), start) and start + 2 < subject.end:
        start += 2  # it sank, said one of | the residents; not: one of them
    head = head_of(symbols, start, subject.end)
    if lower[head] in lexicon.words("amounts") and symbols.startswith("o", head + 1) and head + 2 < subject.end:
        start = head + 2  # a handful of | dockers
        head = head_of(symbols, start, subject.end)
    kind = kind_of_noun(lower[head])
    if kind != "other":
        return kind
    if symbols[head] == "K":
        return "name"
    people = is_person_noun(skeleton, start, head) or are_of_them(skeleton, start)
    return "people" if people else "other"


def frame_chance(verb: SpeechVerb, frame: Frame) -> float:
    """Return how often `verb` reports something in `frame`.

    A pair that is not listed lies between the mean of the verb and that of the frame.
    """
    name = frame.name
    if name in verb.frames:
        chance = verb.frames[name] / 10
    elif ELSE in verb.frames:
        chance = verb.frames[ELSE] / 10
    else:
        means = _frame_means(name)
        chance = means.get(verb.type, means.get(None, frame.worth))
        kin = verb.frames.get(frame.plain)
        if kin is not None:  # stated to the paper that …: as sure as "stated that"
            chance = (kin / 10 + chance) / 2
        elif verb.frames:
            chance = (
                (_mean([of_ten for kind, of_ten in verb.frames.items() if kind not in _BY_HAND]) / 10 + chance)
                / 2
                * _UNLISTED
            )
    return min(0.97, max(0.03, chance))


_BY_HAND = frozenset({"amount+of", "pass:np"})
"""The frames that no verb was counted in, and that so tell nothing of the others."""
_UNLISTED = 0.9
"""What a frame loses that a well-known verb was not seen in; chosen by hand."""


@cache
def _frame_means(frame: str) -> Mapping[Type | None, float]:
    """Return the mean chance of a frame over the verbs of each class that list it, and over all of them (None)."""
    tenths: dict[Type | None, list[int]] = {}
    for verb_type, of_ten in speech_verbs().counted(frame):
        for kind in (verb_type, None):
            tenths.setdefault(kind, []).append(of_ten)
    return {kind: _mean(values) / 10 for kind, values in tenths.items()}


def _mean(values: Collection[int]) -> float:
    """Return the mean of some whole numbers; `statistics` would load `fractions` and `decimal`, 5 ms of every start."""
    return sum(values) / len(values)

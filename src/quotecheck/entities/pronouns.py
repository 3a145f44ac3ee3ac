"""Whom he, she, it, who and the two mean, and whose turn it is where nobody is named."""

from __future__ import annotations

import re

from quotecheck.entities.antecedents import Discourse, settle
from quotecheck.entities.context import NOBODY, Found, Referent, Scene, anchor
from quotecheck.model import Attribution, EntityKind, Kind, MentionKind, Resolution, Span

SEXES = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "himself": "m", "herself": "f"}
RELATIVE = frozenset({"who", "which", "that", "whom"})
THINGS = frozenset({"it", "they", "them", "its", "itself", "themselves"})
BOTH = re.compile(r"(?:the\s)?(?:two|both|pair|duo)(?:\s(?:men|women|of them))?", re.IGNORECASE)

_REACH = 200  # characters before a relative pronoun in which its antecedent ends
_ASIDE = 60
_STOP = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.\s")
_MARKS = 6  # quotation marks, a comma, white space: what a paragraph holds beside one quotation
_QUESTIONS = re.compile(r"^(?:Q|Question)[.:]", re.MULTILINE)
_BEFORE_QUESTIONS = 1500
_EXAMINED = re.compile(
    r"\b(?:question|cross-examin|examin|interview|ask|depos|press)(?:e?s|e?d|ing)\b(?P<by>(?:\s\w+){0,4}\sby\b)?"
)


def again(so_far: Discourse, referent: Referent, how: Resolution) -> Found:
    """Return the finding that `referent` is meant once more."""
    kind, number = referent
    if kind == "s":
        return so_far.found[number]._replace(resolution=how)
    if kind == "d":
        return so_far.strangers[number]._replace(resolution=how)
    return Found(EntityKind.PERSON if kind == "p" else EntityKind.ORGANIZATION, how, referent)


def he(so_far: Discourse, sex: str, at: int) -> Found:
    """Return whom he or she at `at` means; with candidates where two fit equally well."""
    referent, tied = settle(so_far.people(sex, at))
    if referent:
        return again(so_far, referent, Resolution.PRONOUN)
    return Found(EntityKind.PERSON, Resolution.NONE, candidates=tied) if tied else NOBODY


def it(so_far: Discourse, word: str, at: int) -> Found:
    """Return what it or they at `at` means."""
    referent, tied = settle(so_far.things(at, plural=word.startswith("the")))
    if referent:
        return again(so_far, referent, Resolution.PRONOUN)
    return NOBODY._replace(candidates=tuple(one for one in tied if one[0] in "pb"))


def relative(scene: Scene, so_far: Discourse, word: str, at: int) -> Found | None:
    """Return the name that who, which or that at `at` refers to; None if no name stands right before."""
    human = word in ("who", "whom")
    for mention in scene.before(at, _REACH):
        if mention.extent.end > at or mention.kind not in (MentionKind.NAME, MentionKind.ORGANIZATION):
            continue
        gap = scene.text[mention.extent.end : at]
        if len(gap) > _ASIDE or _STOP.search(gap):
            return None
        referent = scene.owner.get(mention.span.start)
        if referent and (word == "that" or human == (referent[0] == "p")):
            return again(so_far, referent, Resolution.NAMED)
    return None


def pair(scene: Scene, referents: tuple[Referent, ...], how: Resolution) -> Found:
    """Return the group of two that speak as one; no entity is chosen."""
    return Found(
        EntityKind.GROUP,
        how,
        name=" and ".join(scene.name(referent) for referent in referents),
        candidates=tuple(dict.fromkeys(referents)),
        plural=True,
    )


def the_two(scene: Scene, so_far: Discourse) -> Found:
    """Return the last two people spoken of."""
    seen: list[Referent] = []
    for occurrence in reversed(so_far.occurrences[-30:]):
        if occurrence.referent[0] == "p" and occurrence.referent not in seen and not occurrence.quoted:
            seen.append(occurrence.referent)
        if len(seen) == 2:
            return pair(scene, tuple(sorted(seen)), Resolution.DESCRIPTION)
    return Found(EntityKind.GROUP, Resolution.NONE, plural=True)


def examined(scene: Scene, so_far: Discourse, letter: str, at: int) -> Found:
    """Return who Q or A is: who questions and who answers, as told before the first question."""
    first = _QUESTIONS.search(scene.text)
    start = min(first.start(), at) if first else at
    names = [
        mention
        for mention in scene.inside(max(0, start - _BEFORE_QUESTIONS), start)
        if scene.owner.get(mention.span.start, ("", 0))[0] == "p"
    ]
    for one, other in zip(reversed(names[:-1]), reversed(names), strict=False):
        match = _EXAMINED.search(scene.text, one.span.end, other.span.start)
        if match and scene.owner[one.span.start] != scene.owner[other.span.start]:
            asks, answers = (other, one) if match["by"] else (one, other)
            meant = asks if letter.startswith("q") else answers
            return again(so_far, scene.owner[meant.span.start], Resolution.DESCRIPTION)
    return NOBODY


def alternate(scene: Scene, so_far: Discourse, attribution: Attribution) -> Found:
    """Return whose turn it is in a dialogue of two where the paragraph is one quotation."""
    if attribution.kind is not Kind.DIRECT:
        return NOBODY
    number = scene.paragraph(anchor(attribution))
    paragraph = scene.paragraphs[number - 1].span if number else Span(0, len(scene.text))
    if len(paragraph) - sum(len(span) for span in attribution.content) > _MARKS:
        return NOBODY
    match so_far.turns():
        case [*_, other, last] if (last.paragraph, other.paragraph) == (number - 1, number - 2):
            if last.referent != other.referent and last.referent[0] == other.referent[0] == "p":
                return Found(EntityKind.PERSON, Resolution.ALTERNATION, other.referent)
    return NOBODY

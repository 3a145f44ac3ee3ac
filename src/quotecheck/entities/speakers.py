"""Walk through the text once, keeping in mind who was named, meant or quoted so far, and say who speaks."""

from __future__ import annotations

import re
from collections.abc import Callable

from quotecheck.entities.antecedents import Discourse, settle
from quotecheck.entities.context import Found, Referent, Scene, anchor
from quotecheck.entities.descriptions import person_described
from quotecheck.entities.pronouns import SEXES, alternate
from quotecheck.entities.sources import read_source
from quotecheck.model import Attribution, EntityKind, Mention, MentionKind, Resolution

_FAR = 160  # characters
_SENTENCE_END = re.compile(r"(?<![A-Z])\.(?=\s|$)|[;:\n“”]")
_BEFORE = 16  # characters that show whether a mention begins a clause
_MARKS = '.!?:;,\n”"—–('
_CLAUSE_WORDS = frozenset(
    "after although and as because before but how if since so that then though until what when where whether while "
    "why".split()
)
# Who was asked is the one to answer: "Moe asked Lie when the ferry would sail. 'In May,' she said."
_ASKING = frozenset({"ask", "question", "press", "quiz", "wonder aloud"})


def find_speakers(
    scene: Scene, discourse: Callable[[Scene], Discourse] = Discourse
) -> tuple[tuple[Found, ...], tuple[tuple[Mention, Referent], ...]]:
    """Return who stands behind each attribution, and whom the pronouns and descriptions of the narration mean.

    `discourse` gives what keeps in mind what was said.
    """
    so_far = discourse(scene)
    meant: list[tuple[Mention, Referent]] = []
    read = 0
    attributions = scene.attributions
    for number in sorted(range(len(attributions)), key=lambda i: anchor(attributions[i])):
        attribution = attributions[number]
        at = anchor(attribution)
        read = _advance(scene, so_far, meant, read, at)
        so_far.heard(number, _speaker(scene, so_far, attribution), at)
        _note_answerer(scene, so_far, attribution)
    _advance(scene, so_far, meant, read, len(scene.text) + 1)
    return tuple(so_far.found[i] for i in range(len(attributions))), tuple(meant)


def _speaker(scene: Scene, so_far: Discourse, attribution: Attribution) -> Found:
    if attribution.source:
        return read_source(scene, so_far, attribution.source, _reach(scene, attribution))
    if attribution.continues and so_far.last:
        return so_far.last[1]._replace(resolution=Resolution.CONTINUATION)
    return alternate(scene, so_far, attribution)


def _reach(scene: Scene, attribution: Attribution) -> int:
    """Return how far words that complete the source may stand: to the cue, the content or the sentence's end."""
    assert attribution.source
    end = attribution.source.end
    starts = [span.start for span in attribution.content]
    if attribution.cue:
        starts.append(attribution.cue.span.start)
    stops = [start for start in starts if start >= end]
    stop = _SENTENCE_END.search(scene.text, end, min([*stops, end + _FAR]))
    return stop.start() if stop else min([*stops, end + _FAR, len(scene.text)])


def _note_answerer(scene: Scene, so_far: Discourse, attribution: Attribution) -> None:
    if not attribution.addressee or not attribution.cue or attribution.cue.lemma not in _ASKING:
        return
    for mention in scene.inside(attribution.addressee.start, attribution.addressee.end):
        referent = scene.owner.get(mention.span.start)
        if referent and referent[0] == "p":
            so_far.note(referent, mention.span.start, subject=True, spoke=True)


def _advance(scene: Scene, so_far: Discourse, meant: list[tuple[Mention, Referent]], read: int, to: int) -> int:
    """Note everybody named or meant before `to`; return the number of the next mention."""
    while read < len(scene.mentions) and scene.mention_starts[read] < to:
        mention = scene.mentions[read]
        read += 1
        at = mention.span.start
        referent = scene.owner.get(at)
        if referent is None:
            referent = _meaning(scene, so_far, mention)
            if referent is None:
                continue
            meant.append((mention, referent))
        so_far.note(referent, at, subject=_begins_clause(scene.text, mention), quoted=mention.quoted)
    return read


def _meaning(scene: Scene, so_far: Discourse, mention: Mention) -> Referent | None:
    """Return whom a pronoun or a description of the narration means."""
    if mention.quoted or mention.plural:
        return None
    if mention.kind is MentionKind.DESCRIPTION and mention.determiner in ("a", "an"):
        if scene.in_source(mention.span.start):
            return None
        so_far.strangers.append(Found(EntityKind.ANONYMOUS, Resolution.DESCRIPTION, role=mention.text, sex=mention.sex))
        return ("d", len(so_far.strangers) - 1)
    if mention.kind is MentionKind.PRONOUN and mention.head in SEXES:
        return settle(so_far.people(mention.sex, mention.span.start))[0]
    if mention.kind is MentionKind.DESCRIPTION and mention.determiner == "the":
        return person_described(scene, so_far, mention.head, mention.sex, mention.text, mention.span.start)[0]
    return None


def _begins_clause(text: str, mention: Mention) -> bool:
    """Return whether a mention begins a clause: after a mark, a small joining word, or at the sentence's start."""
    start = mention.extent.start
    before = text[max(0, start - _BEFORE) : start].rstrip(" \u00a0")
    return not before or before[-1] in _MARKS or before.rpartition(" ")[2].lower() in _CLAUSE_WORDS

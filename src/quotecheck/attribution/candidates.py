"""What a cue could be the cue of: the patterns that fit around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotecheck.attribution import patterns
from quotecheck.attribution.cues import CueGroup, Form
from quotecheck.attribution.extent import Extent, content_end
from quotecheck.attribution.grammar import LISTENER
from quotecheck.attribution.pattern import Pattern, compiled
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, find_subject
from quotecheck.registry import folders

# Only these make a frame of "verb, object, preposition"; before others the preposition belongs to the object.
_OBJECT_PREPOSITIONS = frozenset({"as", "for", "about", "against"})
# "when" asks a question (asked when) or tells the time (recognised it when): frames of their own.
_CIRCUMSTANCES = frozenset({"when", "where", "whenever", "wherever"})

_MEDIUM = re.compile(r"\bin an? (?:interview|statement|tweet|letter|e-?mail|speech|news release)$")
_JOINT = re.compile("[,QMJ(-]")
_LISTENER = re.compile(LISTENER)
_LEAD = ",;:&B-.("


class Candidate(NamedTuple):
    """A possible attribution; all places are ranges of tokens."""

    cue: CueGroup
    cue_end: int
    subject: Subject | None
    content: tuple[range, ...]
    frame: str
    pattern: str
    addressee: range | None = None


@cache
def ranked(form: Form) -> tuple[Pattern, ...]:
    """Return every pattern for cues of `form`, the ones tried first in front."""
    found = (pattern for pattern in folders.members(patterns, "pattern", Pattern) if form in pattern.forms)
    return tuple(sorted(found, key=lambda pattern: (pattern.rank, pattern.name)))


def fits(
    skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None = None, end: int | None = None
) -> Iterator[Candidate]:
    """Yield the attribution of every pattern that fits around `cue`.

    Args:
        skeleton: the text's skeleton.
        sentence: the tokens of the cue's sentence.
        cue: the cue.
        lo: where the last accepted attribution of the sentence ended; nothing before it is looked at.
        previous: the subject of that attribution.
        end: where the stretch that the cue can govern ends, if before the sentence does.
    """
    stop = min(sentence.stop, end or sentence.stop)
    while stop > cue.end and skeleton.symbols[stop - 1] in ".?!|":
        stop -= 1
    subject = find_subject(skeleton, sentence, cue, lo, previous)
    # Content in front of its speaker ends in a quotation, a comma or the like; without one half the patterns can rest.
    joined = _JOINT.search(skeleton.symbols, lo, cue.first) or cue.form is Form.PASSIVE
    for pattern in ranked(cue.form):
        if pattern.before and not joined:
            continue
        if found := _fit(skeleton, range(lo, stop), cue, subject, pattern):
            yield found
            if pattern.sure:
                return


def _fit(
    skeleton: Skeleton, within: range, cue: CueGroup, subject: Subject | None, pattern: Pattern
) -> Candidate | None:
    symbols = skeleton.symbols
    after = compiled(pattern.after).match(symbols, cue.end)
    if not after or after.end() > within.stop + 1:
        return None
    groups = after.groupdict()
    if pattern.frame == "quote" and groups.get("addressee") and _quotes_in_part(symbols, cue, after):
        return None
    if pattern.frame == "clause" and _tells_somebody(symbols, cue, after):
        return None
    if groups.get("source"):
        subject = Subject(*after.span("source"), "after")
    content: list[range] = []
    if pattern.before:
        if subject is None or subject.how not in ("beside", "after"):
            return None
        edge = cue.first if cue.form is Form.PASSIVE else min(cue.first, subject.start)
        start = within.start
        while start < edge and start > 0 and symbols[start] in _LEAD:
            start += 1
        before = compiled(pattern.before).fullmatch(symbols, start, edge)
        if not before:
            return None
        if before.groupdict().get("content"):
            content.append(range(*before.span("content")))
    cue_end = cue.end
    frame = pattern.frame
    if groups.get("word"):
        word = skeleton.lower[after.start("word")]
        frame = (
            "np" if pattern.frame == "np+{word}" and word not in _OBJECT_PREPOSITIONS else frame.replace("{word}", word)
        )
        if pattern.frame in ("{word}", "pass:{word}"):
            cue_end = after.end("word")
    if groups.get("content") and skeleton.lower[after.start("content")] in _CIRCUMSTANCES:
        if pattern.frame == "np":
            return None  # The mayor laughed when his remark was read to her.
        frame = frame.replace("wh", "when")
    if groups.get("content"):
        start = after.start("content")
        relative = subject is not None and subject.how == "relative"
        end = content_end(skeleton, start, within.stop, pattern.extent, relative=relative)
        if pattern.extent is Extent.OBJECT and (medium := _MEDIUM.search(" ".join(skeleton.lower[start + 1 : end]))):
            end -= len(medium[0].split())  # welcomed the findings in a statement
        if end <= start:
            return None
        content.append(range(start, end))
    addressee = range(*after.span("addressee")) if groups.get("addressee") else None
    if cue.form is Form.PASSIVE and not groups.get("source"):
        subject = None
    return Candidate(cue, cue_end, subject, tuple(content), frame, pattern.name, addressee)


def _tells_somebody(symbols: str, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a verb that takes "that" only behind an object has one, though a clause could begin there as well.

    The prosecutor told the court Ana Day had taken the money; not: the prosecutor said coach Ana Day had taken it.
    """
    needs_object = "np+that" in cue.verb.frames and "that" not in cue.verb.frames
    return needs_object and bool(_LISTENER.match(symbols, after.start("content")))


def _quotes_in_part(symbols: str, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands between verb and quotation is a part of what is said and no addressee.

    A spokesman said the club “would be making no comment”; not: the mayor told reporters “the bridge is safe”.
    """
    to, joint = symbols[after.start("addressee") - 1], symbols[after.start("content") - 1]
    return "np+quote" in cue.verb.frames and to != "t" and joint not in ",:-"

"""What a cue could be the cue of: the patterns that fit around it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.attribution import patterns
from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.extent import Extent, content_end
from quotecheck.attribution.grammar import CLAUSE, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, find_subject
from quotecheck.lexicon import frames
from quotecheck.lexicon.frames import Frame
from quotecheck.registry import folders

# "when" asks a question (asked when) or tells the time (recognised it when).
_CIRCUMSTANCES = frozenset({"when", "where", "whenever", "wherever"})
_JOINTS = frozenset(",QMJ(-")
_LEAD = ",;:&B-.("


class Candidate(NamedTuple):
    """A possible attribution; all places are ranges of tokens."""

    cue: CueGroup
    cue_end: int
    subject: Subject | None
    content: tuple[range, ...]
    frame: Frame
    pattern: str
    addressee: range | None = None


@cache
def ranked(form: Form, phrase: PhraseCue | None = None) -> tuple[Pattern, ...]:
    """Return every pattern for cues of `form`, the ones tried first in front.

    Args:
        form: the form.
        phrase: the cue, if it is no verb.
    """
    every = folders.members(patterns, "pattern", Pattern)
    found = (pattern for pattern in every if pattern.takes(phrase, form))
    return tuple(sorted(found, key=lambda pattern: (pattern.rank, pattern.name)))


@cache
def phrases() -> tuple[PhraseCue, ...]:
    """Return the cues that patterns bring along."""
    every = folders.members(patterns, "pattern", Pattern)
    return tuple(dict.fromkeys(pattern.cue for pattern in every if pattern.cue))


class _Tried(NamedTuple):
    """A pattern as it is tried; its frame is settled unless a word of the text belongs to it."""

    pattern: Pattern
    frame: Frame | None
    names_source: bool
    word_in_cue: bool
    content_before: bool


@cache
def _opening(form: Form, phrase: PhraseCue | None, symbol: str, *, ends: bool) -> tuple[_Tried, ...]:
    """Return the patterns that can go on with `symbol` behind a cue; with `ends` only those with all content before."""
    tried = (
        _Tried(
            pattern,
            None if "{word}" in pattern.frame else frames.named(pattern.frame),
            "(?P<source>" in pattern.after,
            "{word}" in pattern.frame and "+" not in pattern.frame,
            "(?P<content>" in pattern.before,
        )
        for pattern in ranked(form, phrase)
        if not pattern.opens or symbol in pattern.opens
    )
    return tuple(one for one in tried if not ends or (one.frame and one.frame.ends))


@cache
def _likely(
    form: Form, phrase: PhraseCue | None, symbol: str, *, ends: bool, joined: bool, beside: bool
) -> tuple[_Tried, ...]:
    """Return those of them that can go on with what stands in front, which spares a fifth of the tries around a cue.

    Args:
        form: the cue's form.
        phrase: the cue, if it is no verb.
        symbol: what stands behind it.
        ends: all content must stand before it.
        joined: what stands before can be content in front of its speaker.
        beside: the speaker is named beside the cue, or the cue has none.
    """
    return tuple(
        one
        for one in _opening(form, phrase, symbol, ends=ends)
        if not one.pattern.before or ((joined or not one.content_before) and (beside or one.names_source))
    )


def fits(
    skeleton: Skeleton,
    sentence: range,
    cue: CueGroup,
    lo: int,
    previous: Subject | None = None,
    end: int | None = None,
    *,
    ends: bool = False,
) -> Iterator[Candidate]:
    """Yield the attribution of every pattern that fits around `cue`.

    Args:
        skeleton: the text's skeleton.
        sentence: the tokens of the cue's sentence.
        cue: the cue.
        lo: where the last accepted attribution of the sentence ended; nothing before it is looked at.
        previous: the subject of that attribution.
        end: where the stretch that the cue can govern ends, if before the sentence does.
        ends: only those whose content stands before the cue alone.
    """
    symbols = skeleton.symbols
    stop = min(sentence.stop, end or sentence.stop)
    while stop > cue.end and symbols[stop - 1] in ".?!|":
        stop -= 1
    opening = symbols[cue.end : cue.end + 1]
    if not _opening(cue.form, cue.phrase, opening, ends=ends):
        return
    subject = find_subject(skeleton, sentence, cue, lo, previous)
    beside = subject.how == "beside" if subject else cue.phrase is not None
    ahead, behind = symbols[lo : cue.first], frozenset(symbols[cue.end : stop + 1])
    # Content in front of its speaker ends in a quotation, a comma or the like; without one half the patterns can rest.
    joined = cue.form is Form.PASSIVE or cue.phrase is not None or not _JOINTS.isdisjoint(ahead)
    for one in _likely(cue.form, cue.phrase, opening, ends=ends, joined=joined, beside=beside):
        pattern = one.pattern
        if (pattern.needs and behind.isdisjoint(pattern.needs)) or (
            pattern.listed and pattern.frame not in cue.verb.frames
        ):
            continue
        before = None
        if pattern.before:
            before = _before(symbols, lo, _edge(cue, subject, one), pattern)
            if before is None:
                continue
        after = compiled(pattern.after).match(symbols, cue.end)
        if after is None or after.end() > stop + 1 or (pattern.unless and pattern.unless(skeleton, cue, after)):
            continue
        if found := _fit(skeleton, stop, cue, subject, one, before, after):
            yield found
            if pattern.sure:
                return


def _edge(cue: CueGroup, subject: Subject | None, one: _Tried) -> int:
    """Return where what stands before the source and cue of a pattern ends."""
    if subject is None or one.names_source or cue.form is Form.PASSIVE:
        return cue.first
    return min(cue.first, subject.start)


def _before(symbols: str, lo: int, edge: int, pattern: Pattern) -> re.Match[str] | None:
    """Return how a pattern matches what stands before its source and cue, from `lo` or what joins there to `edge`."""
    start = lo
    while start < edge and start > 0 and symbols[start] in _LEAD:
        start += 1
    return compiled(pattern.before).fullmatch(symbols, start, edge)


def _fit(
    skeleton: Skeleton,
    stop: int,
    cue: CueGroup,
    subject: Subject | None,
    one: _Tried,
    before: re.Match[str] | None,
    after: re.Match[str],
) -> Candidate | None:
    """Return what a pattern makes of a cue before which it matched `before`, if anything, and behind it `after`."""
    lower, pattern, named = skeleton.lower, one.pattern, after.re.groupindex
    if "source" in named:
        subject = Subject(*after.span("source"), "after")
    elif cue.form is Form.PASSIVE:
        subject = None
    content: list[range] = []
    if before and "content" in before.re.groupindex:
        content.append(range(*before.span("content")))
    frame = one.frame or frames.with_word(pattern.frame, lower[after.start("word")])
    if "content" in named and (start := after.start("content")) >= 0:
        if frame.at_a_time != "" and lower[start] in _CIRCUMSTANCES:
            if frame.at_a_time is None:
                return None  # The mayor laughed when his remark was read to her.
            frame = frames.named(frame.at_a_time)
        relative = subject is not None and subject.how == "relative"
        end = after.end("content")
        if pattern.extent is not Extent.GROUP:
            noun = cue.form is Form.NOMINAL
            end = content_end(skeleton, start, stop, pattern.extent, relative=relative, noun=noun)
        if frame.name == "np" and _is_clause(skeleton.symbols, cue, start, end):
            end = content_end(skeleton, start, stop, Extent.CLAUSE, relative=relative)
        if pattern.extent is Extent.OBJECT and lower[end - 1] in _ends_of_media():
            end -= _medium(lower, start, end)
        if end <= start:
            return None
        content.append(range(start, end))
    addressee = None
    if "addressee" in named and after.start("addressee") >= 0:
        addressee = range(*after.span("addressee"))
    cue_end = after.end("word") if one.word_in_cue else cue.end
    return Candidate(cue, cue_end, subject, tuple(content), frame, pattern.name, addressee)


_QUOTED = frozenset("QMJq")
_CLAUSE = 6
"""In how many of ten uses a verb must report something in a clause for an object to be the subject of one."""


def _is_clause(symbols: str, cue: CueGroup, start: int, end: int) -> bool:
    """Return whether an object in the writer's words is the subject of what is said: said the clerk saw it and left."""
    if cue.verb.frames.get("clause", 0) < _CLAUSE or not _QUOTED.isdisjoint(symbols[start:end]):
        return False
    return bool(compiled(CLAUSE).match(symbols, start))


@cache
def _ends_of_media() -> frozenset[str]:
    return frozenset(medium.split()[-1] for medium in lexicon.words("media"))


def _medium(lower: tuple[str, ...], start: int, end: int) -> int:
    """Return how many words at the end of an object are none of it: welcomed the findings | in a statement."""
    for width in (3, 4):  # a statement; a news release
        phrase = lower[end - width : end] if end - width > start else ()
        if phrase[:1] == ("in",) and phrase[1] in ("a", "an") and " ".join(phrase[2:]) in lexicon.words("media"):
            return width
    return 0

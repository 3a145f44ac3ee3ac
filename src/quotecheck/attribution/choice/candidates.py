"""The candidates around a cue: every pattern that fits there."""

import re
from collections.abc import Iterator

from quotecheck.attribution.content.content_end import content_end
from quotecheck.attribution.content.content_limit import CueContext
from quotecheck.attribution.content.content_start import (
    behind_colon,
    behind_lead,
    behind_medium,
    is_clause,
    with_qualifier,
)
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.medium import without_medium
from quotecheck.attribution.content.own_clauses import in_own_clause
from quotecheck.attribution.cues.cue import CueGroup, Form, options
from quotecheck.attribution.grammar import compiled, search_before
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.subject import find_subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.tried_patterns import Tried, likely, opening
from quotecheck.lexicon import frames
from quotecheck.lexicon.frames import Frame
from quotecheck.system.tuples import NamedTuple

# "when" asks a question (asked when) or tells the time (recognised it when).
_CIRCUMSTANCES = frozenset({"when", "where", "whenever", "wherever"})
_JOINTS = frozenset(",QMJ(-")


class Candidate(NamedTuple):
    """A possible attribution; all places are ranges of tokens."""

    cue: CueGroup
    cue_end: int
    subject: Subject | None
    content: tuple[range, ...]
    frame: Frame
    pattern: str
    addressee: range | None = None

    def holds(self, token: int) -> bool:
        """Return whether a token is part of what is said or of its cue: a demand | put | forward by the clerk."""
        return any(token in piece for piece in (*self.content, range(self.cue.first, self.cue.end)))


class _Around(NamedTuple):
    """What stands around a cue as far as its attribution may reach, from the token `lo` to the token `stop`.

    `behind`: the symbols behind the cue. `joined`: content before the cue can be joined to it. `beside`: the source
    stands right beside the cue, or the cue needs none. `edge`: where what stands before the source and the cue ends.
    """

    skeleton: Skeleton
    cue: CueGroup
    subject: Subject | None
    lo: int
    stop: int
    behind: frozenset[str]
    joined: bool
    beside: bool
    edge: int


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
    symbol = symbols[cue.end : cue.end + 1]
    if not opening(cue.form, cue.phrase, symbol, ends=ends):
        return
    around = _around(skeleton, cue, find_subject(skeleton, sentence, cue, lo, previous), lo, stop)
    for one in likely(cue.form, cue.phrase, symbol, ends=ends, joined=around.joined, beside=around.beside):
        pattern = one.pattern  # six are tried around a cue: the cheap questions are asked here, half of them end so
        if pattern.needs and around.behind.isdisjoint(pattern.needs):
            continue
        if pattern.listed and pattern.listed not in cue.verb.frames:
            continue
        if pattern.verbs and cue.verb.lemma not in options(pattern.verbs):
            continue
        matched = _matched(around, one)
        if matched and (found := _fit(around, one, *matched)):
            yield found
            if one.pattern.sure:
                return


def _around(skeleton: Skeleton, cue: CueGroup, subject: Subject | None, lo: int, stop: int) -> _Around:
    symbols = skeleton.symbols
    # Content in front of its speaker ends in a quotation, a comma or the like; without one half the patterns can rest.
    joined = cue.form is Form.PASSIVE or cue.phrase is not None or not _JOINTS.isdisjoint(symbols[lo : cue.first])
    beside = subject.how == "beside" if subject else cue.phrase is not None
    edge = _edge(symbols, cue, subject)
    return _Around(skeleton, cue, subject, lo, stop, frozenset(symbols[cue.end : stop + 1]), joined, beside, edge)


def _matched(around: _Around, one: Tried) -> tuple[re.Match[str] | None, re.Match[str]] | None:
    """Return how a pattern matches before a cue, if it asks for anything there, and behind it; None if it does not."""
    pattern, cue, symbols = one.pattern, around.cue, around.skeleton.symbols
    if pattern.rough and compiled(pattern.rough).match(symbols, cue.end, around.stop + 1) is None:
        return None
    before = None
    after = _after(around, pattern) if one.after_first else None
    if one.after_first and after is None:
        return None
    if pattern.before:
        before = _before(around.skeleton, around.lo, cue.first if one.names_source else around.edge, pattern)
        if before is None:
            return None
    after = after or _after(around, pattern)
    if after is None or (pattern.unless and pattern.unless(around.skeleton, cue, after)):
        return None
    return before, after


def _after(around: _Around, pattern: Pattern) -> re.Match[str] | None:
    """Return how a pattern matches behind a cue."""
    match = compiled(pattern.after).match(around.skeleton.symbols, around.cue.end)
    return match if match and match.end() <= around.stop + 1 else None


def _edge(symbols: str, cue: CueGroup, subject: Subject | None) -> int:
    """Return where what stands before the subject and its cue ends."""
    if subject is None or cue.form is Form.PASSIVE:
        return cue.first
    adjective = search_before(_ADJECTIVE, symbols, subject.start, ends=",")
    return adjective.start() if adjective else min(cue.first, subject.start)


_ADJECTIVE = r"(?<=[QMJ])DN{1,2},\Z"  # “No,” | the lanky, | bespectacled baker said.


def _before(skeleton: Skeleton, lo: int, edge: int, pattern: Pattern) -> re.Match[str] | None:
    """Return how a pattern matches what stands before its source and cue, from `lo` or what joins there to `edge`."""
    symbols, start = skeleton.symbols, behind_lead(skeleton, lo, edge)
    opens = start == 0 or symbols[start - 1] == "|"
    label = compiled(_LABEL).match(symbols, start, edge) if opens else None
    if label and all(word.isupper() for word in skeleton.tokens.words[start : label.end() - 1]):
        start = label.end()
    return compiled(pattern.before).fullmatch(symbols, start, edge)


_LABEL = "K{1,4}:"  # OSTBY: Two boats sank, the harbour master said. CLAIM: “It is free,” the mayor told a class.


def _fit(around: _Around, one: Tried, before: re.Match[str] | None, after: re.Match[str]) -> Candidate | None:
    """Return what a pattern makes of a cue before which it matched `before`, if anything, and behind it `after`."""
    lower, pattern, cue, named = around.skeleton.lower, one.pattern, around.cue, after.re.groupindex
    subject = None if cue.form is Form.PASSIVE else around.subject
    if "source" in named:
        start, end = after.span("source")  # “It is shut,” said the guild | in a statement.
        subject = Subject(start, without_medium(around.skeleton, start, end), "after")
    content: list[range] = []
    if before and "content" in before.re.groupindex:
        content.append(behind_colon(around.skeleton, subject, range(*before.span("content"))))
    frame = one.frame or frames.with_word(pattern.frame, lower[after.start("word")])
    start = after.start("content") if "content" in named else -1
    if content and start >= around.stop:
        start = -1  # “I backed it,” said Ana Moe, R-S.C. | “I do not now.” That is a sentence of its own.
    if start >= 0:
        timed = _at_a_time(frame, cue) if lower[start] in _CIRCUMSTANCES else frame
        if timed is None:
            return None  # The mayor laughed when his remark was read to her.
        frame = timed
        opening = range(with_qualifier(around.skeleton, cue, start), after.end("content"))
        behind = _content_behind(around, pattern, frame, subject, opening)
        if not behind:
            return None
        content = [in_own_clause(around.skeleton.symbols, piece, behind) for piece in content]
        content.append(behind)
    addressee = None
    if "addressee" in named and after.start("addressee") >= 0:
        addressee = range(*after.span("addressee"))
    cue_end = after.end("word") if one.word_in_cue else cue.end
    return Candidate(cue, cue_end, subject, tuple(content), frame, pattern.name, addressee)


def _at_a_time(frame: Frame, cue: CueGroup) -> Frame | None:
    """Return what a frame is if its content tells the time of what was done; None if it reports nothing then.

    A verb that never asks or tells "when" does something then: he laughed when it was read to him.
    """
    asks = any(name.endswith(("wh", "when", "that")) for name in cue.verb.frames)
    if frame.name == "wh" and cue.verb.frames and not asks:
        return None
    if frame.at_a_time == "":
        return frame
    return None if frame.at_a_time is None else frames.named(frame.at_a_time)


def _content_behind(around: _Around, pattern: Pattern, frame: Frame, subject: Subject | None, matched: range) -> range:
    """Return the content that begins where a pattern matched it behind the cue; an empty range if there is none."""
    skeleton, stop, start, end = around.skeleton, around.stop, matched.start, matched.stop
    relative = subject is not None and (subject.how == "relative" or _is_of_which(skeleton.symbols, subject.start))
    leading = (
        subject is not None and compiled(_LEADING).fullmatch(skeleton.symbols, around.lo, subject.start) is not None
    )
    cue = CueContext(around.cue.form, relative, leading, around.cue.verb.mostly_tells("clause"))
    if pattern.extent is not Extent.GROUP:
        start = behind_medium(skeleton, start, stop) if pattern.extent is Extent.CLAUSE else start
        opened = pattern.extent is Extent.OBJECT and not frame.name.startswith("amount")
        end = content_end(skeleton, start, stop, pattern.extent, cue, least=min(matched.stop, stop) if opened else 0)
    if frame.name == "np" and is_clause(skeleton.symbols, around.cue, start, end):
        end = content_end(skeleton, start, stop, Extent.CLAUSE, cue)
    # Praised Moe | in an interview; but: could not explain why it was mentioned in an interview.
    told = pattern.extent is Extent.OBJECT and skeleton.symbols[start : start + 1] != "H"
    return range(start, without_medium(skeleton, start, end) if told else end)


# While | Moe claims that; and though | the firm has said that; after | Moe said; on the shore, where | a sign warns
_LEADING = r"(?:[&BR]?,?R?[UHP]|P[DNKYy0oP']{1,12},H)"


def _is_of_which(symbols: str, start: int) -> bool:
    """Return whether a subject stands behind "which" or "whom": whom | the villagers call Cod, left; not: in which."""
    return symbols[start - 1 : start] == "W" and symbols[start - 2 : start - 1] not in "Pob"

"""Read a sentence from left to right and accept the attributions that stand."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest

from quotecheck.attribution.choice.bounds import bound, long_subjects
from quotecheck.attribution.choice.candidates import Candidate, fits
from quotecheck.attribution.choice.weighing import (
    Scored,
    best_of,
    chance_of,
    quoted_before,
    surer_around,
    surer_behind_subject,
    surer_inside,
    told_apart,
    weigh,
)
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.cues.cues import find_cues
from quotecheck.attribution.cues.giving import GIVES
from quotecheck.attribution.cues.phrase_cues import find_phrase_cues
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.tried_patterns import phrases
from quotecheck.lexicon.speech import SpeechVerbs
from quotecheck.system.tuples import NamedTuple


class Outcome(StrEnum):
    """What became of a cue."""

    ACCEPTED = "accepted"
    NO_PATTERN = "no-pattern"
    TOO_UNSURE = "too-unsure"
    IN_CONTENT = "in-content"
    BEFORE_LAST_CUE = "before-last-cue"
    INNER_SURER = "inner-surer"
    CLASH = "clash"


class Decision(NamedTuple):
    """What became of a cue, and the attributions around it that were weighed, each with its chance, as they were tried.

    `rival` is the attribution that stands in its way: the one whose content holds the cue, that has the whole sentence
    as its content, that lies inside and is surer, or that was accepted before and overlaps.
    """

    cue: CueGroup
    outcome: Outcome
    weighed: tuple[Scored, ...] = ()
    rival: Candidate | None = None

    @property
    def surest(self) -> Scored:
        """The surest of those weighed, of equals the first; there must be one."""
        return max(self.weighed, key=chance_of)


def choose(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], floor: float) -> Iterator[Scored]:
    """Yield the attributions of `sentence` around `cues`, each with its chance of being right, from left to right."""
    every = decide(skeleton, sentence, cues, floor)
    yield from (decision.surest for decision in every if decision.outcome is Outcome.ACCEPTED)


def decide(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], floor: float) -> Iterator[Decision]:
    """Yield for each of `cues` whether it signals a statement of `sentence` that is at least as sure as `floor`.

    A statement inside a statement belongs to the outer one, whose cue as a rule stands first: Lee said the report
    claimed the plan was dead. Leftmost first was measured as better than highest score first for mixed content, and
    both as better than "explains most text".
    """
    if not cues:
        return
    if (outer := _outermost(skeleton, sentence, cues)) and outer.surest[1] >= floor:
        rival, at = outer.surest[0], cues.index(outer.cue)
        yield from (Decision(cue, Outcome.BEFORE_LAST_CUE, (), rival) for cue in cues[:at])
        yield outer
        later = tuple(cue for cue in cues[at + 1 :] if _adds_to(skeleton, cue, outer.cue.end))
        yield from _read_on(skeleton, sentence, later, floor, rival)
        return
    yield from _read_on(skeleton, sentence, cues, floor)


def _adds_to(skeleton: Skeleton, cue: CueGroup, end: int) -> bool:
    """Return whether a cue tells more behind a credit's `end`: , who calls it late; , whereas Lee denied."""
    before = skeleton.symbols[end : cue.first]
    return cue.form is Form.GERUND or before.endswith("W") or ",U" in before


def _read_on(
    skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], floor: float, first: Candidate | None = None
) -> Iterator[Decision]:
    """Yield the decisions on `cues` from left to right, behind `first`, which was accepted already."""
    subjects = long_subjects(skeleton, sentence, cues)
    lo = sentence.start
    previous: Subject | None = None
    accepted: list[Candidate] = []
    if first:
        accepted.append(first)
        lo, previous = _behind(first, lo), first.subject
    for cue in cues:
        if holder := next((one for one in accepted if one.holds(cue.head)), None):
            yield Decision(cue, Outcome.IN_CONTENT, (), holder)
            continue
        weighed = weigh(skeleton, sentence, cue, lo, previous, bound(skeleton, cue, subjects))
        if not weighed:
            yield Decision(cue, Outcome.NO_PATTERN)
            continue
        best = max(weighed, key=chance_of)
        candidate, chance = best
        if chance < floor:
            yield Decision(cue, Outcome.TOO_UNSURE, weighed)
            continue
        if inner := surer_inside(skeleton, sentence, cues, best):
            yield Decision(cue, Outcome.INNER_SURER, weighed, inner)
            continue
        if around := surer_around(skeleton, sentence, cues, best, lo):
            yield Decision(cue, Outcome.BEFORE_LAST_CUE, weighed, around)
            continue
        if around := surer_behind_subject(skeleton, sentence, cues, best):
            yield Decision(cue, Outcome.BEFORE_LAST_CUE, weighed, around)
            continue
        if other := next((one for one in accepted if _clash(candidate, one)), None):
            yield Decision(cue, Outcome.CLASH, weighed, other)
            continue
        accepted.append(candidate)
        # Ruiz, who backed Day, told reporters: behind a relative clause the clause around it is still to come.
        if not (candidate.subject and candidate.subject.how == "relative"):
            lo, previous = _behind(candidate, lo), candidate.subject or previous
        yield Decision(cue, Outcome.ACCEPTED, weighed)


def _behind(candidate: Candidate, lo: int) -> int:
    """Return where the text behind an attribution starts, `lo` or later."""
    subject_end = candidate.subject.end if candidate.subject else lo
    return max(lo, candidate.cue_end, subject_end, *(piece.stop for piece in candidate.content))


def cues_of(skeleton: Skeleton, sentences: Sequence[range], verbs: SpeechVerbs) -> Iterator[tuple[CueGroup, ...]]:
    """Yield for each sentence its cues, verbs or not, from left to right."""
    phrased = find_phrase_cues(skeleton, sentences, phrases())
    for sentence in sentences:
        found = tuple(find_cues(skeleton, sentence, verbs))
        cues = tuple(one for one, later in zip_longest(found, found[1:]) if not _leads_to(skeleton, one, later))
        given = {cue.head for cue in cues if cue.verb in GIVES}
        if given:  # gave voice to the fear that: the verb alone is no cue
            cues = tuple(sorted((one for one in cues if one.verb in GIVES or one.head not in given), key=_head))
        others = phrased.get(sentence)
        if others:  # the court has heard: what a pattern brings along stands for the verb in it
            heads = {i for cue in others if cue.form is Form.FINITE for i in range(cue.first, cue.end)}
            cues = tuple(sorted((*others, *(cue for cue in cues if cue.head not in heads)), key=_head))
        yield cues


def _leads_to(skeleton: Skeleton, cue: CueGroup, later: CueGroup | None) -> bool:
    """Return whether a cue is the beginning of a longer one: he | was quoted | as saying; was heard | to say."""
    if later is None or later.first != cue.first:
        return False
    return cue.form is Form.PASSIVE or skeleton.symbols[cue.end : later.head] == "a"


def _head(cue: CueGroup) -> int:
    return cue.head


def survey(skeleton: Skeleton, sentence: range, verbs: SpeechVerbs) -> Iterator[Candidate]:
    """Yield every candidate of `sentence` as it would be weighed if nothing were accepted before it."""
    cues = next(cues_of(skeleton, (sentence,), verbs))
    subjects = long_subjects(skeleton, sentence, cues)
    for cue in cues:
        yield from fits(skeleton, sentence, cue, sentence.start, None, bound(skeleton, cue, subjects))


_JOINTS = frozenset(",QM-")  # content in front of its cue ends in one of these


def _outermost(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...]) -> Decision | None:
    """Return the acceptance of the attribution at the sentence's end that has all before it as its content.

    The guard said the door was locked, according to the report. They want "a new start," Lee said. Not: Lee was sure:
    "We want a new start," she said.
    """
    # Of two with one head the phrase: … at the gate, went the estimate of Lee, not | went.
    for cue in sorted(cues[1:], key=lambda one: (one.head, one.phrase is not None), reverse=True):
        joined = cue.form in (Form.FINITE, Form.PASSIVE) and not _JOINTS.isdisjoint(
            skeleton.symbols[sentence.start : cue.first]
        )
        if not joined and cue.form is not Form.TRAILING:
            continue
        if not any(fits(skeleton, sentence, cue, sentence.start, ends=True)):
            continue
        weighed = weigh(skeleton, sentence, cue, sentence.start)
        best = max(weighed, key=chance_of, default=None)
        if best is None or (cue.form is Form.PASSIVE and (best[0].subject is None or best[0].subject.how != "after")):
            continue  # it was said by Moe, nobody was told
        content = best[0].content[0]
        # Every boat had been promised a berth, Lee argued, and the port had none: its first half alone is told, too.
        ends = any(one.content[-1].stop <= cue.first for one, _ in weighed)
        if ends and content.stop <= cue.first and _opens_sentence(skeleton, sentence, content.start):
            inside = tuple(one for one in cues if one.head in content)
            if not inside or told_apart(skeleton, sentence, inside, content):
                continue
            if best[0].content[-1].stop > cue.first and _is_as_sure(skeleton, sentence, inside, best[1]):
                continue
            alone = cue.phrase and quoted_before(skeleton, sentence, cues, cue)
            return None if alone else Decision(cue, Outcome.ACCEPTED, weighed)
    return None


def _is_as_sure(skeleton: Skeleton, sentence: range, inside: tuple[CueGroup, ...], chance: float) -> bool:
    """Return whether a cue tells as surely: Day said it was over, not by chance, he said, and left."""
    found = (best_of(skeleton, sentence, cue, sentence.start) for cue in inside)
    return any(one is not None and one[1] >= chance for one in found)


def _opens_sentence(skeleton: Skeleton, sentence: range, start: int) -> bool:
    """Return whether a content starts with its sentence, or behind a colon or label in it."""
    return start == sentence.start or skeleton.symbols[start - 1] == ":"


def _clash(candidate: Candidate, other: Candidate) -> bool:
    """Return whether the two cannot both stand."""
    return any(a.start < b.stop and b.start < a.stop for a in candidate.content for b in other.content) or any(
        other.cue.head in piece for piece in candidate.content
    )

"""A sentence as it was read: its tokens, its cues, and the attributions that were weighed around each."""

from __future__ import annotations

from quotecheck.attribution import FLOOR, Draft
from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.choice.choose import Decision, cues_of, decide
from quotecheck.attribution.choice.score import account
from quotecheck.attribution.sentence_by_sentence import credited_until, is_only_quoted
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.tried_patterns import ranked
from quotecheck.attribution.turns.layout_turns import layout_names
from quotecheck.model import Span
from quotecheck.run.trace.values import Course, Token, TracedCue, TracedSentence, Trait, WeighedAttribution


def traced_sentence(draft: Draft, number: int) -> TracedSentence:
    """Return how the sentence of that number was read."""
    skeleton, sentence = draft.skeleton, draft.sentences[number]
    tokens = skeleton.tokens
    course = _course(draft, number)
    cues: tuple[TracedCue, ...] = ()
    if course is Course.CUES:
        (found,) = cues_of(skeleton, (sentence,), draft.verbs)
        cues = tuple(_cue(skeleton, decision) for decision in decide(skeleton, sentence, found, FLOOR))
    return TracedSentence(
        skeleton.tokens.span(sentence),
        tuple(Token(Span(tokens.starts[i], tokens.ends[i]), skeleton.symbols[i]) for i in sentence),
        course,
        cues,
    )


def _course(draft: Draft, number: int) -> Course:
    """Return how a sentence was read: only where neither layout nor marks settle it are its cues asked."""
    start = draft.sentences[number].start
    for reading in draft.readings:
        first = draft.sentences[reading.sentence].start
        if reading.pattern in layout_names() and first <= start < credited_until(draft.skeleton, reading):
            return Course.LAYOUT
    return Course.QUOTATION if is_only_quoted(draft.skeleton, draft.sentences[number]) else Course.CUES


def _cue(skeleton: Skeleton, decision: Decision) -> TracedCue:
    cue = decision.cue
    surest_first = sorted(decision.weighed, key=lambda scored: -scored[1])  # of equals the first, as it is chosen
    taken = {candidate.pattern for candidate, _ in decision.weighed}
    return TracedCue(
        span=skeleton.tokens.span(range(cue.first, cue.end)),
        lemma=cue.verb.lemma,
        form=cue.form,
        qualifiers=tuple(cue.qualifiers),
        outcome=decision.outcome,
        weighed=tuple(_weighed(skeleton, *scored) for scored in surest_first),
        unfitting=tuple(one.name for one in ranked(cue.form, cue.phrase) if one.name not in taken),
        rival=skeleton.tokens.span(range(decision.rival.cue.first, decision.rival.cue_end)) if decision.rival else None,
    )


def _weighed(skeleton: Skeleton, candidate: Candidate, chance: float) -> WeighedAttribution:
    base, counted = account(skeleton, candidate)
    subject = candidate.subject
    return WeighedAttribution(
        pattern=candidate.pattern,
        frame=candidate.frame.name,
        takes=candidate.frame.takes,
        chance=chance,
        base=base,
        traits=tuple(Trait(name, points) for name, points in counted),
        source=skeleton.tokens.span(range(subject.start, subject.end)) if subject else None,
        how=subject.how if subject else "",
        content=tuple(skeleton.tokens.span(piece) for piece in candidate.content),
        addressee=skeleton.tokens.span(candidate.addressee) if candidate.addressee else None,
    )

"""A statement of a trace in words: how it was found, how sure it is, and whom its source was matched to."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.attribution.choice.choose import Outcome
from quotecheck.model import Article, Kind, Role, Span
from quotecheck.renderers._speakers import heading
from quotecheck.renderers._statements import how, manner, stated
from quotecheck.run.trace.details import weighing_lines
from quotecheck.run.trace.values import Trace, TracedCue, TracedStatement, WeighedAttribution
from quotecheck.run.trace.wording import DISPLAYS, RESOLUTIONS, antecedent_reason, is_telling, trait_in_words
from quotecheck.system.columns import quoted, shortened, wrapped

WORDS = 60
"""Characters of a content or a phrase that are shown."""
_NAMED = 2  # traits for and against a statement
_OTHERS = 3  # patterns that lost


def statement_lines(trace: Trace, traced: TracedStatement, width: int, *, verbose: bool) -> Iterator[str]:
    """Yield what an editor wants to know of a statement; with `verbose` everybody who was weighed as its speaker."""
    attribution = traced.attribution
    said = shortened(stated(trace.article, attribution), WORDS)
    said = said or f"no answer ({manner(trace.article, attribution)})"
    yield from wrapped(f"Statement: {heading(traced.speaker)}: {said}", width)
    for paragraph in _paragraphs(trace, traced):
        yield from wrapped(paragraph, width, "  ")
    if verbose and traced.weighing:
        yield from weighing_lines(traced.weighing, width)


def place(article: Article, span: Span) -> str:
    """Return the line and column of the source where `span` of the text begins."""
    line, column = article.document.position(article.document.place(span).start)
    return f"{line}:{column}"


def words_of(role: Role) -> str:
    """Return the words of a role on one line."""
    return " ".join(role.text.split())


def _paragraphs(trace: Trace, traced: TracedStatement) -> Iterator[str]:
    article, attribution = trace.article, traced.attribution
    confidence = f"confidence {attribution.confidence:.2f}"
    yield f"{how(attribution, with_type=True)}; {confidence}; at {place(article, attribution.span)}"
    if reason := DISPLAYS[traced.display]:
        yield reason.format(least=trace.min_confidence)
    yield from _speaker(traced, article)
    yield f"pattern: {attribution.pattern}: {traced.summary}"
    if (cue := _cue_of(trace, traced)) and attribution.kind is not Kind.DECLINED:
        yield _chance(cue, cue.weighed[0], attribution.kind)
        if others := cue.weighed[1 : 1 + _OTHERS]:
            lost = ", ".join(f"{each.pattern} ({each.chance:.2f})" for each in others)
            yield f"less likely: {lost}"


def _cue_of(trace: Trace, traced: TracedStatement) -> TracedCue | None:
    """Return the cue of a statement, which ends there behind a preposition that belongs to it."""
    if not traced.attribution.cue:
        return None
    start = traced.attribution.cue.span.start
    cues = (cue for sentence in trace.sentences for cue in sentence.cues)
    return next((cue for cue in cues if cue.span.start == start and cue.outcome is Outcome.ACCEPTED), None)


def _chance(cue: TracedCue, best: WeighedAttribution, kind: Kind) -> str:
    """Return why a candidate is as sure as it is."""
    by_weight = sorted(best.traits, key=lambda trait: -abs(trait.points))
    telling = [trait for trait in by_weight if is_telling(trait, kind)]
    reasons = [
        f"{sign}: {'; '.join(map(trait_in_words, traits[:_NAMED]))}"
        for sign, traits in (
            ("For it", [trait for trait in telling if trait.points > 0]),
            ("Against it", [trait for trait in telling if trait.points < 0]),
        )
        if traits
    ]
    base = f"confidence: “{cue.lemma}” reports something in {best.base:.0%} of its uses like this one ({best.takes})"
    return ". ".join((base, *reasons))


def _speaker(traced: TracedStatement, article: Article) -> Iterator[str]:
    attribution, speaker, weighing = traced.attribution, traced.speaker, traced.weighing
    unsaid = "the speaker before" if attribution.continues else "no source"
    source = quoted(attribution.source.of(article.text), WORDS) if attribution.source else unsaid
    chosen = weighing.chosen if weighing else None
    reason = antecedent_reason(weighing) if weighing else ""
    if speaker.candidates and not speaker.name:
        tied = " and ".join(entity.name for entity in speaker.candidates)
        fit = "fit equally well" if len(speaker.candidates) > 1 else "is not likely enough"
        yield f"speaker: {source} was not matched to anybody: {tied} {fit}"
    elif name := speaker.name or (chosen.name if chosen else ""):
        itself = not attribution.source or attribution.source.of(article.text) == name
        taken = name if itself else f"{source} was matched to {name}"
        known = reason if chosen and chosen.name == name else RESOLUTIONS[speaker.resolution]
        first = speaker.entity.mentions[0].span if speaker.entity else None
        if first and attribution.source and first.end <= attribution.source.start:
            known = ", ".join(filter(None, (known, f"first named at {place(article, first)}")))
        yield f"speaker: {taken}" + (f": {known}" if known else "")
    else:
        yield f"speaker: {source} was not matched to anybody: {reason or 'nobody named in the article'}"
    if traced.roles:
        given = dict.fromkeys(f"“{words_of(role)}” ({place(article, role.span)})" for role in traced.roles)
        yield f"role: {speaker.role or 'none'}; given to {speaker.name}: {', '.join(given)}"

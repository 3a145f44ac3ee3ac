"""Collect from the stages why a line has the statements and findings that it has, or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from inspect import cleandoc

from quotecheck.attribution import FLOOR, Draft, layouts, patterns, read_draft
from quotecheck.attribution.layout import Credit
from quotecheck.attribution.pattern import Pattern
from quotecheck.errors import BadUsage
from quotecheck.model import Article, Attribution, Check, Document, MentionKind, Role, Span, Speaker
from quotecheck.pipeline import analyse
from quotecheck.registry.folders import members
from quotecheck.renderers._statements import is_shown
from quotecheck.run.inspection import asked
from quotecheck.run.trace.findings import TracedFindings, traced_findings
from quotecheck.run.trace.referents import Weighings, weighings
from quotecheck.run.trace.sentences import traced_sentence
from quotecheck.run.trace.target import Target, place_in
from quotecheck.run.trace.values import (
    Display,
    Trace,
    TracedFinding,
    TracedMention,
    TracedStatement,
    Weighing,
)
from quotecheck.settings import Settings
from quotecheck.system.values import frozen
from quotecheck.text.tokens import index_story
from quotecheck.text.words import look_up_with

_REFERRING = frozenset({MentionKind.PRONOUN, MentionKind.DESCRIPTION})
_WITHOUT_FILE = {
    "interview": "The answer to a question that is a paragraph of its own, in an interview without names before them.",
    "pointing-back": "A sentence whose speaker the next one names: This was said on Monday by Ana Moe.",
    "introduced": "A quotation behind a sentence that tells of one person.",
    "headline-label": "A headline that opens with who says it: somebody whom the text names in full, or a paper.",
    "dialogue": "A paragraph that is only a quotation, in a dialogue whose turns nobody names.",
    "continuation": "A paragraph that is only a quotation, behind a reported statement whose speaker goes on.",
    "source-colon-content": "A clause or a name, a colon, and a quotation behind it.",
    "declined": "Somebody was asked and said nothing.",
}
"""What the patterns look for that are no file of `patterns` or `layouts`."""


@frozen()
class Examined:
    """A document with all that was found in it, of which `trace_at` shows what belongs to a line."""

    article: Article
    draft: Draft
    findings: TracedFindings
    weighed: Weighings
    min_confidence: float


def trace(
    document: Document, target: Target, settings: Settings, checks: Sequence[Check], baseline: str | None = None
) -> Trace:
    """Return how what is reported of a line of `document`, or is not, came about.

    Args:
        document: an article.
        target: the line, and the column if only the sentence there is meant.
        settings: what is asked in general and for some paths.
        checks: all that there are.
        baseline: the file that holds what is known; None if nothing is.

    Raises:
        BadUsage: the document has no such line, or nothing stands on it.
        BadSuppression: the file beside the article cannot be read or understood.
        BadBaseline: the baseline cannot be read or understood.
    """
    place_in(document, target)  # a line that is not there is told at once
    return trace_at(examine(document, settings, checks, baseline), target)


def examine(document: Document, settings: Settings, checks: Sequence[Check], baseline: str | None = None) -> Examined:
    """Return all that is found in a document; the arguments and errors are those of `trace`."""
    here = asked(settings, document.name, [check.rule for check in checks])
    article = analyse(document, here.house)
    look_up = look_up_with(here.house.extra_speech_verbs)
    index = index_story(article.text, article.paragraphs, article.quotations, look_up)
    return Examined(
        article=article,
        draft=read_draft(index, here.house),
        findings=traced_findings(article, settings, checks, baseline),
        weighed=weighings(index, article),
        min_confidence=here.min_confidence,
    )


def trace_at(examined: Examined, target: Target) -> Trace:
    """Return what of a document belongs to a line, or to the sentence at a column.

    Raises:
        BadUsage: the document has no such line, or nothing stands on it.
    """
    article, least = examined.article, examined.min_confidence
    document = article.document
    place = place_in(document, target)
    numbers = [i for i, one in enumerate(article.sentences) if document.place(one.span).overlaps(place)]
    spans = [article.sentences[i].span for i in numbers]
    # With a column all that stands in its sentence is meant, without one all that stands on the line.
    area = place if target.column is None else _around([document.place(span) for span in spans])
    findings = tuple(each for each in examined.findings.findings if area and _touches(document, each, area))
    here_found = {each.finding.rule for each in findings}
    paragraphs = tuple(each for each in article.paragraphs if document.place(each.span).overlaps(place))
    if not numbers and not findings and not paragraphs:
        raise BadUsage(f"{_written(document, target)}: no words stand there: name a line with text")
    return Trace(
        article=article,
        line=target.line,
        column=target.column,
        min_confidence=least,
        floor=FLOOR,
        paragraphs=paragraphs,
        sentences=tuple(traced_sentence(examined.draft, i) for i in numbers),
        statements=_statements(article, examined.weighed.speakers, spans, least),
        mentions=_mentions(article, examined.weighed, spans),
        findings=findings,
        quiet=tuple(rule for rule in examined.findings.ran if rule not in here_found),
        idle=examined.findings.idle,
    )


def _written(document: Document, target: Target) -> str:
    column = "" if target.column is None else f":{target.column}"
    return f"{document.name}:{target.line}{column}"


def _around(spans: Sequence[Span]) -> Span | None:
    """Return the stretch from the first to the last of some spans in order."""
    return Span(spans[0].start, spans[-1].end) if spans else None


def _touches(document: Document, traced: TracedFinding, area: Span) -> bool:
    """Return whether a finding, or a place that it is compared with, lies in a stretch of the source."""
    finding = traced.finding
    places = map(document.place, (*finding.spans, *(related.span for related in finding.related)))
    return any(place.overlaps(area) or (not len(place) and area.start <= place.start <= area.end) for place in places)


def _parts(attribution: Attribution) -> tuple[Span, ...]:
    cue = (attribution.cue.span,) if attribution.cue else ()
    return (*attribution.content, *cue, *((attribution.source,) if attribution.source else ()))


@cache
def pattern_summaries() -> Mapping[str, str]:
    """Return by the name of a pattern or layout what it looks for."""
    found = {each.name: each.doc for each in members(patterns, "pattern", Pattern)}
    found |= {credit.layout.name: credit.layout.doc for credit in members(layouts, "credit", Credit)}
    return {name: cleandoc(doc or "").partition("\n")[0] for name, doc in found.items()} | _WITHOUT_FILE


def _statements(
    article: Article, weighed: Sequence[Weighing | None], spans: Sequence[Span], least: float
) -> tuple[TracedStatement, ...]:
    """Return the statements of which a part stands in some sentences."""
    return tuple(
        _statement(attribution, speaker, weighing, least)
        for attribution, speaker, weighing in zip(article.attributions, article.speakers, weighed, strict=True)
        if any(part.overlaps(span) for part in _parts(attribution) for span in spans)
    )


def _mentions(article: Article, weighed: Weighings, spans: Sequence[Span]) -> tuple[TracedMention, ...]:
    """Return the mentions in some sentences."""
    owners = {mention.span: entity for entity in article.entities for mention in entity.mentions}
    sources = {
        attribution.source.start: (attribution.source, speaker.entity, weighing)
        for attribution, speaker, weighing in zip(article.attributions, article.speakers, weighed.speakers, strict=True)
        if attribution.source
    }
    found = []
    for mention in article.mentions:
        if any(mention.span.overlaps(span) for span in spans):
            start, kind = mention.span.start, mention.kind
            entity, weighing = owners.get(mention.span), weighed.mentions.get(start) if kind in _REFERRING else None
            source = sources.get(_before_article(article.text, start))
            if source and kind is MentionKind.DESCRIPTION and _is_head(article.text, mention.span, source[0]):
                _, entity, weighing = source
            found.append(TracedMention(mention, entity, weighing))
    return tuple(found)


def _before_article(text: str, start: int) -> int:
    """Return where the article before a noun begins: | the council."""
    words = text[max(0, start - len("the ")) : start]
    return start - len("the ") if words.lower() == "the " else start


def _is_head(text: str, noun: Span, source: Span) -> bool:
    """Return whether a source is called by a noun that opens it: the council, the council of Ostby; not its owner."""
    return noun.end == source.end or (noun in source and text[noun.end] not in "'’")


def _statement(attribution: Attribution, speaker: Speaker, weighing: Weighing | None, least: float) -> TracedStatement:
    display = Display.SHOWN
    if attribution.confidence < least:
        display = Display.TOO_UNSURE
    elif not is_shown(attribution):
        display = Display.HIDDEN_TYPE
    return TracedStatement(
        attribution,
        speaker,
        pattern_summaries()[attribution.pattern],
        display,
        weighing,
        _worded_once(speaker.entity.roles) if speaker.entity else (),
    )


def _worded_once(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return each wording of a role at its first place: a trace must not grow by all for each statement."""
    first: dict[str, Role] = {}
    for role in roles:
        first.setdefault(role.text, role)
    return tuple(first.values())

"""A trace as one JSON object; its schema is `trace.schema.json`."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck import __version__
from quotecheck.model import Article, Rule, Span
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers.json import placed
from quotecheck.run.trace.values import (
    Trace,
    TracedCue,
    TracedFinding,
    TracedMention,
    TracedSentence,
    TracedStatement,
    Trait,
    WeighedAttribution,
    Weighing,
)

SCHEMA_VERSION = 1


def render(trace: Trace) -> str:
    """Return the trace as one object."""
    article, document = trace.article, trace.article.document
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "quotecheck", "version": __version__},
        "path": document.name,
        "line": trace.line,
        "column": trace.column,
        "min_confidence": trace.min_confidence,
        "floor": trace.floor,
        "paragraphs": [{"kind": each.kind, "span": placed(article, each.span)} for each in trace.paragraphs],
        "sentences": [_sentence(article, each) for each in trace.sentences],
        "statements": [_statement(article, each) for each in trace.statements],
        "mentions": [_mention(article, each) for each in trace.mentions],
        "findings": [_finding(article, each) for each in trace.findings],
        "rules": {"without_finding_here": _rules(trace.quiet), "not_run": _rules(trace.idle)},
    }
    return dumps(whole, 1) + "\n"


def _rules(rules: Iterable[Rule]) -> list[str]:
    return [rule.code for rule in rules]


def _words(article: Article, span: Span) -> dict[str, object]:
    """Return the words at a place, and the place."""
    return {"text": span.of(article.text), "span": placed(article, span)}


def _maybe(article: Article, span: Span | None) -> dict[str, object] | None:
    return None if span is None else _words(article, span)


def _sentence(article: Article, traced: TracedSentence) -> dict[str, object]:
    tokens = [{**_words(article, token.span), "symbol": token.symbol} for token in traced.tokens]
    return {
        **_words(article, traced.span),
        "course": traced.course,
        "symbols": "".join(token.symbol for token in traced.tokens),
        "tokens": tokens,
        "cues": [_cue(article, cue) for cue in traced.cues],
    }


def _cue(article: Article, traced: TracedCue) -> dict[str, object]:
    return {
        **_words(article, traced.span),
        "lemma": traced.lemma,
        "form": traced.form,
        "qualifiers": list(traced.qualifiers),
        "outcome": traced.outcome,
        "rival": _maybe(article, traced.rival),
        "candidates": [_candidate(article, each) for each in traced.weighed],
        "other_patterns": list(traced.unfitting),
    }


def _candidate(article: Article, weighed: WeighedAttribution) -> dict[str, object]:
    return {
        "pattern": weighed.pattern,
        "frame": weighed.frame,
        "chance": round(weighed.chance, 4),
        "base": round(weighed.base, 4),
        "traits": _traits(weighed.traits),
        "source": _maybe(article, weighed.source),
        "source_found": weighed.how or None,
        "content": [_words(article, span) for span in weighed.content],
        "addressee": _maybe(article, weighed.addressee),
    }


def _traits(traits: Iterable[Trait]) -> list[dict[str, object]]:
    return [{"name": trait.name, "points": round(trait.points, 4)} for trait in traits]


def _weighing(weighing: Weighing | None) -> dict[str, object] | None:
    if weighing is None:
        return None
    return {
        "candidates": [
            {
                "name": each.name,
                "points": round(each.points, 4),
                "sex": each.sex or None,
                "traits": _traits(each.traits),
            }
            for each in weighing.weighed
        ],
        "chosen": weighing.chosen.name if weighing.chosen else None,
        "tied": [each.name for each in weighing.tied],
    }


def _statement(article: Article, traced: TracedStatement) -> dict[str, object]:
    attribution, speaker = traced.attribution, traced.speaker
    return {
        "kind": attribution.kind,
        "type": attribution.type,
        "qualifiers": list(attribution.qualifiers),
        "content": [_words(article, span) for span in attribution.content],
        "cue": _maybe(article, attribution.cue.span if attribution.cue else None),
        "source": _maybe(article, attribution.source),
        "pattern": attribution.pattern,
        "confidence": round(attribution.confidence, 4),
        "display": traced.display,
        "speaker": {
            "kind": speaker.kind,
            "name": speaker.name,
            "role": speaker.role,
            "resolution": speaker.resolution,
            "candidates": [entity.name for entity in speaker.candidates],
            "weighed": _weighing(traced.weighing),
            "roles": [_words(article, role.span) for role in traced.roles],
        },
    }


def _mention(article: Article, traced: TracedMention) -> dict[str, object]:
    mention, entity = traced.mention, traced.entity
    return {
        **_words(article, mention.span),
        "kind": mention.kind,
        "quoted": mention.quoted,
        "entity": {"id": entity.id, "kind": entity.kind, "name": entity.name} if entity else None,
        "roles": [_words(article, role.span) for role in mention.roles],
        "weighed": _weighing(traced.weighing),
    }


def _finding(article: Article, traced: TracedFinding) -> dict[str, object]:
    finding = traced.finding
    return {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "message": finding.message,
        "rationale": " ".join(finding.rule.rationale.split()),
        "fate": traced.fate,
        "by": traced.by or None,
        "places": [_words(article, span) for span in finding.spans],
        "compared_with": [{**_words(article, each.span), "message": each.message} for each in finding.related],
    }

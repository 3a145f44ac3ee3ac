"""For programs: everything, as `report.schema.json` describes it.

Only ASCII is written, so that no terminal or pipe can garble a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck import __version__
from quotecheck.model import (
    Article,
    Attribution,
    Entity,
    EntityKind,
    FileReport,
    Finding,
    Fix,
    Report,
    Role,
    Severity,
    Span,
    Speaker,
)
from quotecheck.model.fingerprint import fingerprints
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers._renderer import Look, Renderer

renderer = Renderer(__name__, __doc__, suffix=".json", holds="everything", schema="report.schema.json")

SCHEMA_VERSION = 1


@renderer
def render(report: Report, _: Look) -> str:
    """Return the report as one object, with a line for each attribution, entity and finding."""
    return _joined(_report(report))


def _report(report: Report) -> Iterator[str]:
    """Yield the report piece by piece."""
    yield f'{{"schema_version": {SCHEMA_VERSION},\n'
    yield f' "tool": {dumps({"name": "quotecheck", "version": __version__})},\n'
    yield ' "documents": '
    yield from _lines(" ", map(_document, report.files))
    yield f',\n "errors": {dumps([{"path": f.path, "message": f.message} for f in report.failures])},\n'
    yield f' "summary": {dumps(_summary(report))}}}\n'


def _joined(pieces: Iterable[str]) -> str:
    """Return the pieces as one text, which grows where it stands: a report takes some ten times the article's size.

    A list of the pieces and the text of them all at once would take as much again.
    """
    text = ""
    for piece in pieces:
        text += piece
    return text


def _lines(margin: str, items: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield a list with one item to a line; far faster than the indenting encoder, which is not in C."""
    opening = f"[\n{margin} "
    for pieces in items:
        yield opening
        yield from pieces
        opening = f",\n{margin} "
    yield f"\n{margin}]" if opening[0] == "," else "[]"


def _summary(report: Report) -> dict[str, object]:
    """Return the counts of the whole run."""
    return {
        "documents": len(report.files),
        "attributions": sum(len(file.article.attributions) for file in report.files),
        "findings": {severity.value: report.count(severity) for severity in reversed(Severity)},
        "suppressed": sum(len(file.suppressed) for file in report.files),
        "known": sum(len(file.known) for file in report.files),
    }


def document(file: FileReport) -> str:
    """Return one file's part of the report."""
    return _joined(_document(file))


def _document(file: FileReport) -> Iterator[str]:
    article = file.article
    ids = {attribution: f"a{n}" for n, attribution in enumerate(article.attributions, 1)}
    pairs = zip(article.attributions, article.speakers, strict=True)
    attributions = ((dumps({"id": f"a{n}"} | _attribution(article, *pair)),) for n, pair in enumerate(pairs, 1))
    entities = ((dumps(_entity(article, entity)),) for entity in article.entities)
    marks = zip(file.findings, fingerprints(article, file.findings), strict=True)
    findings = ((dumps(_finding(article, finding, mark, ids)),) for finding, mark in marks)
    yield f'{{"path": {dumps(article.document.name)}, "encoding": {dumps(article.document.encoding)},'
    yield f' "words": {len(article.text.split())}'
    for name, items in (("attributions", attributions), ("entities", entities), ("findings", findings)):
        yield f',\n   "{name}": '
        yield from _lines("   ", items)
    yield "}"


def placed(article: Article, span: Span) -> dict[str, int]:
    """Return the place of `span` of the text in the source."""
    document = article.document
    place = document.place(span)
    line, column = document.position(place.start)
    end_line, end_column = document.position(place.end)
    return {
        "start": place.start,
        "end": place.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def _part(article: Article, *spans: Span) -> dict[str, object]:
    """Return the words of `spans` and their places."""
    return {
        "text": " ".join(span.of(article.text) for span in spans),
        "spans": [placed(article, span) for span in spans],
    }


def _maybe(article: Article, span: Span | None) -> dict[str, object] | None:
    """Return the part at `span`, if there is one."""
    return None if span is None else _part(article, span)


def _attribution(article: Article, attribution: Attribution, speaker: Speaker) -> dict[str, object]:
    """Return an attribution without its id."""
    return {
        "kind": attribution.kind,
        "type": attribution.type,
        "qualifiers": list(attribution.qualifiers),
        "content": _part(article, *attribution.content) if attribution.content else None,
        "cue": _maybe(article, attribution.cue.span if attribution.cue else None),
        "source": _maybe(article, attribution.source),
        "speaker": _speaker(article, speaker),
        "speaker_confidence": None if speaker.confidence is None else round(speaker.confidence, 4),
        "alternatives": [
            {"entity": each.entity.id, "name": each.entity.name, "chance": round(each.chance, 4)}
            for each in speaker.alternatives
        ],
        "resolution": speaker.resolution,
        "addressee": _maybe(article, attribution.addressee),
        "medium": _maybe(article, attribution.medium),
        "confidence": round(attribution.confidence, 4),
        "evidence": [],
        "pattern": attribution.pattern,
    }


def _speaker(article: Article, speaker: Speaker) -> dict[str, object] | None:
    """Return the speaker behind a source, null if nothing is known."""
    known = speaker.entity or speaker.name or speaker.role or speaker.candidates
    if not known and speaker.kind is EntityKind.UNKNOWN:
        return None
    return {
        "entity": speaker.entity.id if speaker.entity else None,
        "kind": speaker.kind,
        "name": speaker.name,
        "role": speaker.role,
        "affiliation": speaker.affiliation,
        "candidates": [entity.id for entity in speaker.candidates],
        "as_written": speaker.as_written,
        "roles": _roles(article, speaker.roles),
    }


def _roles(article: Article, roles: Iterable[Role]) -> list[dict[str, object]]:
    """Return a part for each role."""
    return [{"text": role.text, "spans": [placed(article, role.span)]} for role in roles]


def _entity(article: Article, entity: Entity) -> dict[str, object]:
    """Return one of the article's people, organisations or documents."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "roles": _roles(article, entity.roles),
        "affiliations": list(entity.affiliations),
        "mentions": [placed(article, mention.span) for mention in entity.mentions],
    }


def _finding(article: Article, finding: Finding, fingerprint: str, ids: dict[Attribution, str]) -> dict[str, object]:
    """Return one finding."""
    return {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "message": finding.message,
        "spans": [placed(article, span) for span in finding.spans],
        "related": [{"message": r.message, "spans": [placed(article, r.span)]} for r in finding.related],
        "fix": _fix(article, finding.fix) if finding.fix else None,
        "fingerprint": fingerprint,
        "attribution": ids.get(finding.attribution) if finding.attribution else None,
    }


def _fix(article: Article, fix: Fix) -> dict[str, object]:
    """Return the edits that fix a finding, in offsets of the source."""
    places = ((article.document.place(edit.span), edit.replacement) for edit in fix.edits)
    return {
        "safe": fix.safe,
        "message": fix.message,
        "edits": [{"start": place.start, "end": place.end, "replacement": new} for place, new in places],
    }

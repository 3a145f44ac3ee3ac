"""The findings of an article as the desk report shows them: numbered, with every place in words."""

from collections.abc import Iterator, Mapping

from quotecheck.model import Article, FileReport, Finding, Report, Rule, Severity
from quotecheck.renderers._html.layers import Flag, Layer, Mark
from quotecheck.renderers._places import Found, found, place_of
from quotecheck.system.columns import shortened
from quotecheck.system.printable import on_one_line
from quotecheck.system.tuples import NamedTuple

NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_WORDS = 90  # characters of a place that are shown


class Place(NamedTuple):
    """A place of a finding: the id of its number in the text, its line, its words and what is to be seen there."""

    id: str
    line: int
    words: str
    message: str


class RuleText(NamedTuple):
    """A rule with an id, and why it exists in paragraphs."""

    id: str
    title: str
    why: tuple[str, ...]


class Listed(NamedTuple):
    """A finding with its id and number."""

    id: str
    number: int
    severity: str
    rank: int
    rule: str
    rule_id: str
    message: str
    fix: str
    places: tuple[Place, ...]


def listed(file: FileReport) -> tuple[Listed, ...]:
    """Return the findings of a file in reading order."""
    ids = {text.title: text.id for text in rules(file)}
    return tuple(_listed(one, number, ids) for number, one in enumerate(found(Report(files=(file,))), 1))


def rules(file: FileReport) -> tuple[RuleText, ...]:
    """Return the rules that the findings of a file are of, by code."""
    each = {finding.rule.title: finding.rule for finding in file.findings}
    return tuple(RuleText(f"r{number}", title, _why(each[title])) for number, title in enumerate(sorted(each), 1))


def marks(file: FileReport) -> Iterator[Mark]:
    """Yield a mark for each place of each finding; the other places of a conflict are marked as such."""
    for number, finding in enumerate(file.findings, 1):
        severity = NAMES[finding.severity]
        yield from (Mark(span, Layer.FINDING, f"f{number}", f"f {severity}") for span in finding.spans)
        yield from (Mark(each.span, Layer.FINDING, f"f{number}", "f other") for each in finding.related)


def flags(file: FileReport) -> Iterator[Flag]:
    """Yield the number of each finding behind each of its places."""
    for number, finding in enumerate(file.findings, 1):
        title = f"{NAMES[finding.severity]} {finding.rule.title}: {on_one_line(finding.message)}"
        spans = (*finding.spans, *(each.span for each in finding.related))
        for place, span in enumerate(spans):
            css = NAMES[finding.severity] if place < len(finding.spans) else "other"
            target = f"f{number}"
            yield Flag(span.end, str(number), css, after=True, id=f"{target}-{place}", target=target, title=title)


def _listed(one: Found, number: int, rule_ids: Mapping[str, str]) -> Listed:
    finding = one.finding
    return Listed(
        id=f"f{number}",
        number=number,
        severity=NAMES[finding.severity],
        rank=finding.severity.rank,
        rule=finding.rule.title,
        rule_id=rule_ids[finding.rule.title],
        message=on_one_line(finding.message),
        fix=on_one_line(finding.fix.message) if finding.fix else "",
        places=tuple(_places(one.article, finding, number)),
    )


def _why(rule: Rule) -> tuple[str, ...]:
    """Return why the rule exists, in paragraphs."""
    return tuple(filter(None, map(on_one_line, (rule.summary, *rule.rationale.split("\n\n")))))


def _places(article: Article, finding: Finding, number: int) -> Iterator[Place]:
    """Yield where the finding is, then the other places that it speaks of."""
    places = [(span, "") for span in finding.spans]
    places += [(related.span, related.message) for related in finding.related]
    for at, (span, message) in enumerate(places):
        words = on_one_line(shortened(article.document.words(span), _WORDS))
        yield Place(f"f{number}-{at}", place_of(article.document, span).line, words, on_one_line(message))

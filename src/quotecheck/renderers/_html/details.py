"""What the desk report says of one statement: terms and descriptions, in words."""

from collections.abc import Iterator

from quotecheck.model import Article, Attribution, Kind, Resolution, Span, Speaker, Type
from quotecheck.renderers._speakers import NOBODY, heading
from quotecheck.renderers._statements import line_of
from quotecheck.system.printable import on_one_line
from quotecheck.system.tuples import NamedTuple

_KINDS = {
    Kind.DIRECT: "direct: all of it is in quotation marks",
    Kind.MIXED: "mixed: part of it is in quotation marks",
    Kind.INDIRECT: "indirect: none of it is in quotation marks",
    Kind.DECLINED: "declined: asked, and said nothing",
}
_RESOLUTIONS = {
    Resolution.NAMED: "named here",
    Resolution.SURNAME: "named by the surname",
    Resolution.PRONOUN: "a pronoun",
    Resolution.DESCRIPTION: "a description",
    Resolution.CONTINUATION: "the speaker before goes on",
    Resolution.ALTERNATION: "two speakers take turns",
    Resolution.NONE: "not found",
}
_CHANCES = ((0.95, "almost certain"), (0.85, "very likely"), (0.7, "likely"), (0.5, "more likely than not"))
_ALTERNATIVES = 4


class Detail(NamedTuple):
    """One thing that is known of a statement."""

    term: str
    description: str


def chance(value: float) -> str:
    """Return a chance from 0 to 1 in words: `very likely (93%)`."""
    words = next((words for least, words in _CHANCES if value >= least), "doubtful")
    return f"{words} ({value:.0%})"


def details(article: Article, attribution: Attribution, speaker: Speaker) -> tuple[Detail, ...]:
    """Return everything to show of a statement, the speaker first."""
    return tuple(Detail(term, on_one_line(words)) for term, words in _details(article, attribution, speaker) if words)


def _details(article: Article, attribution: Attribution, speaker: Speaker) -> Iterator[tuple[str, str]]:
    def words(span: Span | None) -> str:
        return span.of(article.text) if span else ""

    who = heading(speaker)
    yield "Speaker", who.name if who.name != NOBODY else "nobody named"
    yield "Role", who.role
    yield "As written", speaker.as_written or words(attribution.source)
    yield "Found by", _RESOLUTIONS[speaker.resolution]
    yield "Sure of the speaker", "" if speaker.confidence is None else chance(speaker.confidence)
    yield "Could also be", _others(speaker)
    yield "Kind", _KINDS[attribution.kind]
    yield "Type", "" if attribution.type is Type.ASSERTION else attribution.type.value
    yield "Qualified", ", ".join(attribution.qualifiers)
    yield "Cue", words(attribution.cue.span if attribution.cue else None)
    yield "Addressee", words(attribution.addressee)
    yield "Medium", words(attribution.medium)
    yield "Sure of the statement", chance(attribution.confidence)
    yield "Pattern", attribution.pattern
    yield "Line", str(line_of(article, attribution))


def _others(speaker: Speaker) -> str:
    """Return who else may be meant, each with the chance where that is known."""
    likely = [each for each in speaker.alternatives if each.entity != speaker.entity]
    if likely:
        names = [f"{each.entity.name} ({each.chance:.0%})" for each in likely]
    else:
        names = [entity.name for entity in speaker.candidates if entity != speaker.entity]
    more = [f"{len(names) - _ALTERNATIVES} more"] if len(names) > _ALTERNATIVES else []
    return ", ".join(names[:_ALTERNATIVES] + more)

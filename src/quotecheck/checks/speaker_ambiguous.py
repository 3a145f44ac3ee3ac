"""A pronoun or description beside a statement fits two people about equally well.

The reader has to guess who is speaking, and so does this program: it credits nobody, or the likelier one with a low
confidence. A name would settle it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.model import Article, Entity, Finding, Related, Rule, Severity, Span, Speaker

rule = Rule(
    __name__,
    __doc__,
    code="QC202",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” {QC202 she} said.
        """,
    ),
    good=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” Lopez said. “I told them so,” she added.
        """,
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” they said.
        """,
    ),
)

_EQUAL = 1.5  # times as likely as another may be who fits about equally well


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the source of each statement for which two or more people are left."""
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        may_be = _candidates(speaker)
        if len(may_be) < 2 or attribution.source is None:
            continue
        source = attribution.source
        if not _is_one(source.of(article.text)):
            continue
        names = " or ".join(candidate.name for candidate in may_be)
        named = [
            Related(last, f"{candidate.name} is named here")
            for candidate in may_be
            if (last := _last_before(candidate, source.start))
        ]
        message = f"“{source.of(article.text)}” could be {names}"
        yield rule.at(source, message, *named, attribution=attribution)


def _candidates(speaker: Speaker) -> tuple[Entity, ...]:
    """Return who may be meant: those who are left, or whoever is about as likely as the one who was chosen."""
    if speaker.entity is None or not speaker.alternatives:
        return speaker.candidates
    most = speaker.alternatives[0].chance
    return tuple(each.entity for each in speaker.alternatives if each.chance * _EQUAL >= most)


def _last_before(person: Entity, at: int) -> Span | None:
    """Return where somebody is named last in front of the character at `at`, None where that is nowhere."""
    i = bisect_left(person.mentions, at, key=lambda mention: mention.span.start)
    while i and person.mentions[i - 1].span.end > at:
        i -= 1
    return person.mentions[i - 1].span if i else None


def _is_one(source: str) -> bool:
    """Return whether a source is he, she or a description of one person: the mayor, but not the two, the mayors."""
    first, _, rest = source.partition(" ")
    if not rest:
        return first.lower() in ("he", "she")
    one = first.lower() in ("the", "this", "that") and rest[0].islower() and "," not in rest[1:]
    return one and not rest.endswith("s") and rest.partition(" ")[0] not in ("two", "both", "pair")

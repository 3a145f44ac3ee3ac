"""Somebody is quoted by name, and the article never says who that is.

A role or an affiliation anywhere in the article will do. Heads of state and others whom readers know are in a list
that configuration extends (`known-people`). Whom the headline names, and whom the article comes back to again and
again, it introduces in its own way: reported is who comes in with the quotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._introductions import comes_in, has_words, is_described
from quotecheck.lexicon.well_known import known_people, known_surnames
from quotecheck.model import Article, EntityKind, Finding, Kind, Resolution, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC204",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        The harbour was sold on Monday. “It was a mistake,” said {QC204 Ana Ruiz}. “I told them so,” Ruiz added.
        """,
    ),
    good=(
        """
        The harbour was sold on Monday. “It was a mistake,” said Ana Ruiz, a member of the council.
        """,
        """
        The harbour was sold on Monday. “It was a mistake,” said Mayor Ana Ruiz. Angela Merkel said she agreed.
        """,
    ),
)

_NAMED = (Resolution.NAMED, Resolution.SURNAME)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first statement of each named person of whom no role is given."""
    known, surnames = (find(article.house.known_people) for find in (known_people, known_surnames))
    seen: set[str] = set()
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        person = speaker.entity
        if person is None or person.id in seen or attribution.source is None or speaker.resolution not in _NAMED:
            continue
        if person.kind is not EntityKind.PERSON or attribution.kind not in (Kind.DIRECT, Kind.MIXED):
            continue
        seen.add(person.id)
        told = person.roles or person.affiliations or person.name in surnames or person.name in known
        told = told or _short(person.name) in known
        if (
            told
            or not comes_in(article, person, attribution)
            or person.name.isupper()
            or " " not in person.name
            or has_words(attribution.source.of(article.text))
        ):
            continue
        if not any(is_described(article.text, mention) for mention in person.mentions):
            yield rule.at(
                attribution.source,
                f"no role found for {person.name}, who is quoted here",
                attribution=attribution,
            )


def _short(name: str) -> str:
    """Return a name without what stands between its first and its last word: Omar K. Haddad."""
    first, _, rest = name.partition(" ")
    return f"{first} {rest.rpartition(' ')[2]}"

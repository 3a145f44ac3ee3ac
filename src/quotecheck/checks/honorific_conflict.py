"""One person is Mr. here and Ms. there.

Readers take the courtesy title for the person's own. Where two people bear the surname, where a relative is spoken of
beside it, or where the text tells of a change, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._near import PRONOUNS, words_of
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.known import known_surnames
from quotecheck.lexicon.people import given_names
from quotecheck.model import Article, Finding, Mention, Related, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC304",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        Noura Brandt counts jellyfish. The nets are where {QC304 Mr. Brandt} and her students weigh them.
        """,
        """
        "No," said Mr. Lindqvist, the mayor. On Friday {QC304 Ms. Lindqvist} said yes.
        """,
    ),
    good=(
        """
        Noura Brandt counts jellyfish. Her brother, Mr. Brandt, weighs them. Ms. Brandt is glad.
        """,
        """
        "No," said Noura Brandt. "Yes," said Leo Brandt. Mr. Brandt left and Ms. Brandt stayed.
        """,
        """
        Col. Leo Brandt spoke. Mr. Brandt, a colonel, was glad.
        """,
    ),
)

_SEX = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
_REACH = 120  # characters within which a relative, a change or a pronoun is looked for


@rule
def check(article: Article) -> Iterator[Finding]:
    told: dict[str, list[tuple[Mention, str]]] = {}
    for mention in article.mentions:
        if mention.name and not mention.quoted and (sex := _title(mention) or _given(mention)):
            told.setdefault(mention.name.tokens[-1], []).append((mention, sex))
    known = known_surnames(article.house.known_people)
    for surname, mentions in told.items():
        first, sex = mentions[0]
        mention = next((mention for mention, other in mentions if other != sex and _title(mention)), None)
        if mention is None or surname in known or _bearers(article, surname) > 1:
            continue
        around = article.text[max(0, mention.extent.start - _REACH) : mention.span.end + _REACH]
        if _tells_of_change(around) or not words("kin").isdisjoint(words_of(around)):
            continue
        here, before = (" ".join(m.extent.of(article.text).split()) for m in (mention, first))
        yield rule.at(
            Span(mention.extent.start, mention.span.end),
            f"“{here}” here, “{before}” before: one person?",
            Related(first.span, f"written “{before}”"),
            severity=None if _title(first) or _said(article.text, first, mention, sex) else Severity.INFO,
        )


def _bearers(article: Article, surname: str) -> int:
    """Return how many people are named in full with that surname outside quotations."""
    whose = {
        (mention.span.start, mention.span.end): person.id
        for person in article.entities
        if person.name.endswith(surname) or any(alias.endswith(surname) for alias in person.aliases)
        for mention in person.mentions
    }
    full = (
        mention.span
        for mention in article.mentions
        if mention.name and not mention.quoted and len(mention.name.tokens) > 1 and mention.name.tokens[-1] == surname
    )
    return len({whose.get((span.start, span.end), "") for span in full})


def _tells_of_change(around: str) -> bool:
    """Return whether the text beside a name tells of another title or sex: until 2019, formerly, transitioned."""
    found = words_of(around)
    pairs = {*zip(found, found[1:], strict=False)}
    return (
        not {"until", "formerly", "then", "born"}.isdisjoint(found)
        or any(word.startswith("transition") for word in found)
        or not {("was", "mr"), ("was", "ms"), ("a", "man"), ("a", "woman")}.isdisjoint(pairs)
    )


def _title(mention: Mention) -> str:
    """Return the sex that a courtesy title tells."""
    return _SEX.get(mention.name.honorific.lower().strip("."), "") if mention.name else ""


def _given(mention: Mention) -> str:
    """Return the sex that the given name tells, m or f."""
    if not mention.name or len(mention.name.tokens) < 2:
        return ""
    return given_names().get(fold(mention.name.tokens[0]), "").strip("u")


def _said(text: str, first: Mention, odd: Mention, sex: str) -> bool:
    """Return whether the pronouns beside both names agree with the given name: Andrea may be a man."""
    near = f"{text[first.span.end : first.span.end + _REACH]} {text[odd.span.end : odd.span.end + _REACH]}"
    pronouns = [PRONOUNS[word] for word in words_of(near) if word in PRONOUNS]
    return pronouns.count(sex) > len(pronouns) / 2

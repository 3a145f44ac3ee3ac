"""One person is Mr. here and Ms. there.

Readers take the courtesy title for the person's own. Where two people bear the surname, where a relative is spoken of
beside it, or where the text tells of a change, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from quotecheck.lexicon import words
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
_WORD = re.compile(r"[\w-]++")
_PRONOUN = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_CHANGE = re.compile(r"\b(?:until|formerly|was Mr|was Ms|then|transition\w*|as a (?:man|woman)|born)\b", re.IGNORECASE)
_REACH = 120  # characters within which a relative, a change or a pronoun is looked for


@rule
def check(article: Article) -> Iterator[Finding]:
    known = {name.rpartition(" ")[2] for name in (*words("known_people"), *article.house.known_people)}
    told: dict[str, list[tuple[Mention, str]]] = {}
    full: dict[str, set[str]] = {}
    whose = {mention.span: person.id for person in article.entities for mention in person.mentions}
    for mention in article.mentions:
        if mention.name and not mention.quoted:
            surname = mention.name.tokens[-1]
            if len(mention.name.tokens) > 1:
                full.setdefault(surname, set()).add(whose.get(mention.span, ""))
            if sex := _title(mention) or _given(mention):
                told.setdefault(surname, []).append((mention, sex))
    for surname, mentions in told.items():
        first, sex = min(mentions, key=lambda each: each[0].span)
        odd = [mention for mention, other in mentions if other != sex and _title(mention)]
        if not odd or surname in known or len(full.get(surname, ())) > 1:
            continue
        mention = min(odd, key=lambda each: each.span)
        around = article.text[max(0, mention.extent.start - _REACH) : mention.span.end + _REACH]
        if _CHANGE.search(around) or any(word.lower() in words("kin") for word in _WORD.findall(around)):
            continue
        here, before = (" ".join(m.extent.of(article.text).split()) for m in (mention, first))
        yield rule.at(
            Span(mention.extent.start, mention.span.end),
            f"“{here}” here, “{before}” before: one person?",
            Related(first.span, f"written “{before}”"),
            severity=None if _title(first) or _said(article.text, first, mention, sex) else Severity.INFO,
        )


def _title(mention: Mention) -> str:
    """Return the sex that a courtesy title tells."""
    return _SEX.get(mention.name.honorific.lower().strip("."), "") if mention.name else ""


def _given(mention: Mention) -> str:
    """Return the sex that the given name tells, m or f."""
    if not mention.name or len(mention.name.tokens) < 2:
        return ""
    plain = normalize("NFD", mention.name.tokens[0].lower()).encode("ascii", "ignore").decode()
    return given_names().get(plain, "").strip("u")


def _said(text: str, first: Mention, odd: Mention, sex: str) -> bool:
    """Return whether the pronouns beside both names agree with the given name: Andrea may be a man."""
    near = f"{text[first.span.end : first.span.end + _REACH]} {text[odd.span.end : odd.span.end + _REACH]}"
    pronouns = [_PRONOUN[word] for word in map(str.lower, _WORD.findall(near)) if word in _PRONOUN]
    return pronouns.count(sex) > len(pronouns) / 2

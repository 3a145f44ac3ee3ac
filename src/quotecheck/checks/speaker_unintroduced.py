"""Somebody is quoted by name, and the article never says who that is.

A role or an affiliation anywhere in the article will do. Heads of state and others whom readers know are in a list
that configuration extends (`known-people`).
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._near import written_words
from quotecheck.lexicon import words
from quotecheck.lexicon.known import known_people, known_surnames
from quotecheck.model import Article, EntityKind, Finding, Kind, Mention, MentionKind, Resolution, Rule, Severity

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

_REACH = 40  # characters
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
        told = person.roles or person.affiliations or person.name in known or person.name in surnames
        if told or person.name.isupper() or " " not in person.name or _has_words(attribution.source.of(article.text)):
            continue
        if not any(_is_described(article.text, mention) for mention in person.mentions):
            yield rule.at(
                attribution.source,
                f"no role found for {person.name}, who is quoted here",
                attribution=attribution,
            )


def _is_described(text: str, mention: Mention) -> bool:
    """Return whether words stand beside a name that may tell who it is: Ana Ruiz, 34, a baker; my friend Ana Ruiz."""
    if mention.name is None:
        return mention.kind is MentionKind.DESCRIPTION
    if _in_apposition(text, mention.extent.end) or _in_apposition(text, mention.span.end):
        return True
    return _has_words(mention.extent.of(text))


def _in_apposition(text: str, end: int) -> bool:
    """Return whether words that may tell who somebody is stand behind a name that ends at `end`.

    Ana Ruiz, 34, a baker; Ruiz (34); Ruiz of Brell; Ruiz, who runs it; but not "Ruiz, who wore a lamp" and "Ruiz,
    adding that".
    """
    behind = text[end : end + _REACH].removeprefix("’s").removeprefix("'s")
    if behind[:1].isspace():
        return behind[1:2] == "(" or (behind[1:4] == "of " and behind[4:5].isupper())
    if not (behind[:1] == "," and behind[1:2].isspace()):
        return False
    word, verb, *_ = (*written_words(behind), "", "")
    if word == "who":
        return (verb.endswith("s") and len(verb) > 1) or verb in words("verbs_of_standing")
    return word != "said" and not word.endswith(("ing", "ed"))


def _has_words(phrase: str) -> bool:
    """Return whether a phrase is more than a name: a friend, Ana Ruiz; the Gazette's Ana Ruiz."""
    return (
        "’s " in phrase
        or "'s " in phrase
        or any(word.islower() for word in phrase.split() if word not in words("name_particles") and len(word) > 1)
    )

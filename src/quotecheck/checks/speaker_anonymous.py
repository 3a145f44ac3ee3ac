"""Somebody is quoted without a name.

Reported so that a desk can apply its policy: who knows the name, why it is left out, whether the article says so. Each
source is reported once, where it first speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quotecheck.checks._near import words_of, written_words
from quotecheck.lexicon import words
from quotecheck.model import Article, Attribution, EntityKind, Finding, Kind, Rule, Severity, Type

rule = Rule(
    __name__,
    __doc__,
    code="QC203",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        “The contract was never signed,” said {QC203 a senior official at the port}.
        """,
        """
        According to {QC203 two people familiar with the talks}, the company has decided to sell the harbour.
        """,
    ),
    good=(
        """
        “The contract was never signed,” said Omar Haddad, a senior official at the port.

        The report said the sale would fail.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first statement of each source that is described and not named."""
    first: dict[str, tuple[Attribution, int]] = {}
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        if (
            speaker.kind is not EntityKind.ANONYMOUS
            or attribution.source is None
            or attribution.type is not Type.ASSERTION
        ):
            continue
        who = speaker.role or attribution.source.of(article.text)
        quoted_or_official = attribution.kind is not Kind.INDIRECT or _could_be_named(who)
        if quoted_or_official and not _is_spoken_of(attribution.source.of(article.text)):
            known, count = first.get(who, (attribution, 0))
            first[who] = known, count + 1
    for who, (attribution, count) in first.items():
        if attribution.source is not None:
            times = f" ({count} statements)" if count > 1 else ""
            yield rule.at(attribution.source, f"quoted without a name: {who}{times}", attribution=attribution)


def _could_be_named(who: str) -> bool:
    """Return whether a description is of somebody who has a name to withhold: an official, a person familiar with it.

    What is said in a speaker's own words counts whoever it is.
    """
    found = [word.rpartition("-")[2] for word in written_words(who)]
    if any(word.startswith(("spokes", "anonym")) for word in found) or "not to be named" in who:
        return True
    singular = (form for word in found for form in (word, word.removesuffix("s"), word.removesuffix("es")))
    return "familiar with" in who or not words("unnamed_sources").isdisjoint(singular)


def _is_spoken_of(source: str) -> bool:
    """Return whether a source was described before: "the official said" comes after "a senior official said"."""
    first, *others = words_of(source) or [""]
    if first not in ("the", "this", "that", "these", "those", "his", "her", "their", "its"):
        return False
    # The people familiar with it, the man who asked not to be named: here for the first time.
    near = others[1:6]
    return "familiar" not in near[:4] and ("who", "asked") not in pairwise(near)

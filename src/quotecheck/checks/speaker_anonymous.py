"""Somebody is quoted in direct words without a name.

Reported so that a desk can apply its policy: who knows the name, why it is left out, whether the article says so. Each
source is reported once, where its first quotation stands. A group, a body, a relative of somebody named and a
paraphrase need no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck.lexicon import words
from quotecheck.model import Article, Attribution, EntityKind, Finding, Kind, Rule, Severity, Speaker, Type

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
        {QC203 A porter at the quay} called the sale “a theft in daylight.” “Nobody was asked,” the porter said.
        """,
    ),
    good=(
        """
        “The contract was never signed,” said Omar Haddad, a senior official at the port.

        The report said the sale would fail. “Nobody was asked,” several porters said.
        """,
        """
        A senior official at the port said the contract was never signed.
        """,
        """
        “He never signed,” his wife said. A commenter wrote “shame.” One of her ads called it “a theft.”
        """,
    ),
)

_QUOTED = (Kind.DIRECT, Kind.MIXED)
_DEFINITE = ("the ", "this ", "that ")
_HEAD = 3  # words in which the noun stands


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first quotation of each single person who is described and not named."""
    first: dict[str, tuple[Attribution, int]] = {}
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        single = speaker.kind is EntityKind.ANONYMOUS and not speaker.plural
        if (
            single
            and _is_somebody(attribution, article.text)
            and attribution.source
            and attribution.kind in _QUOTED
            and attribution.type is Type.ASSERTION
        ):
            who = _described_before(speaker, first) or speaker.role or speaker.as_written or ""
            known, count = first.get(who, (attribution, 0))
            first[who] = known, count + 1
    for who, (attribution, count) in first.items():
        if attribution.source:
            times = f" ({count} times)" if count > 1 else ""
            yield rule.at(attribution.source, f"quoted without a name: {who}{times}", attribution=attribution)


def _is_somebody(attribution: Attribution, text: str) -> bool:
    """Return whether a source brings a person in without a name: a senior official; not his wife, the Gazette."""
    written = attribution.source.of(text) if attribution.source else ""
    first, _, rest = written.partition(" ")
    if first.lower() in words("openers_of_somebody_new"):
        heads = rest.lower().split()
        if not words("nameless_by_nature").isdisjoint(heads[:_HEAD]):
            return False
        return bool(rest) and not rest.startswith("of ") and (rest[0].islower() or not _is_name(rest))
    known = words("possessive_determiners") | words("pronouns_of_subjects") | {"who", "which"}
    return first.islower() and not written.startswith(_DEFINITE) and first.rstrip(",") not in known


def _is_name(phrase: str) -> bool:
    """Return whether all words have capitals: a Doro Brandt; but a New York official."""
    return all(word[0].isupper() for word in phrase.partition(",")[0].split())


def _described_before(speaker: Speaker, known: Iterable[str]) -> str | None:
    """Return who is meant by a shorter description: "the official" of "senior official at the port"."""
    if not (speaker.as_written or "").startswith(_DEFINITE):
        return None
    described = frozenset((speaker.role or "").split())
    return next((who for who in known if described < frozenset(who.split())), None)

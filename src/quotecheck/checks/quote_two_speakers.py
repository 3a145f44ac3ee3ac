"""One quotation is credited to two people.

The same seven words or more cannot well have been said by both. Slogans and what one speaker quotes of another appear
next to both names and are accepted, as is a spokesperson together with the organisation spoken for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks._repeated_words import gives_anothers, is_answer, is_led_by, may_credit, spoken
from quotecheck.model import Article, EntityKind, Finding, Kind, Related, Resolution, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC502",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Parents met on Monday in the town hall.

        {QC502 “We will not close the school before the summer holidays,”} Omar Haddad, the mayor, said.
        """,
    ),
    good=(
        """
        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Parents met on Monday. “We will not close the school before the summer holidays,” Lee had told them.
        """,
        """
        “Close the school,” said Ann Lee. “Close the school,” said Omar Haddad.
        """,
        """
        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Omar Haddad, the mayor, quoted her: “We will not close the school before the summer holidays.”
        """,
        """
        “You will not close it before summer,” said Ann Lee.

        “I will not close it before summer,” said Omar Haddad.
        """,
    ),
)

_SURE = (Resolution.NAMED, Resolution.SURNAME)
_CONFIDENCE = 0.5
_FEWEST = 7  # words that two people hardly say alike
_ANSWERED = 10  # words that nobody repeats exactly in an answer


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the later of two quotations with the same words and different people behind them.

    As an info where one of the two was found by a pronoun or a description.
    """
    if not article.repeated_quotations:
        return
    said = sorted(
        (part, i)
        for i, attribution in enumerate(article.attributions)
        if attribution.kind is Kind.DIRECT and attribution.confidence >= _CONFIDENCE
        for part in attribution.content
    )
    inner = {quotation.inner: quotation for quotation in article.quotations}
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    for echo in article.repeated_quotations:
        exact = echo.shared >= _ANSWERED and not echo.changes
        if echo.shared < _FEWEST or (not exact and is_answer(article, starts, echo)):
            continue
        first, again = spoken(said, echo.first), spoken(said, echo.again)
        if first is None or again is None:
            continue
        if any(gives_anothers(article.text, article.attributions[i]) for i in (first, again)):
            continue
        before, here = article.speakers[first], article.speakers[again]
        one, other = before.entity, here.entity
        if one is None or other is None or one.id == other.id or {one.kind, other.kind} != {EntityKind.PERSON}:
            continue
        if is_led_by(article.text, one, inner[echo.again].span):
            continue
        named = [speaker.resolution in _SURE for speaker in (before, here)]
        places = (bisect_right(starts, place.start) - 1 for place in (echo.first, echo.again))
        if not all(may_credit(article.paragraphs[i], named=known) for i, known in zip(places, named, strict=True)):
            continue
        yield rule.at(
            inner[echo.again].span,
            f"credited to {other.name} here, to {one.name} before",
            Related(inner[echo.first].span, f"credited to {one.name}"),
            severity=rule.severity if all(named) else Severity.INFO,
            attribution=article.attributions[again],
        )

"""One quotation is credited to two people.

The same five words or more cannot well have been said by both. Slogans and what one speaker quotes of another appear
next to both names and are accepted, as is a spokesperson together with the organisation spoken for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks._own_words import credit_of
from quotecheck.checks._repeated_words import is_led_by, may_credit
from quotecheck.checks._two_statements import go_on_alike, is_answer
from quotecheck.model import Article, EntityKind, Finding, Kind, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC502",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Parents met on Monday.

        {QC502 “We will not close the school before the summer holidays,”} Omar Haddad, the mayor, said.
        """,
        """
        “We are buying the oven along with the loaf,” said Ann Lee.

        It shone.

        The mayor smiled at Omar Haddad's complaint that they were {QC502 “buying the oven along with the loaf”}.
        """,
    ),
    good=(
        """
        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Parents met on Monday. “We will not close the school before the summer holidays,” Lee had told them.
        """,
        """
        “Close the school,” said Ann Lee. “Close the school,” said Omar Haddad.

        “We will not close the school before the summer holidays,” said Ann Lee, the head teacher.

        Omar Haddad, the mayor, quoted her: “We will not close the school before the summer holidays.”

        Bo Lie denied that they would “not close the school before the summer holidays”.
        """,
        "“You will not close it in summer,” said Ann Lee.\n\n“I will not close it in summer,” said Omar Haddad.",
    ),
)

_CONFIDENCE = 0.5
_FEWEST = 7  # words that two people hardly say alike
_ANSWERED = 10  # words that nobody repeats exactly in an answer


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the later of two quotations with the same words and two people behind them; an info if one is guessed."""
    if not article.repeated_quotations:
        return
    said = sorted(
        (part, i)
        for i, attribution in enumerate(article.attributions)
        if attribution.kind in (Kind.DIRECT, Kind.MIXED) and attribution.confidence >= _CONFIDENCE
        for part in attribution.content
    )
    inner = {quotation.inner: quotation for quotation in article.quotations}
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    reported = set()
    for echo in article.repeated_quotations:
        if any(place in inner and inner[place].depth for place in (echo.first, echo.again)):
            continue  # “She wrote, ‘I won,’” said Bo Lie: nothing tells whose the inner words are
        exact = not echo.changes and echo.shared >= _ANSWERED and go_on_alike(article.text, echo)
        if (echo.changes and echo.shared < _FEWEST) or (not exact and is_answer(article, starts, echo)):
            continue
        before, here = (credit_of(article, said, place) for place in (echo.first, echo.again))
        if before is None or here is None or before.whole + here.whole < 1 + (echo.shared < _FEWEST):
            continue
        one, other, span = before.person, here.person, inner[echo.again].span
        if {one.kind, other.kind} != {EntityKind.PERSON} or one.id == other.id or span in reported:
            continue
        places = ((echo.first, before.named), (echo.again, here.named))
        around = ((article.paragraphs[bisect_right(starts, place.start) - 1], named) for place, named in places)
        if is_led_by(article.text, one, span, other) or not all(may_credit(where, named=by) for where, by in around):
            continue
        reported.add(span)
        yield rule.at(
            span,
            f"credited to {other.name} here, to {one.name} before",
            Related(inner[echo.first].span, f"credited to {one.name}"),
            severity=rule.severity if before.sure and here.sure else Severity.INFO,
            attribution=here.attribution,
        )

"""One quantity is given with two values.

212 people and 221 people, $4.5 million and $4.5 billion: a digit or a scale has slipped. Two numbers are compared only
where the same thing is counted in sentences that share their words, and one could be a slip of the other. Numbers that
differ otherwise are an info, and nothing is an error: most differ rightly, and 840 published articles held no slip.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.checks._slips import slip_of
from quotecheck.model import Article, Finding, Quantity, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC601",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The storm drove 212 people from the island. By noon all {QC601 221} people from the island had beds.
        """,
        """
        The council set aside $4.5 million for the lock. The council has {QC601 $4.5 billion} for the lock.
        """,
        """
        Bo Ruiz, 43, mends nets. On Monday Ruiz, {QC601 34}, was fined.
        """,
        """
        The ferry carried 1,240 passengers over the strait in May. Of the ferry's {QC601 1,420} passengers none fell.
        """,
        """
        Keepers counted 86 seals on the north sandbank. In June keepers counted {QC601 91} seals on the north sandbank.
        """,
    ),
    good=(
        """
        The storm drove 212 people from the island in 2019. In 2021 it drove 221 people from the island.
        """,
        """
        About 100 boats left the bay at dawn. The harbour office counted 98 boats in the bay at dawn.
        """,
        """
        The north lock took 123 boats a day and the south lock 132 boats. The 123 boats of the north lock were larger.
        """,
        """
        Bo Ruiz, 43, and his son Cy Ruiz, 15, mend nets. On Dec. 12, 35 nets were torn.
        """,
        "The poll gave Ruiz 52 percent of votes in Dover. It gave Lamm 25 percent of votes in Dover.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    alike: dict[tuple[str, str], list[Quantity]] = {}
    for quantity in (*article.quantities, *article.ages):
        alike.setdefault((quantity.unit, quantity.counted), []).append(quantity)
    for group in alike.values():
        values = Counter(quantity.value for quantity in group)
        if len(values) < 2:
            continue
        together: dict[int, set[float]] = {}
        for quantity in group:
            together.setdefault(quantity.sentence.start, set()).add(quantity.value)
        reported: set[float] = set()
        for i, other in enumerate(group):
            for first in group[max(0, i - 40) : i] if other.value not in reported else ():
                if not _can_conflict(first, other, together):
                    continue
                slip, likely = slip_of(first, other)
                if slip:
                    reported |= {other.value, first.value}
                    yield _finding(article, first, other, values, slip, likely=likely)
                    break


def _can_conflict(first: Quantity, other: Quantity, together: dict[int, set[float]]) -> bool:
    """Whether nothing keeps two values apart: no range, no sentence that holds both."""
    if first.value == other.value or first.sentence == other.sentence or "range" in (first.bounds, other.bounds):
        return False
    both = {first.value, other.value}
    return not any(both <= together[each.sentence.start] for each in (first, other))


def _finding(
    article: Article, first: Quantity, other: Quantity, values: Counter[float], slip: str, *, likely: bool
) -> Finding:
    usual = first.span.of(article.text)
    here, before = values[other.value], values[first.value]
    return rule.at(
        other.span,
        f"{other.span.of(article.text)} here{times(here)}, {usual} elsewhere{times(before)}: {slip}?",
        Related(first.span, "the other value"),
        severity=Severity.INFO if other.quoted or first.quoted or not likely else None,
    )

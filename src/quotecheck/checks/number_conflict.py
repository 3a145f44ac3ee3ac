"""One quantity is given with two values.

212 people and 221 people, $4.5 million and $4.5 billion: a digit or a scale has slipped. Two numbers are compared
where the same thing is counted: where the text takes the later one for known (the 29 dead) and never explained it, or
where the sentences share their words. What it rounds, supersedes or adds up passes; values far apart are a note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from quotecheck.checks._counts import times
from quotecheck.model import Article, Finding, NumberClash, Quantity, Related, Rule, Severity, Slip, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC601",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "The storm drove 212 people from the island. By noon all {QC601 221} people from the island had beds.",
        "The panel voted 12-9. After the {QC601 12-8} vote it rose.",
        "Moe was jailed for 14 years. The {QC601 15-year} term is long.",
        "A call came at 2:15 a.m. on Monday. Nobody took it at {QC601 2:51 a.m.}",
        "The fire broke out at 2 a.m. in a shed. All slept when the fire broke out at {QC601 3 a.m.}",
        "The council set aside $4.5 million for the lock. The council has {QC601 $4.5 billion} for the lock.",
        "Bo Ruiz, 43, left. Ruiz, {QC601 34}, sued.",
        "Two of the six sheds leak. All {QC601 eight} sheds will be mended.",
        "The ferry took 1,240 passengers across in May. Of the ferry's {QC601 1,420} passengers none was hurt.",
        "A blast killed 27 people at Ash. The blast, which killed {QC601 29} people, was heard at sea.",
        "A wave killed 27 people on Monday. Of the {QC601 29} dead, 18 were sailors. The 27 were named.",
        "The yard sold nets to 14 ports. It has mended all nets in the {QC601 16} ports that bought them.",
        "Some 3,412 people signed. The {QC601 3,142}-name list is out.",
        "The dam holds 3.2 million cubic metres of silt. Mud broke the {QC601 2.3-million}-cubic-metre pond.",
        "The flood's dead had come to 318. The {QC601 381} lives that the flood took will be counted again.",
    ),
    good=(
        "The old dam holds 320,000 cubic metres in Ash. In Elm she saw the 230,000-cubic-metre pond.",
        "Nine of the 32 sailors were found on Monday. The 23 sailors still at sea have no radio, nor have the 32.",
        "The storm drove 212 people from the island in 2019. In 2021 it drove 221 people from the island.",
        "About 100 boats left the bay at dawn. The harbour office counted 98 boats in the bay at dawn.",
        """
        The north lock took 123 boats a day and the south lock 132 boats. The 123 boats of the north lock were larger.
        """,
        "Bo Ruiz, 43, and his son Cy Ruiz, 15, mend nets. On Dec. 12, 35 nets were torn.",
        "The hall put the crowd at 11,206. An earlier count had it at 11,026. The tax is €1.43m, the aid €1.34m.",
        "The bridge cost $86m. The $86.4m bridge opened in May. A tax of almost £1.2m was due. The £2.1m sale is off.",
        "He fell at 1.40pm. The doctor came at 3.25pm. He died at 4.10pm.",
        "Its 84 sheds on the quay were sold. The 86 sheds on the hill were let. At 9, Bo Ruiz is six.",
        "The poll gave Ruiz 52 percent of votes in Dover. It gave Lamm 25 percent of votes in Dover.",
    ),
)

_FAR = 1.45  # times by which two values differ that are of two things: of nine that unread articles showed, seven were


@rule
def check(article: Article) -> Iterator[Finding]:
    reported, amounts = set(), {each.span: each for each in (*article.quantities, *article.ages)}
    counts = _counts(amounts)
    summed = [(span, i) for i, each in enumerate(article.calculations) for span in (each.span, *each.terms)]
    sums = {span: {i for _, i in those} for span, those in groupby(sorted(summed), key=itemgetter(0))}
    for clash in article.number_clashes:
        if clash.other in reported or sums.get(clash.first, set()) & sums.get(clash.other, set()):
            continue
        reported |= {clash.other}
        likely = clash.slip != Slip.VALUE or not (clash.quoted or _are_far(amounts, clash.first, clash.other))
        yield _finding(article.text, counts, clash, likely=likely)


def _finding(text: str, counts: dict[Span, str], clash: NumberClash, *, likely: bool) -> Finding:
    first, other = clash.first, clash.other
    return rule.at(
        other,
        f"{other.of(text)} here{counts.get(other, '')}, {first.of(text)} "
        f"elsewhere{counts.get(first, '')}: {clash.slip}?",
        Related(first, "the other value"),
        severity=None if likely else Severity.INFO,
    )


def _are_far(amounts: dict[Span, Quantity], first: Span, other: Span) -> bool:
    """Return whether two values are too far apart for a slip: 15 cents a share for the costs, 24 cents in dividends."""
    low, high = sorted(amounts[span].value if span in amounts else 0 for span in (first, other))
    return low > 0 and high > _FAR * low


def _counts(amounts: dict[Span, Quantity]) -> dict[Span, str]:
    """Return how often the value of each amount stands in the text, as a message says it."""
    values = {span: (each.unit, each.counted, each.value) for span, each in amounts.items()}
    counts = Counter(values.values())
    return {span: times(counts[value]) for span, value in values.items()}

"""Numbers that the text calculates with do not fit together.

Up 25 percent from 40 to 60; 30 of the 120, or 20 percent; aged 81 in 2007 and born in 1915: a number is wrong. The
calculation is repeated with the rounding that the numbers show; one point or six percent of the result is tolerated.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Calculation, Finding, Related, Rule, Severity, Span, Sum
from quotecheck.system.printable import joined

rule = Rule(
    __name__,
    __doc__,
    code="QC604",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "Landings rose {QC604 25 percent} from 40 boats in 2010 to 60 boats in 2020.",
        "Of the fleet, 30 of the 120 boats, or {QC604 20 percent}, have no radio.",
        "The painter, born in 1915, died in 2007 aged {QC604 81}. Dues {QC604 quintupled} from $40 to $60.",
        "The storm killed {QC604 12} people: seven men and four women. Harbour dues {QC604 doubled} from $40 to $60.",
        "She won by {QC604 350} votes, 5,120 to 4,870, and a total of {QC604 96} votes: 40 for and 46 against.",
        "Sales fell {QC604 30 percent} to $4.1 million in the three months to June 30 from $5.1 million.",
        "Dues went from $1.2 million to $900,000, or by {QC604 a third}, and to 310 from 248, a {QC604 20%} rise.",
        "Of the 86 boats, 61 sailed; the other {QC604 15} did not. It cost {QC604 $90}: $40 for oil and $60 for ice.",
        "Of the {QC604 30} keepers, 17 are women and 14 are men. The nine-member council voted {QC604 6-4}.",
        "Dues, once $80, are $120, a rise of {QC604 70%}. 36 ate, against 24 six days prior, a spike of {QC604 60%}.",
        "The fair began in 2022. Bo Lamm, 52, who was born in {QC604 1976}, won.",
        "Set up in 1968, it shut in 2004 after {QC604 46} years. A choir, founded in 1924, turned {QC604 90} in 2004.",
        "Lamm polled 420 votes and Ruiz 398, a majority of {QC604 32}. Each of 40 men got $50, {QC604 $2,500} in all.",
        "Output was 660 tonnes, {QC604 20%} more than the 600 of then. She sent {QC604 $96} in two payments: $60, $38.",
        "Dues rose by {QC604 30 percent}. They went from $40 to $48. Its 60 men are {QC604 twice} the 20 of last year.",
        "In 2019 there were 60 bakers. Today there are 45, a drop of {QC604 a third}.",
        "Six of the {QC604 nine} men voted yes, four against. A crew of {QC604 84} is made up of 61 men and 33 boys.",
        "Bo Ruiz died at {QC604 71}. He sang. He died on May 3, 2022. Born in Ulm in 1938, Ruiz was a smith's son.",
        "Ann Lamm, born in 1948, made clocks. She died in 2011 at the age of {QC604 71}.",
        "Ash has 143 boats and Elm 68, a combined fleet of {QC604 221}. Of the {QC604 146} men, 97 sail, 39 do not.",
        "It has €395,000; the yard asks €260,000. The gap of {QC604 €145,000} is wide.",
        "The quay is 1.2 kilometres ({QC604 0.95 miles}) long, and the 20-kilo ({QC604 60-pound}) anchor is old.",
        "It owes $48 million. It pays $20 million now, $16 million in June and the other {QC604 $10 million} later.",
        "Of the $7.5m grant, $3m (40 per cent) will be spent on nets, and the remaining {QC604 $4.3m} on a crane.",
    ),
    good=(
        "Landings rose 50 percent from 40 boats to 60 boats, and prices nearly doubled from $41 to $78.",
        "Of the fleet, 31 of the 120 boats, or about 25 percent, have no radio. One in three, or 33 percent, leaks.",
        "The fair began in 2022. Bo Lamm, 51, who was born in 1976, sang. Of the day of the paper nothing is told.",
        "The painter, born in 1915, died in 2007 aged 91. It rose 10 percent, to 60, from 40 percent of sales.",
        "Of the 48 keepers, 20 are women and 15 are children. The seven-member board voted 5-2; the panel voted 8-3.",
        "Dues fell by a quarter, from 320 to 240, a cut of nearly a quarter; boats from 6 to 9, a rise of half.",
        "She won 5,120 to 4,870, a majority of 250. The poll has 47 percent to 42 percent, a four-point lead.",
        "The quay is 100 miles (160 km) off and has 40 acres, or about 16 hectares; it holds 500 litres (110 gallons).",
        "Nine of the 32 sailors were found; the other 23 were not. It cost $90: $40 for oil, $50 for ice and salt.",
        "A majority of 26 is needed; 20 voted for and 15 against. Tickets cost $40 each, and 30 guests raised $1,500.",
        "Rents rose 9 percent. It built 40 homes, up from 30. Sales rose 5 percent to $20, against a forecast of $25.",
        "Cy Teal, 34, died on May 3, 2022. The cook, Carl Lie, gave himself up. He was born in 1990.",
        "The 10 guests are four cooks, three nurses, a baker and Ann Lamm's two sons and mother.",
        "It was 2024. Ann Lamm, 61, whose husband fished, sat. Born in 1951, he died in May.",
        "A hall, opened in 1950, held her 60th birthday in 2012. It rose 30 cm, from 1.2 metres to 1.5.",
        "Sales fell 10 percent to 90, and profit rose from 40 to 60. Fires rose 20 percent to 600 after 400 dry weeks.",
        "Ruiz taught from 1970 to 2005, and for 25 years sang. It got 12 oars at $40 each and a boat, $900 in all.",
        "Each of 40 men gets $50 a month, or $4,000. Lamm had 420 votes, Ruiz 390, a vote up by 40 votes.",
        "Opened in 1968, it shut in 2004 after 36 years, 20 years after a club formed in 1924 turned 60.",
        "Ash has 143 boats and Elm 68, a combined fleet of 211. Of the 146 men, 97 sail, 39 row and ten rest.",
        "The storm killed 12 people, three of them children, and sank 12 boats, seven ferries and four tugs.",
    ),
)

_SUMS = {
    **dict.fromkeys((Sum.CHANGE, Sum.MOVE, Sum.PART, Sum.STEP), "change"),
    **dict.fromkeys((Sum.SHARE, Sum.FRACTION), "share"),
    **dict.fromkeys((Sum.DIFFERENCE, Sum.LEAD), "difference"),
    Sum.TIMES: "ratio",
    **{kind: kind.value for kind in (Sum.AGE, Sum.AVERAGE, Sum.CONVERSION, Sum.PRODUCT, Sum.REST, Sum.SPAN, Sum.TOTAL)},
}


@rule
def check(article: Article) -> Iterator[Finding]:
    wrong = [each for each in article.calculations if not each.holds and each.kind in _SUMS]
    reported = set[Span | frozenset[Span]]()
    # Of a whole, a part and what remains, the last is the number that the writer calculated.
    for calculation in sorted(wrong, key=lambda each: each.kind is Sum.TOTAL):
        numbers = frozenset((calculation.span, *calculation.terms))
        if reported.isdisjoint((calculation.span, numbers)):
            reported |= {calculation.span, numbers}
            yield _finding(article, calculation)


def _finding(article: Article, calculation: Calculation) -> Finding:
    parts = joined([term.of(article.text) for term in calculation.terms])
    makes = f"the {_SUMS[calculation.kind]} is {calculation.makes}"
    return rule.at(
        calculation.span,
        f"“{calculation.span.of(article.text)}” does not fit {parts}: {makes}",
        *(Related(term, "counted with this") for term in calculation.terms),
        severity=Severity.INFO if calculation.quoted else None,
    )

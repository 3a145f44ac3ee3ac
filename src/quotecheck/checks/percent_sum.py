"""Shares of a whole do not add up to 100 percent.

40 percent, 35 percent and the remaining 30 percent: one of them is wrong. Shares are added up only where the last is
called the rest, or those of the undecided, where the text says that they are all (it consists of, men and women), or
where each is of another part of one whole; percentages that merely appear together (several answers) are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity, Sum

rule = Rule(
    __name__,
    __doc__,
    code="QC603",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "Of the catch, 40 percent goes to Ardan, 35 percent to Brell and the remaining {QC603 30 percent} to Corm.",
        "In the poll 58 percent were for the lock, 33 percent against and {QC603 19 percent} had not decided.",
        "The PLP had 46.8 percent, the NDC 39.4 percent, farmers 11.2 percent and others {QC603 4.6 percent}.",
        "In a poll 44% liked the toll, 31% were against it, 19% were undecided and {QC603 11%} gave no answer.",
        "Some 44% backed the lock. 31% were against it. 19% were undecided and {QC603 11%} gave no answer.",
        "Of owners 47% would sell up, 31% would move, 18% would stay put and {QC603 9%} did not know.",
        "Fuel takes 41 percent of it. Staff cost 33 percent, nets 11 percent and everything else {QC603 9 percent}.",
        "The flour consists of 55 percent rye, 30 percent wheat and {QC603 20 percent} oats.",
        "Women are 58 percent of the keepers and men {QC603 52 percent}.",
        "Lamm got 53.4 percent of the vote and Ruiz {QC603 48.9 percent}.",
        "Half a dozen firms own 72 percent of the fleet. The other {QC603 38 percent} belongs to the towns.",
        "Of the sum, 46% came from fees, 31% from grants and {QC603 27%} from gifts.",
        "Diesel buses make up 64 percent of the fleet, hybrids 22 percent and old ones {QC603 24 percent}.",
        "Nets brought in 46% of sales, sails 31% and oars, the last of its three lines, {QC603 14%}.",
        "Inner areas have 21% of them, suburbs 38%, towns 29% and farms {QC603 17%}.",
        "Half of it came from fees, 30 percent from grants and {QC603 25 percent} from gifts.",
    ),
    good=(
        "Of the catch, 40 percent goes to Ardan, 35 percent to Brell and the remaining 25 percent to Corm.",
        "Of the 60 percent that is sold, 33 percent goes to Ardan, 33 to 33.4 percent to Brell, the rest to Corm.",
        "Some 60 percent like cod. Of these 45 percent fry it and the other 55 percent do not.",
        "Wages rose 9 percent. Oil takes 50 percent of it, nets 30 percent and everything else 20 percent.",
        "Oil takes 50 percent, nets 30 percent and everything else 9 percent more than last year.",
        "Lamm took 52 percent of the vote and Ruiz 54 percent four years earlier.",
        "Some 54 percent of women and 36 percent of men row. Ruiz got 53 percent of the vote in Ardan and 60 in Brell.",
        "Of it 46% came from fees, 31% from grants and 20% from gifts. Of owners 60% like cod, 55% crab and 50% eel.",
        "The bank owns 51% of the mine and 49% of the port, and the town 52% of the mine.",
        "Lamm won 61% of her games, Ruiz 55%. The dam holds 62% of its water and the lake 71%.",
        "Some 44% backed the lock. 31% were against it. 19% were undecided and 6% gave no answer.",
        "Three answers were allowed: 80 percent chose cod, 70 percent crab and 60 percent eel.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    for calculation in article.calculations:
        if calculation.kind is Sum.SHARES and not calculation.holds:
            yield rule.at(
                calculation.span,
                f"the shares add up to {calculation.makes} percent",
                *(Related(term, "one of the shares") for term in calculation.terms),
                severity=Severity.INFO if calculation.quoted else None,
            )

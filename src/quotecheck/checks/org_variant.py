"""One organisation is written with two similar names.

National Committee for Counter Smuggling in one paragraph and National Committee on Counter Smuggling in another: one
of them is not its name. Links may differ, or one word by a letter or two, by its form or for a near synonym, so that
organisations which differ by design (Ministry of Justice, Ministry of Health) are never compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._body_places import are_two, gaps
from quotecheck.checks._body_slips import is_widened, near_names
from quotecheck.checks._counts import times
from quotecheck.model import Article, BodyName, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC317",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The National Committee for Counter Smuggling met on Monday.

        The {QC317 National Committee on Counter Smuggling} gave no details.
        """,
        """
        The Harbour Fishermen's Union met. The union is old, but the {QC317 Habour Fishermen's Union} voted.
        """,
        """
        The Harbour Relief Fund paid for it. The {QC317 Harbour Rescue Fund} will pay again.
        """,
        """
        Lantern Rights Watch wrote the report. {QC317 Lantern Right Watch} has three members.
        """,
        """
        The Ministry of Salt and Harbour Safety wrote. The {QC317 Ministry of Salt and Harbour Works} did not.
        The Harbour Salt Research Fund paid. The {QC317 Harbour Fund for Salt Research} will pay again.

        The Fjord Salt Observatory counts boats. The {QC317 Fjord Salt Rights Observatory} counts them by night.
        """,
        """
        The Fjord Tenants' Association met. {QC317 Fjord Tenants Union} members left. The Fjord Salt Works is shut, but
        the {QC317 Fjord Salt Plant} smokes. The Ostby Hospital Trust paid. The {QC317 Ostby Hospitals Trust} did not.
        """,
    ),
    good=(
        """
        The Ministry of Fisheries and Ports paid for it. The provincial Department of Fisheries and Ports did not.
        """,
        """
        The Ministry of Justice and the Ministry of Health share a house. Ohio's Harbour Board met Ohio Harbour Boards.
        """,
        """
        The Northern Harbour Board met the Southern Harbour Board; Austrian Salt Board, Australian Salt Board.
        """,
        """
        The Fjord Salt Rights Observatory counts boats. The Fjord Salt Observatory, as it is called, waits.

        The Fjord Salt Board met the Fjord Salt Commission on Monday.
        The Fjord Lamp Society met. The Fjord Lamp Trust, a charity, paid.
        The Court of Salt met, and two Courts of Salt closed. The Public Records Office met the Public Record Company.
        """,
    ),
)

_MOST_COMPARED = 25


@rule
def check(article: Article) -> Iterator[Finding]:
    by_words: dict[str, list[BodyName]] = {}
    for each in article.body_names:
        by_words.setdefault(each.words, []).append(each)
    by_gap: dict[tuple[str, ...], list[str]] = {}
    reported: set[str] = set()
    for name, places in by_words.items():
        for gap in gaps(name):
            for other in by_gap.setdefault(gap, [])[-_MOST_COMPARED:]:
                # The rarer, at a draw the later, is pointed at.
                usual, odd = (other, name) if len(by_words[other]) >= len(places) else (name, other)
                # A name that comes first is no shortened one.
                if not near_names(usual, odd) and not is_widened(other, name):
                    continue
                told = odd not in reported and len(by_words[odd]) <= 2
                if told and not are_two(article.text, by_words[usual], by_words[odd]):
                    reported.add(odd)
                    yield _finding(by_words[usual], by_words[odd])
            by_gap[gap].append(name)


def _finding(usual: list[BodyName], odd: list[BodyName]) -> Finding:
    return rule.at(
        odd[0].span,
        f"“{odd[0].words}” here{times(len(odd))}, “{usual[0].words}” elsewhere{times(len(usual))}: one organisation?",
        Related(usual[0].span, f"written “{usual[0].words}”"),
        severity=Severity.INFO if odd[0].quoted or usual[0].quoted else None,
    )

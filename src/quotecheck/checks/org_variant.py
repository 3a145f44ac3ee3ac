"""One organisation is written with two similar names.

National Committee for Counter Smuggling in one paragraph and National Committee on Counter Smuggling in another: one
of them is not its name. Links may differ, or one word by a letter or two, by its form or for a near synonym; behind
a proper word any ordinary one. Bodies that differ by design (Ministry of Justice, Ministry of Health) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.checks._near_bodies import near_bodies
from quotecheck.checks._variants_of_bodies import variants_of_bodies
from quotecheck.model import Article, Finding, Related, Rule, Severity, Span

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
        The Harbour Relief Fund paid for it. The {QC317 Harbour Rescue Fund} will pay again. The Salt Reserves Agency
        wrote. The {QC317 Salt Resources Agency} did not.
        Lantern Rights Watch wrote the report. {QC317 Lantern Right Watch} has three members.
        "It leaks," said Ana Moe, chief executive of Southland Salt Haulage. {QC317 Southern Salt Haulage} left.
        Halden Fjord Partners sold. A week later {QC317 Halden Fjord Capital} bought. The Halden Catchment Alliance met.
        The {QC317 Halden Conservation Alliance} sings. The Network for Accountable Salt Use left. {QC317 Network for
        Accountability in Salt Use} stays.
        """,
        """
        The Ministry of Salt and Harbour Safety wrote. The {QC317 Ministry of Salt and Harbour Works} did not.
        The Harbour Salt Research Fund paid. The {QC317 Harbour Fund for Salt Research} will pay again.
        The Fjord Salt Observatory counts boats. The {QC317 Fjord Salt Rights Observatory} counts them by night.
        """,
        """
        The Fjord Tenants' Association met. {QC317 Fjord Tenants Union} members left. The Ostby Residents' Guild met.
        The {QC317 Ostby Residents' Committee} left. The Fjord Salt Works is shut. The {QC317 Fjord Salt Plant} smokes.
        The Ostby Hospital Trust paid. The {QC317 Ostby Hospitals Trust} did not. The United Rowers of Ostby met.
        {QC317 Ostby Rowers United} left. The Sirel Adun Farmers Savings and Credit Society paid. The society met. The
        {QC317 Sirel Adun Traders Savings and Credit Society} sued. The Office for Infectious Disease Control met.
        The {QC317 Office for Transmissible Disease Control} wrote.
        """,
    ),
    good=(
        """
        The Ministry of Fisheries and Ports paid for it. The provincial Department of Fisheries and Ports did not.
        The Ministry of Justice and the Ministry of Health share a house. Ohio's Harbour Board met Ohio Harbour Boards.
        The Northern Harbour Board met the Southern Harbour Board; Austrian Salt Board, Australian Salt Board.
        The Fjord Salt Rights Observatory counts boats. The Fjord Salt Observatory, as it is called, waits.

        The Fjord Salt Board met the Fjord Salt Commission on Monday.
        The Halden Police Department came. The Halden Fire Department did not. Boca Salt Foundation paid; it was
        Boca Salt Foundation's last gift. The Salt Rights Committee met. A Salt Rights Committeeman left.
        The Ostby Tenants Club met. Another body, the Ostby Traders Club, did not. Ostby Sea Capital (OSC) paid. Its
        partner left. Ostby Sea Holdings (OSH) did not pay.
        The Fjord Lamp Society met. The Fjord Lamp Trust, a charity, paid. The Sirel Adun Tutors Savings and Credit
        Guild paid. The Sirel Adun Millers Savings and Credit Guild sued. The Sirel Adun Bus Workers Guild ate.
        The Court of Salt met, and two Courts of Salt closed. The Public Records Office met the Public Record Company.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    found = [
        _finding(
            article.text,
            (odd[0].span, len(odd)),
            (usual[0].span, len(usual)),
            quoted=odd[0].quoted or usual[0].quoted,
        )
        for usual, odd in near_bodies(article)
    ]
    yield from found
    for variant in filter(variants_of_bodies(article), article.variants):
        odd, usual = variant.odd, variant.usual
        if not any(place.overlaps(finding.spans[0]) for finding in found for place in (odd, usual)):
            yield _finding(article.text, (odd, variant.odd_count), (usual, variant.usual_count), quoted=variant.quoted)


def _finding(text: str, odd: tuple[Span, int], usual: tuple[Span, int], *, quoted: bool) -> Finding:
    """Return the finding for two forms, each with its first place and how often it stands there."""
    here, elsewhere = (" ".join(place.of(text).split()) for place, _ in (odd, usual))
    return rule.at(
        odd[0],
        f"“{here}” here{times(odd[1])}, “{elsewhere}” elsewhere{times(usual[1])}: one organisation?",
        Related(usual[0], f"written “{elsewhere}”"),
        severity=Severity.INFO if quoted else None,
    )

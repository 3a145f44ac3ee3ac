"""One person has two roles that cannot both be right, or one title in two wordings.

A title changed in one paragraph and not in the next leaves the reader unsure who is talking. Titles are compared by
meaning: chief executive, CEO and chief executive officer are one, a spokeswoman is a spokesman, and a title that merely
shortens the other passes. So do former, acting and coming roles, several roles that people do combine (founder and
chairman, senator and leader), and whatever the text says has changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, RoleClash, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC401",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        "We will appeal," said Maria Lopez, the mayor.

        "It is over," said Lopez, the {QC401 police chief}.
        """,
        """
        Chief Financial Officer Owen Achter sold the plant. Achter, the {QC401 chief operating officer}, gave no reason.
        """,
        """
        Labor Minister Irina Volkov met the drivers. On Friday {QC401 Interior Minister} Irina Volkov met them again.
        """,
        "State prosecutor Ada Obi spoke. Obi, the {QC401 federal prosecutor}, said no.",
        "Ada Obi, the Minority Leader, voted no. Later Obi, the {QC401 Minority Whip}, voted yes.",
        "Leo Brandt, deputy director of the museum, spoke. Brandt, who {QC401 heads the museum}, was glad.",
        "Ada Obi, the committee's chair, spoke. Obi, the {QC401 panel's vice chair}, left.",
        """
        Sen. Ada Obi (R-Ohio) voted no. Later Sen. Ada Obi ({QC401 D-Ohio}) voted yes.
        """,
        "Ada Obi, chief nurse at the Ash and Elm NHS Trust, spoke. {QC401 Medical director} Ms Obi left.",
        "Det Con Ada Obi saw {QC401 Det Sgt} Obi.",
        "Bo Lie, chief of Ash town, met Bo Lie, the {QC401 Elm town chief}.",
        'Ola Moe, the MP for Ostby, rose. "No," the {QC401 Brell MP} said.',
        """
        Ines Roth, the ambassador for watching and protecting rivers, spoke. Ines Roth, the
        {QC401 ambassador-at-large to defend lakes and rivers}, left.
        """,
    ),
    good=(
        """
        Lt. Col. Leo Brandt spoke. Col. Brandt left. Sgt Ada Obi, promoted in May, stayed. Insp Obi was glad.

        DAP assemblyman Ola Moe, the Conservative MP for Ostby, rose. The Ostby MP sat down. Ash assemblyman Moe sat.
        """,
        """
        Bo Lie, chief clerk and director of the Ash and Elm Trust, sat. Mr Lie, the trust's director, left.

        Ola Moe, chief executive of Fjord Salt, spoke. Moe, the CEO, was glad. Chief Executive Officer Ola Moe left.
        """,
        "Ostby's police chief, Senior Commissioner Ada Roth, spoke. The police chief, Ada Roth, left.",
        "Ada Obi, the deputy provincial governor, spoke. The deputy governor, Ada Obi, left.",
        """
        Former Mayor Ada Obi met Sen. Ada Obi's staff. Ada Obi, who was elected governor in May, is the governor.
        """,
        """
        Irina Volkov, the founder and chairwoman, left. Volkov, the chief executive, stayed.

        State Coroner Ada Roth spoke. Magistrate Roth, who sits as coroner, left.

        County Judge Leo Obi, a state judge, spoke. Assistant County Prosecutor Bo Lie, the prosecutor, sat.
        """,
        """
        Sen. Ada Obi spoke. Obi, the Republican leader, and Rep. Leo Obi, the mayor's son, listened.
        """,
        """
        Ines Roth, spokeswoman for the Harbour Board, spoke. Roth, a spokesman, left. Board spokesperson Ines Roth ate.
        """,
    ),
)

_HOW = {
    RoleClash.OFFICE: "does one person hold both?",
    RoleClash.RANK: "one post, with and without a deputy's rank?",
    RoleClash.WORDING: "one title in two wordings?",
    RoleClash.PARTY: "does one person belong to both?",
}


@rule
def check(article: Article) -> Iterator[Finding]:
    for conflict in article.role_conflicts:
        yield rule.at(
            conflict.other.span,
            f"{conflict.person} is “{conflict.other.text}” here and “{conflict.first.text}” before: "
            f"{_HOW[conflict.clash]}",
            Related(conflict.first.span, f"{conflict.person} as “{conflict.first.text}”"),
        )

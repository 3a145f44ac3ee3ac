"""One organisation has two acronyms.

Readers take HRB and HBR for two organisations. Reported are two definitions of one organisation, a defined acronym with
its letters transposed, and the organisation's initials used where other letters were defined.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._bodies import body_key
from quotecheck.checks._letter_slips import go_together, letter_slips, mixed_forms
from quotecheck.checks._turned_names import turned_names
from quotecheck.model import Acronym, Article, Finding, Fit, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC312",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The Harbour Review Board (HRB) met on Monday. Fishermen blamed the {QC312 HBR} for the delay.
        The Union of Inland Sailors (UIS) is small. The {QC312 Union of Inland Sailors (UNIS)} has nine members.
        """,
        """
        The Commission for Open Rivers (COR) has moved. The {QC312 CFOR} chair and a {QC312 CoOR} clerk stayed behind.
        The Fjord Salt Rights Council (FSRC) met. The clerk of the {QC312 Fjord Salt Rights Council (FRSC)} left.
        The Fjord Salt Bureau (FSB) met. A boat came from the {QC312 Fjord Salt Bureau (VSB)}.
        """,
        """
        The Portsea Salt Works Board (PSWB) met. A {QC312 SPWB} official left, and so did the {QC312 PSVB} clerk.
        The Harbour Salt Bureau (HSB) met. A boat of the Harbour Salt Bureau ({QC312 HarSal}) sank.
        The Deep Salt Chamber (DSC) met. The clerk of the {QC312 SDC} left.
        The Portsea Salt Works Board (PSWB) met. The clerk of the {QC312 PWB} left. {QC312 PSVWB} staff stayed.
        The Salt Care for Boats network (SCB) met, and {QC312 Salt Boats Care network (SBC)} staff.
        The Hill Salt Goods Bureau (HSGB) met. The clerk of the {QC312 Hill Salt Goods Bureau (SGB)} left.
        """,
    ),
    good=(
        """
        The Harbour Review Board (HRB) met on Monday. The Radio Harbour Bulletin (RHB) reported it, and RHB was right.
        """,
        """
        The Portsea Salt Works Board (PSWB) met the Portsea Salt Works Commission (PSWC), the PSWD and the BPSW.
        The United Nations (UN) runs the United Nations Children's Fund (UNICEF).
        The Fjord Salt Bureau (FSB) met. A boat came from the Fjord Salt Bureau (VSB, from its Dutch name).
        Ana Moe (NED) won. The race before went to Ana Moe (BEL).
        The Ministry of Herring (MoH) met. MoH staff and the MOH clerk left, and so did Ola McDow of the MD (mud dams).
        """,
        """
        The Anglers' Club (AC) met the Committee of Anglers (CA). ABC News and BCA Radio were there.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    by_body: dict[str, Acronym] = {}
    for other in article.acronyms:
        if other.quoted or not _is_own(other, by_body):
            continue
        first = by_body.setdefault(body_key(other.words), other)
        both_foreign = first.fit is other.fit is Fit.FOREIGN
        if not both_foreign and not go_together(first.letters, other):
            yield rule.at(
                other.span,
                f"“{other.words}” is {other.letters} here and {first.letters} before",
                Related(first.span, f"defined as {first.letters}"),
            )
    for one, written in mixed_forms(article):
        yield rule.at(
            written,
            f"“{one.words}” is {written.of(article.text)} here and {one.letters} elsewhere",
            Related(one.span, f"defined as {one.letters}"),
        )
    for one, other in turned_names(article.text, by_body.values()):
        yield rule.at(
            other.span,
            f"“{other.words}” ({other.letters}) here, “{one.words}” ({one.letters}) before: one organisation?",
            Related(one.span, f"defined as {one.letters}"),
        )
    for form, acronym in letter_slips(article):
        yield rule.at(
            form.span,
            f"{form.letters} here, {acronym.letters} where “{acronym.words}” is spelt out: one organisation?",
            Related(acronym.span, f"defined as {acronym.letters}"),
        )


def _is_own(acronym: Acronym, by_body: dict[str, Acronym]) -> bool:
    """Whether letters are those of the words, or stand in brackets where other letters do, too: FSRC, FRSC; FSB, VSB.

    Not where the text says whose letters they are: (VSB, from its Dutch name).
    """
    if acronym.fit is Fit.NONE:
        return body_key(acronym.words) in by_body
    return acronym.fit is not Fit.FOREIGN or acronym.span.end - acronym.short.end == 1

"""An acronym is used and never spelt out.

Few readers know what NOCS is. Acronyms that everybody knows (NATO, FBI) are in a list that configuration extends
(`known-acronyms`); for those that desks know and readers may not (FOIA, CPI) the finding is a note. A short form that
the text explains in passing, or whose words appear in it, is accepted.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._letter_slips import letter_slips
from quotecheck.checks.acronym_two_forms import rule as two_forms
from quotecheck.lexicon.organisations import called
from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC314",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "The state sent an agent. So did the {QC314 OSFM}, which has a team for such fires.",
        """
        The minister met officials of the {QC314 NOCS} on Monday. The NOCS gave no details.
        """,
        "She asked for the {QC314 FOIA} reply, and was told to wait.",
        'Boats of the {QC314 GBHV} left at dawn. "We wait," a fisherman said, until the GBHV boats were gone.',
    ),
    good=(
        """
        The National Office for Counter Smuggling gave no details on Monday. The NOCS never does. NOCS staff left.

        The Harbour People's League met. The H.P.L. is small. The H.P.L. has no hall.
        """,
        """
        NATO met. NATO will meet again. STOP, the sign said. STOP! World War III and Louis XIV. III, XIV.
        """,
        """
        "The NOCS is closed," he said. "NOCS never opens." The KDLB radio station and WXYZ agreed; KDLB sent WXYZ home.
        """,
        """
        They play at TPC Reno this week. At TPC Reno the greens are fast. The I-DEV board met. The I-DEV hall shut.
        """,
        """
        The news agency NOCS reported it. NOCS gave no source. BY ANN LEE OF THE NOCS NEWSROOM
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    undefined = [each for each in article.undefined_acronyms if not each.lone]
    if not undefined:
        return
    told = letter_slips(article) if two_forms.runs(article.house) else ()
    slips = {form.letters for form, _ in told}
    for acronym in undefined:
        if acronym.letters in slips:
            continue
        owners = called(acronym.letters)
        times = f" {len(acronym.uses)} times" if len(acronym.uses) > 1 else ""
        yield rule.at(
            acronym.uses[0].span,
            f"{acronym.letters} is used{times} and never spelt out"
            + (f" (the register has {' and '.join(owner.name for owner in owners)})" if owners else ""),
            *(Related(form.span, "used again here") for form in acronym.uses[1:2]),
            severity=Severity.INFO if acronym.insider else None,
        )

"""The letters of an acronym cannot come from the words it is spelt out as.

An extra letter, two transposed letters or a wrong letter: the acronym or the name is misprinted, and both look right
at a glance. Short forms that leave words out are accepted, and so are those of the name in another language.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._bodies import body_key
from quotecheck.checks.acronym_two_forms import rule as two_forms
from quotecheck.lexicon import words
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.organisations import named
from quotecheck.model import Article, Finding, Fit, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC313",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "The Harbour Review Board ({QC313 HBR}) met on Monday.",
        "Officials at the Inland Water Office ({QC313 IWR}) were not surprised.",
        "The Federal Bureau of Investigation ({QC313 BFI}) answered the World Health Organization ({QC313 WOH}).",
        "The mayor praised Ruiz’s Trans-Alpine Pact ({QC313 TPA}).",
        "The World Council for Deep Rivers ({QC313 WCRRD}) keeps the list.",
        "The Fjord Salt Crop Union ({QC313 FSU}) met the Society of Rowers ({QC313 SRO}).",
    ),
    good=(
        "The Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF) sent two agents.",
        "Doctors Without Borders (MSF) runs the clinic, and the National Action Party (PAN) praised it.",
        "GENEVA (AP) — Sen. Ann Harbour (R-Ohio) met the Swiss People’s Party (SVP).",
        "Leo Brandt, Chairman of the Al Sidra Water Board (ASWB), was glad.",
        "The Social Democratic Party (PSD) won. The Fjord Salt and Crop Union (FSU) rejoiced.",
        "The National Office for Counter Smuggling (NOCS) and the Trans-Alpine Pact (TAP) have one address.",
        "Members of the Harle County Assembly (MCAs) voted against it.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    fits = (each for each in article.acronyms if each.fit in (Fit.INITIALS, Fit.LETTERS))
    told = {body_key(each.words) for each in fits} if two_forms.runs(article.house) else set()
    for acronym in article.acronyms:
        if body_key(acronym.words) in told:
            continue  # by acronym-two-forms
        body = named(acronym.words)
        own = body.acronyms if body else ()
        # The name in another language does not excuse a slip of the body's own letters (FIB for the FBI).
        # Parties of one name are abroad under other letters: the Social Democratic Party (PSD).
        party = not words("foreign_name_words").isdisjoint(acronym.words.lower().split())
        near = (letters for letters in own if len(letters) > 2 and edits(letters, acronym.letters) == 1)
        slip = "" if party else next(near, "")
        if acronym.letters in own or (acronym.fits and (acronym.fit is not Fit.FOREIGN or not slip)):
            continue
        yield rule.at(
            acronym.short,
            f"the letters of {acronym.letters} do not appear in “{acronym.words}” in that order"
            + (f"; the register has {slip}" if slip else ""),
            Related(acronym.expansion, "spelt out here"),
            severity=Severity.INFO if acronym.quoted else None,
        )

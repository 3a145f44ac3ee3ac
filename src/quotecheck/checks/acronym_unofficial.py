"""An organisation is given an acronym that is not its own.

The register of organisations that quotecheck ships decides: the United Nations High Commissioner for Human Rights is
OHCHR, and UNHRC is the Council. Only names that a single organisation has are looked up: many countries have a Social
Democratic Party.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import called, named, plain
from quotecheck.model import Article, Finding, Fit, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC316",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "The International Maritime Organization ({QC316 INMARO}) met in London.",
        "Rules of the World Meteorological Organisation ({QC316 WMTO}) apply.",
        "The United Nations Children's Fund ({QC316 UNCF}) runs a school.",
    ),
    good=(
        "The International Maritime Organization (IMO) met in London, beside the UN Children's Fund (UNICEF).",
        "The Social Democratic Party (SDP) of the island lost, and so did the Department of Justice (DoJ) team.",
        "OTAN is the French for the North Atlantic Treaty Organization (OTAN).",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    reported: set[tuple[str, str]] = set()
    for acronym in article.acronyms:
        body = named(acronym.words)
        own_letters = {each.upper().replace("-", "") for each in body.acronyms} if body else set()
        if body is None or acronym.letters.upper() in own_letters or not _is_one_body(acronym.words):
            continue
        if (acronym.letters, body.name) in reported or (acronym.fit is Fit.NONE and not called(acronym.letters)):
            continue
        reported.add((acronym.letters, body.name))
        owners = [owner.name for owner in called(acronym.letters)]
        whose = f"; {acronym.letters} is {' or '.join(owners)}" if owners else ""
        yield rule.at(
            acronym.short,
            f"the acronym of “{acronym.words}” is {body.acronyms[0]}, not {acronym.letters}{whose}",
            Related(acronym.expansion, f"in the register: {body.name} ({', '.join(body.acronyms)})"),
            severity=Severity.INFO if acronym.quoted else None,
        )


def _is_one_body(name: str) -> bool:
    """Whether only one body can bear `name`: it says so, or it is long."""
    plainly = plain(name).split()
    return len(plainly) >= 6 or not words("words_of_the_world").isdisjoint(plainly)

"""One acronym stands for two organisations.

Readers take an acronym for the organisation it was first spelt out as. When a later paragraph spells it out as another,
one of the two names is wrong, or two organisations need two short forms. The check does not decide which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.checks._bodies import body_key, is_misspelt, same_body
from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import plain
from quotecheck.model import Acronym, Article, Finding, Fit, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC311",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        The Harbour Review Board (HRB) met on Monday.

        Fishermen waited outside. The {QC311 Harbour Rescue Board (HRB)} answered at noon.
        """,
        """
        The Inland Water Office (IWO) has closed the lock. {QC311 IWO (Institute of Weather Observation)} staff agreed.
        """,
        """
        The Harbour Relief Fund (HRF) paid for the beds. The {QC311 Harbour Rescue Fund (HRF)} will pay again.
        The Harbour Audit Unit, HAU, met. A clerk of the {QC311 Harbour Appeals Unit, HAU}, left.
        The Special Harbour Relief Unit (Shru) met. The {QC311 Special Harbour Rescue Unit (Shru)} did not.
        The World Warden of Harbour Rights (WWHR) spoke. The {QC311 World Harbour Rights Union (WWHR)} will meet.
        """,
    ),
    good=(
        """
        The Harbour Review Board (HRB) met on Monday. The Cornwall Harbour Review Board (HRB) meets once a year.
        """,
        """
        A chief data officer (CDO) costs money. "Chief data officers (CDOs) pay for themselves," she said.
        """,
        """
        Photos by Ann Lamm (HRB) and Bo Ruiz (HRB).

        The Institutional Harbour Party (PPI) won. In Spanish it is the Partido del Puerto Institucional (PPI).
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    by_letters: dict[str, list[Acronym]] = {}
    for acronym in article.acronyms:
        by_letters.setdefault(acronym.letters, []).append(acronym)
    several = {letters: defined for letters, defined in by_letters.items() if len(defined) > 1}
    uses = Counter(form.letters for form in article.short_forms) if several else Counter[str]()
    for letters, defined in several.items():
        bodies = Counter(body_key(each.words) for each in defined)
        usual = max(defined, key=lambda each: bodies[body_key(each.words)])
        reported: set[str] = set()
        for other in defined:
            if body_key(other.words) not in reported and _conflict(usual, other):
                reported.add(body_key(other.words))
                short = other.short.of(article.text) if other.short.of(article.text).istitle() else letters  # Haru
                used = f" (the short form is used {uses[letters]} times)" if uses[letters] else ""
                yield rule.at(
                    other.span,
                    f"{short} stands for “{other.words}” here and for “{usual.words}” elsewhere{used}",
                    Related(usual.span, f"{short} spelt out as “{usual.words}”"),
                    severity=Severity.INFO if other.quoted or usual.quoted else None,
                )


def _conflict(one: Acronym, other: Acronym) -> bool:
    """Whether two expansions are of two bodies; a name beside its translation or its misspelling is not."""
    if Fit.FOREIGN in (one.fit, other.fit) and not _alike(one.words, other.words):
        return False
    return not (same_body(one.words, other.words) or is_misspelt(one.words, other.words))


def _alike(one: str, other: str) -> bool:
    """Whether two names share two words, or one of as many: not a name and its translation, nor two photographers."""
    shared = set(plain(one).split()) & set(plain(other).split()) - words("links_in_names")
    return len(shared) > 1 or (bool(shared) and len(one.split()) == len(other.split()))

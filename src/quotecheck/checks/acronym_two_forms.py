"""One organisation has two acronyms.

Readers take HRB and HBR for two organisations. Reported are two definitions of one organisation, a defined acronym with
its letters transposed, and the organisation's initials used where other letters were defined.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._bodies import body_key
from quotecheck.lexicon.known import known_acronyms
from quotecheck.lexicon.organisations import initials, named
from quotecheck.model import Acronym, Article, Finding, Fit, Related, Rule, Severity, ShortForm

rule = Rule(
    __name__,
    __doc__,
    code="QC312",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The Harbour Review Board (HRB) met on Monday. Fishermen blamed the {QC312 HBR} for the delay.
        """,
        """
        The Union of Inland Sailors (UIS) is small. The {QC312 Union of Inland Sailors (UNIS)} has nine members.
        """,
        """
        The Commission for Open Rivers (COR) has moved. The {QC312 CFOR} chair stayed behind.
        """,
    ),
    good=(
        """
        The Harbour Review Board (HRB) met on Monday. The Radio Harbour Bulletin (RHB) reported it, and RHB was right.
        """,
        """
        The United Nations (UN) runs the United Nations Children's Fund (UNICEF).
        """,
        """
        The Anglers' Club (AC) met the Committee of Anglers (CA). ABC News and BCA Radio were there.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    own = [each for each in article.acronyms if not each.quoted and each.fit in (Fit.INITIALS, Fit.LETTERS)]
    if not own:
        return
    by_body: dict[str, Acronym] = {}
    by_slip: dict[str, Acronym] = {}
    for other in own:
        first = by_body.setdefault(body_key(other.words), other)
        if not _go_together(first.letters, other):
            yield rule.at(
                other.span,
                f"“{other.words}” is {other.letters} here and {first.letters} before",
                Related(first.span, f"defined as {first.letters}"),
            )
        for slip in (_turned(other.letters), *initials(other.words)):
            by_slip.setdefault(slip, other)
    for form in _undefined(article):
        acronym = by_slip.get(form.letters) or by_slip.get(_turned(form.letters))
        if acronym is not None and not _go_together(form.letters, acronym):
            yield rule.at(
                form.span,
                f"{form.letters} here, {acronym.letters} where “{acronym.words}” is spelt out: one organisation?",
                Related(acronym.span, f"defined as {acronym.letters}"),
            )


def _turned(letters: str) -> str:
    """Return what acronyms share that start alike and have the same letters in any order."""
    return f"{letters[0]}:{''.join(sorted(letters))}"


def _undefined(article: Article) -> Iterator[ShortForm]:
    """Yield the first use of every short form of three letters or more that is neither defined nor well known."""
    seen = {each.letters for each in article.acronyms}
    known = known_acronyms(article.house.known_acronyms)
    for form in article.short_forms:
        if form.letters not in seen and form.letters not in known and len(form.letters) > 2 and not form.quoted:
            seen.add(form.letters)
            yield form


def _go_together(letters: str, acronym: Acronym) -> bool:
    """Whether a body may have both short forms: DoD and DOD, or two that the register gives it."""
    body = named(acronym.words)
    return letters.upper() == acronym.letters.upper() or (body is not None and letters in body.acronyms)

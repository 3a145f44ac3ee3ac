"""A quotation mark has no partner.

Without it the reader cannot tell where the speaker's words end and the writer's begin. A quotation over several
paragraphs is in order when each of them opens with a mark and the last one closes. Apostrophes, '90s, feet and inches
are no quotation marks. Only the first such mark of a paragraph is reported, because one that is lost upsets the rest.

A mark can be put back by `--unsafe-fixes` where the words show its place: before ", she said", or at the start of a
paragraph of one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Edit, FaultKind, Finding, Fix, QuotationFault, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC101",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        The vote was close. {QC101 "}We will appeal, said Maria Lopez, the mayor.

        The council meets again in May.
        """,
        """
        “We waited for hours,” she said. {QC101 “}Nobody came to the door.

        The ministry gave no reason for the delay.
        """,
        """
        {QC101 “}We will rebuild it, said Omar Haddad, the owner.

        “It will take a year,” he added.
        """,
        """
        “I know people who say, {QC101 ‘}I like her, I’ll vote for her,” Ana Moe said.
        """,
        """
        We lost everything,{QC101 ”} said Ana Ruiz, whose shop burned down.
        """,
        """
        'We were never asked,' said Ann Lee. 'Nobody in the workers' club was.'

        {QC101 '}It is our library, said her neighbour.

        'They did not listen,' she added.
        """,
    ),
    good=(
        """
        “We waited for hours.

        “Then the rain came,” she said.
        """,
        """
        Lee, who is 6'2" tall, sold 30" pipes in the '90s. "I did well," he said.
        """,
        """
        'He told me "no" and shut the workers' club,' she said. 'That was in the '80s.'

        'Rock 'n' roll was dead by then,' he said.
        """,
        '"We will win," he said. "She said \'maybe\' and left."',
    ),
)

_PARTNERS = {"“": "”", "”": "“", "„": "“", "«": "»", "»": "«", "‘": "’", "’": "‘", "``": "''", "‘‘": "’’", "’’": "‘‘"}


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report every mark whose partner is missing; as a warning in single marks, where apostrophes mislead."""
    for fault in article.faults:
        if fault.kind is FaultKind.REVERSED:
            continue
        mark = fault.span.of(article.text)
        severity = Severity.WARNING if mark in "'‘’" else rule.severity
        yield rule.at(fault.span, _message(fault, mark), severity=severity, fix=_fix(fault, mark))


def _message(fault: QuotationFault, mark: str) -> str:
    """Return what is seen at the mark."""
    if mark in "‘'" and fault.kind is FaultKind.UNCLOSED:
        return f"the quotation that {mark} opens is never closed"
    if fault.kind is FaultKind.UNOPENED:
        return f"{mark} closes a quotation that no mark opens in this paragraph"
    return f"the quotation that {mark} opens is never closed, and the next paragraph does not continue it"


def _fix(fault: QuotationFault, mark: str) -> Fix | None:
    """Return the edit that puts the mark back, where its place is evident."""
    if fault.place is None:
        return None
    partner = _PARTNERS.get(mark, mark)
    return Fix(f"put {partner} back", (Edit(Span(fault.place, fault.place), partner),), safe=False)

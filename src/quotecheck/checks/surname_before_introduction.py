"""A surname appears alone before the full name, or the full name never appears.

An editor moved a paragraph up, or cut the one that introduced somebody: readers meet a Castell whom nobody has named.
People whom everybody knows pass, so do headlines, captions, labels and quotations. Where no full name comes at all,
only a courtesy title, or what people alone do, makes it sure that a person is meant; any other name that speaks is
reported as a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.checks.name_variant import rule as name_variant
from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC302",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        {QC302 Lindqvist} cut the ribbon at ten on Monday morning. "It floats," said Marta Lindqvist, the mayor.
        """,
        """
        The roof leaked again. In March {QC302 Mr. Brandt} told the town that it would last.
        """,
        """
        "It leaks," said Ana Ruiz, the mayor. As {QC302 Lindqvist} told the inquiry in May, it always did.
        """,
        """
        The ferry sank off the long quay on Monday in the dark. "It was old," {QC302 Dimalanta} said.

        Capt. Bonifer Dimalanta, the harbour master, said that divers would look.
        """,
        """
        The ferry sank off the long quay on Monday in the dark. It was old, {QC302 Budi} said.

        Budi Santoso, the mayor, said that divers would look. Budi said no more.
        """,
    ),
    good=(
        """
        The band played on. Ms. O, as her pupils call her, told the hall that she would stay.
        """,
        """
        Marta Lindqvist cut the ribbon. "It floats," Lindqvist said. "Ask Brandt," she added.
        """,
        """
        The ribbon was cut at ten.The Coast Press Marta Lindqvist, the mayor, stands on the quay in May. Lindqvist paid
        for it. "It floats," said Marta Lindqvist.
        """,
        """
        The roof that Shakespeare knew has gone, and Mr. Putin did not come.
        """,
        """
        "It leaks," said Ana Ruiz, the mayor. Tobinites wept in the gallery.
        """,
        """
        The bridge was open again on Monday, a guest told Channel Nine's Castell. The host, Ada Castell, doubted it.

        Lindqvist reported from Oslo. Budi said no. Budi Santoso, a farmer, wept. On the wire: Marta Lindqvist.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    misspelt = [variant.odd for variant in article.variants] if name_variant.runs(article.house) else []
    for lone in article.lone_surnames:
        if not lone.full and any(odd.overlaps(lone.span) for odd in misspelt):
            continue  # by name-variant
        if lone.full:
            yield rule.at(
                lone.span,
                f"“{lone.surname}” appears before the full name, “{lone.full.of(article.text)}”",
                Related(lone.full, "named in full"),
            )
        elif lone.titled or lone.sure:
            yield rule.at(lone.span, f"“{lone.surname}” is never named in full{times(lone.times)}")
        else:
            message = f"“{lone.surname}” speaks and is never named in full"
            yield rule.at(lone.span, message, severity=Severity.INFO)

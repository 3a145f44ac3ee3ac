"""Two people share a surname, and a bare use of it could be either.

Brother and sister, two candidates of one name: after both have been named, the surname alone tells nobody who spoke.
A courtesy title, a given name or a paragraph that speaks of one of them settles it, and so does one who is spoken of
far more often. Families whom everybody knows pass. Where only one was named shortly before, and nothing else tells that
it is meant, this is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._doubtful_surnames import doubtful_surnames
from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC303",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        Ada Brandt owns the ferry and Leo Brandt the quay.

        The talks went well. {QC303 Brandt} said that they would go on.
        """,
        """
        Ada Brandt owns the ferry.

        It is red.

        It is old.

        It is slow.

        Leo Brandt, a baker, came.

        The talks went well. {QC303 Brandt} agreed.
        """,
        """
        "No," said Ada Brandt, who owns the ferry. "It is old," Brandt said.

        "Yes," said Leo Brandt, a baker.

        The talks went well. {QC303 Brandt} said that they would go on.
        """,
        "Ada Brandt owns the ferry.\n\nLeo Brandt, a baker, came.\n\n{QC303 Brandt} left early. Ada Brandt sails.",
        "Ada Brandt owns Brandt & Moe and Leo Brandt the quay.\n\nThe talks went well. {QC303 Brandt} said so.",
        "Ada Brandt owns it.\n\nLeo Brandt, no relation, came. He said it was red.\n\n{QC303 Brandt} said it was old.",
        (
            "Ada Brandt owns the ferry. Brandt built it.\n\nIt is red.\n\nIt is old.\n\nIt is slow.\n\n"
            "Leo Brandt, a baker, came.\n\nIt rained. {QC303 Brandt} likes tea."
        ),
    ),
    good=(
        """
        Ada Brandt owns the ferry and Leo Brandt the quay.

        The talks went well. Ms. Brandt said that they would go on. Leo Brandt agreed.
        """,
        "Ada Brandt owns the ferry. Brandt said that talks would go on. Leo Lindqvist owns the quay.",
        "Ada Brandt left. Leo Brandt won. Uma Brandt sails.\n\nIt rained. Brandt's Kitchen, a chain, was shut.",
        "Leo Brandt left. Brandt won. Brandt lost. Ada Brandt ran. Ada Brandt said it was fun.\n\nBrandt won twice.",
        "Leo Brandt owns the ferry. His wife, Ada, sails it.\n\n“I row,” Mrs Brandt said.\n\nIt rained. Brandt left.",
        "Mrs Ada Brandt won. Mrs Brandt said so. Dr Uma Brandt faulted the count.\n\nIt rained.\n\nMrs Brandt rose.",
        "Ada Brandt owns the ferry.\n\nIt is red.\n\nIt is old.\n\nLeo Brandt came. At noon Brandt went.",
        """
        Ada Brandt owns the ferry. Brandt said so. “It is old,” Brandt said. Brandt built it. “I paid,” Brandt said.

        A prize bears the name of Leo Brandt, a painter of the town who drowned in a storm.

        The talks went well. Brandt said that they would go on.
        """,
        "Ada Brandt and Leo Brandt (no relation) own a ferry.\n\nBrandt said that it was red.",
        "Ada Brandt came.\n\nFormer mayor Leo Brandt, no relation, said it was red.\n\nBrandt said it was old.",
        "Brandt Foods Inc. rose.\n\nAda Brandt and Leo Brandt spoke.\n\nIt rained.\n\nBrandt would pay $9 million.",
        "Ada Brandt owns the ferry and Leo Brandt the quay.\n\nA former Brandt employee sold ice.",
        "Ada Brandt owns Brandt & Sons and Leo Brandt the quay.\n\nIt rained. Brandt said it would pay.",
        "Gov. Ada Brandt left. Leo Brandt, of the Ulm Guild, came.\n\nBoth voted for Brandt as governor.",
        "Gov. Ada Brandt left. Leo Brandt, head of the Ulm Guild, came.\n\nIt rained. Brandt of the Ulm Guild sang.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report each such surname once."""
    for doubt in doubtful_surnames(article):
        yield rule.at(
            doubt.mention.span,
            f"“{doubt.mention.text}” could be {' or '.join(person.name for person in doubt.fits)}",
            *(Related(person.mentions[0].span, person.name) for person in doubt.fits),
            severity=None if doubt.sure else Severity.INFO,
        )

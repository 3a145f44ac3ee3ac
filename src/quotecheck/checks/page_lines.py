"""A line of the page is left between the paragraphs: an archive's label, a picture credit, a call to follow somebody.

Copied from a page, an article brings them along: ABSTRACT and FULL TEXT, "Ana Moe via Getty Images", "Follow us on
Facebook", "can be found here" without its link. Reported once, with every such line. Where the markup says what a
paragraph is for, as in HTML, the page may keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC706",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        Council sells the harbour.

        {QC706 ABSTRACT.}

        The council sold the harbour on Monday, by nine votes to four, after a debate of six hours.

        {QC706 FULL TEXT.}

        The council sold the harbour on Monday. “It was time,” Ana Moe, its chair, said after the vote.

        {QC706 Ole Lie via Getty Images.}

        The buyer is a firm from Reno. Its plan can be {QC706 read here.}
        """,
        """
        Council sells the harbour

        The council sold the harbour on Monday, by nine votes to four, after a debate of six hours.

        “It was time,” Ana Moe, its chair, said after the vote. The buyer is a firm from Reno.

        {QC706 Story continues below advertisement}

        The firm will keep the ferry, and nobody will lose work for now, the council said on Tuesday.

        {QC706 Getty.}

        The vote on the quay comes in May. The council will then meet in the town hall again.

        {QC706 Want more from Ana? Sign up for her newsletter.}
        """,
    ),
    good=(
        """
        Council sells the harbour

        The council sold the harbour on Monday. “You can read the contract here,” Ana Moe said. They met here.

        She works for Reuters. The harbour was sold on Monday, after a debate of six hours in the town hall.

        READ MORE: Ferry may be sold, too

        The photograph shows the quay. Twitter was not asked. The council continued on Tuesday.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report all lines of the page together."""
    lines = article.page_lines
    if lines:
        first = lines[0].of(article.text)
        shown = first if len(first) < 50 else f"{first[:48].rstrip()}…"
        more = f" and {len(lines) - 1} more" if len(lines) > 1 else ""
        yield rule.at(lines[0], f"left from the page: {shown}{more}")._replace(spans=lines)

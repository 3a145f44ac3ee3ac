"""A quotation of a full sentence has no speaker.

The reader must be able to see who said it: from the sentence, from the one before, from a credit line, from the
speaker who continues. Titles, slogans, signs, chants, words as words and pull quotes are not statements.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.model import Article, Finding, Kind, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC201",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The factory closed in March, and two hundred people lost their work.

        {QC201 “We were told nothing until the gates were shut.”} The town has no other employer.

        The council meets on Friday.
        """,
    ),
    good=(
        """
        “We were told nothing until the gates were shut,” said Ann Lee, who worked there. “It was a shock to us all.”

        “I have two children.”
        """,
        """
        The crowd chanted “We will not be moved from here” until dusk. She sang “All of My Days Were Grey and Long.”

        A sign on the gate: “Please report to the office before you enter.”
        """,
        """
        “We were told nothing until the gates were shut,” said Ann Lee, who worked there.

        “We were told nothing until the gates were shut.”

        “It was the worst day of my whole life here.” — Omar Haddad
        """,
        """
        Why did she stay until the very end? “My mother was one of the first here.”

        They asked in turn: “Is it time for you to go?” … “Have you not heard the whistle?”

        “The gates are shut for good this time.”

        So says the man who shut them.
        """,
    ),
)

_MOST = 2
_SHORT, _DIRECTIONS = 20, 3  # characters of a stage direction ("She pauses."), and how many may stand in a row


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report outermost quotations of whole sentences that lie in no attribution and beside no word of speech.

    Where somebody else is quoted just before it is an info: the reader may guess. Three or more in one article are its
    way of telling (block quotations, a memoir) and no slip.
    """
    if len(article.uncredited) > _MOST:
        return
    for span in article.uncredited:
        message = "a whole sentence is quoted without a speaker"
        yield rule.at(span, message, severity=Severity.INFO if _follows_speaker(article, span) else rule.severity)


def _follows_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted in its paragraph or the one before, who may be meant to go on."""
    i = bisect_right([paragraph.span.start for paragraph in article.paragraphs], span.start) - 2
    least = max(0, i - _DIRECTIONS)
    while i > least and len(article.paragraphs[i].span) < _SHORT:
        i -= 1
    near = Span(article.paragraphs[max(0, i)].span.start, span.start)
    return any(a.kind in (Kind.DIRECT, Kind.MIXED) and a.span.overlaps(near) for a in article.attributions)

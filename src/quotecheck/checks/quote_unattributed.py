"""A quotation of a full sentence has no speaker.

The reader must be able to see who said it: from the sentence, from the one before, from a credit line, from the
speaker who continues. Titles, slogans, signs, chants, words as words and pull quotes are not statements. Where two
quotations stand side by side in a paragraph, the credit between them is lost, or the break between two speakers.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._beside_quotations import follows_person, is_beside_speaker, side_by_side
from quotecheck.model import Article, Finding, Rule, Severity

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
        """
        “It was a shock,” said Ann Lee, who worked there.

        {QC201 “We were told nothing until the gates were shut.”} “My children had to leave their school.”
        """,
        """
        The crane gave way at noon. Chairs ordered from the mill are due at the school tomorrow.

        {QC201 “We were told nothing until the gates were shut.”}
        """,
    ),
    good=(
        """
        “We were told nothing until the gates were shut,” said Ann Lee, who worked there. “It was a shock to us all.”

        “I have two children.”
        """,
        """
        “We were told nothing,” said Ann Lee on “The Town at Night.” “The gates were shut.” He said: “No more.” “Yes.”
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


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report outermost quotations of whole sentences that lie in no attribution and beside no word of speech.

    Where somebody else is quoted just before, or is told of, it is an info: the reader may guess. Three or more in one
    article are its way of telling (block quotations, a memoir) and no slip.
    """
    beside = tuple(side_by_side(article))
    for span in beside:
        yield rule.at(span, "two quotations side by side, and nobody is credited between them")
    if len(article.uncredited) > _MOST:
        return
    for span in article.uncredited:
        if any(first.start <= span.start and "\n" not in article.text[first.start : span.start] for first in beside):
            continue  # the second of such a pair
        guessed = is_beside_speaker(article, span) or follows_person(article, span)
        message = "a whole sentence is quoted without a speaker"
        yield rule.at(span, message, severity=Severity.INFO if guessed else None)

"""A quotation of a full sentence has no speaker.

The reader must be able to see who said it: from the sentence, from the one before, from a credit line, from the
speaker who continues. Titles, slogans, signs, chants, words as words and pull quotes are not statements. Where two
quotations stand side by side in a paragraph, the credit between them is lost, or the break between two speakers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from quotecheck.model import TOLD, Article, Finding, Kind, Rule, Severity, Span

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
_FEWEST_SPACES = 3
_SHORT, _DIRECTIONS = 20, 3  # characters of a stage direction ("She pauses."), and how many may stand in a row


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report outermost quotations of whole sentences that lie in no attribution and beside no word of speech.

    Where somebody else is quoted just before it is an info: the reader may guess. Three or more in one article are its
    way of telling (block quotations, a memoir) and no slip.
    """
    beside = tuple(_side_by_side(article))
    for span in beside:
        yield rule.at(span, "two quotations side by side, and nobody is credited between them")
    if len(article.uncredited) > _MOST:
        return
    for span in article.uncredited:
        if any(first.start <= span.start and "\n" not in article.text[first.start : span.start] for first in beside):
            continue  # the second of such a pair
        message = "a whole sentence is quoted without a speaker"
        yield rule.at(span, message, severity=Severity.INFO if _follows_speaker(article, span) else rule.severity)


def _side_by_side(article: Article) -> Iterator[Span]:
    """Yield the quotations of whole sentences, each opening its sentence, behind which stands another one."""
    text = article.text
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    for first, second in pairwise(quotation for quotation in article.quotations if not quotation.depth):
        if second.span.start - first.span.end > 2 or text[first.span.end : second.span.start].strip(" \u00a0"):
            continue
        paragraph = article.paragraphs[bisect_right(starts, first.span.start) - 1]
        before = text[paragraph.span.start : first.span.start].rstrip()
        whole = _is_whole(text, first.inner, ".?!") and _is_whole(text, second.inner, ".?!,")
        if whole and paragraph.kind in TOLD and (not before or before[-1] in ".?!"):
            yield first.span


def _is_whole(text: str, inner: Span, ends: str) -> bool:
    """Return whether a sentence of some words is quoted, with its capital and one of the marks at its end."""
    words = inner.of(text)
    return words.count(" ") >= _FEWEST_SPACES and words[:1].isupper() and words[-1] in ends


def _follows_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted in its paragraph or the one before, who may be meant to go on."""
    i = bisect_right([paragraph.span.start for paragraph in article.paragraphs], span.start) - 2
    least = max(0, i - _DIRECTIONS)
    while i > least and len(article.paragraphs[i].span) < _SHORT:
        i -= 1
    near = Span(article.paragraphs[max(0, i)].span.start, span.start)
    return any(a.kind in (Kind.DIRECT, Kind.MIXED) and a.span.overlaps(near) for a in article.attributions)

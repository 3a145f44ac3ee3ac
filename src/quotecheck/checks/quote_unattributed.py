"""A quotation that is a full sentence, and nobody is credited with it.

The reader must be able to tell who said it: from the sentence, from the one before, from a credit line, from the
speaker who goes on. Titles, slogans, signs, chants, words as words and pull quotes are no statements.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks._credit import is_credited, is_sentence, words_alone
from quotecheck.model import Article, FaultKind, Finding, Kind, ParagraphKind, Rule, Severity, Span

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
    ),
)

_LOOK_BACK = 6
_MOST = 2


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report outermost quotations of whole sentences that lie in no attribution and beside no word of speech.

    Where somebody else is quoted just before it is an info: the reader may guess. Three or more in one article are its
    way of telling (block quotations, a memoir) and no slip.
    """
    found = list(_uncredited(article))
    if len(found) > _MOST:
        return
    for span in found:
        message = "a whole sentence is quoted here, and nobody is credited with it"
        yield rule.at(span, message, severity=Severity.INFO if _follows_speaker(article, span) else rule.severity)


def _follows_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted in its paragraph or the one before, who may be meant to go on."""
    i = bisect_right([paragraph.span.start for paragraph in article.paragraphs], span.start) - 1
    near = Span(article.paragraphs[max(0, i - 1)].span.start, span.start)
    return any(a.kind in (Kind.DIRECT, Kind.MIXED) and a.span.overlaps(near) for a in article.attributions)


def _uncredited(article: Article) -> Iterator[Span]:
    """Yield the places of quotations that nobody is credited with."""
    text = article.text
    contents = sorted(part for attribution in article.attributions for part in attribution.content)
    faulty = {fault.paragraph for fault in article.faults if fault.kind is not FaultKind.REVERSED}
    paragraphs = [paragraph.span.start for paragraph in article.paragraphs]
    sentences = [sentence.span.start for sentence in article.sentences]
    credited = set()
    left = []
    for quotation in article.quotations:
        if quotation.depth:
            continue
        i = bisect_left(contents, Span(quotation.span.end, 0))
        if any(part.end > quotation.span.start for part in contents[max(0, i - _LOOK_BACK) : i]):
            credited.add(words_alone(quotation.inner.of(text)))
        elif is_sentence(text, quotation) and not quotation.resumes:
            paragraph = article.paragraphs[bisect_right(paragraphs, quotation.span.start) - 1]
            told = paragraph.kind in (ParagraphKind.BODY, ParagraphKind.QUOTE) and text[paragraph.span.start] != "<"
            if told and paragraph.span not in faulty and not is_credited(article, quotation, paragraph.span, sentences):
                left.append(quotation)
    for quotation in left:
        words = words_alone(quotation.inner.of(text))
        if not any(words in other for other in credited):
            yield quotation.span

"""A speaker's first person appears in the narration.

"This hurts our country" outside quotation marks, in an article that is otherwise in the third person: a quotation has
lost its marks, or its words were taken over without any. Reported are a first person in a statement that ends in
", said X" without marks, "we" or "our" in the sentence after a statement, and one sentence with three and the only ones
of the article. An article that says "I" or "we" in several places is written in the first person and is accepted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks._pleas import is_collective, opens_speech, with_next_word
from quotecheck.model import Article, Attribution, Finding, Related, Rule, Severity, Span, Type

rule = Rule(
    __name__,
    __doc__,
    code="QC103",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        According to a spokesman for the fishermen's union, the quota was cut by a third. This decision threatens \
{QC103 our villages} and must be taken back.
        """,
        """
        {QC103 We will} not give up, said Maria Lopez, who owns two boats. “They have to listen.”
        """,
        """
        It had rained, said Ana Ruiz. {QC103 We have} opened the books to all, and we stand by what our crews do.
        """,
    ),
    good=(
        """
        According to a spokesman for the fishermen's union, the quota was cut by a third. “This threatens our villages,”
        he said.
        """,
        """
        We drove to the coast at dawn. My guide said the quota had been cut. We saw no boats.

        I asked a fisherman why. He said our coast was empty.
        """,
        """
        The ministry said the US had been told. World War I ships lie there; Our Lady of the Sea is the chapel's name.
        """,
    ),
)

_MOST_PARAGRAPHS = 2
_VOICED = (Type.ASSERTION, Type.EVENTUALITY)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first person in at most two paragraphs, where it stands beside a statement."""
    hits = article.first_persons
    if not hits or len({hit.paragraph for hit in hits}) > _MOST_PARAGRAPHS:
        return
    sentences = [sentence.span for sentence in article.sentences]
    starts = [sentence.start for sentence in sentences]
    spoken = [attribution.span.start for attribution in article.attributions]
    outer, seen = [quotation.span for quotation in article.quotations if quotation.depth == 0], set[int]()
    for hit, paragraph in hits:
        i = bisect_right(starts, hit.start) - 1
        if i < 0 or i in seen:
            continue
        before = starts[i - 1] if i and starts[i - 1] >= paragraph.start else starts[i]
        near = article.attributions[bisect_left(spoken, before) : bisect_left(spoken, sentences[i].end)]
        statement = _speaking(article, outer, hit, sentences[i], near)
        source = statement.source if statement else None
        if source or (article.attributions and opens_speech(article, sentences[i])):
            seen.add(i)
            place = with_next_word(article.text, hit)
            message = f"“{place.of(article.text)}” is outside quotation marks: are they missing?"
            who = (Related(source, "who seems to be speaking"),) if source else ()
            yield rule.at(place, message, *who, attribution=statement if source else None)


def _speaking(
    article: Article, outer: list[Span], hit: Span, sentence: Span, near: tuple[Attribution, ...]
) -> Attribution | None:
    """Return the statement whose words seem to have lost their marks."""
    within = [a for a in near if a.cue is not None and a.cue.span in sentence]
    for statement in within:
        # "I have two boats, Lopez said. “Both leak.”" is one statement, its first half without marks.
        for part in statement.content:
            if hit in part and statement.cue and part.end <= statement.cue.span.start and _is_bare(outer, part):
                return statement
    if within or not is_collective(article.text, hit):
        return None
    said = (a for a in reversed(near) if a.cue and a.source and a.type in _VOICED and a.span.start < sentence.start)
    return next(said, None)


def _is_bare(outer: list[Span], part: Span) -> bool:
    """Return whether none of the outermost quotations, which are in order, has a character of `part`."""
    i = bisect_left(outer, Span(part.end, 0)) - 1
    return i < 0 or not outer[i].overlaps(part)

"""Whether two quotations that are much alike are two statements: used by the checks of quotations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Article, RepeatedQuotation

_SURE, _FEW = 7, 10  # words in common
_PAIR, _MUCH = 2, 0.2
_LONGER = 12  # characters


def are_two_statements(article: Article, starts: Sequence[int], echo: RepeatedQuotation) -> bool:
    """Whether the second, which the text does not call the words of the first, says something else.

    Two speakers, two questions, the words of a title, an answer or a turn of phrase tell that.
    """
    if echo.retold:
        return all(_is_title(place.of(article.text)) for place in (echo.first, echo.again))  # a slogan on a hat
    two = _by_two(article, echo) and not _names_paper(article, echo)
    asked = all(place.of(article.text).rstrip().endswith("?") for place in (echo.first, echo.again))
    if echo.shared < _SURE and (two or asked or _is_title(echo.again.of(article.text))):
        return True
    return (two and is_much(article.text, echo)) or is_answer(article, starts, echo) or _is_turned(article.text, echo)


def _is_title(words: str) -> bool:
    """Whether most words have a capital, as in the title of a work."""
    return sum(word[:1].isupper() for word in words.split()) * 2 > len(words.split())


def _by_two(article: Article, echo: RepeatedQuotation) -> bool:
    """Whether two people are credited: one takes up the other's words and turns them."""
    speakers = [
        {
            speaker.entity.id
            for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
            if speaker.entity and any(part.overlaps(place) for part in attribution.content)
        }
        for place in (echo.first, echo.again)
    ]
    return all(speakers) and speakers[0].isdisjoint(speakers[1])


def _names_paper(article: Article, echo: RepeatedQuotation) -> bool:
    """Whether the second is said to come from the paper that the first is of: Moe said the report found it “…”."""
    sources = (
        attribution.source.of(article.text).partition(",")[0].lower().split()
        for attribution in article.attributions
        if attribution.source and any(part.overlaps(echo.first) for part in attribution.content)
    )
    papers = {told[-1] for told in sources if (kind := noun_kind(told[-1])) and kind.noun is Noun.DOCUMENT}
    around = [
        article.text[attribution.content[0].start : echo.again.start].lower().split()
        for attribution in article.attributions
        if any(part.overlaps(echo.again) for part in attribution.content)
    ]
    return any(not papers.isdisjoint(before) for before in around)


def is_answer(article: Article, starts: Sequence[int], echo: RepeatedQuotation) -> bool:
    """Whether the second is what somebody answers to the first: in the next paragraph, and by another speaker.

    “So you have paper with other people’s names,” said Ana Moe. | “I have paper with his number,” Bo Lie replied.

    Args:
        article: the article.
        starts: where its paragraphs start.
        echo: the two quotations.
    """
    first, again = (bisect_right(starts, place.start) for place in (echo.first, echo.again))
    return again == first + 1 and _by_two(article, echo)


def _is_turned(text: str, echo: RepeatedQuotation) -> bool:
    """Whether nothing but a personal pronoun differs in few words: somebody says it of others, too.

    “If you want to work with us,” she said; “if you want to work with them,” she said. Or the desk says it of the
    speaker: she could not “believe her eyes”; “I could not believe my eyes.”
    """
    pronouns = words("personal_pronouns") | words("possessive_determiners")
    changed = [tuple(place.of(text).lower() for place in pair) for pair in echo.changes]
    return echo.shared < _FEW and len(changed) == 1 and set(changed[0]) <= pronouns


def is_much(text: str, echo: RepeatedQuotation) -> bool:
    """Whether three words or more differ, more than a fifth: a speaker may have said it in both ways."""
    most = sum(max(len(place.of(text).split()) for place in pair) for pair in echo.changes)
    return most > _PAIR and most > _MUCH * (echo.shared + most)


def go_on_alike(text: str, echo: RepeatedQuotation) -> bool:
    """Whether two quotations go on alike: not a pound for roads, and a pound for the beds of a ward, said in answer."""
    return abs(len(echo.first.of(text)) - len(echo.again.of(text))) <= _LONGER

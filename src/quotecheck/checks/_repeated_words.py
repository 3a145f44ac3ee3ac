"""What differs where words are quoted twice, and who says them: used by the check of altered quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotecheck.lexicon import words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TOLD, Article, Attribution, Entity, Paragraph, ParagraphKind, RepeatedQuotation, Span

_FEW, _PAIR, _MUCH = 10, 2, 0.2


def is_title(words: str) -> bool:
    """Whether most words have a capital, as in the title of a work."""
    return sum(word[:1].isupper() for word in words.split()) * 2 > len(words.split())


def by_two(article: Article, echo: RepeatedQuotation) -> bool:
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


def is_answer(article: Article, starts: Sequence[int], echo: RepeatedQuotation) -> bool:
    """Whether the second is what somebody answers to the first: in the next paragraph, and by another speaker.

    “So you have paper with other people’s names,” said Ana Moe. | “I have paper with his number,” Bo Lie replied.

    Args:
        article: the article.
        starts: where its paragraphs start.
        echo: the two quotations.
    """
    first, again = (bisect_right(starts, place.start) for place in (echo.first, echo.again))
    return again == first + 1 and by_two(article, echo)


def is_grave(text: str, echo: RepeatedQuotation) -> bool:
    """Whether a number or a negation is what differs."""
    changed = [word.lower() for pair in echo.changes for place in pair for word in place.of(text).split()]
    return any(word in words("negations") or any(map(str.isdigit, word)) for word in changed)


def is_at_end(echo: RepeatedQuotation) -> bool:
    """Whether few words are the same but the last: a better deal for | farmers, a better deal for | miners."""
    return any(
        place.end + 1 >= whole.end for place, whole in zip(echo.changes[-1], (echo.first, echo.again), strict=True)
    )


def is_turned(text: str, echo: RepeatedQuotation) -> bool:
    """Whether nothing but a personal pronoun differs in few words: somebody says it of others, too.

    “If you want to work with us,” she said; “if you want to work with them,” she said.
    """
    changed = [tuple(place.of(text).lower() for place in pair) for pair in echo.changes]
    return echo.shared < _FEW and len(changed) == 1 and set(changed[0]) <= words("personal_pronouns")


def is_much(text: str, echo: RepeatedQuotation) -> bool:
    """Whether three words or more differ, more than a fifth: a speaker may have said it in both ways."""
    most = sum(max(len(place.of(text).split()) for place in pair) for pair in echo.changes)
    return most > _PAIR and most > _MUCH * (echo.shared + most)


def spoken(said: Sequence[tuple[Span, int]], place: Span) -> int | None:
    """Return the number of the attribution whose content the quotation is."""
    i = bisect_left(said, (Span(place.end, 0), 0)) - 1
    return said[i][1] if i >= 0 and said[i][0].overlaps(place) else None


def gives_anothers(text: str, attribution: Attribution) -> bool:
    """Whether the verb says that the words are somebody else's: the mayor quoted him; not: was quoted as saying."""
    cue = attribution.cue.span.of(text).lower().split() if attribution.cue else ()
    anothers = words("verbs_of_others_words")
    return "as" not in cue and any((form := verb_form(word)) and form.lemma in anothers for word in cue)


def is_led_by(text: str, person: Entity, place: Span) -> bool:
    """Whether the sentence of a quotation speaks of somebody before it: the mayor recalled | Lee | saying, “…”."""
    least = max(text.rfind(mark, 0, place.start) for mark in (". ", "\n", "” "))
    return any(least < mention.span.start < place.start for mention in person.mentions)


def may_credit(paragraph: Paragraph, *, named: bool) -> bool:
    """Whether a paragraph tells who speaks: one of the story, or a caption that names the speaker."""
    return paragraph.kind in TOLD or (named and paragraph.kind is ParagraphKind.CAPTION)

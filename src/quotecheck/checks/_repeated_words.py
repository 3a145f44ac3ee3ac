"""What differs where words are quoted twice, and who says them: used by the check of altered quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.lexicon import words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TOLD, Attribution, Entity, Paragraph, ParagraphKind, RepeatedQuotation, Span


def is_grave(text: str, echo: RepeatedQuotation) -> bool:
    """Whether a number or a negation is what differs."""
    changed = [word.lower() for pair in echo.changes for place in pair for word in place.of(text).split()]
    return any(word in words("negations") or any(map(str.isdigit, word)) for word in changed)


def is_at_end(echo: RepeatedQuotation) -> bool:
    """Whether few words are the same but the last: a better deal for | farmers, a better deal for | miners."""
    return any(
        place.end + 1 >= whole.end for place, whole in zip(echo.changes[-1], (echo.first, echo.again), strict=True)
    )


def spoken(said: Sequence[tuple[Span, int]], place: Span) -> int | None:
    """Return the number of the attribution whose content the quotation is."""
    i = bisect_left(said, (Span(place.end, 0), 0)) - 1
    return said[i][1] if i >= 0 and said[i][0].overlaps(place) else None


def gives_anothers(text: str, attribution: Attribution) -> bool:
    """Whether the verb says that the words are somebody else's: the mayor quoted him; not: was quoted as saying."""
    cue = attribution.cue.span.of(text).lower().split() if attribution.cue else ()
    anothers = words("verbs_of_others_words")
    return "as" not in cue and any((form := verb_form(word)) and form.lemma in anothers for word in cue)


def is_led_by(text: str, person: Entity, place: Span, by: Entity) -> bool:
    """Whether the sentence of a quotation by somebody gives it to another: the mayor recalled | Lee | saying, “…”.

    So it does where it calls the words those of another: reminded them in the | judge's words | that “…”. Not where
    they are those of the speaker: in the words of the chair, Bo Lie, “…”.
    """
    least = max(text.rfind(mark, 0, place.start) for mark in (". ", "\n", "” "))
    last = max((mention.span.start for mention in by.mentions if least < mention.span.start < place.start), default=0)
    told = text[max(last, least + 1) : place.start].lower().replace("’", "'").split()
    anothers = any(
        word == "words" and (before.endswith("'s") or behind == "of")
        for before, word, behind in zip(["", *told], told, [*told[1:], ""], strict=False)
    )
    return anothers or any(least < mention.span.start < place.start for mention in person.mentions)


def may_credit(paragraph: Paragraph, *, named: bool) -> bool:
    """Whether a paragraph tells who speaks: one of the story, or a caption or pull quote that names the speaker."""
    return paragraph.kind in TOLD or (named and paragraph.kind in _NAMING)


_NAMING = frozenset({ParagraphKind.CAPTION, ParagraphKind.PULL_QUOTE})

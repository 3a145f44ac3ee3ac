"""Make a mention of a noun phrase that describes somebody or something: "the Ohio senator", "its report"."""

from __future__ import annotations

from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Mention, MentionKind, Span, TextIndex
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase


def described(index: TextIndex, phrase: Phrase, start: int) -> Mention:
    """Return the mention that a phrase is, its determiner at the offset `start` included."""
    return Mention(
        span=Span(phrase.start, phrase.core_end),
        extent=Span(start, phrase.end),
        kind=MentionKind.DOCUMENT if phrase.noun is Noun.DOCUMENT else MentionKind.DESCRIPTION,
        text=" ".join(index.text[phrase.start : phrase.core_end].split()),
        quoted=index.is_quoted(start),
        head=phrase.head,
        determiner=phrase.determiner,
        plural=phrase.plural,
        sex=phrase.sex,
    )

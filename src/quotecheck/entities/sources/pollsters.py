"""Whose poll is mentioned without its pollster: "a new poll" above, "A Halden Insights poll" below."""

from __future__ import annotations

from collections.abc import Container

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Found
from quotecheck.entities.sources.issuers import issuer
from quotecheck.lexicon.people import CALENDAR
from quotecheck.lexicon.pronouns import ITS_OR_THEIR
from quotecheck.model import MentionKind
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_BEGINNING = 4  # paragraphs
_FAR = 200  # characters behind the noun that may say whose a poll is


def only_pollster(context: Context, so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return whose every poll of an article is of which it says whose: the poll | of Halden Insights; None of two.

    Not where the phrase tells a poll from others by its time or by a name: the April survey, the Orla poll. Of reports
    and studies those alone with which an article begins: of others it tells in passing.
    """
    tokens = context.index.tokens
    kind = next((one for one in ("polls", "reports") if phrase.head in lexicon.words(one)), "")
    begins = context.index.paragraph(phrase.start) < _BEGINNING and phrase.determiner not in ITS_OR_THEIR
    if phrase.plural or not kind or (kind == "reports" and not begins):
        return None
    first = 0 if phrase.determiner else 1  # New Poll: a capital of the headline
    *before, _ = phrase.core
    if any(tokens.flags[i] & CALENDAR for i in before) or any(tokens.words[i][0].isupper() for i in before[first:]):
        return None
    if kind not in so_far.pollsters:
        so_far.pollsters[kind] = _issuers(context, so_far, lexicon.words(kind))
    return so_far.pollsters[kind][0] if len(so_far.pollsters[kind]) == 1 else None


def _issuers(context: Context, so_far: Discourse, nouns: Container[str]) -> list[Found]:
    """Return who put out the documents of an article that one of `nouns` heads, each once."""
    found: dict[object, Found] = {}
    for mention in context.mentions:
        if mention.kind is not MentionKind.DOCUMENT or mention.plural or mention.head not in nouns:
            continue
        phrase = context.phrase(mention.extent.start, mention.span.end)
        stops = [context.text.find(mark, mention.span.end, mention.span.end + _FAR) for mark in (".", "\n")]
        end = min((stop for stop in stops if stop >= 0), default=mention.extent.end)
        if phrase and (by := issuer(context, so_far, phrase, max(mention.extent.end, end))):
            found.setdefault(by.referent or by.name, by)
    return list(found.values())

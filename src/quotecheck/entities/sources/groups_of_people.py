"""Sources that look like a body, a document or a name and are groups of people: Other Republicans; GOP figures."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import DEMONYM, PLACE
from quotecheck.model import Mention, MentionKind, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase


def is_of_people(context: Context, mention: Mention) -> bool:
    """Return whether capitals that stand like a body's name only tell of people: Other Republicans, Advisers to Moe.

    Not Log Cabin Republicans, Senate Republicans or Doctors Without Borders.
    """
    if mention.kind is not MentionKind.ORGANIZATION:
        return False
    tokens = context.index.tokens
    place = tokens.within(mention.span.start, mention.span.end)
    first, *rest = tokens.lower[place.start : place.stop]
    if rest[:1] == ["to"]:
        return _are_people(first)
    return (
        len(rest) == 1
        and rest[0] in lexicon.words("members_of_parties")
        and (first in lexicon.words("words_before_members") or bool(tokens.flags[place.start] & (PLACE | DEMONYM)))
    )


def is_supported(context: Context, mention: Mention, start: int) -> bool:
    """Return whether a name in a source that starts at `start` only says what people do: Democrats supporting | Moe."""
    tokens = context.index.tokens
    doing = bisect_left(tokens.starts, mention.extent.start) - 1
    if doing < 1 or tokens.starts[doing - 1] < start:
        return False
    form = tokens.forms[doing]
    return bool(form and form.gerund) and _are_people(tokens.lower[doing - 1])


def are_people(context: Context, phrase: Phrase) -> bool:
    """Return whether a noun for documents means people: some party figures; the voters filing into the hall."""
    tokens = context.index.tokens
    if phrase.noun is not Noun.DOCUMENT or len(phrase.core) == 1:
        return False
    head = phrase.core.stop - 1
    if phrase.head in ("figure", "figures"):
        return tokens.lower[head - 1] in lexicon.words("kinds_of_figures")
    return any(_is_doing(tokens, at) for at in phrase.core[1:])


def _is_doing(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    return bool(form and form.gerund) and _are_people(tokens.lower[at - 1])


def _are_people(word: str) -> bool:
    """Return whether a word in small letters is a plural for people: voters, advisers."""
    kind = noun_kind(word)
    return kind is not None and kind.plural and kind.noun in (Noun.PERSON, Noun.GROUP)

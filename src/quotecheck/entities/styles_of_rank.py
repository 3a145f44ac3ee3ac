"""Whom "His Excellency" means, who is not named beside it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.antecedents import among, people, settle
from quotecheck.entities.context import Context
from quotecheck.entities.discourse import Discourse
from quotecheck.entities.pronouns import again
from quotecheck.entities.referents import NOBODY, Found, Referent
from quotecheck.model import Resolution

_OWNERS = {"his": "m", "her": "f"}


def is_style(words: str) -> bool:
    """Return whether `words`, in small letters, are a style of rank and no more: his excellency, her royal highness."""
    determiner, _, style = words.partition(" ")
    return determiner in _OWNERS and style.removeprefix("royal ") in lexicon.words("styles_of_rank")


def of_style(context: Context, so_far: Discourse, words: str, at: int) -> Found:
    """Return who is meant by such words at `at`: whose name stood behind them, else whoever has a post or a title."""
    sex = _OWNERS[words.partition(" ")[0]]
    before = [
        (number, mention)
        for number, person in enumerate(context.persons)
        for mention in person.mentions
        if mention.span.start < at and person.sex in ("", sex)
    ]
    own: dict[Referent, None] = {
        ("p", number): None
        for number, mention in before
        if words in context.text[max(0, mention.extent.start - len(words) - 1) : mention.span.start].lower()
    }
    held: dict[Referent, None] = {
        ("p", number): None for number, mention in before if mention.roles or (mention.name and mention.name.honorific)
    }
    fits = own or held
    if len(fits) == 1:
        return again(so_far, next(iter(fits)), Resolution.DESCRIPTION, "role")
    weighed = among(so_far, tuple(fits), at, "role") if fits else people(so_far, sex, at, "epithet")
    referent, tied = settle(weighed, context.floor)
    if referent:
        return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
    return NOBODY._replace(candidates=tied, weighed=weighed)

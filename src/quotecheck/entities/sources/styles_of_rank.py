"""Whom "His Excellency" means, who is not named beside it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import people
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.model import Mention, Resolution

_STYLED = 25  # characters before a name in which a style stands: His Royal Highness | Sheikh


def is_style(words: str) -> bool:
    """Return whether `words`, in small letters, are a style of rank and no more: his excellency, her royal highness."""
    determiner, _, style = words.partition(" ")
    return determiner in possessive_sexes() and style.removeprefix("royal ") in lexicon.words("styles_of_rank")


def of_style(context: Context, so_far: Discourse, words: str, at: int) -> Found:
    """Return who is meant by such words at `at`: whose name stood behind them, else whoever is of no other style."""
    sex = possessive_sexes()[words.partition(" ")[0]]
    before = [
        (number, mention)
        for number, person in enumerate(context.persons)
        for mention in person.mentions
        if mention.span.start < at and person.sex in ("", sex)
    ]
    own = {number for number, mention in before if words in _beside(context, mention)}
    others = {
        number
        for number, mention in before
        if not lexicon.words("styles_of_rank").isdisjoint(_beside(context, mention).split())
    }
    if len(own) == 1:
        return again(so_far, ("p", own.pop()), Resolution.DESCRIPTION, "role")
    weighed = people(so_far, sex, at, "epithet", [("p", number) for number in others - own])
    referent, tied = settle(weighed, context.floor)
    if referent:
        return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
    return NOBODY._replace(candidates=tied, weighed=weighed)


def _beside(context: Context, mention: Mention) -> str:
    """Return the words before and within a name and its titles, in small letters."""
    return context.text[max(0, mention.extent.start - _STYLED) : mention.span.start].lower()

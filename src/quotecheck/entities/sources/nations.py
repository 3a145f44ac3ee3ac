"""Which state a people stands for as a source: the Germans have offered to pay."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found
from quotecheck.lexicon.folding import key
from quotecheck.model import EntityKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_REACH = 12_000  # characters before a people in which the state may be named
_OF_ALL = ("ese", "ish", "ch", "ss")  # how words end that are a people as they stand: the Chinese, the Welsh


def nation(context: Context, so_far: Discourse, phrase: Phrase, whole: Span) -> Found | None:
    """Return the state of a people that is a source by nothing else, if the article names it before.

    "Norway shut its border. The Norwegians said that they had no choice"; not Norwegians, nor the Norwegians of Ostby.
    """
    if phrase.determiner != "the" or len(phrase.core) != 1 or whole.end != phrase.core_end:
        return None
    written = context.text[phrase.start : phrase.core_end]
    people = phrase.head.removesuffix("s") if phrase.plural else phrase.head
    if not written[0].isupper() or not (phrase.plural or people.endswith(_OF_ALL)):
        return None
    state = next((one for one in _states().get(people, ()) if _is_named(context, one, phrase.start)), "")
    if not state:
        return None
    if known := context.names.get(" ".join(map(key, state.split()))):
        return again(so_far, known, Resolution.DESCRIPTION, "body:unnamed")
    return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=state, ground="body:unnamed")


@cache
def _states() -> Mapping[str, tuple[str, ...]]:
    """Return words for a people → the states that are called after it, as they are written: saudi, Saudi Arabia."""
    found: dict[str, tuple[str, ...]] = {}
    for place, *forms in map(str.split, lexicon.lines("places_and_their_peoples")):
        for form in forms:
            found[form] = (*found.get(form, ()), place.capitalize())
    peoples = lexicon.words("demonyms")
    for place in lexicon.lines("long_places"):
        first = place.partition(" ")[0].lower()
        if first in peoples:
            found[first] = (*found.get(first, ()), place)
    return found


def _is_named(context: Context, state: str, at: int) -> bool:
    """Return whether a state is named before the offset `at`, in its own words."""
    tokens = context.index.tokens
    words = tuple(state.split())
    return any(
        at - _REACH <= tokens.starts[i] < at and tokens.words[i : i + len(words)] == words
        for i in tokens.places.get(words[0].lower(), ())
    )

"""Bodies of one name that several lands have: Russia's Foreign Ministry, Ukraine's Foreign Ministry."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.lexicon import common_words, people
from quotecheck.lexicon.lands import lands
from quotecheck.model import Mention
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_LAND = expression(rf"(?P<land>(?:{CAPITAL}\w+\s){{0,2}}{CAPITAL}\w+)['’]s?\s\Z")
_REACH = 60  # characters before a name
_THE = "the "

Owned = list[tuple[int, str]]
"""Where a name of a body stands, and the land it is said to be of; nothing where it stands without one."""


def told_by_lands(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of bodies, those of one name that are of several lands with their land in front.

    One that stands alone is of the land before it, where there is one: Russia's Foreign Ministry spoke. So did
    Ukraine's Foreign Ministry. The Foreign Ministry said. Where the first stands alone, a later one with a land is
    another: the Foreign Ministry spoke, and so did Russia's Foreign Ministry.

    Args:
        text: the article.
        mentions: those of bodies, in reading order.
    """
    owned: dict[str, Owned] = {}
    for mention in mentions:
        owned.setdefault(_bare(mention.text), []).append((mention.span.start, _land_before(text, mention)))
    several = {name: places for name, places in owned.items() if _are_several(places) and _may_be_any_lands(name)}
    if not several:
        return list(mentions)
    return [_told(mention, several.get(_bare(mention.text), [])) for mention in mentions]


def _are_several(places: Owned) -> bool:
    """Return whether places are of two lands, or begin with one that is of none and have another."""
    told = {land for _, land in places}
    return len(told - {""}) > 1 or (not places[0][1] and len(told) > 1)


def _may_be_any_lands(name: str) -> bool:
    """Return whether a name has only words that English writes small, too: Ministry of Health, not Halden."""
    return all(word.lower() in common_words() for word in name.split())


def _told(mention: Mention, places: Owned) -> Mention:
    """Return a mention with the last land that its name has up to there."""
    before = [land for _, land in places[: bisect_left(places, (mention.span.start + 1, ""))] if land]
    alone = bool(places) and not places[0][1]
    own = next((land for start, land in places if start == mention.span.start), "")
    land = own if own or alone else (before[-1] if before else "")
    return mention._replace(text=f"{land} {_bare(mention.text)}") if land else mention


def _land_before(text: str, mention: Mention) -> str:
    """Return the land, with its 's, that stands right before a name: Saudi Arabia's | Foreign Ministry."""
    start = mention.span.start
    match = _LAND.search(text, max(0, start - _REACH), start)
    if match is None:
        return ""
    *_, last = words = match["land"].split()
    known = last.lower() in lands() or people.capitalised().get(last.lower(), 0) & people.PLACE
    whole = " ".join(words) if len(words) > 1 and words[0].lower() in _FRONTS else last
    return f"{whole}’s" if known and "’" in match[0] else f"{whole}'s" if known else ""


_FRONTS = frozenset({"costa", "new", "north", "papua", "saudi", "sierra", "south", "sri", "united"})


def _bare(name: str) -> str:
    return name[len(_THE) :] if name.lower().startswith(_THE) else name

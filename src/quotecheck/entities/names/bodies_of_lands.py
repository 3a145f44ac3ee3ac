"""Bodies of one name that several lands have: Russia's Foreign Ministry, Ukraine's Foreign Ministry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon import common_words, people
from quotecheck.lexicon.lands import lands
from quotecheck.model import Mention
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_LAND = expression(rf"(?P<long>{CAPITAL}\w+\s(?P<land>{CAPITAL}\w+)|{CAPITAL}\w+)(?P<owns>['’]s?)\s\Z")
_REACH = 40  # characters before a name
_THE = "the "


def told_by_lands(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of bodies, those of one name that are of several lands with their land in front.

    One that stands alone is of the land before it, where there is one: Russia's Foreign Ministry spoke. So did
    Ukraine's Foreign Ministry. The Foreign Ministry said. Where the first stands alone, a later one with a land is
    another: the Foreign Ministry spoke, and so did Russia's Foreign Ministry.

    Args:
        text: the article.
        mentions: those of bodies, in reading order.
    """
    owned: dict[str, list[str]] = {}
    for mention in mentions:
        if _may_be_any_lands(name := _bare(mention.text)):
            owned.setdefault(name, []).append(_land_before(text, mention.span.start))
    named = {name: iter(_filled_in(told)) for name, told in owned.items() if _are_several(told)}
    return [_of_land(mention, named) for mention in mentions] if named else list(mentions)


def _are_several(told: Sequence[str]) -> bool:
    """Return whether there are two lands, or a first name without one and another with it."""
    return len({*told} - {""}) > 1 or (not told[0] and any(told))


def _filled_in(told: Sequence[str]) -> Iterator[str]:
    """Yield the land of each name, the one before it for a name without one, unless the first has none."""
    last = ""
    for land in told:
        last = land or (last if told[0] else "")
        yield last


def _of_land(mention: Mention, named: dict[str, Iterator[str]]) -> Mention:
    """Return a mention with the next land of those that its name has."""
    name = _bare(mention.text)
    land = next(named[name]) if name in named else ""
    return mention._replace(text=f"{land} {name}") if land else mention


def _may_be_any_lands(name: str) -> bool:
    """Return whether a name has only words that English writes small, too: Ministry of Health, not Halden."""
    return all(word.lower() in common_words() for word in name.split())


def _land_before(text: str, start: int) -> str:
    """Return the land, with its 's, that stands right before a name: Saudi Arabia's | Foreign Ministry."""
    match = _LAND.search(text, max(0, start - _REACH), start)
    if match is None:
        return ""
    if match["long"] in lexicon.words("long_places"):
        return f"{match['long']}{match['owns']}"
    land = match["land"] or match["long"]
    known = land.lower() in lands() or people.capitalised().get(land.lower(), 0) & people.PLACE
    return f"{land}{match['owns']}" if known else ""


def _bare(name: str) -> str:
    return name[len(_THE) :] if name.lower().startswith(_THE) else name

"""What a tag behind a name tells of somebody: (Lab, Ostby), (Ward 4)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.model import Mention, Role, Span
from quotecheck.system.expressions import expression

MEMBER = "member"
"""What the tag of a party makes of somebody."""
_WARD = expression(r" \((?:[^()\n]{1,40}, )?(?P<ward>Ward \d{1,3})\)")


def tagged_roles(text: str, mention: Mention) -> Iterator[Role]:
    """Yield a party's member and a ward's councillor, where tags behind a name make somebody one: (Lab), (Ward 4)."""
    end = mention.span.end
    if match := _tag().match(text, end):
        yield Role(Span(match.start("tag"), match.end("tag")), members()[match["tag"]], MEMBER)
    if match := _WARD.match(text, end):
        yield Role(Span(match.start("ward"), match.end("ward")), f"{match['ward']} councillor", "councillor")


@cache
def members() -> Mapping[str, str]:
    """Return each tag of a party → what a member is called: Lab, Labour."""
    pairs = (line.partition(": ") for line in lines("tags_of_parties"))
    return {tag: member for tag, _, member in pairs}


@cache
def _tag() -> re.Pattern[str]:
    tags = "|".join(sorted(map(re.escape, members()), key=len, reverse=True))
    return re.compile(rf"(?: \(|, )(?P<tag>{tags})(?:[,)/]|[-–](?=[A-Z]))")

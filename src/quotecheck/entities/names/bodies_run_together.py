"""Names of two bodies that capitals run together: a poll conducted by | Halden Insights | for the Ostby Globe."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.model import Mention, Span, TextIndex

_JOINT = " for "
_FEWEST = 2  # words of a client that is no body any list knows
_BEFORE = 20  # characters before a maker: commissioned by the


def without_clients(index: TextIndex, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of bodies, those behind "conducted by" without the body that the work was done for."""
    alone = {_bare(mention.text) for mention in mentions if _JOINT not in mention.text}
    return [_without_client(index, mention, alone) if _JOINT in mention.text else mention for mention in mentions]


def _without_client(index: TextIndex, mention: Mention, alone: Collection[str]) -> Mention:
    """Return a mention up to a client whose name stands alone elsewhere; the Center for Justice is one body."""
    maker, _, client = mention.text.partition(_JOINT)
    before = index.tokens.within(max(0, mention.span.start - _BEFORE), mention.span.start)
    words = [word for word in index.tokens.lower[before.start : before.stop] if word != "the"]
    if words[-1:] != ["by"] or not set(words) & lexicon.words("issuing") or not _is_named(_bare(client), alone):
        return mention
    end = mention.span.start + len(maker)
    return mention._replace(text=maker, span=Span(mention.span.start, end))


def _is_named(client: str, alone: Collection[str]) -> bool:
    """Return whether words begin with the name of a body: Ostby Globe | and Salem Press."""
    words = client.split()
    fronts = (" ".join(words[:count]) for count in range(1, len(words) + 1))
    return any(one in people.heads("bodies") or (one in alone and len(one.split()) >= _FEWEST) for one in fronts)


def _bare(name: str) -> str:
    return " ".join(name.split()).removeprefix("the ").removeprefix("The ")

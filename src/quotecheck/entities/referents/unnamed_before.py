"""Whether a description means somebody without a name who was mentioned before: One employee said. The employee."""

from __future__ import annotations

from collections.abc import Collection

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.lexicon import people
from quotecheck.model import HEADLINE_AND_DECK, EntityKind


def unnamed_before(so_far: Discourse, head: str, mine: Collection[str]) -> bool:
    """Return whether somebody without a name was called that before, who is meant then.

    "One former employee said …. Tom Reed declined to comment. The former employee said": not Reed. Or who was one of
    several: "Two diplomats said …. One of them called it premature. The diplomat added".
    """
    unnamed = (
        found
        for number, found in so_far.latest()
        if found.kind is EntityKind.ANONYMOUS and found.referent is None and not _may_be_named(so_far.context, number)
    )
    several = {*mine, people.plural(head)} - {head}
    roles = ((found.role or "").lower().split() for found in unnamed)
    return any(head in role or (several.issubset(role) and role[0] in lexicon.words("quantifiers")) for role in roles)


def _may_be_named(context: Context, number: int) -> bool:
    """Return whether a source without a name may have one in the article: Judge rebuffs mayor; the judge said."""
    source = context.attributions[number].source
    if source is None:
        return False
    above = context.index.paragraphs[context.index.paragraph(source.start)].kind in HEADLINE_AND_DECK
    return above or source.of(context.text)[:4].lower() == "the "


def unnamed_last(so_far: Discourse) -> bool:
    """Return whether one person without a name spoke last, who may be called by a noun for many posts, too."""
    found = so_far.last[1] if so_far.last else None
    return found is not None and found.kind is EntityKind.ANONYMOUS and found.referent is None and not found.plural

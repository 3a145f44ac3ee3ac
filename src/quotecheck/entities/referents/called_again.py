"""Whom an article begins by describing and later calls so by name: one mother … Ana Moe … the mother of two."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Found, Referent
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import HEADLINE_AND_DECK, EntityKind, Resolution

_BEGINNING = 4  # paragraphs, the headline among them


def called_again(context: Context, found: Sequence[Found]) -> dict[int, Referent]:
    """Return whom an article begins by describing and later calls so by name: one mother … Ana Moe … the mother of two.

    In a headline without an article: Justice Vows to Stay; and below: Ana Moe …. The justice said.
    The numbers of the attributions whose source is such a description → who is meant.
    """
    later: dict[str, set[Referent]] = {}
    for number, one in enumerate(found):
        if one.resolution is Resolution.DESCRIPTION and one.referent and one.referent[0] == "p":
            later.setdefault(_head(context, number, ("the",)), set()).add(one.referent)
    meant: dict[int, Referent] = {}
    for number, one in enumerate(found):
        if one.kind is not EntityKind.ANONYMOUS or one.plural or one.referent:
            continue
        source = context.attributions[number].source
        above = source and context.index.paragraphs[context.index.paragraph(source.start)].kind in HEADLINE_AND_DECK
        head = _head(context, number, ("a", "an", "one", "") if above else ("a", "an", "one"))
        fits = later.get(head, set()) if head else set()
        if source and len(fits) == 1 and context.index.paragraph(source.start) < _BEGINNING:
            (referent,) = fits
            if context.persons[referent[1]].mentions[0].span.start > source.end:
                meant[number] = referent
    return meant


def _head(context: Context, number: int, determiners: Collection[str]) -> str:
    """Return the noun of a source that begins with one of `determiners`, a person's; or nothing."""
    source = context.attributions[number].source
    phrase = context.phrase(source.start, source.end) if source else None
    fits = phrase is not None and phrase.noun is Noun.PERSON and phrase.determiner in determiners
    return phrase.head if phrase and fits else ""

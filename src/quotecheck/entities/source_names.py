"""Which names a source holds: the one that heads it, one in apposition, two joined by "and"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from quotecheck.entities.context import Context
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Mention, MentionKind, Span

_DASHES = " ,—–-"
_NAMES = (MentionKind.NAME, MentionKind.ORGANIZATION)


@cache
def _and() -> re.Pattern[str]:
    """Return what joins two names, an apposition to the first among it."""
    return re.compile(r"(?:,[^,]*,)?\s(?:and|&)\s")


def head_name(context: Context, within: Sequence[Mention], start: int, core: int, end: int) -> Mention | None:
    """Return the name that heads a source: its last words before the first mark or complement."""
    text = context.index.text
    titled = [mention.extent for mention in within if mention.kind is MentionKind.NAME and mention.roles]
    for mention in within:
        if mention.kind not in _NAMES:
            continue
        span, extent = mention.span, mention.extent
        if mention.kind is MentionKind.ORGANIZATION and any(
            role.start <= span.start and span.end < role.end for role in titled
        ):
            continue  # "the Bank of Ostby spokesman Ola Moe": the body is in the role
        if span.end + 2 < end and text.startswith(("’s", "'s"), span.end):
            continue
        if span.end < core and text[span.end : core].strip(" ’'\n"):
            continue
        if span.end == core or span.start <= start < span.end:
            return mention
        if extent.start <= start and span.start < core <= span.end:
            return mention
        # "former governor of Ostmark and Board chairman Ola Moe"
        if (
            mention.kind is MentionKind.NAME
            and mention.roles
            and (extent.start <= start or _titles_before(text[start : extent.start]))
        ):
            return mention
    return None


def _titles_before(words: str) -> bool:
    """Return whether words are a first title that "and" joins to the next: "former Gov. and "."""
    head, joined, rest = words.rpartition(" and ")
    kind = noun_kind(head.rpartition(" ")[2].rstrip(".").lower()) if joined and not rest else None
    return bool(kind and kind.noun is Noun.PERSON) or head.endswith((" Gov.", " Sen.", " Rep."))


def apposed_name(context: Context, core: int, end: int, *, plain_body: bool) -> Mention | None:
    """Return the name that stands in apposition: "the engineer, Ola Moe,"."""
    mentions = [mention for mention in context.inside(core, end) if context.names_somebody(mention)]
    names = [mention for mention in mentions if mention.kind is MentionKind.NAME]
    for mention in mentions if plain_body else names:
        begin = mention.extent.start
        if (begin <= core and mention.roles) or not context.text[core:begin].strip(_DASHES):
            return mention
    for mention in names:
        if context.text.endswith(", ", core, mention.extent.start) and (
            context.text.startswith(",", mention.span.end) or mention.span.end >= end
        ):
            return mention
    return None


def joined_names(context: Context, within: Sequence[Mention], whole: Span) -> tuple[Mention, Mention] | None:
    """Return the two names of a source that "and" joins."""
    if len(within) < 2:
        return None
    names = [mention for mention in within if context.names_somebody(mention)]
    for one, other in pairwise(names):
        if one.extent.start > whole.start:
            return None
        if not _and().fullmatch(context.text, one.span.end, other.extent.start):
            continue
        return one, other
    return None

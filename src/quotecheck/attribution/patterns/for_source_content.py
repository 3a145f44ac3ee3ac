"""For somebody, a statement with their words, or called an opinion: for the clerk, it is “a joke”."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUNS, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak

_NAMED = rf"{NOUNS}{COMPLEMENT}{{0,2}}"
_TOLD = rf"C(?:[T:,S]|{NOUNS}[XVC]|$)"
"""A verb in the statement that has a speaker of its own: for the clerk, the mayor said, it is “a joke”."""


def _is_no_view(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether nobody says it: for two years the hall was “closed to all”; for Ana Moe, the day began at five."""
    content = after.span("content")
    if not can_speak(skeleton, *after.span("source")) or compiled(_TOLD).search(skeleton.symbols, *content):
        return True
    nouns = [skeleton.lower[after.start(group)] for group in ("view", "called") if after[group]]
    if nouns:
        return lexicon.words("nouns_of_saying").isdisjoint(nouns)
    return not _LONG_QUOTATION.intersection(skeleton.symbols[slice(*content)])


_LONG_QUOTATION = frozenset("QMJ")

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=4,
    cue=PhraseCue(
        "for assertion front:8",
        shape=r"(?<![^|.?!Q-])(?P<for>[Pt])(?=[DNK][^.?!;|]{0,20},)",
        words={"for": "for to"},
        form=Form.FRONTED,
    ),
    after=rf"(?P<source>{_NAMED}(?:,{_NAMED})?),(?:(?:oD?N{{0,2}}(?P<view>N)|[EeCV](?=[abP]))[^.?!;|,XV]{{1,10}},)?"
    rf"(?P<content>(?={CLAUSE})[^.?!;|]+?)(?:,DN{{0,2}}(?P<called>N)[EeCV][^.?!;|,]+)?(?=[.?!;|]|(?<=Q))",
    opens="NKDq0Yy'",
    extent=Extent.GROUP,
    unless=_is_no_view,
    finds=(
        "{cue For} {source the guild’s head, Ana Moe}, {content the strike is “no more than a start”}.",
        "{cue For} {source the surgeon Ana Moe}, of the view voiced on local radio, {content the wound was old}.",
        "{cue For} {source the second clerk, Ana Moe}, {content the gate is shut}, a warning left in a letter.",
    ),
    passes_over=(
        "For Ana Moe, the day began at five.",
        "For two years, the hall was “closed to all comers”.",
        "For the clerk, the mayor said, the hall was “closed to all comers”.",
    ),
)

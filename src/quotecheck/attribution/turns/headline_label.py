"""Who speaks in a headline that opens with a label: Moe: Pier Is “Safe as Houses”; Poll: Most want a pier."""

import re

from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.layout import Turn
from quotecheck.attribution.sources.source_kind import is_paper, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.symbols.told_by_several import is_plural
from quotecheck.lexicon.given_names import sex_of
from quotecheck.text.words import closed_classes

HEADLINE = "headline-label"
"""The pattern of what such a headline says."""
_CHANCE = 0.8
# A question is asked by the writer: Ana Moe: A saint or a fraud?
_LABELLED = (
    r"(?P<source>[NK]{0,4}+(?<=K)|N)(?P<colon>:)(?P<content>(?P<telling>(?=[^|?]*?[XVCQMJq]))?[^|?]+?)"
    r"(?:[.;][^|]*)?\|(?=[^|])"
)


def headline_turn(skeleton: Skeleton) -> dict[int, Turn]:
    """Return what the first paragraph credits to its label, by where it starts; nothing if it is no such headline.

    The label ends in the surname of somebody whom the text names in full, or is a paper or several people.
    """
    match = compiled(_LABELLED).match(skeleton.symbols)
    if match is None or not _is_speaker(skeleton, match):
        return {}
    source, cue, content = (range(*match.span(part)) for part in ("source", "colon", "content"))
    given = any(sex_of(skeleton.lower[i]) for i in source)
    named = source if given else source[-1:]  # OK Gov | Moe
    return {0: Turn(named, cue, (content,), HEADLINE, _CHANCE)}


def _is_speaker(skeleton: Skeleton, label: re.Match[str]) -> bool:
    """Return whether a paper, several people or somebody named in full behind the headline can be its label."""
    lower, end = skeleton.lower, label.end("source")
    last = lower[end - 1]
    if end == 1 and (is_paper(last) or (kind_of_noun(last) == "people" and is_plural(last))):
        return True
    if not closed_classes().keys().isdisjoint(lower[:end]):
        return False  # Port Chief On Moe: We Owe Him Nothing
    named = (i for i, word in enumerate(lower) if word == last and i >= label.end())
    return label["telling"] is not None and any(
        skeleton.symbols[i - 1 : i + 1] == "KK" and sex_of(lower[i - 1]) for i in named
    )

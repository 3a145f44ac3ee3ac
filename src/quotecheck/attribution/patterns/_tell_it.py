"""Whose version it is, as a cue of two patterns: to hear Ana Moe tell it; as she sees it; if he is to be believed."""

import re

from quotecheck.attribution.cues.cue import CueGroup, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.sources.source_kind import can_speak, head_of, is_paper
from quotecheck.attribution.symbols.skeleton import Skeleton

_WHO = rf"(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}?|[SO])"
_WHO_BEHIND = rf"(?P<source>{NOUNS}{COMPLEMENT}{{0,3}}?(?:[CV]P{NOUNS})?|[SO])"

TELL_IT = PhraseCue(
    "tell_it assertion front:9 back:9",
    shape=r"(?P<cue>t(?P<opens>[cv])(?P<source>D?[NK0]{1,5}?(?:[Po]D?[NK]{1,3}?)?|O)(?P<tell>[cvCVN])(?P<closes>I))(?=[,.;?!|])",
    also=(
        rf"(?P<cue>(?P<opens>H){_WHO}XtZ(?P<closes>[Ee])P?)(?=[,.;?!|])",
        rf"(?P<cue>(?:D(?=N))?(?P<opens>[aAN]){_WHO}(?P<sees>[CV])(?P<closes>I))(?=[,.;?!|])",
        rf"(?P<cue>(?P<opens>H)(?P<anybody>[0S])(?:Xt)?(?P<closes>[Ccv]){_WHO_BEHIND})(?=[,.;?!|])",
    ),
    words={
        "opens": "as hear if way",
        "closes": "it believed credited relied trusted believe believes credit trust trusts",
    },
    may_hold={
        "tell": "tell",
        "sees": "sees see tells told remembers remembered recalls recalled",
        "anybody": "one we you",
    },
)


def nobody_tells(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether it is nobody's version, nor a paper's: if the thermometer is to be believed."""
    owner = cue.source
    if owner is None or can_speak(skeleton, owner.start, owner.stop):
        return False
    return not is_paper(skeleton.lower[head_of(skeleton.symbols, owner.start, owner.stop)])

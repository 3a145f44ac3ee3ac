"""Speaker, verb, quotation."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS, QUOTATION, TOPIC
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._begun_before import goes_on
from quotecheck.attribution.symbols.skeleton import Skeleton


def _says_more(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands between verb and quotation is a part of what is said and no addressee.

    Or what stands before the speaker is: she would be back, she said, “with a pen”. A spokesman said the club “would be
    making no comment”; not: the mayor told reporters “the bridge is safe”.
    """
    if goes_on(skeleton, cue, after):
        return True
    if "np+quote" not in cue.verb.frames or not after["addressee"]:
        return False
    symbols = skeleton.symbols
    return symbols[after.start("addressee") - 1] != "t" and symbols[after.start("content") - 1] not in ",:-"


# Said, smiling; said, as he left; said, rather late; not: defended it, saying.
_ASIDE = "(?:[GE][^.?!;:|,QMJTgcC]{0,14}|[aHU][^.?!;:|,QMJTgc]{2,14}|R[^.?!;:|,QMJTgcCXV]{0,3})"

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=10,
    after=rf"(?:t?(?P<addressee>(?:{NOUNS}|O)(?:(?:{COMPLEMENT}{{1,2}}+|{COMPLEMENT}?W[^.?!;:|,QMJ]{{1,15}})(?=[,:])|(?:P?W|T|(?=S))[^.?!;:|,QMJ]{{2,12}}(?=:))?)?{ADJUNCT}{{0,3}}?(?:,(?:P[DRN0K]{{1,4}}|{_ASIDE})(?=[,:]))?[,:-]?|{TOPIC}{ADJUNCT}?[,:])"
    rf"(?P<content>{QUOTATION})",
    opens="NKDOPotbaRQMJq0Yy:,-'",
    needs="QMJq",
    rough=rf"[^.?!;|()&TWHUBXZGgvcA]*?(?:[QMJq]|[WT(][^.?!;|]*?[QMJ]|S[^.?!;|]*?:[QMJ]|,{_ASIDE}[,:][QMJ])",
    extent=Extent.OBJECT,
    unless=_says_more,
    finds=(
        "Asked on Monday, {source Moe} {cue said} “{content I know nothing of it,}” she said.",
        "{source Maria Lopez} {cue said}, “{content We will appeal.}”",
        "On Friday {source she} {cue told} {addressee reporters}: “{content It is over.}”",
        "{source She} {cue told} {addressee the cooks who met at the mill}, “{content It is over.}”",
        "{source She} {cue repeated} {addressee the words with which she had opened}: “{content It is over.}”",
        "{source She} {cue repeated} {addressee a phrase she used in May}: “{content It is over.}”",
        "{source She} {cue said} of the mayor in May: “{content He is a friend.}”",
        "{source The statement} {cue read in part}: “{content It is over.}”",
        "{source Ana Moe} {cue announced} on her page, in capital letters, “{content It is over.}”",
        "{source Ana Moe} {cue said}, smiling, “{content It is over.}”",
        "{source Ana Moe} {cue told} {addressee the cooks}, as she left, “{content It is over.}”",
        "{source Another} {cue tweeted}, “{content It is over.}”",
        "{source Lopez} {cue wondered} aloud, “{content Is it over?}”",
        "{source She} {cue began by saying}: “{content It is over.}”",
    ),
)

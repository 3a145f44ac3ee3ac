"""Quotation, speaker, verb: "…," she said."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, NOUN_PHRASE, NOUNS, TOPIC, likely_match
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _goes_on(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether what is said stands behind the verb, too, or the quotation names where it was said.

    Asked about “the pier,” Ana Moe said | she knew nothing. On “Face the City,” Ana Moe questioned the plan.
    """
    clause = likely_match(_MAY_BE_CLAUSE, _CLAUSE, skeleton.symbols, cue.end)
    return clause is not None or _is_title(skeleton, cue)


_CLAUSE = rf"{ADJUNCT}{{0,2}}(?:T(?!R?[VXC])|{CLAUSE})"
_MAY_BE_CLAUSE = r"[^.?!;|(]*?[STXVC(]"


def _is_title(skeleton: Skeleton, cue: CueGroup) -> bool:
    at = max(skeleton.symbols.rfind(mark, 0, cue.first) for mark in "QM")
    if at < 1 or skeleton.symbols[at - 1] not in _BEFORE_TITLES:
        return False
    words = [word.strip(_MARKS) for word in skeleton.tokens.words[at].split()]
    return all(word[:1].isupper() or len(word) <= _SMALL for word in words) and words[-1][:1].isupper()


_BEFORE_TITLES = "PNK"
_MARKS = ",.'\"“”‘’"
_SMALL = 3
_MEANWHILE = rf"(?:,?[Pt]{NOUNS}(?=,[&BQMJ]))?"
"""What stands between two parts of a quotation: he told us, | to applause |, “and …."""

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=2,
    before=r"(?P<content>.*(?:[QM]|J(?=[,-]))),?-?",
    after=rf"(?P<addressee>{NOUN_PHRASE})?"
    rf"(?:{TOPIC}?{ADJUNCT}{{0,4}}?{_MEANWHILE}[,:-]?(?P<content>(?:[B&]R?)?[QMJ]|(?<=,)T)"
    rf"|{TOPIC}?{ADJUNCT}{{0,4}}?(?=[.?!;|):,BP-]))",
    opens="!&'),-.0:;?BDIJKMNOPQRSTYaboqty|",
    extent=Extent.OBJECT,
    forms=frozenset({Form.FINITE}),
    unless=_goes_on,
    finds=(
        "“{content It is free,}” {source she} {cue liked to say}.",
        "“{content It is free,}” {source Ana Moe} {cue declared} in a talk convened at the pier.",
        "“{content We will appeal,}” {source Maria Lopez} {cue said}.",
        "“{content It is free,}” {source the 31-year-old tailor} {cue said}.",
        "“{content We will appeal,}” {source the 29-year-old} {cue told} {addressee reporters}.",
        "“{content We will appeal,}” {source lead author Ana Moe} {cue told} {addressee councillors} on 22 May.",
        "{content It was “a farce,”} {source she} {cue said} of the vote.",
        "“{content If it rains,}” {source she} {cue said} of the fair, “{content we will dance inside.}”",
        "“{content It is free,}” {source Ana Moe} {cue was heard to remark}.",
        "“{content It is free,}” {source Ana Moe} {cue was quoted as saying}.",
        "{content They want “a new start,”} {source Ana Moe} {cue said}.",
        "{content Nothing the mayor said “will calm people,”} {source Ana Moe} {cue said}.",
        "{content If the law passes, “I will go,”} {source Ana Moe} {cue said}.",
        "“{content It is shut for good,}” {source the warden} {cue intimated}.",
        "“{content It is shut for good}”, {source the warden} {cue ironized}.",
        "“{content It is shut for good}”, {source Ana Moe} {cue posed}.",
        "Lee was sure: “{content We want a new start,}” {source she} {cue said}.",
        "“{content It is free,}” {source Ana Moe} {cue is reported to have said}.",
        "“{content Not now}” {source Ana Moe} {cue answered}.",
        "“{content It is free,}” {source she} {cue told} {addressee us}, to applause, “{content and it is new.}”",
    ),
    passes_over=(
        "On “Face the City,” Maria Lopez drew a crowd.",
        "Later on “Face the City,” Maria Lopez questioned his honesty.",
        "After the song “Face the City,” Maria Lopez left.",
    ),
)

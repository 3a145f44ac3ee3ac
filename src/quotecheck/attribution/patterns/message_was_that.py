"""Somebody's message, then what it is: his message was that; the word from the mayor is that."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import NOUNS, SUBJECT, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import (
    BE,
    BEING,
    BESIDE,
    FROM,
    JOINED,
    NOUN,
    OPENED,
    OWNED,
    OWNER,
    SAYING,
    WHOSE,
    nobody_speaks,
)

_SAID = "(?=T(?!o)|[:,]?[QMJ])"
_BETWEEN = rf"(?:,[EVC]?[^.?!;|,XVC]{{1,12}},|[tP]{NOUNS}{TIME}?R?I?|{BESIDE})?"
_EFFECT = "(?:tDN(?=T))?"

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape=rf"{OWNED}(?P<cue>{NOUN}(?:{_BETWEEN}{BE}{_EFFECT}{_SAID}|(?=:[QMJT])))",
        also=(rf"(?P<cue>{OPENED}{FROM}{OWNER}{BESIDE}{{0,2}}{BE}{_EFFECT}){_SAID}",),
        sign="(?P<be>[XVC])Z?R?(?:tDN)?[:,]?[TQMJ]|N:[QMJT]",
        words=SAYING,
        may_hold={**WHOSE, **JOINED, **BEING},
        form=Form.NOMINAL,
    ),
    after=rf"[:,]?(?P<content>T(?!o)|[QMJ](?!{SUBJECT}R?C))",
    opens="T:,QMJ",
    unless=nobody_speaks,
    finds=(
        "{source His} {cue message was} that {content the bridge is safe}.",
        "{source The mayor}’s {cue answer was} that {content the bridge is safe}.",
        "{source Her} {cue words were to the effect} that {content the bridge is safe}.",
        "{source The colonel}’s {cue insistence, however, was} that {content the camp had been inspected}.",
        "{source His} {cue statement to police was} that {content the guard had fired twice}.",
        "{source Her} {cue reply}: “{content Not in my lifetime.}”",
        "{cue The recollection of {source Ana Moe, a weaver,} was} that {content no alarm had been sounded}.",
        "{cue The word from {source the mayor} remains} that {content the bridge is safe}.",
        "{cue Word from {source the harbour office} is} that {content two boats are missing}.",
        "{cue The provisional estimate offered by {source the clerk} was} that {content 40 sheds had burned}.",
        "{source The clerk}’s {cue claim}: that {content the gate was shut}.",
        "{source The clerk}’s {cue line throughout was} that {content the gate had been shut}.",
        "{cue The complaint of {source Ana Moe, a weaver,} on Friday was} that {content no alarm had been sounded}.",
        "{cue The stipulation in {source the contract} is} that {content the gate be shut at nine}.",
        "{cue The assurance given to reporters by {source the clerk} was} that {content nobody would go unpaid}.",
    ),
    passes_over=(
        "The answer was that simple.",
        "His assessment: “We are doing well,” she said.",
        "The point of the exercise was that everyone should swim.",
        "The claim on the land was that it had been common.",
        "The view from the tower was that of a city at rest.",
        "His answer was that of a coward.",
    ),
)

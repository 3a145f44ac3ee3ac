"""Speaker, verb, clause: "that" left out."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import (
    ADJUNCT,
    CLAUSE,
    COMPLEMENT,
    LISTENER,
    NOUN_PHRASE,
    TIME,
    compiled,
    search_before,
)
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import has_no_subject
from quotecheck.attribution.patterns._interrupting import interrupts
from quotecheck.attribution.patterns._listener import is_when_it_was_said
from quotecheck.attribution.patterns._rejected import takes_first
from quotecheck.attribution.patterns._so import points_back
from quotecheck.attribution.patterns._unsaid import is_unsaid_alone
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_somebody(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a verb that takes "that" only behind an object has one, though a clause could begin there as well.

    The prosecutor told the court Ana Day had taken the money, she told doctors strangers had come; not: the prosecutor
    said coach Ana Day had taken it.
    """
    # In a report | published in May the board found; said in a report | that reopened the matter
    unlike = not cue.verb.mostly_tells("np+that", "np+clause", "pass:that", "pass:clause")
    symbols, start = skeleton.symbols, after.start("content")
    if points_back(skeleton, cue) or (cue.form is Form.PARTICIPLE and unlike) or is_unsaid_alone(skeleton, cue, start):
        return True
    if (start > cue.end and has_no_subject(skeleton, start)) or takes_first(skeleton, cue, after.span("content")):
        return True
    # As Ana Moe said on Monday, the pier is shut: what is said begins behind the comma.
    earlier = compiled(_EARLIER).match(symbols, cue.end) and search_before(_AS_SOMEBODY, symbols, cue.first)
    if earlier or is_when_it_was_said(skeleton, cue, start):
        return True
    of_noun = cue.form is Form.INFINITIVE and symbols[cue.first - 1] == "N" and not cue.verb.only_speaks
    if of_noun or ("np+that" in cue.verb.frames and interrupts(symbols, cue, start)):
        return True  # her motion to censure him failed
    needs_object = "np+that" in cue.verb.frames and "that" not in cue.verb.frames
    for listener in (_GATHERED, _ON_A_DAY) if needs_object else ():
        match = compiled(listener).match(symbols, start)
        if match and compiled(CLAUSE).match(symbols, match.end()):
            return True  # told a crowd gathered at a hall that; told a meeting on Monday night | the council would pay
    plural = skeleton.symbols.startswith("NN", start) and skeleton.lower[start].endswith("s")
    return needs_object and (plural or bool(compiled(LISTENER).match(skeleton.symbols, start)))


_EARLIER = rf"(?:R|{TIME}){{1,2}},"
_AS_SOMEBODY = rf"a{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+R?\Z"
_GATHERED = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+[VC][^.?!;:|,QMJTHWSXVC]{{1,12}}T"
_ON_A_DAY = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{TIME}"

# Said in a statement the update “was released in error”: the verb stands in the quotation.
_QUOTED_VERB = rf"(?<=[NKYy0R,]){NOUN_PHRASE}{COMPLEMENT}{{0,3}}+[MJQ]"

pattern = Pattern(
    __name__,
    __doc__,
    frame="clause",
    rank=70,
    after=rf"(?:,?{ADJUNCT}{{1,2}},?)??(?P<content>{CLAUSE}|{_QUOTED_VERB})",
    opens="NKDSIOTHPbaRqU0Yy,'",
    needs="STXVCMJQ",
    unless=_tells_somebody,
    finds=(
        "{source The clerk} {cue said} {content a fourth body, found downstream on Monday, was that of a sailor}.",
        "{source The firm} {cue denied} {content it was to blame}.",
        "{source The man who crossed the lake and raised the alarm} {cue said} {content the ice was thin}.",
        "{source An official who did not want to be named} {cue said} {content the plan was dead}.",
        "{source The firm} {cue said} in a statement {content the update “was released in error to a few customers.”}",
        "{source Ana Moe} {cue said} {content her members were ready to move but feared losing the crowd}.",
        "{source Ana Moe} {cue said} {content it would give $9 million, a sum already counted among the pledges}.",
        "{source Ana Moe} {cue said} {content ramps and lifts at the station would be tried out}.",
        "{source Ana Moe} {cue said} {content she came home and found a dog}.",
        "{source The 70-year-old} {cue said} {content 26 months were a long time}.",
        "{source An official who was not asked to discuss it} {cue said} {content the clerk had asked for a tour}.",
        "{source Acting fire chief Ana Moe} {cue said} {content the roof fell}.",
        "{source Wounded teacher Bo Lie} {cue said} {content it was over}.",
        "{source A guard} outside {cue said} {content the gate had been locked}.",
        "{source Provincial mining director Ana Moe} {cue said} {content the shaft was flooded}.",
        "{source Ana Moe, who hates the term “liar,”} {cue said} {content he had lied}.",
        "{source The minister} {cue said} {content the £430m, three-year deal was generous}.",
        "{source Ana Moe} {cue said} {content as many as 1,100 houses were lost}.",
        "{source Ana Moe} {cue said} {content the run had earned £1.2m, which would buy a roof}.",
        "{source Ana Moe} {cue said} {content vouchers worth N1.4 billion had gone}.",
        "{source Ana Moe} {cue said} {content the risk that the roof would fall was small}.",
        "{source Ana Moe} {cue said} {content the clerk saw the guard and drove off}.",
        "{source The guild} issued a statement {cue saying} {content it would appeal the ruling}.",
    ),
    passes_over=("Officials cited workers.", "Her motion to censure him failed.", "Moe denied fees and no bid came."),
)

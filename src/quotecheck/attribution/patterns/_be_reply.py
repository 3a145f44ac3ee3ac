"""To be somebody's words as a cue, which two patterns share: was the mayor's reply; ran the claim of the clerk."""

from quotecheck.attribution.cues.cue import Form, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, TIME
from quotecheck.attribution.patterns._message import FROM, JOINED, NOUN, OPENED, OWNED, OWNER, SAYING, WHOSE

# Such is the claim of; so sounds the promise of; without a verb, after German: thus the warning of.
_BE = "(?:&?R|(?<=,)(?P<such>D)(?=[XVCZ]))?(?P<be>[XVCRZ])Z?R?"
_WHEN = "(?:[HU][^.?!;:|,QMJ]{1,15})?"
"""When it was said: was the mayor's retort | when the plan was read to him; the retort of the mayor | when asked."""
_ENDS = rf"(?:{COMPLEMENT}|{TIME}){{0,3}}{_WHEN}(?=[.,;|-])"
# Was the retort, | at the microphone of the radio, | of the delegate; was the retort | on Monday | of the delegate.
_BETWEEN = rf"(?:{TIME}|,[Pab][^.?!;|,XVC]{{1,10}},)?"

BE_REPLY = PhraseCue(
    "be_reply assertion back:9 mid:9",
    shape=rf"(?P<cue>{_BE}{OWNED}{NOUN}){_ENDS}",
    also=(rf"(?P<cue>{_BE}{OPENED}){_BETWEEN}{FROM}{OWNER}{TIME}?{_WHEN}(?=[.,;|-])",),
    words={
        **SAYING,
        "be": "being is was were are has came comes ran runs went goes rang sounded sounds so thus",
    },
    may_hold={"such": "such this", **WHOSE, **JOINED},
    form=Form.TRAILING,
)

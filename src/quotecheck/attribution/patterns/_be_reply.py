"""To be somebody's words as a cue, which two patterns share: was the mayor's reply; ran the claim of the clerk."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.patterns._message import FROM, JOINED, NOUN, OPENED, OWNED, OWNER, SAYING, WHOSE

_BE = "R?(?P<be>[XVC])Z?R?"
_ENDS = "(?=[.,;|-])"

BE_REPLY = PhraseCue(
    "be_reply assertion quote-trail:9",
    shape=rf"(?P<cue>{_BE}{OWNED}{NOUN}){_ENDS}",
    also=(rf"(?P<cue>{_BE}{OPENED}){FROM}{OWNER}{_ENDS}",),
    words={**SAYING, "be": "is was were are has came comes ran runs went goes"},
    may_hold={**WHOSE, **JOINED},
    form=Form.TRAILING,
)

"""A part of what is said, whose words it was, the rest: a third man, was the mayor's word, is being sought."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._be_reply import BE_REPLY
from quotecheck.attribution.patterns._message import nobody_speaks

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=4,
    cue=BE_REPLY,
    before=r"(?P<content>[DNK0SIO][^,XVC]*),",
    after=",(?P<content>R?[XVC])",
    opens=",",
    unless=nobody_speaks,
    finds=("{content A third man}, {cue was {source the mayor}’s word}, {content is being sought}.",),
    passes_over=("A third man, was the answer.",),
)

"""Something, passive verb of calling, "by" and the speaker, what it is called: was termed by the union a sham."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._named import THING, calls_nothing
from quotecheck.attribution.patterns._passive import OF_SOURCE, SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    before=SUBJECT_BEFORE,
    after=rf"b(?P<source>(?:{NOUNS}|O|S){OF_SOURCE}{{0,2}}?|D(?=[QMJ]))(?P<content>(?<!D)(?:{THING})|(?<=D)[QMJ])",
    opens="b",
    extent=Extent.OBJECT,
    listed="pass:np",
    forms=frozenset({Form.PASSIVE}),
    unless=calls_nothing,
    finds=(
        "{content The toll} {cue was termed} by {source him} {content a sham}.",
        "{content The toll} {cue was called} by {source the union} {content “a sham.”}",
        "{content The toll} {cue was labelled} by {source the union} {content a sham}.",
    ),
    passes_over=("The clerk was called by the union.", "The clerk was called by him last week."),
)

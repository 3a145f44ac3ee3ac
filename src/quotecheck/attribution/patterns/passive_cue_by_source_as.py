"""Something, passive verb, "by" and the speaker, as what: the sea was described by him as calm."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import OF_SOURCE, SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+as",
    rank=8,
    before=SUBJECT_BEFORE,
    after=rf"b(?P<source>(?:{NOUNS}|O|S){OF_SOURCE}{{0,2}}?)(?P<content>a)",
    opens="b",
    needs="a",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "{content The sea} {cue was described} by {source him} {content as calm}.",
        "{content The plan} {cue was dismissed} by {source the union} {content as “a joke.”}",
        "{content The plan} {cue was criticised} by {source unions} {content as a gift to the rich}.",
        "{content The plan} {cue has been described} by {source its critics} {content as a stunt}.",
    ),
)

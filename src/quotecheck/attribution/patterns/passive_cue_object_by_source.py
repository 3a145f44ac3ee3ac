"""Something, passive verb of calling, what it is called, "by" and the speaker: was termed a sham by the union."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._named import THING, calls_nothing
from quotecheck.attribution.patterns._passive import SOURCE, SUBJECT_BEFORE

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    before=SUBJECT_BEFORE,
    after=rf"R?(?P<content>{THING}(?:(?!b){COMPLEMENT}){{0,2}}?)b{SOURCE}",
    opens="NKDRQMJq0'tEeYy",
    needs="b",
    extent=Extent.GROUP,
    listed="pass:np",
    forms=frozenset({Form.PASSIVE}),
    unless=calls_nothing,
    finds=(
        "{content The toll} {cue was termed} {content a sham} by {source the union}.",
        "{content The raid} {cue was called} {content “a crime”} by {source the envoy Aya Moe}.",
        "{content The fee} {cue has been judged} {content to be unfair} by {source a clerk}.",
        "{content The talks} {cue were labelled} {content a waste of time} by {source the union}.",
    ),
    passes_over=(
        "The boat was called Ida by its owner.",
        "The clerk was called by the union.",
        "The boat was given a crew by the union.",
    ),
)

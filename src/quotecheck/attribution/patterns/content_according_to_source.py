"""Something is so, according to a source."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, says_nothing

# “I was sure,” he told | Bo Lie, according to the complaint: who was told is nothing that is said.
_LISTENER = rf"(?<=C){NOUN_PHRASE}{COMPLEMENT}{{0,2}}+,\Z"
_ONE_OF_THEM = "[D0]oO"

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    before=rf"(?!{_LISTENER})(?P<content>(?=.{{5}}|.*[,(QMJ-]).+?)[,(-]?",
    after=rf"(?P<source>(?:{_ONE_OF_THEM}|{NOUN_PHRASE}){COMPLEMENT}{{0,4}}+(?:&{NOUNS}(?=[.,;|]))?(?:(?!,[VCEeGg]){ASIDE}){{0,2}})",
    opens="NKDSIOq0Yy'",
    cue=ACCORDING_TO,
    unless=says_nothing,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The bridge will hold for years} {cue according to} {source the ministry}.",
        "{content The bridge is safe}, {cue according to} {source the ministry}.",
        "{content It has 62 men}, {cue according to} {source the trust}, compared with 41 in 2016, a rise of half.",
        "“{content It is safe,}” {cue according to} {source the ministry}.",
        "{content The bridge is safe}, {cue as stated by} {source its keeper}.",
        "“{content The bridge is safe,}” {cue per} {source the ministry}.",
        "{content The bridge is safe}, {cue according to} {source police}.",
        "{content The bridge “is safe,”} {cue in the words of} {source one of them}.",
        "{content The bridge is safe}, {cue according to} {source court papers}.",
        "{content The bridge is safe}, {cue in the reckoning announced by} {source Ana Moe}.",
        "{content The bridge is safe}, {cue according to} {source a letter by Ana Moe and Bo Lie}.",
        "{content The bridge is safe}, {cue in accordance with} {source a report}.",
        "{content The bridge is safe}, {cue according to} {source a newly leaked memo}.",
    ),
    passes_over=(
        "That is according to the ministry.",
        "The bridge was closed, in accordance with the law.",
        "The crew acted in accordance with the ministry.",
        "The ferry costs six crowns, twice per day, or nine crowns, per passenger, at night.",
        "Ana Moe said, per an interpreter, that the bridge is safe.",
        "“I was sure,” Ana Moe told Bo Lie, according to the ministry.",
    ),
)

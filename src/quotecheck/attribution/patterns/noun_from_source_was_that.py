"""A message from somebody, then what it is: the word from the mayor was that."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ASIDE, NOUNS
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=4,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape=rf"(?P<cue>(?:DN?(?=N)|(?=K))(?P<noun>[NK])(?P<from>[Po])(?P<source>{NOUNS}(?:o{NOUNS})?{ASIDE}?)(?P<be>X)R?)(?=T|[:,]?[QMJ])",
        words={"noun": "@message_nouns", "from": "from of by", "be": "is was 's"},
        form=Form.NOMINAL,
    ),
    after=r"[:,]?(?P<content>[TQMJ])",
    opens="T:,QMJ",
    finds=(
        "{cue The recollection of {source Ana Moe, a weaver,} was} that {content no alarm had been sounded}.",
        "{cue The word from {source the mayor} was} that {content the bridge is safe}.",
        "{cue Word from {source the harbour office} is} that {content two boats are missing}.",
    ),
)

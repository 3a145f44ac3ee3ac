"""What is said, then whose words it was: that it would be worth little was the rejoinder of the union."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._said_to_be import CONTENT

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote-trail",
    rank=4,
    cue=PhraseCue(
        "be_reply assertion quote-trail:9",
        shape="(?P<be>X)R?D?N?(?P<noun>N)(?=[oP])",
        words={"noun": "@message_nouns", "be": "is was were are"},
        form=Form.TRAILING,
    ),
    before=CONTENT,
    after=rf"[oP](?P<source>{SUBJECT})(?=[.,;|-])",
    opens="oP",
    finds=(
        "“{content Not today,}” {cue was the reply} of {source the mayor}.",
        "“{content Not today,}” {cue were the words} of {source the mayor}.",
        "That {content soundings would be worth little} {cue was the rejoinder} of {source the union}.",
        "That {content the gate had been shut} {cue was the blunt answer} from {source the clerk}.",
    ),
    passes_over=("“Not today” was the title of the song.",),
)

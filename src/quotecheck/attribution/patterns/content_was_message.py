"""What is said, then whose words it was: "not today" was the mayor's reply; it rained, ran the claim of the clerk."""

from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._be_reply import BE_REPLY
from quotecheck.attribution.patterns._message import nobody_speaks
from quotecheck.attribution.patterns._said_to_be import CONTENT

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=4,
    cue=BE_REPLY,
    before=CONTENT,
    after="",
    opens="",
    unless=nobody_speaks,
    finds=(
        "“{content Not today,}” {cue was {source the mayor}’s reply}.",
        "That {content the gate had been shut} {cue was {source her} answer}.",
        "“{content Not today,}” {cue was the reply} of {source the mayor}.",
        "“{content Not today,}” {cue were the words} of {source the mayor}.",
        "“{content Not today,}” {cue came the reply} from {source the mayor}.",
        "That {content soundings would be worth little} {cue was the rejoinder} of {source the union}.",
        "That {content the gate had been shut} {cue was the blunt answer} from {source the clerk}.",
        "That {content the gate had been shut} {cue was the view} expressed by {source the clerk}.",
        "{content Nobody had been warned}, {cue so ran the complaint} of {source the clerk}.",
        "“{content Not today,}” {cue was {source the mayor}’s retort} when the plan was read to him.",
        "{content The gate had been shut}, {cue went {source the clerk}’s explanation}.",
    ),
    passes_over=("The gate was the mayor's answer.", "“Not today” was the title of the song."),
)

"""Whose message, a form of "be", "that": his message was that the bridge is safe."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    cue=PhraseCue(
        "message_be assertion that:8",
        shape="(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?R?(?P<cue>(?P<noun>N)(?P<be>X))(?=T)",
        words={
            "whose": "his her their its my our",
            "noun": "answer argument claim complaint conclusion explanation fear hope message point reply response "
            "theory view worry",
            "be": "is was 's",
        },
        form=Form.NOMINAL,
    ),
    after=r"(?P<content>T)",
    opens="T",
    finds=(
        "{source His} {cue message was} that {content the bridge is safe}.",
        "{source The mayor}’s {cue answer was} that {content the bridge is safe}.",
    ),
    passes_over=("The answer was that simple.",),
)

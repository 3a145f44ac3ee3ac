"""Those who hear evidence and what they do as a cue, which two patterns share: the inquest heard."""

from quotecheck.attribution.cues.cue import Form, PhraseCue

HEARD = PhraseCue(
    "hear assertion that:9 trail:9",
    shape=r"(?P<source>D?[NK0']{0,4}(?P<body>[NK])(?:[Po][DNK0y]{1,4})?)(?P<cue>X?R?(?P<hear>[CeV]))",
    words={"hear": "heard hears", "body": "@hearing_bodies"},
    form=Form.FINITE,
)

"""The cue "according to", which three patterns share."""

from quotecheck.attribution.cue import PhraseCue

ACCORDING_TO = PhraseCue("according_to assertion front:9 back:9", shape="At")

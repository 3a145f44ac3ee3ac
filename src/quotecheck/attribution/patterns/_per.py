"""The cue "per", which two patterns share."""

from quotecheck.attribution.cue import PhraseCue

PER = PhraseCue("per assertion back:9 front:9 mid:9", shape="(?P<per>P)(?=[DK])", words={"per": "per"})

"""Per somebody as a cue, which three patterns share; "so" stands for it after German: so the ministry."""

from quotecheck.attribution.cue import PhraseCue

PER = PhraseCue(
    "per assertion back:9 front:9 mid:9", shape="(?P<per>P(?=[DK])|(?<=[,M-])R(?=[DKN]))", words={"per": "per so"}
)

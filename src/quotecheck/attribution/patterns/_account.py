"""Somebody's account as a cue, which two patterns share: by her own account, in Moe's telling."""

from quotecheck.attribution.cues.cue import PhraseCue

ACCOUNT = PhraseCue(
    "account assertion front:9 back:9 mid:9",
    shape="(?P<cue>A?(?P<in>[Pbt])(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?N?(?P<noun>N))(?=[,.;?!|]|[DSI][^.?!;|]*[XVC])",
    words={"noun": "@nouns_of_account", "in": "by from in on per to"},
    may_hold={"whose": "@possessive_determiners"},
)

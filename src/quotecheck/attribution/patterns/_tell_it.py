"""What somebody would tell as a cue, which two patterns share: to hear Ana Moe tell it."""

from quotecheck.attribution.cue import PhraseCue

TELL_IT = PhraseCue(
    "tell_it assertion front:9 back:9 mid:9",
    shape=r"(?P<cue>t(?P<hear>[cv])(?P<source>D?[NK0]{1,5}?(?:[Po]D?[NK]{1,3}?)?|O)(?P<tell>[cvCVN])(?P<it>I))(?=[,.;?!|)-])",
    words={"hear": "hear", "tell": "tell", "it": "it"},
)

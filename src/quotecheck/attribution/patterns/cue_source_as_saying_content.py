"""A paper quotes or cites somebody as saying something: the paper quoted Ana Moe as saying the bridge is safe."""

from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_no_saying

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+saying",
    rank=4,
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}+&)?{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{ASIDE}?)a(?P<saying>g),?:?(?P<content>[^.?!;|])",
    opens="NKDSIOq0Yy'",
    needs="a",
    rough="[^|]+?ag",
    verbs="cite quote record report",
    unless=is_no_saying,
    finds=(
        "The Echo {cue quoted} {source Ana Moe} as saying {content the bridge is safe}.",
        "The minutes {cue record} {source Ana Moe} as saying that {content the bridge is safe}.",
        "The Echo {cue cited} {source an unnamed official} as saying that {content the bridge is safe}.",
        "The Echo {cue quoted} {source rowers Ana Moe and Bo Lie} as saying {content the bridge is safe}.",
        "The Echo {cue quoted} {source Ana Moe, the keeper,} as saying: “{content It is safe.}”",
    ),
    passes_over=("The Echo cited Ana Moe as leaving the bridge.", "The Echo cited a memo as pointing to Oslo."),
)

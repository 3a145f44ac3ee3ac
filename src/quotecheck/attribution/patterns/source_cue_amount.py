"""Speaker, verb, what is measured, amount: put the cost at, gave the figure as."""

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUN_PHRASE, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._amount import measures_nothing

_STRICT = rf"{COMPLEMENT}{{0,4}}?(?:(?:,{NOUNS}){{0,3}},?&{NOUNS})?"  # of repairs to the roof, boiler and pump
_LOOSE = rf"{COMPLEMENT}{{0,3}}?(?P<more>[^.?!;:|,QMJ-]{{1,8}}?)"  # of replacing the pipe; that remains

pattern = Pattern(
    __name__,
    __doc__,
    frame="amount+{word}",
    rank=36,
    after=rf"R?(?P<content>(?!Y){NOUN_PHRASE}(?:{_STRICT}|{_LOOSE})(?:[Ee]?R)?(?P<word>[aP])(?!D?[NK]{{1,3}}P[RDNKP]{{0,2}}0)(?:[RDNKP]{{0,3}}0|[RD]?[QMJq]))",
    opens="NKDSIORq0Yy'",
    needs="aP",
    rough="[^|]*?[aP](?:[RDNKP]{0,3}0|[RD]?[QMJq])",
    extent=Extent.OBJECT,
    unless=measures_nothing,
    finds=(
        "{source A report} {cue put} {content the cost of repairs to the roof, boiler and pump at £4.1m}.",
        "{source The ministry} {cue put} {content the cost of the bridge at 40 million crowns}.",
        "{source Ana Moe} {cue gave} {content the figure as about 900}.",
        "{source Ana Moe} {cue put} {content the unpaid bill at “just over £3m”} and left.",
        "{source Ana Moe} {cue put} {content her losses at “a good few hundred”}.",
        "{source Police} {cue estimated} {content the crowd at more than 12,000}.",
        "{source The survey} {cue puts} {content the area that remains at 8,500 hectares}.",
        "{source It} {cue put} {content the cost of replacing the pipe at £4.1m}.",
        "{source Ana Moe} {cue put} {content the number of boats lost at 300}.",
        "{source Ana Moe} {cue put} {content the number of boats lost in the bay at 300 since May}.",
        "{source Ana Moe} {cue put} {content the time needed at 14 weeks, up from nine in May}.",
        "{source Ana Moe} {cue put} {content her chance of rest at better than 90 percent}.",
    ),
    passes_over=(
        "The nurse put the bags in 12 boxes.",
        "The nurse placed the bag at 4 p.m. on the shelf.",
        "The nurse put the bag at “the usual place”.",
        "The nurse put the man who shouted at 300 people to bed.",
        "The nurse put the brakes on spending at 12 wards.",
    ),
)

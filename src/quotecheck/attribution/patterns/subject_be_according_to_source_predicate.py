"""A subject and an auxiliary, "according to" a source, the rest: the debts were, according to Moe, paid in May."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, says_nothing
from quotecheck.attribution.patterns._split import PREDICATE, SPLIT

# In which the bureau, after a long inquiry, | summed up the books
_IN_WHICH = r"(?:PW[^.?!;|]{1,30}?(?<!X)[VC][^.?!;|,]{0,14})?"

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=2,
    before=SPLIT,
    after=rf"(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}+&)?{SUBJECT}){_IN_WHICH}(?:,|(?<=,)){PREDICATE}",
    opens="NKDSIOq0Yy'",
    cue=ACCORDING_TO,
    unless=says_nothing,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content The debts were}, {cue according to} {source Ana Moe and Bo Lie}, {content still unpaid}.",
        "{content The debts were}, {cue according to} {source the Audit Bureau}, {content still unpaid in May}.",
        "{content The deal was}, {cue in the words of} {source Bo Lie}, {content “a farce”}.",
        "{content The board will}, {cue according to} {source its clerk}, {content meet on Monday}.",
        "{content The dam was}, {cue in the words of} {source Bo Lie, a smith,} {content the first of its kind}.",
        "{content It was}, {cue according to} {source a report} in which the bureau summed it up, {content unpaid}.",
    ),
    passes_over=("The clerk left as he was, according to custom, a fool.",),
)

"""Speaker, verb, medium with what belongs to it, "that": alleged in an affidavit filed by an aide that."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, NOUN_PHRASE, NOUNS, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import belongs_to_noun
from quotecheck.attribution.symbols.skeleton import Skeleton


def _opens_no_statement(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether "that" opens no clause, or one that belongs to a noun: in a letter that week."""
    if after["issued"] and skeleton.lower[after.end("issued") - 1] not in lexicon.words("issuing"):
        return True  # endured critics who said that; in a town told that
    clause = after.end() + (skeleton.symbols[after.end() : after.end() + 1] == ",")
    return not compiled(CLAUSE).match(skeleton.symbols, clause) or belongs_to_noun(skeleton, cue, after)


pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=21,
    after=rf"[Pb]{NOUNS}[^.?!;:|QMJTHWXVCSUgG]{{0,16}},?"
    rf"(?:(?P<issued>W(?:{NOUN_PHRASE})?R?X?Z?[VCEe]|C)[^.?!;:|QMJTHWXVCSUgG]{{0,10}},?)?(?P<content>T)",
    opens="Pb",
    needs="T",
    unless=_opens_no_statement,
    finds=(
        "{source The firm} {cue alleged} in a report which it issued on Friday that {content he took the money}.",
        "{source The firm} {cue cautioned} in a study issued last week that {content he took the money}.",
        "{source The firm} {cue alleged} in an affidavit filed by an aide, Bo Lie, that {content he took the money}.",
    ),
    passes_over=("The firm complained in a study of clerks told that he took the money.",),
)

"""A noun of saying, the paper it stands in, and what it is: a caution is entered in the report that the gate is old."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT
from quotecheck.attribution.sources.source_kind import head_of, is_paper
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_no_paper(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no paper holds it: a claim was made in the hall that the gate was old."""
    if skeleton.lower[after.start()] != "in":
        return True
    return not is_paper(skeleton.lower[head_of(skeleton.symbols, *after.span("source"))])


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=4,
    cue=PhraseCue(
        "give_word assertion pass:that:9",
        shape=rf"(?P<noun>[NK])(?P<cue>(?P<be>X)Z?R?(?P<given>[EeN]))(?=P{NOUNS}{COMPLEMENT}{{0,2}}{THAT})",
        words={"noun": "@nouns_of_saying", "given": "@given_words", "be": "is was are were"},
        form=Form.NOMINAL,
    ),
    after=rf"P(?P<source>{NOUNS}{COMPLEMENT}{{0,2}}?)(?P<content>T)",
    opens="P",
    needs="T",
    unless=_is_no_paper,
    finds=("A caution {cue is entered} in {source the report} that {content the gate is old}.",),
    passes_over=("A claim was made in the hall that the gate was old.",),
)

"""Somebody, passive verb, "by" and the speaker, "to": two are said by the port office to be Danes."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup, Form
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._passive import SUBJECT_BEFORE
from quotecheck.attribution.skeleton import Skeleton


def _is_told(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the subject is who was spoken to: drivers were told by the police to stay away."""
    return cue.verb.lemma not in lexicon.words("verbs_of_holding_to_be")


pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:np",
    rank=4,
    before=SUBJECT_BEFORE,
    after=rf"b(?P<source>(?:{NOUNS}|O|S){COMPLEMENT}{{0,2}}?)(?P<content>tR?[vcZX])",
    opens="b",
    needs="t",
    extent=Extent.OBJECT,
    forms=frozenset({Form.PASSIVE}),
    unless=_is_told,
    finds=("{content Two of the sailors} {cue are said} by {source the port office} {content to be Danes}.",),
    passes_over=("The old mill was given by the clerk to be burnt.",),
)

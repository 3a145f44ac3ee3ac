"""What tells a clause that belongs to a noun from one that is said; two patterns share it."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUN_PHRASE, likely_match
from quotecheck.attribution.symbols.skeleton import Skeleton

_RELATIVE = rf"T{NOUN_PHRASE}{COMPLEMENT}{{0,2}}+(?P<verb>C)R?{FINITE}"
_MAY_BE_RELATIVE = rf"T[^|]*?CR?{FINITE}"


def belongs_to_noun(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the clause belongs to a noun before it.

    Spoke on condition that she not be named; worked for a charity that prosecutors said was closed.
    """
    content = after.start("content")
    if content == cue.end:
        return False
    if skeleton.lower[content - 1] in lexicon.words("nouns_of_condition"):
        return True
    return is_of_another(skeleton, cue, content) or opens_relative(skeleton, content)


def is_of_another(skeleton: Skeleton, cue: CueGroup, content: int) -> bool:
    """Return whether the clause is of somebody else, whose words the verb is aimed at: scoffed at | Moe's claim that.

    Not what is said in words of one's own: she said in her town's report that.
    """
    if skeleton.lower[cue.end] not in _AIMED or "'" not in skeleton.symbols[cue.end : content]:
        return False
    return skeleton.lower[content - 1] in lexicon.words("nouns_of_saying")


_AIMED = frozenset({"at", "with"})


def has_no_subject(skeleton: Skeleton, that: int) -> bool:
    """Return whether "that" stands for the subject of a past verb: in a report | that reopened | the matter.

    Not: told the court | that was | wrong; told the board | that costs | rose, or that | suspected | cases rose.
    """
    if skeleton.symbols[that] != "T":
        return False
    verb = that + 1 + (skeleton.symbols[that + 1 : that + 2] == "R")
    form = skeleton.forms.get(verb)
    past = form is not None and form.past and not form.noun
    return past and skeleton.symbols[verb] in "VC" and skeleton.symbols[verb + 1] not in "NKq"


def opens_relative(skeleton: Skeleton, that: int) -> bool:
    """Return whether "that" is what somebody says something of: firms | that they said had not paid."""
    relative = likely_match(_MAY_BE_RELATIVE, _RELATIVE, skeleton.symbols, that)
    verb = skeleton.forms.get(relative.start("verb")) if relative else None
    return verb is not None and verb.lemma in lexicon.words("verbs_of_clauses_alone")

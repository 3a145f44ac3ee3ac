"""Which of the statements about what is to be done are only plans, which nobody voiced: "aims to", "plans to"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.readings import Reading
from quotecheck.model import Kind, Qualifier, Type

_TOLD = frozenset({"source-cue-that", "source-cue-clause", "source-cue-addressee-that"})
_OF_OTHERS = "source-cue-addressee-infinitive"


def plan(reading: Reading, kind: Kind) -> tuple[Qualifier, ...]:
    """Return the qualifier of a plan, nothing for what is voiced.

    Words in quotation marks were said, whatever the verb, and what somebody wants of others is a demand: "The union
    wants the council to resign." So is what is told in a clause, unless it is only in the mind: "accepted that the
    bridge was shut", not "planned that it would be".
    """
    verb = reading.group.verb if reading.group else None
    if not verb or verb.type is not Type.EVENTUALITY or kind is not Kind.INDIRECT:
        return ()
    told = reading.pattern in _TOLD and verb.lemma not in lexicon.words("intentions_of_mind")
    voiced = verb.lemma in lexicon.words("voiced_intentions") or reading.pattern == _OF_OTHERS or told
    return () if voiced else (Qualifier.PLAN,)

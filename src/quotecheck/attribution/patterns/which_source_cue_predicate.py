"""A thing, "which", speaker, verb, what the thing does: a hall, which the report says would cost £1m."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import compiled, search_before
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.sources.beside_subject import find_beside
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import speech_verbs

_LOOSELY_JOINED = ",[o0PD]{0,3}W"


def _is_object(skeleton: Skeleton, cue: CueGroup, _: re.Match[str]) -> bool:
    """Return whether the relative pronoun is what is said itself: the plan that he made | is; all that he said | is.

    Behind a comma it cannot be: the verb of the clause around it would stand behind another comma. "What" cannot be
    where it has a preposition or a verb before it that takes no clause: died in what police say | was a robbery; but
    most of what he said | was true.
    """
    symbols = skeleton.symbols
    subject = find_beside(symbols, max(0, cue.first - 12), cue.first)
    if subject is None or subject.how != "beside":
        return True
    pronoun = subject.start - 1
    if symbols[pronoun] not in "WTH" or not cue.verb.often_tells("clause"):
        return True
    if compiled(_LOOSELY_JOINED).match(symbols, symbols.rfind(",", 0, pronoun), pronoun + 1):
        return False
    if _is_governed(skeleton, pronoun):
        return False
    if symbols[pronoun] == "H":
        return skeleton.lower[pronoun] != "what" or symbols[pronoun - 1] not in "PVvGEt"
    head = skeleton.lower[pronoun - 1]
    told = head in lexicon.words("nouns_of_saying") or head in lexicon.words("anything_said")
    return told or symbols[pronoun - 1] not in "NK0" or cue.verb.lemma not in lexicon.words("verbs_of_clauses_alone")


def _is_governed(skeleton: Skeleton, pronoun: int) -> bool:
    """Return whether a relative clause is about the object of a verb, so that the verb behind the cue is its own.

    They approved a plan that skippers claim will close the port; not: he said the land that they claim is theirs.
    """
    governed = search_before(_GOVERNED, skeleton.symbols, pronoun)
    form = skeleton.forms.get(governed.start()) if governed else None
    verb = speech_verbs().get(form.lemma) if form else None
    return form is not None and (verb is None or not verb.mostly_tells("clause", "that"))


_GOVERNED = r"[VCvc]R?[D0]{0,2}N{1,4}\Z"
_VERB = "(?:X(?:R?X)*+|[VC])"  # would not have swallowed
_REST = r"(?:[^XVCTWUHS.?!;:|,&BQM]|&(?=[DNK0Pq]))*+(?:(?<=[XVPZEet])[QMJ])?+"

pattern = Pattern(
    __name__,
    __doc__,
    frame="clause",
    rank=30,
    before=r".*[WTH]",
    after=rf"R?(?P<content>R?{_VERB}{_REST}(?:[&B]R?{_VERB}{_REST})?)",
    extent=Extent.GROUP,
    opens="RXVC",
    forms=frozenset({Form.FINITE}),
    unless=_is_object,
    finds=(
        "It is a smaller hall, which {source the clerk’s report} {cue says} {content would cost £1m}.",
        "A rent that {source tenants} {cue said} {content would have eaten half of their pay} was blocked.",
        "The mill, which {source the mayor} {cue claims} {content is safe}, was shut.",
        "A wall that {source residents} {cue say} {content was never built} is paid for.",
        "The mayor raised the levies, which {source he} {cue said} {content had hurt the town}.",
        "Denmark has the highest wages, which {source the institute} {cue says} {content rose again in 2015}.",
        "He worked for a charity that {source prosecutors} {cue said} {content was suspected of fraud}.",
        "He has two sons, who {source he} {cue said} {content were living abroad}.",
        "The force dismissed four men, two of whom {source Ana Moe} {cue said} {content had taken bribes}.",
        "The driver was hurt in what {source police} {cue said} {content was the third crash of the day}.",
    ),
    passes_over=(
        "Most of what the mayor said was true.",
        "What the mayor said was true.",
        "We believe what the mayor said was true.",
        "He bought a boat, which the police had raised was empty.",
        "The mill, which was empty, fell.",
        "The plan that he proposed is dead.",
        "Everything that he said was recorded.",
        "The words that she said were lost.",
        "The man who he says hello to is here.",
    ),
)

"""Speaker, verb, whom, "that"."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ADJUNCT, BEHIND_THAT, COMPLEMENT, MAY_TELL_THAT, NOUN_PHRASE, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import has_no_subject, opens_relative
from quotecheck.attribution.patterns._rejected import is_rejected
from quotecheck.attribution.patterns._things import is_thing
from quotecheck.attribution.patterns._unsaid import is_unsaid
from quotecheck.attribution.sources.source_kind import can_speak, head_of
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_said(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no listener is told: contradicted the remark by Lie that it rained; listed men that he said owe.

    Nor what is only done something with: rejected a treaty that would bind her. Who is said something to stands behind
    "to": not "said the leak that fed it is old", "said on Monday in a report that reopened the matter".
    """
    if has_no_subject(skeleton, after.start("content")):
        return True
    gap = compiled(_OF_ITSELF).match(skeleton.symbols, after.start("content"))
    if gap and (is_unsaid(skeleton, cue, after.start("addressee")) or is_thing(skeleton, cue, after.end("addressee"))):
        return True
    if is_rejected(skeleton, cue, after.span("addressee")) or opens_relative(skeleton, after.start("content")):
        return True
    if cue.verb.lemma.endswith(_TOPICS) and not cue.verb.only_tells("np+that"):
        return True  # called for fees that rise with the tide
    symbols, (start, end) = skeleton.symbols, after.span("addressee")
    head = head_of(symbols, start, end)
    if cue.verb.lemma == "say" and symbols[after.start()] == "D" and end - start == _PLAIN and symbols[head] == "N":
        times = lexicon.words("units_of_time") | lexicon.words("nouns_of_saying")  # said | the day | that
        return skeleton.lower[head] not in times
    if symbols[head] != "N" or skeleton.lower[head] not in lexicon.words("nouns_of_saying") or end < head + 3:
        return False
    return skeleton.lower[head + 1] in _OWNED_BY and can_speak(skeleton, head + 2, end)


_OF_ITSELF = "TR?[XVC]"  # a treaty | that would bind her; not: no sign | that he would go
_TOPICS = (" about", " against", " for", " of")
_PLAIN = 2  # tokens of the leak, the crane
_OWNED_BY = frozenset({"by", "from", "of"})


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=80,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+(?:,?&?{NOUN_PHRASE})*){ADJUNCT}{{0,2}}?,?(?P<content>T)(?={BEHIND_THAT})",
    opens="NKDSIOtq0Yy'",
    needs="T",
    rough=MAY_TELL_THAT,
    unless=_is_said,
    finds=(
        "{source Ana Moe} {cue told} {addressee an earlier sitting} that {content she had inherited the mess}.",
        "{source Ana Moe} {cue told} {addressee the board after the meeting} that {content she had left}.",
        "{source The mother of three} {cue told} {addressee The Echo} that {content rents had doubled}.",
        "{source The minister} {cue told} {addressee the board} that {content rents had doubled}.",
        "{source Ana Moe} {cue brought it to the notice of} {addressee the board} that {content rents had doubled}.",
        "On 3 May, {source the firm's then head, Al Barr,} {cue warned} {addressee the board} that {content it fell}.",
    ),
    passes_over=(
        "Ana Moe called for fees that rise with the tide.",
        "Ana Moe said the leak that fed the ditch had slowed.",
        "Officials released a list of firms that they said had not paid.",
        "Voters rejected a treaty favoured by the mill that would tie them to it.",
    ),
)

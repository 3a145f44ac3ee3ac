"""Content, speaker, verb at the sentence's end: the mine will close, two ministers said."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, FINITE, NOUN_PHRASE, NOUNS, TOPIC, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._contrast import sets_against
from quotecheck.attribution.patterns._things import has_listeners
from quotecheck.attribution.patterns._unsaid import is_unsaid
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_no_one(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what stands behind the verb is nobody told, or goes on with what is said.

    On Friday, the third day, Moe told a joke. When it shut, she denounced him. By then, Moe said, the party could claim
    no more than 11. The pier is safe, she said, because inspectors report so. The pier is safe, she said, and left:
    behind "and" a clause must begin, which is looked for here, since one expression of it serves all patterns.
    """
    opener = after.start("when")
    if (
        after["when"]
        and skeleton.symbols[opener] == "P"
        and skeleton.lower[opener] not in lexicon.words("prepositions_of_clauses")
    ):
        return True
    if after["clause"] is not None and not compiled(CLAUSE).match(skeleton.symbols, after.start("clause")):
        return True
    if skeleton.symbols.startswith(",U", after.end()) and not sets_against(skeleton, after.end() + 1):
        return True
    if compiled(_GOES_ON).match(skeleton.symbols, after.end() - 1):
        return True  # The pier is empty at noon, she said, when people eat.
    if after["addressee"] is None or after["to"]:
        return False
    at, end = after.span("addressee")
    told = skeleton.symbols[at] == "O" or _TIMES.isdisjoint(skeleton.symbols[at:end])
    return (told and not has_listeners(cue)) or is_unsaid(skeleton, cue, at)


_TIMES = frozenset("Yy")
_GOES_ON = "C,[HW](?![GgEe])"
# Said as the crowd left; said when pressed; said after the crowd left; not what is told: it showed how contentious the
# issue has become.
_WHEN = rf"(?P<when>(?!HN+[DKSI])[UHaP])(?=[GgSEe]|[^.?!;|,QMJ]{{1,15}}?{FINITE})[^.?!;|,QMJ]{{1,40}}?(?=[.?!;|)])"
# Said in a report | that reopened the matter.
_WHICH_DID = rf"(?<=N)TR?{FINITE}[^.?!;|QMJ]{{0,40}}(?=[.?!;|)])"

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=r"(?!HR?[Ee][^XVC]*\Z|H?[EeC]H[^,;]*,?\Z|P[^XVC,]*[NK]T(?!R?[XVC])[^,;]*,?\Z)(?P<content>.+?)(?:[,-]|(?<=M))",
    after=rf"(?:(?P<to>t)?(?P<addressee>(?!Y){NOUN_PHRASE}(?(to)(?:o{NOUNS}){{0,2}})(?:W[^.?!;|,QMJ]{{1,15}}(?=[.?!;|]))?)|{TOPIC})?(?:{ADJUNCT}{{1,4}}+{_WHICH_DID}|{ADJUNCT}{{0,4}}+|{ADJUNCT}{{0,4}}{_WHEN})(?=[.?!;|)]|,[gGWHAPaU]|,[bo]W|,?[&B](?P<clause>))",
    opens="NKDSIOPobaRq&B0Yy.?!;,)'|tUH",
    forms=frozenset({Form.FINITE}),
    unless=_tells_no_one,
    finds=(
        "{content The pier was shut}, {source the chair of the board} {cue has told} {addressee an oral hearing}.",
        "{content There were too few boats}, {source papers seen by the Star} {cue reveal}.",
        "{content The mine will close}, {source two ministers} {cue said}.",
        "{content An arm can taste}, {source scientists at the University of Vik} {cue report} today in Tides.",
        "{content Sales rose}, {source the maker of tents, oars and hiking boots} {cue said} in a statement.",
        "{content That is a lie}, {source two ministers} {cue said}.",
        "{content That mine is shut}, {source two ministers} {cue said}.",
        "{content The mine will close}, {source a rights body} {cue alleged} in a report unveiled on Monday.",
        "{content The mine will close}, {source two ministers} {cue said} of the pit at Orra.",
        "{content The mine will close}, {source two ministers} {cue said} on Friday, after a visit to the pit.",
        "{content The mine will close}, {source two ministers} {cue said} in a report tabled in parliament.",
        "{content The mine will close}, {source two ministers} {cue said} in a January report to parliament.",
        "{content The mine will close}, {source a watchdog} {cue said} on Friday in a report that reopened a feud.",
        "{content The mine will close}, {source Ana Moe} {cue stated} in a letter dispatched to the pit.",
        "{content The mine will close}, {source two ministers} {cue stated} to {addressee the broadcaster}.",
        "{content The mine will close}, {source Ana Moe} {cue stated} to {addressee members of the press} on Friday.",
        "{content The mine will close}, {source she} {cue told} {addressee the paper} while folding sheets.",
        "{content The mine will close}, {source Ana Moe} {cue said} when asked by a child.",
        "{content The mine will close}, {source Ana Moe} {cue said} on Friday after the talks had ended.",
        "{content The mine will close}, {source Ana Moe} {cue said} Friday after talks had ended.",
        "{content The mine will close}, {source Ana Moe} {cue told} {addressee reporters} before the talks had ended.",
        "{content The mine will close}, {source Ana Moe} {cue told} {addressee a clerk who had asked}.",
        "{content The mine will close}, {source a traffic survey} of last August {cue found}.",
        "{content The mine will close}, {source the former} {cue said}, while the latter agreed.",
    ),
    passes_over=(
        "By then, a lawyer said, the party could claim no more than 11.",
        "The mine will close, a claim Halden denies.",
        "When the mine closed, Ana Moe denounced him.",
        "On Friday, the third day, Diaz told a joke.",
        "The kiln costs £9,000 a year, driver included.",
        "When reached by telephone, Ana Moe confirmed.",
        "Despite claims that the mine was safe, people left.",
    ),
)

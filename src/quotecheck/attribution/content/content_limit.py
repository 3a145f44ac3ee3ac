"""Find how far a content can run: to the verb of the clause around its cue, or to what is joined to the cue."""

from __future__ import annotations

import re

from quotecheck.attribution.content.content_openings import APPOSED, FRONTED, HAS_VERB
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, FINITE, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.system.tuples import NamedTuple

# Calling him a liar | and refusing to stay; to decry the waste | and to close the pier. Not: it is up and running.
_JOINED_TO = {
    Form.GERUND: r"[^Gg,;:()]+?(?:(?<![XZ][PN])(?=[&B]R?[Gg])|(?=,[&B]R?[Gg]))",
    Form.INFINITIVE: r"[^tGgXVC,;:()]+?(?=[&B]R?t[vc])",
}
"""A form of a cue → the content before another such form, which is none of it."""
# The mayor, who called it a joke, left. A relative clause ends before the verb of the clause around it.
_RELATIVE_END = r",(?=R?[VXC])"


class CueContext(NamedTuple):
    """What of a cue decides how far its content runs.

    `form`: a noun may be the subject of a verb behind the content, and a gerund or an infinitive be joined to another
    one. `relative`: it stands in a relative clause. `leading`: it stands in a clause that opens its sentence with
    "while" or the like, before the main one. `clausal`: it can take a clause.
    """

    form: Form
    relative: bool
    leading: bool
    clausal: bool


def content_limit(skeleton: Skeleton, start: int, stop: int, extent: Extent, cue: CueContext) -> int:
    """Return where the content from `start` ends at the latest, before the token `stop` at any rate."""
    symbols, form = skeleton.symbols, cue.form
    if form is Form.NOMINAL:
        stop = _verb_of_noun(symbols, start, stop, _WITH_ITS_OWN)
    elif form in _BESIDE_NOUN and symbols[symbols.rfind(_BESIDE_NOUN[form], 0, start) - 1] in "NK":
        stop = _verb_of_noun(symbols, start, stop, _WITH_ITS_OWN if extent is Extent.CLAUSE else 1)
    if joined := _joined(skeleton, start, stop, form):
        stop = joined
    if cue.relative:
        return _end_of_relative(symbols, start, stop, extent)
    return _end_of_leading(symbols, start, stop, extent) if cue.leading else stop


def _end_of_relative(symbols: str, start: int, stop: int, extent: Extent) -> int:
    """Return where a content ends whose cue stands in a relative clause; a clause that is said has a verb by then.

    The mayor, who called it a joke, | left. The mayor, who said that the pier, and the hall too, must go, | left. The
    mayor, who said the strike, which began in May, would go on, | left. A cook who warned that he was ill | has told
    """
    who = symbols.rfind("W", 0, start)
    if symbols[who - 1] in "NKD":
        stop = _verb_of_noun(symbols, start, stop, _WITH_ITS_OWN if extent is Extent.CLAUSE else 1, who)
    apposed = compiled(APPOSED).match(symbols, start, stop) if extent is Extent.CLAUSE else None
    for match in compiled(_RELATIVE_END).finditer(symbols, apposed.end() if apposed else start + 1, stop):
        if extent is not Extent.CLAUSE or compiled(HAS_VERB).search(symbols, start, match.start()):
            return match.start()
    return stop


def _end_of_leading(symbols: str, start: int, stop: int, extent: Extent) -> int:
    """Return where a clause ends that opens its sentence: while Moe claims that the pier is old, | the clerk denies it.

    At the first comma with a clause behind it that has its own subject; what is said has a verb by then if it is a
    clause. Where a sign warns against eating the fish, | the chief said.
    """
    begins = start
    if extent is Extent.CLAUSE:
        fronted = compiled(FRONTED).match(symbols, start, stop)
        verb = compiled(HAS_VERB).search(symbols, fronted.end() if fronted else start, stop)
        if verb is None:
            return stop
        begins = verb.end()
    commas = compiled(_CLAUSE_END).finditer(symbols, begins, stop)
    return next((at for at in map(re.Match.start, commas) if compiled(CLAUSE).match(symbols, at + 1, stop)), stop)


_CLAUSE_END = r",(?=[DKNSI0])"


def _joined(skeleton: Skeleton, start: int, stop: int, form: Form) -> int | None:
    """Return where another form of the same kind is joined to a cue with "and" or "but"; None if none is."""
    shape = _JOINED_TO.get(form)
    match = compiled(shape).match(skeleton.symbols, start, stop) if shape else None
    if match is None:
        return None
    joint = match.end() + (skeleton.symbols[match.end()] == ",")  # noting that it was late|, and calling him a liar
    return match.end() if skeleton.lower[joint] in ("and", "but") else None


_OTHER_VERB = rf"{FINITE}(?!R?b)"
_VERB = rf"{FINITE}|(?<=[Ee])[Ee]"  # that the valve was cut | failed to
_OPENS_CLAUSE = r"[,&BUWHTS;(-]"


_WITH_ITS_OWN = 2
_BESIDE_NOUN = {Form.INFINITIVE: "t", Form.GERUND: "g"}
"""A form of a cue that can stand right behind a noun → the symbol it begins with: her plan | to; those | claiming."""


def _verb_of_noun(symbols: str, start: int, stop: int, fewest: int, noun: int | None = None) -> int:
    """Return where the verb stands whose subject is the noun before the content at `start`; `stop` if there is none.

    No other verb may stand before `noun`, where its clause begins, or before `start`.

    Moe's claim that the valve leaked | was dismissed. Nobody doubts her claim that the valve leaked. Cooks urging
    the mayor to resign | were cheered: a content that is no clause has no verb of its own.
    """
    opening = max(symbols.rfind(mark, 0, start) for mark in "|.?!;:Q") + 1
    if compiled(_OTHER_VERB).search(symbols, opening, start if noun is None else noun):
        return stop
    verbs = [match.start() for match in compiled(_VERB).finditer(symbols, start, stop)]
    if len(verbs) < fewest:
        return stop
    joint = compiled(_OPENS_CLAUSE).search(symbols, verbs[0] if fewest > 1 else start, stop)
    within = [at for at in verbs[fewest - 1 :] if not joint or at < joint.start()]
    return within[-1] if within else stop

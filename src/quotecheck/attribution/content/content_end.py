"""Find where a content ends.

The joints follow shares counted on train by earlier sketches: before most, at least half of the gold contents that
reach the joint end. A few stand below half, since the statements after them would be swallowed.
"""

from __future__ import annotations

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.joined_verbs import tells, verb_at
from quotecheck.attribution.content.joints import ends_content
from quotecheck.attribution.content.lists_within import is_in_series, lists_shares
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, FINITE, NOUNS, TIME, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.model import Type

# Each alternative begins with the one symbol it stands at, which is what makes the search fast; `perhaps` is a joint if
# what stands behind it says so. Behind a quotation that runs on the content ends: called it "dead," a view …
_AFTER_QUOTATION = r"(?!,?[&BMQJq]|,?U[QMJ]|-|D[NK]{0,3}[QMJq])"
_NEW_CLAUSE = r"&(?:S|DN{1,2}|N{1,2}|K{1,3})[XVC]"  # called it “dead,” | and he left
_JOINTS = {
    Extent.CLAUSE: rf"""
    [;|)]
  | ,(?=g|[&B]?R?A|[&B]R?[VC]|[&B]RX|S|IR?[VCX]) # , saying …; , (and) according to …; , and left; , he added
  | (?P<cue>[&B](?=(?:R|{TIME}R?)?C)) # and warned; but on Monday warned
  | (?P<adding>-(?=g))                # – saying
  | M{_AFTER_QUOTATION}
  | (?P<perhaps>,(?=[&BDKWUC]|[Pbt]W|P[^.?!;:|,]{{1,10}}[Gg])|-|B|&(?=[DKNS0XP])|P(?=[^.?!;:|,]{{1,10}}g))
""",
    Extent.OBJECT: rf"""
    [;:|)-]
  | ,(?=[gAUHGEeaRVCWS]|[&B]R?[VCX]) # , while; , leaving
  | [&B](?=R?[CVX])(?P<adding>(?!))?
  | (?P<cue>[&B](?={TIME}R?C))        # and on Monday warned
  | M{_AFTER_QUOTATION}|M(?={_NEW_CLAUSE})
  | (?P<perhaps>[,BHa]|&(?=[DKNS0P])|P(?=[^.?!;:|,]{{1,10}}g))
""",
}
_TIMES = frozenset({"when", "where"})
_BEFORE_CLAUSE = rf"[Pb]{NOUNS}"  # denied it: | by now | the gate was new
# It “adheres to every law” and …; wrote that he “shows up” and …: the verb can be quoted; that she be freed.
_HAS_VERB = rf"{FINITE}|[MJ]|(?<=[NKSI])q(?=&)|(?<=[NKSO])Z"
# that even after he leaves, he will; in May, she would. The comma behind a fronted phrase is no end.
# She said that, thanks to the “Moe method,” it works: behind "that" anything can stand between two commas.
_FRONTED = r"T?,?(?:R,?)?[HUPbaG][^.?!;|,]{1,25},|T,[^.?!;|,]{1,25}(?:,|(?<=M))"
# The court observed that "liberty cannot wait" | and granted bail: the quotation is all that was said.
_WHOLE_QUOTATION = r"T?[MJq](?=&R?[VC])"
# Moe's remark that “nobody goes into it for the money” | drew jeers.
_REMARK = r"T?[QMJ](?=R?[XVC])"
# Three wards, which are Ash, Birch and Cedar, | have no tap: the verb of the clause is still to come, perhaps behind
# one more subject: farmers, who lost half their crop, | and their families will be paid.
_APPOSED = r"T?[DNKq0'oP]{1,10},W[^.?!;:|QMJ]{1,24}?,(?=(?:&[DNKq0'oP]{1,10})?R?[XVC])"
# It was his brother, Bo Lie, | who signed it.
_CLEFT = r"T?I[XV][DNKq0'oP]{1,8},D?[NK]{1,6},(?=W)"
# Calling him a liar | and refusing to stay; to decry the waste | and to close the pier. Not: it is up and running.
_JOINED_TO = {
    Form.GERUND: r"[^Gg,;:()]+?(?<![XZ][PN])(?=[&B]R?[Gg])",
    Form.INFINITIVE: r"[^tGgXVC,;:()]+?(?=[&B]R?t[vc])",
}
"""A form of a cue → the content before another such form, which is none of it."""
# The mayor, who called it a joke, left. A relative clause ends before the verb of the clause around it.
_RELATIVE_END = r",(?=R?[VXC])"


def content_end(
    skeleton: Skeleton,
    start: int,
    stop: int,
    extent: Extent,
    form: Form,
    *,
    relative: bool,
    leading: bool = False,
    clausal: bool = False,
    least: int = 0,
) -> int:
    """Return the token behind the content that starts at `start`.

    Args:
        skeleton: the text's skeleton.
        start: the content's first token.
        stop: the sentence's end, its stop excluded.
        extent: how far this kind of content runs.
        form: the form of the cue: a noun may be the subject of a verb behind the content, and a gerund or an infinitive
            be joined to another one.
        relative: the cue stands in a relative clause.
        leading: it stands in a clause that opens its sentence with "while" or the like, before the main one.
        clausal: the cue can take a clause.
        least: where it ends at the earliest.
    """
    symbols = skeleton.symbols
    if form is Form.NOMINAL:
        if remark := compiled(_REMARK).match(symbols, start, stop):
            return remark.end()
        stop = _verb_of_noun(symbols, start, stop, _WITH_ITS_OWN)
    elif form in _BESIDE_NOUN and symbols[symbols.rfind(_BESIDE_NOUN[form], 0, start) - 1] in "NK":
        stop = _verb_of_noun(symbols, start, stop, _WITH_ITS_OWN if extent is Extent.CLAUSE else 1)
    if joined := _joined(skeleton, start, stop, form):
        stop = joined
    if relative:
        stop = _end_of_relative(symbols, start, stop, extent)
    elif extent is Extent.CLAUSE and leading:
        stop = _end_of_leading(symbols, start, stop)
    if whole := compiled(_WHOLE_QUOTATION).match(symbols, start, stop):
        return whole.end()
    position = max(start + 1, least - (symbols[least - 1] == "M"))
    # Decried what he called a farce, lamenting that …; asked what it had cost, and was told that …
    asks = extent is Extent.OBJECT or skeleton.lower[start] in lexicon.words("questioning_items") - _TIMES
    asked = symbols[start] == "H" and asks
    if not asked and (opening := compiled(_FRONTED).match(symbols, start, stop)):
        position = opening.end()
    if extent is Extent.CLAUSE and (apposed := compiled(_APPOSED).match(symbols, start, stop)):
        position = apposed.end()
    if cleft := compiled(_CLEFT).match(symbols, start, stop):
        position = cleft.end()
    if extent is Extent.CLAUSE and (verb := compiled(_HAS_VERB).search(symbols, position, stop)):
        position = verb.end()  # countries such as Peru, Chile, and Bolivia have agreed
    ends = _AFTER_QUOTATION if extent is Extent.CLAUSE else rf"{_AFTER_QUOTATION}|&K{{1,3}}[XVC]"
    if symbols[position - 1] == "M" and compiled(ends).match(symbols, position, stop):
        return min(position, stop)
    aside = position
    for match in compiled(_JOINTS[extent]).finditer(symbols, position, stop):
        at = match.start()
        symbol = symbols[at]
        if symbol == ")" and symbols.count("(", start, at) > symbols.count(")", start, at):
            continue  # opened inside
        if match["cue"] and not tells(skeleton, symbols.index("C", at), stop):
            continue
        if match["adding"] and not _asserts(skeleton, at + 1):
            continue
        if symbol == "," and extent is Extent.CLAUSE and _tells_what_follows(skeleton, at + 1):
            continue
        if is_in_series(symbols, start, at, stop) or at < aside or lists_shares(skeleton, start, at):
            continue
        if (
            symbol == "-"
            and extent is Extent.OBJECT
            and (dashed := compiled(_DASHED[clausal]).match(symbols, at, stop))
        ):
            aside = dashed.end()
            continue
        if symbol == ":" and not _ends_at_colon(symbols, at, stop):
            continue
        if match["perhaps"] is None or ends_content(skeleton, at, stop, extent):
            # She said the mill closed | and, according to the board, sold its boats.
            return at + (symbol == "M") - (symbol == "," and symbols[at - 1] in "&B" and at - 1 > start)
    return stop


# Called for figures – their cost too – | of the plan; of verbs that take clauses: said the plan – so dear – | is dead.
_DASHED = {False: r"-[^.?!;:|QMJ-]{1,20}-(?=o)", True: r"-[^.?!;:|QMJ-]{1,20}-(?=[oXVC]|&D)"}


def _asserts(skeleton: Skeleton, at: int) -> bool:
    """Return whether the verb at `at` says something: the pier is safe – | noting that; not: – assuming that."""
    verb = verb_at(skeleton, at)
    return verb is not None and verb.type is Type.ASSERTION


def _tells_what_follows(skeleton: Skeleton, at: int) -> bool:
    """Return whether a gerund tells what comes of what is said: it has 41 nurses, | meaning that posts are empty."""
    verb = verb_at(skeleton, at) if skeleton.symbols[at] == "g" else None
    return verb is not None and verb.type is Type.FACT and not verb.often_tells("that")


def _ends_at_colon(symbols: str, at: int, stop: int) -> bool:
    """Return whether a quotation or a clause stands behind a colon: sounded a warning: | “…”."""
    if any(symbol in "QMJ" for symbol in symbols[at + 1 : min(at + 2, stop)]):
        return True
    if symbols[at - 1] == "D":
        return False
    before = compiled(_BEFORE_CLAUSE).match(symbols, at + 1, stop)
    starts = (before.end(), at + 1) if before else (at + 1,)
    return any(compiled(CLAUSE).match(symbols, start, stop) for start in starts)


def _end_of_relative(symbols: str, start: int, stop: int, extent: Extent) -> int:
    """Return where a content ends whose cue stands in a relative clause; a clause that is said has a verb by then.

    The mayor, who called it a joke, | left. The mayor, who said that the pier, and the hall too, must go, | left. The
    mayor, who said the strike, which began in May, would go on, | left.
    """
    apposed = compiled(_APPOSED).match(symbols, start, stop) if extent is Extent.CLAUSE else None
    for match in compiled(_RELATIVE_END).finditer(symbols, apposed.end() if apposed else start + 1, stop):
        if extent is not Extent.CLAUSE or compiled(_HAS_VERB).search(symbols, start, match.start()):
            return match.start()
    return stop


def _end_of_leading(symbols: str, start: int, stop: int) -> int:
    """Return where a clause ends that opens its sentence: while Moe claims that the pier is old, | the clerk denies it.

    At the first comma with a clause behind it that has its own subject, once what is said has a verb.
    """
    fronted = compiled(_FRONTED).match(symbols, start, stop)
    verb = compiled(_HAS_VERB).search(symbols, fronted.end() if fronted else start, stop)
    commas = compiled(_CLAUSE_END).finditer(symbols, verb.end(), stop) if verb else ()
    return next((at for at in map(re.Match.start, commas) if compiled(CLAUSE).match(symbols, at + 1, stop)), stop)


_CLAUSE_END = r",(?=[DKNSI0])"


def _joined(skeleton: Skeleton, start: int, stop: int, form: Form) -> int | None:
    """Return where another form of the same kind is joined to a cue with "and" or "but"; None if none is."""
    shape = _JOINED_TO.get(form)
    match = compiled(shape).match(skeleton.symbols, start, stop) if shape else None
    return match.end() if match and skeleton.lower[match.end()] in ("and", "but") else None


_OTHER_VERB = rf"{FINITE}(?!R?b)"
_VERB = rf"{FINITE}|(?<=[Ee])[Ee]"  # that the valve was cut | failed to
_OPENS_CLAUSE = r"[,&BUWHTS;(-]"


_WITH_ITS_OWN = 2
_BESIDE_NOUN = {Form.INFINITIVE: "t", Form.GERUND: "g"}
"""A form of a cue that can stand right behind a noun → the symbol it begins with: her plan | to; those | claiming."""


def _verb_of_noun(symbols: str, start: int, stop: int, fewest: int) -> int:
    """Return where the verb is whose subject is the noun that has its content at `start`; `stop` if there is none.

    Moe's claim that the valve leaked | was dismissed. Nobody doubts her claim that the valve leaked. Cooks urging
    the mayor to resign | were cheered: a content that is no clause has no verb of its own.
    """
    opening = max(symbols.rfind(mark, 0, start) for mark in "|.?!;:Q") + 1
    if compiled(_OTHER_VERB).search(symbols, opening, start):
        return stop
    verbs = [match.start() for match in compiled(_VERB).finditer(symbols, start, stop)]
    if len(verbs) < fewest:
        return stop
    joint = compiled(_OPENS_CLAUSE).search(symbols, verbs[0] if fewest > 1 else start, stop)
    within = [at for at in verbs[fewest - 1 :] if not joint or at < joint.start()]
    return within[-1] if within else stop

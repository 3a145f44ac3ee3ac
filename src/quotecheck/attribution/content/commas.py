"""Whether a comma ends a content, by what stands behind it: a relative clause, a phrase, "and", a noun."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.joined_verbs import is_clause, tells
from quotecheck.attribution.content.set_off import is_absolute, is_told_on, sets_beside
from quotecheck.attribution.content.statements_behind import SHIFTED, announced, is_own_clause, says_there
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, GAP, NOUN_PHRASE, compiled, likely_match
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.sentences import is_headline
from quotecheck.attribution.symbols.skeleton import Skeleton

_NEW_SUBJECT = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}{GAP}?[XVC]"  # , a move that
_APPOSED = "DN{1,3}[TW]"
_MAY_BE_NEW_SUBJECT = r"[^.?!;|XVCcvTHUW(-]+(?:\(|[XVC])"
_COMPARED = 5  # tokens behind a comma in which what is compared stands
_COMPARING = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"))


def ends_at_comma(skeleton: Skeleton, comma: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends at a comma: what stands behind it is no part of what is said."""
    symbols, after = skeleton.symbols, comma + 1
    if skeleton.lower[after : after + 2] in _COMPARING:
        return False  # put it at 15 percent, up from 9
    following = symbols[after] if after < stop else "|"
    if following == "W":
        return _ends_before_relative(skeleton, after, stop, extent)
    if following in "Pbt":
        return _ends_before_phrase(skeleton, after, stop, extent)
    if following in "&B":
        return _ends_before_and(skeleton, after, stop, extent)
    if following in "D0K":
        return _ends_before_noun(skeleton, after, stop, extent)
    if following == "C":  # Moe Says Crew Sank Boat, | Calls Plan Absurd: two verbs of one subject
        return extent is Extent.CLAUSE and skeleton.forms[after].third and is_headline(symbols, comma)
    if following == "U" and extent is Extent.CLAUSE:  # , while their lawyer said; not: , because the lawyer left
        return symbols[after + 1] == "g" or says_there(skeleton, after + 1, stop)  # , while stressing that
    return _has_new_subject(skeleton, after, stop, extent)


def _ends_before_relative(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends before a relative clause."""
    if extent is Extent.CLAUSE:
        return _is_told_by_another(skeleton, at, stop)
    return not _shifted(skeleton, at, stop)


def _ends_before_phrase(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends before a preposition, "by" or "to"."""
    if skeleton.symbols[at] == "P":
        if extent is Extent.OBJECT:
            return not sets_beside(skeleton, at, stop)  # , including the pier; , with ten of them asleep
        if skeleton.symbols[at + 1] != "W":
            return is_absolute(skeleton, at, stop)
    return says_there(skeleton, at + 2, stop)  # , to which the clerk replied that


def _ends_before_and(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends before "and" or "but"."""
    symbols, after = skeleton.symbols, at + 1
    if symbols[after] == "X":
        return extent is Extent.OBJECT or not is_told_on(skeleton, after)  # , and | would cost nothing
    if symbols[at] == "B":
        return is_own_clause(skeleton, after, stop) or _has_new_subject(skeleton, at, stop, extent)
    if extent is Extent.CLAUSE:  # said it was shut, and the mayor had the key, but: and he warned
        return says_there(skeleton, after, stop)
    return (
        is_clause(symbols, after, stop)  # , and the mayor left
        or says_there(skeleton, after, stop)
        or (symbols[after] == "R" and is_clause(symbols, after + 1 + (symbols[after + 1] == ","), stop))
        or _has_new_subject(skeleton, at, stop, extent)
    )


def _ends_before_noun(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends before a name, a number or what a determiner opens."""
    symbols = skeleton.symbols
    first = symbols[at]
    if first in "D0":
        if compiled(_SPAN_OF_TIME).match(symbols, at, stop):
            return False  # , several minutes after the surge had struck
        if extent is Extent.CLAUSE and "than" in skeleton.lower[at : at + _COMPARED]:
            return False  # , about 300 more than the 900 counted in May
    if first == "D" and _is_comment(skeleton, at):
        return True
    if first in "DK" and is_clause(symbols, at, stop):
        return extent is Extent.OBJECT or not _is_appended(skeleton, at)  # , the mayor said
    return _has_new_subject(skeleton, at, stop, extent)


def _has_new_subject(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether a noun with a verb of its own stands behind an object, which has none."""
    if extent is not Extent.OBJECT:
        return False
    symbols = skeleton.symbols
    apposed = compiled(_APPOSED).match(symbols, at, stop)
    if apposed and says_there(skeleton, apposed.end(), stop):
        return True  # , a deal that others said would fail
    if not compiled(FINITE).search(symbols, at, stop):
        return False
    return likely_match(_MAY_BE_NEW_SUBJECT, _NEW_SUBJECT, symbols, at, stop) is not None


_SPAN_OF_TIME = r"[D0]{1,2}y[PU]"
_COMMENTED = r"D[NR]{1,3}(?=[TWDKSEeP])"


def _is_comment(skeleton: Skeleton, at: int) -> bool:
    """Return whether the writer calls what was said a claim or the like: …, a claim | that the company rejects."""
    label = compiled(_COMMENTED).match(skeleton.symbols, at)
    return (
        label is not None
        and skeleton.lower[at] in {"a", "an"}
        and skeleton.lower[label.end() - 1] in lexicon.words("nouns_of_saying")
    )


def _is_appended(skeleton: Skeleton, at: int) -> bool:
    """Return whether a thing is added in apposition: a sum already counted; a day before it closed."""
    head = head_of(skeleton.symbols, at, min(at + 6, len(skeleton.symbols)))
    return skeleton.lower[at] in {"a", "an"} and kind_of_noun(skeleton.lower[head]) == "other"


def _shifted(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a relative clause is told by the speaker too: the run had earned £1.2m, which would buy a roof."""
    return skeleton.lower[at] == "which" and not SHIFTED.isdisjoint(skeleton.lower[at + 1 : min(at + 5, stop)])


def _is_told_by_another(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a relative clause is no part of what is said: she had met Lie, | who called it “a farce”.

    Somebody else says what stands in it, or the writer tells an age: she had paid Lie, | who is 40.
    """
    symbols = skeleton.symbols
    if announced(symbols, at + 1, stop) is not None or compiled(_AGED).match(symbols, at, stop):
        return True
    own = compiled(_TELLS_ITSELF).match(symbols, at, stop)
    return own is not None and tells(skeleton, own.end() - 1, stop)


_AGED = r"W[XV]0(?:\Z|(?=[.,;]))"
_TELLS_ITSELF = r"WR?X?R?[Ce]"

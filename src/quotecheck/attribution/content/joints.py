"""Whether a joint ends a content: some commas, "and", "but" and "as" do, and others stand within it."""

from __future__ import annotations

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.joined_verbs import is_clause, tells, verb_at
from quotecheck.attribution.content.set_off import is_absolute, is_remark, is_told_on, is_withheld, sets_beside
from quotecheck.attribution.grammar import (
    CLAUSE,
    COMPLEMENT,
    FINITE,
    GAP,
    NOUN_PHRASE,
    NOUNS,
    SUBJECT,
    compiled,
    likely_match,
    search_before,
)
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.sentences import is_headline
from quotecheck.attribution.symbols.skeleton import Skeleton

_NEW_SUBJECT = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}{GAP}?[XVC]"  # , a move that
_APPOSED = "DN{1,3}[TW]"
_MAY_BE_NEW_SUBJECT = r"[^.?!;|XVCcvTHUW(-]+(?:\(|[XVC])"
_PLACE_OR_TIME = rf"(?:P{NOUNS}{COMPLEMENT}{{0,2}}+,?)?"  # and | at a debate on Sunday | he accused her
_ANNOUNCES = rf"{_PLACE_OR_TIME}{SUBJECT}R?(?:C|XR?[Ce])"  # when the minister announced
_MAY_ANNOUNCE = r"[^XVC(,|-]*?(?:[(,-]|X?R?[Ce])"
_PLACING = frozenset({"when", "where"})
_COMPARED = 5  # tokens behind a comma in which what is compared stands
_COMPARING = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"))


def ends_content(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends at the joint at `at`: the clause or phrase behind it is no part of it."""
    symbols, after = skeleton.symbols, at + 1
    symbol = symbols[at]
    if symbol == "," and skeleton.lower[after : after + 2] in _COMPARING:
        return False  # put it at 15 percent, up from 9
    if symbol == "-":
        return is_remark(skeleton, at, stop)
    if symbol == "P":
        return is_absolute(skeleton, at, stop)  # called him a liar | with the mayor saying that
    if symbol in "B&" and extent is Extent.CLAUSE and is_withheld(skeleton, after):
        return True
    if symbol == "B" and extent is Extent.CLAUSE:
        # There was a plan but it had been shelved: without a comma the speaker goes on.
        return symbols[at - 1] in ",M" and _is_own_clause(skeleton, after, stop)
    if symbol == "a" and (
        skeleton.lower[after] in ("a", "an") or skeleton.lower[at - 1] in lexicon.words("compared_by_as")
    ):
        return False  # saw her as a rival who had left; as soon | as the boats come
    if symbol in "Ba":  # but she stayed; as members have left
        return is_clause(symbols, after, stop)
    if symbol == "&":
        return _is_other_clause(skeleton, at, stop, extent)
    if symbol == "H":  # recognised it when | the minister announced that; not: shed what | he called a problem
        return skeleton.lower[at] in _PLACING and _says_there(skeleton, after, stop)
    following = symbols[after] if after < stop else "|"
    if following == "U" and extent is Extent.CLAUSE:  # , while their lawyer said; not: , because the lawyer left
        if symbols[after + 1] == "g":
            return True  # , while stressing that
        return _says_there(skeleton, after + 1, stop)
    if following == "W":
        return (
            _is_told_by_another(skeleton, after, stop)
            if extent is Extent.CLAUSE
            else not _shifted(skeleton, after, stop)
        )
    if following in "&B" and symbols[after + 1] == "X":
        return extent is Extent.OBJECT or not is_told_on(skeleton, after + 1)  # , and | would cost nothing
    if following == "P" and extent is Extent.OBJECT:
        return not sets_beside(skeleton, after, stop)  # , including the pier; , with ten of them asleep
    if following == "P" and symbols[after + 1] != "W":
        return is_absolute(skeleton, after, stop)
    if following in "Pbt":  # , to which the clerk replied that
        return _says_there(skeleton, after + 2, stop)
    if following == "&" and extent is Extent.CLAUSE:  # said it was shut, and the mayor had the key, but: and he warned
        return _says_there(skeleton, after + 1, stop)
    if following == "&" and (
        is_clause(symbols, after + 1, stop)
        or _says_there(skeleton, after + 1, stop)
        or (symbols[after + 1] == "R" and is_clause(symbols, after + 2 + (symbols[after + 2] == ","), stop))
    ):
        return True  # , and the mayor left
    if following in "D0" and compiled(_SPAN_OF_TIME).match(symbols, after, stop):
        return False  # , several minutes after the surge had struck
    if following in "D0" and extent is Extent.CLAUSE and "than" in skeleton.lower[after : after + _COMPARED]:
        return False  # , about 300 more than the 900 counted in May
    if following == "D" and _is_comment(skeleton, after):
        return True
    if following == "C":  # Moe Says Crew Sank Boat, | Calls Plan Absurd: two verbs of one subject
        return extent is Extent.CLAUSE and skeleton.forms[after].third and is_headline(symbols, at)
    if following in "DK" and is_clause(symbols, after, stop):
        return extent is Extent.OBJECT or not _is_appended(skeleton, after)  # , the mayor said
    if following == "B" and _is_own_clause(skeleton, after + 1, stop):
        return True
    apposed = compiled(_APPOSED).match(symbols, after, stop) if extent is Extent.OBJECT else None
    if apposed and _says_there(skeleton, apposed.end(), stop):
        return True  # , a deal that others said would fail
    if extent is not Extent.OBJECT or not compiled(FINITE).search(symbols, after, stop):
        return False
    return likely_match(_MAY_BE_NEW_SUBJECT, _NEW_SUBJECT, symbols, after, stop) is not None


def _announced(symbols: str, at: int, stop: int) -> re.Match[str] | None:
    """Return where somebody announces something from `at` on."""
    return likely_match(_MAY_ANNOUNCE, _ANNOUNCES, symbols, at, stop)


def _says_there(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether somebody says something from `at` on, by a verb that is a cue of its own there."""
    announces = _announced(skeleton.symbols, at, stop)
    if announces is None or skeleton.lower[at] in lexicon.words("nobody_at_all"):
        return False  # nobody had beaten the gong and | nobody | had announced it
    return tells(skeleton, announces.end() - 1, stop)


def _is_other_clause(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether a clause that "and" adds without a comma is another statement, or none.

    They have said they will stay | and others have said they will go; he decried the waste | and he left.
    """
    if extent is Extent.OBJECT and skeleton.symbols[at + 1] == "S":
        return is_clause(skeleton.symbols, at + 1, stop)
    if skeleton.lower[at] != "and" or not search_before(_CLAUSE_BEFORE, skeleton.symbols, at):
        return False
    told = compiled(_IS_TOLD).match(skeleton.symbols, at + 1, stop)
    verb = verb_at(skeleton, told.end() - 1) if told else None
    if verb and verb.only_tells("np+that"):
        return True
    others = likely_match(_MAY_BE_FROM_OTHERS, _FROM_OTHERS, skeleton.symbols, at + 1, stop)
    return _says_there(skeleton, at + 1, stop) or (others is not None and tells(skeleton, others.end() - 1, stop))


_IS_TOLD = r"XR?e"  # asked whether it was late | and was told
# From tenants who say the roof leaks | and from a landlord who insists it is sound.
_FROM_OTHERS = rf"[Po]{NOUNS}{COMPLEMENT}{{0,2}}+[WT]R?C"
_MAY_BE_FROM_OTHERS = "[Po][^|]+?[WT]R?C"
# They will stay | and others; because the city | and the state agreed: without a verb the two have one.
_CLAUSE_BEFORE = r"[XVCMJq][^,UTWHB&]*+\Z"
_COMMENTED = r"D[NR]{1,3}(?=[TWDKSEeP])"


def _is_comment(skeleton: Skeleton, at: int) -> bool:
    """Return whether the writer calls what was said a claim or the like: …, a claim | that the company rejects."""
    label = compiled(_COMMENTED).match(skeleton.symbols, at)
    return (
        label is not None
        and skeleton.lower[at] in {"a", "an"}
        and skeleton.lower[label.end() - 1] in lexicon.words("nouns_of_saying")
    )


_SPAN_OF_TIME = r"[D0]{1,2}y[PU]"


def _is_appended(skeleton: Skeleton, at: int) -> bool:
    """Return whether a thing is added in apposition: a sum already counted; a day before it closed."""
    head = head_of(skeleton.symbols, at, min(at + 6, len(skeleton.symbols)))
    return skeleton.lower[at] in {"a", "an"} and kind_of_noun(skeleton.lower[head]) == "other"


def _shifted(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a relative clause is told by the speaker too: the run had earned £1.2m, which would buy a roof."""
    return skeleton.lower[at] == "which" and not _SHIFTED.isdisjoint(skeleton.lower[at + 1 : min(at + 5, stop)])


def _is_told_by_another(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a relative clause is no part of what is said: she had met Lie, | who called it “a farce”.

    Somebody else says what stands in it, or the writer tells an age: she had paid Lie, | who is 40.
    """
    symbols = skeleton.symbols
    if _announced(symbols, at + 1, stop) is not None or compiled(_AGED).match(symbols, at, stop):
        return True
    own = compiled(_TELLS_ITSELF).match(symbols, at, stop)
    return own is not None and tells(skeleton, own.end() - 1, stop)


_AGED = r"W[XV]0(?:\Z|(?=[.,;]))"
_TELLS_ITSELF = r"WR?X?R?[Ce]"


def _is_own_clause(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a clause behind ", but" is the writer's, or another statement.

    Police found it; but it had, she pointed out, an alibi; not: but they had not lost, which is told as a past.
    """
    clause = compiled(CLAUSE).match(skeleton.symbols, at, stop)
    if clause is None or compiled(_TOLD_WITHIN).search(skeleton.symbols, at, stop + _LONG):
        return clause is not None
    return _SHIFTED.isdisjoint(skeleton.lower[at : min(clause.end() + 1, stop)])


_TOLD_WITHIN = r",(?:S|D?[NK]{1,3})R?CP?(?=[,.?!;|]|\Z)"
_LONG = 8
"""How many tokens such a parenthesis can have, which may stand right behind the stretch that is looked at."""
_SHIFTED = frozenset({"would", "could", "might", "had"})

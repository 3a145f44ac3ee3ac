"""The subject of an infinitive of saying, where it is not the subject of the main clause."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, FINITE, GAP, NOUNS, search_before
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.symbols.skeleton import Skeleton


def own_subject(skeleton: Skeleton, floor: int, first: int) -> Subject | None:
    """Return who stands right before the infinitive at `first` and is its subject: which led | her | to declare."""
    if first > floor and skeleton.symbols[first - 1] == "O":
        return Subject(first - 1, first, "beside")
    return _moved(skeleton, floor, first) or _owner(skeleton, floor, first)


def of_clause_of_time(skeleton: Skeleton, floor: int, first: int) -> Subject | None:
    """Return whose verb stands before an infinitive in a clause of time: Ana Moe wept when | a doctor | rang to say."""
    found = search_before(_CLAUSE_OF_TIME, skeleton.symbols, first, floor)
    openers = lexicon.words("joints_of_one_time") | lexicon.words("joints_of_the_presupposed")
    return Subject(*found.span("one"), "beside") if found and skeleton.lower[found.start()] in openers else None


_CLAUSE_OF_TIME = (
    rf"[HUaP](?P<one>[SI]|{NOUNS}{COMPLEMENT}{{0,3}}+){GAP}{{0,2}}(?:X?R?[Ee]|{FINITE})[^.?!;:|,QMJXVCTWHU]{{0,4}}\Z"
)


def _moved(skeleton: Skeleton, floor: int, first: int) -> Subject | None:
    """Return whom a verb before an infinitive brings to it: the leak led | the mayor, Ana Moe, | to say that."""
    found = search_before(_MOVED, skeleton.symbols, first, floor)
    if found is None or skeleton.forms[found.start()].lemma not in lexicon.words("verbs_that_move_somebody"):
        return None
    return Subject(*found.span("one"), "beside")


_MOVED = rf"[VCvcEeGg](?P<one>{NOUNS}{COMPLEMENT}{{0,2}}+{ASIDE}?)\Z"


def _owner(skeleton: Skeleton, floor: int, first: int) -> Subject | None:
    """Return whose noun stands right before an infinitive: crowds were angered by | Moe's | failure to denounce him."""
    k = first - 1
    while k > floor and skeleton.symbols[k] in "NR":
        k -= 1
    if k == first - 1 or skeleton.symbols[first - 1] != "N":
        return None
    if owner := search_before(_OWNER, skeleton.symbols, k + 1, floor):
        return Subject(*owner.span("one"), "beside")
    owned = skeleton.lower[k] in lexicon.words("possessive_determiners")
    return Subject(k, k + 1, "beside") if owned else None


_OWNER = r"(?P<one>K{1,4}|D[NK]{1,4})'\Z"

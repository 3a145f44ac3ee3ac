"""Whether a joint ends a content: some commas, "and", "but" and "as" do, and others stand within it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.content.commas import ends_at_comma
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.joined_verbs import is_clause, tells, verb_at
from quotecheck.attribution.content.set_off import is_absolute, is_remark, is_withheld
from quotecheck.attribution.content.statements_behind import is_own_clause, says_there
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, compiled, likely_match, search_before
from quotecheck.attribution.symbols.skeleton import Skeleton

_PLACING = frozenset({"when", "where"})


def ends_content(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends at the joint at `at`: the clause or phrase behind it is no part of it."""
    symbol = skeleton.symbols[at]
    if symbol == ",":
        return ends_at_comma(skeleton, at, stop, extent)
    if symbol == "-":
        return is_remark(skeleton, at, stop)
    if symbol == "P":
        return is_absolute(skeleton, at, stop)  # called him a liar | with the mayor saying that
    if symbol == "&":
        withheld = extent is Extent.CLAUSE and is_withheld(skeleton, at + 1)
        return withheld or _is_other_clause(skeleton, at, stop, extent)
    if symbol == "B":
        return _ends_at_but(skeleton, at, stop, extent)
    if symbol == "a":
        return _ends_at_as(skeleton, at, stop)
    # recognised it when | the minister announced that; not: shed what | he called a problem
    return skeleton.lower[at] in _PLACING and says_there(skeleton, at + 1, stop)


def _ends_at_but(skeleton: Skeleton, at: int, stop: int, extent: Extent) -> bool:
    """Return whether the content ends at "but": but she stayed."""
    if extent is not Extent.CLAUSE:
        return is_clause(skeleton.symbols, at + 1, stop)
    # There was a plan but it had been shelved: without a comma the speaker goes on.
    apart = skeleton.symbols[at - 1] in ",M" and is_own_clause(skeleton, at + 1, stop)
    return apart or is_withheld(skeleton, at + 1)


def _ends_at_as(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether the content ends at "as": as members have left."""
    if skeleton.lower[at + 1] in ("a", "an") or skeleton.lower[at - 1] in lexicon.words("compared_by_as"):
        return False  # saw her as a rival who had left; as soon | as the boats come
    return is_clause(skeleton.symbols, at + 1, stop)


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
    if verb and verb.only_tells("np+that") and not search_before(_WHAT_ONE_DID, skeleton.symbols, at):
        return True
    others = likely_match(_MAY_BE_FROM_OTHERS, _FROM_OTHERS, skeleton.symbols, at + 1, stop)
    return says_there(skeleton, at + 1, stop) or (others is not None and tells(skeleton, others.end() - 1, stop))


_IS_TOLD = r"XR?e"  # asked whether it was late | and was told
# Said | he rang twice | and was told that it was shut; told the court that | she had complained | and was told to wait.
_WHAT_ONE_DID = r"[CTNK]SR?X?R?[VCEe][^,UTWHB&S]*\Z"
# From tenants who say the roof leaks | and from a landlord who insists it is sound.
_FROM_OTHERS = rf"[Po]{NOUNS}{COMPLEMENT}{{0,2}}+[WT]R?C"
_MAY_BE_FROM_OTHERS = "[Po][^|]+?[WT]R?C"
# They will stay | and others; because the city | and the state agreed: without a verb the two have one.
_CLAUSE_BEFORE = r"[XVCMJq][^,UTWHB&]*+\Z"

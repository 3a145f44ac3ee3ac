"""Somebody's words as a noun, which the patterns of such nouns share: Moe's claim, the claim of Moe, made by Moe."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, FINITE, NOUN_PHRASE, NOUNS, TIME, compiled
from quotecheck.attribution.sources.source_kind import can_speak, head_of, is_paper
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.verbs import verb_form

OWNED = "(?P<source>(?P<whose>D)|D?[NK]{1,5}(?='))'?R?"
"""Who owns a noun, in front of it: her, the mayor's; behind it an adverb: the mayor's then position."""

NOUN = "N{0,2}?(?P<noun>N)(?:oN)?"
"""A noun of saying behind its owner: firm belief; version of events."""

GIVEN = rf"(?:[EeCV]R?(?:[tP]{NOUNS}|{TIME})?(?=[bP]))"
"""What is done with a noun before "by" or "in": offered; put forward; made to reporters; made on Friday."""

BEFORE = "(?:D[NR0]{0,3}?|R?N{0,2}?)"
"""What stands in front of a noun of saying that has its owner behind it: the provisional; a further."""

OPENED = rf"{BEFORE}(?P<noun>[NK]|C(?:(?<=D.)|(?<=D[NR].)))"
"""A noun of saying in front of its owner: the provisional estimate; a further allegation; word; the | boast."""

FROM = rf"{GIVEN}?(?P<from>[Pob])"
"""What joins a noun of saying and its owner: of; from; voiced by; entered in."""

BESIDE = rf"(?:{TIME}|R|P(?=[,XVC])|,[RP]R?,|,[PabGgEeUH][^.?!;|,QMJT]{{1,14}},)"
"""What may stand between the owner and the rest: throughout; on Friday; , in a notice pasted on the door,"""

BE = "(?P<be>[XVC])Z?R?"
"""Is; has been; remains."""

THAT = rf"T(?![yY]|R?(?:{FINITE}|[vc]))"
"""What opens a clause that is said; behind "that" a relative clause has its verb at once: a claim that was made."""

SAYING = {"noun": "@nouns_of_saying"}
WHOSE = {"whose": "@possessive_determiners"}
JOINED = {"from": "from of by in on"}
BEING = {"be": "is was 's were are remains remained has had"}
GIVEN_BEING = {"be": "was were is are has have had"}
"""What stands before a participle by which somebody gives a noun of saying: a warning | was issued by the clerk."""

OWNER = (
    rf"(?P<source>{NOUN_PHRASE}(?:(?!P(?:[DR]?y|Y)){COMPLEMENT}){{0,4}}(?:&{NOUNS})?(?:[EeCV]{TIME}?b{NOUNS})?"
    rf"(?:{ASIDE}|,{NOUNS}{COMPLEMENT}{{0,3}}+(?=[.:;?!|]))?)"
)
"""Whoever a noun of saying belongs to that stands in front of them."""

_RELATIVE = rf"T(?!0){NOUN_PHRASE}R?[VC]R{{0,2}}{FINITE}"


def nobody_speaks(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the owner can say nothing, or "that" opens a relative clause.

    The point of the exercise was that all swim; the promise of the clerk that nobody believed was broken.
    """
    if "content" in after.re.groupindex and compiled(_RELATIVE).match(skeleton.symbols, after.start("content")):
        return True
    owner, symbols, lower = cue.source, skeleton.symbols, skeleton.lower
    if lower[cue.first - 2 : cue.first + 1] == ("to", "the", "notice"):
        return True  # brought to the notice of the board that
    if owner is None or symbols[owner.start : owner.stop] == "D":
        return False  # her claim
    if lower[owner.start : owner.stop] in (("hers",), ("his",), ("theirs",)):
        return False  # a claim of hers
    if symbols[owner.stop] == "'":
        return False  # the heir's claim
    if symbols[owner.start - 1] == "b":  # the claim made by the heir; not: evidence by video link
        return symbols[owner.start] == "N" and not can_speak(skeleton, owner.start, owner.stop)
    if lower[owner.start - 1] in {"in", "on"}:  # the claim in the report; not: the claim in Oslo, on the land
        word = lower[head_of(symbols, owner.start, owner.stop)]
        return lower[owner.start - 1] == "on" or not is_paper(word) or word in lexicon.words("papers_that_show")
    last = verb_form(lower[owner.stop - 1])
    shows = last is not None and last.gerund and symbols[owner.stop - 2 : owner.stop] == "NN"
    return shows or not can_speak(skeleton, owner.start, owner.stop)  # her confidence in the polls | showing | that

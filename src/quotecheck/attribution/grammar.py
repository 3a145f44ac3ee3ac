"""The words that patterns are written in: what each symbol of the skeleton stands for, and the phrases they make.

All of it is regular expressions over `Skeleton.symbols`, with no groups of their own. Repeats are bounded or
possessive, so that a sentence without end costs no more than its length. `SYMBOLS` says what each symbol is.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "N": "noun or adjective",
        "K": "capitalised word",
        "D": "determiner or possessive",
        "0": "number",
        "Y": "day or month",
        "y": "week or year",
        "S": "he, she, we or they",
        "I": "it or there",
        "O": "him, them or itself",
        "W": "“who” or “which”",
        "T": "“that”",
        "H": "“what”, “if” or “when”",
        "P": "preposition",
        "o": "“of”",
        "t": "“to”",
        "b": "“by”",
        "a": "“as”",
        "A": "“according”",
        "R": "adverb or “not”",
        "X": "auxiliary",
        "Z": "“be”, “been” or “being”",
        "V": "finite verb",
        "v": "base form of a verb",
        "E": "participle",
        "G": "gerund",
        "C": "finite verb that can be a cue",
        "c": "base form of a verb that can be a cue",
        "e": "participle of a verb that can be a cue",
        "g": "gerund of a verb that can be a cue",
        "Q": "quotation that ends a sentence",
        "M": "quotation that runs on",
        "J": "quotation without end punctuation",
        "q": "short quotation without end punctuation",
        "&": "“and” or “or”",
        "B": "“but”",
        "U": "“because” or “while”",
        ".": "full stop",
        "?": "question mark",
        "!": "exclamation mark",
        ";": "semicolon",
        ":": "colon",
        ",": "comma",
        "-": "dash",
        "(": "opening bracket",
        ")": "closing bracket",
        "'": "possessive s",
        "|": "end of a paragraph",
    }
)
"""What each symbol of the skeleton stands for."""

QUOTATION = "[QMJq]"
STATEMENT = "[QMJ]"
STATEMENTS = frozenset("QMJ")
FINITE = "[XVC]"

# A possessive may have an adverb behind it: the firm's then head.
_CORE = "(?:(?:'R?(?!Y))?[NKq0Yy])++"
NOUNS = rf"(?:[D0]++(?:R(?=[NK0]))?+)?+{_CORE}"
"""A noun phrase without its complements: the former mayor's two sons. Put a group around it to repeat it."""

NOUN_PHRASE = rf"(?:{NOUNS}|[D0]++(?![NKqy])|[SIO])"
"""Any of: the mayor; some; she."""

_BRACKETED = r"\([^()|]{0,12}+\)"
BRACKET = f"(?:{_BRACKETED})"
_DATE = "(?:[DR]?R?y|Y)"
_DAY_OF_MONTH = "(?:Y0(?:,0,)?|0Y0?)(?![N0])"
COMPLEMENT = (
    rf"(?:(?:(?:(?<=K)&(?=P)|(?<=N)[DR]y(?=[bPo]))?[oPatb](?!Y(?:0,?)?\Z)|&?R?[Ee]R?{_DATE}?[bPoat](?![OQMJ]))(?:[PR](?=0))?(?:(?<=[oP])[Gg](?=[DNK0]))?(?:{NOUNS}|[D0]++|[OQMJq])"
    rf"|[Ee](?:{_DATE}(?!0)|{_DAY_OF_MONTH})|(?<=0N)[PR](?=[,XVC])|{_BRACKETED}N{{0,4}}+K{{0,4}}+)"
)
"""What a noun takes after it: of the city; in Reno and across Ohio; (D-Ohio); formerly interviewed last week by the
paper; dated May 3; two doors down. Not the day in front of the verb, which is no part of a source: the top court on
Monday | said.
"""

_WITHIN = "(?:[^.?!;|Q]|Q(?=,))"
_STILL = "(?:[^.?!;|QXVCSWBT]|[VC](?=R?[Pobaty]|[Y,])|Q(?=,))"
ASIDE = (
    rf"(?:[,-](?:W{_WITHIN}{{0,15}}?{FINITE}{_WITHIN}{{0,25}}?|[HUaP]{_WITHIN}{{1,30}}?"
    rf"|(?!&?[,-]){_STILL}{{1,30}}?(?:[WTH]{_WITHIN}{{1,20}}?)?)(?:[,-]|(?<=M)))"
)
"""An apposition or a clause between two commas: , a former mayor, or , who ran in 2010, or – Ana Lie when she sang –

No quotation that ends a sentence is in one: Ana Moe, who calls it “a hold.” | Bo Lie, a cook, left.
"""

SUBJECT = rf"(?:{NOUN_PHRASE}{COMPLEMENT}{{0,4}}+(?:(?:R|[DR]R?y)(?=,))?{ASIDE}{{0,2}})"
"""A noun phrase with all that belongs to it."""

LISTENER = "(?:[D0]?N{1,2}(?=K))"
"""Who is told, where a name follows that can open what is told: the court | Ana Day had left; reporters | Day lied."""

_ON_A_DAY = "(?!P?DY0?N)[Pb]?[DR0]*(?:(?<=D)P0?(?=y))?(?:y[RY]?|Y(?:,Y)?[0y]?(?:,0(?![oN]),?)?)|P0"
TIME = f"(?:{_ON_A_DAY})"
"""On Monday; on Sunday, June 3, 2020; this past week; two weeks ago; in 2010; not the month of in a January report."""

GAP = rf"(?:[RO]|PR|{_BRACKETED}|{_ON_A_DAY}|,R,|(?<=,)P[NR])"
"""What may stand between a subject and its verb: Moe, the mayor, in addition | urged; Moe at first | said."""

ADJUNCT = rf"(?:P?R|{_ON_A_DAY}|[Pab]{NOUNS}(?:[oPt]{NOUNS}){{0,2}}(?:[EeCV]N?(?=[PbtY])(?:[bt]{NOUNS})?)?|,[RK],)"
"""What may stand between a verb and its complement: on Monday; in a letter to the board; in one sent to the board."""

PARTING = ",[PabtHUGgRE&][^.?!;:|,QMJT]{1,14},"
"""What may stand between two commas where nothing else does: it was conceded, after some hesitation, by Moe that."""
PARTED = PARTING.replace("T]", "]")
"""The same where all that is said stands before it, so that "that" opens none of it: , in a post that she leaves,"""

BETWEEN = "(?:RR|[Pt](?:DN|Y)(?=[DK])|O(?=[DNK]))?"
"""What may stand between a verb and the speaker behind it: boasted | in turn | the cook; said | on May 3 | the cook."""

_OF_OTHERS = rf"T{NOUN_PHRASE}{COMPLEMENT}{{0,2}}+{GAP}{{0,2}}+{FINITE}[^.?!;|,&UHTWSQMJ-]{{0,8}}?(?<![tgGXZC])"
"""A clause with a subject of its own behind a noun: the risk | that she will leak | is.

Not a plan | that skippers claim | will work.
"""

CLAUSE = (
    rf"(?:R,?)?(?:(?:[HUP][^.?!;|]{{1,40}}?,)?(?:S|T(?={FINITE})|"
    rf"(?:D[N0]{{1,2}},(?=[N0]{{2}}))?{NOUN_PHRASE}(?:(?:,{NOUNS})*+,?&{NOUNS})?{COMPLEMENT}{{0,5}}+(?:(?:W|T(?=R?[XVC]))[^.?!;|,]{{1,12}}?|{_OF_OTHERS}|[EeGg]{COMPLEMENT}{{0,3}}+)?"
    rf"{ASIDE}?{GAP}{{0,3}}+{FINITE}))"
)
"""The start of a clause: a subject and, unless that is a pronoun, its finite verb: the £430m, three-year deal is.

To compile it takes 2 ms, and nearly every article needs it: where what stands before it can be read in one way only,
it is matched by itself, and is no part of a longer expression.
"""

BEHIND_THAT = (
    r"(?:,?(?:R,?)?(?:[HUP][^.?!;|]{1,40}?,)?S|[^.?!;|]{0,6}?[QMJ]|q(?=[.?!;|])"
    r"|[^.?!;|]{1,6}?q|[^.?!;|]{0,12}?[XVCZ]|[DNK0]{1,4}[Ee]|[^.?!;|]{5})"
)
"""What the clause behind "that" begins with, of whatever words: he; “no”; the pier is; sales peaked; any five words."""

MAY_TELL_THAT = "[^XHUWB.?!;|(]*[T(]"
"""What a noun phrase with "that" behind it looks like, roughly; a bracket may hold anything."""

OBJECT = rf"(?:{NOUN_PHRASE}|{QUOTATION})"

TOPIC = rf"(?:o{NOUN_PHRASE}(?:o{NOUNS}){{0,2}})"
"""What is spoken of, behind a verb that never takes it for what it says: “It is a farce,” she said of the plan."""


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Compile an expression over the skeleton, once, when it is first used; white space in it is for the eye."""
    return re.compile(shape, re.VERBOSE)


def likely_match(rough: str, shape: str, symbols: str, at: int, stop: int = sys.maxsize) -> re.Match[str] | None:
    """Return how an expression matches at a place, if at all; a short one, `rough`, matches wherever it does.

    With a noun phrase in it an expression takes half a millisecond to compile, and most texts have nothing for it.
    """
    return compiled(shape).match(symbols, at, stop) if compiled(rough).match(symbols, at, stop) else None


_BEFORE = 40  # tokens


def search_before(
    shape: str, symbols: str, end: int, floor: int = 0, *, rough: str = "", ends: str = ""
) -> re.Match[str] | None:
    """Return what an expression that ends in a place finds to end at `end`, within reach and not left of `floor`.

    Where it finds something, so does `rough`, if given, and one of the symbols `ends`, if given, stands before `end`:
    most places have another, and are spared the search.
    """
    if ends and (not end or symbols[end - 1] not in ends):
        return None
    start = max(floor, end - _BEFORE)
    if rough and compiled(rough).search(symbols, start, end) is None:
        return None
    return compiled(shape).search(symbols, start, end)

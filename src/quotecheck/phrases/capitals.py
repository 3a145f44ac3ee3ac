"""Find the runs of capitalised words: what the name of a person, a body or a place can be made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.organisations import endings_behind_a_comma
from quotecheck.lexicon.people import BODY, CALENDAR, DEMONYM, FUNCTION, GIVEN, PLACE, ROLE
from quotecheck.model import Paragraph

_RANGES = ((0xC0, 0x250), (0x370, 0x530), (0x1E00, 0x1F00))
UPPER = "A-Z" + "".join(chr(c) for low, high in _RANGES for c in range(low, high) if chr(c).isupper())
"""The inside of a character class: every capital letter of Latin, Greek and Cyrillic."""


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=lambda word: (-len(word), word)))


_SHORTENED = _longest_first(
    {
        *people.title_abbreviations(),
        *(word.rstrip(".") for word in people.honorifics() if word.endswith(".")),
        *("Jr", "Sr", "St", "Ste", "Inc", "Corp", "Co", "Ltd", "Dept", "Univ", "Assn", "Bros", "Mt", "Ft", "Esq"),
    }
)
# Behind a comma: Halden Foods, Inc., and Omar Day, Jr.
_ENDINGS = rf"(?:{_longest_first(lexicon.words('name_suffixes'))}|(?i:{_longest_first(endings_behind_a_comma())}))\b"
_PARTICLES = _longest_first(lexicon.words("name_particles"))
_WORD = rf"""
    (?: (?:[{UPPER}]\.-?){{2,}}+(?:-[{UPPER}]\w++)?                          # U.S., J.-P., but not the end of "plan B."
      | (?:{_SHORTENED})\.
      | [{UPPER}]\.(?=[ \u00a0][{UPPER}])                                    # an initial
      | (?:(?:al|el|as|ash|an|ad|ar|at|bin|abu|ur)[-‑])?                     # al-Masri
        [{UPPER}]\w*+(?:[’'](?!s\b)\w++|[-‑]\w++|&[{UPPER}]\w*+)*+           # O'Brien, Jean-Luc, Lee-backed, AT&T
    )
"""
_SPACE = r"(?:[ \u00a0]|[ ]?\r?\n(?![ \t\r]*\n))"
_RUN = re.compile(
    rf"""
    (?=[{UPPER}aebu])(?<![\w@\#/’'.-])(?:{_WORD})
    (?: (?: {_SPACE}(?:(?:{_PARTICLES})[ ]){{0,3}}+
          | {_SPACE}["“(‘]\w[\w ]{{0,14}}+[”"’)][ ]                           # Robert "Bob" Smith
          | ,[ ](?={_ENDINGS})
        )
        (?:{_WORD})
    )*+
    """,
    re.VERBOSE,
)
_PART = re.compile(
    rf"""["“(‘](?P<nickname>\w[\w ]*+)[”"’)] | (?:(?:(?<![\w.’'-])(?:{_PARTICLES})[ ])*+)(?:{_WORD})""", re.VERBOSE
)
# What stands inside the name of a body: Bank of the South, Center for Rural Life, Committee on Ethics.
_LINKS = frozenset({" of ", " of the ", " for ", " for the ", " on ", " on the ", " in the ", " to ", " of the\n"})
_AND = frozenset({" and ", " & ", ", and "})
# People's Committee, Women's League: a possessive inside a name and not before one.
_OWNERS = frozenset({"people", "women", "men", "children", "king", "queen", "workers", "world"})
_SYLLABLES = frozenset({"An", "Do", "Ha", "He", "So", "No", "To", "On", "You", "Or", "In", "Am", "By", "As"})
# "secretary of State Ann Okoye": the small title holds the first capital.
_SMALL_TITLE = re.compile(r"\b(?:secretary|minister|department) (?:of|for) $")
_OFFICES = frozenset(
    "Agriculture Commerce Defence Defense Education Energy Finance Health Interior Justice Labor State".split()
)
# A month is a given name unless it tells the time: "last April", "since June".
_TIME = re.compile(
    r"\b(?:in|last|since|this|next|early|late|of|by|until|mid|through|and|to|from|for)[ -]$", re.IGNORECASE
)


class Token(NamedTuple):
    """A word of a run, with the particles that belong to it; `flags` (`lexicon.people`) say what it may be."""

    start: int
    end: int
    text: str
    flags: int


class Run(NamedTuple):
    """Capitalised words in a row that may be one name.

    `links` are the indices of the words before which a small word stands (Bank *of* England); `nickname`
    stood among the words in marks or brackets.
    """

    tokens: tuple[Token, ...]
    nickname: str = ""
    links: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        """Where its first word starts."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.tokens[-1].end

    def has(self, flag: int) -> bool:
        """Return whether any of its words may be what `flag` says."""
        return any(token.flags & flag for token in self.tokens)


def find_runs(text: str, paragraphs: tuple[Paragraph, ...], titles: frozenset[str] = frozenset()) -> tuple[Run, ...]:
    """Return every run of capitalised words in reading order; closed words (`But`) and the calendar belong to none.

    Args:
        text: the article.
        paragraphs: its paragraphs, which no run crosses.
        titles: words in small letters that are job titles here beside those of the lists.
    """
    known = people.capitalised()
    if titles:
        known = known | {word: known.get(word, 0) | ROLE for word in titles}
    found: list[Run] = []
    for paragraph in paragraphs:
        runs = list(_pieces(text, paragraph.span.start, paragraph.span.end, known))
        found += _linked(text, runs)
    return tuple(found)


def _pieces(text: str, start: int, end: int, known: Mapping[str, int]) -> Iterator[Run]:
    for match in _RUN.finditer(text, start, end):
        whole, base = match[0], match.start()
        tokens: list[Token] = []
        nickname = ""
        for part in _PART.finditer(whole) if not whole.isalpha() else (None,):
            if part and part["nickname"]:
                nickname = part["nickname"]
                continue
            word = part[0] if part else whole
            at = base + (part.start() if part else 0)
            ends = at + len(word) == match.end()
            flags = known.get(word.lower(), 0)
            # US, IT and WHO are no closed words, and neither is a name's first word within a sentence: of An Phuoc.
            if flags & FUNCTION and (
                (len(word) > 1 and word.isupper())
                or (word in _SYLLABLES and not ends and text[at - 1 : at] == " " and text[at - 2 : at - 1].islower())
            ):
                flags &= ~FUNCTION
            if "-" in word and word[word.rindex("-") + 1 :].islower() and not flags:
                # "Lindqvist-backed" is no name; what it is made of is read by the comparison of names.
                flags = 0 if word != whole and people.in_two_halves(word) else FUNCTION
            if word in _OFFICES and not ends and not tokens and _SMALL_TITLE.search(text, max(0, at - 16), at):
                continue
            if flags & FUNCTION or (
                flags & CALENDAR and (ends or not flags & GIVEN or _TIME.search(text, max(0, at - 9), at))
            ):
                if tokens:
                    yield Run(tuple(tokens), nickname)
                tokens, nickname = [], ""
                continue
            tokens.append(Token(at, at + len(word), word, flags))
        if tokens:
            yield Run(tuple(tokens), nickname)


def _linked(text: str, runs: list[Run]) -> Iterator[Run]:
    """Join runs that small words make one name of a body, or one title before a name."""
    i = 0
    while i < len(runs):
        run = runs[i]
        i += 1
        while i < len(runs) and len(gap := text[run.end : runs[i].start]) < 10:
            right = runs[i]
            if not _joins(run, gap, right):
                following = text[right.end : runs[i + 1].start] if i + 1 < len(runs) else ""
                # Department for Culture, Media and Sport
                if not (gap == ", " and run.links and run.tokens[0].flags & BODY and following in _AND):
                    break
                if following == ", and ":
                    break
            run = Run(run.tokens + right.tokens, run.nickname, (*run.links, len(run.tokens)))
            i += 1
        yield run


def _joins(left: Run, gap: str, right: Run) -> bool:
    last = left.tokens[-1]
    if gap in _LINKS:
        if left.links and gap.startswith((" of", " for")) and left.has(BODY):
            return True  # Office for the Coordination of Humanitarian Affairs
        return bool(last.flags & BODY or (gap.startswith((" of", " for")) and last.flags & ROLE))
    if gap in _AND and gap != ", and ":
        if left.links and left.has(BODY):  # Ministry of Labor and Social Affairs
            return not right.tokens[0].flags & (GIVEN | ROLE) and not _person_like(left)
        # Food and Drug Administration
        return (
            len(right.tokens) > 1
            and bool(right.tokens[-1].flags & BODY)
            and not left.has(BODY | ROLE | PLACE | GIVEN | DEMONYM)
            and not right.tokens[0].flags & (PLACE | DEMONYM | GIVEN)
            and not last.text.isupper()
        )
    if gap in ("'s ", "’s "):
        return last.text.lower() in _OWNERS and bool(right.tokens[-1].flags & BODY)
    if gap in ("' ", "’ "):
        owners = last.text.endswith("s") and not last.flags & (GIVEN | PLACE)
        return owners and len(right.tokens) == 1 and bool(right.tokens[0].flags & BODY)
    return False


def _person_like(run: Run) -> bool:
    return len(run.tokens) > 1 and bool(run.tokens[-2].flags & GIVEN)

"""The name index: every capitalised run of the text, and where each of its words stands.

It is read by the comparison of names, which must see what no list knows: names of people, places and bodies, right
or misspelt. It therefore rests on capitals and neighbours alone, and not on what was recognised as a mention.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quotecheck.entities.spelling import edits
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.nicknames import full_names
from quotecheck.lexicon.people import in_two_halves
from quotecheck.model import Quotation, Span

# A word with a capital: O'Brien, Jean-Luc, McCain. Not one inside an address, a handle or a tag (@Ana, #Ana, a.Ana),
# but the second half of a compound (pro-Diaz).
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_WORD = re.compile(rf"(?<![\w@#/.&])[{_CAPITAL}]\w*+(?:[’'\-]\w++)*+")
_POSSESSIVE = ("'s", "’s", "'S", "’S")
# "Diaz-led" ends small, and the name is the part before; that of Park Geun-hye is the whole.
_SMALL_TAIL = re.compile(rf"-[^\W{_CAPITAL}]")
_PARTICLES = (
    *("al", "bin", "bint", "da", "das", "de", "de la", "de las", "de los", "del", "della", "den", "der"),
    *("di", "do", "dos", "du", "el", "ibn", "la", "le", "ter", "van", "van de", "van den", "van der", "von", "y"),
)
_ARTICLES = ("ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul", "ur")  # al-Zubaydi
_JOINS = frozenset(
    (" ", "\u00a0", *(f" {particle} " for particle in _PARTICLES), *(f" {article}-" for article in _ARTICLES))
)
_DOTTED_JOINS = frozenset((". ", ".\u00a0"))
_BEFORE = 8  # characters that show whether a sentence starts
_SENTENCE_START = re.compile(
    r"""
    (?: [.!?:;…]["”’')\]]*+\s++ | \n\s*+ | ^\s*+ ) ["“‘(\['`—–-]*+ \s?$   # after a stop or on a new line, opening marks
  | ["“‘(\[•*—–]\s?$ | ''$ | ``$                                              # after an opening mark
    """,
    re.VERBOSE,
)
# "in April" is a month, "April Dolan" a woman, and "March Dolan" may be a Marco misspelt.
_IN = re.compile(r"\b(?:in|since|last|next|until|this|by|of|every)\s$", re.IGNORECASE)
_SAID = re.compile(" (?:said|says|told|added) ")  # "Pepper said": who speaks is somebody, or some people
_SHORTEST = 3
_WINDOW = 50  # names behind one word that are compared, so that a book costs no more than its length
# "Am Tola Rith said" is no question, because "am" goes with "I" alone: here a sentence opens with a name.
_NEVER_BEFORE_A_NAME = frozenset(("am",))
# What no name has inside, so that it parts two names in a headline: "Ruiz And Lindqvist Meet In Bergen".
_BREAKS = frozenset(
    (
        *("a", "and", "are", "as", "at", "but", "by", "for", "from", "has", "have", "her", "his", "in", "is", "its"),
        *("of", "on", "or", "over", "says", "the", "their", "to", "vs", "was", "were", "when", "who", "with"),
    )
)


class Run(NamedTuple):
    """Capitalised words in a row; titles in front, opening words of a sentence and a possessive ending left out.

    `starts` are offsets, `title` is the last title before it, in lower case; `opens` says that it starts its sentence,
    where a capital means nothing; `quoted` that it stands inside quotation marks.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    title: str
    opens: bool
    quoted: bool

    def span(self, first: int, last: int) -> Span:
        """Return the place of its words `first` to `last`, both included."""
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))


class Use(NamedTuple):
    """A word of a run."""

    run: Run
    at: int

    @property
    def start(self) -> int:
        """Where it stands."""
        return self.run.starts[self.at]

    @property
    def bare(self) -> bool:
        """Whether it is a name by itself, a title before it or not."""
        return len(self.run.words) == 1

    @property
    def before(self) -> str:
        """The word before it in its run, in lower case, or nothing."""
        return self.run.words[self.at - 1].lower() if self.at else ""

    @property
    def after(self) -> str:
        """The word after it in its run, in lower case, or nothing."""
        return self.run.words[self.at + 1].lower() if self.at + 1 < len(self.run.words) else ""


@cache
def ordinary() -> frozenset[str]:
    """Return the words that English uses in lower case."""
    return words("common_words") | {line.split()[0] for line in lines("function_words")}


@cache
def sexes() -> Mapping[str, str]:
    """Return the known given names in lower case with the sex they tell: m, f, or u where they tell none."""
    return dict.fromkeys(full_names(), "u") | {name: sex for name, sex, *_ in map(str.split, lines("given_names"))}


def find_runs(text: str, quotations: tuple[Quotation, ...]) -> tuple[Run, ...]:
    """Return the capitalised runs of `text` in reading order."""
    titles = words("title_words")
    quoted = [quotation.span for quotation in quotations if quotation.depth == 0]
    openings = [span.start for span in quoted]
    runs: list[Run] = []
    opened: list[tuple[int, str, int]] = []  # runs that lost the word their sentence opened with, the word, its place
    for found, starts in _joined(text, titles):
        opens = False
        first = _after_titles(found, 0, titles)
        if not first and (opens := bool(_SENTENCE_START.search(text, max(0, starts[0] - _BEFORE), starts[0]))):
            # "At Lindqvist's request" opens with a word of the sentence, "Will Lindqvist" with a name.
            opener = found[0].lower()
            if len(found) == 1:
                opens = opener not in ordinary() or not _SAID.match(text, starts[0] + len(opener))
            elif opener in ordinary() and not (opener in sexes() or opener in _NEVER_BEFORE_A_NAME):
                first, opens = _after_titles(found, 1, titles), False
                if first == 1:
                    opened.append((len(runs), found[0], starts[0]))
        first = _after_date(text, found, starts, first)
        if first < len(found):
            before = found[first - 1].lower() if first else ""
            inside = bisect_right(openings, starts[first]) - 1
            quotes = inside >= 0 and starts[first] < quoted[inside].end
            title = before if before in titles else ""
            runs.append(Run(tuple(found[first:]), tuple(starts[first:]), title, opens, quotes))
    if opened:
        _restore(runs, opened)
    return tuple(runs)


def _restore(runs: list[Run], opened: list[tuple[int, str, int]]) -> None:
    """Give back the opening word where it stands before the same name, or one near it, inside a sentence.

    "Long Tola spoke" opens with a name, if "they asked Long Tola" or "they asked Long Tolla" stands elsewhere.
    """
    followers: dict[str, list[str]] = {}
    for run in runs:
        if len(run.words) > 1 and len(names := followers.setdefault(run.words[0], [])) < _WINDOW:
            names.append(run.words[1].lower())
    for at, word, start in opened:
        if at < len(runs) and word in followers:
            run = runs[at]
            name = run.words[0].lower()
            if any(abs(len(name) - len(other)) < 2 and edits(name, other) < 2 for other in followers[word]):
                runs[at] = run._replace(words=(word, *run.words), starts=(start, *run.starts))


def _after_titles(found: list[str], first: int, titles: frozenset[str]) -> int:
    """Return the first word from `first` on that is no title."""
    while first < len(found) and found[first].lower() in titles:
        first += 1
    return first


def _after_date(text: str, found: list[str], starts: list[int], first: int) -> int:
    """Return the first word from `first` on that is no day or month before a name: "In June Marta Lindqvist"."""
    while first + 1 < len(found) and (word := found[first].lower()) in words("calendar"):
        if not (word.endswith("day") or _IN.search(text, max(0, starts[first] - 6), starts[first])):
            break
        first += 1
    return first


def _joined(text: str, titles: frozenset[str]) -> Iterator[tuple[list[str], list[int]]]:
    """Yield the words of each run and where they start."""
    found: list[str] = []
    starts: list[int] = []
    last, ended = 0, True
    for match in _WORD.finditer(text):
        word = match[0]
        start = match.start()
        gap = text[last:start]
        if ended or not (
            gap in _JOINS or (gap in _DOTTED_JOINS and (len(found[-1]) == 1 or found[-1].lower() in titles))
        ):
            if found:
                yield found, starts
            found, starts = [], []
        ended = False
        if word.endswith(_POSSESSIVE):
            word, ended = word[:-2], True
        elif "-" in word and not (found and in_two_halves(word)) and (tail := _SMALL_TAIL.search(word)):
            word, ended = word[: tail.start()], True
        if found and word.lower() in _BREAKS:
            ended = True
            continue
        found.append(word)
        starts.append(start)
        last = start + len(word)
    if found:
        yield found, starts


def uses(runs: tuple[Run, ...]) -> dict[str, list[Use]]:
    """Return where each word of the names stands, words that may be no names left out.

    Left out are short ones, acronyms and other capitals, those with digits, and what a sentence opens with where it
    is an ordinary word ("Most voters").
    """
    found: dict[str, list[Use]] = {}
    for run in runs:
        for at, word in enumerate(run.words):
            if len(word) < _SHORTEST or word.isupper() or not (word.isalpha() or _lettered(word)):
                continue
            if run.opens and not at and len(run.words) == 1 and word.lower() in ordinary():
                continue
            found.setdefault(word.replace("’", "'"), []).append(Use(run, at))
    return found


def _lettered(word: str) -> bool:
    """Return whether `word` has nothing but letters, apostrophes and hyphens."""
    return all(letter.isalpha() or letter in "'’-" for letter in word)

"""The name index: every run of capitalised words, and where each of its words stands.

It is read by the comparison of names, which must see what no list knows: names of people, places and bodies, right
or misspelt. It therefore rests on capitals and neighbours alone, and not on what was recognised as a mention.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quotecheck.entities.capitals import Capital, is_compared, look_up
from quotecheck.entities.spelling import edits
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.nicknames import full_names
from quotecheck.lexicon.people import PARTICLE
from quotecheck.model import Span, TextIndex, Tokens

_STOPS = ".!?:;…\n"
_MARKS = frozenset(("'", "`", "-", "--"))  # may stand between a stop and the word that opens the sentence
_OPENING = frozenset(("“", '"', "‘", "(", "[", "•", "*", "—", "–"))  # behind them a sentence may open
_CLOSING = frozenset(("”", '"', "'", ")", "]"))
_SPOKE = frozenset(("said", "says", "told", "added"))  # "Pepper said": who speaks is somebody, or some people
_NO_START = "@#/.&"  # a handle, a tag, a part of an address: no name starts behind these
_SPACES = " \u00a0"
_MOST_PARTICLES = 2
_WINDOW = 50  # names behind one word that are compared, so that a book costs no more than its length
_BEFORE_NAMES_ONLY = "am"  # "Am Tola Rith said" is no question: "am" goes with "I" alone, so here a name opens


class Run(NamedTuple):
    """Capitalised words in a row; titles in front, opening words of a sentence and a possessive ending left out.

    `starts` are the offsets of its words, `tokens` their tokens. `title` is the last title before it, in small letters;
    `opens` says that it starts its sentence, where a capital means nothing; `quoted` that it stands inside quotation
    marks.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    tokens: tuple[int, ...]
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
        """The word before it in its run, in small letters, or nothing."""
        return self.run.words[self.at - 1].lower() if self.at else ""

    @property
    def after(self) -> str:
        """The word after it in its run, in small letters, or nothing."""
        return self.run.words[self.at + 1].lower() if self.at + 1 < len(self.run.words) else ""


class _Word(NamedTuple):
    """A word of a run to be: as written, where it starts, its token, what its spelling can be."""

    text: str
    start: int
    token: int
    capital: Capital


@cache
def ordinary() -> frozenset[str]:
    """Return the words that English uses in small letters."""
    return words("common_words") | {line.split()[0] for line in lines("function_words")}


@cache
def sexes() -> Mapping[str, str]:
    """Return the known given names in small letters with the sex they tell: m, f, or u where they tell none."""
    return dict.fromkeys(full_names(), "u") | {name: sex for name, sex, *_ in map(str.split, lines("given_names"))}


def find_runs(index: TextIndex) -> tuple[Run, ...]:
    """Return the runs of capitalised words in reading order."""
    tokens = index.tokens
    runs: list[Run] = []
    opened: list[tuple[int, _Word]] = []  # runs that lost the word their sentence opened with
    for found in _joined(index):
        opens = False
        first = _after_titles(found, 0)
        if not first and (opens := opens_sentence(tokens, found[0].token)):
            # "At Lindqvist's request" opens with a word of the sentence, "Will Lindqvist" with a name.
            opener = found[0].capital.lower
            if len(found) == 1:
                opens = opener not in ordinary() or tokens.lower[found[0].token + 1] not in _SPOKE
            elif opener in ordinary() and opener not in sexes() and opener != _BEFORE_NAMES_ONLY:
                first, opens = _after_titles(found, 1), False
                if first == 1:
                    opened.append((len(runs), found[0]))
        first = _after_date(tokens, found, first)
        if first < len(found):
            before = found[first - 1].capital if first else None
            texts, starts, places, _ = zip(*(found[first:] if first else found), strict=True)
            title = before.lower if before and before.title else ""
            runs.append(Run(texts, starts, places, title, opens, index.is_quoted(starts[0])))
    return tuple(_restored(runs, opened)) if opened else tuple(runs)


def opens_sentence(tokens: Tokens, at: int) -> bool:
    """Return whether a sentence opens at a token, where a capital means nothing: behind a stop or an opening mark."""
    written = tokens.words
    at -= 1
    if at >= 0 and written[at] in _MARKS:
        at -= 1
    if at < 0 or written[at] in _OPENING:
        return True
    while at >= 0 and written[at] in _CLOSING:
        at -= 1
    return at < 0 or written[at][-1] in _STOPS


def _restored(runs: list[Run], opened: Iterable[tuple[int, _Word]]) -> list[Run]:
    """Return the runs with the opening word where it stands before the same name, or one near it, inside a sentence.

    "Long Tola spoke" opens with a name, if "they asked Long Tola" or "they asked Long Tolla" stands elsewhere.
    """
    followers: dict[str, list[str]] = {}
    for run in runs:
        if len(run.words) > 1 and len(names := followers.setdefault(run.words[0], [])) < _WINDOW:
            names.append(run.words[1].lower())
    whole = list(runs)
    for at, word in opened:
        if at < len(runs) and word.text in followers:
            run = runs[at]
            name = run.words[0].lower()
            if any(abs(len(name) - len(other)) < 2 and edits(name, other) < 2 for other in followers[word.text]):
                whole[at] = run._replace(
                    words=(word.text, *run.words), starts=(word.start, *run.starts), tokens=(word.token, *run.tokens)
                )
    return whole


def _after_titles(found: list[_Word], first: int) -> int:
    """Return the first word from `first` on that is no title."""
    while first < len(found) and found[first].capital.title:
        first += 1
    return first


def _after_date(tokens: Tokens, found: list[_Word], first: int) -> int:
    """Return the first word from `first` on that is no day or month before a name: "In June Marta Lindqvist".

    "in April" is a month, "April Dolan" a woman, and "March Dolan" may be a Marco misspelt.
    """
    while first + 1 < len(found):
        word = found[first]
        if word.capital.lower not in words("calendar"):
            break
        before = tokens.lower[word.token - 1] if word.token else ""
        if not (word.capital.lower.endswith("day") or before in words("before_months")):
            break
        first += 1
    return first


def _joined(index: TextIndex) -> Iterator[list[_Word]]:
    """Yield the words of each run to be."""
    tokens, text = index.tokens, index.text
    starts, written = tokens.starts, tokens.words
    found: list[_Word] = []
    ended = True
    for token, (word, lower) in enumerate(zip(written, tokens.lower, strict=True)):
        if word == lower:
            continue
        capital = look_up(word)
        if capital is None:
            continue
        start = starts[token] + capital.offset
        if start and text[start - 1] in _NO_START:
            continue
        if ended or not _joins(index, found[-1], token, capital):
            if found:
                yield found
            found = []
        elif capital.parts:
            ended = True
            continue
        whole = bool(found and capital.halves)
        ended = (capital.ended and not whole) or written[token + 1] == "'s"
        found.append(_Word(capital.halves if whole else capital.text, start, token, capital))
    if found:
        yield found


def _joins(index: TextIndex, last: _Word, token: int, capital: Capital) -> bool:
    """Return whether a capitalised word goes on with the run that `last` ends: spaces or particles lie between."""
    tokens, text = index.tokens, index.text
    between = token - last.token - 1
    if between > _MOST_PARTICLES or (capital.offset and not capital.article):
        return False
    end = tokens.ends[last.token]
    dotted = last.capital.dotted
    if between and tokens.words[last.token + 1] == "." and tokens.starts[last.token + 1] == end:
        dotted, between, end = True, between - 1, end + 1
    if dotted and (between or not (len(last.text) == 1 or last.capital.title)):
        return False
    for i in range(token - between, token):
        if not (tokens.flags[i] & PARTICLE or tokens.lower[i] == "do") or tokens.starts[i] != end + 1:
            return False
        end = tokens.ends[i]
    return tokens.starts[token] == end + 1 and text[end] in _SPACES


def uses(runs: Iterable[Run]) -> dict[str, list[Use]]:
    """Return where each word of the names stands, words that may be no names left out.

    Left out are short ones, acronyms and other capitals, those with digits, and what a sentence opens with where it
    is an ordinary word ("Most voters").
    """
    found: dict[str, list[Use]] = {}
    for run in runs:
        if run.opens and len(run.words) == 1 and run.words[0].lower() in ordinary():
            continue
        for at, word in enumerate(run.words):
            if word in found:
                found[word].append(Use(run, at))
            elif is_compared(word):
                found[word] = [Use(run, at)]
    return found

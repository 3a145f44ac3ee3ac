"""The name index: every run of capitalised words, and where each of its words stands.

The comparison of names reads it and must see what no list knows, right or misspelt: it therefore rests on capitals and
neighbours alone, and not on what was recognised as a mention.
"""

from collections.abc import Iterable, Iterator
from itertools import compress
from operator import ne

from quotecheck.entities.variants.capitals import is_compared, look_up
from quotecheck.entities.variants.sentence_openers import is_who_speaks, opens_sentence
from quotecheck.lexicon import words
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.people import PARTICLE
from quotecheck.model import Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NO_START = "@#/.&"  # a handle, a tag, a part of an address: no name starts behind these
_SPACES = " \u00a0"
_FARTHEST = 3  # tokens from one word of a name to the next: two particles between
_WINDOW = 50  # names behind one word that are compared, so that a book costs no more than its length
_SEVERAL = frozenset({"both", "three", "two"})
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
        """The word before it in its run, in small letters, or nothing; an initial between is passed over."""
        i = self.beside(-1)
        return self.run.words[i].lower() if i >= 0 else ""

    @property
    def after(self) -> str:
        """The word after it in its run, in small letters, or nothing; an initial between is passed over."""
        i = self.beside(1)
        return self.run.words[i].lower() if i >= 0 else ""

    @property
    def introduced(self) -> bool:
        """Whether a given name stands before it; a day is one behind a title: Hon. | Sunday | Dolan."""
        titled = self.at == 1 and bool(self.run.title)
        return bool(told_by(fold(self.before))) or (titled and self.before in words("calendar"))

    def beside(self, step: int) -> int:
        """Return which word of its run stands beside it, one before (-1) or behind (1), -1 where none does."""
        words, i = self.run.words, self.at + step
        if 0 < i < len(words) - 1 and len(words[i].rstrip(".")) == 1:
            i += step
        return i if 0 <= i < len(words) else -1


def find_runs(index: TextIndex) -> tuple[Run, ...]:
    """Return the runs of capitalised words in reading order; not a lone ordinary word that opens its sentence."""
    tokens = index.tokens
    written, lower = tokens.words, tokens.lower
    runs: list[Run] = []
    opened: list[tuple[int, int]] = []  # runs that lost the word their sentence opened with, and its token
    for places in _joined(index):
        opens = False
        first = _after_titles(tokens, places, 0)
        if not first and (opens := opens_sentence(tokens, places[0])):
            # "At Lindqvist's request" opens with a word of the sentence, "Will Lindqvist" with a name.
            opener = look_up(written[places[0]])
            if opener.ordinary:
                if len(places) == 1:
                    if not is_who_speaks(tokens, places[0]):
                        continue
                    opens = False
                elif not told_by(fold(opener.lower)) and opener.lower != _BEFORE_NAMES_ONLY:
                    first, opens = _after_titles(tokens, places, 1), False
                    if first == 1:
                        opened.append((len(runs), places[0]))
        if len(places) > first + 1:
            first = _after_date(tokens, places, first)
        if first < len(places):
            before = look_up(written[places[first - 1]]) if first else None
            several = bool(places[0]) and lower[places[0] - 1] in _SEVERAL  # two | Professor Dolans
            title = before.lower if before and before.title and not several else ""
            runs.append(_run(index, places[first:], title=title, behind=first > 0, opens=opens))
    return tuple(_restored(index, runs, opened)) if opened else tuple(runs)


def _run(index: TextIndex, places: list[int], *, title: str, behind: bool, opens: bool) -> Run:
    """Return the run of the words in `places`; `behind`: a title or another word with a capital stands before it."""
    tokens = index.tokens
    if len(places) == 1 and not behind:  # most are one word
        capital = look_up(tokens.words[places[0]])
        start = tokens.starts[places[0]] + capital.offset
        return Run((capital.text,), (start,), (places[0],), title, opens, index.is_quoted(start))
    capitals = [look_up(tokens.words[place]) for place in places]
    texts = [capital.text for capital in capitals]
    for i, capital in enumerate(capitals):
        if capital.halves and (i or behind):
            texts[i] = capital.halves
    starts = [tokens.starts[place] + capital.offset for place, capital in zip(places, capitals, strict=True)]
    return Run(tuple(texts), tuple(starts), tuple(places), title, opens, index.is_quoted(starts[0]))


def _restored(index: TextIndex, runs: list[Run], opened: Iterable[tuple[int, int]]) -> list[Run]:
    """Return the runs with the opening word where it stands before the same name, or one near it, inside a sentence.

    "Long Tola spoke" opens with a name, if "they asked Long Tola" or "they asked Long Tolla" stands elsewhere.
    """
    followers: dict[str, list[str]] = {}
    for run in runs:
        if len(run.words) > 1 and len(names := followers.setdefault(run.words[0], [])) < _WINDOW:
            names.append(run.words[1].lower())
    whole = list(runs)
    for at, token in opened:
        word = look_up(index.tokens.words[token]).text
        if at < len(runs) and word in followers:
            run = runs[at]
            name = run.words[0].lower()
            if any(abs(len(name) - len(other)) < 2 and edits(name, other) < 2 for other in followers[word]):
                whole[at] = _run(index, [token, *run.tokens], title=run.title, behind=False, opens=run.opens)
    return whole


def _after_titles(tokens: Tokens, places: list[int], first: int) -> int:
    """Return the first word from `first` on that is no title."""
    while first < len(places) and look_up(tokens.words[places[first]]).title:
        first += 1
    return first


def _after_date(tokens: Tokens, places: list[int], first: int) -> int:
    """Return the first word from `first` on that is no day or month before a name: "In June Marta Lindqvist".

    "in April" is a month, "April Dolan" a woman, and "March Dolan" may be a Marco misspelt. Behind a title a day is a
    given name: "Hon. Sunday Dolan".
    """
    if first and look_up(tokens.words[places[first - 1]]).title:
        return first
    while first + 1 < len(places):
        token = places[first]
        word = look_up(tokens.words[token]).lower
        if word not in words("calendar"):
            break
        before = tokens.lower[token - 1] if token else ""
        if not (word.endswith("day") or before in words("before_months")):
            break
        first += 1
    return first


def _joined(index: TextIndex) -> Iterator[list[int]]:
    """Yield the tokens of the words of each run to be."""
    tokens, text = index.tokens, index.text
    starts, written = tokens.starts, tokens.words
    found: list[int] = []
    ended = True
    for token in compress(range(len(written)), map(ne, written, tokens.lower)):
        capital = look_up(written[token])
        if not capital.text:
            continue
        start = starts[token] + capital.offset
        if start and text[start - 1] in _NO_START:
            continue
        if ended or token - found[-1] > _FARTHEST or not _joins(index, found[-1], token):
            if found:
                yield found
            found = []
        elif capital.parts:
            ended = True
            continue
        ended = (capital.ended and not (found and capital.halves)) or written[token + 1] == "'s"
        found.append(token)
    if found:
        yield found


def _joins(index: TextIndex, last: int, token: int) -> bool:
    """Return whether a capitalised word goes on with the run that `last` ends: spaces or particles lie between."""
    tokens, text = index.tokens, index.text
    starts, ends = tokens.starts, tokens.ends
    before, capital = look_up(tokens.words[last]), look_up(tokens.words[token])
    if capital.offset and not capital.article:
        return False
    end, between, dotted = ends[last], token - last - 1, before.dotted
    if between and tokens.words[last + 1] == "." and starts[last + 1] == end:
        dotted, between, end = True, between - 1, end + 1
    if dotted and (between or not (len(before.text) == 1 or before.title)):
        return False
    for i in range(token - between, token):
        if not tokens.flags[i] & PARTICLE or starts[i] != end + 1:
            return False
        end = ends[i]
    return starts[token] == end + 1 and text[end] in _SPACES


def uses(runs: Iterable[Run]) -> dict[str, list[Use]]:
    """Return where each word of the names stands, words that may be no names left out.

    Left out are short ones, acronyms and other capitals, and those with digits.
    """
    found: dict[str, list[Use]] = {}
    for run in runs:
        for at, word in enumerate(run.words):
            if word in found:
                found[word].append(Use(run, at))
            elif is_compared(word):
                found[word] = [Use(run, at)]
    return found

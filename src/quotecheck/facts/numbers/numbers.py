"""Find numbers, in figures or in words, with their value."""

from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.facts.words.number_words import (
    SCALES,
    SCALES_BEHIND_FIGURES,
    SMALL,
    Figure,
    figure,
    number_word,
    value_of,
)
from quotecheck.lexicon.currencies import is_currency
from quotecheck.model import Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_GROUP, _THOUSAND = 3, 1000  # figures of a group, and what one more group multiplies those before it by
_PART_OF_MORE = frozenset(".,:/#$£€-")  # 10:30, 1/2, #5, v3.4: a figure behind such a mark is part of something else
_SHORTEST_IN_LETTERS = 4  # characters of an amount behind one letter for its currency: N400; not N95


class Number(NamedTuple):
    """A number as it stands: `value` in whole units, `step` the weight of its last digit given.

    `4.5 million` has the value 4,500,000 and the step 100,000. `unit` is `%`, a currency sign or empty. `tokens` are
    those that it stands in; `rest` is what the last of them has behind it: `-day` of `29-day`.
    """

    span: Span
    value: float
    step: float
    unit: str
    in_words: bool
    tokens: range
    rest: str = ""


def find_numbers(index: TextIndex, clues: Clues) -> tuple[Number, ...]:
    """Return every number in reading order; years, times and dates are numbers here too, ordinals are not."""
    found: list[Number] = []
    reached = 0
    for i in clues.numbers:
        if i < reached:
            continue
        number = _in_figures(index, i)
        if number is None:
            words, last, rest = _words_of_number(index, i)
            reached = last + 1  # a run that makes no number is not begun again in its middle
            number = _in_words(index.tokens, i, words, last, rest) if words else None
        if number:
            found.append(number)
            reached = number.tokens.stop
    return tuple(found)


def _in_figures(index: TextIndex, i: int) -> Number | None:
    """Return the number in figures that begins with token `i`: $4.5 million, 1,200, 12%; not 10:30, 1/2, #5."""
    text, tokens = index.text, index.tokens
    known = figure(tokens.words[i])
    if known is None:
        return None
    start, end = tokens.starts[i], tokens.starts[i] + known.length
    before = text[start - 1 : start] if start else ""
    currency, first = (known.currency, start) if known.currency else _currency_before(index, i)
    glued = before.isdigit() if known.currency else before.isalnum() or before in _PART_OF_MORE
    if before and glued and first == start:
        return None
    if not known.rest and text[end : end + 1] in ("/", ":") and text[end + 1 : end + 2].isalnum():
        return None
    groups = _groups(index, i)
    value = known.value
    for group in groups:
        known = group
        value = value * _THOUSAND + group.value
    last = i + len(groups)
    end = tokens.starts[last] + known.length
    place = _Place(last + 1, end, known.rest)
    scale = known.scale
    scaled, place = _scale(tokens, place) if scale == 1 else (1, place)
    if len(currency) == 1 and currency.isalpha() and scale * scaled == 1 and end - start < _SHORTEST_IN_LETTERS:
        return None  # P5, N95
    percent, place = (True, place) if known.percent else _percent(tokens, place)
    return Number(
        span=Span(first, place.end),
        value=round(value * scale * scaled, 6),
        step=scale * scaled * 10.0**-known.decimals,
        unit="%" if percent else currency,
        in_words=False,
        tokens=range(tokens.within(first, end).start, place.token),
        rest=place.rest,
    )


def _groups(index: TextIndex, i: int) -> tuple[Figure, ...]:
    """Return the groups of three figures behind the number at token `i`: 1 | 900 plates, R2 | 400 | 000.

    Not behind a month or a name, nor in what goes on with other figures: May 1 | 200 boats, 27 82 | 123 4567.
    """
    text, tokens = index.text, index.tokens
    digits = tokens.words[i].lstrip("$£€R")
    if not digits.isdecimal() or len(digits) > _GROUP or digits[0] == "0":
        return ()
    if i and (tokens.symbols[i - 1] == "K" or tokens.lower[i - 1] in MONTHS):
        return ()
    found: list[Figure] = []
    for k in range(i + 1, len(tokens.words)):
        between = text[tokens.ends[k - 1] : tokens.starts[k]]
        if len(between) != 1 or not between.isspace() or between == "\n" or not tokens.words[k][0].isdecimal():
            break
        group = figure(tokens.words[k])
        figures = len(tokens.words[k]) - len(tokens.words[k].lstrip("0123456789"))
        if group is None or figures != _GROUP or group.length != _GROUP:
            return ()
        found.append(group)
        if group.rest:
            break
    return tuple(found)


def _currency_before(index: TextIndex, i: int) -> tuple[str, int]:
    """Return the currency that stands by itself before the figures of token `i`, and where it starts: Rs. | 500."""
    tokens = index.tokens
    start = tokens.starts[i]
    if start and index.text[start - 1] == "¥":
        return "¥", start - 1
    before = i - 2 if i > 1 and tokens.words[i - 1] == "." else i - 1
    near = before >= 0 and start - tokens.ends[before] <= 2
    return (tokens.words[before], tokens.starts[before]) if near and is_currency(tokens.words[before]) else ("", start)


class _Place(NamedTuple):
    """How far a number has been read: the token behind it, its end, and what its last token has left."""

    token: int
    end: int
    rest: str

    def within(self, words: tuple[str, ...]) -> "_Place | None":
        """Return the place behind `words` where the rest begins with them: -million-dollar."""
        taken = "".join(f"-{word}" for word in words)
        if self.rest == taken or self.rest.startswith(f"{taken}-"):
            return _Place(self.token, self.end + len(taken), self.rest[len(taken) :])
        return None

    def past(self, tokens: Tokens, count: int, length: int, rest: str = "") -> "_Place":
        """Return the place behind the next `count` tokens, the last of them up to `length` characters."""
        last = self.token + count - 1
        return _Place(last + 1, tokens.starts[last] + length, rest)


def _scale(tokens: Tokens, place: _Place) -> tuple[int, _Place]:
    """Return the scale behind figures, and the place behind that: 4.5 | million, 100 | -million-dollar."""
    if place.rest:
        word = place.rest[1:].partition("-")[0]
        behind = place.within((word,)) if word in SCALES else None
        return (SCALES[word], behind) if behind else (1, place)
    word, hyphen, rest = tokens.words[place.token].partition("-")
    if word in SCALES_BEHIND_FIGURES and tokens.starts[place.token] > place.end and not rest[:1].isdigit():
        return SCALES_BEHIND_FIGURES[word], place.past(tokens, 1, len(word), hyphen + rest)
    return 1, place


def _percent(tokens: Tokens, place: _Place) -> tuple[bool, _Place]:
    """Return whether `percent` or the like follows, and the place behind that."""
    if place.rest:
        behind = place.within(("percent",)) or place.within(("pc",))
        return (True, behind) if behind else (False, place)
    word, hyphen, rest = tokens.words[place.token].partition("-")
    if word == "%":
        return True, place.past(tokens, 1, 1)
    if tokens.starts[place.token] == place.end:
        return False, place
    if word in ("percent", "pc", "pct"):
        return True, place.past(tokens, 1, len(word), hyphen + rest)
    following = tokens.words[place.token + 1] if word in ("per", "percentage") and not hyphen else ""
    if (word, following) in (("per", "cent"), ("percentage", "point"), ("percentage", "points")):
        return True, place.past(tokens, 2, len(following))
    return False, place


def _words_of_number(index: TextIndex, i: int) -> tuple[list[str], int, str]:
    """Return the words of a number that begin with token `i`, the last token, and what that one has behind them.

    Two hundred and forty; a | million; not two-thirds, and no million without an article.
    """
    text, tokens = index.text, index.tokens
    pieces, rest = number_word(tokens.words[i][:1].lower() + tokens.words[i][1:])
    start = tokens.starts[i]
    begins = pieces and (pieces[0] in SMALL or tokens.lower[i - 1] == "a")
    if not begins or (start and text[start - 1] in "-.'’@#/"):
        return [], i, ""
    words = list(pieces)
    last = i
    while not rest:
        j = last + 2 if tokens.words[last + 1] == "and" else last + 1
        more, further = number_word(tokens.words[j]) if j < len(tokens.words) else ((), "")
        if not more or tokens.starts[j] == tokens.ends[j - 1] or _owns(tokens, j):
            break
        words += more
        last, rest = j, further
    return words, last, rest


def _in_words(tokens: Tokens, i: int, words: list[str], last: int, rest: str) -> Number | None:
    """Return the number that these words make, None where they make none: one two."""
    value = value_of(words)
    if value is None or (last == i and _owns(tokens, i)):
        return None
    place = _Place(last + 1, tokens.ends[last] - len(rest), rest)
    percent, place = (False, place) if rest else _percent(tokens, place)
    half = tokens.lower[i - 1] == "a" and tokens.lower[i - 2] == "half"
    return Number(
        span=Span(tokens.starts[i], place.end),
        value=value / 2 if half else value,
        step=1.0,
        unit="%" if percent else "",
        in_words=True,
        tokens=range(i, place.token),
        rest=place.rest,
    )


def _owns(tokens: Tokens, i: int) -> bool:
    """Return whether an apostrophe stands right behind a token: the one's, four's."""
    return tokens.words[i + 1][0] == "'" and tokens.starts[i + 1] == tokens.ends[i]

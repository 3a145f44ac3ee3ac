"""Find the times of day that a text prints."""

from itertools import combinations

from quotecheck.facts.days.times.days import Day, is_joined
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_MORE = frozenset(("another", "second"))  # another was reported at 4:10 a.m.
_MOST = 8  # more times on a page are a programme or a live blog


class TimeOfDay(NamedTuple):
    """A time of day: its hour and minutes as printed, and `a` or `p` where the text says which half of the day."""

    span: Span
    hour: int
    minute: int
    half: str
    quoted: bool = False

    @property
    def digits(self) -> str:
        """The figures as printed."""
        return f"{self.hour}{self.minute:02}"

    @property
    def minutes(self) -> int:
        """How many minutes of its half of the day have passed."""
        return self.hour % 12 * 60 + self.minute


def find_times_of_day(index: TextIndex, clues: Clues) -> tuple[TimeOfDay, ...]:
    """Return every time in reading order: 2:51 a.m., 10.49pm, 14:05, 7 a.m.; no score (2:1)."""
    found: list[TimeOfDay] = []
    reached = 0
    for i in clues.numbers:
        if i >= reached and (time := _glued(index, i) or _parted(index, i)):
            found.append(time)
            reached = index.tokens.within(time.span.start, time.span.end).stop
    return tuple(found)


def clock_days(tokens: Tokens, times: tuple[TimeOfDay, ...]) -> tuple[Day, ...]:
    """Return times of day as what a text says something happened on, as far as none is one end of a stretch.

    Bare ones that are one word with their half (7pm) are left out: most tell when something opens, shuts or is on.
    """
    return tuple(
        Day(time.span, place, f"{time.minutes}{time.half}", None, time.quoted, clock=time.minutes)
        for time in times
        if not is_joined(tokens, place := tokens.within(time.span.start, time.span.end))
        and not (len(place) == 1 and time.half)
    )


def find_time_clashes(
    tokens: Tokens, times: tuple[TimeOfDay, ...], sentences: SentenceIndex
) -> tuple[NumberClash, ...]:
    """Return the times of one hour whose digits are those of an earlier sentence, changed round: 2:15 a.m. … 2:51 a.m.

    Not of two hours: in a row of times 1.40pm and 4.10pm have the same digits by chance.
    """
    times = tuple(time for time in times if time.minute)
    if len(times) > _MOST:
        return ()
    printed = [time.digits for time in times]
    return tuple(
        NumberClash(first.span, other.span, Slip.DIGITS, first.quoted or other.quoted)
        for first, other in combinations(times, 2)
        if first.digits != other.digits
        and sorted(first.digits) == sorted(other.digits)
        and (first.hour, first.half) == (other.hour, other.half)
        and sentences.number(first.span.start) != sentences.number(other.span.start)
        and printed.count(other.digits) == 1
        and _MORE.isdisjoint(tokens.lower[i] for i in sentences.place(tokens, sentences.number(other.span.start)))
    )


def _glued(index: TextIndex, i: int) -> TimeOfDay | None:
    """Return the time that a token is: 10.49pm, 7pm; at | 8.10; or one before its half of the day: 7 | a.m."""
    tokens = index.tokens
    figures, glued = _split(tokens.words[i])
    hour, _, minute = figures.partition(".")
    half, last = (_initial(glued), i) if glued else (_half(tokens, i + 1), i + 1)
    bare = not half and len(minute) == 2 and tokens.lower[i - 1] == "at" and tokens.symbols[i + 1] not in "NvK"
    return _time(index, i, last if half else i, (hour, minute or "00"), half) if half or bare else None


def _split(word: str) -> tuple[str, str]:
    """Return the figures that a word begins with, and what stands behind them in small letters: 10.49, pm."""
    figures = word.rstrip("aApPmM.")
    return figures, word[len(figures) :].lower()


def _parted(index: TextIndex, i: int) -> TimeOfDay | None:
    """Return the time whose hour is token `i`: 2 | : | 51 | a.m."""
    tokens = index.tokens
    if tokens.words[i + 1 : i + 2] != (":",) or tokens.ends[i] != tokens.starts[i + 1]:
        return None
    minute, glued = tokens.words[i + 2][:2], tokens.words[i + 2][2:].lower()
    half = _initial(glued) if glued else _half(tokens, i + 3)
    return _time(index, i, i + 2 if glued or not half else i + 3, (tokens.words[i], minute), half)


def _half(tokens: Tokens, i: int) -> str:
    return _initial(tokens.lower[i]) if i < len(tokens.words) else ""


def _initial(half: str) -> str:
    """Return the first letter of a half of the day, nothing of another word: a, of a.m."""
    return half[0] if half in listed("halves_of_days") else ""


def _time(index: TextIndex, first: int, last: int, figures: tuple[str, str], half: str) -> TimeOfDay | None:
    hour, minute = figures
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 and len(minute) == 2):
        return None
    if int(hour) > 23 or int(minute) > 59:
        return None
    span = Span(index.tokens.starts[first], index.tokens.ends[last])
    return TimeOfDay(span, int(hour), int(minute), half, index.is_quoted(span.start))

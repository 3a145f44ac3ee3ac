"""Find how long something took between two times of a clock: left at 8.10 and got there at 9.05, after 40 minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.model import Calculation, Span, Sum, TextIndex

_HOUR, _HALF_DAY = 60, 720
_SLACK, _SHARE = 5, 0.1  # minutes, and the part of the whole, by which a length of time may be rounded
_NEAR = 6  # characters between times and what lies between them: at 9.05 p.m.|, |two hours later
_LONGEST = 600  # characters of a sentence
_UNITS = ("hour", "minute")


def find_clock_spans(index: TextIndex, sentences: SentenceIndex) -> Iterator[Calculation]:
    """Yield the lengths of time told beside the only two times of a sentence that they do not lie between."""
    for sentence in sentences.spans if any(unit in index.text for unit in _UNITS) else ():
        written = sentence.of(index.text)
        if len(written) > _LONGEST or not any(unit in written for unit in _UNITS):
            continue
        times = list(_time().finditer(written))
        lengths = list(_length().finditer(written))
        if len(times) != 2 or len(lengths) != 1 or not _span().search(written):
            continue
        (first, last), told = times, lengths[0]
        if not _belongs(written, first, last, told):
            continue
        made = (_minutes(last) - _minutes(first)) % _HALF_DAY
        stated = _stated(told)
        slack = max(_SLACK, _SHARE * made)
        if made and stated and _SLACK < stated < _HALF_DAY and not _is_zoned(written):
            start = sentence.start + told.start("length")
            yield Calculation(
                kind=Sum.SPAN,
                span=Span(start, sentence.start + told.end("length")),
                terms=tuple(Span(sentence.start + t.start(), sentence.start + t.end()) for t in times),
                makes=_shown(made),
                holds=abs(made - stated) <= slack,
                quoted=index.is_quoted(start),
            )


def _belongs(written: str, first: re.Match[str], last: re.Match[str], told: re.Match[str]) -> bool:
    """Return whether a length of time is told of what two times bound: right behind them, or before without `and`.

    Not: open from 9 a.m. to 5 p.m. and parking is free for two hours.
    """
    if told.start() > last.start():
        between = written[last.end() : told.start()]
        return told["cue"] != "for" and len(between) <= _NEAR and " and " not in between
    between = written[told.end() : first.start()]
    led = told["cue"] != "for" or between.startswith((", from ", ", between "))
    return told.end() <= first.start() and led and not re.search(r" (?:and|but|while|of|before) |;", between)


def _minutes(time: re.Match[str]) -> int:
    return int(time["hour"]) % 12 * _HOUR + int(time["minute"] or 0)


def _stated(told: re.Match[str]) -> float:
    """Return the minutes of a length of time: two and a half hours, two hours and a half, an hour and 20 minutes."""
    words = told["length"].lower().replace("-", " ")
    minutes = 0.0
    for part in re.finditer(
        r"(?P<many>\w+)(?P<half> and a half)? (?P<unit>hour|minute)s?(?P<more> and a half)?", words
    ):
        many = part["many"]
        value = (
            1.0 if many in ("a", "an") else float(many) if many.isdecimal() else value_of(list(number_word(many)[0]))
        )
        if many == "half" or value is None:
            return 0
        value += 0.5 if part["half"] or part["more"] else 0
        minutes += value * (_HOUR if part["unit"] == "hour" else 1)
    return minutes


def _shown(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    return ":".join((str(hours), f"{rest:02}")) + " hours" if hours else f"{rest} minutes"


def _is_zoned(written: str) -> bool:
    """Return whether times may be of two zones: left Oslo at 8.10 and landed in Dubai at 5.30; local time."""
    return bool(re.search(r"\b(?:local time|GMT|UTC|time zone)\b", written)) or (
        len(re.findall(r"\b(?:from|in|at|to|for|left|reached) [A-Z]\w+", written)) > 1
        and bool(re.search(r"\b(?:flight|plane|jet|airliner|flew|landed|took off)\b", written))
    )


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d.:$£€])\b(?P<hour>1?\d|2[0-3])(?:(?:[:.](?P<minute>[0-5]\d))(?:\s?[ap]\.?m\b)?|\s?[ap]\.?m\b)(?![\d%])"
        r"(?! (?:percent|per cent|million|billion|points?|seconds?|metres?|meters?|km|miles?|hours?|minutes?))"
    )


@cache
def _length() -> re.Pattern[str]:
    many, unit = r"(?:\d{1,3}|[a-z]+)", "(?:hour|minute)s?"
    more = rf"(?: and (?:a half|{many} minutes?))?"
    return re.compile(
        r"(?:\b(?P<cue>took|takes|taking|lasted|lasts|lasting|after|for) )?"
        rf"(?<!half )(?<!of )(?<!than )\b(?P<length>{many}(?: and a half)?[ -]{unit}{more})\b"
        r"(?(cue)| (?:later|long)\b)"
    )


@cache
def _span() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:at|around) \d[^;]{3,60}(?: and |, |\bbefore )[^;]{0,40}\b(?:at|around) \d"
        r"|\bfrom \d[\w.: ]{0,12} (?:to|until|till) \d|\bbetween \d[\w.: ]{0,12} and \d"
    )

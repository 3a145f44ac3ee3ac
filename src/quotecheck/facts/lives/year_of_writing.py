"""The year in which a text was written."""

from quotecheck.facts.days.times.publication import issued_on
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Date, Document, TextIndex
from quotecheck.system.tuples import NamedTuple

LIVES = range(1900, 2101)
"""Years in which people who may be alive were born."""

_SINCE = 3  # years that may have passed since the latest one that the text prints, beside the next
_FUTURE = ("will", "by", "until", "would")
_OPENING = 5  # sentences that tell the date of what is new on a day of the week
_LEAD = 3  # sentences in which the day of what is new is told


class Present(NamedTuple):
    """The year of a text, 0 where nothing tells it, and how many years may have passed since.

    `issued`: its day is known.
    """

    year: int
    since: int
    issued: bool


def present_of(document: Document, index: TextIndex, sentences: SentenceIndex, dates: tuple[Date, ...]) -> Present:
    """Return the year of publication, or the latest year that the text prints for the past.

    That is the year of what is new where the first sentences tell its day of the week, too: on Saturday, April 6, 2024;
    late Saturday. It came on April 6, 2024.
    """
    if issued := issued_on(document, index, dates):
        return Present(issued.year, 0, issued=True)
    tokens = index.tokens
    years = [0]
    for i in tokens.places_of([word for word in tokens.places if is_year_of_life(word)]):
        place = sentences.place(tokens, max(0, sentences.number(tokens.starts[i])))
        if not any(each in _FUTURE for each in tokens.lower[place.start : place.stop]):
            years.append(int(tokens.words[i]))
    latest = max(years)
    lead = [date for date in dates if date.weekday is not None and sentences.number(date.span.start) < _LEAD]
    early = [date for date in dates if date.day and sentences.number(date.span.start) < _OPENING]
    opening = sentences.place(tokens, _OPENING - 1).stop if len(sentences.spans) >= _OPENING else len(tokens.words)
    dated = any(date.year == latest for date in early) and any(
        word in numbered("weekday") for word in tokens.words[:opening]
    )
    told = any(date.year == latest for date in lead) or dated
    return Present(latest, 0 if told else _SINCE, issued=False)


def is_year_of_life(word: str) -> bool:
    """Return whether a word is a year in which somebody who may be alive was born."""
    return year_of(word, LIVES) is not None

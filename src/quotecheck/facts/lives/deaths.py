"""Find ages at death that do not fit the years of birth and death, which an obituary tells in sentences far apart."""

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.publication import issued_on
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Calculation, Date, Document, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 10  # tokens between a death or birth and its day
_FEW = 3  # tokens before a verb in which its subject stands
_OFF = 15  # years: what differs by more is another's age
_LEAST, _MOST = 12, 115  # years that somebody lives of whom an obituary is
_SUBJECTS = ("he", "she", "who")
_GOING_ON = (*_SUBJECTS, "his", "her")
_BOTH = 2  # years in brackets
_STOPS = (".", ";", "\n", ":")


class _Told(NamedTuple):
    """A year, with month and day where the text gives them; `place` is the token of the birth or death."""

    place: int
    span: Span
    year: int
    day: tuple[int, int] | None


def find_deaths(
    document: Document,
    index: TextIndex,
    sentences: SentenceIndex,
    numbers: Sequence[Number],
    dates: tuple[Date, ...],
) -> Iterator[Calculation]:
    """Yield the age at death, right or wrong, of a text with one birth, one death and one such age.

    He was aged 81. He passed on in his sleep on April 3, 2023. Born in 1938 to a printer, he …. A death without a year
    is of that of the publication.
    """
    tokens = index.tokens
    births = (_births(tokens, dates) or _bracketed(tokens)) if numbers else []
    words = enumerate(tokens.lower if births else ())
    deaths = [i for i, word in words if word in listed("words_of_dying") and _is_death(tokens, i)]
    ages = {number.span: number for number in numbers if _is_age_at_death(tokens, sentences, number)} if deaths else {}
    if len({number.value for number in ages.values()}) != 1:
        return
    age, born = next(iter(ages.values())), births[0]
    died = births[1] if len(births) == _BOTH else _death(document, index, dates, deaths)
    told = [sentences.number(tokens.starts[i]) for i in deaths] + [sentences.number(age.span.start)]
    if died is None or not (len(births) == _BOTH or _is_of_the_dead(tokens, sentences, born.place, told)):
        return
    years = died.year - born.year
    exact = (years - (died.day < born.day),) if born.day and died.day else (years - 1, years)
    if abs(age.value - exact[-1]) > _OFF:
        return
    terms = {born.span, died.span} - {Span(0, 0)}
    yield Calculation(
        kind=Sum.AGE,
        span=Span(age.span.start, age.span.end),
        terms=tuple(sorted(terms)),
        makes=" or ".join(map(str, exact)),
        holds=age.value in exact,
        quoted=index.is_quoted(age.span.start),
    )


def _is_death(tokens: Tokens, i: int) -> bool:
    """Return whether a token says that the one whom the text is about died: has | died; not: his wife | died."""
    word, behind = tokens.lower[i], tokens.lower[i + 1 : i + 3]
    if word in ("passed", "pass", "passes"):
        told = behind[:1] in (("away",), ("on",))
    elif word in ("breathed", "joined"):
        told = behind[-1:] in (("last",), ("ancestors",))
    elif word == "more":
        told = tokens.lower[i - 2 : i] == ("is", "no")
    else:
        told = word in ("died", "dies", "dead")
    if not told:
        return False
    before = tokens.lower[max(0, i - 2 * _FEW) : i]
    return any(each in _SUBJECTS for each in before[-2:]) or listed("kin").isdisjoint(before)


def _is_age_at_death(tokens: Tokens, sentences: SentenceIndex, number: Number) -> bool:
    """Return whether a number is the age at which somebody died: died aged | 81; he was | 81; Lamm, | 81, died."""
    i = number.tokens.start
    if number.unit or number.rest or not _LEAST <= number.value <= _MOST or not tokens.words[i].isdecimal():
        return False
    k = sentences.number(number.span.start)
    place = sentences.place(tokens, max(0, k))
    dies = [j for j in place if _is_death(tokens, j)]
    before = tokens.lower[max(place.start, i - 4) : i]
    behind = tokens.lower[i + 1 : i + 4]
    if behind[:2] == ("when", "he") or behind[:2] == ("when", "she"):
        return bool(dies)
    aged = before[-1:] in (("aged",), ("at",)) or before[-3:] in (("at", "age", "of"), ("the", "age", "of"))
    if aged and dies and dies[0] < i:
        return True
    if before[-1:] == (",",) and behind[:1] == (",",) and dies and 0 <= dies[0] - i < 4:
        return True
    return (
        k > 0 and _is_short_life(tokens, place, i) and any(_is_death(tokens, j) for j in sentences.place(tokens, k - 1))
    )


def _is_short_life(tokens: Tokens, place: range, i: int) -> bool:
    """Return whether a sentence tells an age alone: He was | 81. She was aged | 81 years."""
    words = tokens.lower[place.start : place.stop]
    behind = [word for word in tokens.lower[i + 1 : place.stop] if word not in ("years", "old", "of", "age", "\n", ".")]
    before = words[: i - place.start]
    return before in (("he", "was"), ("she", "was"), ("he", "was", "aged"), ("she", "was", "aged")) and not behind


def _births(tokens: Tokens, dates: tuple[Date, ...]) -> list[_Told]:
    """Return the birth that the text tells, none where it tells two."""
    told = [told for i, word in enumerate(tokens.lower) if word == "born" and (told := _day(tokens, dates, i))]
    return told[:1] if len({birth.year for birth in told}) == 1 else []


def _bracketed(tokens: Tokens) -> list[_Told]:
    """Return the years of birth and death that the text gives once in brackets behind a name: Ann Lamm (1938-2022)."""
    found: list[list[_Told]] = []
    for i, word in enumerate(tokens.words[:-1]):
        if word == "(" and tokens.words[i - 1][0].isupper() and ")" in tokens.words[i + 2 : i + 5]:
            start, end = tokens.starts[i + 1], tokens.starts[i + 1] + len("1938-2022")
            closing = tokens.words.index(")", i)
            first, last = tokens.words[i + 1][:4], tokens.words[closing - 1][-4:]
            years = year_of(first, RECENT_YEARS), year_of(last, RECENT_YEARS)
            if years[0] and years[1] and tokens.ends[closing - 1] == end and years[0] < years[1]:
                spans = Span(start, start + 4), Span(end - 4, end)
                found.append(
                    [_Told(i, span, year, None) for span, year in zip(spans, map(int, (first, last)), strict=True)]
                )
    return found[0] if len(found) == 1 else []


def _death(document: Document, index: TextIndex, dates: tuple[Date, ...], deaths: Sequence[int]) -> _Told | None:
    """Return the day of the only death whose year the text tells, else that of the publication."""
    told = [day for i in deaths if (day := _day(index.tokens, dates, i))]
    if told:
        return told[0] if len({day.year for day in told}) == 1 else None
    issued = issued_on(document, index, dates)
    return _Told(deaths[0], Span(0, 0), issued.year, None) if issued else None


def _day(tokens: Tokens, dates: tuple[Date, ...], after: int) -> _Told | None:
    """Return the day or year behind a token in its clause: born in Ulm on | June 4, 1938."""
    for i in range(after + 1, min(len(tokens.words), after + 1 + _FAR)):
        if tokens.words[i] in _STOPS:
            return None
        for date in dates:
            if date.span.start == tokens.starts[i] and date.year:
                return _Told(after, date.span, date.year, (date.month, date.day))
        year = year_of(tokens.words[i], RECENT_YEARS)
        if year:
            return _Told(after, tokens.span(range(i, i + 1)), year, None)
    return None


def _is_of_the_dead(tokens: Tokens, sentences: SentenceIndex, born: int, told: Sequence[int]) -> bool:
    """Return whether a birth is that of the one who died: a name of those sentences stands in its own or before it.

    Brandt died. … Born in Ulm, Brandt sang. He made clocks. He was born in Ulm. Not: the son of Brandt was born.
    """
    i = sentences.number(tokens.starts[born])
    place = sentences.place(tokens, i)
    before = tokens.lower[place.start : born]
    if not listed("kin").isdisjoint(before):
        return False
    chain = (sentences.place(tokens, k).start for k in range(i + 1, max(told) + 1))
    same = i in told and not _names(tokens, place)
    if same or (i < max(told) and all(tokens.lower[first] in _GOING_ON for first in chain)):
        return True
    names = {word for each in told for word in _names(tokens, sentences.place(tokens, each))}
    if not names.isdisjoint(_names(tokens, place)):
        return True
    if born == place.start:
        return any(word in _SUBJECTS for word in tokens.lower[born : place.stop])
    previous = sentences.place(tokens, max(0, i - 1))
    goes_on = tokens.lower[previous.start] in _GOING_ON or not names.isdisjoint(_names(tokens, previous))
    return goes_on and any(word in _SUBJECTS for word in before[-_FEW:])


def _names(tokens: Tokens, place: range) -> set[str]:
    """Return the words of some tokens that are written as names."""
    capitals = {tokens.words[i] for i in place if tokens.words[i][0].isupper() and tokens.words[i][1:].islower()}
    return {word for word in capitals if word.lower() not in function_words() and not verb_form(word.lower())}

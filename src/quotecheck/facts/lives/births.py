"""Find ages that do not fit the year of birth that the text gives elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from quotecheck.facts.lives.present import is_year_of_life, present_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Date, Document, Quantity, Span, Sum, TextIndex, Tokens

_NEAR, _FARTHEST = 6, 10  # tokens from `born` to its year, and where that opens the sentence
_SUBJECT = 3  # tokens of a subject behind the comma
_SUBJECTS = ("he", "she")


def find_births(
    document: Document, index: TextIndex, sentences: SentenceIndex, dates: tuple[Date, ...], ages: Sequence[Quantity]
) -> tuple[Calculation, ...]:
    """Return each age with a year of birth of the same person, in another sentence or, with no year before, the same.

    The age is that of the day of publication; where nothing tells it, that of the latest year the text prints for the
    past, or of the few that follow.
    """
    tokens = index.tokens
    places = [i for i, word in enumerate(tokens.lower) if word == "born"] if ages else []
    latest, since, _ = present_of(document, index, sentences, dates) if places else (0, 0, False)
    found = []
    for i in places if latest else ():
        number = sentences.number(tokens.starts[i])
        year = _year(tokens, i) if number >= 0 else 0
        if not year:
            continue
        age = _age_of_born(tokens, sentences, number, range(i, year), ages)
        if age is None or (
            sentences.number(age.span.start) == number and _tells_a_year_before(tokens, sentences, number, i)
        ):
            continue
        born = int(tokens.words[year])
        if born == latest:
            continue  # nothing tells the year of the text
        low, high = latest - born - 1, latest - born + 2 + since
        term = Span(tokens.starts[year], tokens.ends[year])
        found.append(
            Calculation(
                kind=Sum.AGE,
                span=term,
                terms=(age.span,),
                makes=f"{low + 1} in {latest}",
                holds=low <= age.value <= high or age.value < 10,
                quoted=index.is_quoted(term.start),
            )
        )
    return tuple(found)


def _year(tokens: Tokens, born: int) -> int:
    """Return the token of the year of a birth, 0 for none: was born on May 3, | 1950; Born over a shop in | 1943."""
    opens = tokens.words[born] == "Born"
    far = _FARTHEST if opens else _NEAR
    year = next((j for j in range(born + 1, min(born + far, len(tokens.words))) if is_year_of_life(tokens.words[j])), 0)
    direct = tokens.lower[born + 1] in ("in", "on")
    return year if direct or (opens and tokens.lower[year - 1] == "in" and "," not in tokens.words[born:year]) else 0


def _tells_a_year_before(tokens: Tokens, sentences: SentenceIndex, number: int, born: int) -> bool:
    """Return whether a sentence prints a year before `born`, of which its age is: in 1999 Ann Lamm, 58, | born in."""
    first = tokens.within(sentences.starts[number], tokens.starts[born]).start
    return any(map(is_year_of_life, tokens.words[first:born]))


def _age_of_born(
    tokens: Tokens, sentences: SentenceIndex, number: int, birth: range, ages: Sequence[Quantity]
) -> Quantity | None:
    """Return the age of the only aged person whom the sentence of a birth, or the one before it, names first.

    Where the birth opens its sentence, that is whom the words behind the next comma name: Born in 1943, | Lamm took.
    """
    span, place = sentences.spans[number], sentences.place(tokens, number)
    born = birth.start
    subject = range(place.start, born)
    fronted = born == place.start
    if fronted:
        comma = next((k for k in range(birth.stop, place.stop) if tokens.words[k] == ","), place.stop)
        subject = range(comma + 1, min(place.stop, comma + 1 + _SUBJECT))
    before = set(tokens.words[subject.start : subject.stop])
    limit = span.end if fronted else tokens.starts[born]  # Born in 1950, the painter Ann Lamm, 74
    beside = [age for age in ages if span.start <= age.span.start < limit]
    is_named = _is_subject if fronted else _is_named
    named = beside[-1:] or [age for age in ages if is_named(tokens, subject, age)]
    if not named and not before.isdisjoint((*_SUBJECTS, *map(str.title, _SUBJECTS))) and number:
        last = sentences.spans[number - 1]
        inside = tokens.within(last.start, last.end)
        words = set(tokens.words[inside.start : inside.stop])
        named = [age for age in ages if age.counted.rpartition(" ")[2] in words]
    return named[0] if len({age.counted for age in named}) == 1 else None


def _is_named(tokens: Tokens, place: range, age: Quantity) -> bool:
    """Return whether some words name a person, by the surname alone or as kin of another who has it.

    Karen Lamm said her son, who was | born in March 1994.
    """
    *given, surname = age.counted.split()
    kin = not listed("kin").isdisjoint(tokens.lower[place.start : place.stop])
    for i in place:
        if tokens.words[i] == surname:
            other = i > place.start and tokens.words[i - 1][0].isupper() and tokens.words[i - 1] not in given
            return kin or not given or not other
    return False


def _is_subject(tokens: Tokens, place: range, age: Quantity) -> bool:
    """Return whether the capitalised words that open a place are a person: Born in 1943, | Maureen took over."""
    surname = age.counted.rpartition(" ")[2]
    at = tokens.within(age.span.start, age.span.end).start
    given = tokens.words[at - 3] if tokens.words[at - 2] == surname else ""  # Maureen Tibbs, | 79
    name = tuple(takewhile(lambda word: word[0].isupper(), tokens.words[place.start : place.stop]))
    return name in ((given,), (surname,)) or (len(name) == len(("Maureen", "Tibbs")) and name[-1] == surname)

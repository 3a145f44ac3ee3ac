"""Find ages that do not fit the year of birth that the text gives elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.lives.present import is_year_of_life, present_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Date, Document, Quantity, Span, Sum, TextIndex, Tokens

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
        year = next((j for j in range(i + 1, min(i + 6, len(tokens.words))) if is_year_of_life(tokens.words[j])), 0)
        if number < 0 or not year or tokens.lower[i + 1] not in ("in", "on"):
            continue
        age = _age_of_born(tokens, sentences, number, i, ages)
        if age is None or (
            sentences.number(age.span.start) == number and _tells_a_year_before(tokens, sentences, number, i)
        ):
            continue
        born = int(tokens.words[year])
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


def _tells_a_year_before(tokens: Tokens, sentences: SentenceIndex, number: int, born: int) -> bool:
    """Return whether a sentence prints a year before `born`, of which its age is: in 1999 Ann Lamm, 58, | born in."""
    first = tokens.within(sentences.starts[number], tokens.starts[born]).start
    return any(map(is_year_of_life, tokens.words[first:born]))


def _age_of_born(
    tokens: Tokens, sentences: SentenceIndex, number: int, born: int, ages: Sequence[Quantity]
) -> Quantity | None:
    """Return the age of the only aged person whom the sentence of a birth, or the one before it, names first."""
    span, place = sentences.spans[number], sentences.place(tokens, number)
    before = set(tokens.words[place.start : born])
    limit = span.end if born == place.start else tokens.starts[born]  # Born in 1950, the painter Ann Lamm, 74
    beside = [age for age in ages if span.start <= age.span.start < limit]
    named = beside[-1:] or [age for age in ages if _is_named(tokens, place.start, born, age.counted)]
    if not named and not before.isdisjoint((*_SUBJECTS, *map(str.title, _SUBJECTS))) and number:
        last = sentences.spans[number - 1]
        inside = tokens.within(last.start, last.end)
        words = set(tokens.words[inside.start : inside.stop])
        named = [age for age in ages if age.counted.rpartition(" ")[2] in words]
    return named[0] if len({age.counted for age in named}) == 1 else None


def _is_named(tokens: Tokens, first: int, born: int, whose: str) -> bool:
    """Return whether the words before `born` name a person, by the surname alone or as kin of another who has it.

    Karen Lamm said her son, who was | born in March 1994.
    """
    *given, surname = whose.split()
    kin = not listed("kin").isdisjoint(tokens.lower[first:born])
    for i in range(first, born):
        if tokens.words[i] == surname:
            other = i > first and tokens.words[i - 1][0].isupper() and tokens.words[i - 1] not in given
            return kin or not given or not other
    return False

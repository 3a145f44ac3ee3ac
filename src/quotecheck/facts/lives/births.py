"""Find ages that do not fit the year of birth that the text gives elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.lives.born_parents import age_of_parent
from quotecheck.facts.lives.described_ages import DescribedAge, described_age
from quotecheck.facts.lives.year_of_writing import is_year_of_life, present_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Calculation, Date, Document, Quantity, Span, Sum, TextIndex, Tokens

_NEAR, _FARTHEST = 6, 10  # tokens from `born` to its year, and where that opens the sentence
_SUBJECT = 3  # tokens of a subject behind the comma
_OFF = 15  # years: an age that names nobody and differs by more is that of another day


def find_births(
    document: Document, index: TextIndex, sentences: SentenceIndex, dates: tuple[Date, ...], ages: Sequence[Quantity]
) -> tuple[Calculation, ...]:
    """Return each age with a year of birth of the same person, in another sentence or, with no year before, the same.

    The age is that of the day of publication; where nothing tells it, that of the latest year the text prints for the
    past, or of the few that follow.
    """
    tokens = index.tokens
    places = tokens.places_of(["born"])
    latest, since, _ = present_of(document, index, sentences, dates) if places else (0, 0, False)
    found = []
    for i in places if latest else ():
        number = sentences.number(tokens.starts[i])
        year = year_of_birth(tokens, i) if number >= 0 else 0
        if not year:
            continue
        age: Quantity | DescribedAge | None = _age_of_born(tokens, sentences, number, range(i, year), ages)
        age = age or age_of_parent(tokens, sentences, number, i, ages)
        described = None if age else described_age(tokens, sentences.place(tokens, number), range(i, year))
        age = age or described
        if age is None or (
            sentences.number(age.span.start) == number and _tells_a_year_before(tokens, sentences, number, i)
        ):
            continue
        born = int(tokens.words[year])
        if born == latest:
            continue  # nothing tells the year of the text
        low, high = latest - born - 1, latest - born + 2 + since
        if described and not low - _OFF <= age.value <= high + _OFF:
            continue
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


def year_of_birth(tokens: Tokens, born: int) -> int:
    """Return the token of the year of a birth, 0 for none: was born on May 3, | 1950; born over a shop in | 1943."""
    near = range(born + 1, min(born + _FARTHEST, len(tokens.words)))
    year = next((j for j in near if is_year_of_life(tokens.words[j])), 0)
    if year - born < _NEAR and tokens.lower[born + 1] in ("in", "on"):
        return year
    plain = all(_goes_on(tokens, j) and not is_verb(tokens, j) for j in range(born + 1, year))
    return year if year and tokens.lower[year - 1] == "in" and plain else 0  # not: over a shop that shut in 1943


def _goes_on(tokens: Tokens, j: int) -> bool:
    """Return whether the words for a birthplace go on at a token: in Mobile | , Alabama | , in 1962."""
    comma = tokens.words[j] == "," and tokens.words[j - 1][0].isupper()
    return tokens.words[j].isalpha() or (comma and (tokens.words[j + 1][0].isupper() or tokens.lower[j + 1] == "in"))


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
    elif told := _name_before_clause(tokens, subject):
        subject = range(told, born)  # Kay Lamm, 26, came with her mother, | Rose Lamm, who was herself born in 1971
    before = set(tokens.words[subject.start : subject.stop])
    limit = span.end if fronted else tokens.starts[born]  # Born in 1950, the painter Ann Lamm, 74
    beside = [age for age in ages if max(span.start, tokens.starts[subject.start]) <= age.span.start < limit]
    is_named = _is_subject if fronted else _is_named
    named = beside[-1:] or [age for age in ages if is_named(tokens, subject, age)]
    pronoun = not before.isdisjoint((*listed("he_or_she"), *map(str.title, listed("he_or_she"))))
    described = _is_described(tokens, subject)
    if not named and number and (pronoun or described):
        inside = sentences.place(tokens, number - 1)
        words = set(_first_name(tokens, inside) if described else tokens.words[inside.start : inside.stop])
        named = [age for age in ages if age.counted.rpartition(" ")[2] in words]
        named = [age for age in named if words.issuperset(age.counted.split())] or named
        named = [age for age in named if not _is_of_the_other_sex(tokens, age, before)]
    return named[0] if len({age.counted for age in named}) == 1 else None


def _name_before_clause(tokens: Tokens, subject: range) -> int:
    """Return the token of a name whose clause ends a subject, 0 for none: her mother, | Rose Lamm, who was."""
    who = next((k for k in reversed(subject[-_SUBJECT:]) if tokens.lower[k] == "who"), 0)
    first = who - 1
    while first > subject.start and tokens.words[first - 1][0].isupper():
        first -= 1
    named = who > 0 and tokens.words[who - 1] == "," and first < who - 2
    return first if named and tokens.words[first - 1] == "," else 0


def _is_described(tokens: Tokens, subject: range) -> bool:
    """Return whether a subject is the one person just named, by another word: The grower, who was | born; not: its."""
    words = tokens.words[subject.start : subject.stop]
    others = listed("signs_of_one_more") | listed("kin")
    one = words[:1] == ("The",) and others.isdisjoint(words) and words[-3:-1] == (",", "who")
    return one and not any(word[0].isupper() for word in words[1:])


def _first_name(tokens: Tokens, place: range) -> tuple[str, ...]:
    """Return the first capitalised words of a sentence that are no opener, nothing where they own something."""
    upper = (i for i in place if tokens.words[i][0].isupper() and tokens.lower[i] not in function_words())
    first = next((i for i in upper if tokens.lower[i] not in listed("calendar")), place.stop)
    name = tuple(takewhile(lambda word: word[0].isupper(), tokens.words[first : place.stop]))
    return () if tokens.words[first + len(name) :][:1] == ("'s",) else name


def _is_named(tokens: Tokens, place: range, age: Quantity) -> bool:
    """Return whether some words name a person, by the surname alone or as kin of another who has it.

    Karen Lamm said her son, who was | born in March 1994. Not: her father, Bo Lamm, who was | born in 1935.
    """
    *given, surname = age.counted.split()
    first = _given_name(tokens, age)
    if tokens.words[place.start] == first and tokens.words[place.start + 1][0].islower():
        return True  # Opal was | born
    kin = not listed("kin").isdisjoint(tokens.lower[place.start : place.stop])
    for i in place:
        if tokens.words[i] == surname and tokens.words[i + 1] != "'s":
            before = tokens.words[i - 1] if i > place.start else ""
            other = before[:1].isupper() and before not in given
            if other and before != first and _is_of_kin(tokens, range(place.start, i - 1), before):
                continue
            return kin or not given or not other
    return False


def _is_of_kin(tokens: Tokens, place: range, before: str) -> bool:
    """Return whether a name is that of kin told of before it: her father, | Bo | Lamm; not: her father, Mr Lamm."""
    titled = before.rstrip(".").lower() in listed("title_words")
    return not titled and not listed("kin").isdisjoint(tokens.lower[place.start : place.stop])


def _is_subject(tokens: Tokens, place: range, age: Quantity) -> bool:
    """Return whether the capitalised words that open a place are a person: Born in 1943, | Ana took over."""
    surname, given = age.counted.rpartition(" ")[2], _given_name(tokens, age)
    name = tuple(takewhile(lambda word: word[0].isupper(), tokens.words[place.start : place.stop]))
    return name in ((given,), (surname,)) or (len(name) == len(("Ana", "Moe")) and name[-1] == surname)


def _is_of_the_other_sex(tokens: Tokens, age: Quantity, before: Collection[str]) -> bool:
    """Return whether a pronoun does not go with a given name: Ana Moe, 61, lost Bo. Born in 1961, | he | died."""
    sexes = {sex for word in before if (sex := pronoun_sexes().get(word.lower()))}
    told = sex_of(fold(_given_name(tokens, age))).strip("u")
    return bool(told and sexes) and told not in sexes


def _given_name(tokens: Tokens, age: Quantity) -> str:
    """Return the name before the surname of somebody aged: Ana Moe, | 79; nothing where none stands there."""
    at = tokens.within(age.span.start, age.span.end).start
    named = tokens.words[at - 2] == age.counted.rpartition(" ")[2] and tokens.words[at - 3][0].isupper()
    return tokens.words[at - 3] if named and tokens.lower[at - 3] not in listed("title_words") else ""

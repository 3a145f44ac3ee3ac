"""Find the ages of people who are named beside them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.people import role_word
from quotecheck.model import NumberClash, Quantity, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

AGE = "years old"
"""The unit of an age."""

_LEAST = 12  # smaller numbers in that place are scores, places and rounds
_MOST = 99
_LONGEST_NAME = 4  # words
_ARTICLES = ("a", "an", "the")
_SLIPS = {1, 10}  # years by which one digit of an age is off


class _Aged(NamedTuple):
    span: Span
    value: int
    name: str


def find_ages(index: TextIndex, sentences: SentenceIndex, numbers: tuple[Number, ...]) -> tuple[Quantity, ...]:
    """Return the ages given in apposition to a name, in reading order; `counted` is whose age it is.

    That is the surname, or the whole name where two given names share the surname.
    """
    found = [aged for number in numbers for aged in _aged(index.tokens, number)]
    given = _given_names(index.tokens, {aged.name.rpartition(" ")[2] for aged in found})
    ages = []
    for aged in found:
        surname = aged.name.rpartition(" ")[2]
        i = sentences.number(aged.span.start)
        if i >= 0:
            whose = surname if len(given[surname]) < 2 and _is_one(found, surname) else aged.name
            ages.append(
                Quantity(
                    span=aged.span,
                    value=aged.value,
                    step=1,
                    unit=AGE,
                    counted=whose,
                    sentence=sentences.spans[i],
                    quoted=index.is_quoted(aged.span.start),
                )
            )
    return tuple(ages)


def _is_one(found: Sequence[_Aged], surname: str) -> bool:
    """Return whether the names with a surname begin alike: not Leo Cyr Lamm, 38, and his father, Cyr Lamm, 66.

    Nor Mr Lamm, 66, and Mrs Lamm, 70.
    """
    openers = [aged.name.split()[0] for aged in found if aged.name.endswith(f" {surname}")]
    titles = {opener.rstrip(".") for opener in openers if _is_courtesy(opener)}
    return len(titles) < 2 and len({opener[0] for opener in openers if not _is_courtesy(opener)}) < 2


def find_age_clashes(tokens: Tokens, ages: Sequence[Quantity]) -> Iterator[NumberClash]:
    """Yield the ages that one person is given besides the first."""
    first: dict[str, Quantity] = {}
    for age in ages:
        before = first.setdefault(age.counted, _told_in_full(tokens, first, age) or age)
        if before.value != age.value and before.sentence != age.sentence:
            yield NumberClash(before.span, age.span, Slip.AGE, before.quoted or age.quoted)


def _told_in_full(tokens: Tokens, first: Mapping[str, Quantity], age: Quantity) -> Quantity | None:
    """Return the age of the only one of a surname whom the text gives an age, if a slip makes the other one of it.

    Abe Okafor is proud of Nell Okafor, 34 … Okafor, 44, said; not Okafor, 69, who may be Abe, nor any behind his name.
    """
    bearers = [name for name in first if name.endswith(f" {age.counted}")]
    if len(bearers) != 1 or abs(first[bearers[0]].value - age.value) not in _SLIPS:
        return None
    between = tokens.within(first[bearers[0]].span.start, age.span.start)
    named = [i for i in between if tokens.words[i] == age.counted and _is_name_word(tokens, i - 1)]
    given = {word for i in named for word in _person([tokens.words[i - 1]])}
    return None if given - {*bearers[0].split()} else first[bearers[0]]


def _given_names(tokens: Tokens, surnames: set[str]) -> dict[str, set[str]]:
    """Return the words that stand as a given name before each surname: Nell | Okafor, Ruth | Okafor; not Ms. Okafor."""
    given: dict[str, set[str]] = {surname: set() for surname in surnames}
    places = compress(range(len(tokens.words)), map(given.__contains__, tokens.words)) if given else ()
    for i in places:
        if i and tokens.starts[i] > tokens.ends[i - 1] and (name := _person([tokens.words[i - 1]])):
            given[tokens.words[i]].update(name if _is_name_word(tokens, i - 1) else ())
    return given


def _aged(tokens: Tokens, number: Number) -> Iterator[_Aged]:
    """Yield the age that a number is: Ann Lamm, | 43, said; Ann Lamm (43); 43-year-old | Ann Lamm."""
    i = number.tokens[0]
    if number.in_words or len(number.tokens) > 1 or not _LEAST <= number.value <= _MOST or number.unit:
        return
    if number.rest == YEARS_OLD:
        name = _name_from(tokens, i + 1) or _name_beside_post(tokens, i)
    elif number.rest or not tokens.words[i].isdecimal():
        return
    elif (stop := _stop_before_be(tokens, i)) and _ends_apposition(tokens, i + 1 + _is_old(tokens, i + 1)):
        name = _name_before(tokens, stop)
    elif tokens.words[i - 1] == "," and _ends_apposition(tokens, i + 1) and tokens.ends[i - 2] == tokens.starts[i - 1]:
        name = _name_before(tokens, i - 1)
    elif tokens.words[i - 1] == "(" and tokens.words[i + 1] == ")" and tokens.ends[i - 2] < tokens.starts[i - 1]:
        score = tokens.words[i + 2][0] in "-–:" or tokens.words[i + 2][0].isdecimal()  # Ash (43) 12
        name = [] if score else _name_before(tokens, i - 1)
    elif tokens.words[i - 1] == "At" and tokens.words[i + 1] == ",":
        name = _name_from(tokens, i + 2)  # At | 43, Lamm is the oldest
        name = name if tokens.words[i + 2 + len(name)] == "is" else []
    else:
        return
    if named := _person(name):
        titled = len(name) > len(named) == 1 and _is_courtesy(name[-2])  # | Mr | Lamm, 66, and Mrs Lamm, 70
        yield _Aged(number.span, int(number.value), " ".join(name[-2:] if titled else named))


def _name_beside_post(tokens: Tokens, i: int) -> list[str]:
    """Return the name beside a post with an age: the | 43-year-old pilot Ann Lamm; a 43-year-old pilot, Ann Lamm, sued.

    Or before it: Ann Lamm, | a 43-year-old pilot, sued. Not: according to Ann Lamm, | a 43-year-old pilot was held.
    """
    stop = _behind_post(tokens, i + 1)
    if not stop:
        return []
    name = _name_from(tokens, stop)
    if len(name) > 1:
        return name
    name = _name_from(tokens, stop + 1) if tokens.words[stop] == "," else []
    if len(name) > 1 and tokens.words[stop + 1 + len(name)] in (",", "."):
        return name
    name = _name_before(tokens, i - 2) if tokens.lower[i - 1] in _ARTICLES and tokens.words[i - 2] == "," else []
    first = i - 2 - len(name)
    opens = tokens.lower[first] in function_words() and not sex_of(
        tokens.lower[first]
    )  # Near | Port Lamm, a 43-year-old
    before = first - 1
    placed = opens or tokens.symbols[before] in "PDtba"
    other = tokens.symbols[before] == "N" and not role_word(tokens.lower[before])  # the younger | Lamm
    return [] if placed or other or tokens.symbols[stop] in "XRv" else name


def _behind_post(tokens: Tokens, i: int) -> int:
    """Return the token behind a post of at most four words that begins at a token, 0 for none: former bus driver."""
    stop = i
    while stop < i + _LONGEST_NAME and tokens.words[stop].isalpha() and tokens.words[stop].islower():
        if tokens.lower[stop] in function_words():
            break
        stop += 1
        if role_word(tokens.lower[stop - 1]) and not role_word(tokens.lower[stop]):
            return stop
    return 0


def _is_courtesy(word: str) -> bool:
    return word.rstrip(".").lower() in listed("courtesies") | {"miss"}


def _stop_before_be(tokens: Tokens, i: int) -> int:
    """Return the token behind a name before `who is` and the like, 0 for none: Lamm |, who is 43,; Lamm |, now 43."""
    if tokens.words[i - 1] in ("aged", "age", "now"):
        i -= tokens.words[i - 2] == "now"
        return i - 2 if tokens.words[i - 2] == "," else 0
    if tokens.words[i - 1] in ("is", "'s"):
        if tokens.words[i - 2] == "who" and tokens.words[i - 3] == ",":
            return i - 3
        return i - 1 if _is_old(tokens, i + 1) else 0  # Lamm is 43 years old
    return 0


def _is_old(tokens: Tokens, i: int) -> int:
    """Return how many tokens `years old` takes up at a token: two, or none."""
    return 2 * (tokens.lower[i : i + 2] == ("years", "old"))


def _ends_apposition(tokens: Tokens, i: int) -> bool:
    """Return whether a comma, a full stop or `and` stands at token `i`: not Ash, 12 miles off."""
    return tokens.words[i] in (",", ".", "and")


def _name_before(tokens: Tokens, end: int) -> list[str]:
    """Return the capitalised words right before token `end`, at most four."""
    start = end
    while start > max(0, end - _LONGEST_NAME) and _is_name_word(tokens, start - 1):
        if start < end and tokens.starts[start] == tokens.ends[start - 1]:
            break
        start -= 1
    return list(tokens.words[start:end])


def _name_from(tokens: Tokens, start: int) -> list[str]:
    """Return the capitalised words from token `start` on, at most four."""
    end = start
    while end < start + _LONGEST_NAME and _is_name_word(tokens, end) and tokens.starts[end] > tokens.ends[end - 1]:
        end += 1
    return list(tokens.words[start:end])


def _is_name_word(tokens: Tokens, i: int) -> bool:
    """Return whether a token can be part of a name in any script: Özdemir, O'Brien, an initial; not Dec."""
    word = tokens.words[i]
    return word[0].isupper() and (not word.endswith(".") or len(word) == 2)


def _is_given(word: str) -> bool:
    """Return whether a word is a given name, though it has another meaning: | Per | Dahl; not: | May | 3."""
    return word.lower() not in listed("calendar") | listed("title_words") and bool(sex_of(word.lower()))


def _person(name: list[str]) -> list[str]:
    """Return a name without what is no part of it: `On Monday` and `Mayor` before it; nothing if it is no person's.

    A day behind a courtesy is a given name: Mr | Sunday Adekanbi.
    """
    openers = (function_words(), listed("calendar"), listed("title_words"))
    called, given = False, len(name) > 1 and _is_given(name[0])
    while name and not (called or given) and any(name[0].lower() in kind for kind in openers):
        called = _is_courtesy(name[0]) and len(name) > len(("Mr", "Sunday")) and name[1].lower() in listed("calendar")
        name = name[1:]
    kinds = [listed(kind) for kind in ("places", "demonyms", "calendar")]
    return [] if any(word.rstrip(".").lower() in kind for word in name[called:] for kind in kinds) else name

"""Find claims: numbers with what they measure, so that two of one thing can be compared."""

from collections.abc import Callable, Mapping

from quotecheck.facts.claims.around_counts import (
    compared_times,
    deeds,
    has_named_owner,
    owner,
    owner_behind,
    tells_of_them,
    times_aside,
    where,
    words_of,
)
from quotecheck.facts.claims.befallen import Befallen, befallen, is_befallen
from quotecheck.facts.claims.changes_of_shares import scope_of_change, way_of_change
from quotecheck.facts.claims.claims_beside import PartOf, beside_number, part_of, ways
from quotecheck.facts.claims.claims_told import measured, told_by_of, told_by_verb, whole
from quotecheck.facts.claims.people_counted import heads, same_count
from quotecheck.facts.claims.scopes import scope_of, scope_of_befallen
from quotecheck.facts.claims.told_in_passing import deed_of, told_of
from quotecheck.facts.numbers.joined_words import joined_words
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import amounts, bounds_of, is_plural
from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Date, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LONGEST = 4  # words of what is counted
OF_ALL = -1.0
"""What stands for the number of all of which another is some, where no number is told: 37 of the | families."""
_LARGE = 1000  # numbers that count something, whatever it is


class Claim(NamedTuple):
    """A number and what the text says it measures.

    `value` is in whole units, `step` the weight of its last digit; `unit` is `%`, a currency, or what a hyphen joins to
    the number (`-inch`). `head` stands for the noun that is counted, one for all words of a meaning; `words` are the
    stems of the whole phrase. `definite`: the text takes it for known (the 29 dead). `bounds` loosens it (about), and
    `scope` are the stems of what narrows it (the 15 jails | that were visited). `sentence` is a number, `about` and
    `times` are the content of that sentence. `ways` are those to a place that it measures (a 40-minute | drive to
    Holt); `whole` is the number of all of which it is some (14 of the | 28 jails), 0 where it is of none; `of_thing`
    says that a hyphen joins the measure to the thing that has it (a 22-hectare | site). `owner` is the stem of whose it
    is (the company's | 2,900 staff), a pronoun for its own. `place` is the name behind it of where they are: in | Elm.
    `deeds` are the stems of the participles among `words`: the 17 | rescued | children. `told` are the words of its
    sentence where it is of money, for those that tell of a sum are short: paid, owe.
    `thing` is the word for a thing known to the text of which the number is told in passing: the | blast, which killed.
    `deed` is the stem of the verb by which it is told.
    `way` is up or down where a share is of a change: will rise | 34 percent.
    `of_named`: the owner has a name.
    """

    span: Span
    value: float
    step: float
    unit: str
    head: str
    words: frozenset[str]
    definite: bool
    bounds: str
    scope: frozenset[str]
    sentence: int
    about: frozenset[str]
    times: frozenset[str]
    quoted: bool
    ways: frozenset[str] = frozenset()
    whole: float = 0
    of_thing: bool = False
    owner: str = ""
    place: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    thing: str = ""
    deed: str = ""
    way: str = ""
    of_named: bool = False


def find_claims(
    index: TextIndex,
    sentences: SentenceIndex,
    content: Callable[[int], Content],
    numbers: tuple[Number, ...],
    dates: tuple[Date, ...],
) -> tuple[Claim, ...]:
    """Return the claims of the text in reading order; dates, years, times, ages and labels are none."""
    values = {number.tokens.start: number.value for number in numbers}
    joined = listed("sizes_of_bodies", "parts_joined_to_numbers")  # a nine-count | charge
    told = tuple(sorted((*numbers, *joined_words(index.tokens, joined))))
    found = (
        _claim(index, sentences.spans[i], number, content(i), i, values)
        for number, i in amounts(index.tokens, sentences, told, dates)
    )
    return tuple(claim for claim in found if claim is not None)


def _claim(
    index: TextIndex, sentence: Span, number: Number, content: Content, i: int, values: Mapping[int, float]
) -> Claim | None:
    """Return what a number of sentence `i` measures, None where nothing tells it; `values`: those of all numbers."""
    tokens = index.tokens
    part = part_of(tokens, number)
    what = _counted(tokens, sentence, number, part)
    if not _measures(tokens, number, what):
        return None
    start, place = number.tokens.start, what.place
    all_of = part is not None and not part.whole and tokens.lower[start - 1] == "all"  # all | 12 of them
    return Claim(
        span=number.span,
        value=number.value,
        step=number.step,
        unit=number.unit or what.money or ("" if what.hyphened else number.rest),
        head=what.head,
        words=what.words - {"", what.money},
        definite=all_of or (part is None and _is_definite(tokens, start - 2 * bool(what.whole))),
        bounds=bounds_of(tokens, number),
        scope=_scope(tokens, number, what),
        sentence=i,
        about=content.stems,
        times=content.times - compared_times(tokens, sentence) - times_aside(tokens, sentence, place.stop),
        quoted=index.is_quoted(number.span.start),
        ways=ways(tokens, number),
        whole=(values.get(part.whole, 0) if part.whole else OF_ALL) if part and not all_of else 0,
        of_thing=number.rest.startswith("-") and len(place) > 0,
        place=where(tokens, place.stop, sentence.end),
        owner=owner(tokens, start) or owner_behind(tokens, place.stop),
        of_named=has_named_owner(tokens, start),
        deeds=deeds(tokens, place),
        told=words_of(tokens, sentence) if number.unit or what.money or is_befallen(what.head) else frozenset(),
        way=way_of_change(tokens, number) if number.unit == "%" else "",
        thing=told_of(tokens, start) if part is None else "",
        deed=deed_of(tokens, start),
    )


class _Counted(NamedTuple):
    """What a number counts: the tokens of its noun, what stands for the noun, and the stems of the whole phrase.

    `whole` is the noun before `of`, where that is what is counted; `hyphened` what a hyphen joins to the number.
    """

    place: range
    head: str
    words: frozenset[str]
    money: str
    whole: str
    hyphened: str
    befell: Befallen | None


def _counted(tokens: Tokens, sentence: Span, number: Number, part: PartOf | None) -> _Counted:
    place = part.place if part else _place(tokens, number, sentence.end)
    money = "" if number.unit else _money(tokens, number, measured(number))
    counts = _counts(tokens, place) and not money
    of = "" if counts else whole(tokens, number.tokens.start, sure=bool(place))
    place = place[:0] if of else place
    hyphened = measured(number) if place or not number.rest.startswith("-") else ""
    befell = befallen(tokens, number.tokens.start, place) if not (of or number.unit or number.rest) else None
    told = befell.head if befell else told_by_verb(tokens, number, place)
    head = of or hyphened or told or _head(tokens, place)
    beside = beside_number(tokens, number, head)
    if money:
        head = of or _head(tokens, place if hyphened else place[1:])
    words = beside.words if beside else (*map(same_count, tokens.lower[place.start : place.stop]), head)
    return _Counted(place, beside.kind if beside else head, frozenset(words), money, of, hyphened, befell)


def _scope(tokens: Tokens, number: Number, what: _Counted) -> frozenset[str]:
    if what.befell:
        return scope_of_befallen(tokens, what.befell.stop)
    changed = scope_of_change(tokens, what.place.stop) if number.unit == "%" else frozenset[str]()
    return changed or scope_of(tokens, what.place.stop)


def _measures(tokens: Tokens, number: Number, what: _Counted) -> bool:
    """Return whether a text tells what a number measures, or the number is large or known: the | 412 | were late."""
    to = tokens.lower[what.place.stop] == "to" and tokens.symbols[what.place.stop + 1 : what.place.stop + 2] == "0"
    if what.head == same_count("votes") and to:
        return False  # by 1,307 votes | to 788
    if what.head or what.money or number.unit or number.rest or number.value >= _LARGE:
        return True
    return tokens.symbols[number.tokens.stop] == "X" and _is_definite(tokens, number.tokens.start)  # the 412 were


def _place(tokens: Tokens, number: Number, limit: int) -> range:
    """Return the tokens of what is counted; none where a noun before it says that: the deaths of the | 12 make it."""
    place = _phrase(tokens, number, limit)
    apart = not _counts(tokens, place) and told_by_of(tokens, number.tokens.start)
    return range(place.start, place.start) if apart else place


def _phrase(tokens: Tokens, number: Number, limit: int) -> range:
    """Return the tokens of what is counted, up to its first plural: 212 | injured people; none for 12 of them."""
    start = number.tokens.stop
    for i in range(start, min(start + _LONGEST, len(tokens.words))):
        word, form = tokens.words[i], tokens.forms[i]
        if not word[0].isalpha() or tokens.lower[i] in function_words() or tokens.starts[i] >= limit:
            return range(start, i)
        adjective = tokens.lower[i] in listed("victims_without_noun")
        if (
            form
            and not adjective
            and tokens.symbols[i] == "v"
            and (tells_of_them(form, is_money=bool(number.unit)) if i == start else not form.noun and not form.gerund)
        ):
            return range(start, i)  # 340 houses | stood, $513,000 | supporting him
        if tokens.lower[i] in listed("verbs_of_remaining"):
            return range(start, i)  # 12 | remain in hospital
        if is_plural(tokens.lower[i]) or adjective:
            compound = tokens.symbols[i + 1] == "N" and is_plural(tokens.lower[i + 1])
            if not compound:
                return range(start, i + 1)
    return range(start, min(start + _LONGEST, len(tokens.words)))


def _head(tokens: Tokens, place: range) -> str:
    return same_count(tokens.lower[place.stop - 1]) if place else ""


def _counts(tokens: Tokens, place: range) -> bool:
    """Return whether what is counted has a noun for several, or is the dead or the missing."""
    last = tokens.lower[place.stop - 1] if place else ""
    return bool(last) and (is_plural(last) or last in listed("victims_without_noun"))


def _is_definite(tokens: Tokens, i: int) -> bool:
    """Return whether the word before a number says that it is known: the | 29 dead; the district's | 41 taps."""
    if tokens.lower[i - 1] in ("'s", "'"):
        owner = tokens.words[i - 2]
        return owner.islower() and owner not in function_words() and tokens.words[i][0] not in "$£€"
    full = tokens.lower[i - 2] == "the" and tokens.lower[i - 1] in ("full", "entire", "whole", "same")
    return full or tokens.lower[i - 1] in listed("words_of_the_known")


def _money(tokens: Tokens, number: Number, hyphened: str) -> str:
    """Return the currency that a word behind a number or a hyphen tells: 830 | euros, an 81 million | euro fee."""
    told = hyphened or ("" if number.rest else same_count(tokens.lower[number.tokens.stop]))
    return told if told in heads("names_of_money") else ""

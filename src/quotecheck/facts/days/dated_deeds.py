"""Find deeds with their day and with whom or what they befall: handed out on Dec. 12, the Dec. 21 distribution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from operator import attrgetter

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.deed import Deed, Parts, Thing
from quotecheck.facts.days.deed_words import (
    content_words,
    is_ahead,
    is_denied,
    is_passive,
    is_possible,
    is_still_to_come,
    is_stop,
    names_in,
)
from quotecheck.facts.days.named_deeds import named_before_noun, named_behind_noun
from quotecheck.facts.days.things_alike import stems_of_deals
from quotecheck.facts.days.told_deeds import told_by_clause, told_by_when
from quotecheck.facts.days.tolls import told_by_toll
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.deeds import completion, start_of_something
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Span, TextIndex, Tokens

_SEXES = frozenset("mf")
_ARTICLES = ("a", "an")
_FAR = 8  # tokens behind a day in which a verb tells what is done at an occasion
_NOUN = 2  # tokens of 's and a noun behind a day
_SMALL = "PDotbaR&"  # symbols of prepositions, articles and the like


def find_dated_deeds(index: TextIndex, sentences: SentenceIndex, days: Iterable[Day]) -> tuple[Deed, ...]:
    """Return the deeds to which the text gives a day, in reading order."""
    by_sentence: dict[int, list[Day]] = {}
    for day in sorted(days, key=attrgetter("span")):
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    found: list[Deed] = []
    for i, those in by_sentence.items():
        found += _in_sentence(index.tokens, sentences.spans[i], i, those)
    return tuple(found)


def _in_sentence(tokens: Tokens, span: Span, number: int, those: list[Day]) -> Iterator[Deed]:
    place = tokens.within(span.start, span.end)
    dated = {i for each in those for i in each.tokens}
    apart = not listed("signs_of_another_day").isdisjoint(tokens.lower[i] for i in place if i not in dated)
    for day, parts in ((each, parts) for each in those for parts in _told(tokens, place, each, number, len(those))):
        if is_denied(tokens, parts.verb) or is_possible(tokens, parts.verb):
            continue
        clause = _clause(tokens, place, day)
        tail, by = _behind_day(tokens, range(day.tokens.stop, clause.stop))
        whom, doer, beside = (
            [i for i in those if i not in dated] for those in (parts.whom, parts.doer or by, parts.beside)
        )
        thing = _thing(tokens, whom, parts.more)
        yield Deed(
            day=day,
            kinds=_kinds(parts, thing),
            whom=thing,
            names=names_in(tokens, whom, place.start),
            doer=content_words(tokens, doer or _owner(tokens, parts)),
            beside=content_words(tokens, beside),
            noun=parts.noun,
            known=parts.known,
            apart=apart or _is_one_more(tokens, clause, dated),
            sentence=number,
            days=tuple(those),
            future=_is_future(tokens, place, day, parts),
            counts=frozenset(tokens.lower[i] for i in whom if tokens.symbols[i] == "0"),
            loose=parts.loose,
            tail=frozenset(tokens.lower[i] for i in tail if tokens.symbols[i] not in _SMALL) - listed("parts_of_a_day"),
            figures=frozenset(tokens.lower[i] for i in clause if tokens.symbols[i] == "0" and i not in dated),
            sexes=_sexes(tokens, whom, parts.pronoun),
            told_before=parts.told_before,
            passive=parts.verb >= 0 and is_passive(tokens, parts.verb),
            anew=bool(parts.whom) and tokens.lower[parts.whom[0]] in _ARTICLES,
        )


def _kinds(parts: Parts, thing: Thing) -> frozenset[str]:
    """Return the kinds of a deed, one for the end of a deal however it is told: the sale closed, it was concluded."""
    ended = not parts.kinds.isdisjoint(listed("ends_of_deals")) and thing.head in stems_of_deals()
    return parts.kinds | completion() if ended else parts.kinds


def _is_future(tokens: Tokens, place: range, day: Day, parts: Parts) -> bool | None:
    """Return whether a deed is told as still to come, None where a noun tells it that does not say: ahead of | it."""
    if parts.verb >= 0:
        return is_still_to_come(tokens, parts.verb)
    behind = tokens.lower[day.tokens.stop : min(place.stop, day.tokens.stop + _FAR)]
    if not parts.kinds.isdisjoint(listed("deeds_at_occasions")) and "will" in behind:
        return True  # at the meeting on April 11 it | will look at the costs
    return is_ahead(tokens, place, day.tokens.start, day.tokens.stop + _NOUN) or None


def _owner(tokens: Tokens, parts: Parts) -> tuple[int, ...]:
    """Return who owns what is begun, and so begins it: the prosecutor's | inquiry, opened on Oct. 10."""
    owns = next((k for k, i in enumerate(parts.whom) if tokens.words[i] == "'s"), 0)
    return parts.whom[:owns] if parts.kinds & start_of_something() else ()


def _told(tokens: Tokens, place: range, day: Day, number: int, days: int) -> Iterator[Parts]:
    """Yield the deed that a noun or its clause gives a day, that of a clause with `when` behind it, and a disaster.

    `number` is that of the sentence, `days` how many it tells.
    """
    parts = (
        named_before_noun(tokens, place, day)
        or named_behind_noun(tokens, place, day)
        or told_by_clause(tokens, place, day)
    )
    others = (told_by_when(tokens, place, day), told_by_toll(tokens, place, day, number, days))
    yield from (each for each in (parts, *others) if each is not None)


def _clause(tokens: Tokens, place: range, day: Day) -> range:
    """Return the tokens around a day up to the nearest comma or end of a clause: decided on May 3, | to close it."""
    first, stop = day.tokens.start, day.tokens.stop
    while first > place.start and not is_stop(tokens, first - 1) and tokens.words[first - 1] != ",":
        first -= 1
    stop += tokens.lower[stop : stop + 2] == (",", "to")
    while stop < place.stop and not is_stop(tokens, stop) and tokens.words[stop] != ",":
        stop += 1
    return range(first, stop)


def _is_one_more(tokens: Tokens, clause: range, dated: AbstractSet[int]) -> bool:
    """Return whether a clause tells of one of several deeds of a kind: a | second | arrest."""
    told = (
        i
        for i in clause
        if i not in dated and tokens.lower[i + 1] not in ("light", "time") and tokens.lower[i - 1] != "each"
    )  # not: at first | light, each | other, for the first | time
    return not listed("signs_of_one_more").isdisjoint(tokens.lower[i] for i in told)


def _sexes(tokens: Tokens, whom: list[int], pronoun: str) -> frozenset[str]:
    """Return the sexes that the names and the pronoun for what a deed befalls tell: his death, the death of Ada Moe."""
    told = {sex_of(tokens.lower[i]) for i in whom if tokens.words[i][0].isupper()}
    told |= {pronoun_sexes().get(pronoun, "")}
    return frozenset(told) & _SEXES


def _behind_day(tokens: Tokens, behind: range) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the words of a clause behind its day, and those of them behind `by`: on Monday | with theft."""
    by = next((i for i in behind if tokens.lower[i] == "by"), behind.stop)
    return tuple(range(behind.start, by)), tuple(range(by + 1, behind.stop))


def _thing(tokens: Tokens, those: list[int], more: tuple[int, ...]) -> Thing:
    """Return what the tokens of a noun phrase mean: the | former | treasurer |, Halvard Brekke."""
    while those and (tokens.symbols[those[0]] in "Pot" or tokens.lower[those[0]] in function_words()):
        those = those[1:]
    end = next(
        (k for k, i in enumerate(those) if tokens.symbols[i] in "Pot," or (k and _is_gerund(tokens, i))), len(those)
    )
    nouns = [i for i in those[:end] if content_words(tokens, (i,))]
    head = "".join(content_words(tokens, nouns[-1:]))
    return Thing(head, content_words(tokens, nouns[:-1]), content_words(tokens, (*those[end:], *more)) - {head})


def _is_gerund(tokens: Tokens, i: int) -> bool:
    """Return whether a gerund tells more of the noun before it: a boat | carrying 33 people; not a fishing town."""
    form, before = tokens.forms[i], tokens.forms[i - 1]
    noun = tokens.symbols[i - 1] in "NK" or (before is not None and before.noun)
    return form is not None and form.gerund and noun and tokens.symbols[i + 1] in "D0NKP"

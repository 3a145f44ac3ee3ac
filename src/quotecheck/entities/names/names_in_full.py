"""What people are called in full, also who is introduced beside somebody of one surname: | Terry | and Dean Moe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.entities.names.fullest_names import fullest, in_body
from quotecheck.entities.names.persons import Person, own_mentions
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.known import known_surnames
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import TextIndex, Tokens


def names_of(index: TextIndex, persons: Sequence[Person]) -> tuple[str, ...]:
    """Return the fullest name of each person."""
    given = _with_surnames(index.tokens, persons)
    return tuple(given.get(i) or fullest(in_body(index, own_mentions(person))) for i, person in enumerate(persons))


def _with_surnames(tokens: Tokens, persons: Sequence[Person]) -> Mapping[int, str]:
    """Return those who go by a given name alone, once they were introduced beside somebody's full name → their own.

    Terry and Dean Moe own it. Who is known to everybody by the surname only where both are called one thing, or both
    ages are told: neighbours Terry and Dean Moe, 71 and 44; not Ryan and Ola Moe.
    """
    joined = dict(_joined(tokens, persons))
    return {
        i: f"{word} {joined[word][1]}"
        for i, person in enumerate(persons)
        if (word := _alone(person)) in joined and joined[word][0] < person.mentions[0].span.start
    }


def _joined(tokens: Tokens, persons: Sequence[Person]) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield each given name that stands before "and" and a full name, with its place and the surname of that."""
    for person in persons:
        for mention in person.mentions[:1]:
            first = tokens.within(mention.extent.start, mention.extent.start).start
            if first < len(("Terry", "and")) or tokens.lower[first - 1] != "and":
                continue
            match mention.text.split():
                case [given, surname] if sex_of(key(given)) and sex_of(key(word := tokens.words[first - 2])):
                    behind = tokens.within(mention.span.end, mention.span.end).start
                    if word not in known_surnames(()) or _are_told_together(tokens, first - 2, behind):
                        yield word, (tokens.starts[first - 2], surname)


def _alone(person: Person) -> str:
    """Return the only word by which somebody goes, nothing of who has a full name."""
    texts = {mention.text for mention in person.mentions}
    return texts.pop() if len(texts) == 1 and all(" " not in text for text in texts) else ""


def _are_told_together(tokens: Tokens, first: int, behind: int) -> bool:
    """Return whether both are called one thing or both ages are told: | Neighbours | Terry and Dean Moe, 71 and 44."""
    kind = noun_kind(tokens.lower[first - 1]) if first else None
    if kind and kind.noun is Noun.PERSON and kind.plural:
        return True
    match tokens.words[behind : behind + 4]:
        case [",", one, "and", two]:
            return one.isdecimal() and two.isdecimal()
    return False

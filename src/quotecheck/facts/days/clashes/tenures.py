"""Find posts that somebody is said to have held since two years: became mayor in 2014 … mayor since 2016."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import lines, people
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.verbs import verbs_of_leading
from quotecheck.model import DateClash, Entity, EntityKind, Mention, MentionKind, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LONGEST = 10  # tokens between a year and the verb or the post
_NEAR = 3  # tokens beside what tells of a post
_YEARS = range(1900, 2100)
_TAKEN = ("office", "charge", "over")


class _Tenure(NamedTuple):
    """The year in which somebody took a post, empty where any may be meant; `since`: it is held now."""

    person: str
    post: str
    year: int
    span: Span
    since: bool
    chosen: bool


def find_tenure_clashes(index: TextIndex, sentences: SentenceIndex, entities: Sequence[Entity]) -> Iterator[DateClash]:
    """Yield the years from which one person is told to hold one post, where the first that was told is another.

    One of them is of a post still held. Who is chosen late in one year may begin in the next.
    """
    found: list[_Tenure] = []
    for other in _tenures(index, sentences, _named(entities)):
        for first in found:
            posts = {first.post, other.post}
            one = len(posts) == 1 or ("" in posts and posts - {""} <= _single_posts())
            apart = abs(first.year - other.year)
            if (
                first.person == other.person
                and one
                and (first.since or other.since)
                and apart > (first.chosen or other.chosen)
            ):
                quoted = index.is_quoted(first.span.start) or index.is_quoted(other.span.start)
                yield DateClash(first.span, other.span, sure=True, quoted=quoted)
                break
        found.append(other)


def _named(entities: Sequence[Entity]) -> list[tuple[int, Mention, str]]:
    """Return where each person is named or meant by a pronoun, in order."""
    kinds = (MentionKind.NAME, MentionKind.PRONOUN)
    people_told = (each for each in entities if each.kind is EntityKind.PERSON)
    return sorted((m.span.end, m, each.id) for each in people_told for m in each.mentions if m.kind in kinds)


def _tenures(
    index: TextIndex, sentences: SentenceIndex, named: Sequence[tuple[int, Mention, str]]
) -> Iterator[_Tenure]:
    tokens = index.tokens
    for i in tokens.places_of([word for word in tokens.places if word.isdecimal() and year_of(word, _YEARS)]):
        joint = i - 1 - (tokens.lower[i - 1] in listed("calendar"))
        sentence = sentences.number(tokens.starts[i])
        if tokens.lower[joint] not in ("since", "in") or sentence < 0:
            continue
        place = sentences.place(tokens, sentence)
        told = _since(tokens, place, joint) if tokens.lower[joint] == "since" else _begun(tokens, place, joint)
        last = bisect_left(named, (tokens.starts[told[0]] + 1,)) - 1 if told else -1
        near = tokens.lower[max(place.start, told[0] - _NEAR) : i + _NEAR] if told else ()
        if not listed("words_of_another_term").isdisjoint(near):
            continue
        if told and last >= 0 and named[last][1].span.start >= tokens.starts[place.start]:
            _, post, chosen = told
            since = tokens.lower[joint] == "since"
            yield _Tenure(named[last][2], post, int(tokens.words[i]), tokens.span(range(i, i + 1)), since, chosen)


def _since(tokens: Tokens, place: range, joint: int) -> tuple[int, str, bool] | None:
    """Return where a post begins that is held since a year: who has been | director of the museum | since; has led."""
    for k in range(joint - 1, max(place.start, joint - _LONGEST), -1):
        form = tokens.forms[k]
        if tokens.lower[k - 1] == "has" and form is not None and form.lemma in verbs_of_leading():
            return k, "", False
        if tokens.words[k] in (",", ";") or (k < joint - 1 and tokens.symbols[k] == "v" and tokens.lower[k] != "been"):
            return None
        if post := _post(tokens, k):
            held = {"been", ","} & {*tokens.lower[max(place.start, k - 4) : k]}
            return (k, post, False) if held else None
    return None


def _begun(tokens: Tokens, place: range, joint: int) -> tuple[int, str, bool] | None:
    """Return where the verb stands that tells how a post was taken in a year: became | director; took | office."""
    for k in range(joint - 1, max(place.start, joint - _LONGEST), -1):
        form = tokens.forms[k]
        if tokens.words[k] in (",", ";"):
            return None
        if form is None or not form.past:
            continue
        became, took = form.lemma == "become", form.lemma == "take" and tokens.lower[k + 1] in _TAKEN
        chosen = form.lemma in _appointing() and tokens.lower[k - 1] in ("was", "been", "were")
        post = next((told for j in range(k + 1, joint) if (told := _post(tokens, j))), "")
        return (k, post, chosen) if took or (post and (became or chosen)) else None
    return None


def _post(tokens: Tokens, i: int) -> str:
    """Return the post that ends at a token, with the word before it: chief | executive; nothing for no post."""
    before, post, behind = tokens.lower[i - 1 : i + 2]
    if not tokens.words[i].islower() or not people.role_word(post) or people.role_word(behind):
        return ""
    form = tokens.forms[i - 1]
    named = tokens.words[i - 1].islower() and before not in function_words() and (form is None or not form.past)
    return f"{before} {post}" if named else post


@cache
def _appointing() -> frozenset[str]:
    return frozenset(line.split()[0] for line in lines("verbs_of_appointing"))


@cache
def _single_posts() -> frozenset[str]:
    return frozenset(lines("single_heads")) | frozenset(lines("single_offices")) | {"director", "leader", "coach"}

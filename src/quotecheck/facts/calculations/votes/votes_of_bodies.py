"""Find votes that count more people than the voting body has: the nine-member council voted 6-4."""

from collections.abc import Iterator

from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import UNITS, joined_pair
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_BETWEEN = 2  # words between a size and its body: the nine-member | city | council
_LEAST = 3


class _Size(NamedTuple):
    """How many a body has: `span` are the words that say so, `body` its noun."""

    span: Span
    value: int
    body: str
    sentence: int


def find_outvoted(index: TextIndex, sentences: SentenceIndex, clues: Clues) -> tuple[Calculation, ...]:
    """Return the votes in a sentence about one body whose size the text gives; those too many do not hold."""
    tokens = index.tokens
    sizes = [*_sizes(tokens, sentences, clues), *_told_sizes(tokens, sentences, clues)]
    if not sizes:
        return ()
    found = []
    for i in clues.numbers:
        pair = joined_pair(tokens.words[i])
        k = sentences.number(tokens.starts[i])
        if pair is None or k < 0:
            continue
        place = sentences.place(tokens, k)
        bodies = {word for word in tokens.lower[place.start : place.stop] if word in listed("voting_bodies")}
        those = [size for size in sizes if {size.body} == bodies]
        if len({size.value for size in those}) != 1 or not (
            _votes(tokens, place) or any(size.sentence == k for size in those)
        ):
            continue
        made = sum(pair)
        vote = Span(tokens.starts[i], tokens.ends[i])
        found.append(
            Calculation(
                kind=Sum.TOTAL,
                span=vote,
                terms=(those[0].span,),
                makes=str(made),
                holds=made <= those[0].value,
                quoted=index.is_quoted(vote.start),
            )
        )
    return tuple(found)


def _sizes(tokens: Tokens, sentences: SentenceIndex, clues: Clues) -> Iterator[_Size]:
    """Yield the sizes of bodies that vote: the | nine-member council."""
    for i in clues.sizes:
        first, _, kind = tokens.lower[i].partition("-")
        value = int(first) if first.isdecimal() else UNITS.get(first, 0)
        if value < _LEAST or kind not in listed("sizes_of_bodies"):
            continue
        for j in range(i + 1, min(len(tokens.words), i + 2 + _BETWEEN)):
            if tokens.lower[j] in listed("voting_bodies"):
                yield _Size(tokens.span(range(i, j + 1)), value, tokens.lower[j], sentences.number(tokens.starts[i]))
                break


def _told_sizes(tokens: Tokens, sentences: SentenceIndex, clues: Clues) -> Iterator[_Size]:
    """Yield the sizes that are told behind a body: the committee | of 15; the council, | which has 15 seats."""
    for i in clues.numbers:
        word = tokens.lower[i]
        value = int(word) if word.isdecimal() else UNITS.get(word, 0)
        of = tokens.lower[i - 1] == "of"
        has = tokens.lower[max(0, i - 3) : i] in ((",", "which", "has"), (",", "which", "had"))
        body = i - 2 if of else i - 4
        seats = of or (has and tokens.lower[i + 1] in ("members", "seats"))
        if value >= _LEAST and seats and body >= 0 and tokens.lower[body] in listed("voting_bodies"):
            span = tokens.span(range(body, i + 1))
            yield _Size(span, value, tokens.lower[body], sentences.number(tokens.starts[i]))


def _votes(tokens: Tokens, place: range) -> bool:
    return any(word in ("vote", "voted", "votes", "voting") for word in tokens.lower[place.start : place.stop])

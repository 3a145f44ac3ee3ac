"""Find whom a title in capitals describes where no name follows: the US Ambassador, a retired Chief Engineer."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.model import Mention, MentionKind, Span, TextIndex, Tokens
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.role_words.role_fronts import front

_MINISTERS = frozenset({"minister", "secretary", "undersecretary"})
_QUALIFIERS = 2  # words between an article and the capitals


def titled(index: TextIndex, run: ParsedRun) -> Mention:
    """Return the description that a title in capitals is: "the US Ambassador"."""
    span = Span(run.run.start, run.run.end)
    last = run.run.words[run.run.links[0] - 1 if run.run.links else -1]  # the | Minister | of Public Works
    head = last.text.split()[-1].lower()
    if head in _MINISTERS:
        span = Span(span.start, _joined_end(index, run.run.tokens.stop))
    role = people.role_word(head)
    tokens = index.tokens
    opening = _indefinite(tokens, run.run.tokens.start)
    if opening < 0 and (qualified := _qualified(tokens, run.run.tokens.start)):
        span = Span(tokens.starts[qualified], span.end)
        start = tokens.starts[qualified - 1]
    else:
        start = tokens.starts[opening] if opening >= 0 else with_article(index, run)
    definite = "the" if start < span.start else ""
    return Mention(
        span=span,
        extent=Span(start, span.end),
        kind=MentionKind.DESCRIPTION,
        text=" ".join(index.text[tokens.starts[opening + 1] if opening >= 0 else span.start : span.end].split()),
        quoted=index.is_quoted(span.start),
        head=head,
        determiner="a" if opening >= 0 else definite,
        sex=role.sex if role else "",
    )


def _joined_end(index: TextIndex, stop: int) -> int:
    """Return where a portfolio ends, with what "and" joins to it: the Minister of Transport | and Roads."""
    tokens = index.tokens
    joined = tokens.lower[stop : stop + 1] == ("and",) and tokens.shapes[stop + 1 : stop + 2] == "K"
    return tokens.ends[stop + 1 if joined and not tokens.flags[stop + 1] & (people.GIVEN | people.ROLE) else stop - 1]


def with_article(index: TextIndex, run: ParsedRun) -> int:
    """Return where "the" before a run starts, or the run."""
    first = run.run.tokens.start
    before = first - 1 if first and index.tokens.lower[first - 1] == "the" else first
    return index.tokens.starts[before]


def _qualified(tokens: Tokens, first: int) -> int:
    """Return the first of the small words between "the" and a title, 0 if there are none: the | former Ostby CEO."""
    begin = front(tokens, first, max(0, first - _QUALIFIERS - 1))
    between = range(begin, first)
    small = all(tokens.words[i].islower() for i in between)
    return begin if between and small and begin > 0 and tokens.lower[begin - 1] == "the" else 0


def _indefinite(tokens: Tokens, first: int) -> int:
    """Return the article that opens a sentence before a title, with at most two words between; -1 if none does.

    A retired | Chief Engineer was doubtful.
    """
    at = first - 1
    while at > 0 and first - at <= _QUALIFIERS and tokens.words[at].islower() and tokens.words[at].isalpha():
        at -= 1
    return at if at >= 0 and tokens.words[at] in ("A", "An") else -1


def holds_seat(tokens: Tokens, run: ParsedRun) -> bool:
    """Return whether a run is a place with letters for a seat, and no name with letters behind it: the Ostby MP."""
    letters, first = run.run.words[-1], run.name[0].first
    return (
        letters.stop > run.name[-1].stop
        and letters.text in lexicon.words("letters_of_seats")
        and first > 0
        and tokens.lower[first - 1] in ("the", "for")
    )

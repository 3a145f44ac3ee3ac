"""What is reported of a reading: content without marks and "that", its kind, and whether it is only planned."""

from __future__ import annotations

from collections.abc import Mapping

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.model import Kind, Qualifier, Span, Type

_NO_WORDS = str.maketrans("", "", ",.?!|;:-T")


def kind_of(symbols: str, content: tuple[range, ...]) -> Kind:
    """Return how much of the content is quoted, by its tokens."""
    words = "".join([symbols[piece.start : piece.stop] for piece in content]).translate(_NO_WORDS)
    quoted = sum(map(words.count, "QMJq"))
    return Kind.DIRECT if quoted == len(words) else Kind.MIXED if quoted else Kind.INDIRECT


def content_spans(skeleton: Skeleton, content: tuple[range, ...], inner: Mapping[int, Span]) -> tuple[Span, ...]:
    """Return the content as it is reported.

    Of a direct statement what stands between the marks; of any other the words without a leading "that" and without
    what only joins it to its surroundings.

    Args:
        skeleton: the text's skeleton.
        content: the pieces, as ranges of tokens.
        inner: where a quotation starts → what stands between its marks.
    """
    symbols, tokens = skeleton.symbols, skeleton.tokens
    if kind_of(symbols, content) is Kind.DIRECT:
        marked = [i for piece in content for i in piece if symbols[i] in "QMJq"]
        return tuple(inner.get(tokens.starts[i], Span(tokens.starts[i], tokens.ends[i])) for i in marked)
    spans = []
    for number, piece in enumerate(content):
        start, stop = piece.start, piece.stop
        while stop > start and symbols[stop - 1] in ",.|;:-":
            stop -= 1
        # Not where it is all that stands before a credit: That, Moe said, is by design.
        joins = number == 0 and stop - start > 1
        while start < stop and (symbols[start] in ",;:-" or (joins and _only_joins(skeleton, start))):
            start += 1
        if start < stop:
            spans.append(tokens.span(range(start, stop)))
    return tuple(spans)


_THAT_ONE = r"T(?=R?(?:X|V(?![NKXVC])))"
_THAT_THING = r"T(?=N[N']{0,2}[XVC'o,])"


def _only_joins(skeleton: Skeleton, at: int) -> bool:
    """Return whether the token at `at` is a "that" which only opens a clause: not in "that is a lie", "That firm lied".

    Within a sentence "that firm" is left in doubt, and read as what it mostly is: she said that firm steps were taken.
    """
    symbols = skeleton.symbols
    if symbols[at] != "T" or compiled(_THAT_ONE).match(symbols, at):
        return False
    opens = skeleton.tokens.words[at][0].isupper()
    one = opens and not skeleton.lower[at + 1].endswith("s") and compiled(_THAT_THING).match(symbols, at)
    return not one


_TOLD = frozenset({"source-cue-that", "source-cue-clause", "source-cue-addressee-that"})
_OF_OTHERS = "source-cue-addressee-infinitive"


def plan(reading: Reading, kind: Kind) -> tuple[Qualifier, ...]:
    """Return the qualifier of a plan, which nobody voiced: "aims to", "plans to"; nothing for what is voiced.

    Words in quotation marks were said, whatever the verb, and what somebody wants of others is a demand: "The union
    wants the council to resign." So is what is told in a clause, unless it is only in the mind: "accepted that the
    bridge was shut", not "planned that it would be".
    """
    verb = reading.group.verb if reading.group else None
    if not verb or verb.type is not Type.EVENTUALITY or kind is not Kind.INDIRECT:
        return ()
    told = reading.pattern in _TOLD and verb.lemma not in lexicon.words("intentions_of_mind")
    voiced = verb.lemma in lexicon.words("voiced_intentions") or reading.pattern == _OF_OTHERS or told
    return () if voiced else (Qualifier.PLAN,)

"""Find papers that came about at two times: a 2019 agreement, the agreement, signed in March 2018."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.happenings.papers import Paper
from quotecheck.facts.days.times.day_distances import distances
from quotecheck.facts.days.times.days import Day, are_apart, is_turned
from quotecheck.facts.voices import Voices
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Tokens

_NEAR = frozenset((1, 2, 3))  # days by which a slip is off
_BESIDE = 2  # tokens before a noun in which a word tells that it is one of several


def find_paper_clashes(tokens: Tokens, papers: Sequence[Paper], voices: Voices) -> Iterator[DateClash]:
    """Yield the times of papers of which the text tells one by its noun, and says twice when it came about.

    What was done with it is the same in both, nothing tells the two apart, and the noun has no plural.
    """
    for k, other in enumerate(papers):
        for first in papers[:k]:
            nouns = first.nouns & other.nouns or other.nouns
            if not _is_one(first, other) or _are_several(tokens, nouns) or _is_named_before(tokens, first, other):
                continue
            sent = first.sent or other.sent
            if not sent or (_is_slip(first, other, papers[:k]) and not _is_one_more(tokens, first, other)):
                a, b = first.day, other.day
                sure = not voices.differ(a.span.start, b.span.start)
                yield DateClash(a.span, b.span, sure=sure, quoted=a.quoted or b.quoted)
                break


def _is_one(first: Paper, other: Paper) -> bool:
    """Return whether two papers with two times can be one, the later of them as known."""
    if (
        not (first.nouns & other.nouns or _is_any(first, other))
        or not first.acts & other.acts
        or first.sentence == other.sentence
        or other.anew
    ):
        return False
    if not _are_two_times(first.day, other.day):
        return False
    apart = ((first.before, other.before), (first.names, other.names))
    return not any(a and b and a.isdisjoint(b) for a, b in apart)


def _is_any(first: Paper, other: Paper) -> bool:
    """Return whether one noun names any paper that is put up: pasted up a | circular|; the | notice|, put up."""
    shown = "shown" in first.acts & other.acts
    return shown and not listed("nouns_for_any_paper_put_up").isdisjoint(first.nouns | other.nouns)


def _is_named_before(tokens: Tokens, first: Paper, other: Paper) -> bool:
    """Return whether a paper with another noun has been told of: a notice, the | order | says; the order, put up."""
    told = [i for i in tokens.places_of(other.nouns) if i < other.day.tokens.start]
    return first.nouns.isdisjoint(other.nouns) and len(told) > 1


def _is_slip(first: Paper, other: Paper, before: Sequence[Paper]) -> bool:
    """Return whether a slip makes one day of the other, of what is sent often: the notice of March 3, of March 13.

    The day has not been told of such a paper before; one that was handed over may have been written days earlier.
    """
    a, b = first.day, other.day
    shown = "shown" in first.acts & other.acts
    if not shown and (isinstance(a.key, str) or isinstance(b.key, str)):
        return False
    if any(each.day.key == b.key and each.nouns & other.nouns for each in before):
        return False
    near = not _NEAR.isdisjoint(abs(each) for each in distances(a, b))
    return is_turned(a.key, b.key) or (near and (shown or "handed" not in first.acts | other.acts))


def _is_one_more(tokens: Tokens, first: Paper, other: Paper) -> bool:
    """Return whether the later paper is somebody else's, or one that the text brought in between: sent | an | order."""
    between = range(first.day.tokens.stop, other.day.tokens.start)
    anew = any(i in between and tokens.lower[i - 1] in ("a", "an") for i in tokens.places_of(other.nouns))
    return anew or (other.owner != "" and other.owner not in first.about)


def _are_two_times(a: Day, b: Day) -> bool:
    """Return whether two times are not one: 2019 and March 2018, July 17 and August 17."""
    if a.year and b.year and a.year != b.year:
        return True
    return are_apart(a, b)


def _are_several(tokens: Tokens, nouns: frozenset[str]) -> bool:
    """Return whether a text tells of more than one paper of a noun: the agreements; the earlier agreement."""
    more = listed("signs_of_one_more") | listed("signs_of_a_series") | listed("signs_of_another_version")
    plurals = {f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s" for noun in nouns}
    return not plurals.isdisjoint(tokens.places) or any(
        not more.isdisjoint(tokens.lower[max(0, i - _BESIDE) : i]) for i in tokens.places_of(nouns)
    )

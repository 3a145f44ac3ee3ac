"""Find the day for which somebody was invited, and another on which the invitation is taken up.

They asked the owner to a meeting in the hall on 4 June … he has accepted and will be in the hall on 11 June.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.times.days import Day, are_apart
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Tokens

_ACCEPTED = ("accepted", "accepts", "agreed")
_WIDE = 10  # tokens from `will` or `to` to the day


def find_invitation_clashes(
    tokens: Tokens, sentences: SentenceIndex, days: Sequence[Day], voices: Voices
) -> Iterator[DateClash]:
    """Yield the days on which an invitation is taken up that are not the one day for which a text tells of any."""
    dated = [(day, sentences.number(day.span.start)) for day in days if not isinstance(day.key, str)]
    asked = [(day, i) for day, i in dated if i >= 0 and _invites(tokens, sentences.place(tokens, i), day)]
    if len({day.key for day, _ in asked}) != 1:
        return
    first, at = asked[0]
    for day, i in dated:
        if i > at and are_apart(first, day) and _takes_up(tokens, sentences.place(tokens, i), day):
            sure = not voices.differ(first.span.start, day.span.start)
            yield DateClash(first.span, day.span, sure=sure, quoted=first.quoted or day.quoted)
            return


def _invites(tokens: Tokens, sentence: range, day: Day) -> bool:
    """Return whether a sentence asks somebody to what is on a day: has invited him to speak at a meeting on 4 June."""
    before = range(sentence.start, day.tokens.start)
    verb = next((i for i in before if tokens.lower[i] in ("asked", "invited")), -1)
    return verb >= 0 and not listed("meetings_to_go_to").isdisjoint(tokens.lower[verb : before.stop])


def _takes_up(tokens: Tokens, sentence: range, day: Day) -> bool:
    """Return whether a sentence tells that somebody accepts and comes on a day: has agreed to | be there on 11 June."""
    words = tokens.lower[sentence.start : day.tokens.start]
    near = tokens.lower[max(sentence.start, day.tokens.start - _WIDE) : day.tokens.start]
    there = listed("verbs_of_being_there")
    comes = any(word in ("will", "to") and near[k + 1 : k + 2] and near[k + 1] in there for k, word in enumerate(near))
    return comes and not frozenset(_ACCEPTED).isdisjoint(words) and listed("words_of_another_day").isdisjoint(words)

"""Whether a text tells that somebody's post changes: was named, stepped down, her predecessor."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Entity, Span, Stretches, Tokens
from quotecheck.text.punctuation import CLAUSE_ENDS

_AROUND = 60  # characters on both sides of a role within which a change is told
_MARKS = frozenset((".", "”", '"'))  # where white space follows, a sentence may have ended
_THEMSELVES = frozenset(("he", "she", "they"))
_MOST = 20  # places of one post in a text that are read
_FORERUNNERS = frozenset(("predecessor", "successor"))
_BEFORE = 4  # tokens from what tells a succession to the name
_ONE_BEFORE = 250  # characters from the one who follows to the one before
_ANY = "*"


def is_change_told(tokens: Tokens, span: Span) -> bool:
    """Return whether the sentence of a role tells a change of its holder's, near the role."""
    place = tokens.within(span.start, span.end)
    return any(
        not (
            _is_of_another(tokens, place.stop, at)
            or _is_of_the_one_before(tokens, at)
            or _is_said(tokens, at, place.start)
        )
        for at in _told_around(tokens, place, span)
    )


def is_change_announced(tokens: Tokens, head: str, person: Entity, people: Sequence[Entity]) -> bool:
    """Return whether a change to a post is told anywhere, as in "Obi was named police chief in May".

    Not of another, who has a post of the same noun: Bo Lie, a retired officer.
    """
    others = Stretches.of(
        role.span for each in people if each is not person for mention in each.mentions for role in mention.roles
    )
    places = tokens.places_of((head,))[:_MOST]
    return any(
        is_change_told(tokens, Span(tokens.starts[at], tokens.ends[at]))
        for at in places
        if not others.holds(tokens.starts[at])
    )


def is_succession_told(tokens: Tokens, one: Entity, other: Entity) -> bool:
    """Return whether the text says that one of two people came behind the other: Ana Moe, succeeding Bo Lie."""
    return any(
        _is_succession(tokens, mention.extent.start)
        and any(0 < mention.span.start - each.span.start < _ONE_BEFORE for each in another.mentions)
        for person, another in ((one, other), (other, one))
        for mention in person.mentions
        if mention.name
    )


def _is_succession(tokens: Tokens, start: int) -> bool:
    """Return whether the words before a name say that somebody came behind its bearer: succeeding, took over from."""
    at = bisect_left(tokens.starts, start)
    before = tokens.lower[max(0, at - _BEFORE) : at]
    told = lexicon.words("verbs_of_following") | _FORERUNNERS
    return not told.isdisjoint(before) or before[-2:] == ("over", "from")


def _is_of_the_one_before(tokens: Tokens, at: int) -> bool:
    """Return whether a change is that of who had the post before: "Project Chief Obi, who | replaced | Moe in August".

    Not where the clause says which post it was: who replaced Moe as treasurer.
    """
    if tokens.lower[at] not in lexicon.words("verbs_of_following") or tokens.lower[at - 1] != "who":
        return False
    stop = next((i for i in range(at, len(tokens.lower)) if tokens.words[i] in CLAUSE_ENDS), len(tokens.lower))
    return tokens.words[at + 1][0].isupper() and "as" not in tokens.lower[at:stop]


def _is_said(tokens: Tokens, at: int, stop: int) -> bool:
    """Return whether a change is what the holder of a post says: nobody was | hired, says Obi, the chief."""
    said = _saying()
    return any(tokens.words[i] in (",", "”") and tokens.lower[i + 1] in said for i in range(at, stop - 1))


def _told_around(tokens: Tokens, place: range, span: Span) -> Iterator[int]:
    """Yield the tokens around a role, within its sentence as far as stops tell, at which a change is told."""
    near = tokens.within(span.start - _AROUND, span.end + _AROUND)
    first, stop = place.start, place.stop
    while first > near.start and not _ends(tokens, first - 1):
        first -= 1
    while stop < near.stop and not _ends(tokens, stop):
        stop += 1
    changes = lexicon.by_first_word("changes_of_post")
    for at in range(first, stop):
        word = tokens.lower[at]
        former = word.startswith("then-")
        if not (former or word in changes) or tokens.lower[at - 1] in lexicon.words("things_before_had"):
            continue
        if tokens.lower[at : at + 2] == ("had", "been") and _is_participle(tokens.lower[at + 2]):
            continue  # the director had been | warned
        if former or any(_follows(tokens, at + 1, rest, stop) for rest in changes[word]):
            yield at


def _is_participle(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.past and not form.noun and word not in _named()


@cache
def _named() -> frozenset[str]:
    """Return the participles that tell a change: appointed, named."""
    return frozenset(rest[-1] for rest in lexicon.by_first_word("changes_of_post")["been"])


def _follows(tokens: Tokens, at: int, rest: tuple[str, ...], stop: int) -> bool:
    if at + len(rest) > stop:
        return False
    return all(word in (_ANY, tokens.lower[at + i]) for i, word in enumerate(rest))


def _ends(tokens: Tokens, at: int) -> bool:
    """Return whether a sentence may end with a token."""
    word = tokens.words[at]
    return word == "\n" or (word in _MARKS and tokens.starts[at + 1 : at + 2] != (tokens.ends[at],))


def _is_of_another(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a change is told of something else: "Obi, the chief, said (that) the gates had been shut"."""
    said = _saying()
    for i in range(start, stop - 1):
        word, behind = tokens.lower[i], tokens.lower[i + 1]
        opens = word == "that" or (word in said and behind != "that" and behind[0].isalnum())
        if opens and behind not in _THEMSELVES:
            return True
    return False


def _saying() -> frozenset[str]:
    return lexicon.words("verbs_before_names") | lexicon.words("introducing_lines")

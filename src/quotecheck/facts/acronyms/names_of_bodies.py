"""Find the names of bodies."""

from __future__ import annotations

from quotecheck.facts.words.clues import Clues
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.foreign_bodies import ends_name, opens_name
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.people import BODY, ROLE
from quotecheck.model import BodyName, TextIndex, Tokens

_MOST = 12  # words of a name on either side of its head
_AND = ("and", "&")
_OWNERS = ("People", "Peoples", "Child", "Children")


def find_body_names(index: TextIndex, clues: Clues) -> tuple[BodyName, ...]:
    """Return every capitalised run that holds a word such as Board or Ministry, in reading order."""
    tokens = index.tokens
    found: list[BodyName] = []
    reached = 0
    for i in clues.heads:
        if i < reached:
            continue
        if opens_name(tokens.words[i]):
            place = range(i, _foreign_stop(tokens, i))
        else:
            place = _trimmed(tokens, range(_first(tokens, i, reached), _stop(tokens, i)))
        reached = i + 1
        span = tokens.span(place)
        words = " ".join(span.of(index.text).split())
        if " " in words:
            reached = place.stop
            found.append(BodyName(span, words, index.is_quoted(span.start)))
    return tuple(found)


def _first(tokens: Tokens, head: int, limit: int) -> int:
    """Return where the name begins: Inland Water and Harbour | Office, Women's | Board; not Ruiz's | Office."""
    first = head
    least = max(limit, head - _MOST)
    while first > least and tokens.starts[first] > tokens.ends[first - 1]:
        i = first - 1
        if tokens.words[i] in _AND:
            i -= 1
        if i >= least and tokens.words[i] in ("'", "'s") and _may_own(tokens, i):
            i -= 1
        elif not _is_name_word(tokens.words[i]):
            break
        if i < least:
            break
        first = i
    return first


def _may_own(tokens: Tokens, i: int) -> bool:
    """Return whether a possessive before token `i` can be part of a name: Workers' Union, Farmer's Board."""
    owner = tokens.words[i - 1]
    if tokens.ends[i - 1] != tokens.starts[i] or not owner[0].isupper():
        return False
    return owner.endswith("s") if tokens.words[i] == "'" else owner.endswith(("men", "er")) or owner in _OWNERS


def _stop(tokens: Tokens, head: int) -> int:
    """Return where the name ends: Office | for Counter Smuggling and the Open Sea; not Office | on Monday.

    Of two such words in a row of capitals the later ends the name: the Ostby | School | Board.
    """
    limit = min(len(tokens.words), head + _MOST)
    row = range(head + 1, _run(tokens, head + 1, limit))
    stop = max((i for i in row if _ends(tokens.words[i])), default=head) + 1
    while tokens.words[stop] in listed("links_of_organisations"):
        i = stop + 1 + (tokens.words[stop + 1] == "the")
        end = _run(tokens, i, limit)
        if end == i or tokens.words[i] in numbered("weekday"):
            break
        stop = _listed(tokens, end, limit)
    return stop


def _ends(word: str) -> bool:
    return word in listed("organisation_heads") or ends_name(word)


def _foreign_stop(tokens: Tokens, head: int) -> int:
    """Return where a name ends that its head opens: Sindicato | de Salineros del Puerto."""
    limit = min(len(tokens.words), head + _MOST)
    stop = _run(tokens, head + 1, limit)
    while True:
        i = stop
        while i < limit and (tokens.words[i] == "de" or tokens.words[i] in listed("links_in_foreign_bodies")):
            i += 1
        end = _run(tokens, i, limit)
        if end == i:
            return stop
        stop = end


def _listed(tokens: Tokens, end: int, limit: int) -> int:
    """Return where the runs end that a list joins to the one before `end`: Salt | , Wine and Timber; `end` if none."""
    i = end
    while i < limit and tokens.words[i] == "," and (more := _run(tokens, i + 1, limit)) > i + 1:
        i = more
    i += tokens.words[i] == ","
    if i < limit and tokens.words[i] in _AND and (more := _run(tokens, i + 1, limit)) > i + 1:
        return more
    return end


def _run(tokens: Tokens, i: int, limit: int) -> int:
    """Return where the capitalised words that begin at token `i` end, owners among them: for Citizens' | Rights."""
    while i < limit and tokens.starts[i] > tokens.ends[i - 1]:
        if not _is_name_word(tokens.words[i]):
            break
        i += 1
        if tokens.words[i] in ("'", "'s") and _may_own(tokens, i) and _is_owned(tokens, i + 1):
            i += 1
    return i


def _is_owned(tokens: Tokens, i: int) -> bool:
    """Return whether a capitalised word behind an owner goes on with its body's name: not | Secretary."""
    return i < len(tokens.words) and _is_name_word(tokens.words[i]) and not tokens.flags[i] & (ROLE | BODY)


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and word[-1] != "."


def _trimmed(tokens: Tokens, place: range) -> range:
    """Return the run without what stands before a name: `The`, `President`, a link."""
    while len(place) > 1:
        first = tokens.words[place.start]
        if first[0].isupper() and first not in listed("titles_before_bodies"):
            break
        place = place[1:]
    return place

"""Find lists of names in apposition to a number of things, or to the next sentence's word for those it counts.

The three ferries, the Ana and the Bel, are in dock. Both villages, Ash, Elm and Oak, are cut off. Six towns sued. The
plaintiffs, Ash, Elm and Oak, …. Lamm has three plants, in Ash, Elm, Oak and Yew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.named_before import Names, may_be_fewer, names_from
from quotecheck.facts.lists.named_people import named_things
from quotecheck.facts.lists.parallel_items import attached_names
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_FAR = 2  # sentences from a number to the word for those it counts
_MARKS = (",", "—", "–", "--", "-", "(")
_CLOSING = (",", "—", "–", "--", "-", ")")
_NOUN = 3  # tokens between a number and the comma behind its noun
_FEWEST = 3
_PAIR = 2
_NAMED = ("named", "identified")


def find_apposed_lists(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the numbers of things whose names a list beside them or beside their noun gives."""
    tokens = index.tokens
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0 or each.group:
            continue
        items = _beside(tokens, sentences, i, each) or _of_those(tokens, sentences, i, each)
        if len(items) > 1 and abs(len(items) - each.value) <= 1:
            yield Listing(span=each.span, announced=each.value, items=items, quoted=each.quoted)
    for i, word in enumerate(tokens.lower) if "both" in tokens.lower else ():
        if word == "both" and (names := _both(tokens, i)):
            place = tokens.span(range(i, i + 1))
            yield Listing(span=place, announced=_PAIR, items=names.items, quoted=index.is_quoted(place.start))


def _beside(tokens: Tokens, sentences: SentenceIndex, i: int, each: Announcement) -> tuple[Span, ...]:
    """Return the names behind a comma behind the noun of a number."""
    first = sentences.place(tokens, i).start
    behind = range(each.place.stop + 1, min(len(tokens.words), each.place.stop + 1 + _NOUN))
    comma = next((j for j in behind if tokens.words[j] in _MARKS), 0)
    if not comma or not _are_several(tokens.lower[comma - 1]) or tokens.words[comma] not in (",", "—", "–"):
        return ()
    opens = each.place.start - first
    known = opens == 0 or (opens == 1 and tokens.lower[first] in ("the", "these", "all"))
    named = tokens.lower[comma + 1] in _NAMED and tokens.lower[comma + 2] == "as"  # Three men, | named as Ann Lamm
    names = _closed(tokens, comma, comma + 2 * named) if known else None
    if names:
        return () if may_be_fewer(names, each.value) else names.items
    placed = tokens.lower[comma + 1 : comma + 2] in (("in",), ("at",))
    start = comma + 1 + placed
    things = (named_things(tokens, start) or attached_names(tokens, start)) if tokens.words[comma] == "," else ()
    # Two towns, Paris, Texas and Rome; three plants, in Ash and Elm, of which one may have two.
    least = each.value + 1 if placed else _FEWEST
    return things if len(things) >= least and each.value >= _FEWEST else ()


def _are_several(noun: str) -> bool:
    """Return whether a noun means several: towns; accused, injured."""
    return is_plural(noun) or noun in listed("those_just_counted")


def _closed(tokens: Tokens, mark: int, before: int = 0) -> Names | None:
    """Return the names between a mark and its like, behind which a verb follows: , the Ana and the Bel, | are.

    `before` is the token before the first name where that is not the mark: , named | as Ann Lamm and Bo Ruiz, were.
    """
    names = names_from(tokens, (before or mark) + 1)
    if names is None or names.stop + 1 >= len(tokens.words) or tokens.words[names.stop] not in _CLOSING:
        return None
    behind = names.stop + 1
    form = tokens.forms[behind]
    told = tokens.symbols[behind] in "XZ" or (form is not None and (form.past or form.base))
    kinds = all(is_plural(tokens.lower[tokens.within(item.start, item.end).stop - 1]) for item in names.items)
    return names if told and not kinds else None


def _both(tokens: Tokens, i: int) -> Names | None:
    """Return the three names or more of which a text says both: Both | villages, Ash, Elm and Oak, | are cut off."""
    comma = next((j for j in (i + 2, i + 3) if j < len(tokens.words) and tokens.words[j] in _MARKS), 0)
    if not comma or not is_plural(tokens.lower[comma - 1]):
        return None
    names = _closed(tokens, comma)
    return names if names and len(names.items) > _PAIR and not may_be_fewer(names, _PAIR) else None


def _of_those(tokens: Tokens, sentences: SentenceIndex, i: int, each: Announcement) -> tuple[Span, ...]:
    """Return the names beside a noun that opens a later sentence and means those whom it counts: The plaintiffs, |."""
    first = each.place.start
    opens = first == sentences.place(tokens, i).start
    opens = opens or tokens.words[first - 1] in ("-", "–", "—", ".-", ")")  # behind a dateline
    for k in range(i + 1, min(len(sentences.spans), i + 1 + _FAR)):
        first = sentences.place(tokens, k).start
        mark = tokens.words[first + 2 : first + 3]
        if tokens.lower[first] not in ("the", "these") or not mark or mark[0] not in _MARKS:
            continue
        noun = tokens.lower[first + 1]
        same = stem(noun) in {stem(word) for word in tokens.lower[each.place.stop : each.place.stop + _NOUN]}
        if same or (opens and noun in listed("those_just_counted")):
            names = _closed(tokens, first + 2)
            return names.items if names and not may_be_fewer(names, each.value) else ()
    return ()

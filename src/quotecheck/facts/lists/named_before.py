"""Find numbers of people or things that the text has named right before: Ann Lamm, Bo Ruiz and Cy Teal, the two ….

Ash, Brell and Corm were the four towns that voted no. Ann Lamm and Bo Ruiz were let go. All three had spent a night.
"""

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import enumeration_from
from quotecheck.facts.lists.list_verbs import BEING
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import groups_of_a_number
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LAST = ("and",)
_FAR = 8  # sentences in which the same number, told before, may be of others
_OFF = 2
_NEAR, _FEWEST = 3, 3  # sentences behind names in which all of them are counted, and how many those are
_VERBS = frozenset("XZv")


class Names(NamedTuple):
    """The names of a list and the token behind it.

    `loose`: one of them may tell of the name before it: Paris, Texas, and Rome.
    """

    items: tuple[Span, ...]
    stop: int
    loose: bool


def find_named_before(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the numbers that a list of names stands before, in reading order of their kinds."""
    tokens = index.tokens
    for each in announcements:
        i = sentences.number(each.span.start)
        if i >= 0 and (each.group or tokens.lower[each.place.start - 1] in ("the", "only", ",", "—", "–")):
            items = _apposed(tokens, sentences.place(tokens, i), each)
            if _differs_little(items, each.value):
                yield Listing(span=each.span, announced=each.value, items=items, named=len(items), quoted=each.quoted)
    values = {each.value: sentences.number(each.span.start) for each in reversed(announcements)}
    for i in range(1, len(sentences.spans)):
        place = sentences.place(tokens, i)
        value, behind = _all_told(tokens, place.start)
        if not value or behind >= place.stop or not _continues(tokens, behind):
            continue
        if i - _FAR <= values.get(value, i) < i:  # two others, told before
            continue
        if _counts_things(tokens, behind):
            names = _named_things(tokens, sentences, i, value)
            if names and abs(len(names.items) - value) == 1:
                yield _listing(index, Span(tokens.starts[place.start], tokens.ends[behind]), value, names)
            continue
        names = _leading(tokens, sentences.place(tokens, i - 1))
        if names and _are_all(tokens, sentences, i - 1, names) and _differs_little(names.items, value):
            yield _listing(index, tokens.span(range(place.start, behind)), value, names)


def _listing(index: TextIndex, span: Span, value: int, names: Names) -> Listing:
    return Listing(span, value, names.items, len(names.items), quoted=index.is_quoted(span.start))


def _differs_little(items: Sequence[Span], value: int) -> bool:
    return len(items) > 1 and abs(len(items) - value) <= _OFF and len(items) != 2 * value


def _apposed(tokens: Tokens, sentence: range, each: Announcement) -> tuple[Span, ...]:
    """Return the names of the list that a number stands behind, as apposition or predicate, nothing where none does."""
    only = tokens.lower[each.place.start - 1] == "only"
    known = tokens.lower[each.place.start - 1 - only] == "the"
    the = each.place.start - (1 + only) * (known and not each.group)
    noun = each.head if each.group else each.place.stop
    if not each.group and _goes_on_counting(tokens, range(noun, sentence.stop), known=known):
        return ()
    last = the - 1 - (tokens.lower[the - 1] == "all")
    if tokens.lower[noun] in listed("words_of_some_of_those") or not tokens.words[noun][0].islower():
        return ()
    if tokens.lower[last] not in (",", "—", "–", "--", *BEING):
        return ()
    for i in range(sentence.start, last - 2):
        starts = i == sentence.start or (
            tokens.words[i - 1].islower() and tokens.lower[i - 1] not in (*_LAST, "the", "of", "or")
        )
        told = i == sentence.start or not _VERBS.isdisjoint(tokens.symbols[sentence.start : i])
        if not (starts and told and (i == sentence.start or is_name(tokens, i))):  # not: For Lamm and Ruiz
            continue
        found = enumeration_from(tokens, i, "")
        if found and found.stop == last and found.names and found.last:
            return () if found.least <= each.value <= found.most else found.items
    return ()


def _goes_on_counting(tokens: Tokens, behind: range, *, known: bool) -> bool:
    """Return whether others than the number's may stand behind it: Ann Lamm, two | men and a boy; the two | and a boy.

    `known`: the number stands with `the`, and those behind `and` are the same where no article is: the two | owners
    and managers.
    """
    stop = next((i for i in behind if tokens.words[i] in (",", ";", ".")), behind.stop)
    joints = [i for i in range(behind.start, stop) if tokens.lower[i] == "and"]
    return any(not known or tokens.symbols[i + 1] in "D0" for i in joints)


def names_from(tokens: Tokens, start: int) -> Names | None:
    """Return the names of the list that begins at a token: Ann Lamm, 31, Bo Ruiz and Cy Teal; None where it is none."""
    found = enumeration_from(tokens, start, "") if is_name(tokens, start) or tokens.lower[start] == "the" else None
    if found is None or not found.names or not found.last:
        return None
    return Names(found.items, found.stop, found.least < found.most)


def _leading(tokens: Tokens, place: range) -> Names | None:
    """Return the people whom a sentence names as its subject, each by two names, None where it names none so."""
    names = names_from(tokens, place.start)
    if names is None or names.stop + 1 >= place.stop:
        return None
    verb = names.stop + (tokens.words[names.stop] == ",")
    spans = (tokens.within(item.start, item.end) for item in names.items)
    return names if all(len(each) > 1 for each in spans) and tokens.symbols[verb] in _VERBS else None


def _named_things(tokens: Tokens, sentences: SentenceIndex, i: int, value: int) -> Names | None:
    """Return the things of which a sentence shortly before names at least three as its subject: Ash, Elm and Oak were.

    None where they are fewer than `value` and names stand behind them: Ash, Elm and Oak were cut off, as was | Yew.
    """
    for k in range(i - 1, max(-1, i - 1 - _NEAR), -1):
        place = sentences.place(tokens, k)
        names = names_from(tokens, place.start)
        if names and len(names.items) >= _FEWEST and _are_done(tokens, names.stop):
            between = tokens.words[names.stop : sentences.place(tokens, i).start]
            more = value > len(names.items) and any(word[0].isupper() for word in between)  # as was Yew
            return None if names.loose or more else names
        if any(tokens.symbols[j] == "0" for j in place):
            break  # what another sentence counts
    return None


def _are_done(tokens: Tokens, i: int) -> bool:
    """Return whether something was done to those before a token: Ash and Elm | were cut off; not: are the oldest."""
    return tokens.symbols[i] == "X" and tokens.symbols[i + 1 : i + 2] == "v"


def _are_all(tokens: Tokens, sentences: SentenceIndex, i: int, names: Names) -> bool:
    """Return whether a sentence names nobody beside its subject, and it and the one before tell of no other number."""
    place = sentences.place(tokens, i)
    others = range(names.stop, place.stop)
    named = any(tokens.words[j][0].isupper() and tokens.words[j + 1][0].isupper() for j in others[:-1])
    kin = not listed("kin").isdisjoint(tokens.lower[names.stop : place.stop])
    return not named and not kin and "with" not in tokens.lower[names.stop : place.stop]


def _all_told(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return how many people the words that open a sentence take up, and the token behind: The two; All three; Both."""
    word, following = tokens.words[i], tokens.lower[i + 1] if i + 1 < len(tokens.words) else ""
    if word == "Both":
        return 2, i + 1
    if word == "The" and following in groups_of_a_number():
        return groups_of_a_number()[following], i + 2
    if word in ("The", "All"):
        return int(value_of(list(number_word(following)[0])) or 0), i + 2
    return 0, i


def _counts_things(tokens: Tokens, i: int) -> bool:
    """Return whether a number that opens a sentence counts things: All five | villages."""
    noun = tokens.lower[i]
    return tokens.words[i - 2] == "All" and is_plural(noun) and noun not in listed("kinds_of_people")


def _continues(tokens: Tokens, i: int) -> bool:
    """Return whether a verb follows, or people and a verb: The two | had; All three | men were; not: Both sides."""
    behind = i + (tokens.lower[i] in listed("kinds_of_people") or _counts_things(tokens, i))
    if behind >= len(tokens.words):
        return False
    form = tokens.forms[behind]
    told = form is not None and (form.past or (form.base and not form.noun))  # All three deny
    return tokens.symbols[behind] in "XZ" or (told and tokens.symbols[behind] == "v")

"""Find a post before a name that words complete: "Head of research Ola Moe", "adviser to the mayor Kari Lie"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.people import BODY, DEMONYM, FUNCTION, GIVEN, HONORIFIC, PLACE, ROLE, THING
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.name_words.run import NameWord, Run
from quotecheck.phrases.noun_phrases.numbered_places import is_of_number
from quotecheck.phrases.role_words.reporting_posts import FULL, OPENING, is_inverted, is_source
from quotecheck.phrases.role_words.role_bounds import breaks, is_finite
from quotecheck.phrases.role_words.role_fronts import front
from quotecheck.phrases.role_words.roles import role_at

_LINKS = ("of", "for", "to", "on", "in", "at")
_JOINTS = (*_LINKS, "the", "and")
_LONGEST = 16  # tokens


def completed_before(index: TextIndex, last: int, name: int, floor: int, *, styled: bool = False) -> Role | None:
    """Return the post completed by what ends at `last`, before a `name`, or its title where it is `styled` so.

    No more than initials stand between the two: head of the Fish Agency | (FA) | Ola Moe.

    "Head of research Ola Moe", "Local member for Ostby Cllr Ola Moe", "mother of three Ola Moe"; and whole phrases, as
    they stand in translated copy, where a capital or the want of an article tells a post: "The dam held, head of the
    district's water board Ola Moe said".
    """
    tokens = index.tokens
    if tokens.lower[last] in lexicon.words("after_titles") and _is_person(tokens.lower[last - 1]):
        return _role(index, front(tokens, last - 1, floor), last - 1, last)
    low = max(floor, last - _LONGEST)
    for link in range(low + 1, last):
        if tokens.lower[link] in _LINKS and _is_person(tokens.lower[link - 1]):
            first = front(tokens, link - 1, low)
            titled = _is_title(tokens, first, link - 1, floor) or is_source(tokens, first, name)
            ends = styled and tokens.lower[link - 1] not in lexicon.words("helpers_of_candidates")
            if titled and _completes(tokens, range(link + 1, last + 1), named=not ends):
                return _role(index, first, link - 1, last)
    link = last - 1
    while link > low and tokens.lower[link] not in _LINKS:
        link -= 1
    if link == low or tokens.lower[link] != "of" or not _is_person(tokens.lower[link - 1]):
        return None
    # "mother of three Ola Moe"
    counted = last == link + 1 and tokens.lower[last] in lexicon.words("quantifiers")
    inside = range(link + 1, last + 1)
    if not counted and any(tokens.words[i][0].isupper() or breaks(tokens, i) for i in inside):
        return None
    return _role(index, front(tokens, link - 1, floor), link - 1, last)


def is_titled(index: TextIndex, name: int) -> bool:
    """Return whether a post that words complete stands before a name, a body's noun too: chief of the fire brigade."""
    floor = index.tokens.shapes.rfind("|", 0, name) + 1
    return name - 1 > floor and completed_before(index, name - 1, name, floor) is not None


def parted(tokens: Tokens, runs: Iterable[Run]) -> Iterator[Run]:
    """Yield runs, what completes a post apart from the name behind it.

    Head of the Harbour Police | Ola Moe, the mayor of Ostby | Ola Moe; and the body of its bearer apart from both:
    Leader of the Opposition Ola Moe of the | Union of Anglers.
    """
    for whole in runs:
        run = whole
        words = run.words
        if len(words) == 1:  # most runs are one word, and none of them is parted
            yield run
            continue
        if stop := _bearer_end(run):
            yield Run(words[:stop], "", run.links[:1])
            words = words[stop:]
            run = Run(words, run.nickname, tuple(link - stop for link in run.links if link > stop))
        body = next((i for i in range(len(words) - 1, 0, -1) if words[i].flags & BODY), -1)
        name = max((body, *run.links)) + 1 if body >= 0 else len(words) - _length_of_name(words)
        if name and len(words) - name in FULL and _is_bearer(words[name:]) and _is_of_post(tokens, run, name):
            links = tuple(link for link in run.links if link < name)
            yield Run(words[:name], "", links)
            yield Run(words[name:], run.nickname)
        else:
            yield run


def _bearer_end(run: Run) -> int:
    """Return behind which word the name of an office's bearer ends, whose body follows; 0 where none does."""
    words = run.words
    if len(run.links) < 2 or run.links[0] != 1 or not words[0].flags & ROLE:
        return 0
    first, stop = run.links[:2]
    name = words[stop - FULL[0] : stop]
    ordinary = lexicon.common_words()
    told = stop - first > FULL[0] and words[first].text.lower() in ordinary and _is_bearer(name)
    return stop if told and not any(word.text.lower() in ordinary for word in name) else 0


def _length_of_name(words: Sequence[NameWord]) -> int:
    """Return of how many words the name is that ends a run and begins where a field ends; of all where none is told.

    Islands | Ola Moe, Ostby | Ola Moe; Rural Affairs | Rolando Sical Ponce. Not San | Pedro Sula.
    """
    two, three = FULL
    if len(words) > two and words[-three].text.lower() in lexicon.words("openers_of_places"):
        return len(words)
    if len(words) > three and words[-three].flags & GIVEN and all(map(_is_field_word, words[:-three])):
        return three
    field = len(words) > two and all(map(_is_field_word, words[:-two]))
    given = len(words) > two and words[-two].flags & GIVEN and not words[0].flags & GIVEN
    return two if field or given else len(words)


def _is_field_word(word: NameWord) -> bool:
    """Return whether a word in capitals tells what or where a post is: Islands, Chad, LBWD, the Department."""
    lower = word.text.lower()
    plain = lower in lexicon.common_words() and not word.flags & GIVEN
    return plain or bool(word.flags & (BODY | PLACE)) or (word.text.isupper() and len(lower) > 1)


def _is_bearer(words: Sequence[NameWord]) -> bool:
    """Return whether words may be somebody's name: a given name, or nothing that is known."""
    known = ROLE | THING | PLACE | DEMONYM | FUNCTION
    return not any((word.flags & known and not word.flags & GIVEN) or word.text.isupper() for word in words)


def _is_of_post(tokens: Tokens, run: Run, name: int) -> bool:
    """Return whether a run completes a post without an article: "…, head of the | Harbour Police".

    Or an office that opens a clause which reports: the mayor of | Ostby Ola Moe | said.
    """
    at = run.words[0].first - 1
    if at > 0 and tokens.lower[at] == "and":  # Minister for Education and | Skills
        at = next((i for i in range(at - 1, 0, -1) if tokens.words[i][0].islower()), 0)
    at -= at > 0 and tokens.lower[at] == "the"
    if at > 2 and tokens.lower[at - 1] == "state" and tokens.lower[at - 2] == "of":
        at -= len(("of", "State"))  # Minister of State for the | Islands
    if at < 1 or tokens.lower[at] not in _LINKS or not _is_person(tokens.lower[at - 1]):
        return False
    floor = tokens.shapes.rfind("|", 0, at) + 1
    first = front(tokens, at - 1, floor)
    office = tokens.lower[at] == "of" and tokens.lower[at - 1].removeprefix("ex-") in heads_of_offices()
    if office and is_source(tokens, first, run.words[name].first):
        return True
    # General director of | Zorteplo Ola Moe | said
    before = run.words[name - 1]
    given = run.words[name].flags & GIVEN and tokens.flags[at - 1] & ROLE and not before.flags & (ROLE | HONORIFIC)
    return _is_title(tokens, first, at - 1, floor) and bool(given or _is_field_word(before))


def _role(index: TextIndex, first: int, head: int, last: int) -> Role:
    tokens = index.tokens
    return role_at(index.text, tokens.starts[first], tokens.ends[last], tokens.lower[head])


def _is_title(tokens: Tokens, first: int, head: int, floor: int) -> bool:
    """Return whether a noun without an article is a title by what stands before it: the sentence's start, a mark.

    Not behind another name, to which it stands in apposition: "Kari Lie, head of the agency Ola Moe founded".
    """
    if tokens.words[head][0].isupper() or first == floor:
        return True
    before = first - 1
    if tokens.words[before] != ",":
        opened = tokens.words[before] in OPENING or tokens.lower[before] in lexicon.words("before_completed_posts")
        return opened or is_inverted(tokens, before)
    return not _is_named(tokens, before)


def _is_named(tokens: Tokens, comma: int) -> bool:
    """Return whether a name or an age stands before a comma, and no place: "Kari Lie, | head", "in Ostby, head".

    Nor a word that opens the sentence: "Meanwhile, | head of the Fish Agency Ola Moe said".
    """
    at = comma - 1
    if tokens.flags[at] & FUNCTION and (at < 1 or tokens.words[at - 1] in OPENING):
        return False
    if tokens.words[at].isdigit():
        return True
    while at > 0 and tokens.words[at][0].isupper():
        at -= 1
    area = tokens.lower[at] == "of" and tokens.lower[at - 1] in lexicon.words("kinds_of_area")  # the town of Ostby,
    return at < comma - 1 and not area and tokens.lower[at] not in lexicon.words("before_places")


def _completes(tokens: Tokens, place: range, *, named: bool) -> bool:
    """Return whether words in `place`, which end before a name, complete a post: of | the district's water board.

    A body in capitals is part of it where small words end it: of | the Ostby district council. A capital before the
    name may be a part of it (`named`), unless a title parts them.
    """
    last = place[-1]
    named = named and tokens.words[last][0].isupper() and tokens.lower[place.start - 1] != "of"
    plain = tokens.flags[last] & (BODY | PLACE) or tokens.lower[last] in lexicon.common_words()
    if tokens.flags[last] & FUNCTION or tokens.lower[last] in _JOINTS or (named and not plain):
        return False
    for i in place:
        word = tokens.lower[i]
        if word == ",":
            return False  # director of the agency, the engineer | Ola Moe
        if word in _JOINTS or word in ("'s", "'") or is_of_number(tokens, i):
            continue
        if (
            tokens.words[i][0].isupper()
            and tokens.flags[i] & (GIVEN | FUNCTION)
            and not tokens.flags[i] & (PLACE | DEMONYM)
        ):
            return False
        if is_finite(tokens, i) or (tokens.words[i][0].islower() and breaks(tokens, i) and not _is_field(tokens, i)):
            return False
    return True


def _is_field(tokens: Tokens, at: int) -> bool:
    """Return whether a verb by its form is one of two fields of a post: vice president for news and | talk Ola Moe."""
    form = tokens.forms[at]
    return form is not None and form.base and tokens.lower[at - 1] == "and"


def _is_person(word: str) -> bool:
    kind = noun_kind(word.removeprefix("ex-"))
    return word == "chair" or (kind is not None and kind.noun is Noun.PERSON and not kind.plural)

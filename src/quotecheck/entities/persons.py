"""Which names are one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecheck.entities.spelling import near, near_keys
from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nicknames import same_given_name
from quotecheck.model import Mention
from quotecheck.parts.spelled import key

Key = tuple[str, ...]
_SHORTEST_SLIP = 5
# Vietnamese middle names tell the sex: Thi of a woman, Van of a man.
_MIDDLE = {"thi": "f", "van": "m"}


_KIN = re.compile(rf"\b(?:{'|'.join(sorted(lexicon.words('kin')))})\b")
_KIN_REACH = 120  # characters


class Person(NamedTuple):
    """One person: the names used, longest first, the mentions in reading order, the sex where it is told."""

    keys: tuple[Key, ...]
    mentions: tuple[Mention, ...]
    sex: str
    sure: bool
    """The sex is told by an honorific or a role and not by the given name."""


class Grouping(NamedTuple):
    """The people of an article; `doubtful` are mentions that two of them fit equally well, by start → who fits."""

    persons: tuple[Person, ...]
    doubtful: dict[int, tuple[int, ...]]


def name_key(mention: Mention) -> Key:
    """Return the words of a name as they are compared, its suffix and lone initials in the middle left out."""
    assert mention.name
    tokens = tuple(key(token) for token in mention.name.tokens)
    full = tuple(token for i, token in enumerate(tokens) if len(token) > 1 or i in (0, len(tokens) - 1))
    return full or tokens


def group_persons(text: str, mentions: Sequence[Mention]) -> Grouping:
    """Return which of the names in `mentions`, all of people, belong together.

    Most precise first: the same words, words left out, swapped, a nickname, one letter off; then the short forms,
    each given to the person whose surname, else any name it is, who fits its honorific.
    """
    long: dict[Key, list[Mention]] = {}
    short: list[tuple[Mention, str]] = []
    for mention in mentions:
        words = name_key(mention)
        if len(words) > 1:
            long.setdefault(words, []).append(mention)
        else:
            short.append((mention, words[0]))
    groups = _merge(long)
    bags: list[list[Mention]] = [[m for words in group for m in long[words]] for group in groups]
    doubtful: dict[int, tuple[int, ...]] = {}
    singles: dict[tuple[str, str], int] = {}
    bearers = _bearers(groups)
    for mention, word in short:
        fits = _fitting(text, mention, bearers.of(word), bags)
        if not fits:
            fits = [_alone(word, mention, singles, groups, bags)]
        if len(fits) > 1:
            fits = _settle(fits, mention, bags)
        if len(fits) > 1:
            doubtful[mention.span.start] = tuple(fits)
        else:
            bags[fits[0]].append(mention)
    persons = [_person(text, group, bag) for group, bag in zip(groups, bags, strict=True) if bag]
    order = sorted(range(len(persons)), key=lambda i: persons[i].mentions[0].span)
    place = {old: new for new, old in enumerate(order)}
    return Grouping(
        tuple(persons[i] for i in order),
        {start: tuple(sorted(place[i] for i in fits if i in place)) for start, fits in doubtful.items()},
    )


def _alone(
    word: str,
    mention: Mention,
    singles: dict[tuple[str, str], int],
    groups: list[list[Key]],
    bags: list[list[Mention]],
) -> int:
    """Return who bears a name that no full name explains: Mr. Moe and Ms. Moe are two, Moe is the first of them."""
    told = mention.sex if mention.name and mention.name.honorific else ""
    for sex in (told, "") if told else ("", "m", "f"):
        if (word, sex) in singles and (sex or not told):
            return singles[word, sex]
    if told and (word, "") in singles and not _told(bags[singles[word, ""]]):
        singles[word, told] = singles.pop((word, ""))
        return singles[word, told]
    groups.append([(word,)])
    bags.append([])
    singles[word, told] = len(groups) - 1
    return len(groups) - 1


def _merge(long: dict[Key, list[Mention]]) -> list[list[Key]]:
    """Return the keys of full names in groups, each group one person; the longest and commonest form first."""
    groups: list[list[Key]] = []
    by_word: dict[str, list[int]] = {}
    for words in sorted(long, key=lambda words: (-len(words), long[words][0].span)):
        near_groups = sorted({i for word in words for i in by_word.get(word, ())})
        home = next((i for i in near_groups if any(_same(words, other, long) for other in groups[i])), None)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(words)
        for word in words:
            by_word.setdefault(word, []).append(home)
    return groups


def _same(one: Key, other: Key, long: dict[Key, list[Mention]]) -> bool:
    """Return whether two full names can be one person's."""
    if not _agree(long[one], long[other]):
        return False
    short, wide = sorted((one, other), key=len)
    if _within(short, wide) or short in (wide[::-1], wide[1:] + wide[:1], wide[-1:] + wide[:-1]):
        return True
    if short[-1] == wide[-1] and len(short) == len(wide) == 2:
        given, also = short[0], wide[0]
        if same_given_name(given, also):
            return True
        return _slip(given, also) and not _two_names(given, also)
    if len(short) == len(wide):
        off = [i for i in range(len(short)) if short[i] != wide[i]]
        return len(off) == 1 and _slip(short[off[0]], wide[off[0]]) and not (
            off[0] == 0 and _two_names(short[0], wide[0])
        )
    return False


def _slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORTEST_SLIP and one[0] == other[0] and near(one, other)


def _two_names(one: str, other: str) -> bool:
    """Return whether both are known given names of different sex (Eric, Erica)."""
    sexes = people.given_names()
    return {sexes.get(one, ""), sexes.get(other, "")} == {"m", "f"}


def _within(short: Key, wide: Key) -> bool:
    """Return whether the words of `short` stand in `wide` in order; an initial stands for its word."""
    rest: Iterator[str] = iter(wide)
    return all(
        any(word == other or (1 in (len(word), len(other)) and word[0] == other[0]) for other in rest) for word in short
    )


def _agree(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Return whether nothing said of two names' bearers sets them apart: Mr. and Ms., Jr. and Sr."""
    sexes = {m.sex for m in (*one, *other) if m.name and m.name.honorific and m.sex}
    suffixes = {m.name.suffix.strip(".") for m in (*one, *other) if m.name and m.name.suffix}
    return len(sexes) < 2 and len(suffixes) < 2


class Bearers(NamedTuple):
    """Who bears a word: by surname, as first name, as any other part, and by the keys of surnames one edit away."""

    last: dict[str, list[int]]
    first: dict[str, list[int]]
    part: dict[str, list[int]]
    near: dict[str, list[tuple[str, int]]]

    def of(self, word: str) -> Iterator[list[int]]:
        """Yield who may be called `word` alone, the surest way first."""
        yield self.last.get(word, [])
        yield self.first.get(word, [])
        yield self.part.get(word, [])
        if word not in people.given_names():
            close = {i for key_ in near_keys(word) for name, i in self.near.get(key_, ()) if _slip(word, name)}
            yield sorted(close)


def _bearers(groups: list[list[Key]]) -> Bearers:
    found = Bearers({}, {}, {}, {})
    for i, group in enumerate(groups):
        for name in group:
            surname = name[-1]
            for table, words in ((found.last, {surname, surname.rpartition(" ")[2]}), (found.first, {name[0]}), (found.part, set(name))):
                for word in sorted(words):
                    bearers = table.setdefault(word, [])
                    if i not in bearers[-1:]:
                        bearers.append(i)
            for key_ in sorted(near_keys(surname)):
                found.near.setdefault(key_, []).append((surname, i))
    return found


def _fitting(text: str, mention: Mention, ways: Iterator[list[int]], bags: list[list[Mention]]) -> list[int]:
    """Return who a mention by a single name may be, by the surest way that finds anybody."""
    for found in ways:
        fitting = [i for i in found if _sex_fits(mention, bags[i])]
        # Mr. Moe after Kari Moe alone is a slip, unless husbands and sisters are spoken of.
        if fitting or (found and not _KIN.search(text, max(0, mention.span.start - _KIN_REACH), mention.span.start)):
            return fitting or found
    return []


def _sex_fits(mention: Mention, bag: Sequence[Mention]) -> bool:
    if not mention.sex:
        return True
    told = _told(bag)
    if told:
        return told == mention.sex
    given = _given_sex(bag)
    return not given or given == mention.sex


def _settle(fits: list[int], mention: Mention, bags: list[list[Mention]]) -> list[int]:
    """Return those of several bearers of a surname who are meant: by the last full name, else the one most spoken of."""
    started = [i for i in fits if bags[i] and bags[i][0].span.start < mention.span.start] or fits
    if len(started) == 1:
        return started
    counts = {i: len(bags[i]) for i in started}
    most = max(counts.values())
    leading = [i for i in started if counts[i] == most]
    if len(leading) == 1 and all(counts[i] * 2 <= most for i in started if i != leading[0]):
        return leading
    # "Ola Moe ... Kari Moe said ... Moe added": nobody can tell, unless one was named in full in this paragraph only.
    return started


def _told(bag: Sequence[Mention]) -> str:
    sexes = [m.sex for m in bag if m.sex]
    return max(sorted(set(sexes)), key=sexes.count) if sexes else ""


def _given_sex(bag: Sequence[Mention]) -> str:
    """Return the sex that a given name tells: the first word's, for names with the surname first the last one's."""
    sexes = people.given_names()
    for mention in bag:
        if not mention.name or len(mention.name.tokens) < 2:
            continue
        tokens = [key(token) for token in mention.name.tokens]
        for token in tokens[1:-1]:
            if token in _MIDDLE and tokens[0] not in sexes:
                return _MIDDLE[token]
        first = tokens[0].split(" ")[0]
        for word in (first, _half(mention.name.tokens[0])):
            if word in sexes:
                return sexes[word].strip("u")
        if tokens[-1] in sexes and first not in sexes:
            return sexes[tokens[-1]].strip("u")
    return ""


def _half(given: str) -> str:
    return key(given.split("-")[0])


def _person(text: str, group: list[Key], bag: list[Mention]) -> Person:
    bag.sort(key=lambda m: m.span)
    told, given = _told(bag), _given_sex(bag)
    if told and given and told != given:
        # Ramón Moe and Ms. Moe: one of the two is a slip, and nobody can tell which.
        return Person(tuple(group), tuple(bag), _pronoun_sex(text, bag), sure=False)
    return Person(tuple(group), tuple(bag), told or given or _pronoun_sex(text, bag), bool(told))


_PRONOUN = re.compile(r"\b(?P<m>[Hh]e|[Hh]is|himself)\b|\b(?P<f>[Ss]he|[Hh]er|herself)\b|[.!?”\"\n]\s|\b(?:Mr|Ms|Mrs)\b|(?<=[a-z,] )[A-Z]")


def _pronoun_sex(text: str, bag: Sequence[Mention]) -> str:
    """Return the sex that the pronouns right behind a name tell: "Moe, who had lost his boat"."""
    found = {"m": 0, "f": 0}
    for mention in bag[:_MENTIONS_READ]:
        if mention.quoted:
            continue
        match = _PRONOUN.search(text, mention.span.end, mention.span.end + _SENTENCE)
        if match and match.lastgroup:
            found[match.lastgroup] += 1
    if found["m"] == found["f"]:
        return ""
    return max(found, key=lambda sex: found[sex])


_MENTIONS_READ = 8
_SENTENCE = 160

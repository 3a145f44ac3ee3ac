"""Which names are one body's."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.names.bodies_of_lands import told_by_lands
from quotecheck.entities.names.bodies_run_together import without_clients
from quotecheck.lexicon import common_words, lines, people
from quotecheck.lexicon.folding import Key, key
from quotecheck.lexicon.organisations import company_endings
from quotecheck.lexicon.people import BODY, DEMONYM, PLACE
from quotecheck.model import Mention, TextIndex
from quotecheck.system.tuples import NamedTuple

_BRACKETS = frozenset({"(", "(“", '("'})
_LONGEST_BRACKET = 5  # characters, spaces among them
_LONGEST = 12  # words of a name that a shorter one may stand for
_LINKS = frozenset({"for", "on"})
_THE = "the "
_GROUPS = frozenset({"company", "corporation", "group", "limited"})


@cache
def _short_forms() -> Mapping[str, Key]:
    """Return the short forms of bodies that nobody spells out in an article → the words they stand for."""
    return {short: tuple(rest) for short, *rest in map(str.split, lines("short_bodies"))}


class Body(NamedTuple):
    """One organisation: the names used, its mentions in reading order."""

    keys: tuple[Key, ...]
    mentions: tuple[Mention, ...]


def body_key(text: str) -> Key:
    """Return the words of a body's name as they are compared."""
    return tuple(key(word) for word in text.replace(",", " ").split() if word.lower() != "the")


def initials(words: Key) -> str:
    """Return the first letters of a name's words, small words left out."""
    small = lexicon.words("small_words_of_bodies")
    return "".join(word[0] for word in words if word not in small and word)


class _Bags(NamedTuple):
    """The bodies met so far: which one bears a name, and of each the mentions and the names."""

    homes: dict[Key, int]
    mentions: list[list[Mention]]
    keys: list[list[Key]]

    def home(self, name: Key) -> int:
        """Return which body bears `name`: a new one if none does yet."""
        if name not in self.homes:
            self.homes[name] = len(self.mentions)
            self.mentions.append([])
            self.keys.append([name])
        return self.homes[name]


Defined = dict[str, list[tuple[int, int]]]
"""Acronym → where it was defined, in reading order, and for which body."""


def group_bodies(index: TextIndex, mentions: Sequence[Mention]) -> tuple[Body, ...]:
    """Return which of the mentions, all of bodies, belong together.

    An acronym belongs to the name that it stands behind in brackets, the last such one before it; else to the
    name of which it has the initials. A shorter name belongs to the longer one that it begins or ends.
    """
    bags = _Bags({}, [], [])
    told = told_by_lands(index.text, without_clients(index, mentions))
    defined, later = _by_name(index.text, told, bags)
    spelt: dict[str, set[int]] = {}
    for name, home in bags.homes.items():
        if len(name) > 1:
            spelt.setdefault(initials(name), set()).add(home)
    for mention, name in later:
        of = _of_acronym(name[0], mention.span.start, defined, bags.homes, spelt)
        bags.mentions[bags.home(name) if of is None else of].append(mention)
    _shorten(bags, frozenset(body_key(mention.text) for mention in mentions if _has_article(index.text, mention)))
    bodies = [
        Body(tuple(sorted(names, key=lambda k: (-len(k), k))), tuple(sorted(bag, key=lambda m: m.span.start)))
        for names, bag in zip(bags.keys, bags.mentions, strict=True)
        if bag
    ]
    return tuple(sorted(bodies, key=lambda body: body.mentions[0].span.start))


def _by_name(text: str, mentions: Sequence[Mention], bags: _Bags) -> tuple[Defined, list[tuple[Mention, Key]]]:
    """Put each mention by a name, and each acronym behind one, into `bags`; return the definitions, and all others."""
    defined: Defined = {}
    later: list[tuple[Mention, Key]] = []
    previous: tuple[int, Key] | None = None
    for mention in mentions:
        name = body_key(mention.text) or (key(mention.text),)
        if len(name) > 1 or not mention.text.replace(".", "").isupper():
            bags.mentions[bags.home(name)].append(mention)
            previous = (mention.span.end, name)
        elif previous and _opens_bracket(text, previous[0], mention.span.start):
            home = bags.homes[previous[1]]
            bags.mentions[home].append(mention)
            defined.setdefault(name[0], []).append((mention.span.start, home))
        else:
            later.append((mention, name))
    return defined, later


def _opens_bracket(text: str, start: int, end: int) -> bool:
    """Return whether what stands between a name and an acronym makes it the name's: Harbour Review Board (HRB)."""
    return end - start < _LONGEST_BRACKET and "".join(text[start:end].split()) in _BRACKETS


def _of_acronym(
    word: str, at: int, defined: Defined, homes: Mapping[Key, int], spelt: Mapping[str, set[int]]
) -> int | None:
    """Return the body that an acronym stands for: the last one it was defined for, else the one with its initials."""
    if word in defined:
        return defined[word][max(0, bisect_left(defined[word], (at,)) - 1)][1]
    if (name := _short_forms().get(word)) and name in homes:
        return homes[name]
    fits = spelt.get(word, set())
    return next(iter(fits)) if len(fits) == 1 else None


def _has_article(text: str, mention: Mention) -> bool:
    """Return whether "the" stands in or before a name: the | Samiti."""
    before = text[max(0, mention.span.start - len(_THE)) : mention.span.start]
    return before.lower() == _THE or mention.text.lower().startswith(_THE)


def _shorten(bags: _Bags, with_article: frozenset[Key]) -> None:
    """Move the mentions of short names to the one longer name they belong to, those of longer ones first.

    So Halden and Halden Builders are both Halden Builders and Trading. Of several, the only one that is named before:
    Halden Water paid. Halden denied it. The Halden Rivers Trust complained.
    """
    homes, mentions, keys = bags
    names = sorted(homes, key=lambda words: (-len(words), words))
    wider: dict[Key, list[Key]] = {}  # what a name begins or ends with → the names
    for name in names:
        if len(name) <= _LONGEST:
            for length in range(1, len(name)):
                for part in {name[:length], name[-length:]}:
                    wider.setdefault(part, []).append(name)
    for name in names:
        longer = [other for other in wider.get(name, ()) if _short_for(name, other, alone=name in with_article)]
        targets = {homes[other] for other in longer if mentions[homes[other]]} - {homes[name]}
        if len(targets) > 1 and mentions[homes[name]]:
            first = min(mention.span.start for mention in mentions[homes[name]])
            targets = {i for i in targets if any(mention.span.start < first for mention in mentions[i])}
        if len(targets) == 1 and mentions[homes[name]]:
            target = targets.pop()
            mentions[target] += mentions[homes[name]]
            mentions[homes[name]] = []
            keys[target].append(name)
            homes[name] = target


def _short_for(short: Key, wide: Key, *, alone: bool) -> bool:
    """Return whether a body may be called by `short` whose name is `wide`; `alone`: the one word has an article."""
    flags = people.capitalised()
    own = not flags.get(short[0], 0) & (PLACE | DEMONYM) and short[0] not in common_words()
    if wide[0] in lexicon.words("bodies_called_by_their_place") and wide[1:] == ("of", *short):
        return own  # Ostby, of the University of Ostby
    if len(short) == 1 and wide[-1:] == short:
        return alone and own  # the Samiti, of the Nadi Bachao Samiti
    if wide[len(wide) - len(short) :] == short and len(short) > 1:
        # State Department of U.S. State Department: only where it is from may be left out. What two fields name whole
        # may be that of any town: Parks and Recreation.
        return "and" in short or all(
            word in _short_forms() or flags.get(word, 0) & (PLACE | DEMONYM) or word in ("united", "states", "nations")
            for word in wide[: len(wide) - len(short)]
        )
    if wide[: len(short)] != short:
        return False
    if len(short) > 1 and wide[len(short)] == "of":
        # the Tide Board, of the Tide Board of Ostby
        places = all(flags.get(word, 0) & PLACE for word in wide[len(short) + 1 :])
        return places and not flags.get(short[0], 0) & (PLACE | DEMONYM)
    if all(word in _GROUPS or word in company_endings() for word in wide[len(short) :]):
        return True
    if len(short) > 1 and wide[len(short)] in _LINKS and short[0] not in common_words():
        # the Brandt Center, of the Brandt Center for Justice
        return not flags.get(short[0], 0) & (PLACE | DEMONYM)
    if (
        wide[len(short)] == "and"
        and wide[len(short) + 1 :]
        and lexicon.words("ends_of_names_behind_and").issuperset(wide[len(short) + 1 :])
    ):
        return own  # Halden Builders, of Halden Builders and Trading
    if len(short) > 1:
        return is_front(short) and lexicon.words("small_words_of_bodies").isdisjoint(wide[len(short) :])
    # "Corvane" of "Corvane Instruments": one word that is no place, no people and no ordinary word.
    return own


def is_front(words: Key) -> bool:
    """Return whether words may be the front of a longer name: Halden Lime, of Halden Lime Works.

    Not the Kent Police of the Kent Police Federation, nor the New Ostby of New Ostby Airlines.
    """
    flags = people.capitalised()
    own = not all(flags.get(word, 0) & (PLACE | DEMONYM) for word in words)
    return len(words) > 1 and own and not flags.get(words[-1], 0) & BODY

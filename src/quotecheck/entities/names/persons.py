"""Which names are one person's."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quotecheck import lexicon
from quotecheck.entities.names.bearers import read_bearers
from quotecheck.entities.names.family_names import family_name
from quotecheck.entities.names.full_names import group_names
from quotecheck.entities.names.namesakes import keys_of_namesakes, suffix_of
from quotecheck.entities.names.sex import given_sex, is_told_by_front, is_told_otherwise, pronouns_behind, told_sex
from quotecheck.entities.names.single_names import give_single_names
from quotecheck.entities.names.styles_in_names import without_styles
from quotecheck.entities.names.told_nicknames import told_nicknames
from quotecheck.lexicon.folding import Key, key
from quotecheck.model import Mention, TextIndex
from quotecheck.phrases.beside.bynames import without_style
from quotecheck.system.tuples import NamedTuple

_SON_OF = "Ó"
"""An Irish particle of one letter: Diarmuid Ó Sé, Mr | Ó | Sé; no initial."""


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
    return _key_of(mention.name.tokens)


@lru_cache(maxsize=4096)
def _key_of(written: tuple[str, ...]) -> Key:
    words = tuple([key(word) for word in written if word != _SON_OF or len(written) == 1])
    if len(words) < 3:
        return words
    full = tuple([word for i, word in enumerate(words) if len(word) > 1 or i in (0, len(words) - 1)])
    return full or words


def own_mentions(person: Person) -> Sequence[Mention]:
    """Return the mentions of a person, without those by a nickname where the article has a name."""
    keys = frozenset(person.keys)
    return [mention for mention in person.mentions if name_key(mention) in keys] or person.mentions


def group_persons(index: TextIndex, mentions: Sequence[Mention]) -> Grouping:
    """Return which of the names in `mentions`, all of people, belong together.

    Most precise first: the same words, words left out, swapped, a nickname, one letter off; then the short forms,
    each given to the person whose surname, else any name it is, who fits its honorific.
    """
    nicks = [(name_key(full), name_key(nick)) for full, nick in told_nicknames(index, mentions)]
    long, short = _long_and_short(mentions, nicks)
    groups = group_names(index.tokens, long)
    bags = [[mention for words in group for mention in long[words]] for group in groups]
    bearers = read_bearers(groups, _family_names(long))
    for full, nick in nicks:
        bearers.first.setdefault(nick[0], []).extend(i for i, group in enumerate(groups) if full in group)
    for i, half in _second_halves(bags):
        bearers.part.setdefault(half, []).append(i)
    doubtful = give_single_names(index, short, groups, bags, bearers)
    persons = [_person(index, group, bag) for group, bag in zip(groups, bags, strict=True)]
    order = sorted(range(len(persons)), key=lambda i: persons[i].mentions[0].span.start)
    place = {old: new for new, old in enumerate(order)}
    return Grouping(
        tuple(persons[i] for i in order),
        {start: tuple(sorted(place[i] for i in fits)) for start, fits in doubtful.items()},
    )


def _second_halves(bags: Sequence[Sequence[Mention]]) -> Iterator[tuple[int, str]]:
    """Yield the person and the second half of each double surname, by which one may go: Ana Moe-Lie, then Lie."""
    for i, bag in enumerate(bags):
        last = {mention.name.tokens[-1] for mention in bag if mention.name}
        yield from sorted((i, key(word.rpartition("-")[2])) for word in last if "-" in word)


def _long_and_short(
    mentions: Sequence[Mention], nicks: Sequence[tuple[Key, Key]]
) -> tuple[dict[Key, list[Mention]], list[tuple[Mention, str]]]:
    """Return the mentions by each full name, nicknames under the name they stand for, and those by a single word."""
    long: dict[Key, list[Mention]] = {}
    short: list[tuple[Mention, str]] = []
    namesakes = keys_of_namesakes((name_key(mention), mention) for mention in mentions)
    known_as = {**_surnames_alone(mentions), **without_styles(set(map(name_key, mentions))), **_other_names(mentions)}
    for mention in mentions:
        words = name_key(mention)
        words = known_as.get(words, words)
        words = namesakes.get((words, suffix_of(mention)), words)
        if len(words) > 1:
            long.setdefault(words, []).append(mention)
        else:
            short.append((mention, words[0]))
    for full, nick in nicks:
        for words in {nick, (*nick, full[-1])} - {full}:
            if full in long:
                long[full] += long.pop(words, [])
    return long, short


def _family_names(long: Mapping[Key, Sequence[Mention]]) -> dict[Key, str]:
    """Return the names whose bearers do not go by the last word → the word by which they do: Lam of Ada Lam Mei-yan.

    So are two namesakes, whose suffix is a word of theirs: Rolf Moe Jr.
    """
    found: dict[Key, str] = {}
    for words, mentions in long.items():
        name = mentions[0].name
        at = family_name(name.tokens) if name else 0
        if name and (at < len(name.tokens) - 1 or any(suffix_of(each) == words[-1] for each in mentions)):
            found[words] = key(name.tokens[at])
    return found


def _surnames_alone(mentions: Sequence[Mention]) -> dict[Key, Key]:
    """Return the words of surnames whose particle has a capital → the surname: De Brasso of Carl de Brasso."""
    last = {words[-1] for words in map(name_key, mentions) if len(words) > 1}
    particles = lexicon.words("name_particles")
    apart = {words: " ".join(words) for words in map(name_key, mentions) if len(words) > 1 and words[0] in particles}
    return {words: (joined,) for words, joined in apart.items() if joined in last}


def _other_names(mentions: Sequence[Mention]) -> dict[Key, Key]:
    """Return the names by which somebody is called, too → the name: Bobo Moe of Ola Moe, who goes by Bobo.

    Not the surname that she was born with alone, where others bear it: Ana Moe, née Lie, and Bo Lie.
    """
    found: dict[Key, Key] = {}
    surnames = {(words[-1],) for words in map(name_key, mentions) if len(words) > 1}
    for mention in mentions:
        if not mention.name or not mention.name.nickname:
            continue
        name, other = name_key(mention), tuple(map(key, without_style(mention.name.nickname).split()))
        forms = [other] if len(other) > 1 or len(name) == 1 else [other, (*other, name[-1]), (name[0], *other)]
        if len(name) == 1:
            forms.append((*other, *name))
        found.update((form, name) for form in forms if form != name and form not in surnames)
    return {form: name for form, name in found.items() if name not in found}


def _person(index: TextIndex, group: Sequence[Key], bag: list[Mention]) -> Person:
    mentions = tuple(sorted(bag, key=lambda mention: mention.span.start))
    told, given = told_sex(mentions), given_sex(mentions)
    if told and told == (given or told):
        return Person(tuple(group), mentions, told, sure=True)
    # Ramón Moe and Ms. Moe: one of the two is a slip, and only the pronouns can tell which. A given name may be the
    # other sex's in this place, too: he or she twice outweighs it. And he or she outweighs any his or her, which may be
    # another's: Moe says the answer is her plan.
    lead = pronouns_behind(index.tokens, mentions)
    if told or not given:
        sex = _more_often(lead.subjects or lead.all)
        if abs(lead.subjects or lead.all) == 1 and not told and is_told_otherwise(index.tokens, mentions[0], sex):
            sex = ""
    else:
        least = 2 if is_told_by_front(mentions) else 1
        sex = _more_often(lead.subjects) if abs(lead.subjects) >= least else given
    return Person(tuple(group), mentions, sex, sure=False)


def _more_often(lead: int) -> str:
    """Return the sex that pronouns tell of which so many more are a man's, a woman's if that is below 0."""
    return "m" if lead > 0 else "f" if lead < 0 else ""

"""Which names an article surely gives to people and to bodies."""

from collections.abc import Container, Mapping, Sequence
from types import MappingProxyType

from quotecheck import lexicon
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.people import BODY, DEMONYM, PLACE, ROLE, THING
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import Tokens
from quotecheck.phrases.beside.other_names import other_name
from quotecheck.phrases.name_words.names import ParsedRun, RunKind, taken_apart
from quotecheck.system.tuples import NamedTuple

Words = tuple[str, ...]
_NO_NAME = BODY | DEMONYM | PLACE | ROLE | THING
"""What no word of a person's name may be that nothing else tells."""
LONGEST_NAME = 4
"""Words of a person's name."""


class Known(NamedTuple):
    """Which names the article surely gives to people and to bodies."""

    persons: frozenset[Words]
    tokens: frozenset[str]
    surnames: frozenset[str]
    """Last words of people's full names, and those behind a courtesy title."""
    bodies: frozenset[Words]
    openings: frozenset[str]
    """First words of longer bodies' names, by which those may go alone."""
    fronts: frozenset[Words]
    """Likewise more than one first word: Halden Lime, of Halden Lime Works."""
    alone: frozenset[str] = frozenset()
    """Single words by which somebody speaks: Harbottle said."""
    places: frozenset[Words] = frozenset()
    """Names in lists of places."""
    lent: Mapping[str, range] = MappingProxyType({})
    """Words by which a body goes until somebody of that name is introduced → where: see `lent_names`."""


def lent_names(runs: Sequence[ParsedRun], known: Known) -> Mapping[str, range]:
    """Return words by which a body goes until somebody of that name is introduced → the offsets between the two.

    Moe Industries was sued. Moe, based in Ostby, denied it. Its chief executive, Ola Moe, wept. Not who is known to
    everybody by the surname.
    """
    bodies: dict[str, int] = {}
    people: dict[str, int] = {}
    shared = {word for word in known.openings & known.tokens if not sex_of(word)}
    for run in runs:
        if run.keys in known.bodies and len(run.keys) > 1 and run.keys[0] in shared:
            bodies.setdefault(run.keys[0], run.start)
        elif (run.keys in known.persons and len(run.keys) > 1) or run.honorific:
            for word in shared.intersection(run.keys):
                people.setdefault(word, run.start)
    found = {word: range(start, people[word]) for word, start in bodies.items() if start < people.get(word, 0)}
    everybody = frozenset(map(key, known_surnames(()))) if found else frozenset()
    return {word: place for word, place in found.items() if word not in everybody}


def told_bynames(tokens: Tokens, runs: Sequence[ParsedRun]) -> frozenset[str]:
    """Return the names of several words by which people are known, too: Bo Moe, a smith known as | Iron Welder |."""
    people = (run for run in runs if run.kind is RunKind.PERSON or run.kind is RunKind.UNSURE)
    told = (other_name(tokens, run.tokens.stop)[0] for run in people)
    return frozenset(name for name in told if " " in name)


def called_by_byname(run: ParsedRun, bynames: Container[str]) -> ParsedRun:
    """Return a post in capitals as the person who is known by it: | Iron Welder | said."""
    words = run.run.words
    if run.kind is not RunKind.TITLE or " ".join(word.text for word in words) not in bynames:
        return run
    return taken_apart(run.run, RunKind.PERSON, words)


def with_fronts(tokens: Tokens, runs: Sequence[ParsedRun], known: Known) -> Known:
    """Return the names with the one of which the first word speaks alone: Vantor Mobility cut jobs. Vantor said.

    Where the last word is no usual noun it is a person's: Thawil Precha. Not a thing: the Vantor Swift.
    """
    alone = {word for word in known.alone - known.tokens - known.openings if word not in lexicon.surnames()}
    found: dict[str, set[Words]] = {}
    for run in runs:
        if run.kind is not RunKind.UNSURE or run.keys in known.persons:
            continue
        # "Naw Paw Wah, 40, left. Naw Paw said": she is the same
        front = len(run.keys) > 2 and run.keys[:-1] in known.persons and run.keys[-1] not in lexicon.common_words()
        plain = len(run.keys) <= LONGEST_NAME and not run.run.links and not run.run.has(_NO_NAME)
        if (front or run.keys[0] in alone) and plain and not _is_of_thing(tokens, run.tokens):
            found.setdefault(" ".join(run.keys[:-1]) if front else run.keys[0], set()).add(run.keys)
    names = {words for several in found.values() for words in several if len(several) == 1}
    bodies = {words for words in names if words[-1] in lexicon.common_words() and words[-1] not in lexicon.surnames()}
    return known._replace(
        bodies=known.bodies | bodies,
        openings=known.openings | {words[0] for words in bodies},
        persons=known.persons | (names - bodies),
        tokens=known.tokens | {word for words in names - bodies for word in words},
    )


def _is_of_thing(tokens: Tokens, place: range) -> bool:
    """Return whether a determiner stands before a name, or a noun behind it: the Vantor Swift, Vantor Home goods."""
    return tokens.shapes[max(0, place.start - 1)] in "DNH" or tokens.shapes[place.stop : place.stop + 1] == "n"

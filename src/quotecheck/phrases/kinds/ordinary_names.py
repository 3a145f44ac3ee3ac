"""Names of one word that English writes small, too: “They sank it,” | Stark | said."""

from collections.abc import Set as AbstractSet

from quotecheck import lexicon
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.people import GIVEN, PLACE, ROLE, role_word
from quotecheck.model import MentionKind
from quotecheck.phrases.beside.positions import Positions
from quotecheck.phrases.kinds.evidence import evidence
from quotecheck.phrases.kinds.known_names import Known
from quotecheck.phrases.name_words.names import ParsedRun, RunKind, taken_apart

_READ = 40  # places of a word, so that a book costs no more than its length


def called_by_word(positions: Positions, run: ParsedRun, known: Known) -> MentionKind:
    """Return what an ordinary word names that speaks: said Stark; but according to Harvest; Comet of Comet Co."""
    first = run.tokens.start
    paper = positions.index.tokens.lower[max(0, first - 2) : first] == ("according", "to")
    body = paper or any(words[0] == run.keys[0] for words in known.bodies)
    return MentionKind.ORGANIZATION if body or evidence(positions, run) < 0 else MentionKind.NAME


def stands_as_role(positions: Positions, run: ParsedRun, known: Known) -> bool:
    """Return whether a word for what somebody is stands for that and not as a name: the Speaker; Speaker said.

    Where a sentence opens it does, unless many are called that, and one in the article: Ada Porter …. | Porter | said.
    """
    tokens, first = positions.index.tokens, run.name[0].first
    if first and tokens.lower[first - 1] in lexicon.words("plain_articles"):
        return True
    role = role_word(tokens.lower[first])
    borne = role is not None and role.surname and run.keys[0] in known.surnames and run.end in positions.heads
    return opens(positions, first) and not borne


def is_told_by_capital(positions: Positions, run: ParsedRun) -> bool:
    """Return whether an ordinary word is a name by its capital: it is all of the name, and nowhere written small.

    Where no sentence opens, and no owner or article stands before it: the Harbour, Ostby's Harbour.
    """
    tokens, place = positions.index.tokens, run.tokens
    word = run.name[0].text
    before, behind = tokens.words[place.start - 1 : place.start], tokens.words[place.stop : place.stop + 1]
    if len(place) != 1 or word.endswith("s") or word.isupper() or opens(positions, place.start):
        return False
    taken = not of_classes("preposition", "of", "coordinator").isdisjoint(behind)  # Fight | for Fifteen
    if taken or before in (("the",), ("The",), ("'s",)) or word.lower() in lexicon.words("directions"):
        return False  # In other | Western states, he counts on women
    if any(one[:1].isupper() for one in before + behind):
        return False
    every = tokens.places[word.lower()][:_READ]
    return all(tokens.words[i] == word and not _ends_name(positions, i) for i in every)


def _ends_name(positions: Positions, token: int) -> bool:
    """Return whether a word ends a longer name, and so is none alone: the bridge is called Long | Span."""
    before = positions.index.tokens.words[token - 1 : token]
    return bool(before) and before[0][:1].isupper() and not positions.opens_sentence(token - 1)


def opens(positions: Positions, token: int) -> bool:
    """Return whether a sentence starts at `token`; none does behind a comma and a mark: “No,” | Stark."""
    if tuple(positions.index.tokens.words[max(0, token - 2) : token]) in _GOES_ON:
        return False
    return positions.opens_sentence(token)


_GOES_ON = ((",", "”"), (",", '"'), (",", "’"))


def called_by_surname(run: ParsedRun, surnames: AbstractSet[str]) -> ParsedRun:
    """Return a courtesy and a post as the person whose surname it is: Ada Weaver left. | Ms. Weaver | was ill."""
    words = run.run.words
    if run.kind is not RunKind.TITLE or len(words) != len(("Ms.", "Weaver")) or run.keys[-1] not in surnames:
        return run
    courtesy = words[0].text
    if courtesy.lower().rstrip(".") not in lexicon.words("courtesies"):
        return run
    return taken_apart(run.run, RunKind.PERSON, words[1:], run.title, courtesy)


def is_slip(positions: Positions, run: ParsedRun, known: Known) -> bool:
    """Return whether a single word that opens a sentence is a surname with a letter too many or too few.

    Ana Garrity spoke. | Garritty | was unimpressed: no word, and no place.
    """
    name, word = run.name[0], run.keys[0]
    if len(word) < _SHORTEST_SLIP or not positions.opens_sentence(name.first) or name.flags & (GIVEN | PLACE | ROLE):
        return False
    if word in lexicon.common_words() or word in lexicon.surnames() or word[-1] == "s":
        return False
    return any(one[0] == word[0] and len(one) != len(word) and edits(one, word) == 1 for one in known.surnames)


_SHORTEST_SLIP = 6  # letters

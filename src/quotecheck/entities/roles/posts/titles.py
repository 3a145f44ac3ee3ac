"""What a title means, whatever its wording: the office, its rank, what it is in charge of."""

from collections.abc import Sequence
from functools import cache, lru_cache

from quotecheck.lexicon import words
from quotecheck.lexicon.lands import lands
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.offices import Office, find_offices, offices
from quotecheck.lexicon.organisations import american_spellings
from quotecheck.system.tuples import NamedTuple

PERSON_ENDINGS = ("woman", "person", "man")
"""What a noun for somebody may end in that says no more of the office: chair | woman."""
_RANKS_JOINED = ("deputy", "vice")
_STEM = 6  # letters: monitor, monitoring; combat, combating
_PARTED = str.maketrans(dict.fromkeys('-–—/&()[],;:"“”', " "))


class Title(NamedTuple):
    """A title taken apart.

    `office` is None where it is no listed office. `noun` is its head, one for all words of one meaning. `ranks` are the
    words that make it a lesser post. `matter` are the stems of what it says beside the office: portfolio, body, place.
    """

    office: Office | None
    noun: str
    ranks: frozenset[str]
    matter: frozenset[str]

    @property
    def name(self) -> str:
        """The office under its full name, or the noun."""
        return self.office.name if self.office else self.noun


@lru_cache(maxsize=512)
def read_title(text: str, head: str) -> Title:
    """Return what the title `text` means; `head` is the noun that names the post."""
    written = text.lower().replace("’", "'").split()
    told = (_without_stops(piece) for piece in written if not piece.endswith(YEARS_OLD))
    pieces = [part for piece in told for part in _rank_apart(piece)]
    front = _front_end(pieces)
    office, named = None, range(0)
    for place, found in find_offices([piece.rstrip(",") for piece in pieces]):
        # The office is the head of the phrase: "spokesman for the mayor" is a spokesman.
        # A general director is no general, a private investigator no private.
        beside = place.start == 0 and not office and (found.realm != "rank" or place.stop == len(pieces))
        if place.start < front <= place.stop or beside:
            office, named = found, place
    rest = _words([*pieces[: named.start], *pieces[named.stop :]] if office else pieces)
    lesser, loose = words("lesser_ranks"), words("loose_title_words")
    ranks = frozenset(word for word in rest[:3] if word in lesser)
    matter = (word for word in rest if word not in loose and word not in lesser and word != head)
    return Title(
        office,
        one_head(_rank_apart(head)[-1]),
        ranks,
        frozenset(map(stem_of_title, matter)),
    )


def _without_stops(piece: str) -> str:
    """Return a piece of a title without the stops of its abbreviations: U.S., Gov."""
    if "." not in piece:
        return piece
    whole = piece.rstrip(".")
    return whole.replace(".", "") if all(len(part) < 2 for part in whole.split(".")) else whole


def _rank_apart(piece: str) -> Sequence[str]:
    """Return the parts of a word that joins a lesser rank to a post: vice-minister; not vice-chancellor, an office."""
    rank, _, post = piece.partition("-")
    if rank not in _RANKS_JOINED or piece in offices():
        return (piece,)
    office = offices().get(post)
    full = office.realm != "rank" if office else post in words("single_heads")
    return (rank, post) if full else (piece,)  # a vice-captain may be captain for a day


def _front_end(pieces: Sequence[str]) -> int:
    """Return the piece before which a title has said what the post is: chief | of police."""
    for i, piece in enumerate(pieces):
        if piece.endswith(","):
            return i + 1
        if 0 < i < len(pieces) - 1 and piece in words("front_ends"):
            return i
    return len(pieces)


def _words(pieces: Sequence[str]) -> list[str]:
    """Return the words of a title, possessive endings and single letters left out."""
    parts = " ".join(pieces).translate(_PARTED).split()
    bare = (part.removesuffix("'s").removesuffix("'") for part in parts)
    return [word for word in bare if len(word) > 1]


def neutral(head: str) -> str:
    """Return a noun for who holds an office, as for a man or a woman: chair, of chairwoman."""
    for ending in PERSON_ENDINGS:
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return head.removesuffix(ending)
    return head


def one_head(head: str) -> str:
    """Return the noun that stands for all words of its meaning; ambassador-at-large is an ambassador."""
    head = head.partition("-at-")[0].partition("-in-")[0]
    if head in words("heads_of_anything"):
        return "director"
    bare = neutral(head)
    return head if bare == head else f"{bare}person"


def stem_of_title(word: str) -> str:
    """Return the letters of a word in small letters by which titles compare it."""
    return (american_spellings().get(word) or lands().get(word, word)).removesuffix("s")[:_STEM]


@cache
def stems_of(name: str) -> frozenset[str]:
    """Return the words of a list, each as titles compare it."""
    return frozenset(map(stem_of_title, words(name)))

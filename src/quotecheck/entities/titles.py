"""What a title means, whatever its wording: the office, its rank, what it is in charge of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quotecheck.lexicon.offices import Office, find_offices, offices

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_STOPS = re.compile(r"\.(?=\s|$)|(?<=\b\w)\.")
# Words that make another post of a post.
_RANKS = frozenset("adjunct assistant associate co deputy elect junior lieutenant second sub under vice".split())
# Words that a title may have or lack and be the same title.
_LOOSE = frozenset(
    """
    a american an and as at british by chairman chief current director executive federal first for from general head in
    lead local longtime national new of officer official on or permanent principal s senior special state the to top uk
    us veteran with
    """.split()
)
_SPELT = {"labour": "labor", "defence": "defense", "programme": "program", "centre": "center"}
_HEADS = frozenset(("head", "director", "chief", "boss", "manager", "leader"))
_STEM = 6  # letters: monitor, monitoring; combat, combating
_FRONT = re.compile(r"\s(?:of|for|at|in|with|on|to|from|who|that|under)\s|,")


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart.

    `office` is None where it is no listed office. `noun` is its head, one for all words of one meaning. `ranks` are the
    words that make it a lesser post. `matter` are the stems of what it says beside the office: portfolio, body, place;
    `wording` are the stems of all its words that say something.
    """

    office: Office | None
    noun: str
    ranks: frozenset[str]
    matter: frozenset[str]
    wording: frozenset[str]

    @property
    def name(self) -> str:
        """The office under its full name, or the noun."""
        return self.office.name if self.office else self.noun


@lru_cache(maxsize=512)
def read_title(text: str, head: str) -> Title:
    """Return what the title `text` means; `head` is the noun that names the post."""
    lower = _STOPS.sub("", text.lower().replace("’", "'"))
    front_end = front.start() if (front := _FRONT.search(lower)) else len(lower)
    office, span = None, (0, 0)
    for start, end in find_offices(lower):
        # The office is the head of the phrase: "spokesman for the mayor" is a spokesman.
        if start < front_end <= end or end == front_end or (start == 0 and not office):
            office, span = offices()[lower[start:end]], (start, end)
    rest = lower if office is None else f"{lower[: span[0]]} {lower[span[1] :]}"
    ranks = frozenset(word for word in _words(rest)[:3] if word in _RANKS)
    matter = (word for word in _words(rest) if word not in _LOOSE and word not in _RANKS and word != head)
    wording = (word for word in _words(lower) if word in _HEADS or (word not in _LOOSE and word not in _RANKS))
    return Title(office, _one_head(head), ranks, frozenset(map(_stem, matter)), frozenset(map(_stem, wording)))


def _words(title: str) -> list[str]:
    """Return the words of a title in lower case, possessive endings and single letters left out."""
    return [word for found in _WORD.findall(title) if len(word := found.removesuffix("'s").removesuffix("'")) > 1]


def _one_head(head: str) -> str:
    """Return the noun that stands for all words of its meaning; ambassador-at-large is an ambassador."""
    head = re.sub("-(?:at|in)-.*", "", head)
    if head in _HEADS:
        return "director"
    for ending in ("woman", "person", "man"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return f"{head.removesuffix(ending)}person"
    return head


def _stem(word: str) -> str:
    return _SPELT.get(word, word).removesuffix("s")[:_STEM]

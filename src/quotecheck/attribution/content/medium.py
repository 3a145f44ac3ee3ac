"""What a statement was made in or through: an email, television, an interview with the paper."""

from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.grammar import NOUNS, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon import people

_MEDIUM = rf"[Pa](?P<phrase>{NOUNS})|[Pa](?P<through>[D0]?[NKq]++)"


@cache
def _speaking_things() -> frozenset[str]:
    """Return the words for what a statement is made through or in."""
    return lexicon.words("media").union(people.heads("documents"))


def medium_of(skeleton: Skeleton, outside: tuple[range, ...]) -> range | None:
    """Return the phrase that says through what a statement was made: in an email, on television.

    Args:
        skeleton: the text's skeleton.
        outside: the stretches of the statement's sentence beside its cue and outside its content.
    """
    for stretch in outside:
        if _speaking_things().isdisjoint(skeleton.lower[stretch.start : stretch.stop]):
            continue
        for match in compiled(_MEDIUM).finditer(skeleton.symbols, stretch.start, stretch.stop):
            if skeleton.lower[match.start()] not in lexicon.words("before_media"):
                continue
            words = skeleton.lower[match.start() + 1 : match.end()]
            if not _speaking_things().isdisjoint(words):
                return range(match.start(), match.end())
    return None


@cache
def _ends_of_media() -> frozenset[str]:
    return frozenset(medium.split()[-1] for medium in lexicon.words("media"))


_QUALIFIES = frozenset("NKRYy0")
_LONGEST_MEDIUM = 5


def without_medium(skeleton: Skeleton, start: int, end: int) -> int:
    """Return where an object ends without what was said in it: praised Moe | in a recent interview with the Star."""
    at = skeleton.symbols.find("P", start + 1, end - 1)
    while at >= 0:
        if is_through(skeleton, at):
            return end if "a" in skeleton.symbols[at:end] else at  # described it in a letter as a farce
        at = skeleton.symbols.find("P", at + 1, end - 1)
    return end


def is_through(skeleton: Skeleton, at: int) -> bool:
    """Return whether what something was said in begins at `at`, with its preposition: praised Moe | on Twitter."""
    through = skeleton.symbols[at : at + 1] == "P" and skeleton.lower[at] in lexicon.words("before_media")
    return through and is_medium(skeleton, at + 1)


def is_medium(skeleton: Skeleton, at: int) -> bool:
    """Return whether a phrase is a medium: his Facebook post; Twitter; not: Twitter and the like, an email server."""
    symbols, lower = skeleton.symbols, skeleton.lower
    last = at
    if symbols[at] == "D":
        if lower[at] not in lexicon.words("determiners_of_media"):
            return False
        while last < at + _LONGEST_MEDIUM and symbols[last + 1] in _QUALIFIES:
            last += 1
            if lower[last] in _ends_of_media() and symbols[last + 1] not in "NK":
                break
    return lower[last] in _ends_of_media() and (symbols[at] == "D" or symbols[at + 1] not in "NK&,")

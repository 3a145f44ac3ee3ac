"""Find another name that a clause gives somebody: "Ola Moe, who goes by Bobo", "Kari Lie (née Ree)"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quotecheck import lexicon
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Tokens
from quotecheck.phrases.beside.bynames import byname

_BORN = MappingProxyType({"née": "f", "nee": "f", "né": "m"})
_HOME = 2  # tokens before a home: baker, from
_PHRASE = 8  # tokens behind "known" in which its "as" stands
_REACH = 14  # tokens behind a name in which such a clause starts
_MOST = 3  # words of the other name
_LONGEST = 8  # words of a phrase that leads to it, at most
_ENDS = frozenset({".", "|", "\n", ";", "“"})
_JOINING = frozenset({",", "and", "but", "is", "was"})
_OPENING = frozenset({",", "(", '"', "“", "‘"})


def _phrases() -> Mapping[str, Sequence[tuple[str, ...]]]:
    return lexicon.by_first_word("before_other_names")


def is_home(tokens: Tokens, first: int) -> bool:
    """Return whether a name that starts at the token `first` is where somebody is from: a baker from Vestre Sund."""
    if first < _HOME or tokens.lower[first - 1] not in lexicon.words("before_homes"):
        return False
    kind = noun_kind(tokens.lower[first - _HOME])
    return kind is not None and kind.noun is Noun.PERSON


def other_name(tokens: Tokens, behind: int) -> tuple[str, int]:
    """Return the other name that a clause behind a name gives, and the token behind it; nothing and `behind` if none.

    Args:
        tokens: those of the article.
        behind: the token behind the name.
    """
    found = _after_phrase(tokens, behind)
    return found if found[0] else byname(tokens, behind)


def sex_at_birth(tokens: Tokens, behind: int) -> str:
    """Return the sex that the word before somebody's first surname tells, m or f: Jan Moe, | née | Lie; or nothing."""
    opens = tokens.words[behind : behind + 1] in ((",",), ("(",))
    return _BORN.get(tokens.lower[behind + 1], "") if opens else ""


def _after_phrase(tokens: Tokens, behind: int) -> tuple[str, int]:
    known, lower, words = _phrases(), tokens.lower, tokens.words
    renown = lexicon.words("participles_of_renown")
    if _signs().isdisjoint(lower[behind : behind + _REACH + _LONGEST]):
        return "", behind
    for at in range(behind, min(behind + _REACH, len(words))):
        if words[at] in _ENDS:
            break
        for rest in known.get(lower[at], ()):
            start = at + 1 + len(rest)
            if lower[at + 1 : start] != rest:
                continue
            if found := _name_at(tokens, _without_article(lower, at, start)):
                return found
            break
        # known on the terraces as Bobo, famous among the carters as Sister Bo
        link = _as_behind(lower, words, at) if lower[at] in renown else 0
        if link and (found := _name_at(tokens, _without_article(lower, at, link + 1))):
            return found
    return "", behind


@cache
def _signs() -> frozenset[str]:
    """Return a word of each phrase that leads to another name, one that few texts have: also | known | as."""
    phrases = [(first, *rest) for first, rests in _phrases().items() for rest in rests]
    rare = {next((word for word in reversed(phrase) if word not in function_words()), phrase[0]) for phrase in phrases}
    return lexicon.words("participles_of_renown") | rare


def _without_article(lower: Sequence[str], told: int, start: int) -> int:
    """Return where a name starts, its article left out where somebody is said to have it: and known as the | Admiral.

    Not something else beside the name: Ana Moe, head of the firm known as | the Pearl.
    """
    before = lower[told - 1]
    kind = noun_kind(before)
    own = before in _JOINING or before.endswith("ly") or (kind is not None and kind.noun is Noun.PERSON)
    return start + (own and lower[start : start + 1] == ("the",))


def _name_at(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Return the capitals that stand at a token or behind a mark there, and the token behind them; None if none do."""
    words = tokens.words
    start = at + (words[at : at + 1] != () and words[at] in _OPENING)
    stop = start
    while stop < min(start + _MOST, len(words)) and tokens.shapes[stop] in "KATZIJMYS":
        stop += 1
    return (" ".join(words[start:stop]), stop) if stop > start else None


def _as_behind(lower: Sequence[str], words: Sequence[str], known: int) -> int:
    """Return the token of the "as" behind "known" or the like and a phrase of where or to whom, else 0.

    Known locally | as, famous among the carters | as.
    """
    for at in range(known + 2, min(known + _PHRASE, len(words) - 1)):
        if words[at] in _ENDS or words[at] == ",":
            return 0
        if lower[at] == "as":
            return (
                at if lower[known + 1] in lexicon.words("before_whereabouts") or lower[known + 1].endswith("ly") else 0
            )
    return 0

"""Find the byname that people have for somebody: "Ana Moe (Aunty Annie)", "whom everybody calls Bobo"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import GIVEN, role_word
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.titles import honorifics, long_titles, styles_of_kin
from quotecheck.model import Tokens

_REACH = 30  # tokens behind a name in which a byname is given
_CLAUSE = 9  # tokens from whom to calls
_CALLERS = 4  # tokens: the older people here
_MOST = 3  # words of a byname
_NAMES = "KATZIJMYS"  # shapes
_SHORT = 2  # letters that the short form of a name has in common with it
_MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_BREAKS = frozenset({",", "—", "–", "--", "-", "(", "or"})
_SEXES = {"him": "m", "his": "m", "her": "f"}
_BEFORE_A_NAME = frozenset({"by", "under"})
_NAME = 4  # tokens of "by her married name"
_PRONOUNS = frozenset({"him", "her", "them"})
_OF_PEOPLE = _PRONOUNS | {"whom", "who", "goes"}
_BEING = frozenset({"is", "was"})
_KNOWN = frozenset({"called", "known", "nicknamed"})
_PASSIVE = 6  # tokens from as to known: as she is still widely | known
_ENDS = frozenset({"\n", ";", ":"})


@cache
def _calling() -> frozenset[str]:
    return lexicon.words("verbs_of_calling") | lexicon.words("verbs_of_addressing") | _KNOWN


def byname(tokens: Tokens, behind: int) -> tuple[str, int]:
    """Return the byname that the words behind a name give its bearer, and the token behind it; nothing if none.

    Args:
        tokens: those of the article.
        behind: the token behind the name.
    """
    words, lower = tokens.words, tokens.lower
    if found := _in_brackets(tokens, behind):
        return found
    aside = behind + 2 * (lower[behind + 1 : behind + 2] != () and lower[behind + 1].isdigit())  # Ana Moe, 61, Bobo to
    if words[aside : aside + 1] and words[aside] in _BREAKS and (found := _for_others(tokens, aside)):
        return found
    calling = _calling()
    if calling.isdisjoint(lower[behind : behind + _REACH]):
        return "", behind
    named = False
    for at in range(behind, min(behind + _REACH, len(words) - 1)):
        if words[at] in _ENDS:
            break
        if lower[at] in _KNOWN and not named and (found := _is_called(tokens, behind, at)):
            return found
        if lower[at] in calling and (found := _called(tokens, behind, at, named=named)):
            return found
        named = named or bool(tokens.flags[at] & GIVEN and words[at][0].isupper())
    return "", behind


def called_so(tokens: Tokens, name: range) -> str:
    """Return the sex of who is called by the name at some tokens, by its own words beside them; nothing if none tells.

    Bobo, as her pupils call | her; Mo, as | she | is known to customers; goes by | her | married name, Lie.
    """
    return _as_called(tokens, name.stop) or _by_that_name(tokens, name.start)


def _as_called(tokens: Tokens, behind: int) -> str:
    lower = tokens.lower
    at = behind + (tokens.words[behind : behind + 1] == (",",))
    if lower[at : at + 1] != ("as",):
        return ""
    if lower[at + 1 : at + 2] in (("he",), ("she",)):
        return "" if _KNOWN.isdisjoint(lower[at + 2 : at + _PASSIVE]) else pronoun_sexes()[lower[at + 1]]
    calling = lexicon.words("verbs_of_calling")
    pronouns = (lower[i + 1] for i in range(at + 1, min(at + _CLAUSE, len(lower) - 1)) if lower[i] in calling)
    return _SEXES.get(next(pronouns, ""), "")


def _by_that_name(tokens: Tokens, at: int) -> str:
    stop = at - (tokens.words[at - 1] == ",")
    by, whose, _, name = tokens.lower[stop - _NAME : stop] if stop >= _NAME else ("",) * _NAME
    return _SEXES.get(whose, "") if by in _BEFORE_A_NAME and name == "name" else ""


def without_style(name: str) -> str:
    """Return a byname without the word for kin or the title before it: Daeng, of Uncle Daeng, Yam of Mak Cik Yam."""
    first, _, rest = name.partition(" ")
    style, _, alone = rest.partition(" ")
    if alone and (first, style) in long_titles():
        return alone
    return rest if rest and (first in honorifics() or role_word(first.lower())) else name


def tells_person(tokens: Tokens, behind: int, found: str, stop: int) -> bool:
    """Return whether another name, which ends before the token `stop`, is somebody's: (Aunty Annie), who goes by Bobo.

    Args:
        tokens: those of the article.
        behind: the token behind the name that has another.
        found: the other name, empty for none.
        stop: the token behind it.
    """
    style, _, rest = found.partition(" ")
    of_kin = style in styles_of_kin() or (rest and style in lexicon.words("styles_like_names"))
    return bool(found) and (bool(of_kin) or not _OF_PEOPLE.isdisjoint(tokens.lower[behind:stop]))


def _is_called(tokens: Tokens, behind: int, at: int) -> tuple[str, int] | None:
    """Return the byname in a sentence of its own: On the pier he is | called | Uncle Bo; she is better | known | as Mo.

    Not where kin are spoken of between: Her brother keeps bees. He is called Ted.
    """
    lower = tokens.lower
    being = at - 1 if lower[at - 1] in _BEING else at - 2  # is | better | known
    if lower[being] not in _BEING or lower[being - 1] not in ("he", "she"):
        return None
    if not lexicon.words("kin").isdisjoint(lower[behind:being]):
        return None
    link = next((i for i in range(at, min(at + _PASSIVE, len(lower) - 1)) if lower[i] == "as"), at)
    return _name_at(tokens, link + 1) if link > at or lower[at] != "known" else None


def _called(tokens: Tokens, behind: int, at: int, *, named: bool) -> tuple[str, int] | None:
    """Return the byname behind a verb of calling at `at`, where it is said of whoever is named before `behind`."""
    words, lower = tokens.words, tokens.lower
    clause = lower[max(behind, at - _CLAUSE) : at]
    if lower[at] in lexicon.words("verbs_of_addressing"):  # whose pupils know her as Annie; whom all address as Annie
        whom = at + (lower[at + 1] in _PRONOUNS and not named)
        given = lower[whom + 1 : whom + 2] == ("as",) and (whom > at or "whom" in clause)
        return _name_at(tokens, whom + 2) if given else None
    if lower[at + 1] in _PRONOUNS:  # Everybody here calls her Annie.
        found = _name_at(tokens, at + 2)
        finite = lower[at] == "calls" or (lower[at] == "call" and _are_callers(lower[at - 1 : at]))
        return found if found and not named and finite else None  # not "refused to call him Ted"
    found = _name_at(tokens, at + 1)
    if not found:
        return None
    if "whom" in clause or ("who" in clause[:-1] and lower[at] in ("call", "calls")):
        return found  # whom the neighbours call Bobo; who everyone calls Bobo
    passive = lower[at] not in ("call", "calls") and (
        lower[found[1] : found[1] + 1] == ("by",)
        or lower[at] in ("nicknamed", "dubbed")
        or (lower[at - 1] in lexicon.words("before_bynames") and words[found[1] : found[1] + 1] == (",",))
    )
    if not passive or words[behind] != ",":
        return None
    own = all(not word[0].isalpha() or word in lexicon.words("before_bynames") for word in lower[behind:at])
    return found if own or found[0].split()[0] in styles_of_kin() else None


def _in_brackets(tokens: Tokens, behind: int) -> tuple[str, int] | None:
    """Return a byname in brackets: in marks, with a word for kin, or short for the name: Annemarie Moe (Annie)."""
    if tokens.words[behind : behind + 1] != ("(",):
        return None
    found = _name_at(tokens, behind + 1)
    if not found or tokens.words[found[1] : found[1] + 1] != (")",):
        return None
    parts = found[0].split()
    marked = tokens.words[behind + 1] in _MARKS
    if marked or (parts[0] in styles_of_kin() and len(parts) > 1) or _is_short(tokens, behind, parts):
        return found[0], found[1] + 1
    return None


def _is_short(tokens: Tokens, behind: int, parts: Sequence[str]) -> bool:
    """Return whether a single word is short for one of the words before a token: Annie, of Annemarie."""
    word = parts[0].lower()
    if len(parts) > 1 or parts[0].isupper():
        return False
    before = tokens.lower[max(0, behind - _MOST) : behind]
    return any(name[:_SHORT] == word[:_SHORT] and len(word) < len(name) for name in before)


def _for_others(tokens: Tokens, behind: int) -> tuple[str, int] | None:
    """Return a byname set off by a mark that says who uses it: — “Bobo” to his friends —, or Bobo as they call him."""
    words, lower = tokens.words, tokens.lower
    start = behind + 1
    joined = lower[behind] == "or"
    if lower[start : start + 1] == ("or",):
        joined, start = True, start + 1
    while lower[start : start + 1] and lower[start] in lexicon.words("before_bynames"):
        start += 1
    found = _name_at(tokens, start)
    if not found:
        return None
    stop = found[1] + (words[found[1] : found[1] + 1] == (",",))
    link, rest = lower[stop : stop + 1], lower[stop + 1 : stop + _CLAUSE]
    if link == ("to",) and _are_callers(rest[:_CALLERS]):
        return found
    if link == ("as",) and not lexicon.words("verbs_of_calling").isdisjoint(rest):
        return found
    return found if joined and words[start] in _MARKS and link == ("to",) else None


def _are_callers(phrase: Sequence[str]) -> bool:
    """Return whether a phrase opens with those who have a byname for somebody: her pupils; not the core, of Chelsea."""
    own = takewhile(str.isalpha, phrase)
    kinds = ((word, noun_kind(word)) for word in own)
    return any(
        word in lexicon.words("those_who_call")
        or word in lexicon.words("kin")
        or (kind is not None and kind.plural and kind.noun is Noun.PERSON)
        for word, kind in kinds
    )


def _name_at(tokens: Tokens, start: int) -> tuple[str, int] | None:
    """Return the capitalised words that begin at a token, in marks or not, and the token behind them."""
    words = tokens.words
    closing = _MARKS.get(words[start]) if start < len(words) else None
    first = start + (closing is not None)
    stop = first
    while stop < min(first + _MOST, len(words)) and tokens.shapes[stop] in _NAMES:
        stop += 1
    if stop == first or (closing and words[stop : stop + 1] != (closing,)):
        return None
    return " ".join(words[first:stop]), stop + (closing is not None)

"""What stands around a name and tells a person's from a body's: ", who", ", a company", "published by"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, is_kind_of_body, noun_kind
from quotecheck.lexicon.people import BODY, PLACE, ROLE, heads
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Tokens
from quotecheck.phrases.role_words.role_fronts import front

_OF_PERSONS = frozenset({"who", "whose", "himself", "herself"})
_PARTIES = ("R-", "D-")
_FOUNDING = frozenset({"founded", "co-founded", "cofounded"})
_PRINTED = (("magazine",), ("newspaper",), ("tabloid",))
_PREFIXES = frozenset({"fitz"})
_FOR_OF = frozenset({"for", "of"})
_LONGEST_ASIDE = 12  # tokens in which an apposition must say what the body is
_AHEAD = 90  # characters in which a pronoun tells what the source is
_LONGEST_KIND = 6  # tokens: the state-owned power utility
_OF_BODIES = frozenset({("had",), ("has",), ("plans",), ("will",), ("would",)})
_ACRONYM = range(2, 9)  # letters
_EXCHANGE = range(2, 9)
_LONGEST_SYMBOL = 6
_OF_NAMES = "KAJI"  # shapes


def person_follows(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether what stands at `at` follows a person's name: ", who", ", 46,", "(D-Ohio)"."""
    if at >= limit:
        return False
    word = tokens.words[at]
    if word in _OF_PERSONS:
        return True
    if at + 1 >= limit:
        return False
    if word == "(":
        return tokens.words[at + 1].startswith(_PARTIES) or (
            tokens.words[at + 1] in ("R", "D") and tokens.words[at + 2 : at + 3] == ("-",)
        )
    if word != ",":
        return False
    age = at + 2 if tokens.words[at + 1] == "aged" else at + 1
    if age + 1 < limit and tokens.words[age].isdigit() and len(tokens.words[age]) < 3:
        return tokens.words[age + 1] in (",", ".")
    return tokens.words[at + 1] in _OF_PERSONS


def is_home(tokens: Tokens, at: int) -> bool:
    """Return whether the word at `at` is where the one named before it comes from: Otto Wendel of | Graz, who taught.

    Also behind an age or a comma: Ida Berg, 71, from | Moss, who; and where many are: officials in | Moss, who. Not of
    whom somebody is: Friends of | Moe, who.
    """
    before = at - 2
    many = noun_kind(tokens.lower[before]) if before >= 0 and tokens.lower[at - 1] == "in" else None
    if many and many.plural and many.noun in (Noun.PERSON, Noun.GROUP):
        return True
    if before < 1 or tokens.lower[at - 1] not in lexicon.words("before_homes"):
        return False
    while before > 1 and (tokens.words[before] == "," or tokens.words[before].isdigit()):
        before -= 1
    surname, other = tokens.lower[before], tokens.flags[before] & (BODY | ROLE | PLACE)
    plain = surname in lexicon.common_words() and surname not in lexicon.surnames()
    return not other and not plain and all(tokens.shapes[i] in _OF_NAMES for i in (before - 1, before))


def body_follows(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether what stands at `at` follows a body's name: ", which", "(HRB)", ", a maker of boats"."""
    if at >= limit:
        return False
    words = tokens.words
    if words[at] == "which" or _brackets_acronym(tokens, at, limit, _ACRONYM):
        return True
    if words[at] != "," or at + 1 >= limit:
        return False
    if words[at + 1] == "which":
        return True
    if words[at + 1] not in lexicon.words("plain_articles"):
        return False
    kinds = lexicon.words("body_kinds")
    for i in range(at + 2, min(at + 2 + _LONGEST_ASIDE, limit)):
        if words[i] in kinds:
            return True
        if words[i] in (",", ".", ";"):
            break
    return False


def acronym_follows(tokens: Tokens, at: int) -> bool:
    """Return whether an acronym of a body stands in brackets at `at`."""
    return _brackets_acronym(tokens, at, len(tokens.words), range(3, 9))


def _brackets_acronym(tokens: Tokens, at: int, limit: int, letters: range) -> bool:
    if at + 2 >= limit or tokens.words[at] != "(" or tokens.words[at + 2] != ")":
        return False
    word = tokens.words[at + 1]
    return word.isalpha() and word.isupper() and len(word) in letters


def _behind_noun(tokens: Tokens, at: int) -> int:
    """Return the token behind the noun that a name is given to, else `at`: a group | called Safe Harbour."""
    if at < len(("group", "called")) or tokens.lower[at - 1] not in lexicon.words("calling"):
        return at
    return at - 1 - (tokens.words[at - len((",", "called"))] == ",")


def names_body(tokens: Tokens, at: int) -> bool:
    """Return whether a noun for a body stands right before the token `at`: "the Dutch firm Van Halden Optics".

    Or what only a large company is called: the oil giant Halden Crest. Not one that says where: "at the hospital Moe
    said"; without an article at the head of a sentence only: "Rival airline Halden".
    """
    at = _behind_noun(tokens, at)
    word = tokens.words[at - 1] if at else ""
    kind = noun_kind(word.lower() if is_kind_of_body(word) else word)
    if word in lexicon.words("giants_of_trade"):
        return True
    if kind is None or kind.noun is not Noun.BODY or kind.plural:
        return False
    if word in lexicon.words("before_bodies"):
        return True
    if word in lexicon.words("bodies_unnamed"):
        return False
    begin = at - 1
    while begin > max(0, at - _LONGEST_KIND) and tokens.lower[begin] not in lexicon.words("articles"):
        begin -= 1
    if tokens.lower[begin] not in lexicon.words("articles"):
        opening = front(tokens, at - 1, max(0, at - _LONGEST_KIND))
        opens = not opening or tokens.shapes[opening - 1] in ".|"
        return opens and opening < at - 1 and tokens.words[opening][0].isupper()
    return not begin or tokens.lower[begin - 1] not in lexicon.words("before_places")


def body_precedes(tokens: Tokens, at: int) -> bool:
    """Return whether what stands before the token `at` makes a name a body's: the newspaper, published by, head of."""
    words = tokens.words
    before = at - 1
    if before >= 0 and words[before] == ",":
        before -= 1
    if before < 0:
        return False
    word, previous = words[before], words[before - 1] if before else ""
    if word in lexicon.words("before_bodies") or word in _FOUNDING or (word, previous) == ("tank", "think"):
        return True
    if word in _FOR_OF:
        return previous.startswith("spokes") or previous in lexicon.words("posts_of_bodies")
    if word == "by":
        return not lexicon.words("published").isdisjoint(words[max(0, before - 3) : before])
    return False


def speaks_of_itself(tokens: Tokens, at: int) -> bool:
    """Return whether the words behind a name say "its" and no "he" or "she"."""
    ahead = tokens.within(tokens.ends[at - 1], tokens.ends[at - 1] + _AHEAD)
    stop = tokens.shapes.find("|", at, ahead.stop)
    words = tokens.lower[at : ahead.stop if stop < 0 else stop]
    return "its" in words and pronoun_sexes().keys().isdisjoint(words)


def says_it_has(tokens: Tokens, at: int) -> bool:
    """Return whether a statement behind a name begins with what "it" does: Ostby Health said | it had flown them in."""
    behind = at + 1 + (tokens.lower[at + 1 : at + 2] == ("that",))
    return tokens.lower[behind : behind + 1] == ("it",) and tokens.lower[behind + 1 : behind + 2] in _OF_BODIES


def are_letters_of_no_name(tokens: Tokens, place: range) -> bool:
    """Return whether letters are the symbol of a share or the zone of a time."""
    return is_share_symbol(tokens, place) or is_time_zone(tokens, place)


def is_time_zone(tokens: Tokens, place: range) -> bool:
    """Return whether letters behind a time say in which zone it is: at 7:19 p.m. | EST; at 1900 | GMT."""
    before = tokens.words[place.start - 1 : place.start]
    halves = lexicon.words("halves_of_days")
    timed = bool(before) and (before[0][0].isdecimal() or tokens.lower[place.start - 1] in halves)
    return timed and len(place) == 1 and tokens.words[place.start] in lexicon.words("time_zones")


def is_share_symbol(tokens: Tokens, run: range) -> bool:
    """Return whether a run is a company's symbol on an exchange, or that exchange: Halden Foods, Inc. (NYSE: HLF)."""
    words, first, behind = tokens.words, run.start, run.stop
    if first < 1 or behind >= len(words):
        return False
    if words[behind] == ")":
        return first > 2 and words[first - 1] == ":" and words[first - 3] == "(" and len(words[first - 2]) in _EXCHANGE
    if words[first - 1] != "(" or words[behind] != ":" or words[behind + 2 : behind + 3] != (")",):
        return False
    return words[behind + 1].isupper() and len(words[behind + 1]) <= _LONGEST_SYMBOL


def is_printed(tokens: Tokens, stop: int, end: int) -> bool:
    """Return whether a noun for what is printed is behind the token `stop`, where a name ends: Family Boat | magazine.

    The name ends at the offset `end`, before any mark.
    """
    return tokens.lower[stop : stop + 1] in _PRINTED and tokens.ends[stop - 1] == end


def is_run_together(tokens: Tokens, at: int) -> bool:
    """Return whether a capital stands behind a small letter, as in companies' names: JetAir; not LaRue, Coca-Cola.

    Not who is asked: analysts polled by | StockTally.
    """
    word = tokens.words[at]
    inner = next((i for i in range(1, len(word)) if word[i].isupper() and word[i - 1].islower()), 0)
    if not inner or not is_camel(word) or tokens.lower[at - 1 : at] == ("by",):
        return False
    return word[:inner].lower() not in lexicon.words("name_particles") | _PREFIXES


def is_camel(word: str) -> bool:
    """Return whether capitals stand inside a word as in companies' names: JPMorgan, but not McCain, O'Brien."""
    return any(letter.isupper() for letter in word[1:]) and not word.startswith(("Mc", "Mac", "O'", "O’", "D'", "D’"))


def is_party_tag(tokens: Tokens, at: int) -> bool:
    """Return whether a word is the party and the seat of who is named before it: Sen. Ana Moe, | R-Ohio |, who said."""
    word = tokens.words[at]
    return word.startswith(_PARTIES) and word[2:3].isupper() and at > 0 and tokens.words[at - 1] in (",", "(")


def is_paper_of_place(tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether a place and what papers are often called are a paper's name: the Halden | Courier.

    Not where what stands before the noun is an ordinary word or letters: the Medical Examiner, the UN Observer.
    """
    if stop - first < _WITH_PLACE or first == 0 or tokens.lower[first - 1] != "the":
        return False
    if heads("body_nouns").get(tokens.lower[stop - 1]) not in ("media", "name"):
        return False
    return tokens.words[stop - 1][0].isupper() and all(_may_be_place(tokens, i) for i in range(first, stop - 1))


_WITH_PLACE = 2  # words


def _may_be_place(tokens: Tokens, at: int) -> bool:
    """Return whether a word with a capital is no ordinary word, no letters, and no part of anybody's name or post."""
    word = tokens.words[at]
    plain = tokens.lower[at] in lexicon.common_words()
    return word[0].isupper() and not word.isupper() and not plain and not tokens.flags[at] & ~PLACE

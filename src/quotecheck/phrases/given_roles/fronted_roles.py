"""Find the phrase that stands in apposition before a name: "its chief, Ola Moe,"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import CALENDAR, GIVEN, HONORIFIC
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.beside.closed_names import is_closed, is_closed_row
from quotecheck.phrases.beside.name_contexts import is_paper_of_place
from quotecheck.phrases.given_roles.roles_of_owners import behind_owner
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, is_somebody, read_phrase
from quotecheck.phrases.role_words.bracketed_initials import before_initials
from quotecheck.phrases.role_words.role_bounds import body_behind_comma, breaks, is_finite, leads_to_name
from quotecheck.phrases.role_words.roles import owner
from quotecheck.text.punctuation import SENTENCE_STOPS

_REACH = 120  # characters before a name that an apposition before it may take
_PREPOSITIONS = frozenset({"after", "before", "by", "with"})
_BECOMING = frozenset({"became", "becomes"})
_ONE_MORE = frozenset({"another", "one"})
_LIKENING = frozenset({"like", "unlike"})
_BOUNDARIES = frozenset(".!?;:—–,”\"“()'")


@cache
def _joints() -> frozenset[str]:
    """Return the words behind which an apposition may open."""
    return lexicon.words("before_appositions") | lexicon.words("adverbs_of_tenure")


def phrase_before(
    index: TextIndex, floor: int, comma: int, *, plural: bool, name: int = 0
) -> tuple[int, Phrase | None]:
    """Return the phrase, of one or of several, that fills all between a boundary and the comma before a name.

    Where "its" or "the" opens it, the name must end at a comma, unlike in "he left it to his brother, Ola Moe said".
    `name` is its first token, where another role stands between: "its captain, midfielder | Ola Moe,".
    """
    tokens = index.tokens
    low = max(floor, bisect_left(tokens.starts, tokens.starts[comma] - _REACH))
    if tokens.lower[comma - 1] in lexicon.words("selves"):
        comma -= 1  # a farmer himself, Ola Moe
    initials = before_initials(tokens, low, comma)
    closed = is_closed(tokens, name or comma + 1) or (plural and is_closed_row(tokens, comma + 1))
    for begin in _beginnings(tokens, low, comma, closed=closed):
        if (begin > low + 2 and names_before(tokens, begin)) or (begin > low and _is_supposed(tokens, begin)):
            continue
        if begin > low + 1 and (_is_anothers(tokens, begin) or _is_anothers_time(tokens, low, begin)):
            continue
        if breaks(tokens, begin) and not _is_opened(tokens, begin, plural=plural):
            continue
        phrase, reach = _with_owner(index, begin, comma), comma
        if initials < comma and (not phrase or phrase.tokens.stop < comma):
            phrase, reach = _with_owner(index, begin, initials), initials
        if phrase and phrase.tokens.stop < reach == body_behind_comma(tokens, phrase.tokens.stop, reach):
            phrase = phrase._replace(end=tokens.ends[reach - 1], tokens=range(phrase.tokens.start, reach))
        if not phrase or phrase.plural is not plural or phrase.tokens.stop < reach:
            continue
        if not (phrase.noun is Noun.PERSON if plural else is_somebody(tokens, phrase)):
            continue
        if is_paper_of_place(tokens, phrase.core.start, phrase.core.stop):
            continue  # Interviewed by the Halden Courier, Ola Moe,
        if phrase.noun is Noun.OTHER and tokens.lower[phrase.core.stop] == "to":
            continue  # "She led her client to the owner, Ola Moe,"
        if _is_fronted_clause(tokens, begin, phrase, closed=closed) or _holds_owned(tokens, phrase, reach):
            continue
        if tokens.lower[begin - 1] == "as" and phrase.head in lexicon.words("roles_of_anybody"):
            continue  # As | a woman, Moe was told to wait
        if _is_supposed_post(tokens, phrase, comma):
            return comma, None
        if not _is_whole(index, low, begin, comma, phrase):
            continue
        if not any(is_finite(tokens, i) for i in range(phrase.core.stop, reach)) and not leads_to_name(tokens, phrase):
            return begin, phrase
    return comma, None


def _is_supposed(tokens: Tokens, begin: int) -> bool:
    """Return whether what stands before a phrase makes it a name that somebody gives: calls himself | conservative.

    But a farmer himself, and himself | a lawyer. Or what somebody plays: Casting himself as | her judge, Ola Moe spoke.
    """
    before, selves = tokens.lower[begin - 1], lexicon.words("selves")
    if before == "as" and tokens.lower[begin - 2] in selves:
        return True
    return before in selves and tokens.lower[begin] not in lexicon.words("articles")


def _is_fronted_clause(tokens: Tokens, begin: int, phrase: Phrase, *, closed: bool) -> bool:
    """Return whether a phrase is the subject of a clause before a name: As | the mayor wandered off, Ola Moe spoke.

    So it is behind a subordinator where a past stands behind its noun; not: As the man charged, Bo Lie, fled. Or where
    it holds the verb: before | Mrs. Moe became mayor, Mr. Moe was a baker.
    """
    if any(tokens.lower[i] in _BECOMING for i in range(begin + 1, phrase.core.stop)):
        return True
    behind = phrase.core.stop
    if closed or behind >= phrase.tokens.stop or tokens.lower[begin - 1] not in lexicon.words("clause_openers"):
        return False
    form = tokens.forms[behind]
    return form.past if form else tokens.words[behind].islower() and tokens.lower[behind].endswith("ed")


def _holds_owned(tokens: Tokens, phrase: Phrase, reach: int) -> bool:
    """Return whether the name is of somebody else, who ends a phrase: a pollster for Lie and | his aide, Ola Moe."""
    owners = lexicon.words("owners_of_roles")
    inside = range(phrase.core.stop, reach - 1)
    return any(tokens.lower[i] == "and" and tokens.lower[i + 1] in owners for i in inside)


def _is_supposed_post(tokens: Tokens, phrase: Phrase, comma: int) -> bool:
    """Return whether somebody would do something in a post that they do not have: as | president, Moe would raise it.

    A post without an article, and a modal behind the name.
    """
    first = phrase.core.start  # said that | as president, Moe would
    if phrase.determiner not in ("", "that") or "as" not in tokens.lower[first - 1 : first + 1]:
        return False
    behind = comma + 1
    while behind + 1 < len(tokens.words) and (
        tokens.words[behind][0].isupper() or tokens.lower[behind] in lexicon.words("he_or_she")
    ):
        behind += 1
    return tokens.lower[behind] in lexicon.words("modals_of_supposing")


def _is_anothers(tokens: Tokens, begin: int) -> bool:
    """Return whether a phrase says as what somebody before it is meant: they chose Bo Lie as | his deputy, Ana Moe."""
    return tokens.lower[begin - 1] == "as" and tokens.words[begin - 2][0].isupper()


def _is_anothers_time(tokens: Tokens, low: int, begin: int) -> bool:
    """Return whether a phrase is what somebody named before was: Of Moe, in her time as | mayor, the chief, Bo Lie."""
    if tokens.lower[begin - 1] != "as" or tokens.lower[begin - 2] not in lexicon.words("nouns_of_tenure"):
        return False
    start = next((i + 1 for i in range(begin - 1, low, -1) if tokens.words[i] in SENTENCE_STOPS), low)
    return any(tokens.flags[i] & (GIVEN | HONORIFIC) or tokens.words[i] == "'s" for i in range(start, begin - 2))


def _with_owner(index: TextIndex, begin: int, reach: int) -> Phrase | None:
    """Return the phrase at `begin`, an owner with a title included: Mayor Moe's | chief of staff, Kari Lie."""
    article = index.tokens.lower[begin] in lexicon.words("articles")
    owned = 0 if article else behind_owner(index.tokens, begin, reach)
    phrase = read_phrase(index, owned or begin, reach)
    if not phrase or not owned:
        return phrase
    return phrase._replace(start=index.tokens.starts[begin], tokens=range(begin, phrase.tokens.stop))


def _beginnings(tokens: Tokens, low: int, comma: int, *, closed: bool) -> Iterator[int]:
    """Yield where an apposition may begin: behind a boundary or a joint, or with a word that opens a phrase."""
    openers = "TDHE" if closed else "T"
    articles = lexicon.words("articles")
    joints = _joints() if closed else _joints() - _PREPOSITIONS  # in a letter read by the manager, Moe argued
    for begin in range(low, comma):
        bounded = tokens.lower[begin - 1] in _BOUNDARIES
        if begin > low:
            opens = bounded or tokens.lower[begin - 1] in joints or tokens.shapes[begin] in openers
            told = tokens.lower[begin - 2 : begin] == ("according", "to")
            opens = opens or (told and tokens.lower[begin] in _ONE_MORE)  # according to | another resident, Ola Moe
            opens = opens or (closed and _is_owner(tokens, begin, comma))
            if not opens or (bounded and not _is_boundary(tokens, begin - 1)):
                continue
            if not closed and tokens.lower[begin - 1] == "and" and tokens.lower[begin] not in articles:
                continue  # After beating a deft and | well-paid rival, Ola Moe has won
        if tokens.words[begin][0].isalnum():
            yield begin


def _is_owner(tokens: Tokens, begin: int, comma: int) -> bool:
    """Return whether a name that owns what follows begins at a token: They met | Moe's deputy, Kari Lie."""
    stop = begin
    while stop < comma and tokens.words[stop][0].isupper():
        stop += 1
    return tokens.words[stop] == "'s"


def _is_opened(tokens: Tokens, begin: int, *, plural: bool) -> bool:
    """Return whether a word that may break a phrase opens one: two officials, one farmer, the mayor, its chief."""
    word = tokens.lower[begin]
    counted = word in lexicon.words("quantifiers") if plural else word in _ONE_MORE
    return counted or word in lexicon.words("articles") or tokens.shapes[begin] == "T"


def _is_whole(index: TextIndex, low: int, begin: int, comma: int, phrase: Phrase) -> bool:
    """Return whether a phrase that begins at `begin` is no part of a name or of a longer phrase."""
    tokens = index.tokens
    joined = tokens.lower[begin - 1] in _joints() or tokens.lower[begin - 1] in _BOUNDARIES
    joined = joined or tokens.lower[begin - 2 : begin] == ("according", "to")
    if begin > low and not joined and tokens.shapes[begin] in "DHE" and not _is_plain(tokens, phrase):
        return False
    if tokens.shapes[begin] in "wnpDhHx" or phrase.determiner:
        return True
    words = index.text[tokens.starts[begin] : tokens.starts[comma]].split()
    owned = "s" in tokens.shapes[begin : phrase.core.stop]  # Ostby's MP, Kari Lie
    if words[0][0].isupper() and not (owned or owner(words) or _is_office(tokens, phrase)):
        return False
    # "When Baker called, Moe left"
    capital = begin > low and tokens.words[begin - 1][0].isupper()
    return not capital or owned


def names_before(tokens: Tokens, at: int) -> bool:
    """Return whether a phrase stands in apposition to a name before it: "led by Ola Moe, the mayor, Kari Lie left"."""
    if tokens.words[at - 1] != "," or not tokens.words[at - 2][0].isupper():
        return False
    if tokens.lower[at - 3] in _LIKENING:
        return True  # "Like Moe, the mayor, Kari Lie left"
    if tokens.flags[at - 2] & CALENDAR and tokens.words[at - 3].islower():
        return False  # by the end of May, the mayor, Kari Lie, left
    return any(tokens.flags[i] & GIVEN and tokens.words[i][0].isupper() for i in (at - 3, at - 2))


def _is_office(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether an office in capitals with its body is a role: Medical Director of the hospital, Ola Moe."""
    behind = phrase.core.stop
    return behind < phrase.tokens.stop and tokens.lower[behind] in lexicon.words("before_affiliations")


def _is_plain(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether nobody else stands in a phrase: its chief of staff, not "the server used by his opponent"."""
    complement = range(phrase.core.stop, phrase.tokens.stop)
    if not complement:
        return True
    opens = tokens.lower[complement.start] in lexicon.words("before_affiliations")
    kinds = (noun_kind(tokens.lower[i]) for i in complement if tokens.words[i + 1] != "'s")
    of_many = not phrase.plural and tokens.lower[complement.start] == "of"  # the leader of the activists, Ola Moe
    return opens and not any(kind and kind.noun is Noun.PERSON and not (of_many and kind.plural) for kind in kinds)


def _is_boundary(tokens: Tokens, at: int) -> bool:
    """Return whether an apposition may begin behind a mark: before a space, two apostrophes being one mark."""
    doubled = tokens.lower[at] != "'" or tokens.lower[at - 1] == "'"
    return doubled and tokens.starts[at + 1] > tokens.ends[at]

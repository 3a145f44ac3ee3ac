"""Find the deed that a noun beside a day names: the Dec. 21 distribution, since the arrest of Brekke on March 19."""

from __future__ import annotations

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.deed import Parts
from quotecheck.facts.days.deed_words import is_stop, is_verb
from quotecheck.facts.words.deeds import kinds_of_nouns
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Tokens

_WIDE = 24  # tokens of a clause on either side of a verb
_NEAR = 10  # tokens between a noun and its day
_RUN = 5  # tokens of a noun phrase before its noun, and between a day and its noun
_YEAR = 4  # digits
_UP_TO = frozenset(("up", "prior", "subsequent"))
_OF = frozenset(("of", "dated"))
_ARTICLES = frozenset(("a", "an"))
_DETERMINERS = frozenset(("the", "a", "an", "whose"))


def named_before_noun(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed that a noun behind the day names: the Dec. 21 | distribution, Tuesday evening's | vote."""
    i = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))
    year = tokens.words[i - 1]
    i += tokens.words[i] == "," and year.isdecimal() and len(year) == _YEAR  # since the May 5, 2022, search
    owns = tokens.words[i] == "'s"
    i += owns
    before = tokens.lower[day.tokens.start - 1] if day.tokens.start > place.start else ""
    owned = before == "'s"
    if not (owns or owned) and before not in determiners_of_the_known() and before not in _ARTICLES:
        return None
    stop = i
    while stop < min(place.stop, i + _RUN) and _is_nominal(tokens, stop):
        stop += 1
    kinds = kinds_of_nouns().get(tokens.lower[stop - 1]) if stop > i else None
    if not kinds:
        return None
    whom, doer, beside = _behind_noun(tokens, place, stop)
    owner = _owner(tokens, place, day.tokens.start - 1) if owned and not whom else ()
    return Parts(kinds, (*owner, *range(i, stop - 1), *whom), doer, beside, noun=True, known=before not in _ARTICLES)


def _owner(tokens: Tokens, place: range, i: int) -> tuple[int, ...]:
    """Return who owns what stands behind the token `'s`: the | terminal | 's April opening."""
    first = i
    while first > max(place.start, i - _RUN) and _is_nominal(tokens, first - 1):
        first -= 1
    return tuple(range(first, i))


def named_behind_noun(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed that a noun before the day names: since the arrest | of Brekke on March 19."""
    last = day.tokens.start - 1
    if last <= place.start:
        return None
    last -= tokens.lower[last] == "the"
    joint = tokens.lower[last]
    if joint not in listed("prepositions_of_days") and joint not in _OF:
        return None
    end = last - (tokens.words[last - 1] == ",")
    for noun in range(end - 1, max(place.start - 1, end - 1 - _NEAR), -1):
        if (
            is_stop(tokens, noun)
            or tokens.words[noun] == ","
            or (is_verb(tokens, noun) and not _is_nominal(tokens, noun))
        ):
            return None
        kinds = kinds_of_nouns().get(tokens.lower[noun])
        if not kinds or not _is_nominal(tokens, noun) or (noun < end - 1 and _is_nominal(tokens, noun + 1)):
            continue
        if _belongs_to_a_deed(tokens, noun):
            continue
        parts = _told_by_noun(tokens, range(place.start, end), noun, dated=joint in _OF)
        if parts or tokens.words[noun - 1] != "of":  # the publication of the decree of | closing, on March 3
            return parts
    return None


def _told_by_noun(tokens: Tokens, place: range, noun: int, *, dated: bool) -> Parts | None:
    """Return the deed that a noun tells with its determiner or owner: the arrest | of Brekke; Brekke's arrest.

    `dated`: the day belongs to the noun wherever that stands, as `of` joins them.
    """
    first = noun
    while first > max(place.start, noun - _RUN) and (_is_nominal(tokens, first - 1) or tokens.words[first - 1] == "'s"):
        first -= 1
    determiner = tokens.lower[first - 1] if first > place.start else ""
    owned = "'s" in tokens.words[first:noun]
    determined = determiner in _DETERMINERS or determiner in determiners_of_the_known()
    determined = determined or tokens.symbols[first - 1] == "D"
    if not (determined or owned) or not (dated or _is_about_the_deed(tokens, place, first - determined, noun)):
        return None
    whom, doer, beside = _behind_noun(tokens, place, noun + 1)
    owner = tuple(range(first, noun))
    mine = (owner, doer) if not (owned and whom) else ((), (*owner, *doer))
    known = owned or determiner not in _ARTICLES
    pronoun = determiner if determiner in determiners_of_the_known() else ""
    kinds = kinds_of_nouns()[tokens.lower[noun]]
    return Parts(kinds, (*mine[0], *whom), mine[1], beside, noun=True, known=known, pronoun=pronoun)


def _is_about_the_deed(tokens: Tokens, place: range, edge: int, noun: int) -> bool:
    """Return whether a noun phrase opens its clause or stands behind a preposition, so that the day is the deed's.

    At the opening of the bridge on May 9, …; not: protested at the closure of the school on May 9.
    """
    if edge <= place.start or tokens.words[edge - 1] == ",":
        return True
    before = tokens.lower[edge - 1]
    up_to = before == "to" and tokens.lower[edge - 2] in _UP_TO  # the records up to Moe's death on May 9
    if up_to:
        return True
    fronted = before == "at" and (edge - 1 <= place.start or tokens.words[edge - 2] == ",")
    occasions = listed("occasions") | listed("contests")
    attended = tokens.lower[noun] in occasions and tokens.symbols[edge - 1] in "Po"  # expected at | the hearing
    return fronted or attended or before in listed("prepositions_of_deeds")


def _belongs_to_a_deed(tokens: Tokens, noun: int) -> bool:
    """Return whether a noun is what another deed befalls: since the start of the | strike."""
    of = noun - 1 - (tokens.lower[noun - 1] in _DETERMINERS or tokens.symbols[noun - 1] == "D")
    return tokens.words[of] == "of" and tokens.lower[of - 1] in kinds_of_nouns()


def _behind_noun(tokens: Tokens, place: range, i: int) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Return whom or what, by whom, and the rest, from the words behind a noun: the rejection | of the bill by us."""
    parts: dict[str, list[int]] = {"of": [], "by": [], "": []}
    kind = ""
    for k in range(i, min(place.stop, i + _WIDE)):
        if is_stop(tokens, k) or tokens.words[k] == "," or is_verb(tokens, k) or tokens.symbols[k] in "XZ":
            break
        if k == i and tokens.symbols[k] == "D":
            break  # during Thursday's visit | the princess spoke
        if tokens.symbols[k] in "Potb":
            kind = tokens.lower[k] if tokens.lower[k] in ("of", "by") else "" if not parts["of"] else kind
            if (
                tokens.lower[k] in listed("prepositions_of_days")
                and k + 1 < place.stop
                and tokens.symbols[k + 1] == "Y"
            ):
                break
            continue
        parts[kind].append(k)
    return tuple(parts["of"]), tuple(parts["by"]), tuple(parts[""])


def _is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name, a verb's form that is a noun."""
    if tokens.lower[i] in function_words():
        return False
    if tokens.symbols[i] in "NK":
        return True
    form = tokens.forms[i]
    return (
        form is not None
        and (form.noun or form.gerund or tokens.lower[i] in kinds_of_nouns())
        and not is_verb(tokens, i)
    )

"""Every present role that an article states of somebody at a mention: beside the name, by a verb, in a capacity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from quotecheck.entities.roles.given.present_roles import present_roles
from quotecheck.entities.roles.given.verb_roles import role_by_verb
from quotecheck.entities.roles.posts.peers import role_of_peers
from quotecheck.entities.roles.posts.sides import opens_side
from quotecheck.entities.roles.posts.titles import read_title
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.numbered import ORDINAL_ENDINGS
from quotecheck.lexicon.people import GIVEN
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR
from quotecheck.lexicon.verbs import verbs_of_leading
from quotecheck.model import DOING, Mention, MentionKind, Role, TextIndex, Tokens
from quotecheck.phrases.noun_phrases.complements import opens_time
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.roles import role_at, role_of

_FARTHEST = 25  # tokens between a name and the capacity in which its bearer acts
_LONGEST = 12  # tokens of a body before `whose`
_TITLE = 7  # tokens before a name that follow `whose`
_FIRM = 3  # words of a firm's name with its preposition
_OPENING = 6  # tokens of a clause that tells a side
_ENDS = (".", "\n", "!", "?", ";")
_ORDINAL = 6  # tokens between an ordinal and `for`
_YEAR = 4  # digits


def stated_roles(index: TextIndex) -> Callable[[Mention], tuple[Role, ...]]:
    """Return the function that tells the present roles that surely are those of whom a mention names.

    It works them out once at most: the roles of one person and those of two are compared.
    """
    found: dict[tuple[MentionKind, int, int], tuple[Role, ...]] = {}

    def roles(mention: Mention) -> tuple[Role, ...]:
        place = mention.kind, mention.span.start, mention.span.end
        told = found.get(place)
        if told is None:
            told = found[place] = tuple(_stated(index, mention))
        return told

    return roles


def _stated(index: TextIndex, mention: Mention) -> Iterator[Role]:
    """Yield the present roles that surely are those of whom a mention names."""
    if mention.kind is MentionKind.NAME:
        yield from present_roles(index, mention)
    starts = index.tokens.starts
    first = bisect_left(starts, mention.extent.start)  # the token with which the mention begins, its title included
    stop = bisect_left(starts, mention.span.end)  # the token behind the name
    link = first - 1
    found = (
        role_by_verb(index, link, stop),
        _capacity(index, stop),
        _of_so_many(index, link, stop),
        _as_its(index, stop),
        _chosen_again(index, link, stop),
        _of_whose(index, link),
        _told_ahead(index, link),
        _clause(index, stop),
        _of_firm(index, stop),
    )
    yield from filter(None, found)


def _capacity(index: TextIndex, first: int) -> Role | None:
    """Return the role in which somebody acts: Obi, who signed the lease in her capacity as | owner of the pier."""
    tokens = index.tokens
    if [*tokens.lower[first : first + 3]] == [",", "who", "as"]:
        return _role_at(index, first + 3)  # Obi, who as | chief engineer is in charge
    if [*tokens.lower[first : first + 3]] == [",", "as", "the"]:
        return _role_at(index, first + 3)  # Obi, as the | chief engineer, signs
    if peers := role_of_peers(index, first):
        return peers
    if words("capacities").isdisjoint(tokens.lower[first : first + _FARTHEST + 2]):
        return None
    for i in range(first, min(first + _FARTHEST, len(tokens.words) - 4)):
        if tokens.lower[i] in _ENDS or tokens.flags[i] & GIVEN:
            return None
        if tokens.lower[i + 2] in words("capacities") and tokens.lower[i + 3] == "as":
            own = tokens.lower[i] in ("in", "under") and tokens.lower[i + 1] in HIS_HER_OR_THEIR
            return _role_at(index, i + 4) if own else None
    return None


def _of_so_many(index: TextIndex, link: int, stop: int) -> Role | None:
    """Return the post in which somebody did something one more time: the 100th win for Obi as | head coach of Ash."""
    tokens = index.tokens
    if link < 1 or tokens.lower[link] not in ("for", "by") or tokens.lower[stop] != "as":
        return None
    start = next((i for i in range(link, max(-1, link - _FARTHEST), -1) if tokens.words[i] in _ENDS), 0)
    clause = range(start, link)
    counted = any(_is_ordinal(tokens.lower[i]) for i in clause[-_ORDINAL:])
    around = (*clause, *range(stop, min(len(tokens.words), stop + _FARTHEST)))
    dated = any(tokens.words[i].isdecimal() and len(tokens.words[i]) == _YEAR for i in around)
    return _role_at(index, stop + 1 + (tokens.lower[stop + 1] == "the")) if counted and not dated else None


def _is_ordinal(word: str) -> bool:
    return word in words("ordinals_of_deeds") or (word[:1].isdecimal() and word.endswith(ORDINAL_ENDINGS))


def _as_its(index: TextIndex, first: int) -> Role | None:
    """Return the post in which somebody leads a body: Obi, who | runs Halden Museum as its director."""
    tokens = index.tokens
    if tokens.lower[first : first + 2] != (",", "who"):
        return None
    form = tokens.forms[first + 2]
    if form is None or not form.third or form.lemma not in verbs_of_leading():
        return None
    for i in range(first + 4, min(first + _LONGEST, len(tokens.words) - 3)):
        if tokens.symbols[i] in ",.;?!|":
            return None
        if tokens.lower[i : i + 2] == ("as", "its"):
            role = _role_at(index, i + 2)
            whose = range(first + 3 + (tokens.lower[first + 3] == "the"), i)
            if role is None or not whose:
                return None
            return role._replace(text=f"{role.text} of {tokens.span(whose).of(index.text)}")
    return None


def _chosen_again(index: TextIndex, verb: int, stop: int) -> Role | None:
    """Return the post that a body gives somebody who had it: the union re-elected Obi as its | treasurer."""
    tokens = index.tokens
    if verb < 0 or tokens.lower[verb] not in words("verbs_of_choosing_again"):
        return None
    return _role_at(index, stop + (tokens.lower[stop] == "as"))


def _role_at(index: TextIndex, i: int) -> Role | None:
    """Return the role that a noun phrase at token `i` says."""
    tokens = index.tokens
    most = min(i + _FARTHEST, len(tokens.words))
    limit = next((k for k in range(i, most) if tokens.lower[k] in _ENDS or opens_time(tokens, k, most)), most)
    phrase = read_phrase(index, i, limit)
    if phrase is None or phrase.noun is not Noun.PERSON or phrase.plural:
        return None
    stop = phrase.core.stop
    completed = stop < limit and tokens.lower[stop] in words("before_affiliations")
    if completed and (told := role_of(index, phrase)):
        return _before_verb(index, told)
    return role_at(index.text, phrase.start, phrase.core_end, phrase.head)


def _before_verb(index: TextIndex, role: Role) -> Role:
    """Return a role up to the verb that its body runs on to: chair of the county council | had met them."""
    tokens = index.tokens
    place = tokens.within(role.span.start, role.span.end)
    stop = next((i for i in place[1:] if _opens_clause(tokens, i)), place.stop)
    return role if stop == place.stop else role_at(index.text, role.span.start, tokens.ends[stop - 1], role.head)


def _opens_clause(tokens: Tokens, i: int) -> bool:
    """Return whether a verb stands at a token behind its subject: council | had met; mayor of Halden | chairs."""
    form = tokens.forms[i]
    third = form is not None and form.third and tokens.words[i].islower() and tokens.words[i - 1][0].isupper()
    return (tokens.symbols[i] == "X" and tokens.symbols[i - 1] in "NK") or third


def _clause(index: TextIndex, first: int) -> Role | None:
    """Return the side that a verb behind a name tells: Obi, who | graduated in 2019; Obi | represents the tenants."""
    tokens = index.tokens
    first += tokens.words[first] == ","
    first += tokens.lower[first] == "who"
    first += tokens.lower[first] in ("currently", "now", "still")
    form = tokens.forms[first + 1] if first + 1 < len(tokens.forms) else None
    first += tokens.lower[first] in ("is", "was") and form is not None and form.gerund  # who is | appearing for Moe
    if not opens_side(tokens.lower[first : first + _OPENING]):
        return None
    stop = next((i for i in range(first, first + _FARTHEST) if tokens.symbols[i] in ".,;&-?!|"), first)
    return role_at(index.text, tokens.starts[first], tokens.ends[stop - 1], DOING) if stop > first else None


def _of_whose(index: TextIndex, link: int) -> Role | None:
    """Return the post of a body's, told before a name: the salt fund, whose | chair is Ana Ruiz."""
    tokens = index.tokens
    if tokens.lower[link] != "is":
        return None
    whose = next((i for i in range(link - 2, max(0, link - _TITLE), -1) if tokens.lower[i] == "whose"), 0)
    if not whose:
        return None
    title = tokens.span(range(whose + 1, link)).of(index.text)
    head = tokens.lower[link - 1]
    if head not in words("single_heads") and read_title(title, head).name not in words("single_offices"):
        return None
    stop = whose - (tokens.words[whose - 1] == ",")
    body = _body_before(tokens, stop)
    if not body:
        return None
    text = f"{title} of {tokens.span(body).of(index.text)}"
    return Role(tokens.span(range(body.start, link)), text, head)


def _told_ahead(index: TextIndex, link: int) -> Role | None:
    """Return the post that opens a sentence which says who has it: The choir's | conductor is Ana Ruiz."""
    tokens = index.tokens
    if link < 1 or tokens.lower[link] != "is":
        return None
    start = next((i for i in range(link - 1, max(-1, link - _LONGEST), -1) if tokens.words[i] in _ENDS), link)
    start = 0 if start == link and link < _LONGEST else start + 1
    if tokens.lower[start] not in ("the", "its"):
        return None
    role = _role_at(index, start + 1)
    return role if role and role.span.end == tokens.ends[link - 1] else None


def _of_firm(index: TextIndex, of: int) -> Role | None:
    """Return the firm that `of` joins to a name, which watches markets: Obi, | of Brell Securities."""
    tokens = index.tokens
    of += tokens.words[of] == ","
    if tokens.lower[of] != "of":
        return None
    stop = of + 1
    while tokens.symbols[stop] in "K&" and stop < of + _FARTHEST:
        stop += 1
    if stop - of < _FIRM or tokens.lower[stop - 1] not in words("firms_of_markets"):
        return None
    return role_at(index.text, tokens.starts[of], tokens.ends[stop - 1], "analyst")


def _body_before(tokens: Tokens, stop: int) -> range:
    """Return the noun phrase for a body that ends before token `stop`, without its article."""
    start = stop
    while start > max(1, stop - _LONGEST) and tokens.lower[start - 1] != "the" and tokens.symbols[start - 1] in "NKo":
        start -= 1
    named = start < stop and (tokens.lower[start - 1] == "the" or tokens.words[start][0].isupper())
    return range(start, stop) if named else range(0)

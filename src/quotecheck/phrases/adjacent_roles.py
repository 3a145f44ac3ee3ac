"""Find the roles that stand before a name: "spokesman Ola Moe", "its chief, Ola Moe,"."""

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.model import Role, Tenure, TextIndex, Tokens
from quotecheck.phrases.agent_nouns import is_agent_before
from quotecheck.phrases.closed_names import is_between_dashes, is_closed
from quotecheck.phrases.completed_posts import completed_before
from quotecheck.phrases.fronted_roles import described_by_clause, phrase_before
from quotecheck.phrases.noun_phrases import is_somebody, read_phrase
from quotecheck.phrases.numbered_places import is_numbered
from quotecheck.phrases.role_bounds import is_ordered_verb, owns, tells_of_thing
from quotecheck.phrases.role_fronts import front, joined_front
from quotecheck.phrases.roles import role_at, role_of, says_of_what, title_role
from quotecheck.phrases.runs import names_department
from quotecheck.phrases.unlisted_titles import unlisted_title_before
from quotecheck.system.tuples import NamedTuple


class AdjacentRoles(NamedTuple):
    """What stands on one side of a name: its roles, and the offset that the whole noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int


MOST_WORDS = 9
"""Tokens of a role before a name."""
_IN_COURT = frozenset({"defending", "mitigating", "prosecuting"})
_SORTS = (("kind", "of"), ("sort", "of"), ("type", "of"))
_AGED = "-year-old"
_AGES, _ENDS, _FRONTED = frozenset({"elder", "senior", "junior"}), frozenset(".?!"), (",", "the")
_OPENING, _IN_THE_TIME_OF = frozenset('.!?;:“”"\n'), frozenset({"while", "when"})
_NAMING_ENDS = frozenset({"as", "only", "by"})
_CALLING = frozenset({"called", "named"})
_BY_NAME = ("by", "the", "name", "of")
_IDENTIFIED = frozenset({"identified", "introduced", "known"})
_LONGEST_NAMING = 9  # tokens: who asked to be identified only as
HEADS = frozenset("nKF")
"""Shapes of nouns: spokesman; Billionaire, Boat-maker."""
_NOUNS = HEADS | frozenset("wx")  # and of what completes one: head of research, mother of three


def role_before(index: TextIndex, token: int, floor: int) -> AdjacentRoles:
    """Return the role that small words right before a name give: "spokesman Ola Moe", "its chief, Ola Moe,".

    Args:
        index: the article.
        token: the name's first token.
        floor: the first token of its paragraph.
    """
    tokens, starts = index.tokens, index.tokens.starts
    last = before_style(tokens, token) - 1
    start = starts[token]
    nothing = AdjacentRoles((), start)
    shape = tokens.shapes[last] if last >= floor else ""
    if shape and (shape == "," or is_between_dashes(tokens, token)):
        return _apposed_before(index, floor, last) or nothing
    if tokens.lower[last] in ("is", "was"):
        return _named_by_clause(index, floor, last) or _subject_of_being(index, floor, last) or nothing
    if tokens.lower[last] in _CALLING:
        return _called(index, floor, last) or _named_by_clause(index, floor, last) or nothing
    if tokens.lower[last - 3 : last + 1] == _BY_NAME:
        return _called(index, floor, last - 3) or _named_by_clause(index, floor, last) or nothing
    if tokens.lower[last] in _NAMING_ENDS:
        named = tokens.lower[last - 1] in _IDENTIFIED and _called(index, floor, last - 1)
        return named or _named_by_clause(index, floor, last) or nothing
    if last - 1 > floor and names_department(tokens, last):
        begin = starts[front(tokens, last - 2, max(floor, token - MOST_WORDS))]
        return AdjacentRoles((role_at(index.text, begin, tokens.ends[last], tokens.lower[last - 2]),), begin)
    if not (shape in _NOUNS or is_numbered(tokens, last)) or tokens.ends[last] == start:
        return nothing
    if post := completed_before(index, last, floor):
        return AdjacentRoles((post,), post.span.start)
    head = tokens.lower[last]
    kind = noun_kind(head)
    if not kind or kind.noun is not Noun.PERSON:
        if not is_agent_before(tokens, last, token):
            return nothing
    elif kind.plural or head in lexicon.words("roles_of_anybody"):
        return nothing
    first = front(tokens, last, max(floor, token - MOST_WORDS))
    if (first - 2 >= floor and tokens.lower[first - 2 : first] in _SORTS) or tells_of_thing(tokens, first, token):
        return nothing  # what kind of candidate | Moe is
    if first == last and tokens.words[last].islower() and is_ordered_verb(tokens, last, floor):
        return nothing  # asked whether they would host | Ola Moe
    if first == last > floor and head in _AGES and tokens.lower[first - 1] == "the":
        return nothing  # "the elder Moe" is the father
    role = role_at(index.text, starts[first], tokens.ends[last], head)
    return _behind_another(index, floor, first, token, role) or AdjacentRoles((role,), starts[first])


def _behind_another(index: TextIndex, floor: int, first: int, token: int, role: Role) -> AdjacentRoles | None:
    """Return a role with the one before it, to which it stands in apposition: "its captain, | midfielder Ola Moe,".

    "The current chief, his | nephew Ola Moe,".
    """
    tokens = index.tokens
    owners = lexicon.words("owners_of_roles")
    comma = first - 1 - (tokens.lower[first - 1] == "the" or tokens.lower[first - 1] in owners)
    if comma <= floor or tokens.words[comma] != "," or not is_closed(tokens, token):
        return None
    begin, phrase = phrase_before(index, floor, comma, plural=False, name=token)
    if not phrase or not (begin == floor or tokens.words[begin - 1] in _OPENING or phrase.determiner in owners):
        return None
    return AdjacentRoles((role_of(index, phrase), role), tokens.starts[begin])


def before_title(index: TextIndex, title: range, floor: int) -> tuple[AdjacentRoles, int]:
    """Return the roles up to the title before a name, that title the last of them, and the title's first token.

    "The board's chair, Sen. Ola Moe", "his rival Sen. Ola Moe", "the board's chair, the Rev. Ola Moe", "Leader of the
    opposition Cllr Ola Moe", "Cabinet member for roads Cllr Ola Moe", "the owner of the yard, Capt. Ola Moe".
    """
    role, first = title_role(index, title)
    tokens = index.tokens
    if (joined := joined_front(tokens, first, floor)) < first:  # union leader and former | MP Ola Moe
        role, first = role_at(index.text, tokens.starts[joined], role.span.end, role.head), joined
    # a place completes the post before it: Labour member for Ostby | Cllr
    style = title.stop - 1 if tokens.lower[title.start - 1] in ("for", "the") else title.start
    if style - 1 > floor and first < style and (post := completed_before(index, style - 1, floor, styled=True)):
        own = role_at(index.text, tokens.starts[style], tokens.ends[title.stop - 1], role.head)
        return AdjacentRoles((post, own), post.span.start), style
    before = role_before(index, first, floor)
    if (
        before.roles
        and before.roles[-1].text.islower()
        and before.roles[-1].head in lexicon.words("leanings_of_people")
    ):
        start = before.roles[-1].span.start  # the | liberal | Sen. Ola Moe, the freshman Rep. Ola Moe
        whole = role_at(index.text, start, role.span.end, role.head)
        return AdjacentRoles((whole,), before.edge), first
    if before.roles and (before.roles[0].head not in vague_roles() or says_of_what(before.roles[0])):
        return AdjacentRoles((*before.roles, role), before.edge), first
    return AdjacentRoles((role,), index.tokens.starts[first]), first


def before_style(tokens: Tokens, first: int) -> int:
    """Return the token behind the comma before a style or an age, else `first`: the rector, | the Revd Ana Moe."""
    at = behind_owner_of_style(tokens, first)
    while at > 1 and (tokens.lower[at - 1] in lexicon.words("before_styles") or tokens.lower[at - 1].endswith(_AGED)):
        at -= 1
    return at if at and tokens.words[at - 1] == "," else first


def behind_owner_of_style(tokens: Tokens, first: int) -> int:
    """Return the token behind the comma before a body whose somebody is: his deputy, | Labour's Cllr Ana Moe."""
    at = first - 1
    if at < 1 or tokens.words[at] != "'s":
        return first
    while at > 0 and (tokens.words[at - 1][0].isupper() or tokens.lower[at - 1] == "the"):
        at -= 1
    return at if tokens.words[at - 1] == "," else first


def one_of(index: TextIndex, at: int, limit: int) -> Role | None:
    """Return the role in "one of three trustees of the Ostby Fund"; none in one of 34 women in the yard."""
    phrase = read_phrase(index, at + 2, limit)
    word = people.role_word(phrase.head) if phrase and phrase.noun is Noun.PERSON and phrase.plural else None
    if not phrase or word is None or word.singular in lexicon.words("roles_of_anybody"):
        return None
    return role_at(index.text, index.tokens.starts[at], phrase.end, word.singular)


def _apposed_before(index: TextIndex, floor: int, comma: int) -> AdjacentRoles | None:
    """Return the role that a phrase gives which fills all between a boundary and the comma before a name."""
    tokens = index.tokens
    if tokens.lower[comma - 1] in _IN_COURT and (comma - 1 == floor or tokens.words[comma - 2][-1] in '.”"'):
        begin = tokens.starts[comma - 1]
        return AdjacentRoles((role_at(index.text, begin, tokens.ends[comma - 1], tokens.lower[comma - 1]),), begin)
    if unlisted := unlisted_title_before(index, comma, floor):
        return AdjacentRoles((unlisted,), unlisted.span.start)
    begin, phrase = phrase_before(index, floor, comma, plural=False)
    if not phrase:
        begin, told = described_by_clause(index, floor, comma)
        return AdjacentRoles((told,), tokens.starts[begin]) if told else _one_before(index, floor, comma)
    role = role_of(index, phrase)
    if tokens.lower[begin - 1] in _IN_THE_TIME_OF and phrase.determiner in ("", "a", "an"):
        role = role._replace(tenure=Tenure.FORMER)  # While a senator, Ola Moe voted no; not: when the mayor, Ola Moe,
    if phrase.determiner in ("one", "another"):  # "another neighbour, Ola Moe,"
        role = role_at(index.text, tokens.starts[phrase.tokens.start + 1], phrase.end, phrase.head)
    return AdjacentRoles((role,), tokens.starts[begin])


def _subject_of_being(index: TextIndex, floor: int, verb: int) -> AdjacentRoles | None:
    """Return the role of whom its sentence names: "The club's treasurer is | Ola Moe", "In May, the mayor was"."""
    tokens = index.tokens
    reach = range(verb - 1, max(floor, verb - MOST_WORDS) - 1, -1)
    begin = next((i + 1 for i in reach if tokens.words[i] in _ENDS or tokens.lower[i : i + 2] == _FRONTED), floor)
    if verb - begin > MOST_WORDS or index.is_quoted(tokens.starts[verb]) or owns(tokens, verb + 1):
        return None
    if tokens.lower[begin : begin + 2] == ("one", "of"):
        one = one_of(index, begin, verb)
        told = one and one.span.end == tokens.ends[verb - 1] and one.head not in lexicon.words("roles_of_anybody")
        return AdjacentRoles((one,), tokens.starts[verb + 1]) if one and told else None
    phrase = read_phrase(index, begin, verb)
    whole = phrase and phrase.tokens.stop == verb and phrase.noun is Noun.PERSON and not phrase.plural
    definite = phrase and phrase.determiner and phrase.determiner not in ("a", "an", "one", "another")
    if not phrase or not whole or not definite or phrase.head in lexicon.words("roles_of_anybody"):
        return None
    return AdjacentRoles((role_of(index, phrase),), tokens.starts[verb + 1])


def _one_before(index: TextIndex, floor: int, comma: int) -> AdjacentRoles | None:
    """Return the role in "one of the school's top managers, Ola Moe,"."""
    lower = index.tokens.lower
    for begin in range(max(floor, comma - MOST_WORDS), comma - 2):
        if lower[begin : begin + 2] == ("one", "of"):
            role = one_of(index, begin, comma)
            told = role and role.head not in lexicon.words("roles_of_anybody")
            whole = role is not None and role.span.end == index.tokens.ends[comma - 1]
            return AdjacentRoles((role,), index.tokens.starts[begin]) if role and told and whole else None
    return None


def _called(index: TextIndex, floor: int, last: int) -> AdjacentRoles | None:
    """Return what somebody is whose name a participle gives: a boy named | Caio, a dentist from Ostby called | Ana."""
    tokens = index.tokens
    for begin in range(last - 1, max(floor, last - MOST_WORDS) - 1, -1):
        if tokens.lower[begin] in lexicon.words("articles"):
            stop = last - (tokens.words[last - 1] == ",")  # the dentist, called | Ana Moe
            phrase = read_phrase(index, begin, stop)
            if phrase and phrase.tokens.stop == stop and is_somebody(tokens, phrase):
                return AdjacentRoles((role_of(index, phrase),), tokens.starts[begin])
    return None


def _named_by_clause(index: TextIndex, floor: int, last: int) -> AdjacentRoles | None:
    """Return the role of somebody whose name a clause tells: "A trader, who gave her name only as | Moe".

    "A trader who is called | Moe", "whose name is | Moe", "who goes by the name of | Moe".
    """
    tokens = index.tokens
    reach = range(last - 1, max(floor, last - _LONGEST_NAMING), -1)
    who = next((i for i in reach if tokens.lower[i] in ("who", "whose")), 0)
    if not who or lexicon.words("giving_a_name").isdisjoint(tokens.lower[who : last + 1]):
        return None
    if tokens.lower[last] in ("is", "was") and tokens.lower[who:last] != ("whose", "name"):
        return None
    stop = who - 1 if tokens.words[who - 1] == "," else who
    for begin in range(stop - 1, max(floor, stop - MOST_WORDS) - 1, -1):
        if tokens.lower[begin] in lexicon.words("articles"):
            phrase = read_phrase(index, begin, stop)
            whole = phrase and phrase.tokens.stop == stop and phrase.noun is Noun.PERSON and not phrase.plural
            if phrase and whole and phrase.head not in lexicon.words("roles_of_anybody"):
                return AdjacentRoles((role_of(index, phrase),), tokens.starts[last])
            return None
    return None

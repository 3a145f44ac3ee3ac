"""Find the roles that stand before a name: "spokesman Ola Moe", "its chief, Ola Moe,"."""

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.model import Role, Tenure, TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import MOST_WORDS, AdjacentRoles
from quotecheck.phrases.beside.closed_names import is_between_dashes, is_closed
from quotecheck.phrases.beside.runs import names_department
from quotecheck.phrases.given_roles.clauses_before_names import described_by_clause
from quotecheck.phrases.given_roles.fronted_roles import phrase_before
from quotecheck.phrases.given_roles.naming_verbs import called, named_by_clause, subject_of_being
from quotecheck.phrases.noun_phrases.agent_nouns import is_agent_before
from quotecheck.phrases.noun_phrases.numbered_places import is_numbered
from quotecheck.phrases.role_words.bracketed_initials import opening_bracket
from quotecheck.phrases.role_words.completed_posts import completed_before
from quotecheck.phrases.role_words.role_bounds import is_finite, is_ordered_verb, tells_of_thing
from quotecheck.phrases.role_words.role_fronts import front, joined_front
from quotecheck.phrases.role_words.roles import one_of, role_at, role_of, says_of_what, title_role
from quotecheck.phrases.role_words.unlisted_titles import unlisted_title_before

_LONGEST_CLAUSE = 5  # tokens behind the verb of a clause about a noun
_IN_COURT = frozenset({"defending", "mitigating", "prosecuting"})
_SORTS = (("kind", "of"), ("sort", "of"), ("type", "of"))
_AGES = frozenset({"elder", "senior", "junior"})
_OPENING = frozenset('.!?;:“”"\n')
_IN_THE_TIME_OF = frozenset({"while", "when"})
_NAMING_ENDS = frozenset({"as", "only", "by"})
_CALLING = frozenset({"called", "named"})
_BY_NAME = ("by", "the", "name", "of")
_IDENTIFIED = frozenset({"identified", "introduced", "known"})
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
    if led := _led_by(index, token, floor, last):
        return led
    start = starts[token]
    nothing = AdjacentRoles((), start)
    shape = tokens.shapes[last] if last >= floor else ""
    if last - 1 > floor and names_department(tokens, last):
        begin = starts[front(tokens, last - 2, max(floor, token - MOST_WORDS))]
        return AdjacentRoles((role_at(index.text, begin, tokens.ends[last], tokens.lower[last - 2]),), begin)
    end = last
    if shape == ")" and (field := _field_before(tokens, last, floor)):
        last, shape = field - 1, tokens.shapes[field - 1]
    if not (shape in _NOUNS or is_numbered(tokens, last)) or tokens.ends[last] == start:
        return nothing
    if post := completed_before(index, last, token, floor):
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
    if tokens.lower[first - 1] == "the" and first > floor and _is_of_clause(tokens, token):
        return nothing  # The judge | Moe was referring to is Bo Lie
    if first == last and tokens.words[last].islower() and is_ordered_verb(tokens, last, floor):
        return nothing  # asked whether they would host | Ola Moe
    if first == last > floor and head in _AGES and tokens.lower[first - 1] == "the":
        return nothing  # "the elder Moe" is the father
    role = role_at(index.text, starts[first], tokens.ends[end], head)
    return _behind_another(index, floor, first, token, role) or AdjacentRoles((role,), starts[first])


def _led_by(index: TextIndex, token: int, floor: int, last: int) -> AdjacentRoles | None:
    """Return the roles that a mark or a verb right before a name leads to, which may be none; None without either."""
    tokens = index.tokens
    nothing = AdjacentRoles((), tokens.starts[token])
    shape = tokens.shapes[last] if last >= floor else ""
    if shape == "," and tokens.lower[last - 1] == "name" and (told := named_by_clause(index, floor, last)):
        return told  # a trader, who goes by a single name, | Moe
    if shape and (shape == "," or is_between_dashes(tokens, token)):
        return _apposed_before(index, floor, last) or nothing
    if tokens.lower[last] in ("is", "was"):
        return named_by_clause(index, floor, last) or subject_of_being(index, floor, last) or nothing
    if tokens.lower[last] in _CALLING:
        return called(index, floor, last) or named_by_clause(index, floor, last) or nothing
    if tokens.lower[last - 3 : last + 1] == _BY_NAME:
        return called(index, floor, last - 3) or named_by_clause(index, floor, last) or nothing
    if tokens.lower[last] in _NAMING_ENDS:
        named = tokens.lower[last - 1] in _IDENTIFIED and called(index, floor, last - 1)
        return named or named_by_clause(index, floor, last) or nothing
    return None


def _is_of_clause(tokens: Tokens, token: int) -> bool:
    """Return whether a name is the subject of a clause about the noun before it: the judge | Moe | was referring to is.

    A preposition without an object ends it, before the verb of the noun.
    """
    verb = token
    while tokens.words[verb : verb + 1] and tokens.words[verb][0].isupper():
        verb += 1
    if not is_finite(tokens, verb):
        return False
    reach = range(verb + 1, min(verb + _LONGEST_CLAUSE, len(tokens.words) - 1))
    return any(tokens.symbols[i] in "Pto" and tokens.symbols[i + 1] == "X" for i in reach)


def _field_before(tokens: Tokens, closing: int, floor: int) -> int:
    """Return where the field of a post opens in brackets before a name, 0 where none does: deputy chief | (roads)."""
    opening = opening_bracket(tokens, closing, floor)
    words = tokens.lower[opening + 1 : closing]
    plain = all(word.isalpha() or word == "&" for word in words)
    return opening if opening and plain and words[0] not in lexicon.words("bracketed_asides") else 0


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
    if style - 1 > floor and first < style and (post := completed_before(index, style - 1, style, floor, styled=True)):
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
    while at > 1 and (
        tokens.lower[at - 1] in lexicon.words("before_styles") or tokens.lower[at - 1].endswith(YEARS_OLD)
    ):
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

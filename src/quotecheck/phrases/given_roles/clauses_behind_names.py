"""Find what a clause behind a name says its bearer is: "Moe is a porter", "Moe, who chairs the board"."""

from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import offices
from quotecheck.lexicon.people import BODY, CALENDAR, GIVEN, HONORIFIC
from quotecheck.lexicon.verbs import forms, verb_form
from quotecheck.model import DOING, Role, Tenure, TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.beside.verbs_of_being import behind, being_end
from quotecheck.phrases.noun_phrases.complements import before_verb, complement_stop, leads_to_year
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.ranked_roles import ranked_role, role_by_clause
from quotecheck.phrases.role_words.roles import one_of, role_at, role_of
from quotecheck.system.tuples import NamedTuple

_POINTING = frozenset({"this", "that", "these", "those"})
_NOT_QUITE = ("almost", "nearly")
_TOP = frozenset({"leading", "main", "top"})
_OF_ONE = ("one", "of")
_OWNERS = frozenset({"his", "its", "their"})
_JOINTS = frozenset({",", "and"})
_SPANS = frozenset({"years", "decades", "terms"})
_TIMES = frozenset({"after", "before", "when", "where"})  # chaired the board before her, led it when it was built


class _Office(NamedTuple):
    """A form of a verb that says what somebody is, and the flags of its line."""

    flags: Sequence[str]
    gerund: bool


@cache
def _verbs_of_office() -> Mapping[str, _Office]:
    """Return the forms by which a verb says an office: chairs, chairing, founded."""
    found: dict[str, _Office] = {}
    for lemma, *flags in map(str.split, lexicon.lines("verbs_of_office")):
        of = forms(lemma)
        found[of.third] = _Office(flags, gerund=False)
        found.update(dict.fromkeys(of.gerund, _Office(flags, gerund=True)))
        if "past" in flags:
            found.update(dict.fromkeys(of.past, _Office(flags, gerund=False)))
    return found


@cache
def offices_by_verb() -> frozenset[str]:
    """Return the verbs, in the present, that say as much as the name of an office: chairs, heads."""
    lines = map(str.split, lexicon.lines("verbs_of_office"))
    return frozenset(forms(lemma).third for lemma, *flags in lines if "office" in flags)


@cache
def pasts_of_office() -> frozenset[str]:
    """Return the forms by which such a verb tells of the past: chaired, led."""
    lines = map(str.split, lexicon.lines("verbs_of_office"))
    return frozenset(past for lemma, *flags in lines if "office" in flags for past in forms(lemma).past)


def predicate(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a verb of being gives: is now a porter, became chairwoman of, is one of three trustees of.

    Not within quotation marks, where it is somebody's opinion.

    Args:
        index: the article.
        verb: the token at which the verb starts.
        limit: the token before which its clause ends.
    """
    tokens = index.tokens
    at = _behind_age(tokens, being_end(tokens, verb, limit), limit)
    quoted = at < limit and index.is_quoted(tokens.starts[at])  # said she was ''the best captain afloat''
    if at == verb or at >= limit or quoted or index.is_quoted(tokens.starts[verb]):
        return None
    if is_gerund(tokens, at) and (found := office(index, at, limit)):
        return found  # is leading the inquiry
    if tokens.lower[at : at + 2] == _OF_ONE:
        role = one_of(index, at, limit)
    elif not (role := ranked_role(index, at, limit) or role_by_clause(index, at, limit)):
        phrase = read_phrase(index, at, limit)
        role = _until(index, phrase, limit) if phrase and is_post(tokens, at, phrase) else None
    if role and _says_how_much(role):
        return None
    past = next((i for i in range(verb, at) if tokens.lower[i] in lexicon.words("adverbs_of_the_past")), at)
    if role and past < at:
        role = role_at(index.text, tokens.starts[past], role.span.end, role.head)  # was once a nun
    if role and not lexicon.words("words_of_leaving").isdisjoint(tokens.lower[verb:at]):
        role = _left(index, role)
    had = tokens.lower[verb] == "had" and "since" not in tokens.lower[at:limit]
    had = had or (role is not None and tokens.lower[verb] in ("was", "served") and leads_to_year(tokens, role.span.end))
    if role and (had or (tokens.lower[verb] == "served" and _is_over(role.text))):
        role = role._replace(tenure=Tenure.FORMER)
    return AdjacentRoles((role,), role.span.end) if role else None


def _behind_age(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind an age that an article follows, or `at`: Ana Moe is 58, | a hay broker."""
    if at >= limit or not tokens.words[at].isdigit():
        return at
    stop = behind(tokens, at + 1, limit, _JOINTS)
    return stop if stop > at + 1 and tokens.lower[stop] in lexicon.words("plain_articles") else at


def _is_over(role: str) -> bool:
    """Return whether a role that somebody "served as" is told with how long it was held: mayor for many years."""
    before, _, last = role.rpartition(" ")
    return last in _SPANS and " for " in before


def _says_how_much(role: Role) -> bool:
    """Return whether a rank compares what people got or lost: is the top recipient of gifts, the biggest winner."""
    first = role.text.partition(" ")[0].lower()
    return role.head in lexicon.words("gaining_and_losing") and (first in _TOP or first.endswith("est"))


def _left(index: TextIndex, role: Role) -> Role:
    """Return a role that somebody has left, without why: resigned as head of the mill | over the leak."""
    words = index.tokens.within(role.span.start, role.span.end)
    stop = next((i for i in words[1:] if index.tokens.lower[i] in lexicon.words("reasons_behind_posts")), words.stop)
    return role_at(index.text, role.span.start, index.tokens.ends[stop - 1], role.head)._replace(tenure=Tenure.FORMER)


def _until(index: TextIndex, phrase: Phrase, limit: int) -> Role:
    """Return the role of a phrase, with the end that is told of it: was chairperson | till March."""
    tokens, stop = index.tokens, phrase.tokens.stop
    if stop + 1 >= limit or tokens.lower[stop] not in lexicon.words("words_for_until"):
        return role_of(index, phrase)
    told = tokens.flags[stop + 1] & CALENDAR or tokens.words[stop + 1].isdigit()
    year = stop + 2 < limit and tokens.words[stop + 2].isdigit()
    end = tokens.ends[stop + 1 + year]
    return (
        role_at(index.text, phrase.start, end, phrase.head)._replace(tenure=Tenure.FORMER)
        if told
        else role_of(index, phrase)
    )


def is_post(tokens: Tokens, at: int, phrase: Phrase) -> bool:
    """Return whether a phrase at `at`, behind a verb of being, says what one person is: not "was never mayor"."""
    if tokens.lower[at] in _NOT_QUITE or tokens.lower[at] in lexicon.words("hardly_ever"):
        return False
    if phrase.noun is not Noun.PERSON or phrase.plural or phrase.head in lexicon.words("roles_of_anybody"):
        return False
    if phrase.determiner in lexicon.words("articles") and _is_judged(tokens, phrase):
        return False
    if phrase.determiner:
        return phrase.determiner in lexicon.words("articles")
    # "was mayor", "is Ostby's mayor", but not "was critic Ola Moe's", "is using President Moe".
    form, stop = verb_form(tokens.lower[at]), phrase.core.stop
    verb = form and not form.noun and (form.gerund or form.past or form.participle)  # not: was | finance chairman
    if verb and tokens.lower[at] not in lexicon.words("role_qualifiers"):
        return False
    if tokens.words[stop : stop + 1] and tokens.words[stop][0].isupper():
        return False
    served = tokens.lower[at - 1] in ("as", "to")  # served as interim chief executive, was promoted to captain
    known = " ".join(tokens.lower[at:stop]) in offices()  # who is chief financial officer, and so on
    return served or known or tokens.words[at][0].isupper() or phrase.tokens != phrase.core or stop - at <= 2


def _is_judged(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase praises or blames somebody: a bad mayor, the most able rower; not: a good friend."""
    before = tokens.lower[phrase.core.start : phrase.core.stop - 1]
    close = phrase.head in lexicon.words("companions") | lexicon.words("kin")
    return not close and not lexicon.words("praise_and_blame").isdisjoint(before)


def office(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a verb with its object gives: owns the yard, founded the charity Ostby Aid."""
    tokens = index.tokens
    held = _verbs_of_office().get(tokens.lower[verb]) if verb < limit else None
    if held is None:
        return None
    stop = before_verb(tokens, verb + 1, complement_stop(index, verb + 1, limit))
    if not _is_complement(tokens, range(verb + 1, stop), held.flags, alone=held.gerund):
        return None
    if stop + 1 < limit and tokens.lower[stop] in _TIMES:
        stop = complement_stop(index, stop + 1, limit)
    end = tokens.ends[stop - 1]
    return AdjacentRoles((role_at(index.text, tokens.starts[verb], end, DOING),), end)


def is_gerund(tokens: Tokens, at: int) -> bool:
    """Return whether the gerund of a verb that says an office stands at `at`: representing, representing Mayor Ana Moe.

    Not where it is part of a post: managing | director.
    """
    held = _verbs_of_office().get(tokens.lower[at])
    if held is None or not held.gerund:
        return False
    kind = noun_kind(tokens.lower[at + 1])
    titled = tokens.words[at + 2 : at + 3] and tokens.words[at + 2][0].isupper()
    return bool(titled) or kind is None or kind.noun is not Noun.PERSON or kind.plural


def _is_complement(tokens: Tokens, place: range, flags: Sequence[str], *, alone: bool) -> bool:
    """Return whether what stands behind a verb with `flags` makes it a post; `alone`: nothing has to."""
    if not place:
        return alone and "alone" in flags
    first = tokens.lower[place.start]
    if first == "on" and tokens.flags[place.start + 1] & CALENDAR:
        return False  # works on Saturdays
    if "for" in flags:  # speaks for the growers; not of them, for an hour, for the first time
        times = lexicon.words("lasting_times") | lexicon.words("units_of_time") | {"time"}
        return first == "for" and times.isdisjoint(tokens.lower[place.start : place.stop])
    if "prep" in flags and (first == "on" or first in lexicon.words("before_affiliations")):
        return True  # works at the plant, sits on the board
    return flags[:1] != ["prep"] and _is_object(tokens, place, flags)


def _is_object(tokens: Tokens, place: range, flags: Sequence[str]) -> bool:
    """Return whether an object that a post can be of stands there: the yard, Ostby's team, not a rival by name."""
    first = place.start
    lower = tokens.lower[first]
    if lower in _POINTING or tokens.lower[first + 1] in lexicon.words("nouns_for_a_kind"):
        return False  # represents a | kind of thinking
    if lower in _OWNERS and "person" in flags:
        return False  # defending | his record
    if lower in lexicon.words("articles") or lower in ("him", "her", "them"):
        return True
    if lower in lexicon.words("quantifiers") or lower.isdigit():
        return tokens.lower[first + 1] != "of"  # "owns three clubs", but not "owns two of them"
    if not tokens.words[first][0].isupper():
        return noun_kind(lower) is not None
    if "person" in flags or any(tokens.flags[i] & BODY or tokens.shapes[i] == "s" for i in place):
        return True
    return "body" not in flags and not tokens.flags[first] & (GIVEN | CALENDAR | HONORIFIC)

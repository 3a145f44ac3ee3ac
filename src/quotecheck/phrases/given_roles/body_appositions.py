"""Find what an apposition says a body is: "Acme, a trade group,", "the clinic's owner, Ostby Partners,"."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import roles_of_bodies, vague_roles
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.name_words.body_names import is_short_form
from quotecheck.phrases.noun_phrases.complements import before_verb, complement_stop
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.role_fronts import front
from quotecheck.phrases.role_words.roles import role_at

_LONGEST = 12  # tokens of an apposition before a name
_CLOSING = frozenset({",", ".", ";", ":", ")", "—", "–", "|"})
_RELATIVE = frozenset({"that", "which", "whose"})
_NAMING = frozenset({"called", "named", "dubbed"})


def body_roles(index: TextIndex, first: int, stop: int, limit: int) -> tuple[Role, ...]:
    """Return what appositions to the body named at the tokens `first` to `stop` say that it is.

    Args:
        index: the article.
        first: the name's first token, its article included.
        stop: the token behind it.
        limit: the token before which its clause ends.
    """
    tokens = index.tokens
    if stop + 2 < limit and tokens.words[stop] == "(" and is_short_form(tokens.words[stop + 1]):
        stop += 3 if tokens.words[stop + 2] == ")" else 0
    found = (_right_before(index, first) or _before(index, first, stop), _after(index, stop, limit))
    return tuple(role for role in found if role)


def called_in_capitals(index: TextIndex, place: range) -> Role | None:
    """Return what the word is that opens a sentence and the tokens of a name: | Operator | Halden Lines said."""
    tokens, first = index.tokens, place.start
    roles = lexicon.words("trading_roles")
    if (
        len(place) <= len(("Operator", "Lines"))
        or tokens.lower[first] not in roles
        or people.role_word(tokens.lower[first + 1])
    ):
        return None
    return role_at(index.text, tokens.starts[first], tokens.ends[first], tokens.lower[first])


def is_said_to_be_body(index: TextIndex, first: int, stop: int, limit: int) -> bool:
    """Return whether an apposition calls a name a body: "the firm that built it, Halden"; "Halden, a carrier"."""
    if before := _before(index, first, stop):
        return _is_body(before.head)
    after = _after(index, stop, limit)
    return after is not None and (_is_body(after.head) or noun_kind(after.head) is None)


def _is_body(head: str) -> bool:
    kind = noun_kind(head)
    return kind is not None and kind.noun is Noun.BODY


def _right_before(index: TextIndex, first: int) -> Role | None:
    """Return what stands right before the name: the conservative group Ostby United, the grid operator Ostby Power."""
    tokens = index.tokens
    last = first - 1
    word = tokens.lower[last] if last > 0 else ""
    if not tokens.words[max(0, last)][0].islower() or not _is_one_body(word):
        return None
    begin = front(tokens, last, max(tokens.shapes.rfind("|", 0, last) + 1, last - _LONGEST))
    if begin == last and tokens.lower[last - 1] not in lexicon.words("articles"):
        return _with_article(index, first)  # said | group | Ostby United
    if begin == last and word in lexicon.words("bodies_of_any_kind") and tokens.symbols[max(0, last - 2)] in "Pob":
        return None  # a poll by | the firm | Ostby United
    return role_at(index.text, tokens.starts[begin], tokens.ends[last], tokens.lower[last])


def _with_article(index: TextIndex, stop: int) -> Role | None:
    """Return the noun phrase with an article that ends at the token `stop`: the mining company | Halden."""
    tokens = index.tokens
    for begin in range(stop - 3, max(0, stop - _LONGEST) - 1, -1):
        if tokens.lower[begin] in lexicon.words("plain_articles"):
            phrase = read_phrase(index, begin, stop)
            told = phrase and phrase.core.stop == stop and not tokens.words[phrase.core.start][0].isdigit()
            return _role(index, phrase, phrase.end) if phrase and told else None
    return None


def _is_one_body(word: str) -> bool:
    """Return whether a noun before a body's name says what it is.

    Not the right-wing Ostby Party, nor the campaign team of Ostby's.
    """
    if word in _titles_of_bodies():
        return True
    kind = noun_kind(word)
    if not kind or kind.noun is not Noun.BODY or kind.plural:
        return False
    listed = "-" not in word or word in people.heads("body_nouns")
    return listed and word != "office" and word not in lexicon.words("bodies_unnamed")


@cache
def _titles_of_bodies() -> frozenset[str]:
    """Return nouns for a person or a body, without those that may be adjectives: the conservative Ostby Herald."""
    return roles_of_bodies() - lexicon.words("leanings")


@cache
def _plural_titles() -> frozenset[str]:
    return frozenset(map(people.plural, _titles_of_bodies()))


def _before(index: TextIndex, first: int, stop: int) -> Role | None:
    """Return what stands before the name: its operator, Ostby Mobile; an account called Coast Watch."""
    tokens = index.tokens
    comma = first - 1
    named = comma > 0 and tokens.lower[comma] in _NAMING
    if not named and (comma < 1 or tokens.words[comma] != "," or not _is_closed(tokens, stop)):
        return None
    low = max(tokens.shapes.rfind("|", 0, comma) + 1, comma - _LONGEST)
    articles = lexicon.words("articles")
    for begin in range(comma - 1, low - 1, -1) if named else range(low, comma):
        if tokens.lower[begin] in articles and tokens.words[begin] != "'s":
            phrase = read_phrase(index, begin, comma)
            if phrase and _fills(index, phrase, comma):  # the director of the museum, Ana Moe: not the museum
                told = _is_kind(tokens, phrase, named=named)
                return _role(index, phrase, tokens.ends[comma - 1]) if told else None
    return None


def _fills(index: TextIndex, phrase: Phrase, stop: int) -> bool:
    """Return whether a phrase, with a relative clause behind it, ends at the token `stop`: the firm that built it."""
    behind = phrase.tokens.stop
    relative = behind < stop and index.tokens.lower[behind] in _RELATIVE
    return behind == stop or (relative and complement_stop(index, behind + 1, stop) == stop)


def _after(index: TextIndex, stop: int, limit: int) -> Role | None:
    """Return what stands behind the name: Acme, the company that leases the ranch."""
    tokens = index.tokens
    if stop + 1 >= limit or tokens.words[stop] != ",":
        return None
    if tokens.lower[stop + 1 : stop + 3] == ("one", "of"):
        return _one_of_many(index, stop + 1, limit)
    phrase = _before_participle(index, stop + 1, limit)
    if not phrase or not _is_kind(tokens, phrase, named=False):
        return None
    behind = phrase.tokens.stop
    if behind < limit and tokens.lower[behind] in _RELATIVE:
        # A bare "company" says nothing without what it does.
        bare = len(phrase.core) == 1 and phrase.tokens == phrase.core and tokens.lower[behind] == "that"
        stop = before_verb(tokens, behind + 1, complement_stop(index, behind + 1, limit))
        return _role(index, phrase, tokens.ends[stop - 1] if bare else phrase.end)
    return _role(index, phrase, phrase.end) if _is_ended(tokens, behind, limit) else None


def _one_of_many(index: TextIndex, at: int, limit: int) -> Role | None:
    """Return which of many its body is: Halden Mutual, one of the region's oldest insurers."""
    phrase = read_phrase(index, at + 2, limit)
    if not phrase or not phrase.plural or not _is_ended(index.tokens, phrase.tokens.stop, limit):
        return None
    of_bodies = _is_body(phrase.head) or phrase.head in _plural_titles()
    return role_at(index.text, index.tokens.starts[at], phrase.end, phrase.head) if of_bodies else None


def _before_participle(index: TextIndex, at: int, limit: int) -> Phrase | None:
    """Return the noun phrase at the token `at`, headed by the noun before a participle: an organ | composed of nine."""
    phrase = read_phrase(index, at, limit)
    if phrase and len(phrase.core) > 1 and _goes_on(index.tokens, phrase.core.stop - 1, limit):
        noun = read_phrase(index, at, phrase.core.stop - 1)
        return noun and noun._replace(end=phrase.end)
    return phrase


def _is_ended(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether an apposition ends at the token `at`, or goes on with a participle: a board | composed of nine.

    Not where its verb is next, a cue: in a letter to the Ostby Herald, the company | blamed rain.
    """
    if at >= limit:
        return at >= len(tokens.words) or not tokens.words[at][0].isalpha()
    return tokens.words[at] in _CLOSING or _goes_on(tokens, at, limit)


def _goes_on(tokens: Tokens, at: int, limit: int) -> bool:
    form = verb_form(tokens.lower[at])
    return bool(form and form.participle) and tokens.lower[at + 1 : min(at + 2, limit)] in (("of",), ("by",))


def _is_kind(tokens: Tokens, phrase: Phrase, *, named: bool) -> bool:
    """Return whether a phrase says what one body is: a body, or who may be one (its operator).

    Another body's name says nothing: "Ostby Partners, the Harbour Board and the council".
    """
    owned = phrase.noun is Noun.BODY and any(tokens.lower[i] in ("'s", "’s") for i in phrase.core)
    if phrase.plural or not (phrase.determiner or owned) or tokens.words[phrase.core.stop - 1][0].isupper():
        return False
    if phrase.noun is Noun.BODY or phrase.head in roles_of_bodies():
        return True
    if phrase.noun is Noun.OTHER and (phrase.determiner in ("a", "an") or _is_ranked(tokens, phrase)):
        return phrase.head in lexicon.words("bodies_in_apposition") | lexicon.words("nouns_for_any_body") or (
            phrase.head in lexicon.words("bodies_of_any_kind") and phrase.tokens != phrase.core
        )
    return named and phrase.head in lexicon.words("kinds_of_account")


def _is_ranked(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase says that its body is the first of its kind: the country's largest dairy."""
    return any(tokens.lower[i].endswith("est") for i in phrase.core)


def _role(index: TextIndex, phrase: Phrase, end: int) -> Role:
    return role_at(index.text, phrase.start, end, phrase.head)


def _is_closed(tokens: Tokens, stop: int) -> bool:
    return stop >= len(tokens.words) or tokens.words[stop] in _CLOSING


def is_of_body_before(before: Role, role: Role) -> bool:
    """Return whether an apposition speaks of the body that ends the one before: head of Ostby Foods, a maker of jam."""
    named = before.text.rpartition(" ")[2][:1].isupper() and before.text[:1].islower()
    return named and role.head in vague_roles() | lexicon.words("bodies_in_apposition")

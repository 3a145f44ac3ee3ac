"""Find the role that a plural gives to each of several: "candidates Ola Moe and Kari Lie", "trustees of the Fund"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.parties import party_words
from quotecheck.model import Role, Span, TextIndex
from quotecheck.phrases.beside.beside_names import MOST_WORDS
from quotecheck.phrases.beside.closed_names import is_between_dashes
from quotecheck.phrases.given_roles.adjacent_roles import HEADS
from quotecheck.phrases.given_roles.fronted_roles import phrase_before
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.role_fronts import front
from quotecheck.phrases.role_words.roles import worded_role

_SUCH_AS = ("such", "as")
_SENTENCE_ENDS = frozenset(".?!”")
_LONGEST_SUBJECT = 20  # tokens
_COUNTING = frozenset({"fellow", "other"})


def plural_before(index: TextIndex, token: int) -> Role | None:
    """Return the role, in the singular, that a plural right before the first of several names gives to each of them.

    "Democratic candidates Ola Moe and Kari Lie": Democratic candidate.
    """
    tokens = index.tokens
    last = token - 1
    untitled = not tokens.flags[token] & (people.HONORIFIC | people.ROLE)  # scholars — Ms. Moe, Mr. Lie and Mr. Dahl —
    if last and (tokens.shapes[last] == "," or (untitled and is_between_dashes(tokens, token))):
        floor = max(tokens.shapes.rfind("|", 0, last) + 1, last - MOST_WORDS)
        _, phrase = phrase_before(index, floor, last, plural=True)
        phrase = phrase or _before_clause(index, floor, last)
        return singular_role(index, phrase) if phrase else None
    if last > 0 and tokens.lower[last] in ("are", "were"):
        return _subjects_of_being(index, last)
    if last < 0 or tokens.shapes[last] not in HEADS or tokens.ends[last] == tokens.starts[token]:
        return None
    return _headed(index, last, token)


def example_of(index: TextIndex, token: int) -> Role | None:
    """Return the role of those of whom a name is an example, no bare noun: Green candidates, including | Ola Moe."""
    tokens = index.tokens
    last = token - 1
    if last > 0 and tokens.lower[last - 1 : last + 1] == _SUCH_AS:
        last -= 2
    elif last > 0 and tokens.lower[last] == "including":
        last -= 1
    else:
        return None
    last -= tokens.words[last] == ","
    role = _headed(index, last, token) if last > 0 and tokens.shapes[last] in HEADS else None
    vague = lexicon.words("general_roles") | lexicon.words("roles_of_anybody")
    return role if role and " " in role.text and role.head not in vague else None


def _headed(index: TextIndex, last: int, token: int) -> Role | None:
    """Return the role, in the singular, that the plural at `last`, before the name at `token`, says."""
    tokens = index.tokens
    kind = noun_kind(tokens.lower[last])
    word = people.role_word(tokens.lower[last])
    if not word or not kind or kind.noun is not Noun.PERSON or not kind.plural:
        return None
    first = front(tokens, last, max(0, token - MOST_WORDS))
    while first < last and tokens.lower[first] in _COUNTING | lexicon.words("quantifiers"):
        first += 1
    span = Span(tokens.starts[first], tokens.ends[last])
    ahead = index.text[span.start : tokens.starts[last]]
    return worded_role(
        span, " ".join(f"{ahead}{single_as_written(word.singular, tokens.words[last])}".split()), word.singular
    )


def single_as_written(noun: str, written: str) -> str:
    """Return a noun in the singular as the text writes the plural, where that is of a party: Republican."""
    party = written[0].isupper() and noun.capitalize() in party_words()
    return noun.capitalize() if party else noun


def _before_clause(index: TextIndex, floor: int, comma: int) -> Phrase | None:
    """Return the plural whose clause ends at the comma: the two board members | who voted no, Ola Moe and Kari Lie,."""
    tokens = index.tokens
    who = next((i for i in range(comma - 1, floor, -1) if tokens.lower[i] == "who"), -1)
    for begin in range(who - 1, max(floor, who - MOST_WORDS) - 1, -1) if who > 0 else ():
        if tokens.shapes[begin] in "TD":
            phrase = read_phrase(index, begin, who)
            whole = phrase and phrase.tokens.stop == who and phrase.plural and phrase.noun is Noun.PERSON
            return phrase if whole else None
    return None


def _subjects_of_being(index: TextIndex, verb: int) -> Role | None:
    """Return the role of a plural that opens a sentence, that names several: The two rowers who won are | Ola."""
    tokens = index.tokens
    low = max(tokens.shapes.rfind("|", 0, verb) + 1, verb - _LONGEST_SUBJECT)
    begin = next((i + 1 for i in range(verb - 1, low - 1, -1) if tokens.words[i] in _SENTENCE_ENDS), low)
    if tokens.lower[begin] != "the" or index.is_quoted(tokens.starts[verb]):
        return None
    who = next((i for i in range(begin, verb) if tokens.lower[i] == "who"), verb)
    phrase = read_phrase(index, begin, who)
    told = phrase and phrase.tokens.stop == who and phrase.noun is Noun.PERSON
    vague = lexicon.words("general_roles") | lexicon.words("roles_of_anybody")
    return singular_role(index, phrase) if phrase and told and phrase.head not in vague else None


def singular_role(index: TextIndex, phrase: Phrase) -> Role | None:
    """Return the role that a plural gives to each of several: a trustee of the Ostby Fund."""
    word = people.role_word(phrase.head)
    if not word or not phrase.plural or index.text[phrase.start].isdigit():
        return None
    tokens, text = index.tokens, index.text
    first = phrase.tokens.start
    while first < phrase.core.stop - 1 and tokens.lower[first] in lexicon.words("quantifiers"):
        first += 1
    head = phrase.core_end - len(phrase.head)
    single = single_as_written(word.singular, text[head : phrase.core_end])
    words = f"{text[tokens.starts[first] : head]}{single}{text[phrase.core_end : phrase.end]}"
    return worded_role(Span(tokens.starts[first], phrase.end), " ".join(words.split()), word.singular)

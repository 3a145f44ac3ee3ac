"""What somebody is whom a verb names: the treasurer is | Ola Moe; a boy named | Caio; a trader who goes by | Moe."""

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import TextIndex
from quotecheck.phrases.beside.beside_names import MOST_WORDS, AdjacentRoles
from quotecheck.phrases.noun_phrases.noun_phrases import is_somebody, read_phrase
from quotecheck.phrases.role_words.role_bounds import owns
from quotecheck.phrases.role_words.roles import one_of, role_of
from quotecheck.text.punctuation import SENTENCE_STOPS

_FRONTED = (",", "the")
_LONGEST_NAMING = 9  # tokens: who asked to be identified only as


def subject_of_being(index: TextIndex, floor: int, verb: int) -> AdjacentRoles | None:
    """Return the role of whom its sentence names: "The club's treasurer is | Ola Moe", "In May, the mayor was"."""
    tokens = index.tokens
    reach = range(verb - 1, max(floor, verb - MOST_WORDS) - 1, -1)
    begin = next(
        (i + 1 for i in reach if tokens.words[i] in SENTENCE_STOPS or tokens.lower[i : i + 2] == _FRONTED), floor
    )
    if verb - begin > MOST_WORDS or index.is_quoted(tokens.starts[verb]) or owns(tokens, verb + 1):
        return None
    if tokens.lower[begin : begin + 2] == ("one", "of"):
        one = one_of(index, begin, verb)
        told = one and one.span.end == tokens.ends[verb - 1] and one.head not in lexicon.words("roles_of_anybody")
        return AdjacentRoles((one,), tokens.starts[verb + 1]) if one and told else None
    phrase = read_phrase(index, begin, verb)
    whole = phrase and phrase.tokens.stop == verb and phrase.noun is Noun.PERSON and not phrase.plural
    new = lexicon.words("openers_of_somebody_new")
    definite = phrase and phrase.determiner and phrase.determiner not in new
    if not phrase or not whole or not definite or phrase.head in lexicon.words("roles_of_anybody"):
        return None
    return AdjacentRoles((role_of(index, phrase),), tokens.starts[verb + 1])


def called(index: TextIndex, floor: int, last: int) -> AdjacentRoles | None:
    """Return what somebody is whose name a participle gives: a boy named | Caio, a dentist from Ostby called | Ana.

    A man named | Moe is nothing more.
    """
    tokens = index.tokens
    for begin in range(last - 1, max(floor, last - MOST_WORDS) - 1, -1):
        if tokens.lower[begin] in lexicon.words("articles"):
            stop = last - (tokens.words[last - 1] == ",")  # the dentist, called | Ana Moe
            phrase = read_phrase(index, begin, stop)
            plain = phrase and len(phrase.tokens) == 1 and phrase.head in lexicon.words("grown_anybody")
            if phrase and not plain and phrase.tokens.stop == stop and is_somebody(tokens, phrase):
                return AdjacentRoles((role_of(index, phrase),), tokens.starts[begin])
    return None


def named_by_clause(index: TextIndex, floor: int, last: int) -> AdjacentRoles | None:
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
        if tokens.lower[begin - 1] in ("of", "for"):
            continue  # the former head of | the agency, who goes by a single name, Moe
        if tokens.lower[begin] in lexicon.words("articles"):
            phrase = read_phrase(index, begin, stop)
            whole = phrase and phrase.tokens.stop == stop and phrase.noun is Noun.PERSON and not phrase.plural
            if phrase and whole and phrase.head not in lexicon.words("roles_of_anybody"):
                return AdjacentRoles((role_of(index, phrase),), tokens.starts[last])
            return None
    return None

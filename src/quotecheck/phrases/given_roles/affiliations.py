"""Find the body that somebody is said to be of, behind a name: "Moe, of the Institute for Trade,"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.name_words.body_names import is_acronym
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.roles import role_at
from quotecheck.text.punctuation import PHRASE_ENDS


def affiliation_after(index: TextIndex, token: int, limit: int) -> AdjacentRoles | None:
    """Return the body that somebody is said to be of, with its preposition: "Moe, of the Institute for Trade,".

    Right behind the name only "of" says so: "they met Moe at the Institute".
    """
    tokens = index.tokens
    at = token + 1 if token < limit and tokens.words[token] == "," else token
    while at > token and at < limit and tokens.lower[at] in lexicon.words("adverbs_of_tenure"):
        at += 1
    if at > token and tokens.lower[at : at + 2] == ("in", "mitigation"):
        end = tokens.ends[at + 1]
        return AdjacentRoles((role_at(index.text, tokens.starts[at], end, "in"),), end)
    if at + 1 >= limit or tokens.lower[at] not in lexicon.words("before_affiliations"):
        return None
    phrase = read_phrase(index, at + 1, limit)
    if phrase is None or phrase.plural:
        return None
    listed = index.text[phrase.start : phrase.core_end] in people.heads("bodies")
    if at == token and tokens.lower[at] != "of" and not (listed and tokens.lower[at] == "from"):
        return None
    last, stop = phrase.core.stop - 1, phrase.tokens.stop
    acronym = is_acronym(tokens.words[last]) and not tokens.flags[last] & people.PLACE
    side = at > token and tokens.lower[at] == "for" and _is_party(tokens, phrase)
    named = listed or acronym or side or phrase.noun is Noun.BODY
    if not named and not _is_said_body(index, phrase, limit):
        return None
    while stop < limit and tokens.words[stop][0].isupper():
        stop += 1  # the charity | Shelter Now
    if at > token and (stop >= limit or tokens.words[stop] not in PHRASE_ENDS):
        return None
    end = tokens.ends[before_finite(tokens, phrase.core.stop, stop) - 1]
    return AdjacentRoles((role_at(index.text, tokens.starts[at], end, tokens.lower[at]),), end)


def _is_said_body(index: TextIndex, phrase: Phrase, limit: int) -> bool:
    """Return whether capitals that no list knows are a body's: of The Sentinel; of Halden, the state's largest bank."""
    tokens, core = index.tokens, phrase.core
    if any(not tokens.words[i][0].isupper() or tokens.flags[i] & (people.PLACE | people.CALENDAR) for i in core):
        return False
    if tokens.words[core.start - 1] == "The":
        return True
    comma = phrase.tokens.stop
    if (
        comma + 1 >= limit
        or tokens.words[comma] != ","
        or tokens.lower[comma + 1] not in lexicon.words("plain_articles")
    ):
        return False
    told = read_phrase(index, comma + 1, limit)
    return (
        told is not None
        and told.noun is Noun.BODY
        and not told.plural
        and told.head not in lexicon.words("kinds_of_area")
        and tokens.words[told.core.stop - 1].islower()
    )


def _is_party(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether somebody can be represented: for the defence, for Ostby Vine Labour."""
    if phrase.head in lexicon.words("parties_in_court"):
        return True
    known = people.GIVEN | people.PLACE | people.CALENDAR
    capitals = all(tokens.words[i][0].isupper() for i in phrase.core)
    return len(phrase.core) > 1 and capitals and not any(tokens.flags[i] & known for i in phrase.core)

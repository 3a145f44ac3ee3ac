"""By which nouns a body may be called: the aid group Acme; Acme, a website; an Acme train, and then the railroad."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.entities.bodies import Body
from quotecheck.entities.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import trades, vague_roles
from quotecheck.model import Mention, TextIndex, Tokens
from quotecheck.phrases.noun_phrases import Phrase, read_phrase

_READ = 20  # mentions of a body beside which is read what it is called
_APPOSED = 12  # tokens
_NAMING = frozenset({"called", "named", "dubbed"})
_VERBS = ("V", "C", "X", "c", "v", "E", "e")
_ANY_COMPANY = frozenset({"business", "company", "firm"})


def nouns_for_bodies(index: TextIndex, bodies: Sequence[Body]) -> dict[Referent, frozenset[str]]:
    """Return of each body by which nouns it may be called, as far as what stands beside its name tells."""
    found: dict[Referent, frozenset[str]] = {}
    for i, body in enumerate(bodies):
        nouns = {noun for mention in body.mentions[:_READ] for noun in _beside(index, mention)}
        if nouns:
            found["b", i] = frozenset(nouns)
    return found


def _beside(index: TextIndex, mention: Mention) -> Iterator[str]:
    """Yield what a body is called right before its name, in apposition to it, and by what it is known by."""
    tokens = index.tokens
    first = bisect_left(tokens.starts, mention.extent.start)
    behind = bisect_left(tokens.starts, mention.span.end)
    before = first - 1 - (first > 1 and tokens.lower[first - 1] in _NAMING)
    if before >= 0 and (kind := noun_kind(tokens.lower[before])) and kind.noun is Noun.BODY:
        yield tokens.lower[before]
    yield from (role.head for role in mention.roles if _is_for_body(role.head))
    if tokens.lower[behind : behind + 1] == (",",) and tokens.lower[behind + 1 : behind + 2] != ("and",):
        phrase = read_phrase(index, behind + 1, min(behind + _APPOSED, len(tokens.words)))
        if phrase and phrase.determiner in lexicon.words("plain_articles") and _is_apposed(tokens, phrase):
            yield phrase.head
    yield from _by_trade(tokens, behind)


def _is_apposed(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase behind a name and a comma is a body, and no subject: to the Herald, the firm | blamed."""
    behind = phrase.tokens.stop
    subject = phrase.determiner == "the" and tokens.symbols[behind : behind + 1] in _VERBS
    return phrase.noun is Noun.BODY and not subject


def _by_trade(tokens: Tokens, behind: int) -> tuple[str, ...]:
    """Return nouns for a company by what stands behind its name: a Halden Central | train, Halden Central's trains."""
    at = behind + (tokens.lower[behind : behind + 1] == ("'s",))
    return trades().get(tokens.lower[at], ()) if at < len(tokens.words) else ()


def _is_for_body(noun: str) -> bool:
    kind = noun_kind(noun)
    own = lexicon.words("bodies_in_apposition") | vague_roles()
    return noun not in lexicon.words("leanings") and (noun in own or (kind is not None and kind.noun is Noun.BODY))


def is_of_kind(nouns: Collection[str], head: str) -> bool:
    """Return whether a body called by one of `nouns` is a company, and `head` means any: a railroad, the company."""
    return head in _ANY_COMPANY and any(map(_is_company, nouns))


def _is_company(noun: str) -> bool:
    return people.heads("body_nouns").get(noun) == "company" or noun in lexicon.words("trading_roles")

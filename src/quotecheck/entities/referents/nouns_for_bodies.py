"""By which nouns a body may be called: the aid group Acme; Acme, a website; an Acme train, and then the railroad."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.entities.names.bodies import Body
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.model import Mention, TextIndex
from quotecheck.phrases.beside.name_contexts import is_printed
from quotecheck.phrases.kinds.company_signs import nouns_by_trade
from quotecheck.phrases.noun_phrases.called_next import noun_called_next

_READ = 20  # mentions of a body beside which is read what it is called
_ANY_COMPANY = frozenset({"business", "company", "firm"})


def nouns_for_bodies(index: TextIndex, bodies: Sequence[Body]) -> dict[Referent, frozenset[str]]:
    """Return of each body by which nouns it may be called, as far as what stands beside its name tells."""
    found: dict[Referent, frozenset[str]] = {}
    for i, body in enumerate(bodies):
        nouns = {noun for mention in body.mentions[:_READ] for noun in _beside(index, mention)}
        if any(map(_is_company, nouns)):
            nouns -= lexicon.words("societies")  # The shipping line Skarvik denied it. The union said
        if nouns:
            found["b", i] = frozenset(nouns)
    return found


def _beside(index: TextIndex, mention: Mention) -> Iterator[str]:
    """Yield what a body is said to be beside its name, and how it may be called by what it is known by."""
    yield from (role.head for role in mention.roles if _is_for_body(role.head))
    start, stop = (bisect_left(index.tokens.starts, at) for at in (mention.span.start, mention.span.end))
    yield from nouns_by_trade(index.tokens, stop)
    if is_printed(index.tokens, stop, mention.span.end):
        yield index.tokens.lower[stop]
    if noun := noun_called_next(index, start, stop):
        yield noun


def _is_for_body(noun: str) -> bool:
    kind = noun_kind(noun)
    own = lexicon.words("bodies_in_apposition") | vague_roles()
    return noun not in lexicon.words("leanings") and (noun in own or (kind is not None and kind.noun is Noun.BODY))


def is_of_kind(nouns: Collection[str], head: str) -> bool:
    """Return whether a body called by one of `nouns` is a company, and `head` means any: a railroad, the company."""
    return head in _ANY_COMPANY and any(map(_is_company, nouns))


def _is_company(noun: str) -> bool:
    return people.heads("body_nouns").get(noun) == "company" or noun in lexicon.words("trading_roles")

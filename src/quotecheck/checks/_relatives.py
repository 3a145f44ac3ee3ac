"""Whether a relative beside a name may bear the same surname: used by the check of courtesy titles."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise

from quotecheck.checks._near import near_in_sentence, words_of
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.relatives import are_of_many
from quotecheck.model import Article
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL


def kin_beside(article: Article, surname: str, reach: int, sex: str) -> bool:
    """Return whether a relative who may be of that sex is mentioned near a bearer of the surname.

    Leo Moe, whose wife Ada died: she may be Mrs. Moe; that he has three brothers makes nobody a woman.
    """
    others = {word for word in words("siblings") if (kind := noun_kind(word)) and kind.sex not in ("", sex)}
    return are_kin_beside(article, surname, reach, words("kin") - (others if sex else set()))


def are_kin_beside(article: Article, surname: str, reach: int, kin: AbstractSet[str]) -> bool:
    """Return whether one of the words `kin` near a bearer of the surname is for somebody who may bear it, too."""
    around = [*_around(article, surname, reach)]
    strangers = {word for near in around for word in _men_of_other_names(near, surname)}
    return any(
        word in kin - strangers and not are_of_many(word, owner) and not _are_others(word, owner, surname)
        for near in around
        for owner, word in pairwise(("", *words_of(_TITLED.sub(" ", near))))
    )


def _around(article: Article, surname: str, reach: int) -> Iterator[str]:
    for mention in article.mentions:
        if mention.name and mention.name.tokens[-1] == surname:
            yield near_in_sentence(article.text, mention, reach)


_TITLED = expression(rf"(?:“|‘|\"|'')(?:{CAPITAL}[\w-]*[ ,.’”\"']+){{2,}}")
"""What stands in quotation marks with a capital at each word, and is called that: the opera | “Twin Bells” |."""

_NAMED = expression(rf"\b([a-z-]+),? (?:{CAPITAL}[\w’'-]+ )+({CAPITAL}[\w’'-]+)")


def _men_of_other_names(near: str, surname: str) -> Iterator[str]:
    """Yield the words for a man who is named with another surname: her | husband |, Leo Brandt. No wife took it."""
    for word, own in _NAMED.findall(near):
        if own != surname and (kind := noun_kind(word)) and kind.sex == "m":
            yield word


_OWNERS_OF_FAMILIES = ("his", "her", "their", "s")


def _are_others(word: str, owner: str, surname: str) -> bool:
    """Return whether relatives are those of somebody else that the text tells of: said that | the parents | had paid.

    A family that is not said to be hers or the Moes' is where she is from: Ms. Moe, whose | family | moved in May.
    """
    if word == "family":
        return owner not in (*_OWNERS_OF_FAMILIES, surname.lower())
    kind = noun_kind(word)
    return owner == "the" and kind is not None and kind.plural

"""Which sex titles, given names and pronouns tell: used by the check of courtesy titles."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from quotecheck.checks._near import near_in_sentence, opens_two_names, tells_of_change, words_of
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.relatives import are_of_many
from quotecheck.lexicon.titles import honorific_sex
from quotecheck.model import Article, Mention, SexConflict

_BEHIND = 60  # characters behind a title within which a change is told
_REACH = 120  # characters behind a name in which a pronoun is looked for


def title_sex(mention: Mention) -> str:
    """Return the sex that a courtesy title tells, of whatever country: Mr., Daw."""
    return honorific_sex(mention.name.honorific) if mention.name else ""


def given_sex(mention: Mention) -> str:
    """Return the sex that the given name tells, m or f."""
    if not mention.name or len(mention.name.tokens) < 2:
        return ""
    return sex_of(fold(mention.name.tokens[0])).strip("u")


def pronouns_agree(text: str, first: Mention, odd: Mention, sex: str) -> bool:
    """Return whether the pronouns beside both names agree with the given name: Andrea may be a man."""
    near = f"{text[first.span.end : first.span.end + _REACH]} {text[odd.span.end : odd.span.end + _REACH]}"
    sexes = pronoun_sexes()
    pronouns = [sexes[word] for word in words_of(near) if word in sexes]
    return pronouns.count(sex) > len(pronouns) / 2


def is_explained(article: Article, conflict: SexConflict, reach: int) -> bool:
    """Return whether the text beside a pronoun or title that is not somebody's tells of a change, or of a relative.

    Behind "Lee Chan and his sister" it is she who is Ms. Chan.
    """
    titled = len(conflict.other) > len("their")
    end = conflict.other.end + titled * _BEHIND
    if tells_of_change(article.text[max(0, conflict.other.start - reach) : end]):
        return True
    other, first = (honorific_sex(span.of(article.text).split(" ")[0]) for span in (conflict.other, conflict.first))
    surname = conflict.person.rpartition(" ")[2]
    if titled:
        own = conflict.other.of(article.text).rpartition(" ")[2]
        anew = article.text.startswith((", a ", ", an "), conflict.other.end)  # Mr Obi, a clerk
        return anew or kin_beside(article, surname, reach, other) or opens_two_names(article.text, own)
    kin = frozenset(word for word in words("kin") if (kind := noun_kind(word)) and kind.sex == first != "")
    return _are_beside(article, surname, reach, kin)


def kin_beside(article: Article, surname: str, reach: int, sex: str) -> bool:
    """Return whether a relative who may be of that sex is mentioned near a bearer of the surname.

    Leo Moe, whose wife Ada died: she may be Mrs. Moe; that he has three brothers makes nobody a woman.
    """
    others = {word for word in words("siblings") if (kind := noun_kind(word)) and kind.sex not in ("", sex)}
    return _are_beside(article, surname, reach, words("kin") - (others if sex else set()))


def _are_others(word: str, owner: str) -> bool:
    """Return whether relatives are those of somebody else that the text tells of: said that | the family | had paid."""
    kind = noun_kind(word)
    return owner == "the" and (word == "family" or (kind is not None and kind.plural))


def _are_beside(article: Article, surname: str, reach: int, kin: AbstractSet[str]) -> bool:
    return any(
        any(
            word in kin and not are_of_many(word, owner) and not _are_others(word, owner)
            for owner, word in pairwise(("", *words_of(near_in_sentence(article.text, mention, reach))))
        )
        for mention in article.mentions
        if mention.name and mention.name.tokens[-1] == surname
    )

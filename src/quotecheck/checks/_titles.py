"""Which sex titles, given names and pronouns tell: used by the check of courtesy titles."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.checks._near import opens_two_names, tells_of_change, words_of
from quotecheck.checks._relatives import are_kin_beside, kin_beside
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.titles import honorific_sex
from quotecheck.model import Article, Mention, SexConflict

_BEHIND = 60  # characters behind a title within which a change is told
_REACH = 120  # characters behind a name in which a pronoun is looked for
_PRONOUN = 5  # characters of the longest pronoun: their


def title_sex(mention: Mention) -> str:
    """Return the sex that a courtesy title tells, of whatever country: Mr., Daw."""
    return honorific_sex(mention.name.honorific) if mention.name else ""


def given_sex(mention: Mention) -> str:
    """Return the sex that the given name tells, m or f."""
    if not mention.name or len(mention.name.tokens) < 2:
        return ""
    return sex_of(fold(mention.name.tokens[0])).strip("u")


def sex_that_stands(told: Sequence[tuple[Mention, str]]) -> str:
    """Return the sex that the first mention tells; of a name without a title, that of most titles, where they differ.

    Andrea Moe left. Mr. Moe said so. Mr. Moe fell ill. | Ms. | Moe died. One title alone may be the slip.
    """
    first, sex = told[0]
    titles = [title for mention, _ in told if (title := title_sex(mention))]
    others = [title for title in titles if title != sex]
    rare = not title_sex(first) and max(1, titles.count(sex)) < len(others)
    return others[0] if rare else sex


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
    titled = len(conflict.other) > _PRONOUN
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
    return are_kin_beside(article, surname, reach, kin)

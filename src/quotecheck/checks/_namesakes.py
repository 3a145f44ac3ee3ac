"""Whether two courtesy titles before one surname may be two people's."""

from __future__ import annotations

from quotecheck.checks._near import near_in_sentence, opens_two_names, tells_of_change, words_of
from quotecheck.checks._relatives import kin_beside
from quotecheck.checks._titles import given_sex, title_sex
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Article, Mention

_FAR = 2  # lines, with the empty one between two paragraphs


def may_be_two(article: Article, first: Mention, odd: Mention, reach: int) -> bool:
    """Return whether two titles before one surname may be two people's, or one's whose title has changed.

    A relative beside a name does not bear all of it: Mrs Ana Moe, a widow of 58, and | Mr Ana Moe | are one.
    """
    sex, surname = title_sex(odd), odd.name.tokens[-1] if odd.name else ""
    return (
        (kin_beside(article, surname, reach, sex) and not same_full_name(odd, first))
        or tells_of_change(near_in_sentence(article.text, odd, reach))
        or _may_bear(article, first, sex)
        or opens_two_names(article.text, surname)
        or _are_couple(article.text, first, odd)
        or _has_spouse(article, odd)
        or _is_introduced_anew(article.text, first, odd)
    )


def _are_couple(text: str, first: Mention, odd: Mention) -> bool:
    """Return whether two titles are a couple's: Lord and Lady Moe; Mr and Mrs Moe, where both are named together."""
    titles = [mention.name.honorific.rstrip(".") if mention.name else "" for mention in (first, odd)]
    if "Lady" in titles and not {"Lord", "Sir"}.isdisjoint(titles):
        return True
    surname = odd.name.tokens[-1] if odd.name else ""
    return any(f"{a}{stop} and {b}{stop} {surname}" in text for a, b in (titles, titles[::-1]) for stop in ("", "."))


def _has_spouse(article: Article, odd: Mention) -> bool:
    """Return whether a paragraph that names a person, or one of the next two, tells of a spouse.

    Mr Moe left. His wife Susan stayed. | Mrs Moe said so.
    """
    sex, surname = title_sex(odd), odd.name.tokens[-1] if odd.name else ""
    lines = article.text[: odd.span.start].split("\n")
    named = {i for i, line in enumerate(lines) if surname in line}
    told = (i for i, line in enumerate(lines) if _tells_of_spouse(words_of(line), sex))
    return any(not named.isdisjoint(range(max(0, i - _FAR), i + 1)) for i in told)


def _tells_of_spouse(written: list[str], sex: str) -> bool:
    """Return whether words tell of somebody's spouse of that sex: his wife, her second husband."""
    places = (i for i, word in enumerate(written) if word in words("spouses"))
    owned = (i for i in places if not HIS_OR_HER.isdisjoint(written[max(0, i - 2) : i]))
    return any(kind.sex in ("", sex) for i in owned if (kind := noun_kind(written[i])))


def _is_introduced_anew(text: str, first: Mention, odd: Mention) -> bool:
    """Return whether words behind the later name tell what somebody else is: Mr Obi, a clerk; not: Mr Obi, who rows."""
    heads, others = ({role.head for role in mention.roles} - {"who"} for mention in (first, odd))
    told = text.startswith((", a ", ", an "), odd.span.end)
    return told or (bool(heads and others) and heads.isdisjoint(others))


def _may_bear(article: Article, first: Mention, sex: str) -> bool:
    """Return whether somebody else of that surname is named in full who may be of that sex.

    Alex Moe, the only one who is, may be of either sex, and is the one whom both titles mean.
    """
    whose = {mention.span: person.id for person in article.entities for mention in person.mentions}
    namesakes = [
        mention
        for mention in article.mentions
        if mention.name and not mention.quoted and len(mention.name.tokens) > 1 and _is_namesake(mention, first)
    ]
    told = {title_sex(mention) or given_sex(mention) for mention in namesakes}
    if told == {""} and len({mention.text for mention in namesakes}) == 1:
        return False
    return any(
        whose.get(mention.span) != whose.get(first.span) and (title_sex(mention) or given_sex(mention)) in ("", sex)
        for mention in namesakes
    )


def same_full_name(one: Mention, other: Mention) -> bool:
    """Return whether two mentions have the same name of several words."""
    return (
        one.name is not None
        and other.name is not None
        and len(one.name.tokens) > 1
        and one.name.tokens == other.name.tokens
    )


def _is_namesake(one: Mention, other: Mention) -> bool:
    """Return whether a full name has a surname behind the given name or, as Kim Min-jae has, before it."""
    return bool(one.name and other.name and other.name.tokens[-1] in (one.name.tokens[-1], one.name.tokens[0]))

"""Whether two courtesy titles before one surname may be two people's."""

from __future__ import annotations

from quotecheck.checks._near import near_in_sentence, opens_two_names, tells_of_change
from quotecheck.checks._titles import given_sex, kin_beside, title_sex
from quotecheck.model import Article, Mention


def may_be_two(article: Article, first: Mention, odd: Mention, reach: int) -> bool:
    """Return whether two titles before one surname may be two people's, or one's whose title has changed."""
    sex, surname = title_sex(odd), odd.name.tokens[-1] if odd.name else ""
    return (
        kin_beside(article, surname, reach, sex)
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
    """Return whether a paragraph that names a person, or the next, opens with a spouse: His wife, Sok Lina, left."""
    surname = odd.name.tokens[-1] if odd.name else ""
    named = {article.text.count("\n", 0, each.span.start) for each in article.mentions if surname in each.text.split()}
    lines = article.text[: odd.span.start].split("\n")
    told = [i for i, line in enumerate(lines) if line.startswith(("His wife", "Her husband", "His widow"))]
    return any(not named.isdisjoint(range(max(0, i - 2), i)) for i in told)


def _is_introduced_anew(text: str, first: Mention, odd: Mention) -> bool:
    """Return whether words behind the later name tell what somebody else is: Mr Obi, a clerk."""
    heads, others = ({role.head for role in mention.roles} for mention in (first, odd))
    behind = text[odd.span.end : odd.span.end + len(", an ")]
    return behind.startswith((", a ", ", an ")) or (bool(heads and others) and heads.isdisjoint(others))


def _may_bear(article: Article, first: Mention, sex: str) -> bool:
    """Return whether somebody else of that surname is named in full who may be of that sex."""
    whose = {mention.span: person.id for person in article.entities for mention in person.mentions}
    return any(
        whose.get(mention.span) != whose.get(first.span) and (title_sex(mention) or given_sex(mention)) in ("", sex)
        for mention in article.mentions
        if mention.name and not mention.quoted and len(mention.name.tokens) > 1 and _is_namesake(mention, first)
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

"""The surnames that could be either of two people: used by the check of ambiguous surnames."""

from collections.abc import Iterator, Sequence

from quotecheck.checks._bearers import is_named_alone, is_of_a_family
from quotecheck.checks._clear_surnames import is_clear, is_rightly_taken
from quotecheck.checks._surnames import bearers_of_surnames
from quotecheck.checks._told_apart import is_spoken_of
from quotecheck.checks._uses_of_surnames import signs_of, told_of, uses_of
from quotecheck.model import Article, Entity, Mention
from quotecheck.system.tuples import NamedTuple


class Doubt(NamedTuple):
    """A bare surname and the people whom it fits; `sure`: the reader cannot tell which of them is meant."""

    mention: Mention
    fits: Sequence[Entity]
    sure: bool


def doubtful_surnames(article: Article) -> Iterator[Doubt]:
    """Yield the first doubtful use of each surname, a sure one where there is one."""
    bearers = bearers_of_surnames(article)
    shared = [people for people in bearers.values() if len(people) > 1]
    if not shared:
        return
    told = told_of(article, shared)
    hints: dict[str, Doubt] = {}
    sure: set[str] = set()
    for use in uses_of(article, bearers, told):
        mention, _, fits, _ = use
        if mention.text in sure:
            continue  # once is enough
        signs = signs_of(article, use, told)
        if is_rightly_taken(article, use, told, signs) or is_clear(article, use, told, signs):
            continue
        if not (signs.overtaken or signs.between) and is_named_alone(told.starts, mention.span, fits):
            hints.setdefault(mention.text, Doubt(mention, fits, sure=False))
            continue
        if is_spoken_of(article, mention.span, fits, in_full=signs.in_full):
            continue
        sure.add(mention.text)
        hints.pop(mention.text, None)
        yield Doubt(mention, fits, sure=not is_of_a_family(article, fits, told.speaking))
    yield from hints.values()

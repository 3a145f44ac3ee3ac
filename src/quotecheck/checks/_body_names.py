"""Which names of bodies an article has, and where each stands: used by the check of organisations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks._body_content import content_words, has_legal_form, rows_of_capitals
from quotecheck.checks._body_slips import near_names
from quotecheck.checks._body_words import bare
from quotecheck.checks._groups_by_members import groups_by_members
from quotecheck.lexicon import words
from quotecheck.model import NAMED, Article, BodyName, EntityKind, Span

_SHORT = 2  # content words


def body_names(article: Article) -> dict[str, list[BodyName]]:
    """Return the names of bodies, those of firms too that no word shows to be one, and where each stands."""
    found = [*article.body_names]
    starts = [each.span.start for each in found]
    for entity in article.entities:
        for mention in entity.mentions if entity.kind is EntityKind.ORGANIZATION else ():
            before = bisect_right(starts, mention.span.end - 1) - 1
            if mention.kind in NAMED and not (before >= 0 and found[before].span.overlaps(mention.span)):
                found.append(BodyName(mention.span, " ".join(mention.text.split()), mention.quoted))
    found = _with_twins(article, found)
    groups = [*groups_by_members(article)]
    found = [each for each in found if not any(each.span.overlaps(group.span) for group in groups)] + groups
    by_words: dict[str, list[BodyName]] = {}
    for each in sorted(found, key=lambda each: each.span):
        by_words.setdefault(each.words, []).append(each)
    return by_words


def _with_twins(article: Article, found: list[BodyName]) -> list[BodyName]:
    """Return names of bodies with the rows of capitals that are one of them but for a word: Northern Ice Management."""
    known = {each.words for each in found}
    long = {name for name in known if len(content_words(name)) > _SHORT}
    firms = [name for name in known if has_legal_form(name)]
    forms = {form for name in long for form in _but_one(name)}
    lengths = {len(content_words(name)) for name in long}
    twins = []
    rows = [
        (match.start(), written, " ".join(written.split()))
        for match in rows_of_capitals(article.text)
        if (written := match[0].removesuffix("'s").removesuffix("’s"))
    ]
    rows = [each for each in rows if each[2] not in known and not _has_owner(each[2])]
    sites = _alike({name for *_, name in rows if _is_site(name)})
    for start, written, name in rows:
        if (
            name in sites
            or (len(content_words(name)) in lengths and not forms.isdisjoint(_but_one(name)))
            or (len(content_words(name)) == _SHORT and any(near_names(firm, name) for firm in firms))
        ):
            span = Span(start, start + len(written))
            parts = [part for part in found if part.span.overlaps(span)]
            if all(span.start <= part.span.start and part.span.end <= span.end for part in parts):
                twins.append(BodyName(span, name, any(part.quoted for part in parts)))
    return [each for each in found if not any(each.span.overlaps(twin.span) for twin in twins)] + twins


def _is_site(name: str) -> bool:
    """Return whether a row of capitals ends as a long name of a body may: Halden Fire Protection | District."""
    return len(content_words(name)) > _SHORT and bare(name.rpartition(" ")[2]) in words("heads_of_sites")


def _alike(names: set[str]) -> set[str]:
    """Return the names of which another one has all words but one."""
    by_form: dict[tuple[str, ...], set[str]] = {}
    for name in names:
        for form in _but_one(name):
            by_form.setdefault(form, set()).add(name)
    return set().union(*(group for group in by_form.values() if len(group) > 1))


def _but_one(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name with each left out in turn, its head as a form of a firm: not a Committeeman.

    And all of them in any order: the United Rowers of Ostby, the Ostby Rowers United.
    """
    parts = list(map(bare, content_words(name)))
    yield ("in any order", *sorted(parts))
    stop = len(parts) - (parts[-1] not in words("forms_of_firms"))
    yield from ((str(len(parts)), *parts[:i], "", *parts[i + 1 :]) for i in range(stop))


def _has_owner(name: str) -> bool:
    return "'s " in name or "’s " in name

"""Find names that stand in the article in two forms: misspelt, with and without accents, a word more, swapped.

One letter apart means little by itself: of such pairs in published copy six in a hundred are one name. What decides is
the company the two forms keep: the same given name before both, the same surname behind both, or one form that nobody
introduces beside one that somebody does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from quotecheck.entities.names.spelling import near, near_keys, of_both_sexes
from quotecheck.entities.variants.name_context import (
    Form,
    form,
    is_word,
    said_to_differ,
    side_by_side,
)
from quotecheck.entities.variants.name_index import Use, find_runs, uses
from quotecheck.entities.variants.reordered_names import find_reordered
from quotecheck.entities.variants.spelling_verdicts import one_spelling
from quotecheck.entities.variants.stranded_names import find_stranded
from quotecheck.entities.variants.turned_surnames import find_turned
from quotecheck.lexicon.folding import key
from quotecheck.model import Span, TextIndex, Tokens, Variant, VariantKind

_SURE = True
_ARTICLE = (3, 4)  # characters of an article with its hyphen: al-, ash-
# Words that start or end alike with which one is compared: all of an article's, a few where a book has thousands.
_MOST, _LEAST, _COMPARED = 80, 2, 30_000
_READ = 50  # uses of a word that may show it to be a surname
_CAPITALS = 3  # from so many capitals on, words have run together: "DolanShareReplyMari"


def find_variants(index: TextIndex) -> tuple[Variant, ...]:
    """Return the names that stand in two forms, by the place of the rarer one; each such form once."""
    text, tokens = index.text, index.tokens
    runs = find_runs(index)
    standing = uses(runs)
    found = [*_respelt(tokens, standing), *find_reordered(tokens, runs, standing)]
    found += [*find_stranded(tokens, standing), *find_turned(tokens, standing)]
    best: dict[str, Variant] = {}
    for variant in sorted(found, key=lambda variant: (-variant.usual_count, variant.odd, variant.usual)):
        best.setdefault(variant.odd.of(text), variant)
    found = sorted(best.values(), key=lambda variant: (variant.odd, variant.usual))
    starts = [variant.odd.start for variant in found]
    inside = ((each, bisect_left(starts, each.odd.start), bisect_right(starts, each.odd.end)) for each in found)
    return tuple(each for each, first, stop in inside if not any(_is_told(each, one) for one in found[first:stop]))


def _is_told(variant: Variant, other: Variant) -> bool:
    """Return whether another variant of the same kind tells it with fewer words: Students | Katherine Dahl."""
    within = variant.odd != other.odd and other.odd in variant.odd
    return within and variant.kind is other.kind is VariantKind.SPELLING


def _respelt(tokens: Tokens, standing: Mapping[str, list[Use]]) -> Iterator[Variant]:
    """Yield the pairs of words that are one name in two spellings."""
    known: dict[str, Form] = {}
    alone = frozenset(
        word for word, found in standing.items() if any(use.bare and not use.run.opens for use in found[:_READ])
    )
    for pair in _near(standing):
        for word in pair:
            if word not in known:
                known[word] = form(tokens, word, standing[word])
        forms = known[pair[0]], known[pair[1]]
        odd, usual = sorted(forms, key=lambda form: (len(form.uses), -form.uses[0].start))
        if verdict := _one_name(tokens, odd, usual, alone):
            kind, sure, beside = verdict
            yield Variant(
                kind=kind,
                odd=_place(tokens, odd, beside),
                usual=_place(tokens, usual, beside),
                odd_count=_count(odd, beside),
                usual_count=_count(usual, beside),
                sure=sure,
                quoted=all(use.run.quoted for use in odd.uses),
            )


def _near(standing: Mapping[str, list[Use]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that lie one edit apart, or two where both are long and start alike."""
    table: dict[str, list[tuple[str, str]]] = {}
    for word in standing:
        if len(folded := key(word)) > 2 and (word.istitle() or sum(map(str.isupper, word)) < _CAPITALS):
            for half in near_keys(folded):
                table.setdefault(half, []).append((word, folded))
    seen: set[tuple[str, str]] = set()
    window = max(_LEAST, min(_MOST, _COMPARED // max(1, len(standing))))
    for group in table.values():
        if len(group) == 1:
            continue
        for at, (one, folded) in enumerate(group):
            for other, against in group[at + 1 : at + window]:
                if -2 <= len(folded) - len(against) <= 2 and (one, other) not in seen and near(folded, against):
                    seen.add((one, other))
                    yield one, other


def _place(tokens: Tokens, form: Form, beside: str) -> Span:
    """Return the first place of the form, with the neighbour that shows whose name it is, or its article (al-)."""
    use = form.beside[beside][1] if beside in form.beside else form.uses[0]
    if beside and use.before == beside:
        return use.run.span(use.beside(-1), use.at)
    if beside and use.after == beside:
        return use.run.span(use.at, use.beside(1))
    span = use.run.span(use.at, use.at)
    start = tokens.starts[use.run.tokens[use.at]]
    return Span(start, span.end) if span.start - start in _ARTICLE else span


def _count(form: Form, beside: str) -> int:
    """Return how often the form stands in the text, with that neighbour where there is one."""
    return form.beside.get(beside, (0,))[0] if beside else len(form.uses)


def _one_name(tokens: Tokens, odd: Form, usual: Form, alone: frozenset[str]) -> tuple[VariantKind, bool, str] | None:
    """Return how the two forms differ, whether that is sure, and the neighbour they share; None where two are named."""
    # A form that stands often is near such words for other reasons.
    if said_to_differ(tokens, odd) or (len(odd.uses) == len(usual.uses) and said_to_differ(tokens, usual)):
        return None
    if odd.folded != usual.folded and side_by_side(odd, usual):
        return None
    if odd.folded == usual.folded:
        return _marked(odd, usual)
    if of_both_sexes(odd.folded, usual.folded) and odd.introductions.isdisjoint(usual.introductions):
        return None
    if odd.text[1:] == usual.text and odd.text[:2].isupper():  # "in QZambia"
        return VariantKind.SPELLING, _SURE, ""
    if (verdict := one_spelling(tokens, odd, usual, alone)) is not None:
        return VariantKind.SPELLING, *verdict
    return None


def _marked(odd: Form, usual: Form) -> tuple[VariantKind, bool, str] | None:
    """Judge two forms that differ in accents, case, apostrophes or hyphens alone."""
    if is_word(odd) or odd.text.rstrip("'") == usual.text.rstrip("'"):  # Achieng', Achieng's
        return None
    apart = odd.introductions and usual.introductions and odd.introductions.isdisjoint(usual.introductions)
    if apart and odd.after.isdisjoint(usual.after):  # Ana Macfarlane, the referee, and Leo MacFarlane
        return None
    return (VariantKind.CASE if odd.lower == usual.lower else VariantKind.ACCENT), _SURE, ""

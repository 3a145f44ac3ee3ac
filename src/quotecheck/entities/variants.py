"""Find names that stand in the article in two forms: misspelt, with and without accents, a word more, swapped.

One letter apart means little by itself: of such pairs in published copy six in a hundred are one name. What decides is
the company the two forms keep: the same given name before both, the same surname behind both, or one form that nobody
introduces beside one that somebody does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quotecheck.entities.capitals import is_ordinary
from quotecheck.entities.name_context import (
    Form,
    acts,
    as_a_kind,
    form,
    inflected,
    is_word,
    kin_near,
    names_nobody,
    said_to_differ,
    side_by_side,
)
from quotecheck.entities.name_index import Use, find_runs, uses
from quotecheck.entities.reordered_names import find_reordered
from quotecheck.entities.spelling import alike, near, near_keys, of_both_sexes
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import same_given_name
from quotecheck.model import Span, TextIndex, Tokens, Variant, VariantKind

_SURE = True
_ARTICLE = (3, 4)  # characters of an article with its hyphen: al-, ash-
_FEW = 2  # uses up to which a form that nobody introduces may be a slip
# Words that start or end alike with which one is compared: all of an article's, a few where a book has thousands.
_MOST, _LEAST, _COMPARED = 80, 2, 30_000
_LONG_ENOUGH = 5  # letters of a name in which an h more tells nobody apart
_READ = 50  # uses of a word that may show it to be a surname
_CAPITALS = 3  # from so many capitals on, words have run together: "DolanShareReplyMari"


def find_variants(index: TextIndex) -> tuple[Variant, ...]:
    """Return the names that stand in two forms, by the place of the rarer one; each such form once."""
    text, tokens = index.text, index.tokens
    runs = find_runs(index)
    standing = uses(runs)
    found = [*_respelt(tokens, standing), *find_reordered(tokens, runs, standing)]
    best: dict[str, Variant] = {}
    for variant in sorted(found, key=lambda variant: (-variant.usual_count, variant.odd, variant.usual)):
        best.setdefault(variant.odd.of(text), variant)
    return tuple(sorted(best.values(), key=lambda variant: (variant.odd, variant.usual)))


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
    if _of_kin(tokens, odd, usual):
        return None
    if of_both_sexes(odd.folded, usual.folded) and odd.introductions.isdisjoint(usual.introductions):
        return None
    if odd.text[1:] == usual.text and odd.text[:2].isupper():  # "in QZambia"
        return VariantKind.SPELLING, _SURE, ""
    for judge in (_same_given_name, _same_surname, _same_word_before, _given_name_alone, _by_h, _introduced_once):
        if (verdict := judge(tokens, odd, usual, alone)) is not None:
            sure, beside = verdict
            return VariantKind.SPELLING, sure, beside
    return None


def _marked(odd: Form, usual: Form) -> tuple[VariantKind, bool, str] | None:
    """Judge two forms that differ in accents, case, apostrophes or hyphens alone."""
    if is_word(odd):
        return None
    apart = odd.introductions and usual.introductions and odd.introductions.isdisjoint(usual.introductions)
    if apart and odd.after.isdisjoint(usual.after):  # Ana Macfarlane, the referee, and Leo MacFarlane
        return None
    return (VariantKind.CASE if odd.lower == usual.lower else VariantKind.ACCENT), _SURE, ""


def _same_given_name(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two surnames behind one given name: Ana Ruiz, Ana Ruis."""
    shared = sorted(odd.introductions & usual.introductions)
    if not shared:
        return None
    # "Roman Catholic" and "Roman Catholics", "the Ana Ruizes of this world"
    if names_nobody(odd) or (inflected(odd, usual) and as_a_kind(tokens, odd)):
        return None
    return _SURE, ""


def _same_surname(_tokens: Tokens, odd: Form, usual: Form, alone: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two given names before one surname: Katharine Hale, Katherine Hale. Relatives are two people."""
    known, known_usual = told_by(odd.folded), told_by(usual.folded)
    same_sound = alike(odd.folded, usual.folded)
    sister_forms = same_sound and known and known_usual
    shared = sorted(name for name in odd.after & usual.after if sister_forms or _may_be_surname(name, alone))
    if not shared:
        return None
    if not known_usual and (is_word(odd) or inflected(odd, usual)):
        return None
    if odd.lower in words("demonyms"):  # "the Israeli Navy", "the Israel Navy Museum": Israel is a given name, too
        return None
    if {known, known_usual} == {"f", "m"} or (same_given_name(odd.folded, usual.folded) and not same_sound):
        return None
    return same_sound or not known, shared[0]


def _of_kin(tokens: Tokens, odd: Form, usual: Form) -> bool:
    """Return whether two given names tell relatives apart: "His brother, Mian Asad Gill", beside Mian Ahad Gill.

    Letters in another order are a slip of the fingers, whoever is related: "Adbul Nazari, her brother-in-law".
    """
    if odd.after.isdisjoint(usual.after) or sorted(odd.folded) == sorted(usual.folded):
        return False
    return kin_near(tokens, odd) or kin_near(tokens, usual)


def _may_be_surname(name: str, alone: frozenset[str]) -> bool:
    """Return whether `name`, in small letters, is no ordinary word (County), or one that also names somebody alone."""
    return not is_ordinary(name) or name.capitalize() in alone


def _same_word_before(_tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two words behind one that is no known given name: Tola Rith, Tola Rit; Fort Benning, Fort Bening."""
    shared = sorted(odd.before & usual.before)
    if not shared or is_word(odd) or inflected(odd, usual) or min(len(odd.text), len(usual.text)) < 4:
        return None
    return _SURE, shared[0]


def _given_name_alone(_tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two spellings of a given name, one of which stands without a surname: Michelle Adeyemi, later Michele."""
    known, known_usual = told_by(odd.folded), told_by(usual.folded)
    if not known or known != known_usual or names_nobody(odd) or names_nobody(usual):
        return None
    if len(odd.folded) < 4 or not alike(odd.folded, usual.folded) or odd.bare == usual.bare:
        return None
    return _SURE, ""


def _introduced_once(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge a surname by itself beside one, spelt otherwise, that a given name introduces."""
    if min(len(odd.folded), len(usual.folded)) < 4 or odd.folded[0] != usual.folded[0]:
        return None
    if inflected(odd, usual) or names_nobody(odd):
        return None
    # "David Peppar", then "Pepper said": that it is a word or a given name too does not matter where it acts.
    if (is_ordinary(odd.lower) or told_by(odd.folded)) and not acts(tokens, odd):
        return None
    if not odd.introductions and not usual.introductions and _is_named_in_full(odd, usual):
        return _SURE, ""
    if bool(odd.introductions) == bool(usual.introductions):
        # "a flight to Kazahkstan", "Kazakhstan said"
        place = usual.lower in words("places") and len(usual.folded) > 6
        return (_SURE, "") if place and odd.bare and usual.bare else None
    if usual.introductions:
        return (_SURE, "") if odd.bare and len(odd.uses) <= _FEW else None
    return (_SURE, "") if usual.last_bare > odd.uses[0].start else None


def _is_named_in_full(odd: Form, usual: Form) -> bool:
    """Return whether a name no list has stands before one of two spellings: Oyvor Tsebrii, then Ms Tsebriy."""
    if not odd.bare or len(odd.uses) > _FEW or odd.uses[0].start < usual.uses[0].start:
        return False
    if not any(not is_ordinary(name) and name not in words("places") for name in usual.before):
        return False
    return any(use.run.title in words("courtesy_titles") for use in odd.uses) and alike(odd.folded, usual.folded)


def _by_h(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two spellings that an h tells apart, as names are spelt that come from other scripts: Suthep, Sutep."""
    if odd.folded.replace("h", "") != usual.folded.replace("h", "") or len(odd.folded) < _LONG_ENOUGH:
        return None
    if is_word(odd) or is_word(usual) or len(odd.uses) > _FEW or odd.introductions or odd.after:
        return None
    return (_SURE, "") if acts(tokens, odd) or acts(tokens, usual) or odd.bare is not usual.bare else None

"""Find surnames that stand alone, that nobody introduces, and that are nearly the surname of somebody introduced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.entities.names.spelling import alike, of_both_sexes, sound, sound_of_scripts, transliterated
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.lone_names import ends_longer_name
from quotecheck.entities.variants.name_context import Form, acts, form, inflected, names_nobody, said_to_differ
from quotecheck.entities.variants.name_index import Use
from quotecheck.entities.variants.respelt_names import has_other_ending
from quotecheck.lexicon import words
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import Tokens, Variant, VariantKind

_FEW = 2  # uses
_SHORTEST, _LONG = 5, 6  # letters; two edits are a slip only in longer names
_BEGIN = 3  # letters in which both begin
_CONSONANTS = 3  # by which two surnames with other vowels are one
_MOST = 20  # names that begin alike and are compared


def find_stranded(tokens: Tokens, standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield the surnames that are another's, spelt differently: Aoife Keaveney, then Cllr Keaney; Dorjee, Dorji."""
    lone = [
        word
        for word, found in standing.items()
        if len(word) >= _SHORTEST and len(found) <= _FEW and all(use.bare and not use.run.quoted for use in found)
    ]
    full: dict[str, list[str]] = {}
    for word, found in standing.items() if lone else ():
        if len(word) >= _SHORTEST and any(_ends_name(tokens, use) for use in found[:_FEW]):
            for sign in _signs(word):
                full.setdefault(sign, []).append(word)
    for word in lone:
        alike = dict.fromkeys(other for sign in _signs(word) for other in full.get(sign, ())[:_MOST])
        beside = [other for other in alike if other != word]
        odd = form(tokens, word, standing[word]) if beside else None
        if odd is None or not _is_surname(tokens, odd):
            continue
        forms = [form(tokens, other, standing[other]) for other in beside]
        fits = [usual for usual in forms if _may_be(odd, usual)]
        if len(fits) == 1:
            use, first = odd.uses[0], next(use for use in fits[0].uses if _ends_name(tokens, use))
            yield Variant(
                kind=VariantKind.SPELLING,
                odd=use.run.span(use.at, use.at),
                usual=first.run.span(first.at, first.at),
                odd_count=len(odd.uses),
                usual_count=len(fits[0].uses),
                sure=False,
                quoted=False,
            )


def _signs(word: str) -> tuple[str, ...]:
    """Return what near surnames have in common: beginning, ending, letters (Okonkwo, Okwonko), consonants.

    These also as other scripts are written in ours: Hnatiuk, Gnatyuk.
    """
    folded = fold(word)
    heard = f"={sound(folded)}", f"~{sound_of_scripts(folded)}"
    return folded[:_BEGIN], f"-{folded[-_BEGIN:]}", "".join(sorted(folded)), *heard


def _ends_name(tokens: Tokens, use: Use) -> bool:
    """Return whether a word is the last of a full name: one with a given name, or of words that no list has."""
    if not use.at or use.at != len(use.run.words) - 1:
        return False
    name = use.run.words[use.at - 1]
    if is_ordinary(use.run.words[use.at].lower()) and ends_longer_name(tokens, use.run):
        return False
    return bool(told_by(fold(name))) or not (is_ordinary(name.lower()) or name.lower() in words("places"))


def _is_surname(tokens: Tokens, odd: Form) -> bool:
    """Return whether a word is somebody's name and none that readers know: a title, or what only people do."""
    if is_ordinary(odd.lower) or noun_kind(odd.lower) is not None or names_nobody(odd):  # Counselors spoke
        return False
    if told_by(odd.folded) or said_to_differ(tokens, odd):
        return False
    cited = any(tokens.lower[use.run.tokens[0] - 2 : use.run.tokens[0]] == ("according", "to") for use in odd.uses)
    return odd.lower.capitalize() not in known_surnames(()) and (cited or acts(tokens, odd))


def _may_be(odd: Form, usual: Form) -> bool:
    """Return whether a surname may be the other misspelt or with another ending, and stands behind it."""
    one, other = odd.folded, usual.folded
    if odd.uses[0].start < usual.uses[0].start or inflected(odd, usual) or of_both_sexes(one, other):
        return False
    if any(word in words("organisation_heads") for use in usual.uses[:_FEW] for word in use.run.words):
        return False
    if one[:_BEGIN] != other[:_BEGIN] and sorted(one) != sorted(other):
        return transliterated(one, other) or _have_other_vowels(one, other)  # Tsereteli, Zereteli
    apart = edits(one, other)
    if min(len(one), len(other)) >= _LONG and apart <= 2:
        return True
    return (apart <= 2 and alike(one, other)) or has_other_ending(one, other)


def _have_other_vowels(one: str, other: str) -> bool:
    """Return whether two surnames are the same consonants with other vowels: Suwaidan, Sweidan; Yousefi, Yusufi."""
    heard = sound(one)
    return len(heard) >= _CONSONANTS and heard == sound(other) and edits(one, other) <= _CONSONANTS

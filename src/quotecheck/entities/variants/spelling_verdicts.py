"""Whether two spellings are of one name, by the company that they keep."""

from __future__ import annotations

from quotecheck.entities.names.spelling import alike
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.lone_names import ends_longer_name, is_one_with_s, is_person, may_be_somebody
from quotecheck.entities.variants.name_context import (
    Form,
    acts,
    as_a_kind,
    inflected,
    is_word,
    names_nobody,
    told_as_two,
)
from quotecheck.entities.variants.relatives import (
    are_one_given_name,
    are_told_apart,
    kin_near,
    kin_of_one_name,
    stands_as_kin,
)
from quotecheck.lexicon import words
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import same_given_name
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Tokens

_SURE = True
_SHORT = 4  # letters of a name below which one letter tells two people apart
_SHORTER = 5  # letters of one below which its first letter does
_FEW = 2  # uses up to which a form that nobody introduces may be a slip
_LONG_ENOUGH = 5  # letters of a name in which an h more tells nobody apart


def one_spelling(tokens: Tokens, odd: Form, usual: Form, alone: frozenset[str]) -> tuple[bool, str] | None:
    """Return whether it is sure that both are one name, and the neighbour they share; None where they are two.

    `alone` are the words that stand as names by themselves.
    """
    if not numbered("weekday").keys().isdisjoint((odd.text, usual.text)):
        return None  # Shefali Mondal, on Monday
    if _of_kin(tokens, odd, usual) or are_told_apart(tokens, odd, usual):
        return None
    if told_as_two(tokens, odd, usual) or _is_half(odd, usual):
        return None
    for judge in (_same_given_name, _same_surname, _same_word_before, _given_name_alone, _by_h, _introduced_once):
        if (verdict := judge(tokens, odd, usual, alone)) is not None:
            return verdict
    return None


def _is_half(odd: Form, usual: Form) -> bool:
    """Return whether a surname is half of another one's that is double: Bo Villar, and his sister, Ana Villar-Dy."""
    short, long = sorted((odd.text, usual.text), key=len)
    return long.startswith(f"{short}-") and odd.introductions.isdisjoint(usual.introductions)


def _same_given_name(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two surnames behind one given name: Ana Ruiz, Ana Ruis."""
    shared = sorted(odd.introductions & usual.introductions)
    if not shared:
        return None
    if min(len(odd.folded), len(usual.folded)) < _SHORTER and odd.folded[0] != usual.folded[0]:
        return None  # Vo Thi Mai, Le Thi Hai; My Hanh, My Thanh
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

    Letters in another order are a slip of the fingers, whoever is related: "Adbul Nazari, her brother-in-law". One
    given name in two spellings relatives seldom share, so one must be called that: "Her aunt, Katharine Gill".
    """
    if odd.after.isdisjoint(usual.after) or sorted(odd.folded) == sorted(usual.folded):
        return False
    if are_one_given_name(odd.folded, usual.folded):
        return any(stands_as_kin(tokens, form.text, kin_of_one_name()) for form in (odd, usual))
    return kin_near(tokens, odd) or kin_near(tokens, usual)


def _may_be_surname(name: str, alone: frozenset[str]) -> bool:
    """Return whether `name`, in small letters, is no ordinary word (County), or one that also names somebody alone."""
    return not is_ordinary(name) or name.capitalize() in alone


def _same_word_before(_tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two words behind one that is no known given name: Tola Rith, Tola Rit; Fort Benning, Fort Bening."""
    shared = sorted(odd.before & usual.before)
    if not shared or is_word(odd) or inflected(odd, usual):
        return None
    # Kyaw Zin, Kyaw Zinn; of short names others tell people apart: Bo Li, Bo Lu
    least = min(len(odd.text), len(usual.text))
    first = odd.folded[0] != usual.folded[0]  # My Thanh, My Hanh
    if (least < _SHORT and not _is_doubled(odd.folded, usual.folded)) or (least < _SHORTER and first):
        return None
    return _SURE, shared[0]


def _is_doubled(one: str, other: str) -> bool:
    """Return whether one word is the other with its last letter twice."""
    short, long = sorted((one, other), key=len)
    return long == short + short[-1]


def _given_name_alone(_tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two spellings of a given name, one of which stands without a surname: Michelle Adeyemi, later Michele."""
    known, known_usual = told_by(odd.folded), told_by(usual.folded)
    if not known or known != known_usual or names_nobody(odd) or names_nobody(usual):
        return None
    if len(odd.folded) < 4 or not alike(odd.folded, usual.folded) or odd.bare == usual.bare:
        return None
    return _SURE, ""


def _introduced_once(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge a surname by itself beside one, spelt differently, that a given name introduces."""
    if min(len(odd.folded), len(usual.folded)) < 4 or not _begin_alike(odd, usual):
        return None
    if (inflected(odd, usual) and not is_one_with_s(tokens, odd, usual)) or names_nobody(odd):
        return None
    # "David Peppar", then "Pepper said": that it is a word or a given name too does not matter where it acts.
    if (is_ordinary(odd.lower) or told_by(odd.folded)) and not acts(tokens, odd):
        return None
    if not odd.introductions and not usual.introductions and _is_named_in_full(tokens, odd, usual):
        return _SURE, ""
    if bool(odd.introductions) == bool(usual.introductions):
        # "a flight to Kazahkstan", "Kazakhstan said"
        place = usual.lower in words("places") and len(usual.folded) > 6
        return (_SURE, "") if place and odd.bare and usual.bare else None
    if usual.introductions:
        bare = odd.bare and len(odd.uses) <= _FEW and may_be_somebody(tokens, odd)
        return (_SURE, "") if bare else None
    return (_SURE, "") if usual.last_bare > odd.uses[0].start else None


def _begin_alike(odd: Form, usual: Form) -> bool:
    """Return whether two surnames have one first letter, or one has a title: Ildo Huanca, then Mr Guanca."""
    if odd.folded[0] == usual.folded[0]:
        return True
    return min(len(odd.folded), len(usual.folded)) > _LONG_ENOUGH and all(use.run.title for use in odd.uses)


def _is_named_in_full(tokens: Tokens, odd: Form, usual: Form) -> bool:
    """Return whether a name no list has stands before one of two spellings: Oyvor Tsebrii, then Tsebriy said."""
    if not odd.bare or usual.after or len(odd.uses) > _FEW or odd.uses[0].start < usual.uses[0].start:
        return False
    if not any(not is_ordinary(name) and name not in words("places") for name in usual.before):
        return False
    if is_word(usual) and all(ends_longer_name(tokens, use.run) for use in usual.uses):
        return False
    if may_be_somebody(tokens, odd) and (usual.last_bare >= 0 or is_person(tokens, usual)):
        return True
    return (acts(tokens, odd) or usual.last_bare >= 0) and alike(odd.folded, usual.folded)


def _by_h(tokens: Tokens, odd: Form, usual: Form, _: frozenset[str]) -> tuple[bool, str] | None:
    """Judge two spellings that an h tells apart, as names are spelt that come from other scripts: Suthep, Sutep."""
    if odd.folded.replace("h", "") != usual.folded.replace("h", "") or len(odd.folded) < _LONG_ENOUGH:
        return None
    if is_word(odd) or is_word(usual) or len(odd.uses) > _FEW or odd.introductions or odd.after:
        return None
    return (_SURE, "") if acts(tokens, odd) or acts(tokens, usual) or odd.bare is not usual.bare else None

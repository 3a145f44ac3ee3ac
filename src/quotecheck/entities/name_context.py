"""What the words around a name say of whom it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotecheck.entities.name_index import Run, Use, ordinary, sexes
from quotecheck.entities.spelling import fold
from quotecheck.lexicon import words

_KIN = 120  # characters within which a relative is named
_MARKED_BEFORE, _MARKED_AFTER = 40, 30
_WORDS = re.compile(r"[\w-]++")
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
# The text itself says that the form is another, or an error: "Marek Dolan, born Marek Dolen", "Dolen [sic]".
_SAID_TO_DIFFER = re.compile(
    r"\bsic\b|\b(?:spel(?:led|t)|misspel(?:led|t)|formerly|previously|also|better|originally)\s+(?:known|called|as|named)"
    r"|\b(?:spel(?:led|t)|misspel(?:led|t)|misspelling|n[eé]e|aka|a\.k\.a|nicknamed|pronounced|changed\s+(?:his|her|their|its)\s+name"
    r"|born\s+[A-Z]\w+\s[A-Z])",
    re.IGNORECASE,
)
# The plural of a family, the name of a people: "the Ruizes", "Germans".
# "Pepper said", "Pepper's", "Tola Rith, the teacher,", "Tola Rith, 34,"
_ACTS = re.compile(
    r" (?:said|says|told|added|wrote|argued|noted|called|has|had|was|is|did|will|would|stated)\b"
    r"|[’']s |, (?:an?|the|who|whose|\d\d)\b"
)
_LINK = re.compile(r"((?:,|,? (?:and|or|&|with|versus|vs\.|against)) )(?:[A-Z][a-z]++\.? )?")  # a title may follow
_SPOKEN_BY = re.compile(r"\b(?:said|says|told|added|wrote|asked) $")
_COURTESY = frozenset(("dr", "gov", "justice", "miss", "mr", "mrs", "ms", "prof", "rep", "sen"))
_SUFFIXES = frozenset(
    ("s", "es", "is", "n", "ns", "an", "ans", "ian", "r", "er", "ers", "d", "ed", "i", "ic", "ist", "ism", "ish", "y")
)


@dataclass(frozen=True, slots=True)
class Form:
    """One written form of a word in names, with all its uses, and its neighbours in lower case."""

    text: str
    folded: str
    uses: tuple[Use, ...]
    before: frozenset[str]
    after: frozenset[str]

    @property
    def lower(self) -> str:
        """The form in lower case, accents kept."""
        return self.text.lower()

    @property
    def bare(self) -> bool:
        """Whether it only stands by itself."""
        return not self.before and not self.after

    @property
    def introductions(self) -> frozenset[str]:
        """The given names that stand before it."""
        return frozenset(name for name in self.before if name in sexes())


def form(text: str, uses: list[Use]) -> Form:
    """Return the form `text` with its uses."""
    return Form(
        text,
        fold(text),
        tuple(uses),
        frozenset(use.before for use in uses) - {""},
        frozenset(use.after for use in uses) - {""},
    )


def is_word(form: Form) -> bool:
    """Return whether English writes the form in lower case, or it names a people, a place or a day."""
    return form.lower in ordinary() or names_nobody(form)


def names_nobody(form: Form) -> bool:
    """Return whether the form names a people, a place or a day."""
    lower = form.lower
    peoples = words("demonyms")
    return (
        lower in peoples or lower in words("places") or lower in words("calendar") or lower.removesuffix("s") in peoples
    )


def inflected(odd: Form, usual: Form) -> bool:
    """Return whether one of two forms may be an ending more of the other: Syria and Syrian, Ruiz and Ruizes.

    A last letter doubled is no ending ("Carterr"), and a surname that a given name introduces is derived from nothing:
    "Clar" beside "Ana Clark" has lost a letter.
    """
    short, long = sorted((odd, usual), key=lambda form: len(form.folded))
    ending = long.folded[len(short.folded) :]
    if not long.folded.startswith(short.folded) or ending not in _SUFFIXES:
        return False
    doubled = ending == short.folded[-1] and ending != "s"
    return not doubled and not (long is usual and usual.introductions)


def acts(text: str, form: Form) -> bool:
    """Return whether somebody of that name alone speaks, is titled or owns something: "Pepper said", "Gov. Pepper"."""
    return any(use.bare and person_beside(text, use.run) for use in form.uses)


def person_beside(text: str, run: Run) -> bool:
    """Return whether what stands around the name makes it a person's: a title, a verb, an apposition."""
    end = run.starts[-1] + len(run.words[-1])
    return bool(
        run.title in _COURTESY
        or _ACTS.match(text, end)
        or _SPOKEN_BY.search(text, max(0, run.starts[0] - 12), run.starts[0])
    )


def kin_near(text: str, form: Form) -> bool:
    """Return whether a relative is spoken of near the first uses of the form."""
    return any(kin_beside(text, use.run, _KIN) for use in form.uses[:3])


def kin_beside(text: str, run: Run, reach: int) -> bool:
    """Return whether a relative is spoken of within `reach` characters of the name."""
    kin, end = words("kin"), run.starts[-1] + len(run.words[-1])
    return any(word.lower() in kin for word in _WORDS.findall(text[max(0, run.starts[0] - reach) : end + reach]))


def said_to_differ(text: str, form: Form) -> bool:
    """Return whether the text speaks of the form as a form: born, formerly, [sic]."""
    return any(
        _SAID_TO_DIFFER.search(text, max(0, use.start - _MARKED_BEFORE), use.start + len(form.text) + _MARKED_AFTER)
        for use in form.uses
    )


def side_by_side(text: str, one: Form, other: Form) -> bool:
    """Return whether a list names both, as it does of two people: "Tola Chan and Tola Chen"."""
    return _listed_before(text, one, other) or _listed_before(text, other, one)


def _listed_before(text: str, one: Form, other: Form) -> bool:
    starts = {use.run.starts[0] for use in other.uses}
    links = (_LINK.match(text, use.run.starts[-1] + len(use.run.words[-1])) for use in one.uses)
    return any(link.end(1) in starts or link.end() in starts for link in links if link)


def after_the(text: str, run: Run) -> bool:
    """Return whether the definite article stands before the name, as before bodies, families and kinds."""
    return bool(_THE.search(text, max(0, run.starts[0] - 5), run.starts[0]))


def as_a_kind(text: str, form: Form) -> bool:
    """Return whether each full name ends the form as a plural: "the Ana Ruizes of this world"."""
    return all(after_the(text, use.run) for use in form.uses)
